/*
 * http_content_length - the value of Content-Length (RFC 9110 8.6)
 *
 * printed by tools/gen from grammar/http_content_length.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_CONTENT_LENGTH_H
#define SB_GEN_HTTP_CONTENT_LENGTH_H

#include "machine.h"

enum sb_http_content_length_event {
    SB_HTTP_CONTENT_LENGTH_LENGTH = 1,      /* the length stands in num */
};

void   sb_http_content_length_init(struct sb_machine *m);
size_t sb_http_content_length_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                   sb_emit_fn *emit, void *user);
int    sb_http_content_length_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_content_length_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                   sb_emit_fn *emit, void *user);

#endif
