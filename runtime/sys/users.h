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

/* Bytes of the one item of SB_POOL_LOGIN. */
size_t sb_login_job_size(void);

/* Another hash for an account, the rest of the file as it was (users_change.c). Whatever the error, the old one
 * stays. SB_ENOENT: no such account. SB_ESTALE: the file is not that version any more (0 = any will do). */
int sb_users_write_hash(struct sb_box *box, sb_str name, sb_str hash, uint64_t version);

/* The guard against guessing (users_guard.c): one wrong password came from there. */
void sb_users_failed(struct sb_box *box, const struct sb_addr *peer);

/* Its failures, 0 = none are held against it; and how long it has to wait. */
unsigned sb_users_failures(struct sb_box *box, const struct sb_addr *peer, uint32_t *wait);

/* Are attempts from there counted together? */
bool sb_users_same_peer(const struct sb_addr *a, const struct sb_addr *b);

/* The last good logins (users_known.c), as long as /etc/shadow is that version. */
void sb_users_remember(struct sb_users *u, uint64_t version, sb_str name, sb_str password);
bool sb_users_remembered(struct sb_box *box, sb_str name, sb_str password);

#endif
