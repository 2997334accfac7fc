/*
 * tcp - services of the program's own: events, time, beginning and end
 */
#include "proto/tcp.h"

#include <string.h>
#include "proto/tcp_state.h"
#include "sb/config.h"
#include "sb/err.h"
#include "sb/port.h"
#include "signalbox.h"

size_t sb_tcp_size(void)
{
    return sizeof(struct sb_tcp);
}

/* ---- time ---- */

static void idle_again(struct sb_tcp *c, uint32_t quiet)
{
    sb_conn_deadline(c->conn, !c->idle_ms ? 0 : c->idle_ms > quiet ? c->idle_ms - quiet : 1);
}

/* For how long nothing has come, nothing was sent and nothing left. */
static uint32_t quiet_for(const struct sb_tcp *c)
{
    uint32_t now = c->box->now, a = now - c->active, b = now - c->conn->progress;

    return a < b ? a : b;
}

/* Something does move, or it is us who do not listen. */
static bool excused(const struct sb_tcp *c)
{
    return sb_conn_moves(c->conn, c->idle_ms) || (c->owned && !c->waiters && (c->conn->flags & SB_CONN_HELD));
}

/* In order: when the output is out. */
static void shut(struct sb_tcp *c)
{
    sb_conn_close(c->conn, true);
    sb_tcp_wake(c);
}

static void time_out(struct sb_tcp *c)
{
    struct sb_conn *conn = c->conn;

    c->err = SB_ETIME;
    if (c->calling || conn->out.first)
        sb_conn_abort(conn);        /* nobody there, or it takes nothing any more */
    else
        shut(c);
}

/* Deadlines are looked at when they pass. */
static void timeout(struct sb_conn *conn)
{
    struct sb_tcp *c = sb_tcp_of(conn);
    uint32_t quiet;

    if (!c) {
        sb_conn_abort(conn);
        return;
    }
    quiet = quiet_for(c);
    if (!c->calling && quiet >= c->idle_ms && excused(c))
        quiet = 0;
    if (c->calling || quiet >= c->idle_ms) {
        time_out(c);
        return;
    }
    c->box->count.timed_out--;      /* conn counts every deadline; this one was none for the peer */
    idle_again(c, quiet);
}

/* ---- beginning and end ---- */

struct sb_tcp *sb_tcp_new(struct sb_conn *conn, const struct sb_service *s)
{
    struct sb_tcp *c = sb_box_get(conn->box, SB_POOL_TCP);

    if (!c)
        return NULL;
    memset(c, 0, sizeof *c);
    c->conn = conn;
    c->box = conn->box;
    c->service = s;
    c->active = c->box->now;
    c->idle_ms = s ? s->idle_ms : 0;
    conn->state[0].p = c;
    return c;
}

void sb_tcp_let_go(struct sb_tcp *c, bool orderly)
{
    struct sb_conn *conn = c->conn;

    c->conn = NULL;
    if (!conn)
        return;
    conn->state[0].p = NULL;
    if (orderly)
        sb_conn_close(conn, true);
    else
        sb_conn_abort(conn);
}

/* Who comes by a listener belongs to its service, or to the task that waits for one. */
static struct sb_tcp *arrived(struct sb_conn *conn)
{
    const struct sb_listener *l = &conn->box->listeners[conn->listener];
    struct sb_tcp *c;

    if (l->once && l->once->c)
        return NULL;                    /* that one has come already */
    c = sb_tcp_new(conn, l->service);
    if (!c || !l->once)
        return c;
    l->once->c = c;
    c->service = NULL;
    c->owned = true;
    sb_port_task_wake(c->box, l->once->task);
    return c;
}

/* Somebody has come, or our call was answered. */
static int open(struct sb_conn *conn)
{
    struct sb_tcp *c = sb_tcp_of(conn);

    if (!c)
        c = arrived(conn);
    if (!c)
        return SB_EFULL;
    c->calling = false;
    c->active = c->box->now;
    c->peer = conn->peer;
    if (c->service && c->service->task && sb_tcp_task_start(c) < 0) {
        c->err = SB_EFULL;
        if (conn->flags & SB_CONN_CLIENT)
            return SB_EFULL;            /* closed() tells and gives back */
        conn->state[0].p = NULL;
        sb_box_put(c->box, SB_POOL_TCP, c);
        return SB_EFULL;
    }
    idle_again(c, 0);
    sb_tcp_wake(c);
    if (c->service && c->service->open)
        c->service->open(c);
    return 0;
}

static void closed(struct sb_conn *conn)
{
    struct sb_tcp *c = sb_tcp_of(conn);

    if (!c)
        return;
    conn->state[0].p = NULL;
    c->conn = NULL;
    if (!c->err)
        c->err = conn->err;
    if (!c->err && c->calling)
        c->err = SB_EREFUSED;
    if (c->owned || c->dialing) {
        sb_tcp_wake(c);                 /* whoever has it gives it back */
        return;
    }
    if (c->service->close)
        c->service->close(c);
    sb_box_put(c->box, SB_POOL_TCP, c);
}

/* ---- events ---- */

static size_t input(struct sb_conn *conn, unsigned char *p, size_t n)
{
    struct sb_tcp *c = sb_tcp_of(conn);
    size_t taken;

    if (!c)
        return n;
    if (c->owned)
        taken = sb_tcp_task_input(c, p, n);
    else
        taken = c->service->data ? c->service->data(c, p, n) : n;
    c = sb_tcp_of(conn);
    if (c && taken)
        c->active = conn->box->now;
    return taken;
}

