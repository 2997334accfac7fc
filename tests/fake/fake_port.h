/*
 * fake_port - a board that a test holds in its hands
 *
 * All of sb/port.h. The clock stands still until it is moved, and begins four
 * seconds before it wraps; random numbers are the same in every run; tasks are
 * fibers that run when fake_tasks_run is called, so nothing happens by chance.
 */
#ifndef FAKE_PORT_H
#define FAKE_PORT_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sb_box;
struct sb_conn;
struct sb_listener;

#define FAKE_MILLIS ((uint32_t)-4000)
#define FAKE_TIME   1795261061          /* Sat, 21 Nov 2026 11:37:41 GMT */

struct fake_call { struct sb_conn *c; char host[256]; unsigned port; };

struct fake_board {
    uint32_t millis;
    unsigned looks;         /* at the clock, */
    unsigned ticks;         /* which moves by one each so many, 0 = it stands */
    int64_t  time;          /* 0 = not known */
    uint64_t random;
    char     console[65536];        /* lines closed by '\n', the latest that fit */
    size_t   console_n;
    uint64_t pins;
    struct sb_listener *listening[16];
    unsigned listen_count;
    int      listen_error;  /* what sb_port_listen answers, 0 = it works */
    bool     rests;         /* what sb_port_rest answers */
    unsigned listen_tries;
    struct fake_call call[16];      /* what sb_port_connect was asked for */
    unsigned call_count;
    int      connect_error;
    unsigned pokes;
    int      network_error; /* what lists and pings answer, 0 = they work */
    unsigned pings, pings_closed;
    bool     restarted;
    bool     steps;         /* a task that leaves the box lets the loop have a turn */
    unsigned task_error_in; /* the n-th sb_port_task_start from now fails, 0 = none */
    jmp_buf *on_panic;      /* a test that expects a panic; NULL: print and abort */
    const char *panic;      /* what the last one said */
};
extern struct fake_board fake;

void fake_reset(void);

/* Is this text on the console? */
bool fake_said(const char *text);

/* Lets every task run that can, until it waits or ends (or leaves the box, with
 * fake.steps). Returns how many ran. */
unsigned fake_tasks_run(void);
unsigned fake_tasks_alive(void);

/* Frees the stacks of tasks that were left waiting. */
void fake_tasks_forget(void);

#endif
