/*
 * http_chunked - the chunked transfer coding as a stream (RFC 9112 7.1)
 *
 * printed by tools/gen from grammar/http_chunked.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_CHUNKED_H
#define SB_GEN_HTTP_CHUNKED_H

#include "machine.h"

enum sb_http_chunked_event {
    SB_HTTP_CHUNKED_SIZE = 1,               /* a chunk begins, its size stands in num (the last chunk has none) */
    SB_HTTP_CHUNKED_DATA,                   /* bytes of the body, a piece of one chunk */
    SB_HTTP_CHUNKED_END,                    /* the last chunk and the trailer section are over */
};

void   sb_http_chunked_init(struct sb_machine *m);
size_t sb_http_chunked_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);
int    sb_http_chunked_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_chunked_read(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);

#endif
