/*
 * ws_task - a WebSocket whose handler waits (DESIGN section 4)
 *
 * The task's function runs outside the box; what it calls enters. Input goes
 * straight into the buffer of a sb_ws_recv that waits; when none does, the
 * peer is held. The struct sb_ws lives until both have ended, connection and
 * task.
 */
#include "net/task.h"

#include <string.h>
#include "proto/ws_state.h"
#include "sb/port.h"

static void ended(struct sb_ws *w)
{
    struct sb_task *t = w->task;

    w->task = NULL;
    if (w->conn)
        sb_ws_close(w, SB_WS_NORMAL, "");       /* S0-WS-07: the handler's return closes */
    else
        sb_box_put(w->box, SB_POOL_WS, w);
    sb_box_put(t->box, SB_POOL_TASK, t);
}

static void run(void *arg)
{
    struct sb_ws *w = arg;
    struct sb_box *box = w->box;

    w->row->ws_task(w);
    sb_port_enter(box);
    ended(w);
    sb_port_leave(box);
}

int sb_ws_task_begin(struct sb_ws *w)
{
    struct sb_task *t = sb_box_get(w->box, SB_POOL_TASK);

    if (!t || sb_ws_accept(w) < 0) {
        if (t)
            sb_box_put(w->box, SB_POOL_TASK, t);
        return SB_EFULL;
    }
    t->box = w->box;
    w->task = t;
    if (sb_port_task_start(w->box, t, run, w) == 0) {
        w->box->count.tasks++;
        return 0;
    }
    w->task = NULL;
    sb_box_put(w->box, SB_POOL_TASK, t);
    sb_ws_close(w, SB_WS_TRY_LATER, SB_WS_WHY("no task"));
    return 0;
}

void sb_ws_task_wake(struct sb_ws *w)
{
    if (w->task)
        sb_port_task_wake(w->box, w->task);
}

static bool is_open(const struct sb_ws *w)
{
    return w->conn && !w->closing && !sb_ws_over(w->conn);
}

/* ---- receiving ---- */

/* More than fits is taken too and thrown away: the message is too long as a whole. */
size_t sb_ws_recv_room(const struct sb_ws *w)
{
    const struct sb_ws_recv *v = &w->recv;

    if (!v->p || v->done)
        return 0;
    return v->result == 0 && v->got < v->size ? v->size - v->got : SIZE_MAX;
}

void sb_ws_recv_bytes(struct sb_ws *w, const unsigned char *p, size_t n, bool last)
{
    struct sb_ws_recv *v = &w->recv;

    v->begun = true;
    if (n > v->size - v->got) {
        v->result = SB_EBIG;
    } else if (v->result == 0 && n) {
        memcpy(v->p + v->got, p, n);
        v->got += n;
    }
    if (!last)
        return;
    w->box->count.ws_received++;
    v->done = true;
    v->type = w->type;
    sb_ws_task_wake(w);
}

/* A wait may only end while no message has begun: its beginning lies in the caller's buffer. */
static void wait_for_message(struct sb_ws *w, uint32_t ms)
{
    uint32_t since = sb_port_millis(), gone;

    while (!w->recv.done && is_open(w)) {
        if (w->recv.begun)
            ms = UINT32_MAX;
        gone = ms == UINT32_MAX ? 0 : sb_port_millis() - since;
        if (gone >= ms)
            return;
        sb_port_task_wait(w->box, w->task, ms - gone);
    }
}

static long receive(struct sb_ws *w, int *type, void *p, size_t size, uint32_t ms)
{
    static unsigned char nowhere[1];
    struct sb_ws_recv *v = &w->recv;

    *v = (struct sb_ws_recv){ .p = size ? p : nowhere, .size = size };
    sb_ws_pump(w);
    wait_for_message(w, ms);
    v->p = NULL;
    if (!v->done)
        return is_open(w) ? SB_ETIME : SB_ECLOSED;
    if (type)
        *type = v->type;
    return v->result ? v->result : (long)v->got;
}

long sb_ws_recv(struct sb_ws *w, int *type, void *p, size_t size, uint32_t ms)
{
    struct sb_box *box = w->box;
    long n;

    sb_port_enter(box);
    n = receive(w, type, p, size, ms);
    sb_port_leave(box);
    return n;
}

/* ---- sending ---- */

int sb_ws_task_room(struct sb_ws *w, size_t n)
{
    while (is_open(w) && sb_conn_room(w->conn) < n) {
        sb_conn_want_room(w->conn);
        (void)sb_conn_has_room(w->conn, n);     /* asks again when nothing of its own is on its way */
        sb_port_task_wait(w->box, w->task, UINT32_MAX);
    }
    return is_open(w) ? 0 : SB_ECLOSED;
}
