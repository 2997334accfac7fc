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
#include "sys/accounts.h"
#include "sys/password.h"

#define SB_USER_NAME     32     /* bytes of a name; longer ones are nobody's */

#define SB_ACCOUNT_TEXT  (SB_PATH_SIZE > SB_PASSWORD_HASH ? SB_PATH_SIZE : SB_PASSWORD_HASH)

struct sb_account_line {
    uint32_t start, end;            /* where the text stands in the file */
    uint32_t expire;                /* day since 1970 when the account ends, 0 = never */
    size_t   n;                     /* of text; more than there is room for: it was too long */
    char     text[SB_ACCOUNT_TEXT]; /* of /etc/shadow the hash, of /etc/passwd the home as it stands there */
};

struct sb_account {
    bool     found;
    uint64_t version;               /* of the file */
    struct sb_account_line line;
    struct sb_account_cost {        /* the dearest hash of each method in the file, whosever it is */
        uint32_t rounds;            /* 0 = none */
        size_t   salt_n;
        char     salt[SB_SHA_CRYPT_SALT];
    } cost[2];
};

/* 0 also when there is no such account; an error when the file cannot be read. */
int sb_users_find(struct sb_box *box, enum sb_account_file which, sb_str name, struct sb_account *to);

/* The hash of a line of /etc/shadow, lent from it. NONE also for one that takes more rounds than are allowed here. */
void sb_users_secret(struct sb_secret *to, const struct sb_account_line *line);

#endif
