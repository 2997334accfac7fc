/*
 * flash_write - bytes of files being written (docs/FLASH.md 6)
 *
 * One page of memory serves all writers. It holds the whole of a small file, or what does not fill a page yet at
 * the end of a larger one; it goes to the device when another writer needs the page.
 *
 * Bytes are added behind the end of a file in its last block, committed or not, when they are erased there and
 * begin on a program unit; otherwise the block is copied first. STATE_OWN: the block was erased for this
 * writer and nobody else adds to it, so that no look is needed. STATE_COPY: there may be bytes of the old
 * content behind the end, which a look at 0xff cannot tell from erased ones.
 */
#include "flash_core.h"

static bool owns_page(const struct sb_flash *f, const struct sb_file *file)
{
    return f->writer == file;
}

static void set_pending(struct sb_flash *f, unsigned n)
{
    if (f->pending != n)
        f->window.filled = 0;       /* what stands behind them goes elsewhere */
    f->pending = (uint16_t)n;
}

/* ---- the last block ---- */

/* Its first n bytes into `block`, n a multiple of the unit. */
static int copy_block(struct sb_flash *f, unsigned from, unsigned block, uint32_t n)
{
    uint8_t some[64], *p = flash_unit(f) > sizeof some ? f->cfg->stage : some;
    uint32_t size = flash_unit(f) > sizeof some ? flash_unit(f) : (uint32_t)sizeof some, off, k;
    int err = 0;

    for (off = 0; off < n && err >= 0; off += k) {
        k = n - off < size ? n - off : size;
        err = flash_load(f, from, off, p, k);
        if (err >= 0)
            err = as_error(flash_program(f, block, off, p, k));
    }
    return err;
}

/* The last block becomes another one with the same bytes; those of a begun unit go back to the page. */
static int move_block(struct sb_flash *f, struct sb_file *file, bool bad)
{
    struct sb_flash_file *w = &file->u.flash;
    uint32_t rest = w->at % flash_unit(f);
    int block, err;

    do {
        block = flash_alloc(f, true);
        if (block < 0)
            return block;
        err = copy_block(f, w->head, (unsigned)block, w->at - rest);
    } while (err == SB_EIO);
    if (err == 0 && rest) {
        err = flash_load(f, w->head, w->at - rest, f->page, rest);
        set_pending(f, rest);
    }
    if (err < 0) {
        flash_free(f, (unsigned)block);
        return err;
    }
    if (w->index >= w->u.was.kept && !bad)
        flash_free(f, w->head);
    if (w->u.was.kept > w->index)
        w->u.was.kept = w->index;
    w->at = (uint16_t)(w->at - rest);
    w->head = (uint16_t)block;
    w->state = (uint8_t)((w->state | STATE_OWN) & ~STATE_COPY);
    return 0;
}

/* Makes sure that bytes may be programmed at w->at, as far as the next border of a page. The page is empty. */
static int make_ready(struct sb_flash *f, struct sb_file *file)
{
    struct sb_flash_file *w = &file->u.flash;
    uint32_t n = SB_FLASH_PAGE - w->at % SB_FLASH_PAGE, left = flash_block(f) - w->at;
    int err = BEHIND;

    if (!(w->state & STATE_COPY) && w->at % flash_unit(f) == 0)
        err = w->state & STATE_OWN || FAULT(ERASED) ? SAME : flash_compare(f, w->head, w->at, NULL, n < left ? n : left);
    return err > 0 ? move_block(f, file, false) : err;
}

/* n bytes, a multiple of the unit, of which `real` are of the file. A block that fails is left for another one. */
static int program(struct sb_flash *f, struct sb_file *file, const void *p, uint32_t n, uint32_t real)
{
    struct sb_flash_file *w = &file->u.flash;
    int err;

    while ((err = as_error(flash_program(f, w->head, w->at, p, n))) == SB_EIO) {
        err = move_block(f, file, true);
        if (err < 0)
            return err;
    }
    w->at = (uint16_t)(w->at + (err < 0 ? 0 : real));
    return err;
}

/* What waits in the page goes to the block. Unless `all`, a begun unit goes on waiting. */
static int flush(struct sb_flash *f, struct sb_file *file, bool all)
{
    uint32_t unit = flash_unit(f), n = f->pending, whole = n - n % unit;
    uint8_t *page = (uint8_t *)f->page;
    int err = 0;

    if (!owns_page(f, file) || n == 0 || file->u.flash.kind != FILE_BLOCKS)
        return 0;
    if (all && whole < n) {
        whole += unit;
        f->window.filled = 0;
        memset(page + n, 0xff, whole - n);
    }
    if (whole)
        err = program(f, file, page, whole, whole < n ? whole : n);
    if (err < 0)
        return err;
    if (whole < n)
        memmove(page, page + whole, n - whole);
    set_pending(f, whole < n ? n - whole : 0);
    return 0;
}

