/*
 * flash_repair - pairs and who names them: after a pair has moved, and after a power cut (docs/FLASH.md 10)
 *
 * A pair that has moved is announced first to its parent, in whose tree the content is looked for (or, when it
 * has none, to the pair before it), then to the list. In between the list names a pair that shares only one
 * block with the right one; the orphan flag of the global state says that there may be such.
 */
#include "flash_core.h"

static int find_parent(struct sb_flash *f, const uint16_t pair[2], log_t *log, unsigned *id, uint16_t named[2])
{
    struct list_walk l;
    struct slot *s;
    unsigned i;
    int err;

    list_start(&l);
    while ((err = list_next(f, &l)) > 0) {
        for (i = 0; (err = flash_entry(f, &l.log, i, &s)) > 0; i++) {
            if ((s->info & (SLOT_NAME | SLOT_KIND)) != (SLOT_IS_DIR | SLOT_DIRSTRUCT) || !s->body)
                continue;
            err = flash_pair_at(f, l.log.block, s->body, named);
            if (err == 0 && same_pair(named, pair)) {
                *log = l.log;
                *id = i;
                return 1;
            }
        }
        if (err < 0)
            break;
    }
    return err;
}

/* The pair whose tail names this one, and the kind of that tail. */
int flash_find_before(struct sb_flash *f, const uint16_t pair[2], log_t *log)
{
    struct list_walk l;
    int err;

    list_start(&l);
    while ((err = list_next(f, &l)) > 0)
        if (l.next_kind && same_pair(l.next, pair)) {
            *log = l.log;
            return l.next_kind;
        }
    return err;
}

void flash_more_orphans(struct sb_flash *f)
{
    f->orphans++;
    f->want.tag |= ORPHANS;
}

void flash_less_orphans(struct sb_flash *f)
{
    if (f->orphans > 0 && --f->orphans == 0)
        f->want.tag &= ~ORPHANS;
}

/* What it takes that the content of a moved pair is found: one commit to its parent (1: the list has to be put right, too)
 * or to the pair before it. */
OWN_FRAME static int announce(struct sb_flash *f, const uint16_t was[2], const uint16_t now[2])
{
    struct ops ops = { .n = 0 };
    uint16_t named[2];
    uint8_t some[8];
    unsigned id;
    log_t log;
    int err = find_parent(f, was, &log, &id, named);

    if (err < 0)
        return err;
    if (same_pair(f->root, was))
        copy_pair(f->root, now);
    if (err == 0) {
        err = flash_find_before(f, was, &log);
        return err > 0 ? flash_set_tail(f, &log, (unsigned)err, now) : err < 0 ? err : SB_EDAMAGED;
    }
    flash_more_orphans(f);
    flash_add_pair(&ops, TAG(TAG_DIRSTRUCT, id, 8), some, now);
    err = flash_commit(f, &log, &ops);
    return err < 0 ? err : 1;
}

/* Looks along the list for the first soft tail that does not name what the tree names and puts it right, or (drop) that
 * names a directory which no parent names any more, or not yet, and takes that out: 1 = did. */
OWN_FRAME static int mend_one(struct sb_flash *f, bool drop)
{
    uint16_t named[2];
    struct list_walk l;
    log_t parent;
    unsigned id;
    int err;

    list_start(&l);
    while ((err = list_next(f, &l)) > 0) {
        if (l.next_kind != TAG_SOFT)
            continue;
        err = find_parent(f, l.next, &parent, &id, named);
        if (err < 0)
            return err;
        if (drop && err == 0) {
            err = flash_unlist(f, l.next);
            return err < 0 ? err : 1;
        }
        if (err == 0 || in_sync(named, l.next))
            continue;
        flash_less_orphans(f);
        err = flash_set_tail(f, &l.log, TAG_SOFT, named);
        return err < 0 ? err : 1;
    }
    return err;
}

/* In the order of the list, which is that of the tree as long as nothing was renamed; then again until nothing
 * is left. */
static int mend(struct sb_flash *f, bool drop)
{
    int err;

    while ((err = mend_one(f, drop)) > 0)
        ;
    return err;
}

static int moved(struct sb_flash *f, const uint16_t was[2], const uint16_t now[2])
{
    unsigned left = was[0] == now[0] || was[0] == now[1] ? was[1] : was[0];
    int err;

    flash_turn(f);
    err = announce(f, was, now);
    if (err > 0)
        err = mend(f, false) < 0;
    if (err != 0)
        return flash_reload(f, err < 0 ? err : 0);  /* it has not happened; or it has, and the list can wait */
    if (left != f->bad)
        flash_free(f, left);
    return 0;
}

/* The pair f->tight is written anew, and who names it told when it has moved. */
static int renew(struct sb_flash *f)
{
    uint16_t was[2] = { f->tight[0], f->tight[1] };
    log_t log;
    int err = flash_fetch(f, was, &log);

    if (err == 0)
        err = flash_compact(f, &log, 0, NULL);
    if (err < 0)
        return flash_reload(f, err);
    return in_sync(was, log.pair) ? 0 : moved(f, was, log.pair);
}

enum { MOST_TURNS = 24 };       /* more pairs than can be without room for one call */

int flash_renew(struct sb_flash *f)
{
    int err;

    f->flags |= FLAG_STILL;
    err = renew(f);
    f->flags &= (uint8_t)~FLAG_STILL;
    return err;
}

