/*
 * ws_protocols - the sub-protocols a WebSocket client speaks, best first (RFC 6455 11.3.4)
 *
 * printed by tools/gen from grammar/ws_protocols.c.rl; do not edit.
 */
#ifndef SB_GEN_WS_PROTOCOLS_H
#define SB_GEN_WS_PROTOCOLS_H

#include "machine.h"

enum sb_ws_protocols_event {
    SB_WS_PROTOCOLS_PROTOCOL = 1,           /* one of them; letter case counts */
};

void   sb_ws_protocols_init(struct sb_machine *m);
size_t sb_ws_protocols_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);
int    sb_ws_protocols_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ws_protocols_read(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);

#endif