/* ---- the page ---- */

static int to_blocks(struct sb_flash *f, struct sb_file *file)
{
    struct sb_flash_file *w = &file->u.flash;
    int block = flash_alloc(f, true);

    if (block < 0)
        return block;
    w->kind = FILE_BLOCKS;
    w->head = (uint16_t)block;
    w->index = w->at = w->u.was.kept = 0;
    w->state = (uint8_t)((w->state | STATE_OWN) & ~STATE_COPY);
    return 0;
}

/* Another one needs the page, all of it or (for a while) only a part. A failure becomes the writer's. */
void flash_evict(struct sb_flash *f, unsigned may_stay)
{
    struct sb_file *file = f->writer;
    int err = 0;

    if (!file || f->pending <= may_stay)
        return;
    if (file->u.flash.kind == FILE_SMALL)
        err = to_blocks(f, file);
    if (err == 0)
        err = flush(f, file, false);
    if (err == 0 && f->pending > may_stay)
        err = flush(f, file, true);
    if (err < 0) {
        file->err = err;
        set_pending(f, 0);
    }
}

static void claim(struct sb_flash *f, struct sb_file *file)
{
    if (owns_page(f, file))
        return;
    flash_evict(f, 0);
    f->writer = file;
    set_pending(f, 0);
}

/* ---- writing ---- */

/* A new last block; its pointers are the first bytes that wait for it. */
static int next_block(struct sb_flash *f, struct sb_file *file)
{
    struct sb_flash_file *w = &file->u.flash;
    uint8_t *page = (uint8_t *)f->page;
    unsigned index = w->index + 1u, k = 0;
    int block, to = w->head;

    f->window.filled = 0;
    for (;; k++) {
        put_le32(page + 4 * k, (uint32_t)to);
        if (index >> k & 1)
            break;
        to = ctz_pointer(f, (unsigned)to, k);
        if (to < 0)
            return to;
    }
    block = flash_alloc(f, true);
    if (block < 0)
        return block;
    set_pending(f, 4 * (k + 1));
    w->head = (uint16_t)block;
    w->index = (uint16_t)index;
    w->at = 0;
    w->state = (uint8_t)((w->state | STATE_OWN) & ~STATE_COPY);
    return 0;
}

/* Some bytes into the current block or the page: how many, or an error. */
static long write_some(struct sb_flash *f, struct sb_file *file, const uint8_t *p, size_t n)
{
    struct sb_flash_file *w = &file->u.flash;
    uint32_t bs = flash_block(f), room, border;
    int err = 0;

    if ((uint32_t)w->at + f->pending == bs) {
        err = flush(f, file, true);
        if (err == 0)
            err = next_block(f, file);
    } else if (f->pending == 0) {
        err = make_ready(f, file);
    }
    if (err < 0)
        return err;
    room = bs - w->at - f->pending;
    n = n < room ? n : room;
    border = n == room ? bs : ((uint32_t)w->at + (uint32_t)n) & ~(uint32_t)(SB_FLASH_PAGE - 1);
    if (f->pending == 0 && border > w->at && ((w->state & STATE_OWN) || w->at / SB_FLASH_PAGE == (border - 1) / SB_FLASH_PAGE)) {
        n = border - w->at;
        err = program(f, file, p, (uint32_t)n, (uint32_t)n);
        return err < 0 ? err : (long)n;
    }
    border = SB_FLASH_PAGE - (w->at + f->pending) % SB_FLASH_PAGE;
    n = n < border ? n : border;
    n = n < SB_FLASH_PAGE - f->pending ? n : SB_FLASH_PAGE - f->pending;
    memcpy((uint8_t *)f->page + f->pending, p, n);
    set_pending(f, f->pending + (unsigned)n);
    if (n == border || f->pending == SB_FLASH_PAGE)
        err = flush(f, file, false);
    return err < 0 ? err : (long)n;
}

