/*
 * telnet_option - one Telnet option on one side (RFC 1143, the Q method)
 *
 * printed by tools/gen from grammar/telnet_option.c.rl; do not edit.
 */
#ifndef SB_GEN_TELNET_OPTION_H
#define SB_GEN_TELNET_OPTION_H

#include "machine.h"

/* What is fed, a byte each. */
enum sb_telnet_option_input {
    SB_TELNET_OPTION_PEER_YES = 1,          /* WILL or DO of the peer, and we agree */
    SB_TELNET_OPTION_PEER_OFFER,            /* WILL or DO of the peer, and we would rather not */
    SB_TELNET_OPTION_PEER_NO,               /* WONT or DONT of the peer */
    SB_TELNET_OPTION_ASK_YES,               /* we want it */
    SB_TELNET_OPTION_ASK_NO,                /* we do not want it any more */
};

enum sb_telnet_option_event {
    SB_TELNET_OPTION_SAY_YES = 1,           /* DO or WILL is to be sent */
    SB_TELNET_OPTION_SAY_NO,                /* DONT or WONT is to be sent */
    SB_TELNET_OPTION_ON,                    /* the option is in force */
    SB_TELNET_OPTION_OFF,                   /* the option is not in force any more */
};

void   sb_telnet_option_init(struct sb_machine *m);
size_t sb_telnet_option_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);
int    sb_telnet_option_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_telnet_option_read(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);

#endif
