/*
 * http_content_type - a media type and its parameters (RFC 9110 8.3.1)
 *
 * printed by tools/gen from grammar/http_content_type.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_CONTENT_TYPE_H
#define SB_GEN_HTTP_CONTENT_TYPE_H

#include "machine.h"

enum sb_http_content_type_event {
    SB_HTTP_CONTENT_TYPE_TYPE = 1,          /* the type */
    SB_HTTP_CONTENT_TYPE_SUBTYPE,           /* the subtype */
    SB_HTTP_CONTENT_TYPE_FORM,              /* they are application/x-www-form-urlencoded */
    SB_HTTP_CONTENT_TYPE_MULTIPART,         /* they are multipart/form-data */
    SB_HTTP_CONTENT_TYPE_PARAM_NAME,        /* name of a parameter */
    SB_HTTP_CONTENT_TYPE_PARAM_VALUE,       /* its value, quoted pairs undone */
    SB_HTTP_CONTENT_TYPE_BOUNDARY,          /* the value of boundary, likewise */
};

void   sb_http_content_type_init(struct sb_machine *m);
size_t sb_http_content_type_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                 sb_emit_fn *emit, void *user);
int    sb_http_content_type_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_content_type_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                 sb_emit_fn *emit, void *user);

#endif
