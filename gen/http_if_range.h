/*
 * http_if_range - the tag of If-Range (RFC 9110 13.1.5)
 *
 * printed by tools/gen from grammar/http_if_range.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_IF_RANGE_H
#define SB_GEN_HTTP_IF_RANGE_H

#include "machine.h"

enum sb_http_if_range_event {
    SB_HTTP_IF_RANGE_STRONG_TAG = 1,        /* a tag, without its quotes */
    SB_HTTP_IF_RANGE_WEAK_TAG,              /* a weak tag (matches nothing here), without W/ and quotes */
};

void   sb_http_if_range_init(struct sb_machine *m);
size_t sb_http_if_range_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);
int    sb_http_if_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_if_range_read(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);

#endif
