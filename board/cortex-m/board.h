/*
 * board - what one Cortex-M board supplies to the files that all of them share
 */
#ifndef SB_BOARD_CORTEX_M_H
#define SB_BOARD_CORTEX_M_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pbuf;

extern const char board_name[];

/* Clocks, console, interrupts: everything but the network. */
void     board_init(void);

/* The console, 115200 8N1. Writing may wait for the UART; reading gives what has been typed, 0 = nothing. */
void     board_write(const char *p, size_t n);
bool     board_typed(void);
size_t   board_read(char *to, size_t n);

uint32_t board_millis(void);    /* since some start, wrapping at 2^32 */
uint32_t board_micros(void);    /* the same; good for differences of some seconds */
void     board_led(bool on);
void     board_interrupt(unsigned irq);

/* Sleeps until the next interrupt, unless a frame waits already. */
void     board_sleep(void);

/* ---- Ethernet ---- */

void     board_eth_init(uint8_t mac[6]);
bool     board_eth_pending(void);
struct pbuf *board_eth_receive(void);   /* NULL: there was no room for it, it is gone */
void     board_eth_send(struct pbuf *p);     /* FIFO_PAD bytes stand before the frame, which may be written to */

/* ---- start.c ---- */

extern uint32_t board_stack[], board_stack_top[];   /* the loop's stack, from the linker script */
uint32_t board_stack_peak(void);    /* most bytes of it ever used */
void     board_stack_check(void);   /* a panic when they were all */
uint32_t board_painted(const uint32_t *from, const uint32_t *to);     /* bytes from there on that nothing has touched */
void     board_paint(uint32_t *from, uint32_t *to);
void     board_reset(void) __attribute__((noreturn));

/* Last words, a format of ours; then, in a second, all over again. */
void     board_stop(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

/* ---- task.c ---- */

bool     board_tasks_run(void);     /* each that can, once. True: one of them did */
uint32_t board_tasks_wait(void);    /* milliseconds until one of them wants to go on, at the latest */
uint32_t board_tasks_peak(void);    /* most bytes of a task's stack ever used */

#endif
