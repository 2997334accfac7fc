/*
 * shadow - the accounts of /etc/shadow
 *
 * printed by tools/gen from grammar/shadow.c.rl; do not edit.
 */
#ifndef SB_GEN_SHADOW_H
#define SB_GEN_SHADOW_H

#include "machine.h"

enum sb_shadow_event {
    SB_SHADOW_NAME = 1,                     /* begins an account */
    SB_SHADOW_HASH,                         /* what its password is checked against, to be read by crypt_hash; may be empty */
};

void   sb_shadow_init(struct sb_machine *m);
size_t sb_shadow_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);
int    sb_shadow_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_shadow_read(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);

#endif
