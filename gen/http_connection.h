/*
 * http_connection - the list of connection options (RFC 9110 7.6.1)
 *
 * printed by tools/gen from grammar/http_connection.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_CONNECTION_H
#define SB_GEN_HTTP_CONNECTION_H

#include "machine.h"

enum sb_http_connection_event {
    SB_HTTP_CONNECTION_OTHER = 1,           /* an option not known here */
    SB_HTTP_CONNECTION_CLOSE,               /* the connection ends after this message */
    SB_HTTP_CONNECTION_KEEP_ALIVE,          /* a HTTP/1.0 peer would like to go on */
    SB_HTTP_CONNECTION_UPGRADE,             /* the Upgrade field is meant for us */
};

void   sb_http_connection_init(struct sb_machine *m);
size_t sb_http_connection_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                               sb_emit_fn *emit, void *user);
int    sb_http_connection_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_connection_read(struct sb_machine *m, const unsigned char *p, size_t n,
                               sb_emit_fn *emit, void *user);

#endif
