/*
 * flash_compact - a pair written anew: into its other half, a new block, or several pairs (docs/FLASH.md 3, 9)
 */
#include "flash_out.h"

enum { PAIR_REST = 40 };        /* tail, state and the end of a commit, as others reckon it */

struct job {                    /* one pair that is being written anew */
    struct sb_flash *f;
    const log_t *from;
    const struct ops *ops;
    uint16_t tail[2], kind;     /* kind 0 = none, TAG_SOFT, TAG_HARD */
    struct sb_flash_state share;
};

/* Content that readers hold in the old block is told where it stands now. */
static void follow(struct sb_flash *f, const struct out *o, unsigned block, unsigned at)
{
    struct sb_file *g;

    for (g = f->open; g; g = g->u.flash.next)
        if (g->u.flash.kind == FILE_INLINE && g->u.flash.head == block && g->u.flash.at == at) {
            g->u.flash.head = o->block;
            g->u.flash.at = (uint16_t)(o->off + 4);
        }
}

static void out_entry(struct out *o, const struct job *j, const struct slot *s, unsigned id, unsigned as)
{
    unsigned attr = s->info & SLOT_ATTR, name = s->info & SLOT_NAME;

    out_item(o, TAG(name == SLOT_IS_SUPER ? TAG_SUPER : name == SLOT_IS_DIR ? TAG_DIR : TAG_FILE, as, s->name_size),
             j->from, j->ops, s->name);
    if (!s->body)
        return;
    if (!o->dry && s->body < AT_OP && (s->info & SLOT_KIND) == SLOT_INLINE)
        follow(o->f, o, j->from->block, s->body);
    out_item(o, TAG(SLOT_TAG(s), as, SLOT_SIZE(s)), j->from, j->ops, s->body);
    if (attr == SLOT_TIME && s->body < AT_OP)
        out_item(o, TAG(TAG_ATTR + 't', as, 8), j->from, j->ops, s->body + SLOT_SIZE(s) + 4);
    else if (attr != 0)
        out_attrs(o, j->from, j->ops, id, as);
    if (j->ops->from && id == j->ops->made)
        out_attrs(o, j->ops->from, NULL, j->ops->from_id, as);
}

/* Entries first .. end - 1 as the first ones of a log. */
static void out_entries(struct out *o, const struct job *j, unsigned first, unsigned end)
{
    struct slot *slots;
    unsigned id, n, i;
    int err;

    for (id = first; id < end && o->err >= 0; id += n) {
        n = 0;
        err = flash_window(o->f, j->from, j->ops, id, &slots, &n);
        if (err < 0 || n == 0) {
            o->err = err < 0 ? err : SB_EDAMAGED;
            return;
        }
        n = n < end - id ? n : end - id;
        for (i = 0; i < n; i++)
            out_entry(o, j, &slots[i], id + i, id + i - first);
    }
}

OWN_FRAME static int size_of(struct sb_flash *f, const struct job *j, unsigned first, unsigned end, uint32_t *size)
{
    struct out o;

    out_start(&o, f, 0, 0, 0);
    o.dry = true;
    out_entries(&o, j, first, end);
    *size = o.off;
    return o.err;
}

/* One log: revision, entries, tail, share. `now` gets block, end, count, proof. */
OWN_FRAME static int write_log(const struct job *j, unsigned block, uint32_t revision, unsigned first, unsigned end, log_t *now)
{
    struct out o;
    uint8_t some[8];

    out_start(&o, j->f, block, 0, 0xffffffff);
    put_le32(some, revision);
    out_bytes(&o, some, 4);
    now->tail = 0;
    out_entries(&o, j, first, end);
    if (j->kind) {
        put_le32(some, j->tail[0]);
        put_le32(some + 4, j->tail[1]);
        out_tag(&o, TAG(j->kind, NO_ID, 8));
        now->tail = tail_at(TAG(j->kind, NO_ID, 8), o.off);
        out_bytes(&o, some, 8);
    }
    if (j->share.tag | j->share.pair[0] | j->share.pair[1])
        out_state(&o, &j->share);
    now->proof = PROOF_BLANK;
    now->count = (uint16_t)(end - first);
    out_close(&o, now);
    if (o.err < 0)
        flash_lose(j->f, block);
    return o.err;
}

