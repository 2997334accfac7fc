/*
 * task - handlers that wait, as fibers: each runs on a stack of its own until
 * it waits, and the loop gives it its turn
 *
 * There is one processor and nobody is interrupted, so the box needs no lock:
 * a fiber is inside it from one wait to the next (SB_WITH_THREADS is 0).
 */
#include "board.h"
#include "core/assert.h"
#include "net/box.h"
#include "net/task.h"
#include "sb/port.h"

#define STACK_WORDS (SB_TASK_STACK / 4)
#define GUARD_WORDS 4       /* painted words that nobody may touch */

struct fiber {
    struct sb_task *t;      /* NULL: free */
    void   (*fn)(void *arg);
    void    *arg;
    uint32_t *sp;           /* where it went on waiting */
    bool     waits, for_ever;
    uint32_t until;
    uint32_t *stack;        /* one of stacks */
};

static struct fiber fibers[SB_MAX_TASKS];
static uint32_t stacks[SB_MAX_TASKS][STACK_WORDS] __attribute__((aligned(8), section(".noinit")));
static struct fiber *self;      /* NULL: the loop */
static uint32_t *loop_sp;
static uint32_t peak;

/* ---- switching ---- */

/* Keeps what a function must keep, leaves sp in *from and goes on at to. */
static __attribute__((naked, noinline)) void change(uint32_t **from, uint32_t *to)
{
    (void)from, (void)to;
    __asm__ volatile("push {r4-r11, lr}\n"
                     "str sp, [r0]\n"
                     "mov sp, r1\n"
                     "pop {r4-r11, pc}");
}

static void to_loop(void)
{
    change(&self->sp, loop_sp);
}

static void begin(void)
{
    struct fiber *f = self;

    f->fn(f->arg);
    f->t = NULL;
    to_loop();
}

static void check_stack(const struct fiber *f)
{
    uint32_t untouched = board_painted(f->stack, f->stack + STACK_WORDS);

    if (untouched < GUARD_WORDS * 4)
        sb_port_panic("too small", "SB_TASK_STACK", 0);
    if (SB_TASK_STACK - untouched > peak)
        peak = SB_TASK_STACK - untouched;
}

/* Within a turn of the loop, whose end looks after what the task has done; nobody need be poked. */
static void to_fiber(struct fiber *f)
{
    self = f;
    sb_box_turn_begin(f->t->box);
    change(&loop_sp, f->sp);
    self = NULL;
    check_stack(f);
}

/* ---- running them ---- */

static bool can_run(const struct fiber *f)
{
    if (!f->t)
        return false;
    return !f->waits || f->t->woken || (!f->for_ever && (int32_t)(f->until - board_millis()) <= 0);
}

bool board_tasks_run(void)
{
    bool ran = false;
    unsigned i;

    for (i = 0; i < SB_MAX_TASKS; i++)
        if (can_run(&fibers[i])) {
            to_fiber(&fibers[i]);
            ran = true;
        }
    return ran;
}

uint32_t board_tasks_wait(void)
{
    uint32_t least = UINT32_MAX, now = board_millis();
    unsigned i;

    for (i = 0; i < SB_MAX_TASKS; i++) {
        const struct fiber *f = &fibers[i];

        if (!f->t || (f->waits && f->for_ever && !f->t->woken))
            continue;
        if (can_run(f))
            return 0;
        if (f->until - now < least)
            least = f->until - now;
    }
    return least;
}

uint32_t board_tasks_peak(void)
{
    return peak;
}

/* ---- sb/port.h ---- */

int sb_port_task_start(struct sb_box *box, struct sb_task *t, void (*fn)(void *arg), void *arg)
{
    unsigned i = 0;
    struct fiber *f;

    while (i < SB_MAX_TASKS && fibers[i].t)
        i++;
    if (i == SB_MAX_TASKS)
        return SB_EFULL;
    f = &fibers[i];
    f->t = t;
    f->fn = fn;
    f->arg = arg;
    f->waits = false;
    f->stack = stacks[i];
    board_paint(f->stack, f->stack + STACK_WORDS);
    f->sp = f->stack + STACK_WORDS - 11;        /* r4 to r11, pc, and two more: sp is a multiple of 8 in begin */
    f->sp[8] = (uint32_t)(uintptr_t)begin;
    t->box = box;
    t->woken = 0;
    return 0;
}

void sb_port_task_wait(struct sb_box *box, struct sb_task *t, uint32_t ms)
{
    struct fiber *f = self;

    (void)box;
    SB_ASSERT(f && f->t == t);
    f->waits = true;
    f->for_ever = ms == UINT32_MAX;
    f->until = board_millis() + ms;
    to_loop();
    f->waits = false;
    t->woken = 0;
}

void sb_port_task_wake(struct sb_box *box, struct sb_task *t)
{
    (void)box;
    t->woken = 1;
}

struct sb_task *sb_port_task_self(struct sb_box *box)
{
    (void)box;
    return self ? self->t : NULL;
}
