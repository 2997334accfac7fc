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
int stack_apart(int (*fn)(const void *, uint32_t, const void *, uint32_t), const void *a, uint32_t b, const void *c, uint32_t d);
                                    /* fn(a, b, c, d), on a stack of its own */

#endif
