/*
 * sha_alt - mbedTLS' names of what sha.c does, as far as the box uses them
 */
#include "sha.h"

#include <mbedtls/platform_util.h>
#include <mbedtls/sha1.h>
#include <mbedtls/sha256.h>
#include <mbedtls/sha512.h>

static int add(struct board_sha *c, const unsigned char *p, size_t n)
{
    board_sha_add(c, p, n);
    return 0;
}

static int end(struct board_sha *c, unsigned char *sum)
{
    board_sha_end(c, sum);
    return 0;
}

static void forget(struct board_sha *c)
{
    mbedtls_platform_zeroize(c, sizeof *c);
}

#define NAMES(name, size)                                                               \
    void mbedtls_##name##_init(struct board_sha *c)                                     \
    {                                                                                   \
        (void)c;                                                                        \
    }                                                                                   \
    void mbedtls_##name##_free(struct board_sha *c)                                     \
    {                                                                                   \
        forget(c);                                                                      \
    }                                                                                   \
    int mbedtls_##name##_update_ret(struct board_sha *c, const unsigned char *p, size_t n) \
    {                                                                                   \
        return add(c, p, n);                                                            \
    }                                                                                   \
    int mbedtls_##name##_finish_ret(struct board_sha *c, unsigned char sum[size])       \
    {                                                                                   \
        return end(c, sum);                                                             \
    }

NAMES(sha1, 20)
NAMES(sha256, 32)
NAMES(sha512, 64)

int mbedtls_sha1_starts_ret(struct board_sha *c)
{
    board_sha_begin(c, BOARD_SHA1);
    return 0;
}

int mbedtls_sha256_starts_ret(struct board_sha *c, int is224)
{
    (void)is224;                /* nobody wants that */
    board_sha_begin(c, BOARD_SHA256);
    return 0;
}

int mbedtls_sha512_starts_ret(struct board_sha *c, int is384)
{
    (void)is384;
    board_sha_begin(c, BOARD_SHA512);
    return 0;
}
