/*
 * ws_frame_client - the header of one WebSocket frame from a server, for a client (RFC 6455 5.2)
 *
 * printed by tools/gen from grammar/ws_frame_client.c.rl; do not edit.
 */
#ifndef SB_GEN_WS_FRAME_CLIENT_H
#define SB_GEN_WS_FRAME_CLIENT_H

#include "machine.h"

enum sb_ws_frame_client_event {
    SB_WS_FRAME_CLIENT_CONT = 1,            /* a middle piece of a message; the first nine events are the inputs of ws_order */
    SB_WS_FRAME_CLIENT_CONT_FIN,            /* the last piece of a message */
    SB_WS_FRAME_CLIENT_TEXT,                /* a text message begins, pieces follow */
    SB_WS_FRAME_CLIENT_TEXT_FIN,            /* a whole text message */
    SB_WS_FRAME_CLIENT_BINARY,              /* a binary message begins, pieces follow */
    SB_WS_FRAME_CLIENT_BINARY_FIN,          /* a whole binary message */
    SB_WS_FRAME_CLIENT_CLOSE,               /* the payload is for ws_close */
    SB_WS_FRAME_CLIENT_PING,                /* to be answered with the same payload */
    SB_WS_FRAME_CLIENT_PONG,
    SB_WS_FRAME_CLIENT_COMPRESSED,          /* told before the kind: RSV1, the message is deflated (RFC 7692 6) */
    SB_WS_FRAME_CLIENT_PAYLOAD,             /* the header is over; num bytes follow, not masked */
};

void   sb_ws_frame_client_init(struct sb_machine *m);
size_t sb_ws_frame_client_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                               sb_emit_fn *emit, void *user);
int    sb_ws_frame_client_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ws_frame_client_read(struct sb_machine *m, const unsigned char *p, size_t n,
                               sb_emit_fn *emit, void *user);

#endif
