/*
 * http_range - the ranges a client asks for (RFC 9110 14.1.1)
 *
 * printed by tools/gen from grammar/http_range.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_RANGE_H
#define SB_GEN_HTTP_RANGE_H

#include "machine.h"

enum sb_http_range_event {
    SB_HTTP_RANGE_FIRST = 1,                /* position of the first byte in num */
    SB_HTTP_RANGE_LAST,                     /* position of the last byte in num, may lie before the first (then the field is ignored) */
    SB_HTTP_RANGE_SUFFIX,                   /* in num how many bytes at the end */
    SB_HTTP_RANGE_RANGE_END,                /* one range is whole; without LAST it goes to the end */
    SB_HTTP_RANGE_UNIT_OTHER,               /* the unit is not bytes, the field is to be ignored */
};

void   sb_http_range_init(struct sb_machine *m);
size_t sb_http_range_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);
int    sb_http_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_range_read(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);

#endif
