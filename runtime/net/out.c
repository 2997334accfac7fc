/*
 * out - the output queue of a connection (the half of conn.h that sends)
 */
#include "net/out.h"

#include "core/assert.h"

static bool copyable(const struct sb_conn *c, size_t n)
{
    return n <= c->box->buf_size / 4;
}

static struct sb_buf *new_block(struct sb_conn *c)
{
    struct sb_buf *b = c->out.blocks < c->box->conn_bufs ? sb_box_get(c->box, SB_POOL_BUF) : NULL;

    if (!b) {
        if (c->out.blocks == 0)
            c->flags |= SB_CONN_STARVED;    /* no release of its own will wake it */
        return NULL;
    }
    b->next = NULL;
    b->put = b->lent = b->released = 0;
    b->source = SB_BUF_PLAIN;
    b->left = b->unreleased = 0;
    c->out.blocks++;
    return b;
}

static void append(struct sb_conn *c, struct sb_buf *b)
{
    if (c->out.last)
        c->out.last->next = b;
    else
        c->out.first = b;
    c->out.last = b;
}

static void free_block(struct sb_conn *c, struct sb_buf *b)
{
    if (b->source == SB_BUF_FILE)
        (void)sb_box_close_file(c->box, b->file, false);
    sb_box_put(c->box, SB_POOL_BUF, b);
    c->out.blocks--;
}

void sb_out_drop(struct sb_conn *c)
{
    struct sb_buf *b, *next;

    for (b = c->out.first; b; b = next) {
        next = b->next;
        free_block(c, b);
    }
    c->out = (struct sb_out){ 0 };
}

size_t sb_conn_room(const struct sb_conn *c)
{
    const struct sb_buf *last = c->out.last;
    const struct sb_pool *pool = &c->box->pools[SB_POOL_BUF];
    size_t spare = c->box->conn_bufs - c->out.blocks;
    size_t left = pool->count - pool->used;

    spare = spare < left ? spare : left;
    return spare * c->box->buf_size
         + (last && last->source == SB_BUF_PLAIN ? c->box->buf_size - last->put : 0);
}

bool sb_conn_has_room(struct sb_conn *c, size_t n)
{
    size_t room = sb_conn_room(c);

    if (room >= n || room >= (c->box->conn_bufs - 1) * c->box->buf_size)
        return true;
    sb_conn_want_room(c);
    if (!c->out.first) {
        c->flags |= SB_CONN_STARVED;
        c->box->pools[SB_POOL_BUF].refused++;
    }
    return false;
}

unsigned char *sb_conn_reserve(struct sb_conn *c, size_t n)
{
    struct sb_buf *b = c->out.last;

    if (!b || b->source != SB_BUF_PLAIN || c->box->buf_size - b->put < n) {
        if (n > c->box->buf_size)
            return NULL;
        b = new_block(c);
        if (!b)
            return NULL;
        append(c, b);
    }
    return b->data + b->put;
}

static void has_output(struct sb_conn *c, struct sb_buf *b)
{
    if (!c->out.lend)
        c->out.lend = b;
    if (!(c->flags & SB_CONN_DIRTY)) {
        c->flags |= SB_CONN_DIRTY;
        c->turn_next = c->box->dirty;
        c->box->dirty = c;
    }
}

void sb_conn_commit(struct sb_conn *c, size_t n)
{
    if (n == 0)
        return;
    c->out.last->put += (uint32_t)n;
    SB_ASSERT(c->out.last->put <= c->box->buf_size);
    has_output(c, c->out.last);
}

size_t sb_conn_put(struct sb_conn *c, const void *p, size_t n)
{
    const unsigned char *from = p;
    size_t done = 0;

    while (done < n) {
        struct sb_buf *last = c->out.last;
        size_t room = last && last->source == SB_BUF_PLAIN ? c->box->buf_size - last->put : 0, k;
        unsigned char *to = sb_conn_reserve(c, room ? 1 : (n - done < c->box->buf_size ? n - done : c->box->buf_size));

        if (!to)
            break;
        room = c->box->buf_size - c->out.last->put;
        k = n - done < room ? n - done : room;
        memcpy(to, from + done, k);
        sb_conn_commit(c, k);
        done += k;
    }
    return done;
}

/* The block that a constant or a file shall follow: the last one, or a new one. */
static struct sb_buf *block_for_source(struct sb_conn *c)
{
    struct sb_buf *b = c->out.last;

    if (b && b->source == SB_BUF_PLAIN)
        return b;
    b = new_block(c);
    if (b)
        append(c, b);
    return b;
}

int sb_conn_put_const(struct sb_conn *c, const void *p, size_t n)
{
    struct sb_buf *b;

    if (n == 0)
        return 0;
    if (copyable(c, n)) {           /* cheaper than a push of its own */
        unsigned char *to = sb_conn_reserve(c, n);

        if (!to)
            return SB_EFULL;
        memcpy(to, p, n);
        sb_conn_commit(c, n);
        return 0;
    }
    b = block_for_source(c);
    if (!b)
        return SB_EFULL;
    b->source = SB_BUF_FIXED;
    b->fixed = p;
    b->off = 0;
    b->left = n;
    has_output(c, b);
    return 0;
}

int sb_conn_put_file(struct sb_conn *c, struct sb_file *f, size_t off, size_t n)
{
    struct sb_buf *b = block_for_source(c);

    if (!b)
        return SB_EFULL;
    b->source = SB_BUF_FILE;
    b->file = f;
    b->off = off;
    b->left = n;
    has_output(c, b);
    return 0;
}

