/*
 * flash_alloc - blocks: which are free, which are erased ahead (docs/FLASH.md 9)
 *
 * The map of used blocks is exact from mount on, so that no search ever reads the device. Allocation goes
 * round the device. A block that cannot be erased stays marked until the next survey.
 */
#include "flash_core.h"

static bool is_used(const struct sb_flash *f, unsigned block)
{
    return f->cfg->map[block / 32] >> block % 32 & 1;
}

/* The next free block, marked as used; SB_ENOSPC. */
static int take(struct sb_flash *f)
{
    unsigned i;

    for (i = 0; i < f->blocks; i++) {
        unsigned block = f->cursor;

        f->cursor = (uint16_t)(block + 1u < f->blocks ? block + 1u : 0);
        if (!is_used(f, block)) {
            f->cfg->map[block / 32] |= 1u << block % 32;
            f->free--;
            return (int)block;
        }
    }
    return SB_ENOSPC;
}

static int take_ready(struct sb_flash *f)
{
    int block = f->ready[0];

    f->ready_count--;
    memmove(f->ready, f->ready + 1, f->ready_count * sizeof f->ready[0]);
    f->free--;
    return block;
}

int flash_alloc(struct sb_flash *f, bool erased)
{
    int block, err;

    if (erased && f->ready_count)
        return take_ready(f);
    for (;;) {
        block = take(f);
        if (block < 0)
            return f->ready_count ? take_ready(f) : block;
        if (!erased)
            return block;
        err = flash_erase(f, (unsigned)block);
        if (err >= 0)
            return block;
    }
}

int flash_free(struct sb_flash *f, unsigned block)
{
    if (is_used(f, block)) {
        f->cfg->map[block / 32] &= ~(1u << block % 32);
        f->free++;
    }
    return 0;
}

/* One block ahead: 1 = there may be more to do. */
int flash_erase_ahead(struct sb_flash *f)
{
    int block, err;

    if (f->ready_count == SB_FLASH_READY)
        return 0;
    block = take(f);
    if (block < 0)
        return 0;
    err = flash_erase(f, (unsigned)block);
    if (err >= 0) {
        f->ready[f->ready_count++] = (uint16_t)block;
        f->free++;
    }
    return 1;
}

/* The blocks of a list that nobody has open, from number `from` on. Who reads old content keeps it; what that
 * leaves marked is found by the next survey. */
void flash_free_list(struct sb_flash *f, struct ctz list, unsigned from, const struct sb_file *but)
{
    struct sb_file *g;
    bool held = false;

    if (list.head == NONE)
        return;
    for (g = f->open; g; g = g->u.flash.next) {
        if (g == but)
            continue;
        if (g->u.flash.base_head == list.head)
            g->u.flash.state |= STATE_OLD;
        held |= (g->u.flash.state & STATE_OLD) != 0;
    }
    if (held)
        f->flags |= FLAG_LEAK;
    else if (from <= list.last)
        ctz_each(f, list, from, flash_free);
}
