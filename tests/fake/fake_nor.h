/*
 * fake_nor - NOR flash that a test holds in its hands
 *
 * Strict: a byte that is not erased must not be programmed, a program call
 * begins and ends on program units, a unit is programmed once per erase, and
 * nothing lies outside of the device; whoever breaks a rule is found in
 * `wrong`. It counts as ../shared/bench/fs/workloads.md does, can lose its
 * power at any program or erase, and has blocks that are bad in several ways.
 */
#ifndef FAKE_NOR_H
#define FAKE_NOR_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "nor.h"

/* What a program or erase leaves behind that loses its power. */
enum fake_torn {
    TORN_NOTHING,       /* it had not begun */
    TORN_HALF,          /* the first half is done */
    TORN_BITS,          /* every bit that should have changed has or has not; erase: garbage */
    TORN_LAST,          /* all but the last byte */
    TORN_ALL,           /* all of it, only the caller never learns */
    TORN_KINDS
};

enum fake_bad {
    GOOD_BLOCK,
    BAD_ERASE,          /* erase fails and leaves the block as it was */
    BAD_PROGRAM,        /* program fails half-way */
    BAD_SILENT,         /* program tells success, a bit stays set */
    BAD_STUCK,          /* erase tells success and does nothing */
};

struct fake_nor {
    /* set by the maker */
    uint8_t *mem;
    uint32_t block_size, block_count, page, unit;
    struct sb_nor nor;          /* the driver; its map is NULL, so that every byte read is counted */
    uint8_t *bad;               /* enum fake_bad of each block, NULL = all good */

    /* the power goes at the n-th program or erase from now, 1 = the next; 0 = never. Then on_cut is jumped to. */
    uint64_t cut_in;
    enum fake_torn torn;
    uint32_t dice;              /* of TORN_BITS; not 0 */
    jmp_buf *on_cut;

    /* counters */
    uint64_t reads, read_bytes, programs, pages, program_bytes, erases, syncs;
    uint64_t changes;           /* programs and erases: where a cut can be */
    uint32_t *wear;             /* erases of each block */
    uint64_t twice;             /* bytes programmed that were not erased */
    const char *wrong;          /* the first rule that was broken, NULL = none */
    uint32_t wrong_at;          /* block of it */
    uint8_t *programmed;        /* one flag per unit, since its erase */
};

/* A device delivered erased. Everything but mem and the geometry is zero. */
void fake_nor_make(struct fake_nor *d, uint32_t block_size, uint32_t block_count, uint32_t unit);

/* The same with an image that is not ours; p is copied. */
void fake_nor_load(struct fake_nor *d, const void *p, size_t n, uint32_t block_size, uint32_t unit);

void fake_nor_free(struct fake_nor *d);

/* Makes `to` the same as from, of the same geometry; the memory of each stays its own. */
void fake_nor_copy(struct fake_nor *to, const struct fake_nor *from);

/* Counters and wear to zero, faults stay. */
void fake_nor_count(struct fake_nor *d);

/* Power is back: what reads as erased may be programmed. */
void fake_nor_on(struct fake_nor *d);

/* Estimated time in microseconds: 0.7 ms a page, 45 ms an erase, 20 bytes a microsecond read. */
double fake_nor_us(const struct fake_nor *d);

#endif
