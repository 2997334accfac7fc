/*
 * http_content_range - which bytes an answer holds (RFC 9110 14.4)
 *
 * printed by tools/gen from grammar/http_content_range.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_CONTENT_RANGE_H
#define SB_GEN_HTTP_CONTENT_RANGE_H

#include "machine.h"

enum sb_http_content_range_event {
    SB_HTTP_CONTENT_RANGE_FIRST = 1,        /* position of the first byte in num */
    SB_HTTP_CONTENT_RANGE_LAST,             /* position of the last byte in num */
    SB_HTTP_CONTENT_RANGE_UNSATISFIED,      /* none (416) */
    SB_HTTP_CONTENT_RANGE_SIZE,             /* size of the whole in num; none when it is not known */
};

void   sb_http_content_range_init(struct sb_machine *m);
size_t sb_http_content_range_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                  sb_emit_fn *emit, void *user);
int    sb_http_content_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_content_range_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                  sb_emit_fn *emit, void *user);

#endif
