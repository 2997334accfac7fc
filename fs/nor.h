/*
 * nor - what a board tells about a piece of NOR flash
 *
 * The device driver of fs/flash: a constant table with geometry and three
 * functions. Addresses are bytes from the start of the piece, which begins and
 * ends on an erase block. Every function returns 0 or a negative enum sb_err
 * and may block for as long as the device takes (a page program 0.7 ms, an
 * erase 45 to 400 ms are usual).
 */
#ifndef SB_NOR_H
#define SB_NOR_H

#include <stdbool.h>
#include <stdint.h>

struct sb_nor {
    uint32_t size;      /* bytes, a multiple of block */
    uint32_t block;     /* bytes erased together: 128 to 32768 and a multiple of unit */
    uint32_t page;      /* bytes one program command takes at most; a power of two, 0 = no such border */
    uint32_t unit;      /* every program begins and ends on a multiple of this: 1, 2, 4 .. 256; divides page */
    uint8_t  erased;    /* what an erased byte reads; only 0xff is supported by fs/flash */
    bool     may_program_again; /* another unit of a page that was programmed before may be programmed later.
                                 * false (ECC or encryption per page): a page is programmed once, whole */
    const uint8_t *map; /* the bytes of the device where a load can read them, NULL = only read() can */
    void    *user;      /* the driver's own */

    /* Copies n bytes, any address and length inside the device. */
    int (*read)(const struct sb_nor *nor, uint32_t at, void *to, uint32_t n);

    /* Clears bits of n bytes; never crosses a block. Every byte was found erased by the caller. A program
     * that fails may have changed any bits of its bytes, no others. Crossing a page is allowed, the driver
     * splits it. */
    int (*program)(const struct sb_nor *nor, uint32_t at, const void *from, uint32_t n);

    /* Makes the block that begins at `at` read 0xff. When 0 came back it does. */
    int (*erase)(const struct sb_nor *nor, uint32_t at);
};

#endif
