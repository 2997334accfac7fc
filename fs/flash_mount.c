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

struct facts {                  /* of one half of a pair */
    bool     touched;           /* by a commit that is not closed: read them again */
    bool     full;              /* so with the entries: the table does not hold them */
    bool     magic, super;      /* a superblock's name was met; and data like its own, behind it or not */
    struct sb_flash_state share;
};

struct survey {
    struct sb_flash *f;
    struct facts seen;
    struct ctz *table;          /* or two bytes for each entry */
    unsigned room;              /* entries */
    uint8_t  root[24];          /* the superblock's data of the last one in the chain */
    uint8_t  super[24];         /* and that seen last */
    uint8_t  data[SURVEY_BYTES];
};

/* ---- the table: last block and number of it for each entry; block 0 is nobody's data ---- */

enum { NO_LIST = 0, WILD = 1 };     /* in the place of the last block's number where the block is 0 */

static bool is_narrow(const struct survey *s)
{
    return !SB_FLASH_BLOCK && s->f->device <= 256;      /* a board's chip is larger */
}

static unsigned size_of(const struct survey *s)
{
    return is_narrow(s) ? 2 : (unsigned)sizeof *s->table;
}

static void put(struct survey *s, unsigned id, struct ctz list)
{
    uint8_t *p = (uint8_t *)s->table + 2 * id;

    if (id >= s->room) {
        s->seen.full = true;
    } else if (is_narrow(s)) {
        p[0] = (uint8_t)list.head;
        p[1] = (uint8_t)list.last;
    } else {
        s->table[id] = list;
    }
}

static struct ctz entry(const struct survey *s, unsigned id)
{
    const uint8_t *p = (const uint8_t *)s->table + 2 * id;

    return is_narrow(s) ? (struct ctz){ p[0], p[1] } : s->table[id];
}

/* The entries from `from` on, of `count`. */
static void move(struct survey *s, unsigned to, unsigned from, unsigned count)
{
    unsigned size = size_of(s);
    uint8_t *p = (uint8_t *)s->table;

    s->seen.full |= count >= s->room;
    if (!s->seen.full && count > from)
        memmove(p + to * size, p + from * size, (count - from) * size);
}

static void put_list(struct survey *s, uint32_t tag, const uint8_t *data)
{
    struct ctz list = { 0, NO_LIST };
    uint32_t size;

    if (tag_type(tag) == TAG_CTZ && (tag_size(tag) != 8 || ctz_check(s->f, data, &list, &size) < 0))
        list = (struct ctz){ 0, WILD };
    put(s, tag_id(tag), list);
}

uint8_t *survey_bytes(struct survey *s)
{
    return s->data;
}

/* A half of a pair begins; what the other one has told does not count. */
void survey_half(struct survey *s)
{
    s->seen = (struct facts){ 0 };
}

/* One more tag of a log that has `count` entries so far. data is NULL when there is more than a few bytes of it. */
OWN_FRAME void survey_tag(struct survey *s, uint32_t tag, const uint8_t *data, unsigned count)
{
    static const struct ctz none = { 0, NO_LIST };
    unsigned id = tag_id(tag), size = tag_size(tag);

    s->seen.touched = true;
    switch (tag_class(tag)) {
    case 0x000:
        if (tag == TAG(TAG_SUPER, 0, 8))
            s->seen.magic = memcmp(data, "littlefs", 8) == 0;
        for (; count <= id; count++)
            put(s, count, none);
        break;
    case 0x200:
        if (id == 0 && size == 24) {
            s->seen.super = true;
            memcpy(s->super, data, 24);
        }
        put_list(s, tag, data);
        s->seen.full |= id >= count;    /* before its name */
        break;
    case 0x400:
        if (tag_type(tag) == TAG_CREATE) {
            move(s, id + 1, id, count);
            put(s, id, none);
        } else if (tag_type(tag) == TAG_DELETE) {
            move(s, id, id + 1, count);
        }
        break;
    case 0x700:
        if (tag_type(tag) == TAG_STATE && size == 12)
            flash_read_state(&s->seen.share, data);
        break;
    default:
        break;
    }
}

