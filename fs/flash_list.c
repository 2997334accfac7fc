/*
 * flash_list - pairs, and the list of all of them, from {0, 1} by their tails (docs/FLASH.md 5)
 */
#include "flash_core.h"

bool same_pair(const uint16_t a[2], const uint16_t b[2])
{
    return a[0] == b[0] || a[0] == b[1] || a[1] == b[0] || a[1] == b[1];
}

bool in_sync(const uint16_t a[2], const uint16_t b[2])
{
    return (a[0] == b[0] && a[1] == b[1]) || (a[0] == b[1] && a[1] == b[0]);
}

bool is_moved(const struct sb_flash *f, const log_t *log)
{
    uint16_t pair[2] = { (uint16_t)f->want.pair[0], (uint16_t)f->want.pair[1] };

    return (f->want.tag & MOVE) && same_pair(log->pair, pair);
}

void list_start(struct list_walk *l)
{
    *l = (struct list_walk){ .next = { 0, 1 }, .next_kind = TAG_SOFT };
}

int list_next(struct sb_flash *f, struct list_walk *l)
{
    int err;

    if (!l->next_kind)
        return 0;
    if (l->steps++ > f->blocks / 2u)
        return SB_EDAMAGED;
    err = flash_fetch(f, l->next, &l->log);
    if (err < 0)
        return err;
    err = flash_tail(f, &l->log, l->next);
    l->next_kind = err < 0 ? 0 : err;
    return err < 0 ? err : 1;
}
