#include "proto/ws_mask.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* What a machine xors at once. Whole words leave the key as it was. */
typedef uintptr_t word;

static uint32_t turned(uint32_t key)
{
    return key >> 8 | key << 24;
}

/* The key as it lies in memory before p, as often as it fits. */
static word spread(uint32_t key)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    key = __builtin_bswap32(key);
#endif
    return (word)key * (word)(UINTPTR_MAX / UINT32_MAX);
}

#ifdef __SSE2__
/* Vectors may lie anywhere. Returns the bytes done, a multiple of 16. */
static size_t by_vectors(unsigned char *p, size_t n, uint32_t key)
{
    const __m128i keys = _mm_set1_epi32((int)key);
    size_t i;

    for (i = 0; i + 16 <= n; i += 16) {
        __m128i *at = (__m128i *)(void *)(p + i);

        _mm_storeu_si128(at, _mm_xor_si128(_mm_loadu_si128(at), keys));
    }
    return i;
}
#else
static size_t by_vectors(unsigned char *p, size_t n, uint32_t key)
{
    (void)p, (void)n, (void)key;
    return 0;
}
#endif

static size_t by_words(unsigned char *p, size_t n, uint32_t key)
{
    const word keys = spread(key);
    size_t i;

    for (i = 0; i + sizeof(word) <= n; i += sizeof(word)) {
        word w;

        memcpy(&w, __builtin_assume_aligned(p + i, sizeof w), sizeof w);
        w ^= keys;
        memcpy(__builtin_assume_aligned(p + i, sizeof w), &w, sizeof w);
    }
    return i;
}

static uint32_t by_bytes(unsigned char *p, size_t n, uint32_t key)
{
    for (; n; n--, key = turned(key))
        *p++ ^= (unsigned char)key;
    return key;
}

uint32_t sb_ws_mask(unsigned char *p, size_t n, uint32_t key)
{
    size_t done = by_vectors(p, n, key);
    size_t odd = -(uintptr_t)(p + done) & (sizeof(word) - 1);

    if (n - done < 2 * sizeof(word))
        return by_bytes(p + done, n - done, key);
    key = by_bytes(p + done, odd, key);
    done += odd;
    done += by_words(p + done, n - done, key);
    return by_bytes(p + done, n - done, key);
}
