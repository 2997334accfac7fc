/*
 * http_cookie - names and values of the Cookie field (RFC 6265 4.2.1)
 *
 * printed by tools/gen from grammar/http_cookie.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_COOKIE_H
#define SB_GEN_HTTP_COOKIE_H

#include "machine.h"

enum sb_http_cookie_event {
    SB_HTTP_COOKIE_NAME = 1,                /* the name of a cookie */
    SB_HTTP_COOKIE_VALUE,                   /* its value, without quotes around it */
    SB_HTTP_COOKIE_SKIPPED,                 /* what is no pair, up to the next semicolon */
};

void   sb_http_cookie_init(struct sb_machine *m);
size_t sb_http_cookie_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);
int    sb_http_cookie_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_cookie_read(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);

#endif
