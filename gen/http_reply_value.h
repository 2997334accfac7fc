/*
 * http_reply_value - a field value of our own: no control byte but HTAB (RFC 9110 5.5)
 *
 * printed by tools/gen from grammar/http_reply_value.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_REPLY_VALUE_H
#define SB_GEN_HTTP_REPLY_VALUE_H

#include "machine.h"

void   sb_http_reply_value_init(struct sb_machine *m);
size_t sb_http_reply_value_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                sb_emit_fn *emit, void *user);
int    sb_http_reply_value_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_reply_value_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                sb_emit_fn *emit, void *user);

#endif