static bool all_lent(const struct sb_buf *b)
{
    return b->lent == b->put && b->left == 0;
}

void sb_conn_released(struct sb_conn *c, size_t n)
{
    if (n)
        c->progress = c->box->now;
    while (c->out.first) {
        struct sb_buf *b = c->out.first;
        size_t k = b->lent - b->released < n ? b->lent - b->released : n;

        b->released += (uint32_t)k;
        n -= k;
        k = b->unreleased < n ? b->unreleased : n;
        b->unreleased -= k;
        n -= k;
        if (!all_lent(b) || b->released != b->lent || b->unreleased)
            break;
        if (c->out.lend == b)
            c->out.lend = b->next;
        c->out.first = b->next;
        if (!c->out.first)
            c->out.last = NULL;
        free_block(c, b);
    }
    SB_ASSERT(n == 0 || !c->out.first);
}

/* What follows b's bytes moves to a block of its own behind it, because b's are not released yet. */
static struct sb_buf *move_source(struct sb_conn *c, struct sb_buf *b)
{
    struct sb_buf *next = new_block(c);

    if (!next)
        return NULL;
    next->source = b->source;
    next->file = b->file;
    next->off = b->off;
    next->left = b->left;
    next->next = b->next;
    b->source = SB_BUF_PLAIN;
    b->left = 0;
    b->next = next;
    if (c->out.last == b)
        c->out.last = next;
    c->out.lend = next;
    return next;
}

/* A file that the transport cannot send itself: its next piece is read into its
 * own block, so that even a connection without another block gets on. */
static int read_ahead(struct sb_conn *c, struct sb_buf *b)
{
    size_t want = b->left < c->box->buf_size ? b->left : c->box->buf_size;
    long n;

    if (b->released != b->put)
        b = move_source(c, b);
    if (!b)
        return 0;               /* the next release brings us back */
    n = sb_fs_read(b->file, b->off, b->data, want);
    if (n <= 0)                 /* shorter than it was: the promised length cannot be kept */
        return SB_EIO;
    b->put = (uint32_t)n;
    b->lent = b->released = 0;
    b->off += (size_t)n;
    b->left -= (size_t)n;
    return 1;
}

/* The bytes of b to be lent next, *n of them; NULL: those of a file that nobody can look into. */
static const void *next_bytes(struct sb_buf *b, size_t *n)
{
    const void *p;

    if (b->lent < b->put) {
        *n = b->put - b->lent;
        return b->data + b->lent;
    }
    *n = b->left < SIZE_MAX / 2 ? b->left : SIZE_MAX / 2;
    if (b->source == SB_BUF_FIXED)
        return b->fixed + b->off;
    return sb_fs_map(b->file, b->off, &p, n) == 0 ? p : NULL;
}

/* Bytes taken of block b, 0 = the transport is full, negative = broken. */
static long lend_some(struct sb_conn *c, struct sb_buf *b, const void *p, size_t n)
{
    bool own = b->lent < b->put;
    long k = SB_WITH_SOCKETS && !p ? c->tp->push_file(c, b->file, b->off, n)
                                   : c->tp->push(c, p, n, b->next || (own ? b->left : b->left - n) != 0);

    if (k > 0 && own) {
        b->lent += (uint32_t)k;
    } else if (k > 0) {
        b->off += (size_t)k;
        b->left -= (size_t)k;
        b->unreleased += (size_t)k;
    }
    return k;
}

static bool one_plain_block(const struct sb_conn *c)
{
    const struct sb_buf *b = c->out.lend;

    return SB_WITH_SOCKETS && b && !b->next && b == c->out.first && b->source == SB_BUF_PLAIN && b->lent < b->put && c->tp->copies;
}

/* The usual case: that block goes out whole, and is free again at once. Otherwise as lend_some. */
static long lend_whole(struct sb_conn *c)
{
    struct sb_buf *b = c->out.lend;
    uint32_t n = b->put - b->lent;
    long k = c->tp->push(c, b->data + b->lent, n, false);

    if (k == (long)n) {
        c->progress = c->box->now;
        c->out = (struct sb_out){ 0 };
        sb_box_put(c->box, SB_POOL_BUF, b);
    } else if (k > 0) {
        b->lent += (uint32_t)k;
        sb_conn_released(c, (size_t)k);
    }
    return k;
}

int sb_out_lend(struct sb_conn *c)
{
    long k = one_plain_block(c) ? lend_whole(c) : 1;

    while (c->out.lend && k > 0) {
        struct sb_buf *b = c->out.lend;
        const void *p;
        size_t n;

        if (all_lent(b)) {
            c->out.lend = b->next;
            sb_conn_released(c, 0);     /* it may have been empty from the start */
            continue;
        }
        p = next_bytes(b, &n);
        if (!p && !(SB_WITH_SOCKETS && c->tp->push_file)) {
            int got = read_ahead(c, b);

            if (got <= 0)
                return got;
            continue;
        }
        k = lend_some(c, b, p, n);
        if (SB_WITH_SOCKETS && k > 0 && c->tp->copies)
            sb_conn_released(c, (size_t)k);
    }
    if (k == 0)
        c->flags |= SB_CONN_BLOCKED;
    return k < 0 ? (int)k : 0;
}
