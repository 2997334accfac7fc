#include "inflate.h"

#include <string.h>
#include "sb/limits.h"

enum { END_OF_BLOCK = 256, MAX_LITERALS = 288, MAX_FAR = 32, LONGEST = 15 };

/* ---- bits ---- */

/* Eight bits more; behind the end they are 0. */
static void fill(struct sb_inflate *z)
{
    if (SB_WITH_ANY_DEFLATE && z->in == z->end)
        z->over = true;
    else
        z->bits |= (uint32_t)*z->in++ << z->have;
    z->have = (uint16_t)(z->have + 8);
}

static unsigned take(struct sb_inflate *z, unsigned n)
{
    unsigned v;

    while (z->have < n)
        fill(z);
    v = z->bits & ((1u << n) - 1);
    z->bits >>= n;
    z->have = (uint16_t)(z->have - n);
    return v;
}

/* ---- codes (3.2.2) ---- */

static void build(struct sb_code *c, const uint8_t *lengths, unsigned n)
{
    uint16_t at[LONGEST + 1];
    unsigned i;

    memset(c->count, 0, sizeof c->count);
    for (i = 0; i < n; i++)
        c->count[lengths[i]]++;
    c->count[0] = 0;
    at[0] = 0;
    for (i = 0; i < LONGEST; i++)
        at[i + 1] = (uint16_t)(at[i] + c->count[i]);
    for (i = 0; i < n; i++)
        if (lengths[i])
            c->symbol[at[lengths[i]]++] = (uint16_t)i;
}

/* Bit by bit, as codes of one length follow each other. Bits that fit no code end it all. */
static unsigned decode(struct sb_inflate *z, const struct sb_code *c)
{
    const uint16_t *symbol = c->symbol;
    int code = 0, i;

    for (i = 1; i <= LONGEST; i++) {
        if (z->have == 0)
            fill(z);
        code = code * 2 + (int)(z->bits & 1) - c->count[i];
        z->bits >>= 1;
        z->have--;
        if (code < 0)
            return symbol[c->count[i] + code];
        symbol += c->count[i];
    }
    z->over = true;
    return END_OF_BLOCK;
}

/* ---- blocks (3.2.3) ---- */

static void read_fixed(struct sb_inflate *z)
{
    uint8_t lengths[MAX_LITERALS];

    memset(lengths, 8, sizeof lengths);
    memset(lengths + 144, 9, 112);
    memset(lengths + 256, 7, 24);
    build(&z->literal, lengths, MAX_LITERALS);
    memset(lengths, 5, MAX_FAR);
    build(&z->far, lengths, MAX_FAR);
}

/* 3.2.7: the lengths of both codes, packed by a third one. */
static void read_codes(struct sb_inflate *z)
{
    static const uint8_t order[] = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };
    uint8_t lengths[MAX_LITERALS + MAX_FAR] = { 0 };
    unsigned literals = take(z, 5) + 257, all = literals + take(z, 5) + 1, n = take(z, 4) + 4, i;

    for (i = 0; i < n; i++)
        lengths[order[i]] = (uint8_t)take(z, 3);
    build(&z->far, lengths, sizeof order);
    for (i = 0; i < all && !(SB_WITH_ANY_DEFLATE && z->over); i += n) {
        unsigned symbol = decode(z, &z->far);
        uint8_t again = symbol == 16 && (!SB_WITH_ANY_DEFLATE || i) ? lengths[i - 1] : symbol < 16 ? (uint8_t)symbol : 0;

        n = symbol < 16 ? 1 : symbol == 16 ? 3 + take(z, 2) : symbol == 17 ? 3 + take(z, 3) : 11 + take(z, 7);
        z->over |= SB_WITH_ANY_DEFLATE && n > all - i;
        if (!(SB_WITH_ANY_DEFLATE && z->over))
            memset(lengths + i, again, n);
    }
    build(&z->literal, lengths, literals);
    build(&z->far, lengths + literals, all - literals);
}

static void read_stored(struct sb_inflate *z)
{
    (void)take(z, z->have & 7);             /* up to the next byte */
    z->length = (uint16_t)take(z, 16);
    (void)take(z, 16);
}

static void read_block(struct sb_inflate *z)
{
    unsigned head;

    z->over = z->last;
    if (z->over)
        return;
    head = take(z, 3);
    z->last = head & 1;
    z->distance = 0;
    z->coded = !SB_WITH_ANY_DEFLATE || head > 1;
    if (!SB_WITH_ANY_DEFLATE || head >> 1 == 2)
        read_codes(z);
    else if (head >> 1 == 1)
        read_fixed(z);
    else if (head >> 1 == 0)
        read_stored(z);
    else
        z->over = true;
}

/* ---- what the codes say (3.2.5) ---- */

/* A literal is a length of one without a distance: its byte. Else -1. */
static int read_symbol(struct sb_inflate *z)
{
    unsigned s = decode(z, &z->literal), more;

    if (s < END_OF_BLOCK)
        return (int)s;
    z->coded = s != END_OF_BLOCK;
    if (!z->coded)
        return -1;
    s -= END_OF_BLOCK + 1;
    more = s < 8 || s > 27 ? 0 : s / 4 - 1;
    z->length = (uint16_t)(s < 8 ? 3 + s : s > 27 ? 258 : 3 + ((4 + s % 4) << more) + take(z, more));
    s = decode(z, &z->far);
    more = s < 4 || s > 29 ? 0 : s / 2 - 1;
    z->distance = (uint16_t)(s < 4 ? 1 + s : 1 + ((2 + s % 2) << more) + take(z, more));
    z->over |= SB_WITH_ANY_DEFLATE && z->distance > SB_INFLATE_WINDOW;
    return -1;
}

/* The next byte, -1 at the end. */
static int next(struct sb_inflate *z)
{
    int byte = -1;

    while (byte < 0) {
        if (z->over)
            return -1;
        if (z->length) {
            z->length--;
            byte = z->distance ? z->window[(z->made - z->distance) % SB_INFLATE_WINDOW] : (int)take(z, 8);
        } else if (z->coded) {
            byte = read_symbol(z);
        } else {
            read_block(z);
        }
    }
    z->window[z->made++ % SB_INFLATE_WINDOW] = (unsigned char)byte;
    return byte;
}

void sb_inflate_begin(struct sb_inflate *z, const void *packed, size_t n)
{
    memset(z, 0, sizeof *z);
    z->in = packed;
    z->end = z->in + n;
}

size_t sb_inflate(struct sb_inflate *z, void *to, size_t n)
{
    unsigned char *p = to;
    size_t i;
    int byte;

    for (i = 0; i < n && (byte = next(z)) >= 0; i++)
        if (p)
            p[i] = (unsigned char)byte;
    return i;
}
