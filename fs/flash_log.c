/*
 * flash_log - the log of a metadata pair: which half counts, where it ends, what stands in it (docs/FLASH.md 3)
 *
 * Two ways to read a pair. The whole way, at mount, checks every CRC and feeds the survey, each byte read
 * once. The short way, later, hops from tag to tag and checks the CRC of the last commit only: the others
 * were seen whole before, and a commit that power has torn can only be the last. When that does not
 * come out, the whole way decides.
 */
#include "flash_core.h"

struct scan {                   /* whole words: they lie on the stack */
    unsigned whole;
    unsigned bad;               /* ids that cannot be */
    unsigned fcrc, tail;        /* of the open commit */
    unsigned start, crc_at;     /* short: the last commit that was closed */
    unsigned count;             /* entries */
    struct sb_flash *f;
    log_t   *log;
    struct survey *survey;
    uint32_t off, prev;
    uint32_t crc;               /* whole: of the commit so far */
};

/* What a tag does to the number of entries. */
static void count(struct scan *s, uint32_t tag)
{
    unsigned id = tag_id(tag), type = tag_type(tag);

    if (type == TAG_CREATE) {
        s->bad |= id > s->count;
        s->count++;
    } else if (type == TAG_DELETE) {
        s->bad |= id >= s->count;
        s->count--;
    } else if (tag_class(tag) == 0 && id >= s->count) {
        s->count = id + 1;
    } else if (id != NO_ID && id > MAX_IDS) {
        s->bad = true;
    }
    s->bad |= s->count > MAX_IDS + 1;
    if (s->bad)
        s->count = 0;
}

/* The data of a tag, into the CRC and before the survey. */
static int data(struct scan *s, uint32_t tag)
{
    uint32_t n = tag_data(tag);
    uint8_t *some = s->survey && n <= SURVEY_BYTES ? survey_bytes(s->survey) : NULL;
    int err;

    if (some) {
        err = flash_load(s->f, s->log->block, s->off + 4, some, n);
        s->crc = flash_crc(s->crc, some, n);
    } else {
        err = flash_load_crc(s->f, s->log->block, s->off + 4, n, &s->crc);
    }
    if (err >= 0 && s->survey)
        survey_tag(s->survey, tag, some, s->count);
    return err;
}

/* The CRC tag: 1 = the commit counts, 0 = it does not and neither does what follows. */
static int closing(struct scan *s, uint32_t tag, const uint8_t stored[4])
{
    uint8_t some[4];
    int err;

    if (tag_data(tag) < 4)
        return 0;
    if (s->whole) {
        err = flash_load(s->f, s->log->block, s->off + 4, some, 4);
        if (err < 0)
            return err;
        if (flash_crc(s->crc, stored, 4) != le32(some) && !FAULT(CRC))
            return 0;
        if (s->survey)
            survey_commit(s->survey, le32(some));
        s->crc = 0xffffffff;
    }
    if (s->bad)
        return SB_EDAMAGED;
    s->start = s->log->end;
    s->crc_at = s->off + 4;
    s->log->end = (uint16_t)(s->off + 4 + tag_data(tag));
    s->log->last = tag;
    s->log->count = (uint16_t)s->count;
    s->log->tail = (uint16_t)s->tail;
    s->log->proof = (uint16_t)(s->f->minor == 0 ? PROOF_LOOK : s->fcrc);
    s->fcrc = PROOF_NONE;
    return 1;
}

/* One tag: 1 = go on, 0 = the log ends before it. */
OWN_FRAME static int step(struct scan *s)
{
    bool behind = s->off == s->log->end;    /* a commit: its first byte tells whether there is one more */
    uint8_t stored[4] = { 0 };
    uint32_t tag;
    int err;

    if (s->off + 4 > flash_block(s->f))
        return 0;
    err = flash_load(s->f, s->log->block, s->off, stored, behind ? 1 : 4);
    if (err == 0 && behind && !((stored[0] ^ s->prev >> 24) & 0x80))
        err = flash_load(s->f, s->log->block, s->off + 1, stored + 1, 3);
    if (err < 0)
        return err;
    tag = be32(stored) ^ s->prev;
    if (tag >> 31 || s->off + 4 + tag_data(tag) > flash_block(s->f)) {
        if (!behind || !(tag >> 31))
            s->log->proof = PROOF_NONE;
        return 0;
    }
    if (tag_is_crc(tag)) {
        err = closing(s, tag, stored);
    } else {
        if (s->whole) {
            s->crc = flash_crc(s->crc, stored, 4);
            err = data(s, tag);
        }
        if (tag_type(tag) == TAG_FCRC && tag_size(tag) == 8)
            s->fcrc = s->off + 4;
        if (tag_class(tag) == TAG_SOFT)
            s->tail = tail_at(tag, s->off + 4);
        count(s, tag);
        err = err < 0 ? err : 1;
    }
    if (err == 0)
        s->log->proof = PROOF_NONE;
    s->off += 4 + tag_data(tag);
    s->prev = tag_chain(tag);
    return err;
}

