/*
 * http_response - the head of a response (RFC 9112 2 to 5)
 *
 * printed by tools/gen from grammar/http_response.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_RESPONSE_H
#define SB_GEN_HTTP_RESPONSE_H

#include "machine.h"

enum sb_http_response_event {
    SB_HTTP_RESPONSE_VERSION = 1,           /* num is 10 * major + minor */
    SB_HTTP_RESPONSE_STATUS,                /* num is the status, 100..599 */
    SB_HTTP_RESPONSE_REASON,                /* span: the phrase, for people; none when it is empty */
    SB_HTTP_RESPONSE_FIELD_NAME,            /* span: name of a field line */
    SB_HTTP_RESPONSE_FIELD_VALUE,           /* span: its value without blanks around it, an inner HTAB as a blank */
    SB_HTTP_RESPONSE_END,                   /* the head is over */
};

void   sb_http_response_init(struct sb_machine *m);
size_t sb_http_response_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);
int    sb_http_response_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_response_read(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);

#endif
