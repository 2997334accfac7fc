/*
 * http_accept_encoding - the codings a client understands (RFC 9110 12.5.3)
 *
 * printed by tools/gen from grammar/http_accept_encoding.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_ACCEPT_ENCODING_H
#define SB_GEN_HTTP_ACCEPT_ENCODING_H

#include "machine.h"

enum sb_http_accept_encoding_event {
    SB_HTTP_ACCEPT_ENCODING_OTHER = 1,      /* a coding not known here */
    SB_HTTP_ACCEPT_ENCODING_GZIP,           /* gzip or x-gzip */
    SB_HTTP_ACCEPT_ENCODING_IDENTITY,       /* identity */
    SB_HTTP_ACCEPT_ENCODING_ANY,            /* * : every coding that is not named */
    SB_HTTP_ACCEPT_ENCODING_Q,              /* follows each of them: its weight in num, 0 (not wanted) to 1000 */
};

void   sb_http_accept_encoding_init(struct sb_machine *m);
size_t sb_http_accept_encoding_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                    sb_emit_fn *emit, void *user);
int    sb_http_accept_encoding_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_accept_encoding_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                    sb_emit_fn *emit, void *user);

#endif
