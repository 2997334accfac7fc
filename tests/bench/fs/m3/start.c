/* The least there is: vectors, memory, a heap that never gives back, words to the host by semihosting. */
#include <stdint.h>
#include <stddef.h>
#include <string.h>

#include "m3.h"
#include "sb/port.h"

extern uint32_t data_from[], data_begin[], data_end[], bss_begin[], bss_end[], stack_top[], heap_begin[];

static void leave(int code)
{
    register uint32_t op __asm__("r0") = 0x18;
    register uint32_t why __asm__("r1") = code ? 0x20023 : 0x20026;

    __asm__ volatile("bkpt 0xab" : : "r"(op), "r"(why) : "memory");
    for (;;)
        ;
}

void say(const char *text)
{
    register uint32_t op __asm__("r0") = 0x04;
    register const char *p __asm__("r1") = text;

    __asm__ volatile("bkpt 0xab" : "+r"(op) : "r"(p) : "memory");
}

void sb_port_panic(const char *what, const char *file, int line)
{
    (void)file;
    (void)line;
    say(what);
    leave(1);
    for (;;)
        ;
}

static volatile uint32_t wraps;

static void on_tick(void)
{
    wraps++;
}

/* SysTick counts processor cycles at 25 MHz; with -icount shift=0 an instruction takes a nanosecond: 40 a tick. */
#define ICSR (*(volatile uint32_t *)0xe000ed04)
#define SYST ((volatile uint32_t *)0xe000e010)

void clock_start(void)
{
    SYST[1] = 0xffffff;
    SYST[2] = 0;
    SYST[0] = 7;
}

uint64_t clock_ticks(void)
{
    uint32_t high, low;

    do {
        high = wraps;
        low = SYST[2];
    } while (high != wraps || (ICSR & 1u << 26));       /* it may have turned and nobody have heard of it yet */
    return (uint64_t)high * 0x1000000 + (0xffffff - low);
}

static char *heap_at;

void heap_reset(void)
{
    heap_at = (char *)heap_begin;
}

void *malloc(size_t n)
{
    char *p = heap_at;

    heap_at += (n + 7) & ~(size_t)7;
    return p;
}

void *calloc(size_t n, size_t size)
{
    return memset(malloc(n * size), 0, n * size);
}

void free(void *p)
{
    (void)p;
}

/* ---- stack: painted, then looked at ---- */

enum { STACK_BYTES = 65536, PAINT = 0x5a5a5a5a };

void stack_paint(void)
{
    uint32_t here, *p;

    for (p = stack_top - STACK_BYTES / 4; p < &here - 16; p++)
        *p = PAINT;
}

uint32_t stack_used(void *from)
{
    uint32_t *p = stack_top - STACK_BYTES / 4;

    while (*p == PAINT)
        p++;
    return (uint32_t)((char *)from - (char *)p);
}

uint64_t stack_of_device[256];

__attribute__((naked)) int stack_apart(int (*fn)(const void *, uint32_t, const void *, uint32_t), const void *a, uint32_t b, const void *c, uint32_t d)
{
    (void)fn, (void)a, (void)b, (void)c, (void)d;
    __asm__("push {r4, lr}\n"
            "mov r12, r0\n"
            "mov r0, r1\n"
            "mov r1, r2\n"
            "mov r2, r3\n"
            "ldr r3, [sp, #8]\n"
            "mov r4, sp\n"
            "ldr lr, =stack_of_device + 2048\n"
            "mov sp, lr\n"
            "blx r12\n"
            "mov sp, r4\n"
            "pop {r4, pc}\n");
}

void start(void)
{
    memcpy(data_begin, data_from, (size_t)((char *)data_end - (char *)data_begin));
    memset(bss_begin, 0, (size_t)((char *)bss_end - (char *)bss_begin));
    heap_reset();
    leave(m3_main());
}

static void fault(void)
{
    say("fault\n");
    leave(1);
}

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    stack_top, (void *)start, (void *)fault, (void *)fault, (void *)fault, (void *)fault, (void *)fault, NULL, NULL, NULL, NULL,
    (void *)fault, NULL, NULL, (void *)fault, (void *)on_tick,
};
