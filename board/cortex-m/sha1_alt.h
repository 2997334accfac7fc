/* sha1_alt - what mbedTLS' SHA-1 works on (sha.h) */
#include "sha.h"

typedef struct board_sha mbedtls_sha1_context;
