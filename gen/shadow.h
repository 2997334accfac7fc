/*
 * shadow - the accounts of /etc/shadow; reg counts the fields of the line from 0
 *
 * printed by tools/gen from grammar/shadow.c.rl; do not edit.
 */
#ifndef SB_GEN_SHADOW_H
#define SB_GEN_SHADOW_H

#include "machine.h"

enum sb_shadow_event {
    SB_SHADOW_NAME = 1,                     /* begins an account */
    SB_SHADOW_HASH,                         /* what its password is checked against, to be read by crypt_hash; may be empty */
    SB_SHADOW_LASTCHG,                      /* days since 1970 of the last change, in num; it and the following left out when empty */
    SB_SHADOW_MIN,                          /* days before the password may be changed */
    SB_SHADOW_MAX,                          /* days after which it must be changed */
    SB_SHADOW_WARN,                         /* days of warning before that */
    SB_SHADOW_INACT,                        /* days that the old one is still taken after that */
    SB_SHADOW_EXPIRE,                       /* days since 1970 when the account ends */
    SB_SHADOW_ENTRY,                        /* the line was whole and good; before it nothing counts */
};

void   sb_shadow_init(struct sb_machine *m);
size_t sb_shadow_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);
int    sb_shadow_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_shadow_read(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);

#endif
