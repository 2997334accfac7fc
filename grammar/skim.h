/*
 * skim - jumps over runs of bytes to which a machine would be deaf
 *
 * Each function returns the first byte of p..pe that is not in its class (or
 * pe). A machine calls one on the first byte of a run; tools/gramlint proves
 * from the machine's own states that it would have looped silently over the
 * bytes skipped, so a skim can change nothing but speed. Runs shorter than a
 * vector take the byte path: loads over bytes just stored are slow.
 */
#ifndef SB_SKIM_H
#define SB_SKIM_H

#include <stddef.h>
#include <stdint.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* field-content (RFC 9110 5.5): HTAB, SP, VCHAR and obs-text, i.e. no other
 * control byte. Stops early at HTAB and DEL, which the machine sorts out. */
static inline const unsigned char *sb_skim_text(const unsigned char *p, const unsigned char *pe)
{
#ifdef __SSE2__
    const __m128i del = _mm_set1_epi8(0x7f), space = _mm_set1_epi8(0x20);

    while (pe - p >= 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
        __m128i ge = _mm_cmpeq_epi8(_mm_max_epu8(v, space), v);     /* v >= 0x20, unsigned */
        int stop = _mm_movemask_epi8(_mm_andnot_si128(_mm_cmpeq_epi8(v, del), ge)) ^ 0xffff;

        if (stop)
            return p + __builtin_ctz((unsigned)stop);
        p += 16;
    }
#endif
    while (p < pe && *p >= 0x20 && *p != 0x7f)
        p++;
    return p;
}

#endif
