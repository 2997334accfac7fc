/*
 * Instructions and stack of fs/flash on a Cortex-M3: lines `WORKLOAD
 * instructions-per-operation operations stack-bytes`. What the simulated
 * device itself takes is left out: its functions stop the clock.
 */
#include <stdio.h>
#include <string.h>

#include "../workloads.h"
#include "m3.h"

static struct bench bench;
static uint64_t inside;         /* ticks in the device */
static struct sb_nor slow;      /* the device without our clock */

static int counted(uint64_t since, int err)
{
    inside += clock_ticks() - since;
    return err;
}

static int read_it(const void *nor, uint32_t at, const void *to, uint32_t n)
{
    return counted(clock_ticks(), slow.read(nor, at, (void *)(uintptr_t)to, n));
}

static int program_it(const void *nor, uint32_t at, const void *p, uint32_t n)
{
    return counted(clock_ticks(), slow.program(nor, at, p, n));
}

static int erase_it(const void *nor, uint32_t at, const void *p, uint32_t n)
{
    (void)p, (void)n;
    return counted(clock_ticks(), slow.erase(nor, at));
}

/* The device that stands in for a driver works on a stack of its own: it is not what is measured. */
static int read_apart(const struct sb_nor *nor, uint32_t at, void *to, uint32_t n)
{
    return stack_apart(read_it, nor, at, to, n);
}

static int program_apart(const struct sb_nor *nor, uint32_t at, const void *p, uint32_t n)
{
    return stack_apart(program_it, nor, at, p, n);
}

static int erase_apart(const struct sb_nor *nor, uint32_t at)
{
    return stack_apart(erase_it, nor, at, NULL, 0);
}

static uint64_t began, took;
static unsigned ops;

static char *from;              /* the stack at the call of the file system, or a few bytes above */

static void on_before(struct bench *b)
{
    (void)b;
    from = (char *)__builtin_frame_address(0) + 16;
    inside = 0;
    began = clock_ticks();
}

static void on_after(struct bench *b)
{
    (void)b;
    took += clock_ticks() - began - inside;
    ops++;
}

static void number(uint64_t n, const char *behind)
{
    char text[32], *p = text + sizeof text - 1;

    *p = 0;
    do
        *--p = (char)('0' + n % 10);
    while (n /= 10);
    say(p);
    say(behind);
}

static void measure(const char *id)
{
    const struct workload *w = workload_find(id);
    uint32_t stack;

    heap_reset();
    memset(&bench, 0, sizeof bench);
    bench_make(&bench, 1 << 20);
    if (w->prepare)
        w->prepare(&bench);
    slow = bench.nor.nor;
    bench.nor.nor.read = read_apart;
    bench.nor.nor.program = program_apart;
    bench.nor.nor.erase = erase_apart;
    took = ops = 0;
    bench.before = on_before;
    bench.after = on_after;
    stack_paint();
    w->run(&bench);
    stack = stack_used(from);
    say(w->id);
    say(" ");
    number(took * 40 / (ops ? ops : 1), " ");
    number(ops, " ");
    number(stack, bench.failed ? " failed\n" : "\n");
}

int m3_main(void)
{
    clock_start();
    measure("W02");
    measure("W04");
    measure("W05");
    measure("W08b");
    measure("W08p");
    measure("W09");
    measure("W09b");
    measure("W10");
    return 0;
}
