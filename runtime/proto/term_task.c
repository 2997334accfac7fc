/*
 * term_task - a command that may wait, on a stack of its own
 */
#include "proto/telnet_state.h"
#include "sb/port.h"

/* Most commands take less: echo, output and prompt leave in one piece then. */
#define CORK_MS 10

static void ended(struct sb_term *t)
{
    struct sb_task *task = t->task;

    if (t->conn)
        sb_conn_uncork(t->conn);

    t->task = NULL;
    sb_box_put(task->box, SB_POOL_TASK, task);
    if (t->conn)
        sb_term_over(t);
    else
        sb_term_free(t);
}

static void run(void *arg)
{
    struct sb_term *t = arg;
    struct sb_box *box = t->box;

    t->row->run(t);
    sb_port_enter(box);
    ended(t);
    sb_port_leave(box);
}

bool sb_term_task_start(struct sb_term *t)
{
    struct sb_task *task = sb_box_get(t->box, SB_POOL_TASK);

    if (!task)
        return false;
    task->box = t->box;
    t->stopped = false;
    t->task = task;
    if (sb_port_task_start(t->box, task, run, t) == 0) {
        t->box->count.tasks++;
        sb_conn_cork(t->conn, CORK_MS);
        return true;
    }
    t->task = NULL;
    sb_box_put(t->box, SB_POOL_TASK, task);
    return false;
}
