/*
 * skim - jumps over runs of bytes to which a machine would be deaf
 *
 * Each function returns the first byte of p..pe that is not in its class (or
 * pe). A machine calls one on the first byte of a run; tools/gramlint proves
 * from the machine's own states that it would have looped silently over the
 * bytes skipped, so a skim can change nothing but speed. A class may be smaller
 * than the machine's: it sorts out the rest byte by byte. Runs shorter than a
 * vector take the byte path: loads over bytes just stored are slow.
 */
#ifndef SB_SKIM_H
#define SB_SKIM_H

#include <stddef.h>
#include <stdint.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#ifdef __SSE2__
/* One vector of each class: the high bit of each byte that ends the run.
 * Comparisons are signed: obs-text is below everything. */
static inline __m128i sb_stops_text(__m128i v)
{
    return _mm_cmpgt_epi8(_mm_set1_epi8(0x21), _mm_add_epi8(v, _mm_set1_epi8(1)));  /* DEL + 1 is negative */
}

static inline __m128i sb_stops_ascii(__m128i v)
{
    return v;
}

/* letters, digits, "-", "." */
static inline __m128i sb_stops_name(__m128i v)
{
    __m128i lower = _mm_or_si128(v, _mm_set1_epi8(0x20));
    __m128i alpha = _mm_cmpgt_epi8(_mm_add_epi8(lower, _mm_set1_epi8(0x7f - 'z')), _mm_set1_epi8(0x7f - 26));
    __m128i dash_to_9 = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8(0x7f - '9')), _mm_set1_epi8(0x7f - 13));
    __m128i slash = _mm_cmpeq_epi8(v, _mm_set1_epi8('/'));

    return _mm_or_si128(slash, _mm_cmpeq_epi8(_mm_or_si128(alpha, dash_to_9), _mm_setzero_si128()));
}

static inline __m128i sb_stops_target(__m128i v)
{
    /* bits masked out so that few comparisons catch many bytes */
    __m128i a = _mm_cmpeq_epi8(_mm_and_si128(v, _mm_set1_epi8((char)0xf9)), _mm_set1_epi8(0x21));  /* ! # % ' */
    __m128i b = _mm_cmpeq_epi8(_mm_and_si128(v, _mm_set1_epi8((char)0xbe)), _mm_set1_epi8(0x3e));  /* > ? ~ DEL */
    __m128i c = _mm_cmpeq_epi8(_mm_and_si128(v, _mm_set1_epi8((char)0x9f)), _mm_set1_epi8(0x1c));  /* < \ | */
    __m128i d = _mm_cmpgt_epi8(_mm_set1_epi8(0x21), v);

    return _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d));
}

static inline __m128i sb_stops_cr(__m128i v)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8('\r'));
}

static inline __m128i sb_stops_iac(__m128i v)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)255));
}

/* All whole vectors, then one more that overlaps them. */
#define SB_SKIM_VECTORS(stops)                                              \
    if (pe - p >= 16) {                                                     \
        const unsigned char *last = pe - 16;                                \
        int stop;                                                           \
                                                                            \
        do {                                                                \
            stop = _mm_movemask_epi8(stops(_mm_loadu_si128((const __m128i *)(const void *)p))); \
            if (stop)                                                       \
                return p + __builtin_ctz((unsigned)stop);                   \
            p += 16;                                                        \
        } while (p <= last);                                                \
        stop = _mm_movemask_epi8(stops(_mm_loadu_si128((const __m128i *)(const void *)last))); \
        return stop ? last + __builtin_ctz((unsigned)stop) : pe;            \
    }
#else
/* Four bytes at a time, unaligned as the Cortex-M3 allows: memcpy is one load. */
static inline uint32_t sb_word_at(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}
#endif

/* 32 bytes of flash each: bit c & 7 of byte c >> 3 tells whether c is in the class. */
#define SB_IN(bits, c)  ((bits)[(c) >> 3] >> ((c) & 7) & 1)

/* field-content (RFC 9110 5.5): HTAB, SP, VCHAR and obs-text, i.e. no other
 * control byte. Stops early at HTAB, and with vectors at obs-text, which the
 * machine sorts out.
 * skims: 20-7e 80-ff */
