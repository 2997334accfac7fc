/* sha256_alt - what mbedTLS' SHA-256 works on (sha.h) */
#include "sha.h"

typedef struct board_sha mbedtls_sha256_context;
