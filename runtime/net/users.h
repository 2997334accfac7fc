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
    struct sb_addr peer;
    uint8_t  failures;      /* forgiven one by one with time, 0 = a free place */
    uint32_t at;            /* milliseconds: of the latest failure or pardon */
    uint32_t wait;          /* from then, until the next attempt is looked at */
};

/* What has become of a question. */
enum sb_verdict {
    SB_LOGIN_WRONG,     /* no such account, not its password, or it is locked */
    SB_LOGIN_GOOD,
    SB_LOGIN_LATER,     /* that address has to wait; nothing was looked at */
    SB_LOGIN_ASKED      /* done will be called in a later turn */
};

/* Somebody waits for a password to be looked at, or to be changed. It belongs to who asks, who fills in all
 * but changes and next, leaves it and the texts alone until done is called, and cancels it when he goes before. */
struct sb_login {
    const struct sb_addr *peer;     /* NULL: from the box itself */
    sb_str name, password;
    bool   patient;                 /* waits as long as its address has to; else LATER */
    bool   changes;                 /* sb_users_change */
    void (*done)(struct sb_login *l, int verdict);      /* enum sb_verdict; of a change 0 or an error */
    void  *user;
    struct sb_login *next;          /* of those who wait */
};

struct sb_login_job;

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
    struct sb_login *waiting;   /* for their turn, oldest first */
    struct sb_login *refused;   /* to be told so, see users_queue.c */
    struct sb_login_job *job;   /* what is being hashed, NULL = nothing */
    bool     look;              /* who comes next has to be found out */
    uint32_t look_at;           /* or then, in milliseconds: somebody has waited long enough */
    uint32_t runs;              /* of crypt(5) begun, */
    uint32_t rounds;            /* and their rounds: a check costs the same for every name */
    struct sb_offender offenders[SB_MAX_OFFENDERS];
};

/* Is this the password of that account? Hashing takes long, so it is done a little in each turn, one question after
 * the other; only what is known at once is answered at once. An unknown name costs as much as a wrong password. Each
 * wrong answer makes its address wait longer before the next attempt is looked at; others do not wait for that.
 * Never blocks; done is never called within. */
int  sb_users_ask(struct sb_box *box, struct sb_login *l);

/* Another password for an account of /etc/shadow: a new file takes the place of the old one, every other byte
 * of it is kept. Whatever the error, the old file stays. SB_LOGIN_ASKED: done tells how it went: 0, SB_ENOENT: no such
 * account; or an error of the files. At once, without done: SB_EINVAL: the password is empty and may not be, or too long;
 * SB_ENOSUP: accounts are not kept in files. */
int  sb_users_change(struct sb_box *box, struct sb_login *l);

/* done will not be called any more; a password that is being looked at counts all the same. */
void sb_users_cancel(struct sb_box *box, struct sb_login *l);

/* Part of a turn: hashes for a while, finds out who comes next. Milliseconds until it wants to be called again. */
uint32_t sb_users_run(struct sb_box *box);

/* Milliseconds until an attempt from that address is looked at, 0 = at once. */
uint32_t sb_users_wait(struct sb_box *box, const struct sb_addr *peer);

/* The account's home with a closing '/' and a NUL into home[cap]. SB_ENOENT: no such account or no home;
 * SB_EFULL: does not fit; SB_EINVAL: not a path of the box. */
int  sb_users_home(struct sb_box *box, sb_str name, char *home, size_t cap);

/* A path of the program into one of the box: "~webserver/x" begins at the home of that account (S0-HTTP-04), any
 * other is as it stands. Returns its bytes, without NUL; 0: no such home, or too long. */
size_t sb_users_path(struct sb_box *box, sb_str path, char to[SB_PATH_SIZE]);

#endif
