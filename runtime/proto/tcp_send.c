/*
 * tcp_send - bytes and texts on their way to the other end of a service's connection
 */
#include <stdarg.h>
#include "core/fmt.h"
#include "proto/tcp.h"
#include "proto/tcp_state.h"
#include "sb/err.h"
#include "sb/port.h"

static size_t send(struct sb_tcp *c, const unsigned char *p, size_t n)
{
    bool waits = sb_port_task_self(c->box) != NULL;
    size_t done = 0;

    while (!sb_tcp_over(c)) {
        done += sb_conn_put(c->conn, p + done, n - done);
        c->active = c->box->now;
        if (done == n)
            break;
        sb_conn_want_room(c->conn);
        c->wants_room = !waits;
        if (!waits)
            break;
        sb_tcp_wait(c, UINT32_MAX);
    }
    return done;
}

size_t sb_tcp_send(struct sb_tcp *c, const void *p, size_t n)
{
    struct sb_box *box = c->box;

    sb_port_enter(box);
    n = send(c, p, n);
    sb_port_leave(box);
    return n;
}

/* A place for n bytes in one piece: formatted where it is sent from. */
static int reserve(struct sb_tcp *c, size_t n, unsigned char **to)
{
    bool waits = sb_port_task_self(c->box) != NULL;

    if (n > c->box->buf_size)
        return SB_EBIG;
    while (!sb_tcp_over(c)) {
        *to = sb_conn_reserve(c->conn, n);
        if (*to)
            return 0;
        sb_conn_want_room(c->conn);
        c->wants_room = !waits;
        if (!waits)
            return SB_EFULL;
        sb_tcp_wait(c, UINT32_MAX);
    }
    return SB_ECLOSED;
}

int sb_tcp_print(struct sb_tcp *c, const char *format, ...)
{
    struct sb_box *box = c->box;
    unsigned char *to = NULL;
    va_list args;
    size_t n;
    int err;

    va_start(args, format);
    n = sb_vfmt(NULL, 0, format, args);
    va_end(args);
    va_start(args, format);
    sb_port_enter(box);
    err = n ? reserve(c, n, &to) : 0;
    if (err == 0 && n) {
        sb_vfmt((char *)to, n, format, args);
        sb_conn_commit(c->conn, n);
        c->active = box->now;
    }
    sb_port_leave(box);
    va_end(args);
    return err;
}
