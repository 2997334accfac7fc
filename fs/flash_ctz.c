/*
 * flash_ctz - contents in data blocks: the backward skip list (docs/FLASH.md 6)
 *
 * Block i > 0 begins with ctz(i) + 1 pointers; pointer k names block i - 2^k.
 */
#include "flash_core.h"

static unsigned bits(uint32_t v)
{
    unsigned n = 0;

    for (; v; v &= v - 1)
        n++;
    return n;
}

static unsigned zeros(uint32_t v)   /* trailing; v is not 0 */
{
    unsigned n = 0;

    while (!(v >> n & 1))
        n++;
    return n;
}

uint32_t ctz_place(uint32_t bs, uint32_t pos, uint32_t *off)
{
    uint32_t b = bs - 8, i = pos / b;

    if (i > 0)
        i = (pos - 4 * (bits(i - 1) + 2)) / b;
    *off = i == 0 ? pos : pos - b * i - 4 * bits(i);
    return i;
}

int ctz_pointer(struct sb_flash *f, unsigned block, unsigned k)
{
    uint8_t some[4];
    int err = flash_load(f, block, 4 * k, some, 4);

    if (err < 0)
        return err;
    return le32(some) < f->blocks ? (int)le32(some) : SB_EDAMAGED;
}

int ctz_find(struct sb_flash *f, struct ctz list, unsigned index)
{
    unsigned k, block = list.head, at = list.last;
    int next;

    while (at > index) {
        for (k = zeros(at); 1u << k > at - index; k--)
            ;
        next = ctz_pointer(f, block, k);
        if (next < 0)
            return next;
        block = (unsigned)next;
        at -= 1u << k;
    }
    return (int)block;
}

/* The struct of a file in blocks: what it says is checked here, once. */
int ctz_check(const struct sb_flash *f, const uint8_t some[8], struct ctz *list, uint32_t *size)
{
    uint32_t off, last;

    *size = le32(some + 4);
    if (le32(some) < 2 || le32(some) >= f->blocks || *size == 0 || *size > f->file_max)
        return SB_EDAMAGED;
    last = ctz_place(flash_block(f), *size - 1, &off);
    if (last >= f->blocks)
        return SB_EDAMAGED;
    *list = (struct ctz){ (uint16_t)le32(some), (uint16_t)last };
    return 0;
}

int ctz_open(struct sb_flash *f, unsigned block, unsigned at, struct ctz *list, uint32_t *size)
{
    uint8_t some[8];
    int err = flash_load(f, block, at, some, 8);

    return err < 0 ? err : ctz_check(f, some, list, size);
}

/* fn for every block from the last down to number `from`; it may return 1 to stop. Two pointers at once where
 * there are two. */
int ctz_each(struct sb_flash *f, struct ctz list, unsigned from, int (*fn)(struct sb_flash *, unsigned block))
{
    unsigned block = list.head, next = list.head, at = list.last;
    uint8_t some[8];
    int err;

    for (;; at--) {
        if (at > from && at > 0) {
            if (at % 2 == 0 || at == list.last) {
                err = flash_load(f, block, 0, some, at % 2 == 0 && at - from > 1 ? 8 : 4);
                if (err < 0)
                    return err;
                next = le32(some);
            } else {
                next = le32(some + 4);
            }
        }
        err = fn(f, block);
        if (err != 0 || at == from)
            return err;
        if (next >= f->blocks)
            return SB_EDAMAGED;
        block = next;
    }
}
