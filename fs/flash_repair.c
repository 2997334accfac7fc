/*
 * flash_repair - pairs and who names them: after a pair has moved, and after a power cut (docs/FLASH.md 10)
 *
 * A pair that has moved is announced first to its parent, in whose tree the content is looked for (or, when it
 * has none, to the pair before it), then to the list. In between the list names a pair that shares only one
 * block with the right one; the orphan flag of the global state says that there may be such.
 */
#include "flash_core.h"

int flash_find_parent(struct sb_flash *f, const uint16_t pair[2], log_t *log, unsigned *id, uint16_t named[2])
{
    struct list_walk l;
    struct slot *s;
    unsigned n, count, i;
    int err;

    list_start(&l);
    while ((err = list_next(f, &l)) > 0) {
        count = flash_count(f, &l.log, NULL);
        for (i = 0; i < count; i++) {
            err = flash_window(f, &l.log, NULL, i, &s, &n);
            if (err < 0)
                return err;
            if ((s->info & (SLOT_NAME | SLOT_KIND)) != (SLOT_IS_DIR | SLOT_DIRSTRUCT) || !s->body)
                continue;
            err = flash_pair_at(f, l.log.block, s->body, named);
            if (err == 0 && same_pair(named, pair)) {
                *log = l.log;
                *id = i;
                return 1;
            }
        }
    }
    return err;
}

/* The pair whose tail names this one: 1 and the kind of that tail. */
int flash_find_before(struct sb_flash *f, const uint16_t pair[2], log_t *log, unsigned *kind)
{
    struct list_walk l;
    int err;

    list_start(&l);
    while ((err = list_next(f, &l)) > 0)
        if (l.next_kind && same_pair(l.next, pair)) {
            *log = l.log;
            *kind = l.next_kind;
            return 1;
        }
    return err;
}

void flash_less_orphans(struct sb_flash *f)
{
    if (f->orphans > 0 && --f->orphans == 0)
        f->want.tag &= ~ORPHANS;
}

/* What it takes that the content of a moved pair is found: one commit to its parent or to the pair before it,
 * and when that has moved, too, one for it. The list is put right later. */
OWN_FRAME static int announce(struct sb_flash *f, uint16_t was[2], uint16_t now[2])
{
    uint16_t named[2];
    uint8_t some[8];
    unsigned id, kind = 0;
    log_t log;
    int err;

    while (!in_sync(was, now)) {
        struct ops ops = { .n = 0 };

        if (same_pair(f->root, was))
            copy_pair(f->root, now);
        err = flash_find_parent(f, was, &log, &id, named);
        if (err > 0) {
            f->orphans++;
            f->want.tag |= ORPHANS;
            flash_add_pair(&ops, TAG(TAG_DIRSTRUCT, id, 8), some, now);
        } else if (err == 0) {
            err = flash_find_before(f, was, &log, &kind);
            flash_add_pair(&ops, TAG(kind, NO_ID, 8), some, now);
        }
        if (err <= 0)
            return err < 0 ? err : SB_EDAMAGED;
        copy_pair(was, log.pair);
        err = flash_commit_here(f, &log, &ops);
        if (err < 0)
            return err;
        copy_pair(now, log.pair);
    }
    return 0;
}

/* Looks along the list for the first soft tail that does not name what the tree names and puts it right: 1 = did. */
static int relist_one(struct sb_flash *f)
{
    uint16_t named[2], was[2];
    struct ops ops = { .n = 0 };
    struct list_walk l;
    uint8_t some[8];
    log_t log, parent;
    unsigned id;
    int err;

    list_start(&l);
    while ((err = list_next(f, &l)) > 0) {
        log = l.log;
        if (l.next_kind != TAG_SOFT)
            continue;
        err = flash_find_parent(f, l.next, &parent, &id, named);
        if (err < 0)
            return err;
        if (err == 0 || in_sync(named, l.next))
            continue;
        flash_less_orphans(f);
        flash_add_pair(&ops, TAG(TAG_SOFT, NO_ID, 8), some, named);
        copy_pair(was, log.pair);
        err = flash_commit_here(f, &log, &ops);
        if (err == 0)
            err = announce(f, was, log.pair);
        return err < 0 ? err : 1;
    }
    return err;
}

