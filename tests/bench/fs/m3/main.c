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

static int read_it(const struct sb_nor *nor, uint32_t at, void *to, uint32_t n)
{
    uint64_t t = clock_ticks();
    int err = slow.read(nor, at, to, n);

    inside += clock_ticks() - t;
    return err;
}

static int program_it(const struct sb_nor *nor, uint32_t at, const void *p, uint32_t n)
{
    uint64_t t = clock_ticks();
    int err = slow.program(nor, at, p, n);

    inside += clock_ticks() - t;
    return err;
}

static int erase_it(const struct sb_nor *nor, uint32_t at)
{
    uint64_t t = clock_ticks();
    int err = slow.erase(nor, at);

    inside += clock_ticks() - t;
    return err;
}

static uint64_t began, took;
static unsigned ops;

static void on_before(struct bench *b)
{
    (void)b;
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

static void measure(const char *id, bool whole)
{
    const struct workload *w = workload_find(id);
    uint32_t here = 0, stack;

    heap_reset();
    memset(&bench, 0, sizeof bench);
    bench_make(&bench, 1 << 20);
    if (w->prepare)
        w->prepare(&bench);
    slow = bench.nor.nor;
    bench.nor.nor.read = read_it;
    bench.nor.nor.program = program_it;
    bench.nor.nor.erase = erase_it;
    took = ops = 0;
    if (!whole) {
        bench.before = on_before;
        bench.after = on_after;
    }
    stack_paint();
    if (whole)
        on_before(&bench);
    w->run(&bench);
    if (whole)
        on_after(&bench);
    stack = stack_used(&here);
    say(w->id);
    say(" ");
    number(took * 40 / (ops ? ops : 1), " ");
    number(ops, " ");
    number(stack, bench.failed ? " failed\n" : "\n");
}

int m3_main(void)
{
    clock_start();
    measure("W02", false);
    measure("W04", false);
    measure("W05", false);
    measure("W08b", false);
    measure("W08p", false);
    measure("W09", true);
    measure("W09b", true);
    measure("W10", true);
    return 0;
}
