#include "net/box.h"

#include "sb/port.h"

/* A box with nothing to wait for looks at its deadlines this often all the same. */
#define SLEEP_MS 1000

static int32_t until(uint32_t at, uint32_t now)
{
    return (int32_t)(at - now);
}

void sb_box_turn_begin(struct sb_box *box)
{
    uint32_t now = sb_port_millis();

    box->up_ms += now - box->now;
    if (box->up_ms >= 1000) {
        box->up += box->up_ms / 1000;
        box->up_ms %= 1000;
    }
    box->now = now;
    box->time = sb_port_time();
}

void sb_box_post(struct sb_box *box, struct sb_post *p)
{
    p->next = NULL;
    *box->posts_end = p;
    box->posts_end = &p->next;
}

static void run_posts(struct sb_box *box)
{
    struct sb_post *p = box->posts, *next;

    box->posts = NULL;
    box->posts_end = &box->posts;
    for (; p; p = next) {
        next = p->next;
        p->run(box, p);
    }
}

/* Deadlines are swept, not armed: one pass over all connections when the earliest may have passed. */
static void sweep(struct sb_box *box)
{
    struct sb_conn *c, *next;

    if (until(box->sweep_at, box->now) > 0)
        return;
    box->sweep_at = box->now + SLEEP_MS;
    for (c = box->conns; c; c = next) {
        next = c->next;
        if (!c->timed)
            continue;
        if (until(c->deadline, box->now) <= 0)
            sb_conn_expired(c);
        else if (until(c->deadline, box->sweep_at) < 0)
            box->sweep_at = c->deadline;
    }
}

/* Those who found no block of output, and have none of their own to wait for, try again. */
static void feed_starved(struct sb_box *box)
{
    struct sb_pool *bufs = &box->pools[SB_POOL_BUF];
    struct sb_conn *c, *next;

    if (bufs->refused == box->bufs_refused || bufs->used == bufs->count)
        return;
    box->bufs_refused = bufs->refused;
    for (c = box->conns; c; c = next) {
        next = c->next;
        if (c->flags & SB_CONN_STARVED)
            sb_conn_starved(c);
    }
}

/* For how long the output of c has still to wait for more. */
static uint32_t corked(struct sb_conn *c)
{
    int32_t left;

    if (!(c->flags & SB_CONN_CORKED))
        return 0;
    left = until(c->cork_until, c->box->now);
    if (left > 0 && !(c->flags & (SB_CONN_CLOSING | SB_CONN_DEAD)))
        return (uint32_t)left;
    sb_conn_uncork(c);
    return 0;
}

/* Milliseconds until some output that was kept back has to leave. */
static uint32_t flush_dirty(struct sb_box *box)
{
    struct sb_conn *c = box->dirty, *kept = NULL, *next;
    uint32_t wait = UINT32_MAX;

    box->dirty = NULL;
    for (; c; c = next) {
        uint32_t left = corked(c);

        next = c->turn_next;
        if (left == 0) {
            c->flags &= (uint16_t)~SB_CONN_DIRTY;
            sb_conn_flush(c);
            continue;
        }
        c->turn_next = kept;
        kept = c;
        wait = left < wait ? left : wait;
    }
    if (box->dirty)
        wait = 0;
    for (c = kept; c; c = next) {
        next = c->turn_next;
        if (c->flags & SB_CONN_DEAD)
            continue;
        c->turn_next = box->dirty;
        box->dirty = c;
    }
    return wait;
}

static void bury_dead(struct sb_box *box)
{
    struct sb_conn *c = box->dead, *next;

    box->dead = NULL;
    for (; c; c = next) {
        next = c->idle_next;
        sb_box_put(box, SB_POOL_CONN, c);
    }
}

uint32_t sb_box_turn_end(struct sb_box *box)
{
    uint32_t timers, logins, listeners, output;
    struct sb_conn *first;
    int32_t wait;

    run_posts(box);
    timers = sb_timers_run(box);
    logins = sb_users_run(box);
    if (logins < timers)
        timers = logins;
    listeners = sb_listeners_run(box);
    sweep(box);
    output = flush_dirty(box);
    first = box->dirty;
    feed_starved(box);
    bury_dead(box);
    if (output == 0 || box->dirty != first || box->posts)
        return 0;
    if (listeners < timers)
        timers = listeners;
    if (output < timers)
        timers = output;
    wait = until(box->sweep_at, box->now);
    return wait < 0 ? 0 : (uint32_t)wait < timers ? (uint32_t)wait : timers;
}

int sb_box_open_file(struct sb_box *box, struct sb_file **to, sb_str path, unsigned flags)
{
    struct sb_file *f = sb_box_get(box, SB_POOL_FILE);
    int err = f ? sb_fs_open(&box->vfs, f, path, flags) : SB_EFULL;

    if (err < 0 && f)
        sb_box_put(box, SB_POOL_FILE, f);
    *to = err < 0 ? NULL : f;
    return err;
}

int sb_box_close_file(struct sb_box *box, struct sb_file *f, bool commit)
{
    int err = sb_fs_close(&box->vfs, f, commit);

    sb_box_put(box, SB_POOL_FILE, f);
    return err;
}
