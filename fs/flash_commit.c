/*
 * flash_commit - one atomic step on one pair: behind its log where that is possible (docs/FLASH.md 3)
 */
#include "flash_out.h"
#include "core/assert.h"

void flash_add(struct ops *ops, uint32_t tag, const void *p)
{
    SB_ASSERT(ops->n < sizeof ops->op / sizeof ops->op[0]);
    ops->op[ops->n++] = (struct op){ .tag = tag, .u.p = p };
}

void flash_add_pair(struct ops *ops, uint32_t tag, uint8_t some[8], const uint16_t pair[2])
{
    put_le32(some, pair[0]);
    put_le32(some + 4, pair[1]);
    flash_add(ops, tag, some);
}

/* A commit to the pair of a pending move finishes it: its entry is deleted first, and everybody has counted
 * without it since mount. The goal is the global state after the commit. */
static struct sb_flash_state goal_of(const struct sb_flash *f, const log_t *log, const struct ops *ops)
{
    struct sb_flash_state goal = ops->goal ? *ops->goal : f->want;

    if (is_moved(f, log)) {
        goal.tag &= ORPHANS;
        goal.pair[0] = goal.pair[1] = 0;
    }
    return goal;
}

OWN_FRAME static int share_of(struct sb_flash *f, const log_t *log, const struct sb_flash_state *goal,
                    struct sb_flash_state *share)
{
    int err;

    if (memcmp(goal, &f->disk, sizeof *goal) == 0)
        return 0;
    err = flash_share(f, log, share);
    flash_xor(share, goal);
    flash_xor(share, &f->disk);
    return err < 0 ? err : 1;
}

static void out_ops(struct out *o, log_t *log, const struct ops *ops, const struct sb_flash_state *share)
{
    unsigned i;

    if (is_moved(o->f, log))
        out_tag(o, TAG(TAG_DELETE, tag_id(o->f->want.tag), 0));
    for (i = 0; i < ops->n; i++) {
        if (!o->dry && tag_class(ops->op[i].tag) == TAG_SOFT)
            log->tail = tail_at(ops->op[i].tag, o->off + 4);
        out_item(o, ops->op[i].tag, log, ops, AT_OP + i);
    }
    if (ops->from)
        out_attrs(o, ops->from, NULL, ops->from_id, ops->made);
    if (share)
        out_state(o, share);
}

/* Is everything erased that a commit up to `blank` relies on? A pair that was written anew since boot needs no look. */
OWN_FRAME static int is_clean(struct sb_flash *f, const log_t *log, uint32_t blank)
{
    uint8_t some[4];
    uint32_t n = blank - log->end;
    int err;

    if (log->proof == PROOF_BLANK || FAULT(FCRC))
        return 1;
    if (log->proof == PROOF_NONE)
        return 0;
    if (log->proof != PROOF_LOOK) {
        err = flash_load(f, log->block, log->proof, some, 4);
        if (err < 0)
            return err;
        n = le32(some) > n && le32(some) <= f->block_size - log->end ? le32(some) : n;
    }
    err = flash_compare(f, log->block, log->end, NULL, n);
    return err < 0 ? err : err == SAME;
}

/* 1 = done, 0 = it has to be written anew. */
OWN_FRAME static int append(struct sb_flash *f, log_t *log, const struct ops *ops, const struct sb_flash_state *goal)
{
    unsigned count = flash_count(f, log, ops);
    struct sb_flash_state share;
    struct out o;
    uint32_t blank;
    bool fcrc;
    int err, shared = share_of(f, log, goal, &share);

    if (shared < 0 || count > MAX_IDS || ops->no_tail || log->end % f->unit)
        return shared < 0 ? shared : 0;
    out_start(&o, f, log->block, log->end, log->last);
    o.dry = true;
    out_ops(&o, log, ops, shared ? &share : NULL);
    if (o.err < 0)
        return o.err;
    if (!out_end(f, o.off, &fcrc, &blank))
        return 0;
    err = is_clean(f, log, blank);
    if (err <= 0)
        return err;
    out_start(&o, f, log->block, log->end, log->last);
    out_ops(&o, log, ops, shared ? &share : NULL);
    out_close(&o, log);
    if (o.err < 0) {
        log->proof = PROOF_NONE;
        return o.err == SB_EIO ? 0 : o.err;
    }
    log->count = (uint16_t)count;
    f->want = f->disk = *goal;
    return 1;
}

static bool renumbers(const struct ops *ops)
{
    unsigned i;

    for (i = 0; i < ops->n; i++)
        if (tag_class(ops->op[i].tag) == 0x400)
            return true;
    return false;
}

int flash_commit_here(struct sb_flash *f, log_t *log, struct ops *ops)
{
    struct sb_flash_state goal = goal_of(f, log, ops);
    int err;

    flash_evict(f, flash_small_max(f));
    if (renumbers(ops) || is_moved(f, log))
        flash_turn(f);
    err = append(f, log, ops, &goal);
    if (err == 0)
        err = flash_compact(f, log, ops, &goal);
    if (err >= 0)
        flash_remember(f, log);
    else
        flash_forget(f, log->block, log->other);
    return err < 0 ? err : 0;
}

int flash_commit(struct sb_flash *f, log_t *log, struct ops *ops)
{
    uint16_t was[2];
    int err;

    copy_pair(was, log->pair);
    err = flash_commit_here(f, log, ops);
    return err < 0 || in_sync(was, log->pair) ? err : flash_moved(f, was, log->pair);
}