int flash_write_all(struct sb_flash *f, struct sb_file *file, const void *p, size_t n)
{
    const uint8_t *from = p;
    long k;
    int err;

    claim(f, file);
    if (file->u.flash.kind == FILE_SMALL && f->pending + n <= flash_small_max(f)) {
        memcpy((uint8_t *)f->page + f->pending, p, n);
        set_pending(f, f->pending + (unsigned)n);
        return 0;
    }
    if (file->u.flash.kind == FILE_SMALL) {
        err = to_blocks(f, file);
        if (err < 0)
            return err;
    }
    for (; n; n -= (size_t)k, from += k) {
        k = write_some(f, file, from, n);
        if (k < 0)
            return (int)k;
    }
    return 0;
}

long flash_write(struct sb_file *file, const void *p, size_t n)
{
    struct sb_flash *f = flash_of(file->fs);
    int err = flash_run(f, NULL, NULL);

    if (err == 0 && n > f->file_max - file->at)
        err = SB_EBIG;
    if (err == 0 && n)
        err = flash_write_all(f, file, p, n);
    return err < 0 ? err : (long)n;
}

/* ---- shorter ---- */

static int cut_blocks(struct sb_flash *f, struct sb_file *file, uint32_t size)
{
    struct sb_flash_file *w = &file->u.flash;
    uint32_t off, last = size ? ctz_place(flash_block(f), size - 1, &off) : 0;
    unsigned from = size ? last + 1 : 0;
    int block = size ? ctz_find(f, (struct ctz){ w->head, w->index }, last) : NONE;

    if (block < 0)
        return block;
    if ((from > w->u.was.kept ? from : w->u.was.kept) <= w->index)
        ctz_each(f, (struct ctz){ w->head, w->index }, from > w->u.was.kept ? from : w->u.was.kept, flash_free);
    w->head = (uint16_t)block;
    w->index = (uint16_t)last;
    w->at = (uint16_t)(size ? off + 1 : 0);
    w->u.was.kept = (uint16_t)(w->u.was.kept < from ? w->u.was.kept : from);
    w->kind = size ? FILE_BLOCKS : FILE_SMALL;
    w->state = (uint8_t)((w->state | STATE_COPY) & ~STATE_OWN);
    return 0;
}

/* Only shorter. */
int flash_truncate(struct sb_file *file, size_t size)
{
    struct sb_flash *f = flash_of(file->fs);
    int err = 0;

    if (size >= file->at)
        return size > file->at ? SB_EINVAL : 0;
    if (file->u.flash.kind == FILE_SMALL) {
        set_pending(f, (unsigned)size);
    } else {
        err = flush(f, file, true);
        if (err == 0)
            err = cut_blocks(f, file, (uint32_t)size);
    }
    if (err == 0)
        file->at = size;
    return err;
}

/* Content that stands at block:at, or (head not NONE) in a list of blocks, once more for this writer. */
int flash_copy(struct sb_flash *f, struct sb_file *file, unsigned block, uint32_t at, struct ctz list, uint32_t size)
{
    uint32_t off, n;
    uint8_t some[64];
    int found = (int)block, err = 0;

    for (off = 0; off < size && err == 0; off += n, at += n) {
        n = size - off < sizeof some ? size - off : (uint32_t)sizeof some;
        if (list.head != NONE) {
            found = ctz_find(f, list, ctz_place(flash_block(f), off, &at));
            n = flash_block(f) - at < n ? flash_block(f) - at : n;
        }
        err = found < 0 ? found : flash_load(f, (unsigned)found, at, some, n);
        if (err == 0)
            err = flash_write_all(f, file, some, n);
    }
    return err;
}

/* All of it once more, in blocks that no other entry names. */
int flash_unshare(struct sb_flash *f, struct sb_file *file)
{
    struct sb_flash_file *w = &file->u.flash;
    struct ctz list = { w->head, w->index };
    unsigned kept = w->u.was.kept;
    int err = flash_flush(f, file);

    w->state &= (uint8_t)~STATE_SHARED;
    if (err < 0 || w->kind != FILE_BLOCKS || kept == 0)
        return err;
    *w = (struct sb_flash_file){ .next = w->next, .base_head = NONE, .head = NONE, .kind = FILE_SMALL,
                                 .generation = (uint16_t)(f->generation - 1) };
    err = flash_copy(f, file, 0, 0, list, (uint32_t)file->at);
    if (kept <= list.last)
        ctz_each(f, list, kept, flash_free);
    return err;
}

int flash_flush(struct sb_flash *f, struct sb_file *file)
{
    if (FAULT(FLUSH) && owns_page(f, file) && file->u.flash.kind == FILE_BLOCKS)
        set_pending(f, 0);
    return flush(f, file, true);
}
