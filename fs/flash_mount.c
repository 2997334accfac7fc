/*
 * flash_mount - one pass over all metadata: checks it, adds up the global state, marks the used blocks
 * (docs/FLASH.md 7)
 *
 * While the CRC of a log is worked out its tags are folded on the way, oldest first, into a table of
 * nothing but (last block, number of it) per entry: two bytes each on a device of up to 256
 * blocks, four above. Where that table does not hold (too many entries, a torn commit at the end) the entries are
 * read again through flash_window.
 */
#include "flash_core.h"

struct facts {                  /* of one pair, as of its last valid commit */
    uint16_t super;             /* offset of the superblock's data, 0 = none */
    bool     magic;
    struct sb_flash_state share;
};

struct survey {
    bool     touched, full;     /* by the open commit; more entries than room */
    uint16_t super_at;
    struct sb_flash *f;
    struct facts open, valid;   /* of the commit that is being read; of those that count */
    uint8_t *table;
    unsigned room, count;       /* entries */
    unsigned width;             /* bytes of a number */
    uint32_t seed;
    uint8_t  super[24];         /* the superblock's data seen last */
    uint8_t  data[SURVEY_BYTES];
};

/* ---- the table: numbers of width bytes, two for each entry; block 0 is nobody's data ---- */

enum { NO_LIST = 0, WILD = 1 };     /* in the place of the last block's number where the block is 0 */

static void put(struct survey *s, unsigned id, unsigned head, unsigned last)
{
    uint8_t *p = s->table + 2 * s->width * id;

    if (id >= s->room)
        return;
    p[0] = (uint8_t)head;
    p[s->width] = (uint8_t)last;
    if (s->width == 2) {
        p[1] = (uint8_t)(head >> 8);
        p[3] = (uint8_t)(last >> 8);
    }
}

static struct ctz entry(const struct survey *s, unsigned id)
{
    const uint8_t *p = s->table + 2 * s->width * id;

    return s->width == 1 ? (struct ctz){ p[0], p[1] }
                         : (struct ctz){ (uint16_t)(p[0] | p[1] << 8), (uint16_t)(p[2] | p[3] << 8) };
}

static void move(struct survey *s, unsigned to, unsigned from)
{
    unsigned size = 2 * s->width, n = s->count > from ? s->count - from : 0;

    s->full |= s->count + 1 > s->room;
    if (!s->full)
        memmove(s->table + to * size, s->table + from * size, n * size);
}

static void put_list(struct survey *s, uint32_t tag, const uint8_t *data)
{
    uint32_t off, last = 0;

    if (tag_type(tag) != TAG_CTZ) {
        put(s, tag_id(tag), 0, NO_LIST);
        return;
    }
    if (tag_size(tag) != 8 || le32(data) == 0 || le32(data) >= s->f->device || le32(data + 4) == 0
        || (last = ctz_place(s->f->block_size, le32(data + 4) - 1, &off)) >= s->f->device)
        put(s, tag_id(tag), 0, WILD);
    else
        put(s, tag_id(tag), le32(data), last);
}

static void put_name(struct survey *s, uint32_t tag, const uint8_t *data)
{
    unsigned id = tag_id(tag);

    for (; s->count <= id && id <= MAX_IDS; s->count++)
        put(s, s->count, 0, NO_LIST);
    s->full |= s->count > s->room;
    if (id == 0)
        s->open.magic = tag_type(tag) == TAG_SUPER && tag_size(tag) == 8 && memcmp(data, "littlefs", 8) == 0;
}

uint8_t *survey_bytes(struct survey *s)
{
    return s->data;
}

/* A half of a pair begins; what the other one has told does not count. */
void survey_half(struct survey *s)
{
    s->open = s->valid = (struct facts){ 0 };
    s->count = 0;
    s->touched = s->full = false;
}

