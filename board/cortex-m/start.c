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
#define PAUSE 10000000u     /* turns of an empty loop: about a second */

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
        sb_port_panic("the loop's stack is too small (board_stack_size)", __FILE__, __LINE__);
}

/* ---- the end ---- */

void board_reset(void)
{
    __asm__ volatile("dsb");
    REG(0xe000ed0c) = 0x05fa0004;       /* AIRCR: SYSRESETREQ */
    for (;;)
        ;
}

static void say(const char *text)
{
    board_write(text, strlen(text));
}

static void say_hex(const char *name, uint32_t v)
{
    char text[9];
    unsigned i;

    for (i = 0; i < 8; i++)
        text[i] = "0123456789abcdef"[v >> (28 - 4 * i) & 15];
    text[8] = 0;
    say(name);
    say(text);
}

/* What the processor pushed when it gave up: r0 r1 r2 r3 r12 lr pc psr. Below the stacks there was no room to push it. */
static __attribute__((noreturn)) void fault(const uint32_t *pushed)
{
    uint32_t i;

    if (pushed < board_stack || pushed + 8 > board_ram_end) {
        say("\r\nFAULT: the stack is used up,");
    } else {
        say_hex("\r\nFAULT pc ", pushed[6]);
        say_hex(" lr ", pushed[5]);
        say_hex(" psr ", pushed[7]);
    }
    say_hex(" cfsr ", REG(0xe000ed28));
    say_hex(" hfsr ", REG(0xe000ed2c));
    say_hex(" mmfar ", REG(0xe000ed34));
    say_hex(" bfar ", REG(0xe000ed38));
    say_hex(" sp ", (uint32_t)(uintptr_t)pushed);
    say("\r\n");
    for (i = 0; i < PAUSE; i++)
        __asm__ volatile("");   /* as after a panic: the clock's interrupt does not come any more */
    board_reset();
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
