/*
 * ws_close - the payload of a WebSocket Close frame (RFC 6455 5.5.1)
 *
 * printed by tools/gen from grammar/ws_close.c.rl; do not edit.
 */
#ifndef SB_GEN_WS_CLOSE_H
#define SB_GEN_WS_CLOSE_H

#include "machine.h"

enum sb_ws_close_event {
    SB_WS_CLOSE_CODE = 1,                   /* why, the status code in num */
    SB_WS_CLOSE_REASON,                     /* the same in words, UTF-8 */
};

void   sb_ws_close_init(struct sb_machine *m);
size_t sb_ws_close_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);
int    sb_ws_close_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ws_close_read(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);

#endif