/* Revisions turn with an odd number, so that both halves of a pair take turns at moving. */
static uint32_t turn(const struct sb_flash *f)
{
    int32_t cycles = f->cfg->block_cycles ? f->cfg->block_cycles : 500;

    return cycles < 0 ? 1 : ((uint32_t)cycles + 1) | 1;
}

/* The revision beats what the half that is not erased may hold. */
int flash_new_pair(struct sb_flash *f, log_t *log, uint32_t *revision)
{
    int a = flash_alloc(f, true), b = a < 0 ? a : flash_alloc(f, false), err;
    uint8_t some[4];

    if (b < 0) {
        if (a >= 0)
            flash_free(f, (unsigned)a);
        return b;
    }
    err = flash_load(f, (unsigned)b, 0, some, 4);
    *revision = err < 0 ? 1 : (le32(some) + turn(f) - 1) / turn(f) * turn(f) + 1;
    *log = (log_t){ .block = (uint16_t)a, .other = (uint16_t)b };
    return 0;
}

/* Entries first .. end - 1 become a pair of their own, which the next one written will name by its hard tail. */
OWN_FRAME static int write_new_pair(struct job *j, unsigned first, unsigned end)
{
    uint32_t revision;
    log_t now;
    int err;

    do {
        err = flash_new_pair(j->f, &now, &revision);
        if (err == 0)
            err = write_log(j, now.block, revision, first, end, &now);
        if (err == SB_EIO)
            flash_free(j->f, now.other);    /* the first one is bad and stays marked */
    } while (err == SB_EIO);
    if (err < 0)
        return err;
    j->kind = TAG_HARD;
    copy_pair(j->tail, now.pair);
    flash_turn(j->f);
    flash_remember(j->f, &now);
    return 0;
}

int flash_make_pair(struct sb_flash *f, unsigned kind, const uint16_t tail[2], uint16_t pair[2])
{
    struct job j = { .f = f, .kind = (uint16_t)kind, .tail = { tail[0], tail[1] } };
    int err = write_new_pair(&j, 0, 0);

    memcpy(pair, j.tail, sizeof j.tail);
    return err;
}

/* Both halves, the second one newer: nothing older can come back. */
int flash_make_anchor(struct sb_flash *f, const struct ops *ops)
{
    static const log_t empty = { .end = 8, .last = TAG(TAG_CRC, NO_ID, 0) };
    struct job j = { .f = f, .from = &empty, .ops = ops };
    unsigned block;
    log_t now;
    int err = 0;

    for (block = 0; block < 2 && err == 0; block++) {
        err = flash_erase(f, block);
        if (err == 0)
            err = write_log(&j, block, block + 1, 0, 1, &now);
    }
    return err;
}

/* Moves the later entries to new pairs until the rest fills no more than half of a block. *end: what stays. */
OWN_FRAME static int split(struct job *j, unsigned *end)
{
    uint32_t bs = j->f->block_size, half = round_up(bs / 2, j->f->unit), size;
    unsigned s;
    int err;

    half = half < bs - PAIR_REST ? half : bs - PAIR_REST;
    for (;;) {
        for (s = 0; *end - s > 1; s += (*end - s) / 2) {
            err = size_of(j->f, j, s, *end, &size);
            if (err < 0)
                return err;
            if (size <= half && *end - s <= MAX_IDS)
                break;
        }
        if (s == 0)
            return 0;
        err = write_new_pair(j, s, *end);
        if (err < 0)
            return err == SB_ENOSPC ? 0 : err;  /* then it has to fit as it is */
        *end = s;
    }
}

/* Blocks 0 and 1 cannot move: when their time has come all entries go to a new root pair, and a copy of the
 * superblock entry that points there stays. */