static void eof(struct sb_conn *conn)
{
    struct sb_tcp *c = sb_tcp_of(conn);

    if (!c) {
        sb_conn_close(conn, false);
        return;
    }
    c->ended = true;
    if (c->owned)
        sb_tcp_wake(c);
    else if (c->service->end)
        c->service->end(c);
    else
        sb_conn_close(conn, false);
}

static void room(struct sb_conn *conn)
{
    struct sb_tcp *c = sb_tcp_of(conn);
    bool wanted = c && c->wants_room;

    if (!c)
        return;
    c->wants_room = false;
    sb_tcp_wake(c);
    if (wanted && c->service && c->service->room && !sb_tcp_over(c))
        c->service->room(c);
}

/* The box is about to stop: services have no end of their own. */
static void drain(struct sb_conn *conn)
{
    struct sb_tcp *c = sb_tcp_of(conn);

    if (!c)
        return;
    if (c->calling)
        sb_conn_abort(conn);
    else
        shut(c);
}

const struct sb_proto sb_tcp_proto = {
    .name = "tcp", .open = open, .input = input, .eof = eof, .room = room, .timeout = timeout,
    .drain = drain, .closed = closed, .speaks_first = true,
};

/* ---- listening ---- */

static struct sb_listener *listener_of(struct sb_box *box, const struct sb_service *s)
{
    unsigned i;

    for (i = 0; i < box->listener_count; i++)
        if (box->listeners[i].service == s && (!box->listeners[i].closed || box->listeners[i].waits))
            return &box->listeners[i];
    return NULL;
}

static int listen(struct sb_box *box, const struct sb_service *s, struct sb_tcp_accept *once, bool insist)
{
    uint32_t port = s->port + box->config->tcp_base;
    struct sb_listener like = { .proto = &sb_tcp_proto, .address = box->config->listen, .port = (uint16_t)port,
                                .allow = s->allow, .kind = "tcp", .service = s, .name = s->name, .once = once,
                                .insists = insist };

    if (port == 0 || port > UINT16_MAX || box->draining)
        return SB_EINVAL;
    if (listener_of(box, s))
        return SB_EBUSY;
    return sb_box_listen(box, &like, NULL);
}

int sb_tcp_listen_for(struct sb_box *box, const struct sb_service *s, struct sb_tcp_accept *once)
{
    return listen(box, s, once, false);
}

int sb_tcp_listen_rows(struct sb_box *box)
{
    size_t i;
    int err = 0;

    for (i = 0; err == 0 && i < box->app->tcp.count; i++)
        err = listen(box, &box->app->tcp.rows[i], NULL, true);
    return err;
}

int sb_tcp_listen(struct sb_box *box, const struct sb_service *s)
{
    int err;

    sb_port_enter(box);
    err = sb_tcp_listen_for(box, s, NULL);
    sb_port_leave(box);
    return err;
}

void sb_tcp_stop(struct sb_box *box, const struct sb_service *s)
{
    struct sb_listener *l = listener_of(box, s);

    if (!l)
        return;
    l->once = NULL;
    sb_box_unlisten(box, l);
}

void sb_tcp_unlisten(struct sb_box *box, const struct sb_service *s)
{
    sb_port_enter(box);
    sb_tcp_stop(box, s);
    sb_port_leave(box);
}

unsigned sb_tcp_port(struct sb_box *box, const struct sb_service *s)
{
    const struct sb_listener *l;
    unsigned port;

    sb_port_enter(box);
    l = listener_of(box, s);
    port = l && !l->waits ? l->port : 0;
    sb_port_leave(box);
    return port;
}

/* ---- the rest of sb/tcp.h ---- */

void sb_tcp_close(struct sb_tcp *c)
{
    struct sb_box *box = c->box;

    sb_port_enter(box);
    if (!c->service) {
        sb_tcp_let_go(c, true);
        sb_box_put(box, SB_POOL_TCP, c);
    } else if (!sb_tcp_over(c)) {
        if (c->calling)
            sb_conn_abort(c->conn);
        else
            shut(c);
    }
    sb_port_leave(box);
}

void sb_tcp_resume(struct sb_tcp *c)
{
    sb_port_enter(c->box);
    if (c->conn)
        sb_conn_resume(c->conn);
    sb_port_leave(c->box);
}

void sb_tcp_idle(struct sb_tcp *c, uint32_t ms)
{
    sb_port_enter(c->box);
    c->idle_ms = ms;
    c->active = c->box->now;
    if (!sb_tcp_over(c) && !c->calling)
        idle_again(c, 0);
    sb_port_leave(c->box);
}

const struct sb_addr *sb_tcp_peer(const struct sb_tcp *c)
{
    return &c->peer;
}

const struct sb_addr *sb_tcp_local(struct sb_tcp *c)
{
    sb_port_enter(c->box);
    if (c->conn)
        sb_port_local(c->conn, &c->local);
    sb_port_leave(c->box);
    return &c->local;
}

int sb_tcp_error(const struct sb_tcp *c)
{
    return c->err;
}

void **sb_tcp_data(struct sb_tcp *c)
{
    return &c->data;
}

struct sb_box *sb_tcp_box(const struct sb_tcp *c)
{
    return c->box;
}
