#include "fake_peer.h"

#include <stdlib.h>
#include <string.h>
#include "core/assert.h"
#include "fake_port.h"
#include "net/box.h"

static void append(unsigned char **to, size_t *n, size_t *size, const void *p, size_t k)
{
    if (*size - *n < k) {
        *size = 2 * (*n + k);
        *to = realloc(*to, *size);
        SB_ASSERT(*to);
    }
    if (k)
        memcpy(*to + *n, p, k);
    *n += k;
}

static struct fake_peer *peer_of(const struct sb_conn *c)
{
    return c->io.p;
}

/* ---- the transport ---- */

static void remember_lent(struct fake_peer *p, const unsigned char *bytes, size_t n)
{
    struct fake_lent *l = &p->lent[p->lent_n++];

    SB_ASSERT(p->lent_n <= 256);
    l->p = bytes;
    l->n = n;
    l->copy = malloc(n);
    SB_ASSERT(l->copy);
    memcpy(l->copy, bytes, n);
}

/* How much of n may be taken now; negative: broken. */
static long allowance(struct fake_peer *p, size_t n)
{
    SB_ASSERT(n > 0 && !p->fin && !p->closed && !p->broken);
    p->pushes++;
    p->broken = p->break_at && --p->break_at == 0;
    if (p->broken)
        return SB_ECLOSED;
    if (p->blocked || p->deaf || p->full || (p->late && p->lent_n == 256)) {
        p->full -= p->full > 0;
        p->blocked = true;
        return 0;
    }
    if (p->take && n > p->take) {
        p->blocked = true;
        n = p->take;
    }
    return (long)n;
}

static long push(struct sb_conn *c, const void *bytes, size_t n, bool more)
{
    struct fake_peer *p = peer_of(c);
    long k = allowance(p, n);

    (void)more;
    if (k <= 0)
        return k;
    append(&p->out, &p->out_n, &p->out_size, bytes, (size_t)k);
    if (p->late)
        remember_lent(p, bytes, (size_t)k);
    return k;
}

static long push_file(struct sb_conn *c, struct sb_file *f, uint64_t off, size_t n)
{
    struct fake_peer *p = peer_of(c);
    unsigned char piece[4096];
    long k = allowance(p, n < sizeof piece ? n : sizeof piece);

    p->files++;
    if (k <= 0)
        return k;
    k = sb_fs_read(f, off, piece, (size_t)k);
    if (k <= 0)
        return SB_EIO;
    append(&p->out, &p->out_n, &p->out_size, piece, (size_t)k);
    return k;
}

static void resume(struct sb_conn *c)
{
    struct fake_peer *p = peer_of(c);

    p->resumes++;
    p->go_on = true;
}

static void drop_lent(struct fake_peer *p)
{
    while (p->lent_n)
        free(p->lent[--p->lent_n].copy);
}

static void close_peer(struct sb_conn *c, int how)
{
    struct fake_peer *p = peer_of(c);

    SB_ASSERT(p->c == c);
    if (how == SB_CLOSE_WRITE) {
        SB_ASSERT(!p->fin);
        p->fin = true;
        return;
    }
    SB_ASSERT(how == SB_CLOSE_ABORT || p->lent_n == 0);     /* lwIP would read freed blocks */
    p->closed = true;
    p->aborted = how == SB_CLOSE_ABORT;
    p->c = NULL;
    drop_lent(p);
}

const struct sb_transport fake_socket = {
    .push = push, .push_file = push_file, .resume = resume, .close = close_peer, .copies = true,
};
const struct sb_transport fake_plain = { .push = push, .resume = resume, .close = close_peer, .copies = true };
const struct sb_transport fake_lwip = { .push = push, .resume = resume, .close = close_peer, .copies = false };

/* ---- a call that nobody has answered yet ---- */

static long push_nowhere(struct sb_conn *c, const void *bytes, size_t n, bool more)
{
    (void)c, (void)bytes, (void)n, (void)more;
    return 0;
}

static void resume_nothing(struct sb_conn *c)
{
    (void)c;
}

static void hang_up(struct sb_conn *c, int how)
{
    struct fake_call *call = c->io.p;

    (void)how;
    call->c = NULL;
}

const struct sb_transport fake_calling = {
    .push = push_nowhere, .resume = resume_nothing, .close = hang_up, .copies = true,
};

/* ---- coming and going ---- */

/* What the test set before it came stays; all else begins anew. */
static void begin(struct fake_peer *p, struct sb_box *box, const struct sb_transport *tp)
{
    p->box = box;
    p->late = !tp->copies;
    p->closed = p->aborted = p->broken = p->fin = p->blocked = p->eof = p->eof_told = false;
    p->held = 0;
    p->go_on = false;
}