/* data is NULL when there is more than a few bytes of it. */
void survey_tag(struct survey *s, uint32_t tag, uint32_t at, const uint8_t *data)
{
    unsigned id = tag_id(tag);

    s->touched = true;
    switch (tag_class(tag)) {
    case 0x000:
        put_name(s, tag, data);
        break;
    case 0x200:
        if (id == 0 && tag_size(tag) == 24) {
            s->open.super = s->super_at = (uint16_t)at;
            memcpy(s->super, data, 24);
        }
        if (id < s->count)
            put_list(s, tag, data);
        break;
    case 0x400:
        if (tag_type(tag) == TAG_CREATE && id <= s->count) {
            move(s, id + 1, id);
            s->count++;
            put(s, id, 0, NO_LIST);
        } else if (tag_type(tag) == TAG_DELETE && id < s->count) {
            move(s, id, id + 1);
            s->count--;
        }
        break;
    case 0x700:
        if (tag_type(tag) == TAG_STATE && tag_size(tag) == 12)
            flash_read_state(&s->open.share, data);
        break;
    default:
        break;
    }
}

void survey_commit(struct survey *s, uint32_t crc)
{
    s->valid = s->open;
    s->touched = false;
    s->seed = (s->seed << 1 | s->seed >> 31) ^ crc;
}

/* ---- the map of used blocks ---- */

static int mark(struct sb_flash *f, unsigned block)
{
    uint32_t bit = 1u << block % 32, *word = &f->cfg->map[block / 32];

    if (block >= f->device)
        return SB_EDAMAGED;
    if (*word & bit)
        return SB_EEXIST;
    *word |= bit;
    return 0;
}

/* A list stops where it meets a block that is marked: so all lists together cost no more than all blocks. */
static void mark_list(struct survey *s, struct ctz list)
{
    int err = ctz_each(s->f, list, 0, mark);

    if (err == SB_EEXIST)
        s->f->flags |= FLAG_TWICE;
    else if (err < 0)
        s->f->flags |= FLAG_DAMAGED;
}

static int mark_again(struct survey *s, const log_t *log)
{
    struct slot *slot;
    struct ctz list;
    unsigned id;
    uint32_t size;
    int err;

    for (id = 0; (err = flash_entry(s->f, log, id, &slot)) > 0; id++) {
        if ((slot->info & SLOT_KIND) != SLOT_CTZ || !slot->body)
            continue;
        if (ctz_open(s->f, log->block, slot->body, &list, &size) < 0)
            s->f->flags |= FLAG_DAMAGED;
        else
            mark_list(s, list);
    }
    return err;
}

static int mark_files(struct survey *s, const log_t *log)
{
    struct ctz list;
    unsigned id;

    if (s->touched || s->full)
        return mark_again(s, log);
    for (id = 0; id < s->count; id++) {
        list = entry(s, id);
        if (list.head)
            mark_list(s, list);
        else if (list.last == WILD)
            s->f->flags |= FLAG_DAMAGED;
    }
    return 0;
}

/* ---- the superblock ---- */

/* Entries before the last of the chain may be stale: only the version counts there. */
static int load_super(struct survey *s, const log_t *log, uint32_t super[6])
{
    struct sb_flash *f = s->f;
    unsigned i;
    int err = s->super_at == s->valid.super ? 0 : flash_load(f, log->block, s->valid.super, s->super, 24);

    for (i = 0; i < 6; i++)
        super[i] = le32(s->super + 4 * i);
    if (err < 0)
        return err;
    if (super[0] >> 16 != 2 || (super[0] & 0xffff) > 1)
        return SB_ENOSUP;
    f->minor = (uint8_t)super[0];
    copy_pair(f->root, log->pair);
    return 0;
}

/* ---- the walk ---- */

static int look_at_pair(struct survey *s, const uint16_t pair[2], log_t *log)
{
    struct sb_flash *f = s->f;
    struct slot *page;
    int err;

    s->room = (unsigned)flash_table(f, &page) * (unsigned)sizeof *page / (2 * s->width);
    s->table = (uint8_t *)page;
    f->window.filled = 0;
    err = flash_scan(f, pair, log, s, true);
    if (err < 0)
        return err;
    if (mark(f, pair[0]) < 0 || mark(f, pair[1]) < 0)
        f->flags |= FLAG_TWICE;
    flash_remember(f, log);
    if (s->valid.share.tag | s->valid.share.pair[0] | s->valid.share.pair[1])
        f->flags |= FLAG_SHARES;
    flash_xor(&f->disk, &s->valid.share);
    return mark_files(s, log);
}

