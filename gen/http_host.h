/*
 * http_host - host and port of Host or of an absolute target (RFC 9110 7.2)
 *
 * printed by tools/gen from grammar/http_host.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_HOST_H
#define SB_GEN_HTTP_HOST_H

#include "machine.h"

enum sb_http_host_event {
    SB_HTTP_HOST_REG_NAME = 1,              /* a name or an IPv4 address, percent-encoding kept */
    SB_HTTP_HOST_IPV6,                      /* what stands between the brackets */
    SB_HTTP_HOST_EMPTY,                     /* there is no host */
    SB_HTTP_HOST_PORT,                      /* the port stands in num, 0..65535; none when it is empty */
};

void   sb_http_host_init(struct sb_machine *m);
size_t sb_http_host_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);
int    sb_http_host_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_host_read(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);

#endif
