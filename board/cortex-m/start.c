/*
 * start - from reset to main, and what to say when all is lost
 */
#include <string.h>
#include "board.h"
#include "register.h"
#include "sb/limits.h"
#include "sb/port.h"

extern uint32_t board_ram_end[], board_data[], board_data_end[], board_data_load[], board_bss[], board_bss_end[];
int main(int argc, char **argv);

#define PAINT 0xa5a5a5a5u

/* ---- stacks ---- */

void board_paint(uint32_t *from, uint32_t *to)
{
    while (from < to)
        *from++ = PAINT;
}

uint32_t board_painted(const uint32_t *from, const uint32_t *to)
{
    const uint32_t *p = from;

    while (p < to && *p == PAINT)
        p++;
    return (uint32_t)((const char *)p - (const char *)from);
}

uint32_t board_stack_peak(void)
{
    return (uint32_t)((const char *)board_stack_top - (const char *)board_stack)
         - board_painted(board_stack, board_stack_top);
}

void board_stack_check(void)
{
    if (*board_stack != PAINT)
        sb_port_panic("too small", "board_stack_size", 0);
}

/* ---- the end ---- */

__attribute__((noinline)) void board_reset(void)
{
    __asm__ volatile("dsb");
    REG(0xe000ed0c) = 0x05fa0004;       /* AIRCR: SYSRESETREQ */
    for (;;)
        ;
}

/* What the processor pushed when it gave up: r0 r1 r2 r3 r12 lr pc psr. Below the stacks there was no room to push it. */
static __attribute__((noreturn)) void fault(const uint32_t *pushed)
{
    bool lost = pushed < board_stack || pushed + 8 > board_ram_end;
    const uint32_t *r = lost ? board_stack : pushed;

    board_stop("\r\nFAULT%s pc %lx lr %lx psr %lx cfsr %lx hfsr %lx address %lx sp %lx\r\n",
               lost ? ": no stack is left, unknown are" : "", r[6], r[5], r[7], REG(0xe000ed28), REG(0xe000ed2c),
               REG(0xe000ed38), (uint32_t)(uintptr_t)pushed);
}

/* The stack it happened on may be the reason: ours begins anew, nobody returns from here. */
static __attribute__((naked)) void hard_fault(void)
{
    __asm__ volatile("mrs r0, msp\n"
                     "msr msp, %1\n"
                     "b %c0" : : "i"(fault), "r"(board_stack_top));     /* as an operand: LTO gives it a name of its own */
}

/* ---- vectors ---- */

static void interrupt(void)
{
    uint32_t number;

    __asm__ volatile("mrs %0, ipsr" : "=r"(number));
    if (number >= 16)
        board_interrupt(number - 16);
}

static void reset(void)
{
    uint32_t *p;
    const uint32_t *from = board_data_load;

    for (p = board_data; p < board_data_end; p++)
        *p = *from++;
    for (p = board_bss; p < board_bss_end; p++)
        *p = 0;
    board_paint(board_stack, (uint32_t *)__builtin_frame_address(0) - 16);
    board_init();
    main(0, NULL);
    board_reset();
}

/* SysTick does nothing but end a WFI: ticks that are missed under load must not matter. */
static void tick(void)
{
}

typedef void vector(void);

const struct { uint32_t *stack; vector *at[15 + SB_BOARD_IRQS]; } board_vectors __attribute__((used, section(".vectors"))) = {
    board_stack_top,
    { reset, hard_fault, hard_fault, hard_fault, hard_fault, hard_fault, NULL, NULL, NULL, NULL,
      interrupt, interrupt, NULL, interrupt, tick, [15 ... 15 + SB_BOARD_IRQS - 1] = interrupt },
};