bool fake_come(struct fake_peer *p, struct sb_box *box, struct sb_listener *l, const struct sb_transport *tp)
{
    struct sb_addr from = { .ip = { 10, 0, 0, 2 }, .port = 4711 };

    const char *words;

    begin(p, box, tp);
    p->c = sb_conn_accept(box, l, tp, &from, &words);
    if (p->c) {
        p->c->io.p = p;
        return true;
    }
    p->closed = true;
    if (words)
        append(&p->out, &p->out_n, &p->out_size, words, strlen(words));
    return false;
}

void fake_answer(struct fake_peer *p, struct sb_box *box, unsigned i, const struct sb_transport *tp)
{
    struct sb_conn *c = fake.call[i % 16].c;

    begin(p, box, tp);
    p->c = c;
    if (!c) {
        p->closed = true;
        return;
    }
    c->tp = tp;
    c->io.p = p;
    sb_conn_connected(c);
    if (p->c && (c->flags & SB_CONN_BLOCKED))
        sb_conn_writable(c);
}

void fake_reset_by_peer(struct fake_peer *p)
{
    struct sb_conn *c = p->c;

    if (!c)
        return;
    p->c = NULL;
    p->closed = true;
    drop_lent(p);
    sb_conn_broken(c, SB_ECLOSED);
}

void fake_leave(struct fake_peer *p)
{
    fake_reset_by_peer(p);
    drop_lent(p);
    free(p->in);
    free(p->out);
    memset(p, 0, sizeof *p);
}

/* ---- input ---- */

void fake_send(struct fake_peer *p, const void *bytes, size_t n)
{
    append(&p->in, &p->in_n, &p->in_size, bytes, n);
}

void fake_say(struct fake_peer *p, const char *text)
{
    fake_send(p, text, strlen(text));
}

void fake_fin(struct fake_peer *p)
{
    p->eof = true;
}

static size_t next_piece(const struct fake_peer *p)
{
    size_t n = p->in_n - p->in_at;

    if (p->held)
        return p->held;
    if (p->in_at < p->cut)
        return p->cut - p->in_at < n ? p->cut - p->in_at : n;
    return p->piece && p->piece < n ? p->piece : n;
}

static void offer(struct fake_peer *p)
{
    size_t n = next_piece(p), taken;
    unsigned char *copy = malloc(n);

    SB_ASSERT(copy);
    memcpy(copy, p->in + p->in_at, n);
    p->go_on = false;           /* what is held is offered again after resume, not before */
    taken = sb_conn_input(p->c, copy, n);
    SB_ASSERT(taken <= n);
    p->in_at += taken;
    p->held = n - taken;
    free(copy);
}

static bool make_room(struct fake_peer *p)
{
    if (!p->blocked || p->deaf || (p->late && p->lent_n == 256))
        return false;
    p->blocked = false;
    sb_conn_writable(p->c);
    return true;
}

bool fake_deliver(struct fake_peer *p)
{
    bool did = p->c && make_room(p);

    if (!p->c)
        return did;
    if (p->in_at < p->in_n && (!p->held || p->go_on)) {
        offer(p);
        return true;
    }
    if (p->in_at == p->in_n && p->eof && !p->eof_told) {
        p->eof_told = true;
        sb_conn_eof(p->c);
        return true;
    }
    return did;
}

/* ---- output ---- */

bool fake_ack(struct fake_peer *p, size_t n)
{
    size_t done = 0;
    unsigned i = 0;

    while (i < p->lent_n && done < n) {
        struct fake_lent *l = &p->lent[i];
        size_t k = l->n < n - done ? l->n : n - done;

        SB_ASSERT(memcmp(l->p, l->copy, l->n) == 0);    /* lent bytes do not change */
        done += k;
        if (k < l->n) {
            memmove(l->copy, l->copy + k, l->n - k);
            l->p += k;
            l->n -= k;
        } else {
            free(l->copy);
            i++;
        }
    }
    memmove(p->lent, p->lent + i, (p->lent_n - i) * sizeof *p->lent);
    p->lent_n -= i;
    if (done && p->c) {
        sb_conn_released(p->c, done);
        if (p->c)
            sb_conn_flush(p->c);
    }
    return done > 0;
}

bool fake_heard(const struct fake_peer *p, const char *text)
{
    return p->out_n == strlen(text) && memcmp(p->out ? p->out : (const unsigned char *)"", text, p->out_n) == 0;
}

unsigned fake_count(const struct fake_peer *p, const char *text)
{
    size_t n = strlen(text), i;
    unsigned found = 0;

    for (i = 0; n && i + n <= p->out_n; i++)
        found += memcmp(p->out + i, text, n) == 0;
    return found;
}

bool fake_heard_some(const struct fake_peer *p, const char *text)
{
    return fake_count(p, text) > 0;
}

void fake_forget_output(struct fake_peer *p)
{
    p->out_n = 0;
    p->pushes = p->files = 0;
}
