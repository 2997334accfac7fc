/*
 * tcp_state - one connection of a service or of a call, as the files tcp*.c see it
 *
 * tcp.c is the protocol and the events, tcp_call.c calls others, tcp_task.c is
 * for code that waits. A struct sb_tcp comes from its pool and goes back with
 * its connection, unless a task owns it: then when that lets go of it.
 */
#ifndef SB_TCP_STATE_H
#define SB_TCP_STATE_H

#include "net/box.h"
#include "net/task.h"
#include "proto/tcp.h"
#include "sb/tcp.h"

struct sb_tcp_waiter {      /* a task that waits, on its stack */
    struct sb_tcp_waiter *next;
    struct sb_task *task;
};

struct sb_tcp_accept {      /* a task in sb_tcp_accept, on its stack */
    struct sb_task *task;
    struct sb_tcp  *c;      /* who came */
};

struct sb_tcp {
    struct sb_conn *conn;   /* NULL: it is over, only its owner still holds this */
    struct sb_box  *box;
    const struct sb_service *service;   /* NULL: the task that called reads and writes */
    void   *data;           /* the program's */
    struct sb_addr peer, local;
    uint32_t idle_ms;
    uint32_t active;        /* box->now when something last came or was sent */
    int8_t  err;            /* enum sb_err it ended with */
    bool    calling;        /* not answered yet */
    bool    dialing;        /* inside sb_port_connect */
    bool    owned;          /* by a task: not given back when the connection ends */
    bool    ended;          /* the peer sends no more */
    bool    wants_room;     /* a send was cut short */
    struct sb_task *task;   /* runs service->task */
    struct sb_tcp_waiter *waiters;
    unsigned char *into;    /* of a receive that waits, NULL = none */
    size_t  size, got;
};

/* NULL when nobody cares for the connection any more. */
static inline struct sb_tcp *sb_tcp_of(const struct sb_conn *conn)
{
    return conn->state[0].p;
}

/* Nothing more can be sent. */
static inline bool sb_tcp_over(const struct sb_tcp *c)
{
    return !c->conn || (c->conn->flags & (SB_CONN_DEAD | SB_CONN_CLOSING));
}

/* ---- tcp.c ---- */

/* From the pool, for conn or NULL when there is none. */
struct sb_tcp *sb_tcp_new(struct sb_conn *conn, const struct sb_service *s);

/* Begins to listen; once: for one connection. Inside the box. */
int  sb_tcp_listen_for(struct sb_box *box, const struct sb_service *s, struct sb_tcp_accept *once);
void sb_tcp_stop(struct sb_box *box, const struct sb_service *s);

/* The connection goes its way without c: in order, or at once. */
void sb_tcp_let_go(struct sb_tcp *c, bool orderly);

/* ---- tcp_task.c ---- */

/* Runs the service's task. 0 or SB_EFULL. */
int  sb_tcp_task_start(struct sb_tcp *c);

/* Takes bytes for a receive that waits; how many. */
size_t sb_tcp_task_input(struct sb_tcp *c, const unsigned char *p, size_t n);

/* In a task: waits for ms, or until something happens to c. */
void sb_tcp_wait(struct sb_tcp *c, uint32_t ms);

/* Something has happened. */
void sb_tcp_wake(struct sb_tcp *c);

#endif