/* 1 = this half (log->block) has a log, 0 = not. */
OWN_FRAME static int scan_half(struct sb_flash *f, unsigned low, log_t *log, struct survey *survey, bool whole)
{
    uint8_t some[4] = { (uint8_t)low, (uint8_t)(low >> 8) };
    uint16_t block = log->block;
    uint32_t first;
    struct scan s;
    int err = flash_load(f, block, 2, some + 2, 2);

    if (err < 0)
        return err;
    first = flash_crc(0xffffffff, some, 4);
    do {
        *log = (log_t){ .block = block };
        s = (struct scan){ .f = f, .log = log, .survey = survey, .whole = whole, .off = 4, .prev = 0xffffffff,
                           .crc = first };
        if (survey)
            survey_half(survey);
        while ((err = step(&s)) > 0)
            ;
        if (err < 0 && (whole || err != SB_EDAMAGED))
            return err;
        if (whole || log->end == 0)
            return log->end != 0;
        s.crc = 0xffffffff;
        if (err == 0)
            err = flash_load_crc(f, block, s.start, s.crc_at - s.start, &s.crc);
        put_le32(some, s.crc);
        whole = err < 0 || flash_compare(f, block, s.crc_at, some, 4) != SAME;
    } while (whole && !FAULT(CRC));
    return 1;
}

/* The newer half, by the lower halves of the revisions, which differ by one as a rule. rev[i] < 0: it cannot be read. */
static unsigned newer_half(struct sb_flash *f, const uint16_t pair[2], int rev[2])
{
    uint8_t some[2][4] = { { 0 } };
    int32_t steps;
    unsigned i;

    for (i = 0; i < 2; i++) {
        rev[i] = flash_load(f, pair[i], 0, some[i], 2);
        if (rev[i] == 0)
            rev[i] = (int)le32(some[i]);
    }
    if (rev[0] < 0 || rev[1] < 0)
        return rev[0] < 0;
    steps = (int16_t)(rev[1] - rev[0]);
    if (steps != 1 && steps != -1) {
        for (i = 0; i < 2; i++)
            flash_load(f, pair[i], 2, some[i] + 2, 2);      /* an error shows again */
        steps = (int32_t)(le32(some[1]) - le32(some[0]));
    }
    return steps > 0;
}

int flash_scan(struct sb_flash *f, const uint16_t pair[2], log_t *log, struct survey *survey, bool whole)
{
    int rev[2], err = SB_EDAMAGED, i;
    unsigned half;

    if (pair[0] == pair[1])
        return err;
    half = newer_half(f, pair, rev);
    if (FAULT(REVISION))
        half = !half;
    for (i = 0; i < 2; i++, half = !half) {
        log->block = pair[half];
        err = rev[half] < 0 ? rev[half] : scan_half(f, (unsigned)rev[half], log, survey, whole);
        log->other = pair[!half];
        if (err > 0 || (err < 0 && rev[half] >= 0))
            return err < 0 ? err : 0;
    }
    return rev[0] < 0 ? rev[0] : rev[1] < 0 ? rev[1] : SB_EDAMAGED;
}

/* ---- what was found, remembered ---- */

void flash_forget(struct sb_flash *f, unsigned block, unsigned other)
{
    unsigned i;

    for (i = 0; i < SB_FLASH_PAIRS; i++)
        if (f->pairs[i].block == block || f->pairs[i].other == block || f->pairs[i].block == other
            || f->pairs[i].other == other)
            f->pairs[i] = (log_t){ 0 };
    f->window.filled = 0;
}

void flash_remember(struct sb_flash *f, const log_t *log)
{
    flash_forget(f, log->block, log->other);
    f->pairs[f->next_pair] = *log;
    f->next_pair = (uint8_t)((f->next_pair + 1) % SB_FLASH_PAIRS);
}

int flash_fetch(struct sb_flash *f, const uint16_t pair[2], log_t *log)
{
    unsigned i;
    int err;

    for (i = 0; i < SB_FLASH_PAIRS; i++) {
        *log = f->pairs[i];
        if ((log->pair[0] | log->pair[1]) != 0 && in_sync(log->pair, pair))
            return 0;
    }
    err = flash_scan(f, pair, log, NULL, false);
    if (err == 0) {
        f->pairs[f->next_pair] = *log;
        f->next_pair = (uint8_t)((f->next_pair + 1) % SB_FLASH_PAIRS);
    }
    return err;
}

unsigned flash_count(const struct sb_flash *f, const log_t *log)
{
    return log->count - is_moved(f, log);
}

/* ---- through a log ---- */

enum { AT_MOVE, AT_LAST };      /* walk.off, as long as the walk has not reached a tag of the log */

void walk_start(struct walk *w, struct sb_flash *f, const log_t *log)
{
    w->f = f;
    w->log = log;
    w->off = AT_MOVE;
}

/* The tag before the current one: the chain gives it, its size where it begins. A pending move counts as the newest. */
int walk_back(struct walk *w)
{
    uint8_t stored[4];
    unsigned size;
    int err;

    if (w->off == AT_MOVE && is_moved(w->f, w->log)) {
        w->off = AT_LAST;
        w->tag = TAG(TAG_DELETE, tag_id(w->f->want.tag), 0);
        return 1;
    }
    if (w->off <= AT_LAST) {
        w->tag = w->log->last;
        w->off = (uint16_t)(w->log->end - tag_data(w->tag) - 4);
        return 1;
    }
    if (w->off == 4)
        return 0;
    err = flash_load(w->f, w->log->block, w->off, stored, 4);
    if (err < 0)
        return err;
    w->tag = (be32(stored) ^ w->tag) & 0x7fffffff;
    size = 4 + tag_data(w->tag);
    if (w->off < 4 + size)
        return SB_EDAMAGED;
    w->off = (uint16_t)(w->off - size);
    w->at = (uint16_t)(w->off + 4);
    return 1;
}
