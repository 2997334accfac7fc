/*
 * heap - where lwIP has its headers and messages: MEM_SIZE bytes, as small as code can be
 *
 * In place of lwIP's own heap, which trims and doubles its links (mem.c, MEM_LIBC_MALLOC).
 */
#ifndef SB_BOARD_HEAP_H
#define SB_BOARD_HEAP_H

#include <stddef.h>

/* n bytes, aligned as a pointer is; NULL when they are not there in one piece. Zeroed: the same, cleared. */
void *board_heap_get(size_t n);
void *board_heap_zeroed(size_t count, size_t n);
void  board_heap_put(void *p);

#endif