/* For the pair without room, or first for those that name it. */
static int make_room(struct sb_flash *f)
{
    unsigned turns = 0;
    int err;

    while ((err = renew(f)) == SB_EAGAIN || (err == SB_ENOSPC && !(f->flags & FLAG_STILL))) {
        if (err == SB_ENOSPC)
            f->flags |= FLAG_STILL;
        if (++turns == MOST_TURNS)
            break;
    }
    f->flags &= (uint8_t)~FLAG_STILL;
    return err == SB_EAGAIN ? SB_ENOSPC : err;
}

/* The pair goes out of the list, in one commit to the one before it, which makes up for what it held of the global state; its
 * blocks are free then. */
int flash_unlist(struct sb_flash *f, const uint16_t pair[2])
{
    struct sb_flash_state share;
    uint16_t tail[2] = { 0, 0 };
    log_t log;
    int kind, err = flash_fetch(f, pair, &log);

    if (err == 0)
        err = flash_share(f, &log, &share);
    kind = err < 0 ? err : flash_tail(f, &log, tail);
    err = kind < 0 ? kind : flash_find_before(f, pair, &log);
    if (err <= 0)
        return err < 0 ? err : SB_EDAMAGED;
    flash_xor(&f->disk, &share);
    err = flash_set_tail(f, &log, (unsigned)kind, tail);
    if (err < 0) {
        flash_xor(&f->disk, &share);
        return err;
    }
    flash_forget(f, pair[0], pair[1]);
    flash_free(f, pair[0]);
    flash_free(f, pair[1]);
    flash_turn(f);
    return 0;
}

/* Writes the global state and finishes a move that waits in this pair. */
static int touch(struct sb_flash *f, const uint16_t pair[2])
{
    uint16_t tail[2];
    log_t log;
    int err = flash_fetch(f, pair, &log);

    if (err == 0)
        err = flash_tail(f, &log, tail);
    return err < 0 ? err : flash_set_tail(f, &log, (unsigned)err, tail);
}

/* Deletes the entry that a rename has left behind; an emptied pair that is not the first of its directory goes,
 * too. */
int flash_finish_move(struct sb_flash *f)
{
    struct sb_flash_state want = f->want;
    uint16_t pair[2] = { (uint16_t)want.pair[0], (uint16_t)want.pair[1] };
    log_t log;
    int err;

    if (!(f->want.tag & MOVE))
        return 0;
    err = flash_fetch(f, pair, &log);
    if (err == 0 && flash_count(f, &log) == 0)
        err = flash_find_before(f, pair, &log);
    if (err < 0)
        return err;
    if (err != TAG_HARD)
        return touch(f, pair);
    f->want.tag &= ORPHANS;
    f->want.pair[0] = f->want.pair[1] = 0;
    err = flash_unlist(f, pair);
    if (err < 0)
        f->want = want;
    return err;
}

/* How many a cut has left nobody knows: the flag stays until all have been looked for, whatever else is put
 * right on the way. */
enum { UNKNOWN_ORPHANS = 128 };

static void expect_orphans(struct sb_flash *f)
{
    f->orphans = (uint8_t)(f->want.tag & ORPHANS ? UNKNOWN_ORPHANS : 0);
}

static int drop_orphans(struct sb_flash *f)
{
    static const uint16_t anchor[2] = { 0, 1 };
    int err = mend(f, false);

    if (err == 0)
        err = mend(f, true);
    if (err < 0)
        return err;
    f->orphans = 0;
    f->want.tag &= ~ORPHANS;
    err = touch(f, anchor);
    if (err < 0)
        f->want.tag |= ORPHANS;
    return err < 0 ? err : flash_survey(f);
}

/* In this order; a cut in between starts again. */
static int recover(struct sb_flash *f)
{
    int err = 0;

    expect_orphans(f);
    if (SB_WITH_FS_TOOLS && f->minor < f->cfg->minor)
        err = flash_raise_minor(f);
    if (FAULT(MOVE))
        f->want = (struct sb_flash_state){ f->want.tag & ORPHANS, { 0, 0 } };
    if (err == 0)
        err = flash_finish_move(f);
    if (err == 0 && (f->want.tag & ORPHANS))
        err = drop_orphans(f);
    if (err == 0)
        f->flags &= (uint8_t)~FLAG_REPAIR;
    return err < 0 && err != SB_EAGAIN ? flash_reload(f, err) : err;
}

int flash_reload(struct sb_flash *f, int err)
{
    memset(f->pairs, 0, sizeof f->pairs);
    flash_turn(f);
    (void)flash_survey(f);
    expect_orphans(f);
    return err;
}

int flash_done(struct sb_flash *f, int err)
{
    return err >= 0 ? 0 : err == SB_EAGAIN && f->orphans == 0 ? err : flash_reload(f, err);
}

/* Before any write. */
static int begin(struct sb_flash *f)
{
    if (f->flags & (FLAG_DAMAGED | FLAG_FROZEN))
        return f->flags & FLAG_DAMAGED ? SB_EDAMAGED : SB_ENOSPC;
    if (f->flags & FLAG_REPAIR)
        return recover(f);
    if ((f->flags & FLAG_LEAK) && f->free < f->blocks / 8)
        return flash_survey(f);
    return 0;
}

int flash_run(struct sb_flash *f, flash_step *step, const void *of)
{
    unsigned turns;
    int err;

    for (turns = 0; turns < MOST_TURNS; turns++) {
        err = begin(f);
        if (err == 0 && step)
            err = step(f, of);
        if (err == SB_EAGAIN)
            err = make_room(f);
        else
            return err;
        if (err < 0)
            return err;
    }
    return SB_ENOSPC;
}
