/*
 * flash_fold - from a log to its entries (docs/FLASH.md 4)
 *
 * The log is read from its newest tag backwards, so that the first tag met for an
 * entry is the one that counts. Each slot follows its entry through the renumberings of
 * older times (slot.now) until the entry is not yet born.
 */
#include "flash_core.h"

enum { UNBORN = 0xff };

static void renumber(struct slot *slots, unsigned n, uint32_t tag)
{
    unsigned id = tag_id(tag), i;

    for (i = 0; i < n; i++) {
        if (slots[i].now == UNBORN)
            continue;
        if (tag_type(tag) == TAG_DELETE)
            slots[i].now = (uint8_t)(slots[i].now + (slots[i].now >= id));
        else if (slots[i].now == id)
            slots[i].now = UNBORN;
        else
            slots[i].now = (uint8_t)(slots[i].now - (slots[i].now > id));
    }
}

static struct slot *slot_now(struct slot *slots, unsigned n, unsigned id, unsigned first)
{
    unsigned i = id - first;

    if (i < n && slots[i].now == id)    /* as long as nothing has come or gone before it */
        return &slots[i];
    for (i = 0; i < n; i++)
        if (slots[i].now == id)
            return &slots[i];
    return NULL;
}

static void take_name(struct slot *s, const struct walk *w)
{
    unsigned type = tag_type(w->tag);

    if (s->name)
        return;
    s->name = w->at;
    s->name_size = (uint8_t)(tag_size(w->tag) > 255 ? 255 : tag_size(w->tag));
    s->info |= (uint16_t)(type == TAG_SUPER ? SLOT_IS_SUPER : type - TAG_FILE < 2 ? (type - TAG_FILE) << 10 : SLOT_NAME);
}

/* A time that stands right behind its struct needs no search later. */
static void take_body(struct slot *s, const struct walk *w, const struct slot *newer)
{
    unsigned kind = tag_type(w->tag) - TAG_DIRSTRUCT;

    if (s->body)
        return;
    s->body = w->at;
    s->info |= (uint16_t)(tag_data(w->tag) | (kind < 3 ? kind : 3) << 12);
    if (newer == s)
        s->info ^= SLOT_TIME | SLOT_ATTRS;
}

/* Anything but one time of 8 bytes has to be looked for when it is wanted. The slot, if this may be that one. */
static const struct slot *take_attr(struct slot *s, uint32_t tag)
{
    bool first = (s->info & SLOT_ATTR) == 0, time = tag_type(tag) == TAG_ATTR + 't';

    if (first || !time)
        s->info = (uint16_t)((s->info & ~SLOT_ATTR) | SLOT_ATTRS);
    return first && time && tag_size(tag) == 8 ? s : NULL;
}

/* Entries first .. first + n - 1 of a log into slots. */
static int fold(struct sb_flash *f, const log_t *log, unsigned first, struct slot *slots, unsigned n)
{
    const struct slot *newer = NULL;    /* whose time stood just behind */
    struct slot *s;
    struct walk w;
    unsigned i;
    int err;

    for (i = 0; i < n; i++)
        slots[i] = (struct slot){ .now = (uint8_t)(first + i) };
    walk_start(&w, f, log);
    while ((err = walk_back(&w)) > 0) {
        unsigned class = tag_class(w.tag);

        if (class == (TAG_CREATE & 0x700)) {
            renumber(slots, n, w.tag);
            newer = NULL;
            continue;
        }
        s = class <= TAG_ATTR ? slot_now(slots, n, tag_id(w.tag), first) : NULL;
        if (s && class == 0)
            take_name(s, &w);
        else if (s && class == TAG_DIRSTRUCT)
            take_body(s, &w, newer);
        newer = s && class == TAG_ATTR ? take_attr(s, w.tag) : NULL;
    }
    return err;
}

/* The page without the bytes that a writer keeps there, and those that are on their way. */
int flash_table(struct sb_flash *f, struct slot **slots)
{
    unsigned used;

    flash_evict(f, flash_small_max(f));
    used = (unsigned)((f->pending + sizeof **slots - 1) / sizeof **slots);
    *slots = (struct slot *)(void *)f->page + used;
    return (int)((SB_FLASH_PAGE - f->staged) / sizeof **slots - used);
}