/* In the order of the list, which is that of the tree as long as nothing was renamed; then again until nothing
 * is left. */
int flash_relist(struct sb_flash *f)
{
    int err;

    while ((err = relist_one(f)) > 0)
        ;
    return err;
}

int flash_moved(struct sb_flash *f, const uint16_t was[2], const uint16_t now[2])
{
    uint16_t from[2] = { was[0], was[1] }, to[2] = { now[0], now[1] };
    unsigned left = was[0] == now[0] || was[0] == now[1] ? was[1] : was[0];
    unsigned before = f->orphans;
    int err, listed = 0;

    flash_turn(f);
    f->flags |= FLAG_FIXING;
    err = announce(f, from, to);
    if (err == 0 && f->orphans != before)
        listed = flash_relist(f);
    f->flags &= (uint8_t)~FLAG_FIXING;
    if (err == 0 && listed == 0 && left != f->bad)
        flash_free(f, left);
    return err < 0 || listed == 0 ? err : flash_reload(f, 0);   /* it has happened, the list can wait */
}

/* As if nothing else were under way: what is wanted of the global state is not true yet, and one orphan more
 * keeps the flag over the moves. When the list could not be put right all was read anew, and repairs wait. */
OWN_FRAME static int move_before(struct sb_flash *f, log_t *log)
{
    struct sb_flash_state want = f->want;
    struct ops ops = { .n = 0 };
    int err;

    log->proof = PROOF_NONE;
    f->want = f->disk;
    f->orphans++;
    err = flash_commit(f, log, &ops);
    if (f->orphans == 0)
        return err < 0 ? err : SB_EIO;
    f->orphans--;
    f->want = want;
    return err;
}

/* The pair before it takes over its tail, and what it held of the global state is made up for. That has to be one
 * step of the list: the pair before must not move, for the list would learn of that later. When it has to,
 * because a block is bad, it moves first (SB_EAGAIN). */
OWN_FRAME static int relink(struct sb_flash *f, const uint16_t pair[2], const uint16_t tail[2], unsigned kind,
                            const struct sb_flash_state *share)
{
    struct ops ops = { .n = 0 };
    uint8_t some[8];
    unsigned before;
    log_t log;
    int err = flash_find_before(f, pair, &log, &before);

    if (err <= 0)
        return err < 0 ? err : SB_EDAMAGED;
    if (kind)
        flash_add_pair(&ops, TAG(kind, NO_ID, 8), some, tail);
    else
        ops.no_tail = true;
    f->flags |= FLAG_FIXING | FLAG_STAY;
    flash_xor(&f->disk, share);
    err = flash_commit_here(f, &log, &ops);
    f->flags &= (uint8_t)~(FLAG_FIXING | FLAG_STAY);
    if (err != SB_EAGAIN)
        return err;
    flash_xor(&f->disk, share);
    err = move_before(f, &log);
    return err < 0 ? err : SB_EAGAIN;
}

/* The pair goes out of the list; its blocks are free then. */
int flash_unlist(struct sb_flash *f, const uint16_t pair[2])
{
    struct sb_flash_state share;
    uint16_t tail[2] = { 0, 0 };
    log_t gone;
    int kind, err = flash_fetch(f, pair, &gone);

    if (err == 0)
        err = flash_share(f, &gone, &share);
    kind = err < 0 ? err : flash_tail(f, &gone, tail);
    if (kind < 0)
        return kind;
    while ((err = relink(f, pair, tail, (unsigned)kind, &share)) == SB_EAGAIN)
        ;
    if (err < 0)
        return err;
    flash_forget(f, gone.block, gone.other);
    flash_free(f, gone.block);
    flash_free(f, gone.other);
    flash_turn(f);
    return 0;
}