/* Along the tail list from {0, 1}. A list that comes back to itself is longer than the device. */
static int walk_list(struct survey *s, uint32_t super[6])
{
    struct sb_flash *f = s->f;
    uint16_t pair[2] = { 0, 1 };
    bool chain = true;
    unsigned steps;
    log_t log;
    int err;

    for (steps = 0; steps <= f->device / 2; steps++) {
        err = look_at_pair(s, pair, &log);
        chain = chain && s->valid.magic && s->valid.super;
        if (err == 0 && chain)
            err = load_super(s, &log, super);
        else if (err == 0 && steps == 0)
            err = SB_EDAMAGED;
        if (err < 0)
            return err;
        err = flash_tail(f, &log, pair);
        if (err <= 0)
            return err;
        chain = chain && err == TAG_HARD;
    }
    return SB_EDAMAGED;
}

/* The first directory named in this log that is not marked: 1 and its pair. */
static int find_stray(struct sb_flash *f, const log_t *log, uint16_t pair[2])
{
    struct slot *slot;
    unsigned id;
    int err, known;

    for (id = 0; (err = flash_entry(f, log, id, &slot)) > 0; id++) {
        if ((slot->info & SLOT_NAME) != SLOT_IS_DIR || flash_pair_at(f, log->block, slot->body, pair) < 0)
            continue;
        known = mark(f, pair[0]) == SB_EEXIST;
        if (mark(f, pair[1]) != SB_EEXIST || !known)
            return 1;
    }
    return err;
}

/* After a cut a directory may be named by its parent with a block that the list does not know yet: what
 * it holds is in use, too, and so is a directory that it names. */
static int mark_strays(struct survey *s)
{
    struct list_walk l;
    uint16_t pair[2];
    log_t log;
    int err;

    list_start(&l);
    while ((err = list_next(s->f, &l)) > 0) {
        log = l.log;
        while ((err = find_stray(s->f, &log, pair)) > 0) {
            err = flash_fetch(s->f, pair, &log);
            if (err == 0)
                err = mark_again(s, &log);
            if (err < 0)
                return err;
        }
        if (err < 0)
            return err;
    }
    return err;
}

static int keep(struct sb_flash *f, unsigned block)
{
    mark(f, block);
    return 0;
}

/* What open files read, and what they have written and not yet committed. */
static void mark_open(struct sb_flash *f)
{
    struct sb_file *g;
    uint32_t off;
    unsigned i;

    for (i = 0; i < f->ready_count; i++)
        mark(f, f->ready[i]);
    for (g = f->open; g; g = g->u.flash.next) {
        const struct sb_flash_file *w = &g->u.flash;

        if (w->base_head != NONE)
            ctz_each(f, (struct ctz){ w->base_head, (uint16_t)ctz_place(f->block_size, w->base_size - 1, &off) }, 0,
                     keep);
        if (w->kind == FILE_BLOCKS && w->head != NONE)
            ctz_each(f, (struct ctz){ w->head, w->index }, 0, keep);
    }
}

void flash_count_free(struct sb_flash *f)
{
    unsigned i;

    f->free = f->ready_count;
    for (i = 0; i < f->blocks; i++)
        f->free = (uint16_t)(f->free + !(f->cfg->map[i / 32] >> i % 32 & 1));
}

int flash_survey(struct sb_flash *f, struct found *found)
{
    struct survey s = { .f = f, .width = f->device <= 256 ? 1 : 2 };
    struct found here;
    int err;

    /* the pointers of an open file's last block are read from the device, too */
    flash_evict(f, f->writer && f->writer->u.flash.kind == FILE_BLOCKS ? 0 : flash_small_max(f));
    memset(f->cfg->map, 0, SB_FLASH_MAP_WORDS(f->cfg->nor->size, f->cfg->nor->block) * sizeof(uint32_t));
    f->disk = (struct sb_flash_state){ 0 };
    f->flags &= (uint8_t)~(FLAG_TWICE | FLAG_LEAK | FLAG_SHARES);
    err = walk_list(&s, here.super);
    here.seed = s.seed;
    if (found)
        *found = here;
    if (err >= 0 && (f->disk.tag & ORPHANS))
        err = mark_strays(&s);
    if (f->disk.tag == 0 && (f->flags & FLAG_TWICE))    /* while a repair waits some blocks are named twice */
        f->flags |= FLAG_DAMAGED;
    mark_open(f);
    flash_count_free(f);
    f->window.filled = 0;       /* what it shows depends on a pending move */
    return err;
}
