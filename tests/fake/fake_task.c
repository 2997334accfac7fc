/*
 * fake_task - tasks as fibers: one runs until it waits, and only when told to
 */
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include "core/assert.h"
#include "fake_port.h"
#include "net/box.h"
#include "net/task.h"
#include "sb/port.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ASAN 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define ASAN 1
#endif
#ifdef ASAN
#include <sanitizer/common_interface_defs.h>
#endif

#define STACK_SIZE (256 * 1024)

struct fiber {
    struct fiber *next;
    struct sb_task *t;
    struct sb_box *box;
    void   (*fn)(void *arg);
    void    *arg;
    bool     done, waits, for_ever;
    uint32_t until;
    unsigned depth;
    ucontext_t here;
    char    *stack;
};

static struct fiber *fibers, *self;
static ucontext_t loop;
static unsigned depth;      /* of whoever runs; the loop is always inside */

/* ---- switching, and telling the sanitizer ---- */

#ifdef ASAN
static const void *loop_stack;
static size_t loop_size;

static void leaving(void **save, const void *stack, size_t n)
{
    __sanitizer_start_switch_fiber(save, stack, n);
}
static void arrived(void *save, const void **stack, size_t *n)
{
    __sanitizer_finish_switch_fiber(save, stack, n);
}
#else
static const void *loop_stack;
static size_t loop_size;
#define leaving(save, stack, n) ((void)(save), (void)(stack), (void)(n))
#define arrived(save, stack, n) ((void)(save), (void)(stack), (void)(n))
#endif

static void to_loop(struct fiber *f)
{
    void *save = NULL;

    f->depth = depth;
    self = NULL;
    leaving(f->done ? NULL : &save, loop_stack, loop_size);
    swapcontext(&f->here, &loop);
    arrived(save, &loop_stack, &loop_size);
    self = f;
    depth = f->depth;
}

static void begin(void)
{
    struct fiber *f = self;

    arrived(NULL, &loop_stack, &loop_size);
    depth = 0;
    f->fn(f->arg);
    SB_ASSERT(depth == 0);
    f->done = true;
    to_loop(f);
}

static void to_fiber(struct fiber *f)
{
    void *save = NULL;

    self = f;
    leaving(&save, f->stack, STACK_SIZE);
    swapcontext(&loop, &f->here);
    arrived(save, NULL, NULL);
}

/* ---- running them ---- */

static bool can_run(const struct fiber *f)
{
    if (!f->waits)
        return true;
    return f->t->woken || (!f->for_ever && (int32_t)(f->until - fake.millis) <= 0);
}

static void forget(struct fiber *f)
{
    struct fiber **at = &fibers;

    while (*at != f)
        at = &(*at)->next;
    *at = f->next;
    free(f->stack);
    free(f);
}

unsigned fake_tasks_run(void)
{
    struct fiber *f, *next;
    unsigned n = 0;

    for (f = fibers; f; f = next) {
        next = f->next;
        if (!can_run(f))
            continue;
        n++;
        to_fiber(f);
        if (f->done) {
            next = f->next;
            forget(f);
        }
    }
    return n;
}

unsigned fake_tasks_alive(void)
{
    const struct fiber *f;
    unsigned n = 0;

    for (f = fibers; f; f = f->next)
        n++;
    return n;
}

void fake_tasks_forget(void)
{
    while (fibers)
        forget(fibers);
}

/* ---- sb/port.h ---- */

int sb_port_task_start(struct sb_box *box, struct sb_task *t, void (*fn)(void *arg), void *arg)
{
    struct fiber *f, **at = &fibers;

    if (fake.task_error_in && --fake.task_error_in == 0)
        return SB_EFULL;
    f = calloc(1, sizeof *f);
    SB_ASSERT(f);
    f->t = t;
    f->box = box;
    f->fn = fn;
    f->arg = arg;
    f->stack = malloc(STACK_SIZE);
    SB_ASSERT(f->stack && getcontext(&f->here) == 0);
    f->here.uc_stack.ss_sp = f->stack;
    f->here.uc_stack.ss_size = STACK_SIZE;
    makecontext(&f->here, begin, 0);
    t->io.p = f;
    t->woken = 0;
    while (*at)
        at = &(*at)->next;
    *at = f;
    return 0;
}

void sb_port_enter(struct sb_box *box)
{
    if (self && depth++ == 0)
        sb_box_turn_begin(box);
}

void sb_port_leave(struct sb_box *box)
{
    if (!self)
        return;
    SB_ASSERT(depth);
    if (--depth)
        return;
    sb_port_poke(box);
    if (fake.steps)
        to_loop(self);
}

void sb_port_task_wait(struct sb_box *box, struct sb_task *t, uint32_t ms)
{
    struct fiber *f = self;

    SB_ASSERT(f && f->t == t && depth);
    f->waits = true;
    f->for_ever = ms == UINT32_MAX;
    f->until = fake.millis + ms;
    to_loop(f);
    f->waits = false;
    t->woken = 0;
    sb_box_turn_begin(box);
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
