/*
 * m3 - what the bench needs of a bare Cortex-M3 in QEMU
 */
#ifndef M3_H
#define M3_H

#include <stdint.h>

int m3_main(void);

void say(const char *text);         /* to the host */
void clock_start(void);
uint64_t clock_ticks(void);         /* 40 instructions each */
void heap_reset(void);              /* all that malloc gave is forgotten */
void stack_paint(void);             /* below the caller */
uint32_t stack_used(void *from);    /* bytes below `from` that lost their paint */

#endif
