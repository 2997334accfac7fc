/*
 * flash_read - files opened for reading, stat and listings (docs/FLASH.md 6)
 *
 * Content in blocks never changes under a reader: blocks of open files are not used again. Content that
 * stands in a pair moves with its compaction (flash_compact.c tells) and is gone when the file was replaced
 * and the pair compacted twice: then SB_ESTALE.
 */
#include "flash_core.h"

/* ---- times: attribute 't' in seconds, 4 or 8 bytes; MicroPython's attribute 1 in nanoseconds ---- */

/* Where the tag of a time that does not stand right behind its struct has its bytes: their number, 0 = nowhere. */
static unsigned find_time(struct sb_flash *f, const log_t *log, uint32_t tag, unsigned *at)
{
    struct walk w;

    if (flash_get(f, log, tag, &w) <= 0 || (tag_size(w.tag) != 4 && tag_size(w.tag) != 8))
        return 0;
    *at = w.at;
    return tag_size(w.tag);
}

static int64_t time_of(struct sb_flash *f, const log_t *log, unsigned id, const struct slot *s)
{
    uint8_t some[8] = { 0 };
    unsigned at = s->body + SLOT_SIZE(s) + 4, n = 8;
    bool old = false;
    int64_t t;

    if ((s->info & SLOT_ATTR) == 0)
        return 0;
    if ((s->info & SLOT_ATTR) != SLOT_TIME) {
        n = find_time(f, log, TAG(TAG_ATTR + 't', id, 0), &at);
        old = SB_WITH_FS_TOOLS && n == 0;
        if (old)
            n = find_time(f, log, TAG(TAG_ATTR + 1, id, 0), &at) & 8;
    }
    if (n == 0 || flash_load(f, log->block, at, some, n) < 0)
        return 0;
    t = (int64_t)((uint64_t)le32(some + 4) << 32 | le32(some));
    return old ? t / 1000000000 : t;
}

/* ---- stat ---- */

struct content { struct ctz list; uint32_t size; };     /* head NONE: it stands in the pair */

static int content_of(struct sb_flash *f, const log_t *log, const struct slot *s, struct content *c)
{
    c->size = SLOT_SIZE(s);
    c->list = (struct ctz){ NONE, 0 };
    if (!s->name || !s->body || (s->info & SLOT_NAME) != 0)
        return SB_EDAMAGED;
    if ((s->info & SLOT_KIND) == SLOT_INLINE)
        return 0;
    if ((s->info & SLOT_KIND) != SLOT_CTZ || c->size != 8)
        return SB_EDAMAGED;
    return ctz_open(f, log->block, s->body, &c->list, &c->size);
}

/* What changes when the content does: all of it where that is little, else where it lies and how it ends.
 * New content lies in other blocks or is longer. */
static int version_of(struct sb_flash *f, const log_t *log, const struct slot *s, const struct content *c,
                      struct sb_stat *st)
{
    uint32_t key[3] = { c->list.head, c->size, (uint32_t)st->mtime }, off, n = c->size, crc = 0xffffffff;
    unsigned block = log->block, at = s->body;
    int err;

    if (c->list.head != NONE) {
        ctz_place(flash_block(f), c->size - 1, &off);
        n = off + 1 < 32 ? off + 1 : 32;
        at = off + 1 - n;
        block = c->list.head;
        crc = flash_crc(crc, key, sizeof key);
    }
    err = flash_load_crc(f, block, at, n, &crc);
    st->version = (uint64_t)crc << 32 | c->size;
    return err;
}

static int tell(struct sb_flash *f, const log_t *log, unsigned id, const struct slot *s, struct sb_stat *st,
                struct content *c)
{
    int err;

    *st = (struct sb_stat){ .kind = SB_DIR, .mtime = time_of(f, log, id, s) };
    if ((s->info & SLOT_NAME) == SLOT_IS_DIR)
        return 0;
    err = content_of(f, log, s, c);
    st->kind = SB_FILE;
    st->size = c->size;
    return err;
}

