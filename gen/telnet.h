/*
 * telnet - the stream of a Telnet connection (RFC 854, RFC 855)
 *
 * printed by tools/gen from grammar/telnet.c.rl; do not edit.
 */
#ifndef SB_GEN_TELNET_H
#define SB_GEN_TELNET_H

#include "machine.h"

enum sb_telnet_event {
    SB_TELNET_DATA = 1,                     /* bytes of the user's */
    SB_TELNET_WILL,                         /* negotiation; the option stands in num */
    SB_TELNET_WONT,
    SB_TELNET_DO,
    SB_TELNET_DONT,
    SB_TELNET_COMMAND,                      /* a command, its code stands in num */
    SB_TELNET_SUB_OPEN,                     /* a subnegotiation begins; the option stands in num */
    SB_TELNET_SUB,                          /* its parameters */
    SB_TELNET_SUB_CLOSE,                    /* it is whole */
    SB_TELNET_SUB_BROKEN,                   /* it has no end and is to be forgotten */
};

void   sb_telnet_init(struct sb_machine *m);
size_t sb_telnet_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);
int    sb_telnet_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_telnet_read(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);

#endif
