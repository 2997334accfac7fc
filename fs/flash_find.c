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

/* The order of a directory: bytes, and a longer name before its own beginning.
 * < 0: the stored name comes before the wanted one, *order; result: error. */
static int compare(const struct walk *w, sb_str name, int *order)
{
    uint32_t n = tag_data(w->tag), done, k;
    char some[16];
    int err;

    for (done = 0; done < n && done < name.n; done += k) {
        k = n - done < sizeof some ? n - done : (uint32_t)sizeof some;
        k = name.n - done < k ? (uint32_t)(name.n - done) : k;
        err = flash_load(w->f, w->log->block, w->at + done, some, k);
        if (err < 0)
            return err;
        *order = memcmp(some, name.p + done, k);
        if (*order != 0)
            return 0;
    }
    *order = n > name.n ? -1 : n < name.n;
    return 0;
}

struct search { unsigned id, below; bool found; };     /* below: entries whose names come first */

/* A name counts until it is deleted or the entry gets another one. */
static int look_at(struct search *s, const struct walk *w, sb_str name)
{
    unsigned id = tag_id(w->tag);
    int order = -1, err;

    if (tag_type(w->tag) != TAG_SUPER) {
        err = compare(w, name, &order);
        if (err < 0)
            return err;
    }
    if (order < 0 && s->below <= id)
        s->below = id + 1;
    if (order >= 0 && s->below > id)
        s->below = id;
    if (order == 0)
        s->id = id;
    s->found = order == 0 || (s->found && s->id != id);
    return 0;
}

static void splice(struct search *s, uint32_t tag)
{
    unsigned id = tag_id(tag);

    if (tag_type(tag) == TAG_CREATE) {
        s->id += s->found && id <= s->id;
        s->below += id < s->below;
    } else if (tag_type(tag) == TAG_DELETE) {
        s->found = s->found && id != s->id;
        s->id -= s->found && id < s->id;
        s->below -= id < s->below;
    }
}

/* Oldest tag first, each name compared once: 1 = *id has this name, 0 = it would become *id. */
static int find_in_log(struct sb_flash *f, const log_t *log, sb_str name, uint16_t *id)
{
    struct search s = { 0 };
    struct walk w;
    int err;

    walk_start(&w, f, log, NULL);
    while ((err = walk_on(&w)) > 0) {
        if (tag_class(w.tag) == 0)
            err = look_at(&s, &w, name);
        else
            splice(&s, w.tag);
        if (err < 0)
            return err;
    }
    *id = (uint16_t)(s.found ? s.id : s.below);
    return err < 0 ? err : s.found;
}

int flash_find_in(struct sb_flash *f, const uint16_t dir[2], sb_str name, struct place *at)
{
    uint16_t pair[2] = { dir[0], dir[1] };
    unsigned steps;
    int err;

    at->found = at->is_root = false;
    at->dir[0] = dir[0];
    at->dir[1] = dir[1];
    at->name = name;
    for (steps = 0; steps < f->blocks; steps++) {
        err = flash_fetch(f, pair, &at->log);
        if (err == 0)
            err = find_in_log(f, &at->log, name, &at->id);
        if (err < 0)
            return err;
        if (err > 0) {
            at->found = true;
            return flash_fold(f, &at->log, NULL, at->id, &at->slot, 1);
        }
        if (at->id < flash_count(f, &at->log, NULL))
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
        pair[0] = f->root[0];
        pair[1] = f->root[1];
        return at->is_root ? 0 : at->found ? SB_ENOTDIR : SB_ENOENT;
    }
    if (!at->slot.body || (at->slot.info & SLOT_KIND) != SLOT_DIRSTRUCT || SLOT_SIZE(&at->slot) != 8)
        return SB_EDAMAGED;
    err = flash_pair_at(f, at->log.block, at->slot.body, pair);
    return err < 0 ? err : same_pair(pair, f->root) ? SB_EDAMAGED : 0;
}

/* A directory that is inside of itself would never end: the pair of every power of two steps is kept
 * and must not come again. */
int flash_find(struct sb_flash *f, sb_str path, struct place *at)
{
    uint16_t dir[2] = { f->root[0], f->root[1] }, mark[2] = { NONE, NONE };
    size_t from = 1, to;
    unsigned steps;
    int err;

    *at = (struct place){ .is_root = true, .found = true };
    for (steps = 0; from < path.n; steps++, from = to + 1) {
        for (to = from; to < path.n && path.p[to] != '/'; to++)
            ;
        err = from == 1 ? 0 : flash_enter(f, at, dir);
        if (err == 0 && dir[0] == mark[0] && dir[1] == mark[1])
            err = SB_EDAMAGED;
        if ((steps & (steps - 1)) == 0) {
            mark[0] = dir[0];
            mark[1] = dir[1];
        }
        if (err == 0)
            err = flash_find_in(f, dir, (sb_str){ path.p + from, to - from }, at);
        if (err < 0)
            return err;
    }
    return 0;
}
