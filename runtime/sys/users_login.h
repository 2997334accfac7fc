/*
 * users_login - one password being looked at, or a new one being hashed
 *
 * What it takes is the same for every name, be it known or not: for each method
 * of crypt(5) that the file holds as many rounds as its dearest hash has, in two
 * runs, and one plain SHA-256. Only a right password may take longer: the seed's
 * hash gives way to a salted one then.
 */
#ifndef SB_USERS_LOGIN_H
#define SB_USERS_LOGIN_H

#include "net/box.h"
#include "sys/users_find.h"

/* What is small comes first: a board reaches it with short instructions. */
struct sb_login_job {
    struct sb_login *login;     /* who has asked, NULL: has gone */
    bool     changes;
    bool     from_peer;
    bool     good;              /* so far */
    uint8_t  step;              /* runs begun */
    struct sb_secret own;       /* read from found */
    sb_str   name, password;    /* an empty name: nobody's */
    struct sb_addr peer;
    char     salt[SB_SHA_CRYPT_SALT];   /* of a new hash */
    struct sb_account found;
    struct sb_sha_run run;
    char     name_text[SB_USER_NAME];
    char     password_text[SB_PASSWORD_SIZE];
};

/* Takes over name and password of job->login. A verdict (of a change: 0 or an error), or SB_LOGIN_ASKED: go on. */
int sb_login_begin(struct sb_box *box, struct sb_login_job *j);

/* Hashes for SB_HASH_MS. The same result. */
int sb_login_go_on(struct sb_box *box, struct sb_login_job *j);

#endif
