/*
 * crypt_hash - a password's hash in /etc/shadow (crypt(5), and the seed's own form)
 *
 * printed by tools/gen from grammar/crypt_hash.c.rl; do not edit.
 */
#ifndef SB_GEN_CRYPT_HASH_H
#define SB_GEN_CRYPT_HASH_H

#include "machine.h"

enum sb_crypt_hash_event {
    SB_CRYPT_HASH_ROUNDS = 1,               /* how often it was hashed, in num; 5000 when it is not told */
    SB_CRYPT_HASH_SALT,                     /* what was mixed in; may be empty */
    SB_CRYPT_HASH_HASH,                     /* 256 or 512 bits in crypt's base64 */
    SB_CRYPT_HASH_PLAIN,                    /* the seed's form: the password's SHA-256 in hex, no salt */
};

/* Bits of the machine's reg. */
enum sb_crypt_hash_flag {
    SB_CRYPT_HASH_SHA512 = 1 << 0,          /* "$6$" */
    SB_CRYPT_HASH_NOT_HEX = 1 << 1,         /* the word has other characters than 0-9 and a-f */
};

void   sb_crypt_hash_init(struct sb_machine *m);
size_t sb_crypt_hash_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);
int    sb_crypt_hash_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_crypt_hash_read(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);

#endif
