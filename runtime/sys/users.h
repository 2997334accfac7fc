/*
 * users - the accounts of the box, /etc/passwd and /etc/shadow
 */
#ifndef SB_SYS_USERS_H
#define SB_SYS_USERS_H

#include "net/box.h"

/* Makes the two files when they are absent (S0-BOOT-04): root and webadmin with the seed's passwords for a lab
 * (config->seed_defaults), else with random ones that are shown on the console this once. Looks through both and
 * reports bad lines. 0 or an error. */
int sb_users_start(struct sb_box *box);

/* A password for an account whatever it had, without the rules of sb_users_set_password. */
int sb_users_write_password(struct sb_box *box, sb_str name, sb_str password);

/* The guard against guessing (users_guard.c): one wrong password came from there. */
void sb_users_failed(struct sb_box *box, const struct sb_addr *peer);

#endif
