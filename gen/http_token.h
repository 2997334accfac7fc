/*
 * http_token - a token and nothing else (RFC 9110 5.6.2): the name of a field
 *
 * printed by tools/gen from grammar/http_token.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_TOKEN_H
#define SB_GEN_HTTP_TOKEN_H

#include "machine.h"

void   sb_http_token_init(struct sb_machine *m);
size_t sb_http_token_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);
int    sb_http_token_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_token_read(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);

#endif
