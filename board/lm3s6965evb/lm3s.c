/*
 * lm3s - the evaluation kit of the LM3S6965 (Cortex-M3, 256 KiB of flash, 64 KiB of RAM), as QEMU has it
 */
#include "board.h"
#include "register.h"
#include "stellaris_eth.h"

const char board_name[] = "lm3s6965evb";

#define HZ          50000000u
#define SYSCTL      0x400fe000u
#define UART0       0x4000c000u
#define TIMER0      0x40030000u
#define GPIO_A      0x40004000u
#define GPIO_F      0x40025000u
#define SYSTICK     0xe000e010u
#define NVIC_ENABLE 0xe000e100u

enum { RIS = 0x50, RCC = 0x60, RCGC1 = 0x104, RCGC2 = 0x108 };
enum { BYPASS = 1 << 11, PLL_OFF = 1 << 13, USE_DIVIDER = 1 << 22, PLL_LOCKED = 1 << 6 };
enum { AFSEL = 0x420, DEN = 0x51c, DIR = 0x400 };
enum { TIMER_IRQ = 19, TICKS = 0xffffff };

/* The PLL of 200 MHz from the kit's crystal of 8, divided by four. */
static void start_clock(void)
{
    uint32_t rcc = (REG(SYSCTL + RCC) | BYPASS) & ~(uint32_t)USE_DIVIDER;

    REG(SYSCTL + RCC) = rcc;
    rcc = (rcc & ~(0x3c0u | 0x30u | 1u | PLL_OFF)) | 0xe << 6;      /* crystal, main oscillator on, PLL on */
    REG(SYSCTL + RCC) = rcc;
    rcc = (rcc & ~(0xfu << 23)) | 3u << 23 | USE_DIVIDER;
    REG(SYSCTL + RCC) = rcc;
    while (!(REG(SYSCTL + RIS) & PLL_LOCKED))
        ;
    REG(SYSCTL + RCC) = rcc & ~(uint32_t)BYPASS;
}

static void start_uart(void)
{
    REG(GPIO_A + AFSEL) |= 3;
    REG(GPIO_A + DEN) |= 3;
    REG(UART0 + 0x24) = HZ / (16 * 115200);
    REG(UART0 + 0x28) = (HZ % (16 * 115200) * 64 + 8 * 115200) / (16 * 115200);
    REG(UART0 + 0x2c) = 0x70;       /* 8N1, FIFOs */
    REG(UART0 + 0x30) = 0x301;
}

void board_init(void)
{
    start_clock();
    REG(SYSCTL + RCGC1) |= 1 | 1 << 16;             /* UART0, timer 0 */
    REG(SYSCTL + RCGC2) |= 1 | 1 << 5 | 5u << 28;   /* ports A and F, Ethernet and its PHY */
    start_uart();
    REG(GPIO_F + DIR) |= 1;
    REG(GPIO_F + DEN) |= 1;
    REG(SYSTICK + 4) = TICKS;       /* the clock: read, never counted by interrupts, which may get lost */
    REG(SYSTICK + 8) = 0;
    REG(SYSTICK) = 5;
    REG(TIMER0 + 0x0c) = 0;         /* every millisecond: wakes WFI, and QEMU's network */
    REG(TIMER0 + 0x00) = 0;
    REG(TIMER0 + 0x04) = 2;
    REG(TIMER0 + 0x28) = HZ / 1000 - 1;
    REG(TIMER0 + 0x18) = 1;
    REG(TIMER0 + 0x0c) = 1;
    REG(NVIC_ENABLE) = 1u << TIMER_IRQ;
}

void board_write(const char *p, size_t n)
{
    while (n--) {
        while (REG(UART0 + 0x18) & 1 << 5)
            ;
        REG(UART0) = (unsigned char)*p++;
    }
}

bool board_typed(void)
{
    return !(REG(UART0 + 0x18) & 1 << 4);
}

size_t board_read(char *to, size_t n)
{
    size_t i;

    for (i = 0; i < n && board_typed(); i++)
        to[i] = (char)REG(UART0);
    return i;
}

/* ---- time: what SysTick has counted since the last look, at least three times a second ---- */

static struct { uint32_t last, millis, rest; } clock;

static uint32_t look(uint32_t *rest)
{
    uint32_t now, masked;

    __asm__ volatile("mrs %0, primask\n cpsid i" : "=r"(masked) :: "memory");
    now = TICKS - REG(SYSTICK + 8);
    clock.rest += (now - clock.last) & TICKS;
    clock.last = now;
    clock.millis += clock.rest / (HZ / 1000);
    clock.rest %= HZ / 1000;
    *rest = clock.rest;
    now = clock.millis;
    __asm__ volatile("msr primask, %0" :: "r"(masked) : "memory");
    return now;
}

uint32_t board_millis(void)
{
    uint32_t rest;

    return look(&rest);
}

uint32_t board_micros(void)
{
    uint32_t rest, millis = look(&rest);

    return millis * 1000 + rest / (HZ / 1000000);
}

/* ---- the rest ---- */

void board_led(bool on)
{
    REG(GPIO_F + (1 << 2)) = on;    /* the address masks the bit */
}

void board_interrupt(unsigned irq)
{
    uint32_t rest;

    if (irq == STELLARIS_ETH_IRQ) {
        stellaris_eth_acknowledge();
    } else if (irq == TIMER_IRQ) {
        REG(TIMER0 + 0x24) = 1;
        look(&rest);
    }
}

void board_sleep(void)
{
    __asm__ volatile("cpsid i" ::: "memory");
    if (!board_eth_pending())
        __asm__ volatile("wfi");
    __asm__ volatile("cpsie i" ::: "memory");
}
