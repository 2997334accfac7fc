/*
 * flash_out - bytes of a commit on their way to the device (docs/FLASH.md 3)
 *
 * Collected in a small stage at the end of the page, so that a commit is one program command where it can be. A dry run
 * counts only. The first error sticks; what it leaves is a torn commit, which nobody takes for one.
 */
#include "flash_out.h"

enum { FCRC_ENTRY = 12, CRC_ENTRY = 8, FCRC_BYTES = 16 };

/* What a writer leaves free of the page, 48 bytes at least: four slots where entries are looked for, the rest is the stage. */
static unsigned stage_size(struct sb_flash *f, bool looks)
{
    struct slot *slots;
    unsigned room, size;

    f->staged = 0;
    room = (unsigned)flash_table(f, &slots);
    size = (room - (looks ? 4 : 0)) * (unsigned)sizeof *slots;
    size = size < 64 ? size & ~15u : 64;
    if (f->window.filled > room - size / sizeof *slots)
        f->window.filled = 0;
    return size;
}

void out_start(struct out *o, struct sb_flash *f, unsigned block, uint32_t off, uint32_t last, bool dry)
{
    *o = (struct out){ .dry = dry, .block = (uint16_t)block, .f = f, .off = off, .prev = tag_chain(last), .crc = 0xffffffff };
    if (dry)
        return;
    o->size = (uint16_t)flash_unit(f);
    o->stage = f->cfg->stage;
    if (flash_unit(f) <= 16) {
        o->size = f->staged = (uint8_t)stage_size(f, off == 0);
        o->stage = (uint8_t *)f->page + SB_FLASH_PAGE - o->size;
    }
}

/* Their CRC is worked out where they wait. */
void out_bytes(struct out *o, const void *p, uint32_t n)
{
    uint8_t *to;
    uint32_t k, border, fill;

    if (!o->dry && o->off + n > flash_block(o->f))
        o->err = SB_ENOSPC;
    if (o->dry || o->err < 0) {
        o->off += n;
        return;
    }
    for (; n && o->err >= 0; n -= k) {
        border = SB_FLASH_PAGE - o->off % SB_FLASH_PAGE;
        k = o->size - o->fill;
        k = k < border ? k : border;
        k = n < k ? n : k;
        to = o->stage + o->fill;
        if (p) {
            memcpy(to, p, k);
            p = (const uint8_t *)p + k;
        } else {
            o->err = flash_load(o->f, o->from, o->at, to, k);
            o->at = (uint16_t)(o->at + k);
        }
        o->crc = flash_crc(o->crc, to, k);
        fill = o->fill + k;
        o->fill = (uint16_t)fill;
        o->off += k;
        if (fill == o->size || k == border || o->off == o->end) {
            o->fill = 0;
            o->err = o->err < 0 ? o->err : as_error(flash_program(o->f, o->block, o->off - fill, o->stage, fill));
        }
    }
}

void out_word(struct out *o, uint32_t v)
{
    uint8_t some[4];

    put_le32(some, v);
    out_bytes(o, some, 4);
}

void out_tag(struct out *o, uint32_t tag)
{
    uint32_t v = tag ^ o->prev;

    o->prev = tag_chain(tag);
    out_word(o, v >> 24 | (v >> 8 & 0xff00) | (v << 8 & 0xff0000) | v << 24);
}

void out_item(struct out *o, uint32_t tag, unsigned block, unsigned at)
{
    out_tag(o, tag);
    o->from = (uint16_t)block;
    o->at = (uint16_t)at;
    out_bytes(o, NULL, tag_data(tag));
}

/* The newest attribute of each type that entry `id` of a log has, for entry `as`. */
void out_attrs(struct out *o, const log_t *log, unsigned id, unsigned as)
{
    uint32_t seen[8] = { 0 };
    struct walk w;
    int err;

    walk_start(&w, o->f, log);
    while ((err = flash_get_next(&w, &id, 0x700, TAG_ATTR)) > 0) {
        unsigned type = tag_type(w.tag) & 0xff;

        if (!(seen[type / 32] >> type % 32 & 1) && tag_size(w.tag) != GONE)
            out_item(o, TAG(TAG_ATTR + type, as, tag_size(w.tag)), log->block, w.at);
        seen[type / 32] |= 1u << type % 32;
    }
    if (err < 0)
        o->err = err;
}

