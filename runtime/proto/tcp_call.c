/*
 * tcp_call - connections that a task asks for: it calls another host, or waits
 * for one to call
 */
#include "proto/tcp_state.h"

#include "core/assert.h"
#include "sb/err.h"
#include "sb/port.h"

#define TIMEOUT_MS 5000     /* when the caller names none */

/* The connection may break before sb_port_connect returns: then c is still ours. */
static int dial(struct sb_tcp *c, const char *host, unsigned port, uint32_t timeout_ms)
{
    int err;

    c->dialing = true;
    err = sb_port_connect(c->box, c->conn, host, port);
    c->dialing = false;
    if (err == 0 && !c->conn)
        err = c->err;
    if (err == 0)
        sb_conn_deadline(c->conn, timeout_ms ? timeout_ms : TIMEOUT_MS);
    return err;
}

static int begin(struct sb_box *box, const char *host, unsigned port, const struct sb_service *s,
                 uint32_t timeout_ms, struct sb_tcp **to)
{
    struct sb_conn *conn = sb_conn_new(box, &sb_tcp_proto);
    struct sb_tcp *c;
    int err;

    if (!conn)
        return SB_EFULL;
    conn->flags |= SB_CONN_CLIENT;
    c = sb_tcp_new(conn, s);
    if (!c) {
        sb_conn_abort(conn);
        return SB_EFULL;
    }
    c->calling = true;
    c->owned = !s;
    err = dial(c, host, port, timeout_ms);
    if (err < 0) {
        sb_tcp_let_go(c, false);
        sb_box_put(box, SB_POOL_TCP, c);
        return err;
    }
    *to = c;
    return 0;
}

/* In a task: until the call is answered. */
static int answered(struct sb_tcp *c)
{
    int err;

    while (c->calling && c->conn)
        sb_tcp_wait(c, UINT32_MAX);
    if (!c->calling)
        return 0;
    err = c->err;
    sb_box_put(c->box, SB_POOL_TCP, c);
    return err;
}

int sb_tcp_connect(struct sb_box *box, const char *host, unsigned port, const struct sb_service *s,
                   uint32_t timeout_ms, struct sb_tcp **to)
{
    struct sb_tcp *c = NULL;
    int err;

    sb_port_enter(box);
    SB_ASSERT(s || (to && sb_port_task_self(box)));     /* elsewhere the whole box would wait */
    err = box->draining ? SB_ECLOSED : begin(box, host, port, s, timeout_ms, &c);
    if (err == 0 && !s)
        err = answered(c);
    if (to)
        *to = err < 0 ? NULL : c;
    sb_port_leave(box);
    return err;
}

/* ---- being called, once ---- */

static void wait_for_one(struct sb_box *box, struct sb_tcp_accept *once, uint32_t ms)
{
    uint32_t since = sb_port_millis(), gone = 0;

    while (!once->c && !box->draining && (ms == UINT32_MAX || gone < ms)) {
        sb_port_task_wait(box, once->task, ms == UINT32_MAX ? ms : ms - gone);
        gone = sb_port_millis() - since;
    }
}

int sb_tcp_accept(struct sb_box *box, const struct sb_service *s, uint32_t timeout_ms, struct sb_tcp **c)
{
    struct sb_tcp_accept once = { NULL, NULL };
    int err;

    sb_port_enter(box);
    once.task = sb_port_task_self(box);
    SB_ASSERT(once.task);               /* elsewhere the whole box would wait */
    err = sb_tcp_listen_for(box, s, &once);
    if (err == 0) {
        wait_for_one(box, &once, timeout_ms);
        sb_tcp_stop(box, s);
        err = once.c ? 0 : SB_ETIME;
    }
    *c = once.c;
    sb_port_leave(box);
    return err;
}
