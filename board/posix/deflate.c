/*
 * deflate - zlib in one piece of memory (see proto/ws_deflate.h)
 */
#include "proto/ws_deflate.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>
#include <zlib.h>
#include "core/assert.h"

/* zlib's needs as zconf.h tells them, and a state each of 6 to 8 KiB. Peers
 * that cannot be asked for a smaller window (RFC 7692 7.1.2.2) use 2^15. */
#define MEM_LEVEL     5
#define STATE_SIZE    8192
#define INFLATE_SIZE  (STATE_SIZE + (1 << 15))
#define DEFLATE_SIZE  (STATE_SIZE + (1 << (SB_DEFLATE_BITS + 2)) + (1 << (MEM_LEVEL + 9)))
#define LEVEL         3

/* inflate: a bit of data_type, set when the last block has ended. */
#define BETWEEN_BLOCKS 128

/* What a sender cuts off behind each message and a reader puts back (RFC 7692 7.2.1). */
static const unsigned char tail[4] = { 0x00, 0x00, 0xff, 0xff };

struct sb_deflate {
    z_stream in, out;
    size_t   used;              /* of mem[], only grows: zlib gives nothing back before its end */
    struct sb_deflate_terms terms;
    uint8_t  tail_left;         /* inflate: bytes of tail[] still to be read */
    bool     at_tail;           /* inflate: the payload is over, the tail is being read */
    bool     told;              /* deflate: some byte of this message is out */
    uint8_t  held_n;            /* deflate: bytes held back, they may be the tail */
    unsigned char held[4];
    _Alignas(8) unsigned char mem[INFLATE_SIZE + DEFLATE_SIZE];
};

static void *take(void *d, unsigned items, unsigned size)
{
    struct sb_deflate *z = d;
    size_t n = ((size_t)items * size + 7) & ~(size_t)7;
    void *p = z->mem + z->used;

    if (n > sizeof z->mem - z->used)
        return NULL;
    z->used += n;
    return p;
}

static void keep(void *d, void *p)
{
    (void)d, (void)p;   /* everything goes back at once with the item */
}

size_t sb_port_deflate_size(void)
{
    return sizeof(struct sb_deflate);
}

int sb_port_deflate_open(struct sb_deflate *d, const struct sb_deflate_terms *terms)
{
    if (terms->out_bits > SB_DEFLATE_BITS)
        return SB_ENOSUP;
    memset(d, 0, offsetof(struct sb_deflate, mem));
    d->terms = *terms;
    d->in.opaque = d->out.opaque = d;
    d->in.zalloc = d->out.zalloc = take;
    d->in.zfree = d->out.zfree = keep;
    if (inflateInit2(&d->in, -terms->in_bits) != Z_OK ||
        inflateSetDictionary(&d->in, tail, 0) != Z_OK ||    /* takes the window now, not in the middle */
        deflateInit2(&d->out, LEVEL, Z_DEFLATED, -terms->out_bits, MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return SB_ENOSUP;
    return 0;
}

/* The bytes of a piece to zlib and what it made of them back. */
static void lend(z_stream *z, const struct sb_deflate_io *io)
{
    z->next_in = (z_const Bytef *)(uintptr_t)io->in;
    z->avail_in = io->n < UINT_MAX ? (uInt)io->n : UINT_MAX;
    z->next_out = io->out;
    z->avail_out = io->room < UINT_MAX ? (uInt)io->room : UINT_MAX;
}

static void take_back(const z_stream *z, struct sb_deflate_io *io)
{
    io->n -= (size_t)(z->next_in - io->in);
    io->in = z->next_in;
    io->room -= (size_t)(z->next_out - io->out);
    io->out = z->next_out;
}

/* One call of inflate. A block that says it is the last (RFC 7692 7.2.3.4) ends
 * nothing here: what it told stays in the window and the next block follows. */
static int inflate_some(struct sb_deflate *d, struct sb_deflate_io *io)
{
    int err;

    lend(&d->in, io);
    err = inflate(&d->in, Z_SYNC_FLUSH);
    take_back(&d->in, io);
    if (err == Z_STREAM_END)
        return inflateResetKeep(&d->in) == Z_OK ? 0 : SB_EPROTO;
    return err == Z_OK || err == Z_BUF_ERROR ? 0 : SB_EPROTO;
}

static int inflate_all(struct sb_deflate *d, struct sb_deflate_io *io)
{
    do {
        int err = inflate_some(d, io);

        if (err < 0)
            return err;
        if (!io->room)
            return 1;   /* there may be more of it inside */
    } while (io->n);
    return 0;
}

static int inflate_tail(struct sb_deflate *d, struct sb_deflate_io *io)
{
    struct sb_deflate_io rest = { tail + sizeof tail - d->tail_left, d->tail_left, io->out, io->room };
    int err = inflate_all(d, &rest);

    d->tail_left = (uint8_t)rest.n;
    io->out = rest.out;
    io->room = rest.room;
    return err;
}

int sb_port_inflate(struct sb_deflate *d, struct sb_deflate_io *io, bool last)
{
    int err = d->at_tail ? 0 : inflate_all(d, io);

    if (err || !last)
        return err;
    if (!d->at_tail) {
        d->at_tail = true;
        d->tail_left = sizeof tail;
    }
    if ((err = inflate_tail(d, io)))
        return err;
    d->at_tail = false;
    if (!(d->in.data_type & BETWEEN_BLOCKS))
        return SB_EPROTO;
    if (!d->terms.in_keeps)
        inflateReset(&d->in);
    return 0;
}

/* What was held goes out before what zlib writes; the last four bytes are held. */
static int deflate_some(struct sb_deflate *d, struct sb_deflate_io *io, int flush)
{
    unsigned char *begin = io->out;
    size_t n, hold;
    int err;

    memcpy(io->out, d->held, d->held_n);
    io->out += d->held_n;
    io->room -= d->held_n;
    lend(&d->out, io);
    err = deflate(&d->out, flush);
    take_back(&d->out, io);
    n = (size_t)(io->out - begin);
    hold = n < sizeof d->held ? n : sizeof d->held;
    io->out -= hold;
    io->room += hold;
    memcpy(d->held, io->out, hold);
    d->held_n = (uint8_t)hold;
    d->told = d->told || n > hold;
    return err;
}

/* Leaves the tail out. A message of nothing is a single 00 (RFC 7692 7.2.3.6), which
 * zlib does not write when it has just flushed. */
static void end_message(struct sb_deflate *d, struct sb_deflate_io *io)
{
    SB_ASSERT(!d->held_n || memcmp(d->held, tail, sizeof tail) == 0);
    if (!d->told) {
        *io->out++ = 0;
        io->room--;
    }
    d->held_n = 0;
    d->told = false;
    if (!d->terms.out_keeps)
        deflateReset(&d->out);
}

int sb_port_deflate(struct sb_deflate *d, struct sb_deflate_io *io, bool last)
{
    SB_ASSERT(io->room >= SB_DEFLATE_ROOM);
    do {
        deflate_some(d, io, last ? Z_SYNC_FLUSH : Z_NO_FLUSH);
        if (!d->out.avail_out)
            return 1;
    } while (io->n);
    if (last)
        end_message(d, io);
    return 0;
}
