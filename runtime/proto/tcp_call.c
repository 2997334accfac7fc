/*
 * tcp_call - the box calls another host over plain TCP
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
