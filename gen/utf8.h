/*
 * utf8 - is this UTF-8? (RFC 3629 4); complete only between characters
 *
 * printed by tools/gen from grammar/utf8.c.rl; do not edit.
 */
#ifndef SB_GEN_UTF8_H
#define SB_GEN_UTF8_H

#include "machine.h"

void   sb_utf8_init(struct sb_machine *m);
size_t sb_utf8_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                    sb_emit_fn *emit, void *user);
int    sb_utf8_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_utf8_read(struct sb_machine *m, const unsigned char *p, size_t n,
                    sb_emit_fn *emit, void *user);

#endif
