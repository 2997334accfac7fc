/*
 * flash_file - files opened for writing, and how their content becomes visible (docs/FLASH.md 6)
 */
#include "flash_core.h"

/* What may stand in the page at a commit: the rest of it has to hold six slots. */
unsigned flash_small_max(const struct sb_flash *f)
{
    unsigned page = SB_FLASH_PAGE - 6 * sizeof(struct slot), most = flash_inline_max(f);

    return page < most ? page : most;
}

unsigned flash_inline_max(const struct sb_flash *f)
{
    unsigned most = f->cfg->inline_max ? f->cfg->inline_max : flash_block(f) / 8 < 512 ? flash_block(f) / 8 : 512;

    return most < f->attr_max ? most : f->attr_max;
}

/* ---- the commit ---- */

/* The content an entry has now. */
OWN_FRAME int flash_old_content(struct sb_flash *f, const struct place *at, struct ctz *list)
{
    struct walk w;
    uint32_t size;
    int err;

    list->head = NONE;
    if (!at->found)
        return 0;
    err = flash_get(f, &at->log, TAG(TAG_DIRSTRUCT, at->id, 0), &w);
    if (err <= 0)
        return err < 0 ? err : SB_EDAMAGED;
    return tag_type(w.tag) == TAG_CTZ ? ctz_open(f, at->log.block, w.at, list, &size) : 0;
}

int flash_may_be(const struct sb_flash *f, const struct place *at)
{
    if (at->is_root || (at->found && (at->slot.info & SLOT_NAME) == SLOT_IS_DIR))
        return SB_EISDIR;
    if (at->name.n > f->name_max || at->name.n > flash_block(f) / 4)    /* two entries have to fit into a block */
        return SB_ENAME;
    return flash_is_name(at->name.p, (unsigned)at->name.n) ? 0 : SB_EINVAL;
}

/* Name (when it is new), content and time of an entry in one commit. *list: the blocks of its old content. */
int flash_commit_file(struct sb_flash *f, struct place *at, uint32_t tag, const void *p, struct ctz *list)
{
    struct ops ops = { .n = 0 };
    uint8_t time[8];
    int64_t now = f->cfg->now ? f->cfg->now() : 0;
    int err = flash_old_content(f, at, list);

    if (err < 0)
        return err;
    if (!at->found)
        flash_add(&ops, TAG(NEW + TAG_FILE, at->id, at->name.n), at->name.p);
    flash_add(&ops, tag | TAG(0, at->id, 0), p);
    put_le32(time, (uint32_t)now);
    put_le32(time + 4, (uint32_t)((uint64_t)now >> 32));
    if (now)
        flash_add(&ops, TAG(TAG_ATTR + 't', at->id, 8), time);
    err = flash_commit(f, &at->log, &ops);
    return flash_done(f, err);
}

static sb_str last_part(const char *path)
{
    size_t n = strlen(path), at = n;

    while (path[at - 1] != '/')     /* it begins with one */
        at--;
    return (sb_str){ path + at, n - at };
}

/* Where the file's entry is or will be: as remembered, or by its path. */
static int find_entry(struct sb_flash *f, const struct sb_file *file, struct place *at)
{
    const struct sb_flash_file *w = &file->u.flash;
    int err;

    if (w->generation == f->generation && w->u.was.pair[0] != w->u.was.pair[1]) {
        *at = (struct place){ .found = !(w->state & STATE_NEW), .id = w->u.was.id, .name = last_part(file->path) };
        return flash_fetch(f, w->u.was.pair, &at->log);
    }
    err = flash_find(f, sb_str_of(file->path), at);
    return err < 0 ? err : flash_may_be(f, at);
}

static void committed(struct sb_flash *f, struct sb_file *file, const struct place *at, struct ctz old, unsigned generation)
{
    struct sb_flash_file *w = &file->u.flash;
    bool mine = old.head == w->base_head;

    if (mine || w->u.was.kept == 0)
        flash_free_list(f, old, mine ? w->u.was.kept : 0, file);
    if ((!mine && w->u.was.kept) || (w->state & STATE_OLD))
        f->flags |= FLAG_LEAK;      /* somebody has replaced the content that this one went on from */
    w->state &= (uint8_t)~(STATE_OLD | STATE_NEW);
    w->base_head = w->kind == FILE_BLOCKS ? w->head : NONE;
    w->base_size = (uint32_t)file->at;
    w->u.was.kept = (uint16_t)(w->kind == FILE_BLOCKS ? w->index + 1u : 0);
    copy_pair(w->u.was.pair, at->log.pair);
    w->u.was.id = at->id;
    w->generation = (uint16_t)(f->generation == generation ? f->generation : f->generation - 1u);
}

