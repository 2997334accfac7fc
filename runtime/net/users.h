/*
 * users - who may log in, as a protocol asks; sys/users.c answers
 */
#ifndef SB_USERS_H
#define SB_USERS_H

#include <stdbool.h>
#include <stdint.h>
#include "sb/str.h"

struct sb_box;

/* Part of the box. Who sends a password with each request shall pay the price of
 * crypt(5) for the first one only: the last good login is known by a hash under
 * a key that nobody outside has, as long as the file of hashes is the same. */
struct sb_users {
    bool     known;
    uint64_t version;           /* of /etc/shadow */
    unsigned char key[32];
    unsigned char digest[32];   /* of key, name and password */
};

/* Is this the password of that account? Takes as long for an unknown name as for a wrong password. */
bool sb_users_check(struct sb_box *box, sb_str name, sb_str password);

#endif
