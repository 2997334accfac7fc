/*
 * http_url - http://host:port/path?query, as sb_fetch calls it (RFC 9110 4.2.1)
 *
 * printed by tools/gen from grammar/http_url.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_URL_H
#define SB_GEN_HTTP_URL_H

#include "machine.h"

enum sb_http_url_event {
    SB_HTTP_URL_AUTHORITY = 1,              /* span: host and port, to be read by http_host */
    SB_HTTP_URL_PATH,                       /* span: path, percent-encoded; none when it is empty */
    SB_HTTP_URL_QUERY,                      /* span: what stands behind the ?, percent-encoded */
};

void   sb_http_url_init(struct sb_machine *m);
size_t sb_http_url_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);
int    sb_http_url_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_url_read(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);

#endif
