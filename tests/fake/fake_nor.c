#include "fake_nor.h"

#include <stdlib.h>
#include <string.h>
#include "sb/err.h"

/* ---- making ---- */

static int nor_read(const struct sb_nor *nor, uint32_t at, void *to, uint32_t n);
static int nor_program(const struct sb_nor *nor, uint32_t at, const void *p, uint32_t n);
static int nor_erase(const struct sb_nor *nor, uint32_t at);

static void make_rest(struct fake_nor *d)
{
    d->page = 256;
    d->nor = (struct sb_nor){
        .size = d->block_size * d->block_count, .block = d->block_size, .page = d->page, .unit = d->unit,
        .erased = 0xff, .may_program_again = true, .user = d,
        .read = nor_read, .program = nor_program, .erase = nor_erase,
    };
    d->dice = 1;
    d->wear = calloc(d->block_count, sizeof *d->wear);
    d->programmed = calloc((size_t)d->block_count * d->block_size / d->unit + 1, 1);
}

void fake_nor_make(struct fake_nor *d, uint32_t block_size, uint32_t block_count, uint32_t unit)
{
    *d = (struct fake_nor){ .block_size = block_size, .block_count = block_count, .unit = unit };
    d->mem = malloc((size_t)block_size * block_count);
    memset(d->mem, 0xff, (size_t)block_size * block_count);
    make_rest(d);
}

void fake_nor_load(struct fake_nor *d, const void *p, size_t n, uint32_t block_size, uint32_t unit)
{
    *d = (struct fake_nor){ .block_size = block_size, .block_count = (uint32_t)(n / block_size), .unit = unit };
    d->mem = malloc(n ? n : 1);
    memcpy(d->mem, p, n);
    make_rest(d);
    fake_nor_on(d);
}

void fake_nor_free(struct fake_nor *d)
{
    free(d->mem);
    free(d->wear);
    free(d->programmed);
    *d = (struct fake_nor){ 0 };
}

void fake_nor_copy(struct fake_nor *to, const struct fake_nor *from)
{
    struct fake_nor own = *to;
    size_t bytes = (size_t)from->block_size * from->block_count;

    *to = *from;
    to->mem = own.mem;
    to->wear = own.wear;
    to->programmed = own.programmed;
    to->nor.user = to;
    memcpy(to->mem, from->mem, bytes);
    memcpy(to->wear, from->wear, from->block_count * sizeof *to->wear);
    memcpy(to->programmed, from->programmed, bytes / from->unit);
}

void fake_nor_count(struct fake_nor *d)
{
    d->reads = d->read_bytes = d->programs = d->pages = d->program_bytes = d->erases = d->syncs = d->changes = 0;
    memset(d->wear, 0, d->block_count * sizeof *d->wear);
}

static bool erased(const uint8_t *p, size_t n)
{
    while (n && *p == 0xff) {
        p++;
        n--;
    }
    return n == 0;
}

void fake_nor_on(struct fake_nor *d)
{
    size_t i, units = (size_t)d->block_count * d->block_size / d->unit;

    for (i = 0; i < units; i++)
        d->programmed[i] = !erased(d->mem + i * d->unit, d->unit);
}

double fake_nor_us(const struct fake_nor *d)
{
    return 700.0 * (double)d->pages + 45000.0 * (double)d->erases + (double)d->read_bytes / 20.0;
}

/* ---- the rules ---- */

static void wrong(struct fake_nor *d, const char *what, uint32_t block)
{
    if (!d->wrong) {
        d->wrong = what;
        d->wrong_at = block;
    }
}

static bool inside(struct fake_nor *d, uint32_t block, uint32_t off, uint32_t n)
{
    if (block < d->block_count && off <= d->block_size && n <= d->block_size - off)
        return true;
    wrong(d, "outside of the device", block);
    return false;
}

static uint32_t dice(struct fake_nor *d)
{
    d->dice ^= d->dice << 13;
    d->dice ^= d->dice >> 17;
    d->dice ^= d->dice << 5;
    return d->dice;
}

static enum fake_bad kind_of(const struct fake_nor *d, uint32_t block)
{
    return d->bad ? (enum fake_bad)d->bad[block] : GOOD_BLOCK;
}

/* Does the power go now? */
static bool cut(struct fake_nor *d)
{
    d->changes++;
    return d->cut_in && --d->cut_in == 0;
}

/* ---- reading ---- */

static int nor_read(const struct sb_nor *nor, uint32_t at, void *to, uint32_t n)
{
    struct fake_nor *d = nor->user;

    if (at > nor->size || n > nor->size - at) {
        wrong(d, "read outside of the device", at / d->block_size);
        return SB_EIO;
    }
    d->reads++;
    d->read_bytes += n;
    memcpy(to, d->mem + at, n);
    return 0;
}

/* ---- programming ---- */

/* Is anything programmed in a page that these bytes touch? */
static bool page_in_use(const struct fake_nor *d, size_t at, size_t n)
{
    size_t i = at / d->page * d->page / d->unit, end = (at + n + d->page - 1) / d->page * d->page / d->unit;

    while (i < end && !d->programmed[i])
        i++;
    return i < end;
}