/* A directory that no parent names any more, or not yet: 1 = one has gone. */
OWN_FRAME static int drop_orphan(struct sb_flash *f)
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
        err = flash_find_parent(f, l.next, &parent, &id, named);
        if (err == 0) {
            err = flash_unlist(f, l.next);
            return err < 0 ? err : 1;
        }
        if (err < 0)
            return err;
    }
    return err;
}

/* An empty commit: writes the global state and finishes a move that waits in this pair. */
static int touch(struct sb_flash *f, const uint16_t pair[2])
{
    struct ops ops = { .n = 0 };
    log_t log;
    int err = flash_fetch(f, pair, &log);

    return err < 0 ? err : flash_commit(f, &log, &ops);
}

/* Deletes the entry that a rename has left behind; an emptied pair that is not the first of its directory goes,
 * too. */
int flash_finish_move(struct sb_flash *f)
{
    uint16_t pair[2] = { (uint16_t)f->want.pair[0], (uint16_t)f->want.pair[1] };
    unsigned kind = 0;
    log_t log;
    int err;

    if (!(f->want.tag & MOVE))
        return 0;
    err = flash_fetch(f, pair, &log);
    if (err == 0 && flash_count(f, &log, NULL) == 0)
        err = flash_find_before(f, pair, &log, &kind);
    if (err < 0)
        return err;
    if (kind != TAG_HARD)
        return touch(f, pair);
    f->want.tag &= ORPHANS;
    f->want.pair[0] = f->want.pair[1] = 0;
    return flash_unlist(f, pair);
}

/* How many a cut has left nobody knows: the flag stays until all have been looked for, whatever else is put
 * right on the way. */
enum { UNKNOWN_ORPHANS = 128 };

/* In this order; a cut in between starts again. */
int flash_recover(struct sb_flash *f)
{
    static const uint16_t anchor[2] = { 0, 1 };
    int err = 0;

    f->orphans = (uint8_t)(f->want.tag & ORPHANS ? UNKNOWN_ORPHANS : 0);
    if (SB_WITH_FS_TOOLS && f->minor < f->cfg->minor)
        err = flash_raise_minor(f);
    if (FAULT(MOVE))
        f->want = (struct sb_flash_state){ f->want.tag & ORPHANS, { 0, 0 } };
    if (err == 0)
        err = flash_finish_move(f);
    if (err == 0 && (f->want.tag & ORPHANS)) {
        f->flags |= FLAG_FIXING;
        err = flash_relist(f);
        while (err == 0 && (err = drop_orphan(f)) > 0)
            err = 0;
        f->flags &= (uint8_t)~FLAG_FIXING;
        f->orphans = 0;
        f->want.tag &= ~ORPHANS;
        if (err == 0)
            err = touch(f, anchor);
        if (err == 0)
            err = flash_survey(f, NULL);
    }
    if (err == 0)
        f->flags &= (uint8_t)~FLAG_REPAIR;
    return err < 0 ? flash_reload(f, err) : 0;
}

int flash_reload(struct sb_flash *f, int err)
{
    flash_forget(f, NONE, NONE);
    memset(f->pairs, 0, sizeof f->pairs);
    flash_turn(f);
    f->orphans = 0;
    f->want = (struct sb_flash_state){ 0 };
    if (flash_survey(f, NULL) < 0)
        f->flags |= FLAG_DAMAGED;
    f->want = f->disk;
    if (f->want.tag)
        f->flags |= FLAG_REPAIR;
    return err;
}

int flash_begin(struct sb_flash *f)
{
    if (f->flags & (FLAG_DAMAGED | FLAG_FROZEN))
        return f->flags & FLAG_DAMAGED ? SB_EDAMAGED : SB_ENOSPC;
    if (f->flags & FLAG_REPAIR)
        return flash_recover(f);
    if ((f->flags & FLAG_LEAK) && f->free < f->blocks / 8)
        return flash_survey(f, NULL);
    return 0;
}
