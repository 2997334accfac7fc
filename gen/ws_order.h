/*
 * ws_order - the order of WebSocket frames: fragments and close handshake (RFC 6455 5.4, 5.5.1)
 *
 * printed by tools/gen from grammar/ws_order.c.rl; do not edit.
 */
#ifndef SB_GEN_WS_ORDER_H
#define SB_GEN_WS_ORDER_H

#include "machine.h"

/* What is fed, a byte each. */
enum sb_ws_order_input {
    SB_WS_ORDER_CONT = 1,                   /* frames received, numbered as the events of ws_frame */
    SB_WS_ORDER_CONT_FIN,
    SB_WS_ORDER_TEXT,
    SB_WS_ORDER_TEXT_FIN,
    SB_WS_ORDER_BINARY,
    SB_WS_ORDER_BINARY_FIN,
    SB_WS_ORDER_CLOSE,
    SB_WS_ORDER_PING,
    SB_WS_ORDER_PONG,
    SB_WS_ORDER_SENT_CLOSE,                 /* our own Close frame is on its way */
};

enum sb_ws_order_event {
    SB_WS_ORDER_IN_TEXT = 1,                /* a text message begins */
    SB_WS_ORDER_IN_BINARY,                  /* a binary message begins */
    SB_WS_ORDER_MORE,                       /* the payload is a piece of the message, others follow */
    SB_WS_ORDER_LAST,                       /* the payload is the last piece of the message */
    SB_WS_ORDER_DO_PONG,                    /* the payload is to be sent back */
    SB_WS_ORDER_GOT_PONG,                   /* the peer is alive */
    SB_WS_ORDER_DO_CLOSE,                   /* the peer closes; the payload says why; to be answered */
    SB_WS_ORDER_IGNORED,                    /* the payload has come too late and is discarded */
    SB_WS_ORDER_CLOSED,                     /* Close has gone both ways: the TCP connection may go */
};

void   sb_ws_order_init(struct sb_machine *m);
size_t sb_ws_order_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);
int    sb_ws_order_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ws_order_read(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);

#endif