static void check_program(struct fake_nor *d, uint32_t block, uint32_t off, uint32_t n)
{
    size_t at = (size_t)block * d->block_size + off, i;

    if (off % d->unit || n % d->unit || n == 0)
        wrong(d, "program call not on program units", block);
    if (kind_of(d, block) == BAD_STUCK)
        return;         /* it was told that the erase went well; reading back must tell */
    for (i = 0; i < n; i++)
        d->twice += d->mem[at + i] != 0xff;
    if (!erased(d->mem + at, n))
        wrong(d, "bytes programmed that are not erased", block);
    for (i = at / d->unit; d->unit > 1 && i < (at + n) / d->unit; i++)
        if (d->programmed[i])
            wrong(d, "unit programmed twice", block);
    if (!d->nor.may_program_again && page_in_use(d, at, n))
        wrong(d, "page programmed twice", block);
}

static void put_bytes(struct fake_nor *d, uint32_t block, uint32_t off, const uint8_t *p, uint32_t n)
{
    size_t at = (size_t)block * d->block_size + off, i;

    for (i = 0; i < n; i++) {
        d->mem[at + i] &= p[i];
        d->programmed[(at + i) / d->unit] = 1;
    }
}

static void tear_program(struct fake_nor *d, uint32_t block, uint32_t off, const uint8_t *p, uint32_t n)
{
    uint8_t some;
    uint32_t i;

    switch (d->torn) {
    case TORN_NOTHING:  break;
    case TORN_HALF:     put_bytes(d, block, off, p, n / 2); break;
    case TORN_LAST:     put_bytes(d, block, off, p, n - 1); break;
    case TORN_BITS:
        for (i = 0; i < n; i++) {
            some = (uint8_t)(p[i] | dice(d) >> 8);
            put_bytes(d, block, off + i, &some, 1);
        }
        break;
    default:            put_bytes(d, block, off, p, n); break;
    }
}

/* The lowest bit to be cleared in the last byte that has one stays set. */
static void put_but_one_bit(struct fake_nor *d, uint32_t block, uint32_t off, const uint8_t *p, uint32_t n)
{
    uint32_t last = n - 1;
    uint8_t stuck;

    while (last && p[last] == 0xff)
        last--;
    stuck = (uint8_t)(p[last] | (p[last] + 1));
    put_bytes(d, block, off, p, last);
    put_bytes(d, block, off + last, &stuck, 1);
    put_bytes(d, block, off + last + 1, p + last + 1, n - last - 1);
}

static uint32_t pages_of(const struct fake_nor *d, uint32_t off, uint32_t n)
{
    return n ? (off + n - 1) / d->page - off / d->page + 1 : 0;
}

static int nor_program(const struct sb_nor *nor, uint32_t at, const void *p, uint32_t n)
{
    struct fake_nor *d = nor->user;
    uint32_t block = at / d->block_size, off = at % d->block_size;
    const uint8_t *from = p;

    if (!inside(d, block, off, n))
        return SB_EIO;
    check_program(d, block, off, n);
    d->programs++;
    d->pages += pages_of(d, off, n);
    d->program_bytes += n;
    if (cut(d)) {
        tear_program(d, block, off, from, n);
        longjmp(*d->on_cut, 1);
    }
    switch (kind_of(d, block)) {
    case BAD_PROGRAM:
        put_bytes(d, block, off, from, n / 2);
        return SB_EIO;
    case BAD_SILENT:
        put_but_one_bit(d, block, off, from, n);
        return 0;
    default:
        put_bytes(d, block, off, from, n);
        return 0;
    }
}

/* ---- erasing ---- */

static void clean(struct fake_nor *d, uint32_t block, uint32_t n)
{
    size_t at = (size_t)block * d->block_size;

    memset(d->mem + at, 0xff, n);
    memset(d->programmed + at / d->unit, 0, n / d->unit);
}

static void tear_erase(struct fake_nor *d, uint32_t block)
{
    uint8_t *p = d->mem + (size_t)block * d->block_size;
    bool keeps = dice(d) & 0x100;   /* cells on their way up, or anything at all */
    uint32_t i;

    switch (d->torn) {
    case TORN_NOTHING:  break;
    case TORN_HALF:     clean(d, block, d->block_size / 2); break;
    case TORN_LAST:     memset(p, 0xff, d->block_size - 1); break;
    case TORN_BITS:
        for (i = 0; i < d->block_size; i++)
            p[i] = (uint8_t)((keeps ? p[i] : 0) | dice(d) >> 8);
        break;
    default:            clean(d, block, d->block_size); break;
    }
}

static int nor_erase(const struct sb_nor *nor, uint32_t at)
{
    struct fake_nor *d = nor->user;
    uint32_t block = at / d->block_size;

    if (at % d->block_size)
        wrong(d, "erase not on a block", block);
    if (!inside(d, block, 0, 0))
        return SB_EIO;
    d->erases++;
    d->wear[block]++;
    if (cut(d)) {
        tear_erase(d, block);
        longjmp(*d->on_cut, 1);
    }
    if (kind_of(d, block) == BAD_ERASE)
        return SB_EIO;
    if (kind_of(d, block) != BAD_STUCK)
        clean(d, block, d->block_size);
    return 0;
}
