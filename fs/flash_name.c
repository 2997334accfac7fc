/*
 * flash_name - directories made, entries removed and renamed (docs/FLASH.md 8)
 */
#include "flash_core.h"

/* ---- mkdir ---- */

OWN_FRAME static int add_directory(struct sb_flash *f, struct place *at, const uint16_t pair[2], bool tail)
{
    struct ops ops = { .n = 0 };
    uint8_t some[8];

    flash_add(&ops, TAG(NEW + TAG_DIR, at->id, at->name.n), at->name.p);
    flash_add_pair(&ops, TAG(TAG_DIRSTRUCT, at->id, 8), some, pair);
    if (tail)
        flash_add(&ops, TAG(TAG_SOFT, NO_ID, 8), some);
    return flash_commit(f, &at->log, &ops);
}

/* The new directory is an orphan until its name is there, which has its place where it is looked for now. */
static int name_orphan(struct sb_flash *f, struct place *at, const uint16_t pair[2])
{
    int err = flash_find_in(f, at->dir, at->name, at);

    if (err < 0)
        return err;
    flash_less_orphans(f);
    return add_directory(f, at, pair, false);
}

/* The last pair of the directory names the new one. */
static int list_directory(struct sb_flash *f, log_t *last, struct place *at, const uint16_t pair[2])
{
    int err;

    flash_more_orphans(f);
    err = flash_set_tail(f, last, TAG_SOFT, pair);
    return err == 0 ? name_orphan(f, at, pair) : err;
}

/* The same where the name has no room: it is made now, for the list is not begun again. */
static int name_directory(struct sb_flash *f, struct place *at, const uint16_t pair[2])
{
    int err;

    flash_more_orphans(f);
    err = flash_renew(f);
    return err == 0 ? name_orphan(f, at, pair) : err;
}

/* The last pair of the directory that at lies in, and its tail. */
static int last_pair(struct sb_flash *f, const struct place *at, log_t *last, struct tail *tail)
{
    uint16_t next[2];
    unsigned steps;
    int err = 0;

    *last = at->log;
    for (steps = 0; err >= 0 && steps < f->blocks; steps++) {
        err = flash_tail(f, last, tail->pair);
        if (err != TAG_HARD)
            break;
        copy_pair(next, tail->pair);
        err = flash_fetch(f, next, last);
    }
    tail->kind = (uint16_t)err;
    return err;
}

OWN_FRAME static int make_directory(struct sb_flash *f, struct place *at)
{
    struct tail tail;
    uint16_t pair[2];
    log_t last;
    int err = last_pair(f, at, &last, &tail);

    if (err >= 0)
        err = flash_make_pair(f, &tail, pair);
    if (err < 0)
        return err;
    if (last.block != at->log.block) {
        err = list_directory(f, &last, at, pair);
        if (err == SB_EAGAIN && f->orphans == 0)
            err = name_directory(f, at, pair);
        return err < 0 ? flash_reload(f, err) : 0;
    }
    err = add_directory(f, at, pair, true);
    if (err == SB_EAGAIN) {
        flash_free(f, pair[0]);
        flash_free(f, pair[1]);
    }
    return flash_done(f, err);
}

int flash_mkdir(struct sb_flash *f, const void *of)
{
    const struct sb_change *c = of;
    struct place at;
    int err = flash_find(f, c->path, &at);

    if (err == 0 && at.found)
        return SB_EEXIST;
    if (err == 0)
        err = flash_may_be(f, &at);
    return err < 0 ? err : make_directory(f, &at);
}

/* All directories on the way to path. */
int flash_make_way(struct sb_flash *f, sb_str path)
{
    struct place at;
    size_t n;
    int err = 0;

    for (n = 1; n < path.n && err == 0; n++) {
        if (path.p[n] != '/')
            continue;
        err = flash_find(f, (sb_str){ path.p, n }, &at);
        if (err == 0 && !at.found && (err = flash_may_be(f, &at)) == 0)
            err = make_directory(f, &at);
    }
    return err;
}

/* ---- remove ---- */

OWN_FRAME static int delete_entry(struct sb_flash *f, struct place *at)
{
    struct ops ops = { .n = 0 };

    flash_add(&ops, TAG(TAG_DELETE, at->id, 0), NULL);
    return flash_commit(f, &at->log, &ops);
}

/* A pair that is emptied and not the first of its directory goes with its last entry. Where there is no room even for that
 * the log is written anew without the entry, as if the rest of a move were to be finished. */
static int remove_entry(struct sb_flash *f, struct place *at)
{
    int err;

    if (flash_count(f, &at->log) == 1 && !same_pair(at->log.pair, at->dir))
        return flash_unlist(f, at->log.pair);
    err = delete_entry(f, at);
    if (err != SB_ENOSPC)
        return err;
    f->want = (struct sb_flash_state){ f->want.tag | MOVE | TAG(0, at->id, 0), { at->log.block, at->log.other } };
    flash_turn(f);
    return flash_renew(f);
}

/* The pair of a directory that has nothing in it. */
OWN_FRAME static int empty_directory(struct sb_flash *f, const struct place *at, uint16_t pair[2])
{
    uint16_t tail[2];
    log_t log;
    int err = flash_enter(f, at, pair);

    if (err == 0)
        err = flash_fetch(f, pair, &log);
    if (err == 0 && flash_count(f, &log) > 0)
        err = SB_ENOTEMPTY;
    if (err == 0)
        err = flash_tail(f, &log, tail);
    return err == TAG_HARD ? SB_ENOTEMPTY : err < 0 ? err : 0;
}

/* A directory that no entry names any more. When that fails it has happened all the same: repairs wait then. */
static void drop(struct sb_flash *f, const uint16_t pair[2])
{
    flash_less_orphans(f);
    if (flash_unlist(f, pair) < 0)
        flash_reload(f, 0);
}

