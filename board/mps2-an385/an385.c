/*
 * an385 - ARM's MPS2 board with the Cortex-M3 image AN385, as QEMU has it (mps2-an385)
 */
#include "board.h"
#include "lan9118.h"
#include "register.h"

const char board_name[] = "mps2-an385";

#define HZ          25000000u
#define UART        0x40004000u
#define FPGAIO      0x40028000u
#define SYSTICK     0xe000e010u

enum { UART_DATA = 0, UART_STATE = 4, UART_CTRL = 8, UART_BAUDDIV = 0x10, TX_FULL = 1, RX_FULL = 2, ON = 3 };
enum { LED0 = 0, COUNTER = 0x18, PRESCALE = 0x1c };

void board_init(void)
{
    REG(UART + UART_BAUDDIV) = HZ / 115200;
    REG(UART + UART_CTRL) = ON;
    REG(FPGAIO + PRESCALE) = HZ / 1000 - 1;     /* the counter counts milliseconds and loses none */
    REG(FPGAIO + COUNTER) = 0;
    REG(SYSTICK + 4) = HZ / 1000 - 1;           /* wakes WFI and QEMU's network every millisecond */
    REG(SYSTICK + 8) = 0;
    REG(SYSTICK) = 7;
}

void board_write(const char *p, size_t n)
{
    while (n--) {
        while (REG(UART + UART_STATE) & TX_FULL)
            ;
        REG(UART + UART_DATA) = (unsigned char)*p++;
    }
}

bool board_typed(void)
{
    return (REG(UART + UART_STATE) & RX_FULL) != 0;
}

size_t board_read(char *to, size_t n)
{
    size_t i;

    for (i = 0; i < n && board_typed(); i++)
        to[i] = (char)REG(UART + UART_DATA);
    return i;
}

uint32_t board_millis(void)
{
    return REG(FPGAIO + COUNTER);
}

uint32_t board_micros(void)
{
    return lan9118_ticks() / (HZ / 1000000);
}

void board_led(bool on)
{
    REG(FPGAIO + LED0) = on;
}

void board_interrupt(unsigned irq)
{
    if (irq == LAN9118_IRQ)
        lan9118_acknowledge();
}

void board_sleep(void)
{
    __asm__ volatile("cpsid i" ::: "memory");
    if (!board_eth_pending())
        __asm__ volatile("wfi");        /* a pending interrupt ends it in spite of the mask */
    __asm__ volatile("cpsie i" ::: "memory");
}
