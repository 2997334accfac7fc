#include "sha.h"

#include <string.h>

/* What to begin with: SHA-512's (5.3.5), whose upper halves are SHA-256's (5.3.3), and SHA-1's (5.3.1). */
static const uint64_t first512[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};
static const uint32_t first1[5] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 };

/* The constants of SHA-512 (4.2.3), the upper halves of the first 64 are those of SHA-256 (4.2.2). */
static const uint64_t constants[80] = {
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc,
    0x3956c25bf348b538, 0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118,
    0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
    0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694,
    0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
    0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
    0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4,
    0xc6e00bf33da88fc2, 0xd5a79147930aa725, 0x06ca6351e003826f, 0x142929670a0e6e70,
    0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
    0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
    0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30,
    0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8,
    0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3,
    0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b,
    0xca273eceea26619c, 0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178,
    0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
    0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c,
    0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
};

static uint32_t big32(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static inline uint32_t right(uint32_t v, unsigned n)
{
    return v >> n | v << (32 - n);
}

/* ---- SHA-1 ---- */

/* 4.1.1 and 4.2.1 */
static uint32_t mix(unsigned t, uint32_t b, uint32_t c, uint32_t d)
{
    if (t < 20)
        return (d ^ (b & (c ^ d))) + 0x5a827999u;
    if (t < 40)
        return (b ^ c ^ d) + 0x6ed9eba1u;
    if (t < 60)
        return ((b & c) | (d & (b | c))) + 0x8f1bbcdcu;
    return (b ^ c ^ d) + 0xca62c1d6u;
}

/* 6.1.2, and 6.1.3 for the short schedule */
static void block1(uint32_t *state, uint32_t w[16])
{
    uint32_t v[5], sum;
    unsigned t;

    memcpy(v, state, sizeof v);
    for (t = 0; t < 80; t++) {
        uint32_t *now = &w[t & 15];

        if (t >= 16)
            *now = right(w[(t + 13) & 15] ^ w[(t + 8) & 15] ^ w[(t + 2) & 15] ^ *now, 31);
        sum = right(v[0], 27) + mix(t, v[1], v[2], v[3]) + v[4] + *now;
        memmove(v + 1, v, 4 * sizeof *v);
        v[0] = sum;
        v[2] = right(v[2], 2);
    }
    for (t = 0; t < 5; t++)
        state[t] += v[t];
}

/* ---- SHA-256 and SHA-512: 6.2.2 and 6.4.2, the schedule as in 6.1.3 ---- */

#define CHOOSE(x, y, z)    ((z) ^ ((x) & ((y) ^ (z))))
#define MAJORITY(x, y, z)  (((x) & (y)) | ((z) & ((x) | (y))))
/* a[0] to a[7] are a to h of the paper. A round puts a new a before them, so that all move on by one. */
#define ROUNDS(word, rounds, S0, S1, s0, s1, constant)                              \
    do {                                                                            \
        word v[16 + 8], *a = v + 16;                                                \
        unsigned t = 0, i;                                                          \
                                                                                    \
        memcpy(a, state, 8 * sizeof *a);                                            \
        for (;;) {                                                                  \
            for (i = 0; i < 16; i++, t++, a--) {                                    \
                word sum = a[7] + S1(a[4]) + CHOOSE(a[4], a[5], a[6]) + (constant) + w[i]; \
                                                                                    \
                a[3] += sum;                                                        \
                a[-1] = sum + S0(a[0]) + MAJORITY(a[0], a[1], a[2]);                \
            }                                                                       \
            if (t == (rounds))                                                      \
                break;                                                              \
            a = memcpy(v + 16, v, 8 * sizeof *a);                                   \
            for (i = 0; i < 16; i++)                                                \
                w[i] += s1(w[(i + 14) & 15]) + w[(i + 9) & 15] + s0(w[(i + 1) & 15]); \
        }                                                                           \
        for (i = 0; i < 8; i++)                                                     \
            state[i] += v[i];                                                       \
    } while (0)

static void block256(uint32_t *state, uint32_t w[16])
{
#define S0(x)  (right(x, 2) ^ right(x, 13) ^ right(x, 22))
#define S1(x)  (right(x, 6) ^ right(x, 11) ^ right(x, 25))
#define s0(x)  (right(x, 7) ^ right(x, 18) ^ (x) >> 3)
#define s1(x)  (right(x, 17) ^ right(x, 19) ^ (x) >> 10)
    ROUNDS(uint32_t, 64, S0, S1, s0, s1, (uint32_t)(constants[t] >> 32));
#undef S0
#undef S1
#undef s0
#undef s1
}

static inline uint64_t right64(uint64_t v, unsigned n)
{
    return v >> n | v << (64 - n);
}

static void block512(uint64_t *state, uint64_t w[16])
{
#define S0(x)  (right64(x, 28) ^ right64(x, 34) ^ right64(x, 39))
#define S1(x)  (right64(x, 14) ^ right64(x, 18) ^ right64(x, 41))
#define s0(x)  (right64(x, 1) ^ right64(x, 8) ^ (x) >> 7)
#define s1(x)  (right64(x, 19) ^ right64(x, 61) ^ (x) >> 6)
    ROUNDS(uint64_t, 80, S0, S1, s0, s1, constants[t]);
}

/* ---- all of them ---- */

/* The block in the buffer, whose words are turned over into numbers and used up. */
static void block(struct board_sha *c)
{
    uint32_t *w = c->w.w32;
    unsigned i;

    for (i = 0; i < c->block / 4u; i++)
        w[i] = big32(c->w.bytes + 4 * i);
    if (c->kind == BOARD_SHA1)
        block1(c->state.s32, w);
    else if (c->kind == BOARD_SHA256)
        block256(c->state.s32, w);
    else {
        for (i = 0; i < 16; i++)
            c->w.w64[i] = (uint64_t)w[2 * i] << 32 | w[2 * i + 1];
        block512(c->state.s64, c->w.w64);
    }
}

void board_sha_begin(struct board_sha *c, enum board_sha_kind kind)
{
    unsigned i;

    c->kind = (uint8_t)kind;
    c->block = kind == BOARD_SHA512 ? 128 : 64;
    c->total = 0;
    for (i = 0; i < 8; i++)
        if (kind == BOARD_SHA512)
            c->state.s64[i] = first512[i];
        else
            c->state.s32[i] = (uint32_t)(first512[i] >> 32);
    if (kind == BOARD_SHA1)
        memcpy(c->state.s32, first1, sizeof first1);
}

void board_sha_add(struct board_sha *c, const void *p, size_t n)
{
    const uint8_t *in = p;

    while (n) {
        size_t at = c->total & (c->block - 1u), k = c->block - at;

        k = n < k ? n : k;
        memcpy(c->w.bytes + at, in, k);
        c->total += (uint32_t)k;
        in += k;
        n -= k;
        if (at + k == c->block)
            block(c);
    }
}

void board_sha_end(struct board_sha *c, uint8_t *sum)
{
    uint32_t bits = c->total << 3, high = c->total >> 29;
    uint8_t pad = 0x80, length[8];
    unsigned i, k;

    do {
        board_sha_add(c, &pad, 1);
        pad = 0;
    } while ((c->total & (c->block - 1u)) != c->block - c->block / 8u);     /* 16 bytes of length, of which 8 are never used */
    memset(length, 0, sizeof length);
    if (c->kind == BOARD_SHA512)
        board_sha_add(c, length, sizeof length);
    for (i = 0; i < 4; i++) {
        length[3 - i] = (uint8_t)(high >> 8 * i);
        length[7 - i] = (uint8_t)(bits >> 8 * i);
    }
    board_sha_add(c, length, sizeof length);
    k = c->kind == BOARD_SHA1 ? 20 : c->block / 2u;
    for (i = 0; i < k; i++)
        sum[i] = (uint8_t)(c->kind == BOARD_SHA512 ? c->state.s64[i / 8] >> 8 * (~i & 7) : c->state.s32[i / 4] >> 8 * (~i & 3));
}