/* That it begins somewhere else each time keeps the wear even. */
void survey_commit(struct survey *s, uint32_t crc)
{
    s->seen.touched = false;
    s->f->cursor = (uint16_t)(s->f->cursor * 3u + crc);
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

    if (s->seen.touched || s->seen.full)
        return mark_again(s, log);
    for (id = 0; id < log->count; id++) {
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
static int load_super(struct survey *s, const log_t *log)
{
    struct sb_flash *f = s->f;
    uint32_t version = le32(s->super);

    if (version >> 16 != 2 || (version & 0xffff) > 1)
        return SB_ENOSUP;
    memcpy(s->root, s->super, sizeof s->root);
    f->minor = (uint8_t)version;
    copy_pair(f->root, log->pair);
    return 0;
}

/* What a commit that was not closed has told instead of it. */
static int see_again(struct survey *s, const log_t *log)
{
    struct walk w;
    int err = flash_get(s->f, log, TAG(TAG_SUPER, 0, 0), &w);

    s->f->flags |= FLAG_SHARES;
    s->seen.magic = err > 0 && tag_size(w.tag) == 8 && flash_compare(s->f, log->block, w.at, "littlefs", 8) == SAME;
    if (s->seen.magic)
        err = flash_get(s->f, log, TAG(TAG_DIRSTRUCT, 0, 0), &w);
    s->seen.super = s->seen.magic && err > 0 && tag_size(w.tag) == 24;
    if (s->seen.super)
        err = flash_load(s->f, log->block, w.at, s->super, 24);
    return err < 0 ? err : flash_share(s->f, log, &s->seen.share);
}

static int apply_super(struct sb_flash *f, const uint8_t super[24])
{
    uint32_t blocks = le32(super + 8), name = le32(super + 12), file = le32(super + 16), attr = le32(super + 20);

    if (le32(super + 4) != flash_block(f) || blocks < 2 || blocks > f->device)
        return SB_ENOSUP;
    if (name > 255 || file > 0x7fffffff || attr > MAX_DATA)
        return SB_ENOSUP;
    f->blocks = (uint16_t)blocks;
    f->name_max = (uint16_t)(name ? name : 255);
    f->file_max = file ? file : 0x7fffffff;
    f->attr_max = (uint16_t)(attr ? attr : MAX_DATA);
    f->cursor = (uint16_t)(f->cursor % f->blocks);
    return 0;
}

/* ---- the walk ---- */

OWN_FRAME static int look_at_pair(struct survey *s, const uint16_t pair[2], log_t *log)
{
    struct sb_flash *f = s->f;
    struct slot *page;
    int err;

    s->room = (unsigned)flash_table(f, &page) * (unsigned)sizeof *page / size_of(s);
    s->table = (struct ctz *)(void *)page;
    f->window.filled = 0;
    err = flash_scan(f, pair, log, s, true);
    if (err < 0)
        return err;
    if (mark(f, pair[0]) < 0 || mark(f, pair[1]) < 0)
        f->flags |= FLAG_TWICE;
    flash_remember(f, log);
    err = s->seen.touched ? see_again(s, log) : 0;
    if (err < 0)
        return err;
    if (s->seen.share.tag | s->seen.share.pair[0] | s->seen.share.pair[1])
        f->flags |= FLAG_SHARES;
    flash_xor(&f->disk, &s->seen.share);
    return mark_files(s, log);
}

/* Along the tail list from {0, 1}. A list that comes back to itself is longer than the device. */
OWN_FRAME static int walk_list(struct survey *s)
{
    struct sb_flash *f = s->f;
    uint16_t pair[2] = { 0, 1 };
    bool chain = true;
    unsigned steps;
    log_t log;
    int err;

    for (steps = 0; steps <= f->device / 2; steps++) {
        err = look_at_pair(s, pair, &log);
        chain = chain && s->seen.magic && s->seen.super;
        if (err == 0 && chain)
            err = load_super(s, &log);
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
OWN_FRAME static int mark_strays(struct survey *s)
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
            ctz_each(f, (struct ctz){ w->base_head, (uint16_t)ctz_place(flash_block(f), w->base_size - 1, &off) }, 0,
                     keep);
        if (w->kind == FILE_BLOCKS && w->head != NONE)
            ctz_each(f, (struct ctz){ w->head, w->index }, 0, keep);
    }
}

static void count_free(struct sb_flash *f)
{
    unsigned i;

    f->free = f->ready_count;
    for (i = 0; i < f->blocks; i++)
        f->free = (uint16_t)(f->free + !(f->cfg->map[i / 32] >> i % 32 & 1));
}

int flash_survey(struct sb_flash *f)
{
    struct survey s = { .f = f };
    int err;

    /* the pointers of an open file's last block are read from the device, too */
    flash_evict(f, f->writer && f->writer->u.flash.kind == FILE_BLOCKS ? 0 : flash_small_max(f));
    memset(f->cfg->map, 0, SB_FLASH_MAP_WORDS(f->cfg->nor->size, flash_block(f)) * sizeof(uint32_t));
    f->want = f->disk = (struct sb_flash_state){ 0 };       /* an entry that has moved is seen, for what it holds is in use */
    f->flags &= (uint8_t)~(FLAG_TWICE | FLAG_LEAK | FLAG_SHARES);
    err = walk_list(&s);
    if (err >= 0)
        err = apply_super(f, s.root);
    if (err >= 0 && (f->disk.tag & ORPHANS))
        err = mark_strays(&s);
    f->want = f->disk;
    if (f->want.tag)
        f->flags |= FLAG_REPAIR;
    if (err < 0 || (!f->want.tag && (f->flags & FLAG_TWICE)))       /* while a repair waits some blocks are named twice */
        f->flags |= FLAG_DAMAGED;
    mark_open(f);
    count_free(f);
    f->window.filled = 0;       /* what it shows depends on a pending move */
    return err;
}
