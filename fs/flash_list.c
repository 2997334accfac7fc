/*
 * flash_list - the list of all pairs, from {0, 1} by their tails (docs/FLASH.md 5)
 */
#include "flash_core.h"

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
    l->kind = l->steps == 1 ? 0 : l->next_kind;
    err = flash_fetch(f, l->next, &l->log);
    if (err < 0)
        return err;
    err = flash_tail(f, &l->log, l->next);
    l->next_kind = (uint16_t)(err < 0 ? 0 : err);
    return err < 0 ? err : 1;
}
