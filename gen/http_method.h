/*
 * http_method - the methods of RFC 9110 9.3 and RFC 5789 (case matters)
 *
 * printed by tools/gen from grammar/http_method.re; do not edit.
 */
#ifndef SB_GEN_HTTP_METHOD_H
#define SB_GEN_HTTP_METHOD_H

#include <stddef.h>
#include <stdint.h>

enum sb_http_method {
    SB_HTTP_METHOD_OTHER,
    SB_HTTP_METHOD_GET,
    SB_HTTP_METHOD_HEAD,
    SB_HTTP_METHOD_POST,
    SB_HTTP_METHOD_PUT,
    SB_HTTP_METHOD_DELETE,
    SB_HTTP_METHOD_CONNECT,
    SB_HTTP_METHOD_OPTIONS,
    SB_HTTP_METHOD_TRACE,
    SB_HTTP_METHOD_PATCH,
    SB_HTTP_METHOD_COUNT,
};

/* The word that p..p+n is, SB_HTTP_METHOD_OTHER when it is none of them. */
int sb_http_method(const unsigned char *p, size_t n);

#endif