static int look(struct sb_flash *f, sb_str path, struct place *at, struct sb_stat *st, struct content *c)
{
    int err = flash_find(f, path, at);

    if (err < 0 || !at->found)
        return err < 0 ? err : SB_ENOENT;
    if (at->is_root) {
        *st = (struct sb_stat){ .kind = SB_DIR };
        return 0;
    }
    err = tell(f, &at->log, at->id, &at->slot, st, c);
    return err == 0 && st->kind == SB_FILE ? version_of(f, &at->log, &at->slot, c, st) : err;
}

int flash_stat(struct sb_fs *fs, sb_str path, struct sb_stat *st)
{
    struct content c;
    struct place at;

    return look(flash_of(fs), path, &at, st, &c);
}

/* ---- open files ---- */

int flash_open_reader(struct sb_flash *f, struct sb_file *file, sb_str path)
{
    struct sb_flash_file *r = &file->u.flash;
    struct content c;
    struct place at;
    struct sb_stat st;
    int err = look(f, path, &at, &st, &c);

    if (err < 0 || st.kind == SB_DIR)
        return err < 0 ? err : SB_EISDIR;
    *r = (struct sb_flash_file){ .base_head = c.list.head, .base_size = c.size, .head = c.list.head, .index = c.list.last,
                                 .kind = FILE_LIST, .u.is = { (uint32_t)st.mtime, (uint32_t)(st.version >> 32) } };
    if (c.list.head == NONE) {
        r->kind = FILE_INLINE;
        r->head = at.log.block;
        r->at = at.slot.body;
    }
    file->size = c.size;
    r->next = f->open;
    f->open = file;
    return 0;
}

void flash_close_file(struct sb_flash *f, struct sb_file *file)
{
    struct sb_file **p;

    if (file->u.flash.state & STATE_OLD)
        f->flags |= FLAG_LEAK;
    for (p = &f->open; *p; p = &(*p)->u.flash.next)
        if (*p == file) {
            *p = file->u.flash.next;
            return;
        }
}

int flash_fstat(struct sb_file *file, struct sb_stat *st)
{
    const struct sb_flash_file *r = &file->u.flash;

    *st = (struct sb_stat){ .kind = SB_FILE, .size = file->flags & SB_WRITE ? file->at : file->size };
    if (file->flags & SB_READ) {
        st->mtime = r->u.is.mtime;
        st->version = (uint64_t)r->u.is.version << 32 | r->base_size;
    }
    return 0;
}

/* Where byte `off` lies and how many follow it there. The block read last is remembered: reading on costs one
 * way along the list per block. */
static int locate(struct sb_flash *f, struct sb_file *file, size_t off, unsigned *block, uint32_t *at, size_t *n)
{
    struct sb_flash_file *r = &file->u.flash;
    uint32_t left = r->base_size - (uint32_t)off, last, i;
    int found;

    if (r->kind == FILE_INLINE) {
        *block = r->head;
        *at = r->at + (uint32_t)off;
        *n = left;
        return 0;
    }
    i = ctz_place(flash_block(f), (uint32_t)off, at);
    if (i != r->index) {
        last = ctz_place(flash_block(f), r->base_size - 1, &(uint32_t){ 0 });
        found = i < r->index ? ctz_find(f, (struct ctz){ r->head, r->index }, i)
                             : ctz_find(f, (struct ctz){ r->base_head, (uint16_t)last }, i);
        if (found < 0)
            return found;
        r->head = (uint16_t)found;
        r->index = (uint16_t)i;
    }
    *block = r->head;
    *n = left < flash_block(f) - *at ? left : flash_block(f) - *at;
    return 0;
}

