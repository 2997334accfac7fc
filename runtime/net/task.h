/*
 * task - a stack of its own for code that may wait
 *
 * The owner takes one from SB_POOL_TASK, fills in what is its own and calls
 * sb_port_task_start. The port's part of it is only touched inside the box and
 * not at all once fn has returned, so fn's last act inside the box may be to
 * put the task back into the pool.
 */
#ifndef SB_TASK_H
#define SB_TASK_H

#include <stdbool.h>
#include <stdint.h>

struct sb_box;
struct sb_conn;

struct sb_task {
    struct sb_box  *box;
    struct sb_task *next;           /* the owner's */
    union { void *p; uint64_t u; } data[4];     /* the owner's */
    void   (*fn)(void *arg);        /* the port's from here on: what runs, */
    void    *arg;
    uint32_t woken;                 /* 1: the next wait ends at once */
    union { void *p; uint64_t u[4]; } io;
};

#endif
