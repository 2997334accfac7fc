/*
 * pool - equal items out of one piece of memory
 *
 * Nothing is allocated after start: the memory is lent by the maker and an
 * item that was never used is never touched, so a host may size generously.
 * get and put take a handful of instructions.
 */
#ifndef SB_POOL_H
#define SB_POOL_H

#include <stddef.h>
#include <stdint.h>
#include "sb/limits.h"

struct sb_pool {
    uint8_t *mem;       /* lent by the maker, outlives the pool */
    void    *free;      /* items given back, newest first, linked through themselves */
    uint32_t size;      /* bytes of one item, a multiple of 8 */
    uint32_t count;     /* items in all */
    uint32_t fresh;     /* items never given out so far: fresh..count */
    uint32_t used;      /* items out now       used <= count */
    uint32_t peak;      /* most ever out */
    uint32_t refused;   /* gets that found nothing */
#if SB_WITH_FAULTS
    uint32_t fail_in;   /* tests: the n-th get from now fails, 0 = none */
#endif
};

void  sb_pool_init(struct sb_pool *p, void *mem, size_t size, size_t count);

/* An item with undefined contents, NULL when all are out. */
void *sb_pool_get(struct sb_pool *p);
void  sb_pool_put(struct sb_pool *p, void *item);

/* The item's number, 0..count-1, and back. */
uint32_t sb_pool_index(const struct sb_pool *p, const void *item);
void    *sb_pool_item(const struct sb_pool *p, uint32_t index);

#endif