static inline const unsigned char *sb_skim_text(const unsigned char *p, const unsigned char *pe)
{
#ifdef __SSE2__
    SB_SKIM_VECTORS(sb_stops_text)
#else
    while (pe - p >= 4) {
        uint32_t w = sb_word_at(p);

        /* the high bit of a byte: < 0x20, DEL, or obs-text, which the loop below passes */
        if (((w - 0x20202020u) | (w + 0x01010101u) | w) & 0x80808080u)
            break;
        p += 4;
    }
#endif
    while (p < pe && *p >= 0x20 && *p != 0x7f)
        p++;
    return p;
}

/* ASCII, the one-byte characters of UTF-8 (RFC 3629 4)
 * skims: 00-7f */
static inline const unsigned char *sb_skim_ascii(const unsigned char *p, const unsigned char *pe)
{
#ifdef __SSE2__
    SB_SKIM_VECTORS(sb_stops_ascii)
#else
    while (pe - p >= 4 && !(sb_word_at(p) & 0x80808080u))
        p += 4;
#endif
    while (p < pe && *p < 0x80)
        p++;
    return p;
}

/* token (RFC 9110 5.6.2)
 * skims: 21 23-27 2a-2b 2d-2e 30-39 41-5a 5e-7a 7c 7e */
static inline const unsigned char *sb_skim_name(const unsigned char *p, const unsigned char *pe)
{
    static const unsigned char tchar[32] = {
        0, 0, 0, 0, 0xfa, 0x6c, 0xff, 0x03, 0xfe, 0xff, 0xff, 0xc7, 0xff, 0xff, 0xff, 0x57
    };
#ifdef __SSE2__
    SB_SKIM_VECTORS(sb_stops_name)
#endif
    while (p < pe && SB_IN(tchar, *p))
        p++;
    return p;
}

/* most of a host's name (RFC 3986 3.2.2)
 * skims: 2d-2e 30-39 41-5a 61-7a */
static inline const unsigned char *sb_skim_host(const unsigned char *p, const unsigned char *pe)
{
    static const unsigned char host[32] = {
        0, 0, 0, 0, 0, 0x60, 0xff, 0x03, 0xfe, 0xff, 0xff, 0x07, 0xfe, 0xff, 0xff, 0x07
    };
#ifdef __SSE2__
    SB_SKIM_VECTORS(sb_stops_name)
#endif
    while (p < pe && SB_IN(host, *p))
        p++;
    return p;
}

/* pchar and "/" (RFC 3986 3.3) and what browsers leave as it is
 * skims: 21-22 24 26-3b 3d 40-5b 5d-7e */
static inline const unsigned char *sb_skim_target(const unsigned char *p, const unsigned char *pe)
{
    static const unsigned char target[32] = {
        0, 0, 0, 0, 0xd6, 0xff, 0xff, 0x2f, 0xff, 0xff, 0xff, 0xef, 0xff, 0xff, 0xff, 0x7f
    };
#ifdef __SSE2__
    SB_SKIM_VECTORS(sb_stops_target)
#endif
    while (p < pe && SB_IN(target, *p))
        p++;
    return p;
}

/* anything but CR
 * skims: 00-0c 0e-ff */
static inline const unsigned char *sb_skim_cr(const unsigned char *p, const unsigned char *pe)
{
#ifdef __SSE2__
    SB_SKIM_VECTORS(sb_stops_cr)
#else
    while (pe - p >= 4) {
        uint32_t w = sb_word_at(p) ^ 0x0d0d0d0du;   /* a byte that is 0 now was CR */

        if ((w - 0x01010101u) & ~w & 0x80808080u)
            break;
        p += 4;
    }
#endif
    while (p < pe && *p != '\r')
        p++;
    return p;
}

/* anything but Telnet's IAC
 * skims: 00-fe */
static inline const unsigned char *sb_skim_iac(const unsigned char *p, const unsigned char *pe)
{
#ifdef __SSE2__
    SB_SKIM_VECTORS(sb_stops_iac)
#endif
    while (p < pe && *p != 255)
        p++;
    return p;
}

/* pchar but "%" (RFC 3986 3.3): what stands in a path as itself
 * skims: 21 24 26-2e 30-3b 3d 40-5a 5f 61-7a 7e */
static inline const unsigned char *sb_skim_plain(const unsigned char *p, const unsigned char *pe)
{
    static const unsigned char plain[32] = {
        0, 0, 0, 0, 0xd2, 0x7f, 0xff, 0x2f, 0xff, 0xff, 0xff, 0x87, 0xfe, 0xff, 0xff, 0x47
    };

    while (p < pe && SB_IN(plain, *p))
        p++;
    return p;
}

#endif
