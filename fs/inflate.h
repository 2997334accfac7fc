/*
 * inflate - DEFLATE (RFC 1951), unpacked piece by piece
 *
 * For what is linked into a program packed: the packed bytes lie in memory, the
 * state is the caller's, nothing is allocated, no call blocks. About 100
 * instructions a byte: for the few who do not take gzip as it is. Boards leave
 * out what tools/embed does not make (SB_WITH_ANY_DEFLATE).
 */
#ifndef SB_INFLATE_H
#define SB_INFLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How far back what is packed may point: tools/embed packs with that window. */
#define SB_INFLATE_WINDOW 1024

struct sb_code {            /* a Huffman code: symbols in the order of their codes, and how many have each length */
    uint16_t count[16];
    uint16_t symbol[288];
};

struct sb_inflate {
    const unsigned char *in, *end;  /* packed, lent: what comes next */
    uint32_t made;          /* bytes unpacked so far */
    uint32_t bits;          /* taken from in, have of them not used yet, the lowest first */
    uint16_t have;
    uint16_t length;        /* bytes of a copy or of stored ones that are still to be made */
    uint16_t distance;      /* of the copy, 0 = stored */
    bool     coded;         /* within a block of codes */
    bool     last;          /* of the blocks */
    bool     over;          /* the end was reached, or the bytes are no DEFLATE */
    struct sb_code literal, far;
    unsigned char window[SB_INFLATE_WINDOW];
};

/* Begins anew with n packed bytes, without the head of gzip or zlib. */
void   sb_inflate_begin(struct sb_inflate *z, const void *packed, size_t n);

/* Unpacks the next n bytes into to, or skips them (NULL). Fewer: the end, or broken. */
size_t sb_inflate(struct sb_inflate *z, void *to, size_t n);

#endif
