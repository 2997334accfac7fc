/*
 * tcp_task - plain TCP in the blocking style (DESIGN section 4)
 *
 * Input goes straight into the buffer of a sb_tcp_recv that waits; when none
 * does, the peer is held. The struct sb_tcp lives until both have ended, the
 * connection and the task.
 */
#include "proto/tcp_state.h"

#include <string.h>
#include "core/assert.h"
#include "sb/err.h"
#include "sb/port.h"

/* More than any turn of the loop takes. */
#define OFFER_MS 1000

/* ---- waiting ---- */

void sb_tcp_wait(struct sb_tcp *c, uint32_t ms)
{
    struct sb_tcp_waiter me = { c->waiters, sb_port_task_self(c->box) }, **at = &c->waiters;

    SB_ASSERT(me.task);         /* elsewhere the whole box would wait */
    c->waiters = &me;
    sb_port_task_wait(c->box, me.task, ms);
    while (*at != &me)
        at = &(*at)->next;
    *at = me.next;
}

void sb_tcp_wake(struct sb_tcp *c)
{
    struct sb_tcp_waiter *w;

    for (w = c->waiters; w; w = w->next)
        sb_port_task_wake(c->box, w->task);
}

/* ---- the service's task ---- */

static void run(void *arg)
{
    struct sb_tcp *c = arg;
    struct sb_box *box = c->box;
    struct sb_task *t = c->task;

    c->service->task(c);
    sb_port_enter(box);
    sb_tcp_let_go(c, true);     /* the task's return closes */
    sb_box_put(box, SB_POOL_TCP, c);
    sb_box_put(box, SB_POOL_TASK, t);
    sb_port_leave(box);
}

int sb_tcp_task_start(struct sb_tcp *c)
{
    struct sb_box *box = c->box;
    struct sb_task *t = sb_box_get(box, SB_POOL_TASK);

    if (!t)
        return SB_EFULL;
    t->box = box;
    c->task = t;
    c->owned = true;
    if (sb_port_task_start(box, t, run, c) == 0) {
        box->count.tasks++;
        return 0;
    }
    c->task = NULL;
    c->owned = false;
    sb_box_put(box, SB_POOL_TASK, t);
    return SB_EFULL;
}

/* ---- receiving ---- */

size_t sb_tcp_task_input(struct sb_tcp *c, const unsigned char *p, size_t n)
{
    size_t room = c->into ? c->size - c->got : 0;

    n = n < room ? n : room;
    if (n == 0)
        return 0;
    memcpy(c->into + c->got, p, n);
    c->got += n;
    sb_tcp_wake(c);
    return n;
}

static bool waited_enough(uint32_t since, uint32_t ms)
{
    return ms != UINT32_MAX && sb_port_millis() - since >= ms;
}

static long receive(struct sb_tcp *c, void *p, size_t size, uint32_t ms)
{
    uint32_t since = sb_port_millis();

    if (c->conn && (c->conn->flags & SB_CONN_HELD) && ms < OFFER_MS)
        ms = OFFER_MS;              /* some have come already and are offered in the next turn */
    c->into = p;
    c->size = size;
    c->got = 0;
    if (c->conn)
        sb_conn_resume(c->conn);
    while (!c->got && !c->ended && !sb_tcp_over(c) && !waited_enough(since, ms))
        sb_tcp_wait(c, ms == UINT32_MAX ? ms : ms - (sb_port_millis() - since));
    c->into = NULL;
    if (c->got)
        return (long)c->got;
    if (c->err)
        return c->err;
    return c->ended ? 0 : sb_tcp_over(c) ? SB_ECLOSED : SB_ETIME;
}

long sb_tcp_recv(struct sb_tcp *c, void *p, size_t size, uint32_t ms)
{
    struct sb_box *box = c->box;
    long n;

    if (size == 0)
        return SB_EINVAL;
    sb_port_enter(box);
    n = receive(c, p, size, ms);
    sb_port_leave(box);
    return n;
}
