/*
 * users_find - one account out of /etc/passwd or /etc/shadow
 *
 * The whole file is read, whoever is looked for. A bad line is reported once
 * for each content of the file and ignored (S0-USR-05). Of two lines with the
 * same name the first counts.
 */
#ifndef SB_USERS_FIND_H
#define SB_USERS_FIND_H

#include "net/box.h"
#include "sys/password.h"

#define SB_USER_NAME     32     /* bytes of a name; longer ones are nobody's */

struct sb_account_secret {
    bool     found;
    size_t   n;                     /* of hash; more than there is room for: it opens to nobody */
    char     hash[SB_PASSWORD_HASH];
    uint64_t version;               /* of the file */
    uint64_t start, end;            /* where the hash stands in the file */
    uint64_t expire;                /* day since 1970 when the account ends, 0 = never */
    struct sb_account_cost {        /* the dearest hash of each method in the file, whosever it is */
        uint32_t rounds;            /* 0 = none */
        size_t   salt_n;
        char     salt[SB_SHA_CRYPT_SALT];
    } cost[2];
};

/* 0 also when there is no such account; an error when the file cannot be read. */
int sb_users_find_secret(struct sb_box *box, sb_str name, struct sb_account_secret *to);

/* The home as it stands there and a NUL; "" when the account has none. SB_ENOENT: no such account. */
int sb_users_find_home(struct sb_box *box, sb_str name, char to[SB_PATH_SIZE]);

#endif