/* A pending move of this pair is finished by whatever is added to it. */
void out_ops(struct out *o, log_t *log, const struct ops *ops)
{
    const struct op *op;
    uint32_t tag;

    if (is_moved(o->f, log))
        out_tag(o, TAG(TAG_DELETE, tag_id(o->f->want.tag), 0));
    for (op = ops->op; op < ops->op + ops->n; op++) {
        if (!o->dry && tag_class(op->tag) == TAG_SOFT)
            log->tail = tail_at(op->tag, o->off + 4);
        tag = op->tag & ~IN_LOG;
        if (tag_class(tag) == NEW && tag_type(tag) != TAG_DELETE) {
            out_tag(o, TAG(TAG_CREATE, tag_id(tag), 0));
            tag &= ~TAG(NEW, 0, 0);
        }
        if (op->tag & IN_LOG) {
            out_item(o, tag, op->u.in.block, op->u.in.at);
        } else {
            out_tag(o, tag);
            out_bytes(o, op->u.p, tag_data(tag));
        }
    }
    if (ops->from)
        out_attrs(o, ops->from, ops->from_id, ops->made);
}

void out_pair(struct out *o, uint32_t a, uint32_t b)
{
    out_word(o, a);
    out_word(o, b);
}

void out_state(struct out *o, const struct sb_flash_state *s)
{
    o->f->flags |= FLAG_SHARES;
    out_tag(o, TAG(TAG_STATE, NO_ID, 12));
    out_word(o, s->tag);
    out_pair(o, s->pair[0], s->pair[1]);
}

/* How many bytes behind a commit its FCRC covers. */
static uint32_t fcrc_size(const struct sb_flash *f)
{
    return flash_unit(f) > FCRC_BYTES ? flash_unit(f) : FCRC_BYTES;
}

/* Where a commit will end whose entries end at off, and what has to be erased for it; 0 = it does not fit. */
uint32_t out_end(const struct sb_flash *f, uint32_t off, bool *fcrc, uint32_t *blank)
{
    uint32_t unit = flash_unit(f), end = round_up(off + FCRC_ENTRY + CRC_ENTRY, unit);

    *fcrc = f->minor > 0 && end + fcrc_size(f) <= flash_block(f);
    if (!*fcrc)
        end = round_up(off + CRC_ENTRY, unit);
    *blank = end + fcrc_size(f) < flash_block(f) ? end + fcrc_size(f) : flash_block(f);
    return end <= flash_block(f) ? end : 0;
}

/* Ends the commit; the log is longer by it unless it failed. What lies behind it was found erased, or else nobody has seen it and log->proof is BLANK. */
void out_close(struct out *o, log_t *log)
{
    static const uint8_t ff[8] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
    uint32_t crc = 0xffffffff, end, blank, last, i;
    bool fcrc;

    o->f->staged = 0;
    end = out_end(o->f, o->off, &fcrc, &blank);
    if (end == 0 && o->err >= 0)
        o->err = SB_ENOSPC;
    if (o->err < 0)
        return;
    o->end = end;
    if (fcrc) {
        for (i = 0; i < fcrc_size(o->f); i += 8)
            crc = flash_crc(crc, ff, 8);
        out_tag(o, TAG(TAG_FCRC, NO_ID, 8));
        if (log->proof != PROOF_BLANK && log->proof != PROOF_FRESH)
            log->proof = (uint16_t)o->off;
        out_pair(o, fcrc_size(o->f), crc);
    } else if (log->proof != PROOF_BLANK && log->proof != PROOF_FRESH) {
        log->proof = o->f->minor ? PROOF_NONE : PROOF_LOOK;
    }
    last = TAG(TAG_CRC, NO_ID, end - o->off - 4);
    out_tag(o, last);
    out_word(o, o->crc);
    while (o->off < end)
        out_bytes(o, ff, end - o->off < 8 ? end - o->off : 8);
    if (o->err < 0)
        return;
    log->last = last;
    log->block = o->block;
    log->end = (uint16_t)end;
}
