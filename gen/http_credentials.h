/*
 * http_credentials - the value of Authorization (RFC 9110 11.6.2, RFC 7617)
 *
 * printed by tools/gen from grammar/http_credentials.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_CREDENTIALS_H
#define SB_GEN_HTTP_CREDENTIALS_H

#include "machine.h"

enum sb_http_credentials_event {
    SB_HTTP_CREDENTIALS_OTHER = 1,          /* a scheme not known here */
    SB_HTTP_CREDENTIALS_BASIC,              /* user and password in base64 */
    SB_HTTP_CREDENTIALS_BYTE,               /* a byte of the user, and behind COLON of the password, in num */
    SB_HTTP_CREDENTIALS_COLON,              /* the user is whole */
};

void   sb_http_credentials_init(struct sb_machine *m);
size_t sb_http_credentials_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                sb_emit_fn *emit, void *user);
int    sb_http_credentials_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_credentials_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                sb_emit_fn *emit, void *user);

#endif
