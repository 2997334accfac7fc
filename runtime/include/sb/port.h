/*
 * port - what a board supplies, all of it
 *
 * The core (everything but board/) calls these functions, memcpy, memmove,
 * memset, memcmp, strlen and mbedTLS, and nothing else.
 */
#ifndef SB_PORT_H
#define SB_PORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "sb/limits.h"

struct sb_box;
struct sb_conn;
struct sb_listener;
struct sb_addr;
struct sb_task;

/* Milliseconds since some start, wrapping at 2^32. The box reads it once per turn. */
uint32_t sb_port_millis(void);

/* Seconds since 1970 (UTC), 0 when the time is not known. Never blocks. */
int64_t sb_port_time(void);

/* Fills p with n unpredictable bytes. */
void sb_port_random(void *p, size_t n);

/* A line for the console, without line end. level as in sb/log.h. Never blocks for long. */
void sb_port_console(int level, const char *line, size_t n);

/* The program's own output (sb_print_console), as it is. Never blocks for long. */
void sb_port_print(const char *p, size_t n);

/* Says what went wrong and stops the box; does not return. */
void sb_port_panic(const char *what, const char *file, int line) __attribute__((noreturn));

/* A pin of the board: a host keeps the state in memory. */
void sb_port_gpio_set(unsigned pin, bool on);
bool sb_port_gpio_get(unsigned pin);

/* What the board keeps besides the box's pools (a network stack's, stacks in bytes), as sb_pools tells it.
 * Fills in up to max, returns how many there are. */
struct sb_pool_info;
size_t sb_port_pools(struct sb_pool_info *to, size_t max);

/* ---- network ---- */

/* Begins to listen; l->io is the port's. Negative error when it cannot. */
int  sb_port_listen(struct sb_box *box, struct sb_listener *l);
void sb_port_unlisten(struct sb_box *box, struct sb_listener *l);

/* For a listener that is `of` a connection: now those who have come are let in, and those who come later at once. */
int  sb_port_accept(struct sb_box *box, struct sb_listener *l);

/* And now nobody is let in any more, but the port stays ours: sb_port_listen makes it a new one, to which nobody
 * has come yet. False: this board cannot, or not just now, and l listens as before. */
bool sb_port_rest(struct sb_box *box, struct sb_listener *l);

/* Opens a connection to host (a name or an address) for c, whose transport it
 * sets. Later sb_conn_connected or sb_conn_broken is called. Negative error when
 * it cannot even begin. */
int  sb_port_connect(struct sb_box *box, struct sb_conn *c, const char *host, unsigned port);

/* The same to an address and its port: a board whose program calls nobody by name is linked without DNS. */
int  sb_port_dial(struct sb_box *box, struct sb_conn *c, const struct sb_addr *to);

/* This side's address of a connection. */
void sb_port_local(struct sb_conn *c, struct sb_addr *a);

/* What sb/net.h tells; all of these are called outside the box and may block. */
struct sb_interface;
struct sb_neighbour;
struct sb_station;
struct sb_ping;
int  sb_port_interfaces(void (*each)(void *user, const struct sb_interface *i), void *user);
int  sb_port_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user);
int  sb_port_stations(void (*each)(void *user, const struct sb_station *s), void *user);
int  sb_port_ping_open(struct sb_ping *p, const char *target);
int  sb_port_ping_send(struct sb_ping *p, unsigned seq, unsigned bytes);
long sb_port_ping_wait(struct sb_ping *p, unsigned seq, uint32_t ms);
void sb_port_ping_close(struct sb_ping *p);

/* ---- tasks: handlers that may block (DESIGN section 4) ---- */

/* Only one piece of code runs inside the box at a time: the loop, or a task
 * between enter and leave. The loop leaves while it sleeps. A host locks; a
 * board with fibers has nothing to do, its tasks are inside until they wait. */
#if SB_WITH_THREADS
void sb_port_enter(struct sb_box *box);
void sb_port_leave(struct sb_box *box);
#else
static inline void sb_port_enter(struct sb_box *box) { (void)box; }
static inline void sb_port_leave(struct sb_box *box) { (void)box; }
#endif

/* Starts fn(arg) on a stack of its own, outside the box. 0 or SB_EFULL. t->io is the port's. */
int  sb_port_task_start(struct sb_box *box, struct sb_task *t, void (*fn)(void *arg), void *arg);

/* Inside the box, on t's own stack: leaves the box, waits for sb_port_task_wake
 * or for ms to pass (UINT32_MAX = for ever), enters again. May wake early. */
void sb_port_task_wait(struct sb_box *box, struct sb_task *t, uint32_t ms);

/* Inside the box: ends a wait of t, now or the next one. */
void sb_port_task_wake(struct sb_box *box, struct sb_task *t);

/* The task that runs this code, NULL on the loop's own stack. */
struct sb_task *sb_port_task_self(struct sb_box *box);

/* From anywhere: the loop shall take a turn soon. */
void sb_port_poke(struct sb_box *box);

/* The box shall restart (reboot) or stop. */
void sb_port_restart(struct sb_box *box);

#endif