int flash_window(struct sb_flash *f, const log_t *log, unsigned first, struct slot **slots, unsigned *n)
{
    unsigned room = (unsigned)flash_table(f, slots), count = flash_count(f, log);
    int err;

    if (f->window.block == log->block && f->window.end == log->end && first >= f->window.first
        && first < f->window.first + f->window.filled) {
        *slots += first - f->window.first;
        *n = f->window.first + f->window.filled - first;
        return 0;
    }
    *n = count - first < room ? count - first : room;
    f->window.filled = 0;
    err = fold(f, log, first, *slots, *n);
    if (err >= 0) {
        f->window.block = log->block;
        f->window.end = log->end;
        f->window.first = (uint8_t)first;
        f->window.filled = (uint8_t)*n;
    }
    return err;
}

int flash_entry(struct sb_flash *f, const log_t *log, unsigned id, struct slot **slot)
{
    unsigned n;
    int err = id < flash_count(f, log) ? flash_window(f, log, id, slot, &n) : 0;

    return err < 0 ? err : id < flash_count(f, log);
}

/* As flash_get; *id follows the entry, so that the next call goes on with older tags. */
int flash_get_next(struct walk *w, unsigned *id, unsigned mask, unsigned type)
{
    int err;

    while ((err = walk_back(w)) > 0) {
        unsigned t = tag_type(w->tag), at = tag_id(w->tag);

        if (at == *id && (t & mask) == type)
            return 1;
        if (*id == NO_ID)
            continue;
        if (t == TAG_DELETE)
            *id += at <= *id;
        else if (t == TAG_CREATE && at == *id)
            return 0;
        else if (t == TAG_CREATE)
            *id -= at < *id;
    }
    return err;
}

int flash_get(struct sb_flash *f, const log_t *log, uint32_t want, struct walk *w)
{
    unsigned id = tag_id(want), type = tag_type(want);

    walk_start(w, f, log);
    return flash_get_next(w, &id, type == TAG_DIRSTRUCT ? 0x700 : 0x7ff, type);
}

int flash_pair_at(struct sb_flash *f, unsigned block, unsigned at, uint16_t pair[2])
{
    uint8_t some[8];
    int err = flash_load(f, block, at, some, 8);

    if (err < 0)
        return err;
    if (le32(some) >= f->device || le32(some + 4) >= f->device)
        return SB_EDAMAGED;
    pair[0] = (uint16_t)le32(some);
    pair[1] = (uint16_t)le32(some + 4);
    return 0;
}

void flash_read_state(struct sb_flash_state *s, const uint8_t p[12])
{
    *s = (struct sb_flash_state){ le32(p), { le32(p + 4), le32(p + 8) } };
}

void flash_xor(struct sb_flash_state *s, const struct sb_flash_state *by)
{
    s->tag ^= by->tag;
    s->pair[0] ^= by->pair[0];
    s->pair[1] ^= by->pair[1];
}

int flash_tail(struct sb_flash *f, const log_t *log, uint16_t tail[2])
{
    int err;

    if (!log->tail)
        return 0;
    err = flash_pair_at(f, log->block, log->tail & 0x7fff, tail);
    return err < 0 ? err : log->tail & 0x8000 ? TAG_HARD : TAG_SOFT;
}

int flash_share(struct sb_flash *f, const log_t *log, struct sb_flash_state *share)
{
    uint8_t some[12];
    struct walk w;
    int err;

    *share = (struct sb_flash_state){ 0 };
    if (!(f->flags & FLAG_SHARES))
        return 0;
    err = flash_get(f, log, TAG(TAG_STATE, NO_ID, 0), &w);
    if (err <= 0)
        return err;
    err = tag_size(w.tag) == 12 ? flash_load(f, log->block, w.at, some, 12) : SB_EDAMAGED;
    if (err == 0)
        flash_read_state(share, some);
    return err;
}
