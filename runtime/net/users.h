/*
 * users - who may log in, as a protocol asks; sys/users.c answers
 */
#ifndef SB_USERS_H
#define SB_USERS_H

#include <stdbool.h>
#include <stdint.h>
#include "sb/addr.h"
#include "sb/limits.h"
#include "sb/str.h"

struct sb_box;

/* Who has sent wrong passwords lately. IPv6 by its /64: that much one peer has. */
struct sb_offender {
    uint8_t  ip[16];
    bool     v6;
    uint8_t  failures;      /* forgiven one by one with time, 0 = a free place */
    uint32_t at;            /* milliseconds: of the latest failure or pardon */
    uint32_t wait;          /* from then, until the next attempt is looked at */
};

/* Part of the box. Who sends a password with each request shall pay the price of
 * crypt(5) for the first one only: the last good logins are known by a hash under
 * a key that nobody outside has, as long as the file of hashes is the same. */
struct sb_users {
    uint8_t  known, next;       /* digests that count, and the one to be replaced */
    uint64_t version;           /* of /etc/shadow when they were taken */
    unsigned char key[32];
    unsigned char digest[SB_MAX_KNOWN][32];     /* of key, name and password */
    uint64_t told[2];           /* versions of /etc/passwd and /etc/shadow whose bad lines have been reported */
    uint32_t home_changes;      /* the vfs's when a "~" was looked up last, */
    uint32_t home_at;           /* and the milliseconds; shows after a second what changed behind the box's back */
    char     home_name[32];     /* whose; "" = nobody's */
    char     home[SB_PATH_SIZE];    /* that home with its closing '/', "" = there is none */
    struct sb_offender offenders[SB_MAX_OFFENDERS];
};

/* Is this the password of that account? Takes as long for an unknown name as for a wrong password, and blocks
 * for as long as SB_MAX_ROUNDS allow (5,000 rounds: some milliseconds on a host). Each wrong answer makes its
 * address wait longer before the next attempt is looked at: until then the answer is no. Other addresses are not
 * held up. peer NULL: from the box itself. */
bool sb_users_check(struct sb_box *box, const struct sb_addr *peer, sb_str name, sb_str password);

/* Milliseconds until an attempt from that address is looked at, 0 = at once. */
uint32_t sb_users_wait(struct sb_box *box, const struct sb_addr *peer);

/* The account's home with a closing '/' and a NUL into home[cap]. SB_ENOENT: no such account or no home;
 * SB_EFULL: does not fit; SB_EINVAL: not a path of the box. */
int  sb_users_home(struct sb_box *box, sb_str name, char *home, size_t cap);

/* A path of the program into one of the box: "~webserver/x" begins at the home of that account (S0-HTTP-04), any
 * other is as it stands. Returns its bytes, without NUL; 0: no such home, or too long. */
size_t sb_users_path(struct sb_box *box, sb_str path, char to[SB_PATH_SIZE]);

/* Another password for an account of /etc/shadow: a new file takes the place of the old one, every other byte
 * of it is kept. Whatever the error, the old file stays. SB_ENOENT: no such account; SB_EINVAL: the password is
 * empty and may not be, or too long; SB_ENOSUP: accounts are not kept in files. */
int  sb_users_set_password(struct sb_box *box, sb_str name, sb_str password);

#endif
