/*
 * flash_check - the structure check (docs/FLASH.md 11)
 *
 * One way along the list of pairs. Every directory in that list has to be named by exactly one entry: with
 * no room to remember them all, a sum over what the list names is compared with the sum over what the entries
 * name. Blocks that are used twice were found by mount.
 */
#include "flash_core.h"

struct check {
    struct sb_flash *f;
    sb_fault_fn fn;
    void    *user;
    int      faults;
    uint32_t sum;               /* of directories in the list, minus those named by entries */
    uint32_t blocks;            /* of files, so far */
    uint16_t last_block, last_at, last_size;    /* the name before, size 0 = none */
};

static void fault(struct check *c, const char *what, unsigned block, unsigned detail)
{
    c->faults++;
    if (c->fn)
        c->fn(c->user, what, block, detail);
}

/* The same for both orders of a pair, hardly ever the same for two pairs. */
static uint32_t number_of(const uint16_t pair[2])
{
    uint32_t low = pair[0] < pair[1] ? pair[0] : pair[1], high = pair[0] ^ pair[1] ^ low;
    uint32_t v = (low << 16 | high) * 0x9e3779b1u;

    return (v ^ v >> 15) * 0x85ebca77u;
}

/* ---- names ---- */

/* Both names lie on the device: < 0 when the earlier one comes first. */
static int compare(struct check *c, unsigned block, const struct slot *s, int *order)
{
    uint32_t n = c->last_size < s->name_size ? c->last_size : s->name_size, i, k;
    char a[16], b[16];
    int err;

    for (i = 0; i < n; i += k) {
        k = n - i < sizeof a ? n - i : (uint32_t)sizeof a;
        err = flash_load(c->f, c->last_block, c->last_at + i, a, k);
        if (err == 0)
            err = flash_load(c->f, block, s->name + i, b, k);
        *order = memcmp(a, b, k);
        if (err < 0 || *order != 0)
            return err;
    }
    *order = c->last_size > s->name_size ? -1 : c->last_size < s->name_size;
    return 0;
}

static bool is_legal(struct check *c, unsigned block, const struct slot *s)
{
    char some[16];
    uint32_t i, k;

    for (i = 0; i < s->name_size; i += k) {
        k = s->name_size - i < sizeof some ? s->name_size - i : (uint32_t)sizeof some;
        if (flash_load(c->f, block, s->name + i, some, k) < 0 || !flash_is_plain(some, k)
            || (i == 0 && s->name_size <= 2 && !flash_is_name(some, k)))
            return false;
    }
    return s->name_size > 0 && s->name_size <= c->f->name_max;
}

static int check_name(struct check *c, unsigned block, unsigned id, const struct slot *s)
{
    int order = -1, err = 0;

    if (!is_legal(c, block, s))
        fault(c, "a name that must not be", block, id);
    if (c->last_size)
        err = compare(c, block, s, &order);
    if (order >= 0)
        fault(c, "names out of order", block, id);
    c->last_block = (uint16_t)block;
    c->last_at = s->name;
    c->last_size = s->name_size;
    return err;
}

/* ---- contents ---- */

/* Pointer k of a block is pointer k - 1 of the block that pointer k - 1 names. */
static bool pointers_agree(struct sb_flash *f, unsigned block, unsigned index)
{
    unsigned k;
    int before, here;

    for (k = 1; !(index >> (k - 1) & 1); k++) {
        before = ctz_pointer(f, block, k - 1);
        here = ctz_pointer(f, block, k);
        if (before < 0 || here < 0 || here != ctz_pointer(f, (unsigned)before, k - 1))
            return false;
    }
    return true;
}

static void check_list(struct check *c, unsigned block, unsigned id, const struct slot *s)
{
    struct ctz list;
    uint32_t size;
    unsigned at;
    int next;

    if (SLOT_SIZE(s) != 8 || ctz_open(c->f, block, s->body, &list, &size) < 0) {
        fault(c, "a file's size or last block cannot be", block, id);
        return;
    }
    next = list.head;
    for (at = list.last; at > 0 && next >= 0 && c->blocks++ <= c->f->blocks; at--) {
        if (!pointers_agree(c->f, (unsigned)next, at)) {
            fault(c, "a file's blocks do not hang together", (unsigned)next, id);
            return;
        }
        next = ctz_pointer(c->f, (unsigned)next, 0);
    }
    if (next < 0)
        fault(c, "a file's block lies outside", block, id);
}

static void check_body(struct check *c, unsigned block, unsigned id, const struct slot *s)
{
    unsigned kind = s->info & SLOT_KIND, name = s->info & SLOT_NAME;
    uint16_t pair[2];

    if (!s->body || kind == SLOT_KIND || (name == SLOT_IS_DIR) != (kind == SLOT_DIRSTRUCT)) {
        fault(c, "an entry without content of its kind", block, id);
    } else if (kind == SLOT_CTZ) {
        check_list(c, block, id, s);
    } else if (kind == SLOT_DIRSTRUCT) {
        if (SLOT_SIZE(s) != 8 || flash_pair_at(c->f, block, s->body, pair) < 0)
            fault(c, "a directory lies outside", block, id);
        else
            c->sum -= number_of(pair);
    }
}

static int check_pair(struct check *c, const log_t *log)
{
    unsigned id, n, i, count = flash_count(c->f, log);
    struct slot *s;
    int err = 0;

    for (id = 0; id < count && err >= 0; id += n) {
        err = flash_window(c->f, log, id, &s, &n);
        for (i = 0; i < n && err >= 0; i++) {
            unsigned name = s[i].info & SLOT_NAME;

            if (!s[i].name || name == SLOT_NAME || (name == SLOT_IS_SUPER && id + i > 0)) {
                fault(c, "an entry without a name", log->block, id + i);
                continue;
            }
            if (name != SLOT_IS_SUPER)
                err = check_name(c, log->block, id + i, &s[i]);
            check_body(c, log->block, id + i, &s[i]);
        }
    }
    return err;
}

int flash_check(struct sb_fs *fs, sb_fault_fn fn, void *user)
{
    struct check c = { .f = flash_of(fs), .fn = fn, .user = user };
    struct list_walk l;
    uint16_t pair[2];
    int kind;
    log_t log;
    int err;

    list_start(&l);
    for (kind = 0; (err = list_next(c.f, &l)) > 0; kind = l.next_kind) {
        copy_pair(pair, l.log.pair);
        if (flash_scan(c.f, pair, &log, NULL, true) < 0 || log.end != l.log.end)
            fault(&c, "a commit has rotted", l.log.block, l.log.end);
        if (kind == TAG_SOFT)
            c.sum += number_of(pair);
        if (kind != TAG_HARD)
            c.last_size = 0;
        err = check_pair(&c, &l.log);
        if (err < 0)
            break;
    }
    if (err < 0)
        fault(&c, "a pair cannot be read", l.log.block, 0);
    if (err >= 0 && c.sum != 0 && !(c.f->want.tag & ORPHANS))
        fault(&c, "a directory that is not named exactly once", 0, 0);
    if (c.faults == 0 && (c.f->flags & FLAG_DAMAGED))
        fault(&c, "blocks used twice", 0, 0);
    return c.faults;
}
