/*
 * body - the body of a request, streamed, collected or stored (RFC 9112 6, 7)
 */
#ifndef SB_BODY_H
#define SB_BODY_H

#include "proto/http.h"

/* Can the rest of the body be read and dropped, so that the connection lives on? */
bool sb_http_body_discards(const struct sb_req *r);

/* The body is to be read, or there is none (SB_REQ_READ). */
void sb_http_body_frame(struct sb_req *r);

/* Does the row take the body itself, in pieces or into a file, instead of having it collected? */
bool sb_http_body_by_row(const struct sb_req *r);

/* Gives back what the body holds: buffer, half-stored file. */
void sb_http_body_drop(struct sb_req *r);

#endif
