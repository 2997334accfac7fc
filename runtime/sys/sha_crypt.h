/*
 * sha_crypt - sha256crypt of crypt(5), over mbedTLS
 */
#ifndef SB_SHA_CRYPT_H
#define SB_SHA_CRYPT_H

#include <stdint.h>
#include "sb/str.h"

#define SB_SHA_CRYPT_HASH     43    /* bytes of a hash in its base64 */
#define SB_SHA_CRYPT_SALT     16    /* at most */
#define SB_SHA_CRYPT_ROUNDS   5000
#define SB_SHA_CRYPT_PASSWORD 64    /* bytes of a password; longer ones are refused */

/* The hash, without NUL. SB_EINVAL: password or salt too long. SB_EIO: mbedTLS would not. */
int sb_sha_crypt(char hash[SB_SHA_CRYPT_HASH], sb_str password, sb_str salt, uint32_t rounds);

#endif
