/*
 * upload - files that a client stores (RFC 9110 9.3.4, 9.3.5; RFC 7578)
 *
 * What is stored appears whole when all of the request is there; until then,
 * and after anything that goes wrong, the old file stays.
 */
#ifndef SB_HTTP_UPLOAD_H
#define SB_HTTP_UPLOAD_H

#include "proto/http.h"

/* A posted form, the same four steps as http.h has for both kinds. */
int  sb_http_form_begin(struct sb_req *r);
long sb_http_form_data(struct sb_req *r, const unsigned char *p, size_t n);
int  sb_http_form_end(struct sb_req *r);
void sb_http_form_drop(struct sb_req *r);

#endif
