/*
 * passwd - the accounts of /etc/passwd; reg counts the fields of the line from 0
 *
 * printed by tools/gen from grammar/passwd.c.rl; do not edit.
 */
#ifndef SB_GEN_PASSWD_H
#define SB_GEN_PASSWD_H

#include "machine.h"

enum sb_passwd_event {
    SB_PASSWD_NAME = 1,                     /* begins an account */
    SB_PASSWD_PASSWORD,                     /* "x": it stands in /etc/shadow; not looked at here */
    SB_PASSWD_UID,                          /* in num */
    SB_PASSWD_GID,                          /* in num; left out when the field is empty */
    SB_PASSWD_GECOS,                        /* who that is; may be empty */
    SB_PASSWD_HOME,                         /* where what he may reach begins; may be empty */
    SB_PASSWD_SHELL,                        /* may be empty */
    SB_PASSWD_ENTRY,                        /* the line was whole and good; before it nothing counts */
};

void   sb_passwd_init(struct sb_machine *m);
size_t sb_passwd_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);
int    sb_passwd_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_passwd_read(struct sb_machine *m, const unsigned char *p, size_t n,
                      sb_emit_fn *emit, void *user);

#endif
