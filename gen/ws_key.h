/*
 * ws_key - is this the base64 of 16 bytes? (RFC 6455 11.3.1)
 *
 * printed by tools/gen from grammar/ws_key.c.rl; do not edit.
 */
#ifndef SB_GEN_WS_KEY_H
#define SB_GEN_WS_KEY_H

#include "machine.h"

void   sb_ws_key_init(struct sb_machine *m);
size_t sb_ws_key_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);
int    sb_ws_key_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ws_key_read(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);

#endif