long flash_read(struct sb_file *file, size_t off, void *to, size_t n)
{
    struct sb_flash *f = flash_of(file->fs);
    size_t done = 0, here;
    unsigned block;
    uint32_t at;
    int err;

    if (file->u.flash.kind == FILE_STALE)
        return SB_ESTALE;
    if (off >= file->u.flash.base_size)
        return 0;
    if (n > file->u.flash.base_size - off)
        n = (size_t)(file->u.flash.base_size - off);
    for (; done < n; done += here) {
        err = locate(f, file, off + done, &block, &at, &here);
        here = here < n - done ? here : n - done;
        if (err == 0)
            err = flash_load(f, block, at, (char *)to + done, (uint32_t)here);
        if (err < 0)
            return err;
    }
    return (long)done;
}

/* Only blocks are lent: what stands in a pair may move. */
int flash_map(struct sb_file *file, size_t off, const void **p, size_t *n)
{
    struct sb_flash *f = flash_of(file->fs);
    const struct sb_nor *nor = f->cfg->nor;
    unsigned block = 0;
    uint32_t at;
    int err;

    if (!nor->map || file->u.flash.kind != FILE_LIST)
        return SB_ENOSUP;
    *p = nor->map;
    *n = 0;
    if (off >= file->u.flash.base_size)
        return 0;
    err = locate(f, file, off, &block, &at, n);
    *p = nor->map + block * nor->block + at;
    return err;
}

/* ---- listings: at = first, second block, id (a byte), generation; dir = how many were told ---- */

static int seek(struct sb_flash *f, sb_str path, uint16_t pair[2])
{
    struct place at;
    int err = flash_find(f, path, &at);

    return err == 0 ? flash_enter(f, &at, pair) : err;
}

static int tell_entry(struct sb_flash *f, const log_t *log, unsigned id, struct sb_stat *st, char *name)
{
    struct content c;
    struct slot *s;
    int err = flash_entry(f, log, id, &s);

    if (err < 0)
        return err;
    if ((s->info & SLOT_NAME) == SLOT_IS_SUPER)
        return 0;
    if ((s->info & SLOT_NAME) == SLOT_NAME || !s->name || s->name_size + 1u > SB_NAME_SIZE)
        return SB_EDAMAGED;
    err = flash_load(f, log->block, s->name, name, s->name_size);
    if (err < 0)
        return err;
    name[s->name_size] = 0;
    if (!flash_is_name(name, s->name_size))
        return SB_EDAMAGED;
    err = tell(f, log, id, s, st, &c);
    return err < 0 ? err : 1;
}

/* When entries have moved meanwhile the listing goes on behind as many entries as it has told. */
int flash_list(struct sb_fs *fs, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name)
{
    struct sb_flash *f = flash_of(fs);
    uint16_t pair[2] = { (uint16_t)pos->at, (uint16_t)(pos->at >> 16) };
    uint32_t rest = (uint32_t)(pos->at >> 32);
    unsigned id = rest & 0xff, steps = 0;
    uintptr_t told = (uintptr_t)pos->dir, skip = 0;
    log_t log;
    int err = 0;

    if (pair[0] == pair[1] || rest >> 8 != f->generation) {
        err = seek(f, path, pair);
        id = 0;
        skip = told;
        told = 0;
    }
    while (err == 0 && steps++ < f->blocks) {
        err = flash_fetch(f, pair, &log);
        for (; err == 0 && id < flash_count(f, &log); id++) {
            err = tell_entry(f, &log, id, st, name);
            if (err > 0 && told++ < skip)
                err = 0;
        }
        if (err != 0)
            break;
        err = flash_tail(f, &log, pair);
        if (err != TAG_HARD)
            return err < 0 ? err : 0;
        err = 0;
        id = 0;
    }
    pos->at = pair[0] | (uint32_t)pair[1] << 16 | (uint64_t)(id | (uint32_t)f->generation << 8) << 32;
    pos->dir = (void *)told;
    return err == 0 ? SB_EDAMAGED : err;
}
