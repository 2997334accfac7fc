/*
 * http_expect - what the client waits for before its body (RFC 9110 10.1.1)
 *
 * printed by tools/gen from grammar/http_expect.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_EXPECT_H
#define SB_GEN_HTTP_EXPECT_H

#include "machine.h"

enum sb_http_expect_event {
    SB_HTTP_EXPECT_OTHER = 1,               /* an expectation not known here (417), its name */
    SB_HTTP_EXPECT_CONTINUE,                /* 100-continue */
};

void   sb_http_expect_init(struct sb_machine *m);
size_t sb_http_expect_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);
int    sb_http_expect_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_expect_read(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);

#endif
