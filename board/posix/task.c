/*
 * task - one at a time inside the box; handlers that wait on threads
 *
 * The box's lock is a turnstile: whoever comes draws a number and is served in
 * that order, so a busy loop cannot keep a waiting task outside. With nobody
 * else around it costs one atomic addition a turn.
 */
#include "posix.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "core/assert.h"
#include "net/task.h"
#include "sb/port.h"

/* Library calls of a host need more than a board's task; only what is touched counts. */
#define STACK_SIZE (SB_TASK_STACK > 262144 ? SB_TASK_STACK : 262144)

static uint32_t drawn, served;      /* the turnstile: inside is who holds number served */
static _Thread_local unsigned depth;        /* this thread's enters without a leave */
static _Thread_local struct sb_task *self;

/* ---- the turnstile ---- */

static void sleep_while(uint32_t *word, uint32_t value, uint32_t bits, const struct timespec *until)
{
    syscall(SYS_futex, word, FUTEX_WAIT_BITSET_PRIVATE, value, until, NULL, bits);
}

static void wake_sleepers(uint32_t *word, uint32_t bits)
{
    syscall(SYS_futex, word, FUTEX_WAKE_BITSET_PRIVATE, INT_MAX, NULL, NULL, bits);
}

/* Each number sleeps on a bit of its own, so that leaving wakes (nearly) only the next one. */
static uint32_t bit_of(uint32_t number)
{
    return 1u << (number % 32);
}

static void turnstile_enter(void)
{
    uint32_t mine = __atomic_fetch_add(&drawn, 1, __ATOMIC_SEQ_CST), now;

    while ((now = __atomic_load_n(&served, __ATOMIC_SEQ_CST)) != mine)
        sleep_while(&served, now, bit_of(mine), NULL);
}

static void turnstile_leave(void)
{
    uint32_t next = served + 1;

    __atomic_store_n(&served, next, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&drawn, __ATOMIC_SEQ_CST) != next)
        wake_sleepers(&served, bit_of(next));
}

/* Enters nest: code that is called from inside and from outside may simply enter. */
void sb_port_enter(struct sb_box *box)
{
    if (depth++)
        return;
    turnstile_enter();
    if (!loop_thread())
        sb_box_turn_begin(box);     /* the loop may have slept for long: its clock is old */
}

/* What was put in order in here is for the loop to carry out. */
void sb_port_leave(struct sb_box *box)
{
    SB_ASSERT(depth);
    if (--depth)
        return;
    turnstile_leave();
    if (!loop_thread())
        sb_port_poke(box);
}

/* ---- tasks ---- */

static void *run(void *arg)
{
    struct sb_task *t = arg;
    void (*fn)(void *arg) = t->fn;

    self = t;
    fn(t->arg);
    return NULL;        /* t may be somebody else's by now */
}

int sb_port_task_start(struct sb_box *box, struct sb_task *t, void (*fn)(void *arg), void *arg)
{
    pthread_attr_t attr;
    pthread_t thread;
    int err;

    t->box = box;
    t->fn = fn;
    t->arg = arg;
    t->woken = 0;
    if (pthread_attr_init(&attr) != 0)
        return SB_EFULL;
    pthread_attr_setstacksize(&attr, STACK_SIZE);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    err = pthread_create(&thread, &attr, run, t);
    pthread_attr_destroy(&attr);
    return err ? SB_EFULL : 0;
}

static struct timespec after(uint32_t ms)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    t.tv_sec += ms / 1000;
    t.tv_nsec += (long)(ms % 1000) * 1000000;
    if (t.tv_nsec >= 1000000000) {
        t.tv_nsec -= 1000000000;
        t.tv_sec++;
    }
    return t;
}

void sb_port_task_wait(struct sb_box *box, struct sb_task *t, uint32_t ms)
{
    struct timespec until = { 0, 0 };
    unsigned nested = depth;

    SB_ASSERT(t == self && depth);
    if (ms != UINT32_MAX)
        until = after(ms);
    depth = 1;
    sb_port_leave(box);
    if (!__atomic_load_n(&t->woken, __ATOMIC_SEQ_CST))
        sleep_while(&t->woken, 0, FUTEX_BITSET_MATCH_ANY, ms == UINT32_MAX ? NULL : &until);
    sb_port_enter(box);
    depth = nested;
    t->woken = 0;
}

void sb_port_task_wake(struct sb_box *box, struct sb_task *t)
{
    (void)box;
    if (__atomic_exchange_n(&t->woken, 1, __ATOMIC_SEQ_CST) == 0)
        wake_sleepers(&t->woken, FUTEX_BITSET_MATCH_ANY);
}

struct sb_task *sb_port_task_self(struct sb_box *box)
{
    (void)box;
    return self;
}
