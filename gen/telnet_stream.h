/*
 * telnet_stream - the stream of a Telnet connection (RFC 854, RFC 855)
 *
 * printed by tools/gen from grammar/telnet_stream.c.rl; do not edit.
 */
#ifndef SB_GEN_TELNET_STREAM_H
#define SB_GEN_TELNET_STREAM_H

#include "machine.h"

enum sb_telnet_stream_event {
    SB_TELNET_STREAM_DATA = 1,              /* bytes of the user's */
    SB_TELNET_STREAM_WILL,                  /* negotiation; the option stands in num */
    SB_TELNET_STREAM_WONT,
    SB_TELNET_STREAM_DO,
    SB_TELNET_STREAM_DONT,
    SB_TELNET_STREAM_COMMAND,               /* a command, its code stands in num */
    SB_TELNET_STREAM_SUB_OPEN,              /* a subnegotiation begins; the option stands in num */
    SB_TELNET_STREAM_SUB,                   /* its parameters */
    SB_TELNET_STREAM_SUB_CLOSE,             /* it is whole */
    SB_TELNET_STREAM_SUB_BROKEN,            /* it has no end and is to be forgotten */
};

void   sb_telnet_stream_init(struct sb_machine *m);
size_t sb_telnet_stream_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);
int    sb_telnet_stream_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_telnet_stream_read(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);

#endif