static int expand(struct job *j, unsigned *end)
{
    int err = write_new_pair(j, 0, *end);

    if (err == 0)
        *end = 1;
    return err == SB_ENOSPC ? 0 : err;
}

/* The tail as it is now, or that among the ops. */
OWN_FRAME static int start(struct job *j)
{
    const struct op *op;
    int kind = flash_tail(j->f, j->from, j->tail);

    if (kind < 0)
        return kind;
    j->kind = (uint16_t)(j->ops->no_tail ? 0 : kind);
    for (op = j->ops->op; op < j->ops->op + j->ops->n; op++)
        if (tag_class(op->tag) == TAG_SOFT) {
            j->kind = (uint16_t)tag_type(op->tag);
            j->tail[0] = (uint16_t)le32(op->u.p);
            j->tail[1] = (uint16_t)le32((const uint8_t *)op->u.p + 4);
        }
    return 0;
}

/* From the pair's share to one that makes the goal true, and back. */
static void turn_share(struct job *j, const struct sb_flash_state *goal)
{
    flash_xor(&j->share, &j->f->disk);
    flash_xor(&j->share, goal);
}

/* Writes what stays into the other half, or into a new block when it is due or the half is bad. In a block that
 * nobody points to yet the pair keeps its share: who announces the block changes it. */
OWN_FRAME static int rewrite(struct job *j, uint32_t revision, bool move, unsigned end, const struct sb_flash_state *goal,
                   log_t *now)
{
    struct sb_flash *f = j->f;
    bool anchor = (j->from->block | j->from->other) == 1, bad = false;
    int block, err = flash_share(f, j->from, &j->share);

    if (!move)
        turn_share(j, goal);
    for (err = err < 0 ? err : SB_EIO; err == SB_EIO;) {
        block = move ? flash_alloc(f, true) : j->from->other;
        if (block < 0 && bad)
            return block;
        if (block < 0) {
            move = false;
            turn_share(j, goal);
            continue;
        }
        err = move ? 0 : flash_erase(f, (unsigned)block);
        if (err >= 0)
            err = write_log(j, (unsigned)block, revision, 0, end, now);
        if (err == SB_EIO && anchor) {
            f->flags |= FLAG_FROZEN;
            return SB_ENOSPC;
        }
        if (err == SB_EIO && (f->flags & FLAG_STAY))
            return SB_EAGAIN;
        if (err == SB_EIO && !move) {
            bad = move = true;
            turn_share(j, goal);
            f->bad = j->from->other;
        }
    }
    now->other = j->from->block;
    if (err >= 0)
        f->want = *goal;
    if (err >= 0 && !move)
        f->disk = *goal;
    return err;
}

int flash_compact(struct sb_flash *f, log_t *log, struct ops *ops, const struct sb_flash_state *goal)
{
    struct job j = { .f = f, .from = log, .ops = ops };
    bool anchor = (log->block | log->other) == 1, due, grows;
    unsigned end = flash_count(f, log, ops);
    uint16_t root[2];
    uint8_t some[4];
    log_t now;
    int err = flash_load(f, log->block, 0, some, 4);

    if (err == 0)
        err = start(&j);
    if (err < 0)
        return err;
    f->window.filled = 0;
    due = (f->cfg->block_cycles >= 0) && !(f->flags & FLAG_FIXING) && (le32(some) + 1) % turn(f) == 0;
    grows = due && anchor && f->root[0] + f->root[1] == 1 && f->free > f->blocks / 8 && end > 1;
    err = grows ? expand(&j, &end) : split(&j, &end);
    root[0] = j.tail[0];
    root[1] = j.tail[1];
    if (err >= 0)
        err = rewrite(&j, le32(some) + 1, due && !anchor, end, goal, &now);
    f->window.filled = 0;
    if (err < 0)
        return err;
    if (grows && end == 1) {
        f->root[0] = root[0];
        f->root[1] = root[1];
    }
    *log = now;
    return 0;
}
