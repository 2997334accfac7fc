/*
 * sha_crypt - sha256crypt and sha512crypt of crypt(5), over mbedTLS
 *
 * A hash takes milliseconds on a host and seconds on a small board, so it is
 * made in pieces: begin, go on as often as it takes, end. All it needs to know
 * between two pieces stands in struct sb_sha_run.
 */
#ifndef SB_SHA_CRYPT_H
#define SB_SHA_CRYPT_H

#include <mbedtls/sha256.h>
#include <mbedtls/sha512.h>
#include <stdbool.h>
#include <stdint.h>
#include "sb/str.h"

enum sb_sha_crypt { SB_SHA256_CRYPT, SB_SHA512_CRYPT };     /* "$5$", "$6$" */

#define SB_SHA_CRYPT_HASH     86    /* bytes of the longer hash in its base64 */
#define SB_SHA_CRYPT_LENGTH(method) ((method) == SB_SHA512_CRYPT ? 86u : 43u)
#define SB_SHA_CRYPT_SALT     16    /* at most */
#define SB_SHA_CRYPT_ROUNDS   5000
#define SB_SHA_CRYPT_PASSWORD 4096  /* bytes of a password; longer ones are refused */
#define SB_SHA_SUM            64    /* bytes of the longer sum */
#define SB_SECRET_SUM         32    /* bytes of a SHA-256 */

/* 64 of them, in the order of their values. */
extern const char sb_crypt_digits[];

/* The letters are those of the paper "Unix crypt using SHA-256 and SHA-512". */
struct sb_sha_run {
    enum sb_sha_crypt method;
    int      err;                   /* the first failure sticks */
    uint32_t rounds, at;            /* all, and those that are done */
    size_t   size;                  /* of a sum */
    sb_str   password, salt;
    unsigned char sum[SB_SHA_SUM];  /* A, later the sum of the round before */
    unsigned char p[SB_SHA_SUM];    /* stands for the password: as many bytes of it, over and over */
    unsigned char s[SB_SHA_SUM];    /* stands for the salt */
    union { mbedtls_sha256_context c256; mbedtls_sha512_context c512; } u;      /* the sum that is being made */
};

/* All but the rounds; takes as long as the square of the password's length, 128 bytes some tens of rounds. Password
 * and salt are lent until the end. SB_EINVAL: one of them is too long, and nothing was begun. */
int  sb_sha_begin(struct sb_sha_run *r, enum sb_sha_crypt method, sb_str password, sb_str salt, uint32_t rounds);

/* So many rounds at most. Returns those that were done, fewer than asked for when it is over. */
uint32_t sb_sha_go_on(struct sb_sha_run *r, uint32_t most);

/* The hash, without NUL, and how long it is; what r knows is wiped. May be called early to give up, and then the hash
 * is none. SB_EIO: mbedTLS would not. */
int  sb_sha_end(struct sb_sha_run *r, char hash[SB_SHA_CRYPT_HASH]);

/* All of it at once. Blocks. */
int  sb_sha_crypt(char hash[SB_SHA_CRYPT_HASH], enum sb_sha_crypt method, sb_str password, sb_str salt,
                  uint32_t rounds);

/* The plain SHA-256 of texts, one behind the other. False: mbedTLS would not. */
bool sb_secret_sum(unsigned char sum[SB_SECRET_SUM], const sb_str *text, size_t count);

#endif
