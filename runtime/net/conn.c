#include "net/conn.h"

#include <string.h>
#include "core/assert.h"
#include "net/box.h"
#include "net/firewall.h"
#include "net/out.h"

/* How long a closed connection may go on sending before we stop listening to it. */
#define LINGER_MS 2000

/* How long a peer may take nothing of our last words before we give up. */
#define CLOSE_MS 20000

/* ---- lists ---- */

static void unlink_idle(struct sb_conn *c)
{
    struct sb_box *box = c->box;

    *(c->idle_prev ? &c->idle_prev->idle_next : &box->idle_first) = c->idle_next;
    *(c->idle_next ? &c->idle_next->idle_prev : &box->idle_last) = c->idle_prev;
    c->flags &= (uint16_t)~SB_CONN_IDLE;
}

void sb_conn_idle(struct sb_conn *c, bool idle)
{
    struct sb_box *box = c->box;

    if (c->flags & SB_CONN_IDLE)
        unlink_idle(c);
    if (!idle)
        return;
    c->idle_next = NULL;
    c->idle_prev = box->idle_last;
    *(box->idle_last ? &box->idle_last->idle_next : &box->idle_first) = c;
    box->idle_last = c;
    c->flags |= SB_CONN_IDLE;
}

static void undirty(struct sb_conn *c)
{
    struct sb_conn **at = &c->box->dirty;

    while (*at && *at != c)
        at = &(*at)->turn_next;
    if (*at)
        *at = c->turn_next;
    c->flags &= (uint16_t)~SB_CONN_DIRTY;
}

/* ---- birth and death ---- */

struct sb_conn *sb_conn_new(struct sb_box *box, const struct sb_proto *proto)
{
    struct sb_conn *c = sb_box_get(box, SB_POOL_CONN);
    uint32_t generation;

    if (!c)
        return NULL;
    generation = c->generation;
    memset(c, 0, sizeof *c);
    c->generation = generation + 1;
    c->box = box;
    c->proto = proto;
    c->progress = box->now;
    c->listener = UINT16_MAX;
    c->next = box->conns;
    if (c->next)
        c->next->prev = c;
    box->conns = c;
    return c;
}

/* To the graveyard: nobody may touch c any more, the memory stays until the end of the turn. */
static void bury(struct sb_conn *c)
{
    struct sb_box *box = c->box;

    if (c->flags & SB_CONN_DEAD)
        return;
    c->flags |= SB_CONN_DEAD;
    c->flags &= (uint16_t)~(SB_CONN_STARVED | SB_CONN_WANTS | SB_CONN_HELD);    /* a pass over all may still meet it */
    c->timed = false;
    if (c->proto->closed)
        c->proto->closed(c);
    sb_out_drop(c);
    if (c->flags & SB_CONN_IDLE)
        unlink_idle(c);
    if (c->flags & SB_CONN_DIRTY)
        undirty(c);
    *(c->prev ? &c->prev->next : &box->conns) = c->next;
    if (c->next)
        c->next->prev = c->prev;
    if (c->listener != UINT16_MAX)
        box->listeners[c->listener].conns--;
    c->idle_next = box->dead;   /* not turn_next: the list of the dirty may be on its way */
    box->dead = c;
}

static void close_all(struct sb_conn *c, int how)
{
    if (c->flags & SB_CONN_DEAD)
        return;
    if (c->tp)
        c->tp->close(c, how);
    bury(c);
}

void sb_conn_abort(struct sb_conn *c)
{
    close_all(c, SB_CLOSE_ABORT);
}

/* The output is out: say so, and stay only when the peer may still be sending. */
static void finish_close(struct sb_conn *c)
{
    if (!(c->flags & SB_CONN_LINGER) || (c->flags & SB_CONN_EOF)) {
        close_all(c, SB_CLOSE_ALL);
        return;
    }
    if (c->flags & SB_CONN_SHUT)
        return;
    c->flags |= SB_CONN_SHUT;
    c->tp->close(c, SB_CLOSE_WRITE);
    sb_conn_deadline(c, LINGER_MS);
    sb_conn_resume(c);
}

