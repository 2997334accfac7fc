/*
 * password - what stands in the second field of /etc/shadow
 */
#ifndef SB_PASSWORD_H
#define SB_PASSWORD_H

#include "sys/sha_crypt.h"

#define SB_SECRET_HEX (2 * SB_SECRET_SUM)
#define SB_PASSWORD_HASH 128    /* bytes: "$6$rounds=999999999$", 16 of salt, "$", 86 of hash */

/* A hash taken apart; its texts are lent from the field. */
struct sb_secret {
    enum sb_secret_kind { SB_SECRET_NONE, SB_SECRET_PLAIN, SB_SECRET_CRYPT } kind;
    enum sb_sha_crypt method;
    uint32_t rounds;
    sb_str   salt, hash;
};

/* NONE for what opens to no password: empty, locked, another method. */
void sb_secret_read(struct sb_secret *to, sb_str field);

/* Is this the password? Takes as long whatever the answer is, but longer for more rounds. May take seconds
 * for the rounds that crypt(5) allows. */
bool sb_secret_opens(const struct sb_secret *s, sb_str password);

/* The SHA-256 of a password in hex: the seed's form, behind "$5$". False: mbedTLS would not. */
bool sb_secret_hex(char hex[SB_SECRET_HEX], sb_str password);

/* That form alone: are these 64 characters the SHA-256 of the password in hex? One sum, whatever the answer is. */
bool sb_secret_is_plain(const char *hex, sb_str password);

/* A new hash of the password with a salt of its own ("$5$"), or the error of sb_sha_crypt. Returns its bytes. The
 * pieces of it: a salt by chance, and how the hash is written behind it (n bytes of it, an error goes through). */
int  sb_password_hash(char to[SB_PASSWORD_HASH], sb_str password);
void sb_password_salt(char salt[SB_SHA_CRYPT_SALT]);
int  sb_password_text(char to[SB_PASSWORD_HASH], const char salt[SB_SHA_CRYPT_SALT], const char *hash, int n);

/* Compares to the end whatever it finds, so that the place of a difference cannot be measured. */
bool sb_same_secret(const void *a, const void *b, size_t n);

#endif
