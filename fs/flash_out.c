/*
 * flash_out - bytes of a commit on their way to the device (docs/FLASH.md 3)
 *
 * Collected in a small stage, so that a commit is one program command where it can be. A dry run
 * counts only. The first error sticks; what it leaves is a torn commit, which nobody takes for one.
 */
#include "flash_out.h"

enum { FCRC_ENTRY = 12, CRC_ENTRY = 8, FCRC_BYTES = 16 };

void out_start(struct out *o, struct sb_flash *f, unsigned block, uint32_t off, uint32_t last)
{
    uint32_t unit = f->unit;

    o->f = f;
    o->block = (uint16_t)block;
    o->off = off;
    o->prev = tag_chain(last);
    o->crc = 0xffffffff;
    o->fill = 0;
    o->dry = false;
    o->err = 0;
    o->size = unit > sizeof o->bytes ? unit : (uint32_t)sizeof o->bytes;
    o->stage = unit > sizeof o->bytes ? f->cfg->stage : o->bytes;
}

static void flush(struct out *o)
{
    if (o->fill && o->err >= 0)
        o->err = flash_program(o->f, o->block, o->off - o->fill, o->stage, o->fill);
    o->fill = 0;
}

/* n bytes at p, or (p NULL) those at block:at. Their CRC is worked out where they wait. */
static void put(struct out *o, const uint8_t *p, unsigned block, unsigned at, uint32_t n)
{
    uint8_t *to;
    uint32_t k, border;

    if (!o->dry && o->off + n > o->f->block_size)
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
            p += k;
        } else {
            o->err = flash_load(o->f, block, at, to, k);
            at += k;
        }
        o->crc = flash_crc(o->crc, to, k);
        o->fill += k;
        o->off += k;
        if (o->fill == o->size || k == border)
            flush(o);
    }
}

void out_bytes(struct out *o, const void *p, uint32_t n)
{
    put(o, p, 0, 0, n);
}

void out_tag(struct out *o, uint32_t tag)
{
    uint32_t v = tag ^ o->prev;
    uint8_t some[4] = { (uint8_t)(v >> 24), (uint8_t)(v >> 16), (uint8_t)(v >> 8), (uint8_t)v };

    out_bytes(o, some, 4);
    o->prev = tag_chain(tag);
}

void out_item(struct out *o, uint32_t tag, const log_t *log, const struct ops *ops, unsigned at)
{
    const struct op *op = at < AT_OP ? NULL : &ops->op[at - AT_OP];
    unsigned block = log->block;
    const void *p = NULL;

    if (op && (op->tag & IN_LOG)) {
        block = op->u.in.block;
        at = op->u.in.at;
    } else if (op) {
        p = op->u.p;
    }
    out_tag(o, tag & ~IN_LOG);
    put(o, p, block, at, tag_data(tag));
}

/* The newest attribute of each type that entry `id` of a log has, for entry `as`. */
void out_attrs(struct out *o, const log_t *log, const struct ops *ops, unsigned id, unsigned as)
{
    uint32_t seen[8] = { 0 };
    struct walk w;
    int err;

    walk_start(&w, o->f, log, ops);
    while ((err = flash_get_next(&w, &id, 0x700, TAG_ATTR)) > 0) {
        unsigned type = tag_type(w.tag) & 0xff;

        if (!(seen[type / 32] >> type % 32 & 1) && tag_size(w.tag) != GONE)
            out_item(o, TAG(TAG_ATTR + type, as, tag_size(w.tag)), log, ops, w.at);
        seen[type / 32] |= 1u << type % 32;
    }
    if (err < 0)
        o->err = err;
}

void out_state(struct out *o, const struct sb_flash_state *s)
{
    uint8_t some[12];

    put_le32(some, s->tag);
    put_le32(some + 4, s->pair[0]);
    put_le32(some + 8, s->pair[1]);
    out_tag(o, TAG(TAG_STATE, NO_ID, 12));
    out_bytes(o, some, 12);
}

/* How many bytes behind a commit its FCRC covers. */
static uint32_t fcrc_size(const struct sb_flash *f)
{
    return f->unit > FCRC_BYTES ? f->unit : FCRC_BYTES;
}

/* Where a commit will end whose entries end at off, and what has to be erased for it; 0 = it does not fit. */
uint32_t out_end(const struct sb_flash *f, uint32_t off, bool *fcrc, uint32_t *blank)
{
    uint32_t unit = f->unit, end = round_up(off + FCRC_ENTRY + CRC_ENTRY, unit);

    *fcrc = f->minor > 0 && end + fcrc_size(f) <= f->block_size;
    if (!*fcrc)
        end = round_up(off + CRC_ENTRY, unit);
    *blank = end + fcrc_size(f) < f->block_size ? end + fcrc_size(f) : f->block_size;
    return end <= f->block_size ? end : 0;
}

/* Ends the commit; what lies behind it was found erased, or else nobody has seen it and log->proof is BLANK. */
void out_close(struct out *o, log_t *log)
{
    static const uint8_t ff[8] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
    uint32_t crc = 0xffffffff, end, blank, i;
    uint8_t some[8];
    bool fcrc;

    end = out_end(o->f, o->off, &fcrc, &blank);
    if (end == 0 && o->err >= 0)
        o->err = SB_ENOSPC;
    if (o->err < 0)
        return;
    if (fcrc) {
        for (i = 0; i < fcrc_size(o->f); i += 8)
            crc = flash_crc(crc, ff, 8);
        put_le32(some, fcrc_size(o->f));
        put_le32(some + 4, crc);
        out_tag(o, TAG(TAG_FCRC, NO_ID, 8));
        if (log->proof != PROOF_BLANK)
            log->proof = (uint16_t)o->off;
        out_bytes(o, some, 8);
    } else if (log->proof != PROOF_BLANK) {
        log->proof = o->f->minor ? PROOF_NONE : PROOF_LOOK;
    }
    log->last = TAG(TAG_CRC, NO_ID, end - o->off - 4);
    out_tag(o, log->last);
    put_le32(some, o->crc);
    out_bytes(o, some, 4);
    while (o->off < end)
        out_bytes(o, ff, end - o->off < 8 ? end - o->off : 8);
    flush(o);
    log->block = o->block;
    log->end = (uint16_t)end;
}
