/*
 * flash_commit - one atomic step on one pair: behind its log (docs/FLASH.md 3)
 */
#include "flash_out.h"
#include "core/assert.h"

void flash_add(struct ops *ops, uint32_t tag, const void *p)
{
    SB_ASSERT(ops->n < 5);
    ops->op[ops->n++] = (struct op){ .tag = tag, .u.p = p };
}

void flash_add_pair(struct ops *ops, uint32_t tag, uint8_t some[8], const uint16_t pair[2])
{
    put_le32(some, pair[0]);
    put_le32(some + 4, pair[1]);
    flash_add(ops, tag, some);
}

/* Is everything erased that a commit up to `blank` relies on? A pair that was written anew since boot needs no look. */
OWN_FRAME static int is_clean(struct sb_flash *f, const log_t *log, uint32_t blank)
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
        n = le32(some) > n && le32(some) <= f->block_size - log->end ? le32(some) : n;
    }
    err = flash_compare(f, log->block, log->end, NULL, n);
    return err < 0 ? err : err == SAME;
}

/* How many entries there are afterwards. */
static unsigned count_after(struct sb_flash *f, const log_t *log, const struct ops *ops, bool *renumbers)
{
    unsigned n = flash_count(f, log), i;

    *renumbers = n != log->count;
    for (i = 0; i < ops->n; i++)
        if (tag_class(ops->op[i].tag) == 0x400) {
            *renumbers = true;
            n += tag_type(ops->op[i].tag) == TAG_CREATE ? 1u : -1u;
        }
    return n;
}

/* The global state as it will be: whatever is added to the pair of a pending move finishes it. */
void flash_goal(const struct sb_flash *f, const log_t *log, struct sb_flash_state *goal)
{
    if (is_moved(f, log))
        *goal = (struct sb_flash_state){ goal->tag & ORPHANS, { 0, 0 } };
}

static void all(struct out *o, log_t *log, const struct ops *ops, const struct sb_flash_state *share)
{
    out_ops(o, log, ops);
    if (share)
        out_state(o, share);
}

int flash_commit(struct sb_flash *f, log_t *log, struct ops *ops)
{
    struct sb_flash_state goal = ops->goal ? *ops->goal : f->want, share, *shared = NULL;
    bool renumbers, fcrc;
    unsigned count = count_after(f, log, ops, &renumbers);
    uint16_t tail = log->tail;
    struct out o;
    uint32_t blank;
    int err = 0;

    flash_goal(f, log, &goal);
    if (memcmp(&goal, &f->disk, sizeof goal) != 0) {
        err = flash_share(f, log, &share);
        flash_xor(&share, &goal);
        flash_xor(&share, &f->disk);
        shared = &share;
    }
    out_start(&o, f, log->block, log->end, log->last, true);
    o.err = err;
    all(&o, log, ops, shared);
    if (o.err < 0)
        return o.err;
    f->need = (uint16_t)(o.off - log->end + 20);
    err = count <= MAX_IDS && log->end % f->unit == 0 && out_end(f, o.off, &fcrc, &blank) ? is_clean(f, log, blank) : 0;
    if (err > 0) {
        out_start(&o, f, log->block, log->end, log->last, false);
        all(&o, log, ops, shared);
        out_close(&o, log);
        err = o.err;
        log->proof = err < 0 ? PROOF_NONE : log->proof == PROOF_FRESH ? PROOF_BLANK : log->proof;
        if (err == 0) {
            log->count = (uint16_t)count;
            f->want = f->disk = goal;
            if (renumbers)
                flash_turn(f);
        } else {
            log->tail = tail;
        }
        flash_remember(f, log);
        if (err != SB_EIO)
            return err;
    } else if (err < 0) {
        return err;
    }
    copy_pair(f->tight, log->pair);
    return log->proof == PROOF_FRESH ? SB_ENOSPC : SB_EAGAIN;
}

/* Where the log has no room for that it is written anew with it, which always fits, and so it is when the tail goes: there is
 * none that says so. */
int flash_set_tail(struct sb_flash *f, log_t *log, unsigned kind, const uint16_t pair[2])
{
    struct tail tail = { (uint16_t)kind, { pair[0], pair[1] } };
    struct ops ops = { .n = 0 };
    uint8_t some[8];
    int err = SB_ENOSPC;

    if (kind)
        flash_add_pair(&ops, TAG(kind, NO_ID, 8), some, pair);
    if (kind || !log->tail)
        err = flash_commit(f, log, &ops);
    return err == SB_ENOSPC ? flash_compact(f, log, &tail) : err;
}
