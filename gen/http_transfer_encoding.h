/*
 * http_transfer_encoding - the list of transfer codings (RFC 9112 6.1)
 *
 * printed by tools/gen from grammar/http_transfer_encoding.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_TRANSFER_ENCODING_H
#define SB_GEN_HTTP_TRANSFER_ENCODING_H

#include "machine.h"

enum sb_http_transfer_encoding_event {
    SB_HTTP_TRANSFER_ENCODING_OTHER = 1,    /* a coding that is not chunked, its name without parameters */
    SB_HTTP_TRANSFER_ENCODING_CHUNKED,      /* the last coding is chunked; whatever else follows is bad */
};

void   sb_http_transfer_encoding_init(struct sb_machine *m);
size_t sb_http_transfer_encoding_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                      sb_emit_fn *emit, void *user);
int    sb_http_transfer_encoding_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_transfer_encoding_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                      sb_emit_fn *emit, void *user);

#endif
