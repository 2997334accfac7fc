/*
 * sha1 - one block of SHA-1 (FIPS 180-4, 6.1.2, and 6.1.3 for the short schedule) in a twelfth of mbedTLS' flash
 *
 * WebSockets ask for it once a connection, so it may take its time.
 */
#include <mbedtls/sha1.h>
#include <string.h>

static uint32_t left(uint32_t v, unsigned n)
{
    return v << n | v >> (32 - n);
}

/* f and K of round t. */
static uint32_t mix(unsigned t, uint32_t b, uint32_t c, uint32_t d)
{
    if (t < 20)
        return ((b & c) | (~b & d)) + 0x5a827999u;
    if (t < 40)
        return (b ^ c ^ d) + 0x6ed9eba1u;
    if (t < 60)
        return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdcu;
    return (b ^ c ^ d) + 0xca62c1d6u;
}

int mbedtls_internal_sha1_process(mbedtls_sha1_context *ctx, const unsigned char data[64])
{
    uint32_t v[5], w[16], sum;
    unsigned t;

    memcpy(v, ctx->state, sizeof v);
    for (t = 0; t < 80; t++) {
        uint32_t *now = &w[t & 15];

        if (t < 16)
            *now = (uint32_t)data[4 * t] << 24 | (uint32_t)data[4 * t + 1] << 16 | (uint32_t)data[4 * t + 2] << 8 |
                data[4 * t + 3];
        else
            *now = left(w[(t + 13) & 15] ^ w[(t + 8) & 15] ^ w[(t + 2) & 15] ^ *now, 1);
        sum = left(v[0], 5) + mix(t, v[1], v[2], v[3]) + v[4] + *now;
        memmove(v + 1, v, 4 * sizeof *v);
        v[0] = sum;
        v[2] = left(v[2], 30);
    }
    for (t = 0; t < 5; t++)
        ctx->state[t] += v[t];
    return 0;
}
