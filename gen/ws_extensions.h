/*
 * ws_extensions - the extensions a WebSocket client offers (RFC 6455 9.1)
 *
 * printed by tools/gen from grammar/ws_extensions.c.rl; do not edit.
 */
#ifndef SB_GEN_WS_EXTENSIONS_H
#define SB_GEN_WS_EXTENSIONS_H

#include "machine.h"

enum sb_ws_extensions_event {
    SB_WS_EXTENSIONS_NAME = 1,              /* an extension; what follows up to the next NAME belongs to it */
    SB_WS_EXTENSIONS_PARAM,                 /* a parameter */
    SB_WS_EXTENSIONS_VALUE,                 /* the parameter's value, without quotes */
};

void   sb_ws_extensions_init(struct sb_machine *m);
size_t sb_ws_extensions_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);
int    sb_ws_extensions_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ws_extensions_read(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);

#endif