static bool is_dir(const struct place *at)
{
    return (at->slot.info & SLOT_NAME) == SLOT_IS_DIR;
}

int flash_remove(struct sb_flash *f, const void *of)
{
    const struct sb_change *c = of;
    struct place at;
    struct ctz list = { NONE, 0 };
    uint16_t pair[2];
    int err = flash_find(f, c->path, &at);

    if (err < 0 || !at.found || at.is_root)
        return err < 0 ? err : at.found ? SB_EBUSY : SB_ENOENT;
    err = is_dir(&at) ? empty_directory(f, &at, pair) : flash_old_content(f, &at, &list);
    if (err < 0)
        return err;
    if (is_dir(&at))
        flash_more_orphans(f);
    err = remove_entry(f, &at);
    if (err < 0)
        return flash_done(f, err);
    if (is_dir(&at))
        drop(f, pair);
    flash_free_list(f, list, 0, NULL);
    return 0;
}

/* ---- rename ---- */

struct rename {
    struct place from, to;
    struct ctz  list;           /* of what was there */
    uint16_t    pair[2];        /* the empty directory that was there */
    bool        drops;          /* there was one */
};

/* What may be renamed to what, as rename() of POSIX. */
OWN_FRAME static int check(struct sb_flash *f, struct rename *r)
{
    int err;

    r->list.head = NONE;
    r->drops = false;
    if (!r->from.found)
        return SB_ENOENT;
    if (r->from.is_root || r->to.is_root)
        return SB_EBUSY;
    if (!r->to.found)
        return (err = flash_may_be(f, &r->to)) < 0 ? err : 0;
    if (is_dir(&r->from) != is_dir(&r->to))
        return is_dir(&r->to) ? SB_EISDIR : SB_ENOTDIR;
    if (!is_dir(&r->to))
        return flash_old_content(f, &r->to, &r->list);
    r->drops = true;
    return empty_directory(f, &r->to, r->pair);
}

/* Its neighbour in the order is replaced: a new name for the entry is enough. */
static void replace_neighbour(const struct rename *r, struct ops *ops)
{
    unsigned id = r->from.id - (r->to.id < r->from.id ? 1u : 0);

    flash_add(ops, TAG(TAG_DELETE, r->to.id, 0), NULL);
    flash_add(ops, TAG(TAG_FILE, id, r->to.name.n), r->to.name.p);
}

/* A new entry with content and attributes of the old one. */
static void copy_entry(const struct rename *r, struct ops *ops)
{
    const struct slot *s = &r->from.slot;
    struct op body = { .tag = IN_LOG | TAG(SLOT_TAG(s), r->to.id, SLOT_SIZE(s)),
                       .u.in = { r->from.log.block, s->body } };

    if (r->to.found)
        flash_add(ops, TAG(TAG_DELETE, r->to.id, 0), NULL);
    flash_add(ops, TAG(NEW + (is_dir(&r->from) ? TAG_DIR : TAG_FILE), r->to.id, r->to.name.n), r->to.name.p);
    ops->op[ops->n++] = body;
    ops->from = &r->from.log;
    ops->from_id = r->from.id;
    ops->made = r->to.id;
}

static void within_pair(const struct rename *r, struct ops *ops)
{
    unsigned old = r->from.id, new = r->to.id;

    if (r->to.found && !is_dir(&r->to) && (new == old + 1 || new + 1 == old)) {
        replace_neighbour(r, ops);
    } else {
        copy_entry(r, ops);
        old -= r->to.found && new < old ? 1 : 0;
        old += new <= old ? 1 : 0;
        flash_add(ops, TAG(TAG_DELETE, old, 0), NULL);
        ops->made = (uint16_t)(new - (old < new));
    }
}

/* Who goes on writing under the old name may not share blocks with the new one. */
static void part(struct sb_flash *f, sb_str from)
{
    struct sb_file *g;

    for (g = f->open; g; g = g->u.flash.next)
        if ((g->flags & SB_WRITE) && strlen(g->path) >= from.n && memcmp(g->path, from.p, from.n) == 0
            && (g->path[from.n] == 0 || g->path[from.n] == '/'))
            g->u.flash.state |= STATE_SHARED;
}

OWN_FRAME static int commit_rename(struct sb_flash *f, struct rename *r)
{
    struct ops ops = { .n = 0 };

    if (r->from.log.block == r->to.log.block) {
        within_pair(r, &ops);
    } else {
        copy_entry(r, &ops);
        ops.moves = true;       /* in the same commit the word that the old one has to go */
    }
    return flash_commit(f, &r->to.log, &ops);
}

int flash_rename(struct sb_flash *f, const void *of)
{
    const struct sb_change *c = of;
    const sb_str *from = &c->path, *to = &c->u.to;
    struct rename r;
    int err;

    if (to->n > from->n && memcmp(from->p, to->p, from->n) == 0 && to->p[from->n] == '/')
        return SB_EINVAL;
    err = flash_find(f, *from, &r.from);
    if (err == 0)
        err = flash_find(f, *to, &r.to);
    if (err < 0)
        return err;
    if (r.from.found && r.to.found && r.from.log.block == r.to.log.block && r.from.id == r.to.id)
        return 0;
    err = check(f, &r);
    if (err < 0)
        return err;
    if (r.drops)
        flash_more_orphans(f);
    part(f, *from);
    err = commit_rename(f, &r);
    if (err < 0)
        return flash_done(f, err);
    if (flash_finish_move(f) < 0)
        flash_reload(f, 0);     /* it has happened; the rest can wait */
    if (r.drops)
        drop(f, r.pair);
    flash_free_list(f, r.list, 0, NULL);
    return 0;
}