void sb_conn_close(struct sb_conn *c, bool linger)
{
    if (c->flags & (SB_CONN_DEAD | SB_CONN_CLOSING))
        return;
    c->flags |= SB_CONN_CLOSING;
    if (linger)
        c->flags |= SB_CONN_LINGER;
    if (c->flags & SB_CONN_IDLE)
        unlink_idle(c);
    sb_conn_deadline(c, CLOSE_MS);
    if (!(c->flags & SB_CONN_DIRTY)) {      /* even with nothing to send: closed at the end of the turn */
        c->flags |= SB_CONN_DIRTY;
        c->turn_next = c->box->dirty;
        c->box->dirty = c;
    }
    sb_conn_resume(c);
}

/* ---- room for a new one ---- */

static bool full(const struct sb_box *box)
{
    const struct sb_pool *pool = &box->pools[SB_POOL_CONN];

    return pool->used + SB_SPARE_CONNS >= pool->count;
}

/* The connection that has been idle longest makes room, unless its last reply is still on the way. */
static bool evict(struct sb_box *box)
{
    const struct sb_pool *pool = &box->pools[SB_POOL_CONN];
    struct sb_conn *c = box->idle_first;

    while (c && c->out.first)
        c = c->idle_next;
    if (!c || pool->used == pool->count)    /* the graveyard is full: closing one would help nobody */
        return false;
    box->count.evicted++;
    close_all(c, SB_CLOSE_ALL);
    return true;
}

struct sb_conn *sb_conn_accept(struct sb_box *box, struct sb_listener *l, const struct sb_transport *tp,
                               const struct sb_addr *peer, const char **words)
{
    struct sb_conn *c = NULL;

    *words = NULL;                      /* who is not wanted learns nothing */
    if (!sb_firewall_admits(box, l, peer)) {
        box->count.denied++;
        return NULL;
    }
    *words = l->proto->refusal;
    if (!full(box) || evict(box))
        c = sb_conn_new(box, l->proto);
    if (!c) {
        box->count.refused++;
        return NULL;
    }
    box->count.accepted++;
    c->tp = tp;
    c->peer = *peer;
    c->listener = (uint16_t)(l - box->listeners);
    l->conns++;
    if (c->proto->open && c->proto->open(c) < 0) {
        box->count.refused++;
        bury(c);
        return NULL;
    }
    return c;
}

/* ---- upcalls ---- */

size_t sb_conn_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    size_t taken;

    if (c->flags & (SB_CONN_DEAD | SB_CONN_CLOSING))
        return n;       /* discarded: our last word is said */
    c->flags &= (uint16_t)~SB_CONN_HELD;
    taken = c->proto->input(c, p, n);
    if (c->flags & (SB_CONN_DEAD | SB_CONN_CLOSING))
        return n;
    if (taken < n)
        c->flags |= SB_CONN_HELD;
    return taken;
}

void sb_conn_urgent(struct sb_conn *c)
{
    if (!(c->flags & (SB_CONN_DEAD | SB_CONN_CLOSING)) && c->proto->urgent)
        c->proto->urgent(c);
}

struct sb_file *sb_conn_sink(struct sb_conn *c)
{
    return c->proto->sink && !(c->flags & (SB_CONN_DEAD | SB_CONN_CLOSING)) ? c->proto->sink(c) : NULL;
}

void sb_conn_sunk(struct sb_conn *c, size_t n)
{
    c->proto->sunk(c, n);
}

void sb_conn_eof(struct sb_conn *c)
{
    if (c->flags & SB_CONN_DEAD)
        return;
    c->flags |= SB_CONN_EOF;
    if (c->flags & SB_CONN_SHUT)
        close_all(c, SB_CLOSE_ALL);
    else if (c->flags & SB_CONN_CLOSING)
        ;                       /* when the output is out */
    else if (c->proto->eof)
        c->proto->eof(c);
    else
        sb_conn_close(c, false);
}

void sb_conn_writable(struct sb_conn *c)
{
    c->flags &= (uint16_t)~SB_CONN_BLOCKED;
    sb_conn_flush(c);
}

void sb_conn_connected(struct sb_conn *c)
{
    if (!(c->flags & SB_CONN_DEAD) && c->proto->open && c->proto->open(c) < 0)
        sb_conn_abort(c);
}

