/*
 * flash_compact - a pair written anew: into its other half, a new block, or several pairs (docs/FLASH.md 3, 9)
 *
 * Nothing changes by that but the room: whoever wants to add something begins again (flash_run). A pending move is finished.
 */
#include "flash_out.h"

enum { PAIR_REST = 48 };        /* tail, state and the end of a commit */

struct job {                    /* one pair that is being written anew */
    struct sb_flash *f;
    const log_t *from;
    struct tail tail;
    uint16_t end;               /* entries that are left */
    struct sb_flash_state share;
    log_t now;                  /* the log that was written last */
};

static bool is_anchor(const log_t *log)
{
    return (log->block | log->other) == 1;
}

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

static void out_entry(struct out *o, const log_t *from, const struct slot *s, unsigned id, unsigned as)
{
    unsigned attr = s->info & SLOT_ATTR, name = s->info & SLOT_NAME;

    out_item(o, TAG(name == SLOT_IS_SUPER ? TAG_SUPER : TAG_FILE + (name >> 10), as, s->name_size),
             from->block, s->name);
    if (!s->body)
        return;
    if (!o->dry && (s->info & SLOT_KIND) == SLOT_INLINE)
        follow(o->f, o, from->block, s->body);
    out_item(o, TAG(SLOT_TAG(s), as, SLOT_SIZE(s)), from->block, s->body);
    if (attr == SLOT_TIME)
        out_item(o, TAG(TAG_ATTR + 't', as, 8), from->block, s->body + SLOT_SIZE(s) + 4);
    else if (attr != 0)
        out_attrs(o, from, id, as);
}

static void begin(struct out *o, struct sb_flash *f, unsigned block, uint32_t revision, bool dry)
{
    out_start(o, f, block, 0, 0xffffffff, dry);
    out_word(o, revision);
}

/* One log: revision, entries from `first` on, tail, share; it becomes j->now. Without a block (NONE) it is not written: how many
 * bytes the entries take. */
