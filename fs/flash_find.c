/*
 * flash_find - names, directories, paths (docs/FLASH.md 5)
 */
#include "flash_core.h"

bool flash_is_plain(const char *p, unsigned n)
{
    while (n > 0 && p[n - 1] != '/' && p[n - 1] != 0)
        n--;
    return n == 0;
}

bool flash_is_name(const char *name, unsigned n)
{
    return n > 0 && flash_is_plain(name, n)
           && !(n <= 2 && memcmp(name, "..", n) == 0);
}

/* The order of a directory: bytes, and a longer name before its own beginning. What is no file or directory
 * (the superblock) comes first. */
static int compare(struct sb_flash *f, const log_t *log, const struct slot *s, sb_str name)
{
    uint32_t n = s->name_size < name.n ? s->name_size : (uint32_t)name.n;
    int err = BEFORE;

    if (s->name && (s->info & SLOT_NAME) <= SLOT_IS_DIR)
        err = flash_compare(f, log->block, s->name, name.p, n);
    return err != SAME || s->name_size == name.n ? err : s->name_size > n ? BEFORE : BEHIND;
}

/* 1 = at->id has this name and is at->slot, 0 = it would become at->id. Halved are those entries that stand in the
 * page: the last ones first, for that is where most new names belong. */
OWN_FRAME static int find_in_log(struct sb_flash *f, sb_str name, struct place *at)
{
    unsigned low = 0, high = flash_count(f, &at->log), first, from, mid, top, n;
    struct slot *s;
    int err;

    while (low < high) {
        n = (unsigned)flash_table(f, &s);
        first = high - low > n ? high - n : low;
        err = flash_window(f, &at->log, first, &s, &n);
        top = n < high - first ? first + n : high;      /* of those that stand there */
        for (from = mid = first; err >= 0 && from < top; mid = (from + top) / 2) {
            err = compare(f, &at->log, &s[mid - first], name);
            if (err == BEFORE) {
                low = from = mid + 1;
            } else if (err == BEHIND) {
                high = top = mid;
            } else if (err == SAME) {
                at->slot = s[mid - first];
                at->id = (uint16_t)mid;
                return 1;
            }
        }
        if (err < 0)
            return err;
    }
    at->id = (uint16_t)low;
    return 0;
}

int flash_find_in(struct sb_flash *f, const uint16_t dir[2], sb_str name, struct place *at)
{
    uint16_t pair[2] = { dir[0], dir[1] };
    unsigned steps;
    int err;

    at->found = at->is_root = false;
    copy_pair(at->dir, dir);
    at->name = name;
    for (steps = 0; steps < f->blocks; steps++) {
        err = flash_fetch(f, pair, &at->log);
        if (err == 0)
            err = find_in_log(f, name, at);
        if (err != 0) {
            at->found = err > 0;
            return err < 0 ? err : 0;
        }
        if (at->id < flash_count(f, &at->log))
            return 0;
        err = flash_tail(f, &at->log, pair);
        if (err != TAG_HARD)
            return err < 0 ? err : 0;
    }
    return SB_EDAMAGED;
}

int flash_enter(struct sb_flash *f, const struct place *at, uint16_t pair[2])
{
    int err;

    if (at->is_root || !at->found || (at->slot.info & SLOT_NAME) != SLOT_IS_DIR) {
        copy_pair(pair, f->root);
        return at->is_root ? 0 : at->found ? SB_ENOTDIR : SB_ENOENT;
    }
    if (!at->slot.body || (at->slot.info & SLOT_KIND) != SLOT_DIRSTRUCT || SLOT_SIZE(&at->slot) != 8)
        return SB_EDAMAGED;
    err = flash_pair_at(f, at->log.block, at->slot.body, pair);
    return err < 0 ? err : same_pair(pair, f->root) ? SB_EDAMAGED : 0;
}

void flash_turn(struct sb_flash *f)
{
    f->generation++;
    if (f->cfg->way)
        f->cfg->way->n = 0;
}

/* dir NULL: no such directory. */
static void remember_way(struct sb_flash *f, sb_str path, const uint16_t *dir)
{
    static const uint16_t none[2] = { 0, 0 };
    struct sb_flash_way *w = f->cfg->way;

    if (!w || path.n > sizeof w->text)
        return;
    copy_pair(w->pair, dir ? dir : none);
    memcpy(w->text, path.p, path.n);
    w->n = (uint16_t)path.n;
}

/* From the root to the directory `path`. One that is inside of itself would never end: the pair of every power
 * of two steps is kept and must not come again. */
static int walk_way(struct sb_flash *f, sb_str path, struct place *at, uint16_t dir[2])
{
    uint16_t mark[2] = { NONE, NONE };
    size_t from, to;
    unsigned steps = 0;
    int err;

    for (from = 1; from < path.n; steps++, from = to + 1) {
        for (to = from; to < path.n && path.p[to] != '/'; to++)
            ;
        err = flash_find_in(f, dir, (sb_str){ path.p + from, to - from }, at);
        if (err == 0)
            err = flash_enter(f, at, dir);
        if (err == 0 && dir[0] == mark[0] && dir[1] == mark[1])
            err = SB_EDAMAGED;
        if (err < 0)
            return err;
        if ((steps & (steps - 1)) == 0)
            copy_pair(mark, dir);
    }
    return 0;
}

int flash_find(struct sb_flash *f, sb_str path, struct place *at)
{
    const struct sb_flash_way *w = f->cfg->way;
    uint16_t dir[2] = { f->root[0], f->root[1] };
    sb_str way = path;
    int err = 0;

    *at = (struct place){ .is_root = true, .found = true };
    if (path.n == 1)
        return 0;
    while (way.p[way.n - 1] != '/')
        way.n--;
    if (w && w->n == way.n && memcmp(w->text, way.p, way.n) == 0) {
        copy_pair(dir, w->pair);
        if (dir[0] == dir[1])
            return SB_ENOENT;
    } else {
        err = walk_way(f, way, at, dir);
        if (err == 0 || err == SB_ENOENT)
            remember_way(f, way, err == 0 ? dir : NULL);
    }
    return err < 0 ? err : flash_find_in(f, dir, (sb_str){ path.p + way.n, path.n - way.n }, at);
}
