/*
 * http_request - the head of a request (RFC 9112 2 to 5)
 *
 * printed by tools/gen from grammar/http_request.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_REQUEST_H
#define SB_GEN_HTTP_REQUEST_H

#include "machine.h"

enum sb_http_request_event {
    SB_HTTP_REQUEST_METHOD = 1,             /* span: the method, any token */
    SB_HTTP_REQUEST_SCHEME,                 /* span: scheme of a target in absolute-form */
    SB_HTTP_REQUEST_AUTHORITY,              /* span: host and port of absolute-form or CONNECT, to be read by http_host */
    SB_HTTP_REQUEST_PATH,                   /* span: path of origin-form or absolute-form (there it may be empty), percent-encoded */
    SB_HTTP_REQUEST_QUERY,                  /* span: what stands behind the ?, percent-encoded */
    SB_HTTP_REQUEST_STAR,                   /* the target is * (OPTIONS) */
    SB_HTTP_REQUEST_VERSION,                /* num is 10 * major + minor; 9 when a GET of the seed has none */
    SB_HTTP_REQUEST_FIELD_NAME,             /* span: name of a field line */
    SB_HTTP_REQUEST_FIELD_VALUE,            /* span: its value without blanks around it, an inner HTAB as a blank */
    SB_HTTP_REQUEST_END,                    /* the head is over */
};

void   sb_http_request_init(struct sb_machine *m);
size_t sb_http_request_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);
int    sb_http_request_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_request_read(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);

#endif
