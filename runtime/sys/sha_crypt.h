/*
 * sha_crypt - sha256crypt and sha512crypt of crypt(5), over mbedTLS
 */
#ifndef SB_SHA_CRYPT_H
#define SB_SHA_CRYPT_H

#include <stdint.h>
#include "sb/str.h"

enum sb_sha_crypt { SB_SHA256_CRYPT, SB_SHA512_CRYPT };     /* "$5$", "$6$" */

#define SB_SHA_CRYPT_HASH     86    /* bytes of the longer hash in its base64 */
#define SB_SHA_CRYPT_LENGTH(method) ((method) == SB_SHA512_CRYPT ? 86u : 43u)
#define SB_SHA_CRYPT_SALT     16    /* at most */
#define SB_SHA_CRYPT_ROUNDS   5000
#define SB_SHA_CRYPT_PASSWORD 4096  /* bytes of a password; longer ones are refused */

/* The hash, without NUL, and how long it is. SB_EINVAL: password or salt too long. SB_EIO: mbedTLS would not. */
int sb_sha_crypt(char hash[SB_SHA_CRYPT_HASH], enum sb_sha_crypt method, sb_str password, sb_str salt,
                 uint32_t rounds);

#endif
