/* sha512_alt - what mbedTLS' SHA-512 works on (sha.h) */
#include "sha.h"

typedef struct board_sha mbedtls_sha512_context;