static int sync_step(struct sb_flash *f, const void *of)
{
    struct sb_file *file = (struct sb_file *)(uintptr_t)of;
    struct sb_flash_file *w = &file->u.flash;
    struct place at;
    struct ctz old;
    uint8_t some[8];
    unsigned generation;
    int err = file->err;        /* bytes may have been lost when another one needed the page */

    if (err == 0 && (w->state & STATE_SHARED))
        err = flash_unshare(f, file);
    if (err == 0)
        err = flash_flush(f, file);
    if (err == 0)
        err = find_entry(f, file, &at);
    if (err < 0)
        return err;
    generation = f->generation + (at.found ? 0u : 1u);
    put_le32(some, w->head);
    put_le32(some + 4, (uint32_t)file->at);
    err = w->kind == FILE_BLOCKS ? flash_commit_file(f, &at, TAG(TAG_CTZ, 0, 8), some, &old)
                                 : flash_commit_file(f, &at, TAG(TAG_INLINE, 0, file->at), f->page, &old);
    if (err == 0)
        committed(f, file, &at, old, generation);
    return err;
}

int flash_sync(struct sb_file *file)
{
    return flash_run(flash_of(file->fs), sync_step, file);
}

/* ---- open and close ---- */

/* SB_APPEND: goes on behind the old content, which stays what it is until the commit. */
static int go_on(struct sb_flash *f, struct sb_file *file, const struct place *at)
{
    struct sb_flash_file *w = &file->u.flash;
    struct sb_file *g;
    struct ctz list = { NONE, 0 };
    uint32_t off, size = SLOT_SIZE(&at->slot);
    int err = 0;

    if ((at->slot.info & SLOT_KIND) == SLOT_CTZ) {
        err = ctz_open(f, at->log.block, at->slot.body, &list, &size);
        if (err < 0)
            return err;
        w->base_head = w->head = list.head;
        w->base_size = size;
        w->index = list.last;
        w->u.was.kept = (uint16_t)(list.last + 1);
        w->kind = FILE_BLOCKS;
        ctz_place(flash_block(f), size - 1, &off);
        w->at = (uint16_t)(off + 1);
        for (g = f->open; g; g = g->u.flash.next)
            if (g->u.flash.kind == FILE_BLOCKS && g->u.flash.head == list.head)
                g->u.flash.state &= (uint8_t)~STATE_OWN;
    } else {
        err = flash_copy(f, file, at->log.block, at->slot.body, list, size);
    }
    file->at = size;
    return err;
}

/* Where a file is or will be, with the directories that lead there when they may be made. */
OWN_FRAME static int find_or_make(struct sb_flash *f, sb_str path, unsigned flags, struct place *at)
{
    int err = flash_find(f, path, at);

    if (err == SB_ENOENT && (flags & SB_MAKE) && (err = flash_make_way(f, path)) == 0)
        err = flash_find(f, path, at);
    return err < 0 ? err : flash_may_be(f, at);
}

struct opening { struct sb_file *file; sb_str path; unsigned flags; };

static int open_step(struct sb_flash *f, const void *of)
{
    const struct opening *o = of;
    struct sb_file *file = o->file;
    struct sb_flash_file *w = &file->u.flash;
    struct place at;
    int err = find_or_make(f, o->path, o->flags, &at);

    if (err < 0)
        return err;
    memcpy(file->path, o->path.p, o->path.n);
    file->path[o->path.n] = 0;
    *w = (struct sb_flash_file){ .base_head = NONE, .head = NONE, .kind = FILE_SMALL };
    w->generation = f->generation;
    copy_pair(w->u.was.pair, at.log.pair);
    w->u.was.id = at.id;
    w->state = at.found ? 0 : STATE_NEW;
    if ((o->flags & SB_APPEND) && at.found)
        err = go_on(f, file, &at);
    if (err < 0) {
        flash_drop_writer(f, file);
        return err;
    }
    w->next = f->open;
    f->open = file;
    return 0;
}

int flash_open_writer(struct sb_flash *f, struct sb_file *file, sb_str path, unsigned flags)
{
    struct opening o = { file, path, flags };

    return flash_run(f, open_step, &o);
}

/* Blocks that no commit has named are free again. */
void flash_drop_writer(struct sb_flash *f, struct sb_file *file)
{
    struct sb_flash_file *w = &file->u.flash;

    if (f->writer == file) {
        if (w->kind == FILE_BLOCKS && w->at == 0 && w->index > 0 && f->pending) {
            flash_free(f, w->head);     /* its pointers are still in the page */
            w->head = (uint16_t)le32((const uint8_t *)f->page);
            w->index--;
        }
        f->writer = NULL;
        f->pending = 0;
        f->window.filled = 0;
    }
    if (w->kind == FILE_BLOCKS && w->head != NONE && w->u.was.kept <= w->index)
        ctz_each(f, (struct ctz){ w->head, w->index }, w->u.was.kept, flash_free);
    flash_close_file(f, file);
}

struct content { sb_str path; const void *p; size_t n; };

static int put_step(struct sb_flash *f, const void *of)
{
    const struct content *c = of;
    struct place at;
    struct ctz old;
    int err = c->n > flash_inline_max(f) ? SB_ENOSUP : find_or_make(f, c->path, SB_MAKE, &at);

    if (err == 0)
        err = flash_commit_file(f, &at, TAG(TAG_INLINE, 0, c->n), c->p ? c->p : "", &old);
    if (err == 0)
        flash_free_list(f, old, 0, NULL);
    return err;
}

int flash_put(struct sb_fs *fs, sb_str path, const void *p, size_t n)
{
    struct content c = { path, p, n };

    return flash_run(flash_of(fs), put_step, &c);
}
