/*
 * flash_commit - one atomic step on one pair: behind its log (docs/FLASH.md 3)
 */
#include "flash_out.h"
#include "core/assert.h"

void flash_add(struct ops *ops, uint32_t tag, const void *p)
{
    SB_ASSERT(ops->n < 4);
    ops->op[ops->n++] = (struct op){ .tag = tag, .u.p = p };
}

void flash_add_pair(struct ops *ops, uint32_t tag, uint8_t some[8], const uint16_t pair[2])
{
    put_le32(some, pair[0]);
    put_le32(some + 4, pair[1]);
    flash_add(ops, tag, some);
}

/* Is everything erased that a commit up to `blank` relies on? A pair that was written anew since boot needs no look. */
static int is_clean(struct sb_flash *f, const log_t *log, uint32_t blank)
{
    uint8_t some[4];
    uint32_t n = blank - log->end;
    int err;

    if (log->proof == PROOF_BLANK || log->proof == PROOF_FRESH || FAULT(FCRC))
        return 1;
    if (log->proof == PROOF_NONE)
        return 0;
    if (log->proof != PROOF_LOOK) {
        err = flash_load(f, log->block, log->proof, some, 4);
        if (err < 0)
            return err;
        n = le32(some) > n && le32(some) <= flash_block(f) - log->end ? le32(some) : n;
    }
    err = flash_compare(f, log->block, log->end, NULL, n);
    return err < 0 ? err : err == SAME;
}

/* How many entries there are afterwards. */
static unsigned count_after(struct sb_flash *f, const log_t *log, const struct ops *ops)
{
    unsigned n = flash_count(f, log), i;

    for (i = 0; i < ops->n; i++)
        if (tag_class(ops->op[i].tag) == NEW)
            n += tag_type(ops->op[i].tag) == TAG_DELETE ? -1u : 1u;
    return n;
}

/* The global state as it will be: whatever is added to the pair of a pending move finishes it. */
void flash_goal(const struct sb_flash *f, const log_t *log, const struct ops *ops, struct sb_flash_state *goal)
{
    *goal = f->want;
    if (is_moved(f, log))
        *goal = (struct sb_flash_state){ goal->tag & ORPHANS, { 0, 0 } };
    if (ops && ops->moves)
        *goal = (struct sb_flash_state){ goal->tag | MOVE | TAG(0, ops->from_id, 0), { ops->from->block, ops->from->other } };
}

/* From a goal to the share of this pair that makes it true. 1 = there has to be one. */
static int share_of(struct sb_flash *f, const log_t *log, struct sb_flash_state *goal)
{
    struct sb_flash_state own;
    int err;

    if (memcmp(goal, &f->disk, sizeof *goal) == 0)
        return 0;
    err = flash_share(f, log, &own);
    flash_xor(goal, &own);
    flash_xor(goal, &f->disk);
    return err < 0 ? err : 1;
}

static void all(struct out *o, log_t *log, const struct ops *ops, const struct sb_flash_state *share)
{
    out_ops(o, log, ops);
    if (share)
        out_state(o, share);
}

/* The commit is there. */
OWN_FRAME static void settle(struct sb_flash *f, log_t *log, const struct ops *ops)
{
    struct sb_flash_state goal;
    unsigned i;

    log->count = (uint16_t)count_after(f, log, ops);
    if (is_moved(f, log) || ops->moves)
        flash_turn(f);
    for (i = 0; i < ops->n; i++)
        if (tag_class(ops->op[i].tag) == NEW)
            flash_turn(f);
    flash_goal(f, log, ops, &goal);
    f->want = f->disk = goal;
}

/* The device says that it has failed, and yet the commit may be whole: in that case it has happened. */
OWN_FRAME static bool is_there(struct sb_flash *f, log_t *log, const struct out *o)
{
    log_t found;

    if (flash_scan(f, log->pair, &found, NULL, true) < 0 || found.block != log->block || found.end != o->end)
        return false;
    log->end = found.end;
    log->last = found.last;
    return true;
}

int flash_commit(struct sb_flash *f, log_t *log, struct ops *ops)
{
    struct sb_flash_state share, *shared;
    uint16_t tail = log->tail;
    struct out o;
    uint32_t blank;
    bool fcrc;
    int err;

    flash_goal(f, log, ops, &share);
    err = share_of(f, log, &share);
    shared = err > 0 ? &share : NULL;
    out_start(&o, f, log->block, log->end, log->last, true);
    all(&o, log, ops, shared);
    if (err < 0 || o.err < 0)
        return err < 0 ? err : o.err;
    f->need = (uint16_t)(o.off - log->end + 20);
    err = 0;
    if (count_after(f, log, ops) <= MAX_IDS && log->end % flash_unit(f) == 0 && out_end(f, o.off, &fcrc, &blank))
        err = is_clean(f, log, blank);
    if (err > 0) {
        out_start(&o, f, log->block, log->end, log->last, false);
        all(&o, log, ops, shared);
        out_close(&o, log);
        err = o.err == SB_EIO && is_there(f, log, &o) ? 0 : o.err;
        log->proof = o.err < 0 ? PROOF_NONE : log->proof == PROOF_FRESH ? PROOF_BLANK : log->proof;
        if (err == 0)
            settle(f, log, ops);
        else
            log->tail = tail;
        flash_remember(f, log);
        if (err != SB_EIO)
            return err;
    } else if (err < 0) {
        return err;
    }
    copy_pair(f->tight, log->pair);
    return log->proof == PROOF_FRESH ? SB_ENOSPC : SB_EAGAIN;
}

OWN_FRAME static int add_tail(struct sb_flash *f, log_t *log, unsigned kind, const uint16_t pair[2])
{
    struct ops ops = { .n = 0 };
    uint8_t some[8];

    if (kind)
        flash_add_pair(&ops, TAG(kind, NO_ID, 8), some, pair);
    return flash_commit(f, log, &ops);
}

/* Where the log has no room for that it is written anew with it, which always fits, and so it is when the tail goes: there is
 * none that says so. */
int flash_set_tail(struct sb_flash *f, log_t *log, unsigned kind, const uint16_t pair[2])
{
    int err = kind || !log->tail ? add_tail(f, log, kind, pair) : SB_ENOSPC;

    return err == SB_ENOSPC ? flash_compact(f, log, kind, pair) : err;
}
