/*
 * http_upgrade - the list of protocols to change to (RFC 9110 7.8)
 *
 * printed by tools/gen from grammar/http_upgrade.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_UPGRADE_H
#define SB_GEN_HTTP_UPGRADE_H

#include "machine.h"

enum sb_http_upgrade_event {
    SB_HTTP_UPGRADE_OTHER = 1,              /* a protocol not known here, its version included */
    SB_HTTP_UPGRADE_WEBSOCKET,              /* RFC 6455 */
};

void   sb_http_upgrade_init(struct sb_machine *m);
size_t sb_http_upgrade_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);
int    sb_http_upgrade_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_upgrade_read(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);

#endif