OWN_FRAME static int write_log(struct job *j, unsigned block, uint32_t revision, unsigned first)
{
    struct slot *slot;
    unsigned id;
    struct out o;
    int err;

    begin(&o, j->f, block, revision, block == NONE);
    for (id = first; id < j->end && o.err >= 0; id++) {
        err = flash_entry(j->f, j->from, id, &slot);
        if (err > 0)
            out_entry(&o, j->from, slot, id, id - first);
        else
            o.err = err;
    }
    if (o.dry)
        return o.err < 0 ? o.err : (int)o.off;
    j->now.tail = 0;
    if (j->tail.kind) {
        out_tag(&o, TAG(j->tail.kind, NO_ID, 8));
        j->now.tail = tail_at(TAG(j->tail.kind, NO_ID, 8), o.off);
        out_pair(&o, j->tail.pair[0], j->tail.pair[1]);
    }
    if (j->share.tag | j->share.pair[0] | j->share.pair[1])
        out_state(&o, &j->share);
    j->now.proof = PROOF_FRESH;
    j->now.count = (uint16_t)(j->end - first);
    out_close(&o, &j->now);
    if (o.err < 0)
        flash_lose(j->f, o.block);
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

/* Entries from `first` on become a pair of their own, which the next one written will name by its hard tail. */
OWN_FRAME static int write_new_pair(struct job *j, unsigned first)
{
    uint32_t revision;
    int err;

    do {
        err = flash_new_pair(j->f, &j->now, &revision);
        if (err < 0)
            return err;
        err = write_log(j, j->now.block, revision, first);
        if (err == SB_EIO)
            flash_free(j->f, j->now.other);
    } while (err == SB_EIO);
    if (err < 0)
        return err;
    j->tail.kind = TAG_HARD;
    copy_pair(j->tail.pair, j->now.pair);
    j->end = (uint16_t)first;
    flash_turn(j->f);
    flash_remember(j->f, &j->now);
    return 0;
}

int flash_make_pair(struct sb_flash *f, const struct tail *tail, uint16_t pair[2])
{
    struct job j = { .f = f, .tail = *tail };
    int err = write_new_pair(&j, 0);

    copy_pair(pair, j.tail.pair);
    return err;
}

/* Both halves, the second one newer: nothing older can come back. */
int flash_make_anchor(struct sb_flash *f, const uint8_t super[24])
{
    unsigned block;
    struct out o;
    log_t now;
    int err = 0;

    for (block = 0; block < 2 && err == 0; block++) {
        err = flash_erase(f, block);
        if (err < 0)
            return err;
        begin(&o, f, block, block + 1, false);
        out_tag(&o, TAG(TAG_SUPER, 0, 8));
        out_bytes(&o, "littlefs", 8);
        out_tag(&o, TAG(TAG_INLINE, 0, 24));
        out_bytes(&o, super, 24);
        now.proof = PROOF_FRESH;
        out_close(&o, &now);
        err = o.err;
    }
    return err;
}

/* Moves the later entries to new pairs until the rest fills no more than half of a block, and leaves room for what is to be
 * added. */
OWN_FRAME static int split(struct job *j)
{
    uint32_t bs = flash_block(j->f), half = round_up(bs / 2, flash_unit(j->f)), rest = PAIR_REST + round_up(j->f->need, flash_unit(j->f));
    unsigned s;
    int err;

    half = half < bs - rest ? half : bs > rest ? bs - rest : 0;
    for (;;) {
        for (s = 0; j->end - s > 1; s += (j->end - s) / 2) {
            err = write_log(j, NONE, 0, s);
            if (err < 0)
                return err;
            if ((uint32_t)err <= half && j->end - s < MAX_IDS)
                break;
        }
        if (s == 0)
            return 0;
        err = write_new_pair(j, s);
        if (err < 0)
            return err == SB_ENOSPC ? 0 : err;  /* then it has to fit as it is */
    }
}

/* Blocks 0 and 1 cannot move: when their time has come all entries go to a new root pair, and a copy of the
 * superblock entry that points there stays. 1 = they have. */
static int expand(struct job *j)
{
    int err = write_new_pair(j, 0);

    if (err < 0)
        return err == SB_ENOSPC ? 0 : err;
    j->end = 1;
    return 1;
}

/* From the pair's share to one that makes true what is wanted, and back. */
OWN_FRAME static void turn_share(struct job *j)
{
    struct sb_flash_state goal;

    flash_goal(j->f, j->from, NULL, &goal);
    flash_xor(&j->share, &goal);
    flash_xor(&j->share, &j->f->disk);
}

OWN_FRAME static void settle(struct job *j, bool moved)
{
    flash_goal(j->f, j->from, NULL, &j->f->want);
    if (!moved)
        j->f->disk = j->f->want;
    j->now.other = j->from->block;
}

/* The device says that it has failed, and yet the log in the other half may be whole: then it counts from now on. */
OWN_FRAME static bool is_there(struct job *j)
{
    return flash_scan(j->f, j->from->pair, &j->now, NULL, true) == 0 && j->now.block == j->from->other;
}

/* Writes what stays into the other half, or into a new block when it is due or the half is bad. In a block that
 * nobody points to yet the pair keeps its share: who announces the block changes it. */
static int rewrite(struct job *j, uint32_t revision, bool move, bool stays)
{
    struct sb_flash *f = j->f;
    bool bad = false;
    int block, err = flash_share(f, j->from, &j->share);

    if (!move)
        turn_share(j);
    for (err = err < 0 ? err : SB_EIO; err == SB_EIO;) {
        block = move ? flash_alloc(f, true) : j->from->other;
        if (block < 0 && bad)
            return block;
        if (block < 0) {
            move = false;
            turn_share(j);
            continue;
        }
        err = move ? 0 : flash_erase(f, (unsigned)block);
        if (err >= 0)
            err = write_log(j, (unsigned)block, revision, 0);
        if (err == SB_EIO && !move && is_there(j))
            err = 0;
        if (err == SB_EIO && is_anchor(j->from)) {
            f->flags |= FLAG_FROZEN;
            return SB_ENOSPC;
        }
        if (err == SB_EIO && stays) {       /* it has to move first */
            copy_pair(f->tight, j->from->pair);
            return SB_EAGAIN;
        }
        if (err == SB_EIO && !move) {
            bad = move = true;
            turn_share(j);
            f->bad = j->from->other;
        }
    }
    if (err >= 0)
        settle(j, move);
    return err;
}

int flash_compact(struct sb_flash *f, log_t *log, unsigned kind, const uint16_t *tail)
{
    struct job j = { .f = f, .from = log, .end = (uint16_t)flash_count(f, log) };
    uint32_t revision;
    uint8_t some[4];
    bool due;
    int grows = 0, err = flash_load(f, log->block, 0, some, 4);

    if (err == 0)
        err = flash_tail(f, log, j.tail.pair);
    if (err < 0)
        return err;
    j.tail.kind = (uint16_t)err;
    revision = le32(some) + 1;
    due = f->cfg->block_cycles >= 0 && !tail && !(f->flags & (FLAG_STILL | FLAG_REPAIR)) && revision % turn(f) == 0;
    if (tail) {
        j.tail.kind = (uint16_t)kind;
        copy_pair(j.tail.pair, tail);
    } else if (due && is_anchor(log) && f->root[0] + f->root[1] == 1 && f->free > f->blocks / 8 && j.end > 1) {
        grows = err = expand(&j);
    } else {
        err = split(&j);
    }
    if (err >= 0)
        err = rewrite(&j, revision, due && !is_anchor(log), tail);
    f->window.filled = 0;
    if (err < 0)
        return err;
    if (grows)
        copy_pair(f->root, j.tail.pair);
    *log = j.now;
    flash_remember(f, log);
    return 0;
}
