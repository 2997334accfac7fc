/*
 * uri_plain - a path that needs no decoding and can be used where it lies (RFC 3986 3.3)
 *
 * printed by tools/gen from grammar/uri_plain.c.rl; do not edit.
 */
#ifndef SB_GEN_URI_PLAIN_H
#define SB_GEN_URI_PLAIN_H

#include "machine.h"

void   sb_uri_plain_init(struct sb_machine *m);
size_t sb_uri_plain_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);
int    sb_uri_plain_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_uri_plain_read(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);

#endif
