/* mbedtls_config - of mbedTLS the box needs hashes */
#ifndef SB_MBEDTLS_CONFIG_H
#define SB_MBEDTLS_CONFIG_H

#define MBEDTLS_SHA1_C
#define MBEDTLS_SHA1_PROCESS_ALT        /* sha1.c */
#define MBEDTLS_SHA256_C
#define MBEDTLS_SHA256_SMALLER
#define MBEDTLS_SHA512_C
#define MBEDTLS_SHA512_SMALLER
#define MBEDTLS_SHA512_NO_SHA384
#define MBEDTLS_DEPRECATED_REMOVED

/* Numbers of the wire are a load or store and a REV here, wherever they lie; mbedTLS' own way is byte by byte. */
#include <stdint.h>

static inline uint32_t sb_load_be(const unsigned char *p)
{
    uint32_t v;

    __builtin_memcpy(&v, p, sizeof v);
    return __builtin_bswap32(v);
}

static inline void sb_store_be(unsigned char *p, uint32_t v)
{
    v = __builtin_bswap32(v);
    __builtin_memcpy(p, &v, sizeof v);
}

#define MBEDTLS_GET_UINT32_BE(data, at)    sb_load_be((data) + (at))
#define MBEDTLS_PUT_UINT32_BE(n, data, at) sb_store_be((data) + (at), (n))
#define MBEDTLS_GET_UINT64_BE(data, at)    ((uint64_t)sb_load_be((data) + (at)) << 32 | sb_load_be((data) + (at) + 4))
#define MBEDTLS_PUT_UINT64_BE(n, data, at) \
    (sb_store_be((data) + (at), (uint32_t)((n) >> 32)), sb_store_be((data) + (at) + 4, (uint32_t)(n)))

#endif
