/*
 * ws_deflate - compressed messages (RFC 7692), as a board supplies them
 *
 * A board that has a deflate library answers these functions; one that has
 * none is built without SB_WITH_DEFLATE and nobody calls them. A context holds
 * both directions of one connection, windows included, in an item of
 * SB_POOL_DEFLATE: nothing else is ever taken, and nothing is to be given
 * back but the item.
 */
#ifndef SB_WS_DEFLATE_H
#define SB_WS_DEFLATE_H

#include <stdbool.h>
#include <stddef.h>
#include "sb/err.h"

struct sb_deflate;      /* the board's */

/* What both sides agreed on (RFC 7692 7.1). A window is 2^bits bytes. */
struct sb_deflate_terms {
    unsigned char in_bits, out_bits;    /* 8..15 in, 9..SB_DEFLATE_BITS out */
    bool in_keeps, out_keeps;           /* context takeover: the window lives on behind a message */
};

/* What is read and where it goes; both functions move all four members on. */
struct sb_deflate_io {
    const unsigned char *in;
    size_t n;
    unsigned char *out;
    size_t room;            /* at least SB_DEFLATE_ROOM when a function is called */
};

#define SB_DEFLATE_ROOM 16

/* The largest window a sender of ours uses; a quarter of what a context costs. */
#ifndef SB_DEFLATE_BITS
#define SB_DEFLATE_BITS 12
#endif

/* Bytes of a context, a multiple of 8. */
size_t sb_port_deflate_size(void);

/* Makes a context in d. SB_ENOSUP: not on these terms; the extension is then not agreed to. */
int sb_port_deflate_open(struct sb_deflate *d, const struct sb_deflate_terms *terms);

/* A piece of a message's payload, received or to be sent; last: the message
 * ends with it. The four bytes 00 00 ff ff that RFC 7692 7.2.1 cuts off are
 * put back and cut off here. Returns 0 when all of it has gone through, 1
 * when out is full (call again with room and what is left of in), and
 * SB_EPROTO when it is no deflated data. What out may grow to in all is the
 * caller's to limit: a piece of 1 KB may stand for 1 MB. */
int sb_port_inflate(struct sb_deflate *d, struct sb_deflate_io *io, bool last);
int sb_port_deflate(struct sb_deflate *d, struct sb_deflate_io *io, bool last);

#endif
