/* mbedtls_config - of mbedTLS the box needs hashes and base64 */
#ifndef SB_MBEDTLS_CONFIG_H
#define SB_MBEDTLS_CONFIG_H

#define MBEDTLS_SHA1_C
#define MBEDTLS_SHA1_PROCESS_ALT        /* sha1.c */
#define MBEDTLS_SHA256_C
#define MBEDTLS_SHA256_SMALLER
#define MBEDTLS_SHA512_C
#define MBEDTLS_SHA512_SMALLER
#define MBEDTLS_SHA512_NO_SHA384
#define MBEDTLS_BASE64_C
#define MBEDTLS_DEPRECATED_REMOVED

#endif