void sb_conn_broken(struct sb_conn *c, int err)
{
    if (c->flags & SB_CONN_DEAD)
        return;
    c->err = (int8_t)err;
    c->box->count.broken++;
    c->tp = NULL;
    bury(c);
}

/* ---- output and room ---- */

static void offer_room(struct sb_conn *c)
{
    if ((c->flags & SB_CONN_WANTS) && c->proto->room) {
        c->flags &= (uint16_t)~SB_CONN_WANTS;
        c->proto->room(c);
    }
    if (!(c->flags & SB_CONN_DEAD) && (c->flags & SB_CONN_HELD) && sb_conn_room(c) >= c->box->buf_size)
        sb_conn_resume(c);
}

void sb_conn_flush(struct sb_conn *c)
{
    bool had;

    if ((c->flags & SB_CONN_DEAD) || !c->tp)
        return;
    had = c->out.first || !SB_WITH_SOCKETS || !c->tp->copies;       /* what is released late may all have gone before we are called */
    if (!(c->flags & SB_CONN_BLOCKED) && sb_out_lend(c) < 0) {
        sb_conn_abort(c);
        return;
    }
    if ((c->flags & SB_CONN_CLOSING) && !c->out.first)
        finish_close(c);
    else if (had && (c->flags & (SB_CONN_WANTS | SB_CONN_HELD)) && sb_conn_room(c) >= c->box->buf_size)
        offer_room(c);
}

void sb_conn_cork(struct sb_conn *c, uint32_t ms)
{
    c->flags |= SB_CONN_CORKED;
    c->cork_until = c->box->now + ms;
}

void sb_conn_uncork(struct sb_conn *c)
{
    c->flags &= (uint16_t)~SB_CONN_CORKED;
}

void sb_conn_want_room(struct sb_conn *c)
{
    c->flags |= SB_CONN_WANTS;
}

void sb_conn_resume(struct sb_conn *c)
{
    if (!(c->flags & SB_CONN_HELD) || (c->flags & SB_CONN_DEAD) || !c->tp)
        return;
    c->flags &= (uint16_t)~SB_CONN_HELD;
    c->tp->resume(c);
}

void sb_conn_starved(struct sb_conn *c)
{
    c->flags &= (uint16_t)~SB_CONN_STARVED;
    offer_room(c);
}

/* ---- time ---- */

void sb_conn_deadline(struct sb_conn *c, uint32_t ms)
{
    struct sb_box *box = c->box;

    c->timed = ms != 0;
    if (!ms)
        return;
    c->deadline = box->now + ms;
    if ((int32_t)(c->deadline - box->sweep_at) < 0)
        box->sweep_at = c->deadline;
}

bool sb_conn_moves(struct sb_conn *c, uint32_t ms)
{
    if (!c->out.first)
        return false;
    return c->box->now - c->progress < ms || (SB_WITH_SOCKETS && c->tp && c->tp->moves && c->tp->moves(c));
}

void sb_conn_expired(struct sb_conn *c)
{
    c->timed = false;
    if (c->flags & SB_CONN_SHUT) {
        close_all(c, SB_CLOSE_ALL);
        return;
    }
    if (c->flags & SB_CONN_CLOSING) {
        if (sb_conn_moves(c, CLOSE_MS))
            sb_conn_deadline(c, CLOSE_MS);      /* a long reply on a slow line */
        else
            sb_conn_abort(c);
        return;
    }
    c->box->count.timed_out++;
    if (c->proto->timeout)
        c->proto->timeout(c);
    else
        sb_conn_close(c, false);
}

/* ---- handles ---- */

void sb_conn_become(struct sb_conn *c, const struct sb_proto *proto)
{
    c->proto = proto;
    memset(c->state, 0, sizeof c->state);
}

struct sb_ref sb_conn_ref(const struct sb_conn *c)
{
    return (struct sb_ref){ sb_pool_index(&c->box->pools[SB_POOL_CONN], c), c->generation };
}

struct sb_conn *sb_conn_at(struct sb_box *box, struct sb_ref ref)
{
    struct sb_conn *c = sb_pool_item(&box->pools[SB_POOL_CONN], ref.index);

    return c && c->generation == ref.generation && !(c->flags & SB_CONN_DEAD) ? c : NULL;
}
