/*
 * flash_core - what the files of the flash file system share
 *
 * Words used throughout: a *pair* is two blocks that hold one log in turns, a
 * *log* the valid commits of the active one, an *entry* a file or directory with
 * its number (id) in a pair. Section numbers are those of docs/FLASH.md.
 */
#ifndef SB_FLASH_CORE_H
#define SB_FLASH_CORE_H

#include "flash.h"

/* tests/power plants these errors, to see each of them found */
enum flash_fault { FAULT_FCRC = 1, FAULT_CRC, FAULT_MOVE, FAULT_REVISION, FAULT_FLUSH, FAULT_ERASED };
#if SB_FLASH_FAULTS
extern int sb_flash_fault;
#define FAULT(name) (sb_flash_fault == FAULT_##name)
#else
#define FAULT(name) 0
#endif

enum { NONE = 0xffff };         /* no block */

/* Its locals must not lie under the calls that its caller makes later. */
#define OWN_FRAME __attribute__((noinline))

/* ---- tags (section 3) ---- */

enum tag_type {
    TAG_FILE = 0x001, TAG_DIR = 0x002, TAG_SUPER = 0x0ff,
    TAG_DIRSTRUCT = 0x200, TAG_INLINE = 0x201, TAG_CTZ = 0x202,
    TAG_ATTR = 0x300, TAG_CREATE = 0x401, TAG_DELETE = 0x4ff,
    TAG_CRC = 0x500, TAG_FCRC = 0x5ff,
    TAG_SOFT = 0x600, TAG_HARD = 0x601, TAG_STATE = 0x7ff,
};
enum { NO_ID = 0x3ff, GONE = 0x3ff, MAX_DATA = 0x3fe, MAX_IDS = 254 };

#define TAG(type, id, n)  ((uint32_t)(type) << 20 | (uint32_t)(id) << 10 | (uint32_t)(n))

static inline unsigned tag_type(uint32_t tag) { return tag >> 20 & 0x7ff; }
static inline unsigned tag_class(uint32_t tag) { return tag >> 20 & 0x700; }
static inline unsigned tag_id(uint32_t tag) { return tag >> 10 & 0x3ff; }
static inline unsigned tag_size(uint32_t tag) { return tag & 0x3ff; }
static inline unsigned tag_data(uint32_t tag) { return tag_size(tag) == GONE ? 0 : tag_size(tag); }
static inline bool tag_is_crc(uint32_t tag) { return (tag_type(tag) & 0x780) == TAG_CRC; }

/* what follows a CRC tag in the chain: its lowest type bit flips the next valid bit */
static inline uint32_t tag_chain(uint32_t tag) { return tag_is_crc(tag) ? tag ^ (tag >> 20 & 1) << 31 : tag; }

/* One load or store each where the processor knows such a thing, which the compiler sees late: hence inline at any price. */
#define INLINE static inline __attribute__((always_inline))

INLINE uint32_t be32(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}
INLINE uint32_t le32(const uint8_t *p)
{
    return (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
}
INLINE void put_le32(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)v; p[1] = (uint8_t)(v >> 8); p[2] = (uint8_t)(v >> 16); p[3] = (uint8_t)(v >> 24);
}

static inline uint32_t round_up(uint32_t v, uint32_t unit) { return (v + unit - 1) & ~(unit - 1); }

/* ---- the device (flash_dev.c) ---- */

/* What a board has fixed need not be asked for. */
static inline uint32_t flash_block(const struct sb_flash *f) { return SB_FLASH_BLOCK ? SB_FLASH_BLOCK : f->block_size; }
static inline uint32_t flash_unit(const struct sb_flash *f) { return SB_FLASH_UNIT ? SB_FLASH_UNIT : f->unit; }

uint32_t flash_crc(uint32_t crc, const void *p, uint32_t n);
int  flash_load(struct sb_flash *f, unsigned block, uint32_t off, void *to, uint32_t n);
int  flash_load_crc(struct sb_flash *f, unsigned block, uint32_t off, uint32_t n, uint32_t *crc);
/* How n bytes stand to those at p (NULL: to erased ones). */
enum { SAME, BEFORE, BEHIND };
int  flash_compare(struct sb_flash *f, unsigned block, uint32_t off, const void *p, uint32_t n);
int  flash_program(struct sb_flash *f, unsigned block, uint32_t off, const void *p, uint32_t n);    /* and compares */
static inline int as_error(int compared) { return compared > 0 ? SB_EIO : compared; }
int  flash_erase(struct sb_flash *f, unsigned block);

/* ---- logs (flash_log.c) ---- */

typedef struct sb_flash_pair log_t;

/* log_t.proof: unknown; erased and seen so; the same, and nothing added since the log was written anew; 2.0: nothing
 * proves, look */
enum proof { PROOF_NONE, PROOF_BLANK, PROOF_FRESH, PROOF_LOOK };

struct op {                     /* one entry of a commit that is being made */
    uint32_t tag;               /* IN_LOG: its data stands in a log */
    union {
        const void *p;
        struct { uint16_t block, at; } in;
    } u;
};
#define IN_LOG  0x80000000u
enum { NEW = 0x400 };           /* added to the type of a name: its entry is made */

struct ops {
    struct op op[4];
    const log_t *from;          /* entry `made` takes over the attributes of entry `from_id` of this log; NULL = none */
    uint16_t from_id, made;
    uint8_t  n;
    bool     moves;             /* and that entry has to go: a pending move */
};

struct survey;                  /* what mount wants to know of each pair (flash_mount.c) */
enum { SURVEY_BYTES = 24 };     /* of one tag, that it wants to see */
uint8_t *survey_bytes(struct survey *s);
void survey_half(struct survey *s);
void survey_tag(struct survey *s, uint32_t tag, const uint8_t *data, unsigned count);
void survey_commit(struct survey *s, uint32_t crc);

/* The log of a pair, from memory or read. SB_EDAMAGED: no valid commit in either half. */
int  flash_fetch(struct sb_flash *f, const uint16_t pair[2], log_t *log);
int  flash_scan(struct sb_flash *f, const uint16_t pair[2], log_t *log, struct survey *s, bool whole); /* whole: every CRC */
void flash_remember(struct sb_flash *f, const log_t *log);
void flash_forget(struct sb_flash *f, unsigned block, unsigned other);
unsigned flash_count(const struct sb_flash *f, const log_t *log);   /* entries that are seen */

struct walk {                   /* through a log, newest tag first */
    struct sb_flash *f;
    const log_t *log;
    uint32_t tag;               /* the current one */
    uint16_t at;                /* its data: offset in the block */
    uint16_t off;               /* of the tag, 0 = the walk begins */
};
void walk_start(struct walk *w, struct sb_flash *f, const log_t *log);
int  walk_back(struct walk *w);     /* 1 = a tag, 0 = that was all */

/* ---- entries (flash_fold.c) ---- */

struct slot {                   /* one entry of a pair */
    uint16_t name, body;        /* where the data of its name and struct tag lies, as walk.at; 0 = none */
    uint16_t info;              /* SLOT_* */
    uint8_t  name_size;
    uint8_t  now;               /* while folding: its id at this point of the log */
};
#define SLOT_SIZE(s)    ((s)->info & 0x3ffu)            /* of the struct's data */
#define SLOT_TAG(s)     (TAG_DIRSTRUCT + ((s)->info >> 12 & 3u))        /* its type */
enum slot_bits {
    SLOT_IS_DIR = 1 << 10, SLOT_IS_SUPER = 2 << 10, SLOT_NAME = 3 << 10,    /* 0 = file */
    SLOT_DIRSTRUCT = 0, SLOT_INLINE = 1 << 12, SLOT_CTZ = 2 << 12, SLOT_KIND = 3 << 12,
    SLOT_TIME = 1 << 14, SLOT_ATTRS = 2 << 14, SLOT_ATTR = 3 << 14,    /* TIME: only 't', right behind the struct */
};

/* Entries from `first` on, in the page, which remembers them. *n: how many of them are in *slots. */
int  flash_window(struct sb_flash *f, const log_t *log, unsigned first, struct slot **slots, unsigned *n);
int  flash_entry(struct sb_flash *f, const log_t *log, unsigned id, struct slot **slot);    /* 1 = here it is, 0 = there are fewer */
int  flash_table(struct sb_flash *f, struct slot **slots);      /* the part of the page that is free; how many slots */

/* Newest tag with the type and id of `want` (NO_ID: of the pair; TAG_DIRSTRUCT: content of any kind). 1 = found, tag and
 * at of w are it. */
int  flash_get(struct sb_flash *f, const log_t *log, uint32_t want, struct walk *w);
int  flash_get_next(struct walk *w, unsigned *id, unsigned mask, unsigned type);
int  flash_tail(struct sb_flash *f, const log_t *log, uint16_t tail[2]);    /* 0 none, else TAG_SOFT or TAG_HARD */
int  flash_share(struct sb_flash *f, const log_t *log, struct sb_flash_state *share);
int  flash_pair_at(struct sb_flash *f, unsigned block, unsigned at, uint16_t pair[2]);  /* two block numbers, checked */
void flash_read_state(struct sb_flash_state *s, const uint8_t p[12]);
void flash_xor(struct sb_flash_state *s, const struct sb_flash_state *by);

bool same_pair(const uint16_t a[2], const uint16_t b[2]);   /* one block in common */
bool in_sync(const uint16_t a[2], const uint16_t b[2]);     /* both */
static inline uint16_t tail_at(uint32_t tag, uint32_t at)  /* log_t.tail; a tail of another size is none */
{
    return (uint16_t)(tag_size(tag) != 8 ? 0 : tag_type(tag) == TAG_HARD ? at | 0x8000 : at);
}
static inline void copy_pair(uint16_t to[2], const uint16_t from[2]) { memcpy(to, from, 2 * sizeof *to); }

/* ---- names and paths (flash_find.c) ---- */

struct place {                  /* where a path leads */
    bool     found;
    bool     is_root;           /* "/": no entry */
    uint16_t id;
    uint16_t dir[2];            /* first pair of the directory it is in */
    log_t    log;               /* of the pair with the entry, or where it would be inserted */
    struct slot slot;           /* when found */
    sb_str   name;              /* last component */
};
int  flash_find(struct sb_flash *f, sb_str path, struct place *at);    /* SB_ENOENT: a directory on the way is missing */
int  flash_find_in(struct sb_flash *f, const uint16_t dir[2], sb_str name, struct place *at);
int  flash_enter(struct sb_flash *f, const struct place *at, uint16_t pair[2]);     /* the directory found */
bool flash_is_name(const char *name, unsigned n);
bool flash_is_plain(const char *p, unsigned n);      /* a part of a name: no '/' and no NUL in it */

/* ---- contents (flash_ctz.c) ---- */

struct ctz { uint16_t head, last; };    /* last block of a file and its number */
uint32_t ctz_place(uint32_t bs, uint32_t pos, uint32_t *off);      /* block number of a byte, and its offset there */
int  ctz_find(struct sb_flash *f, struct ctz list, unsigned index);    /* the block */
int  ctz_pointer(struct sb_flash *f, unsigned block, unsigned k);      /* a block number, checked */
int  ctz_check(const struct sb_flash *f, const uint8_t some[8], struct ctz *list, uint32_t *size);
int  ctz_open(struct sb_flash *f, unsigned block, unsigned at, struct ctz *list, uint32_t *size);
int  ctz_each(struct sb_flash *f, struct ctz list, unsigned from, int (*fn)(struct sb_flash *, unsigned block));

/* ---- blocks (flash_alloc.c) ---- */

int  flash_alloc(struct sb_flash *f, bool erased);     /* a block or SB_ENOSPC */
int  flash_free(struct sb_flash *f, unsigned block);   /* always 0 */
void flash_free_list(struct sb_flash *f, struct ctz list, unsigned from, const struct sb_file *but);
int  flash_erase_ahead(struct sb_flash *f);
void flash_lose(struct sb_flash *f, unsigned block);   /* inline content that readers have there is gone */

/* ---- commits (flash_commit.c, flash_compact.c, flash_repair.c) ---- */

/* Adds ops to a pair's log. Atomic: on an error nothing has happened that anybody sees. log is that of flash_fetch and is
 * brought up to date. SB_EAGAIN: there is no room behind the log, which flash_make_room can make; SB_ENOSPC: not even then. */
int  flash_commit(struct sb_flash *f, log_t *log, struct ops *ops);
struct tail { uint16_t kind, pair[2]; };    /* kind 0 = none, TAG_SOFT, TAG_HARD */
/* Writes a log anew. It may have other blocks then, nobody has been told of; later entries may have gone to another pair.
 * With another tail where one is given: then the pair does not move. */
int  flash_compact(struct sb_flash *f, log_t *log, unsigned kind, const uint16_t *tail);
void flash_goal(const struct sb_flash *f, const log_t *log, const struct ops *ops, struct sb_flash_state *goal);
int  flash_set_tail(struct sb_flash *f, log_t *log, unsigned kind, const uint16_t pair[2]);  /* by one or the other */
int  flash_new_pair(struct sb_flash *f, log_t *log, uint32_t *revision);   /* two blocks, the first erased */
/* Before any write: repairs; SB_EDAMAGED, SB_ENOSPC. Then step (NULL: nothing), and all of it again each time that it has met a
 * log without room. */
typedef int flash_step(struct sb_flash *f, const void *of);
int  flash_run(struct sb_flash *f, flash_step *step, const void *of);
int  flash_renew(struct sb_flash *f);   /* makes room in the pair f->tight within a step */
int  flash_done(struct sb_flash *f, int err);      /* after an error nothing that was begun may stay in memory */
int  flash_reload(struct sb_flash *f, int err);    /* what the device says; returns err */
int  flash_unlist(struct sb_flash *f, const uint16_t pair[2]);     /* its predecessor takes over tail and share */
int  flash_find_before(struct sb_flash *f, const uint16_t pair[2], log_t *log);    /* its tail, as flash_tail */
void flash_add(struct ops *ops, uint32_t tag, const void *p);
void flash_add_pair(struct ops *ops, uint32_t tag, uint8_t some[8], const uint16_t pair[2]);

int  flash_make_pair(struct sb_flash *f, const struct tail *tail, uint16_t pair[2]);  /* an empty one */
int  flash_make_anchor(struct sb_flash *f, const uint8_t super[24]);    /* blocks 0 and 1, with one entry */
int  flash_raise_minor(struct sb_flash *f);
void flash_more_orphans(struct sb_flash *f);
void flash_less_orphans(struct sb_flash *f);
int  flash_finish_move(struct sb_flash *f);

/* ---- writers (flash_write.c, flash_file.c) ---- */

enum {                          /* sb_flash_file.state */
    STATE_OLD = 1,              /* its base is not the file's content any more */
    STATE_COPY = 2,             /* the last block has to be copied before more is added to it */
    STATE_OWN = 4,              /* nobody else adds to the last block */
    STATE_NEW = 16,             /* what was found was where its entry will stand */
    STATE_SHARED = 8,           /* its base goes on under another name: the next commit needs blocks of its own */
};
unsigned flash_inline_max(const struct sb_flash *f);
unsigned flash_small_max(const struct sb_flash *f);
int  flash_write_all(struct sb_flash *f, struct sb_file *file, const void *p, size_t n);
int  flash_copy(struct sb_flash *f, struct sb_file *file, unsigned block, uint32_t at, struct ctz list, uint32_t size);
int  flash_flush(struct sb_flash *f, struct sb_file *file);
int  flash_unshare(struct sb_flash *f, struct sb_file *file);
void flash_evict(struct sb_flash *f, unsigned may_stay);
void flash_drop_writer(struct sb_flash *f, struct sb_file *file);
int  flash_may_be(const struct sb_flash *f, const struct place *at);   /* a file of this name */
int  flash_commit_file(struct sb_flash *f, struct place *at, uint32_t tag, const void *p, struct ctz *list);
int  flash_make_way(struct sb_flash *f, sb_str path);
int  flash_open_writer(struct sb_flash *f, struct sb_file *file, sb_str path, unsigned flags);
long flash_write(struct sb_file *file, const void *p, size_t n);
int  flash_sync(struct sb_file *file);
int  flash_truncate(struct sb_file *file, size_t size);
int  flash_put(struct sb_fs *fs, sb_str path, const void *p, size_t n);
flash_step flash_remove, flash_rename, flash_mkdir, flash_touch;     /* of a struct sb_change */
int  flash_attr_set(struct sb_fs *fs, sb_str path, uint8_t type, const void *p, size_t n);
int  flash_old_content(struct sb_flash *f, const struct place *at, struct ctz *list);

int  flash_check(struct sb_fs *fs, sb_fault_fn fn, void *user);

/* ---- the list of all pairs (flash_list.c) ---- */

struct list_walk {
    log_t    log;               /* the pair reached */
    uint16_t next[2];
    int      next_kind;         /* how that is reached: TAG_SOFT or TAG_HARD, 0 = it is the last */
    unsigned steps;
};
void list_start(struct list_walk *l);
int  list_next(struct sb_flash *f, struct list_walk *l);    /* 1 = a pair, 0 = end */

/* ---- mount (flash_mount.c, flash_start.c) ---- */

int  flash_check_cfg(const struct sb_flash_cfg *cfg);
void flash_reset(struct sb_flash *f, const struct sb_flash_cfg *cfg);
int  flash_mount(struct sb_flash *f, const struct sb_flash_cfg *cfg);
int  flash_survey(struct sb_flash *f);     /* map, disk state, root, limits: from scratch. On an error nothing is written any more */

/* ---- the members of sb_fs_ops (flash_read.c, ...) ---- */

/* Entries or pairs have new places: whoever remembers one looks again. */
void flash_turn(struct sb_flash *f);

static inline struct sb_flash *flash_of(const struct sb_fs *fs) { return fs->data; }

int  flash_open_reader(struct sb_flash *f, struct sb_file *file, sb_str path);
void flash_close_file(struct sb_flash *f, struct sb_file *file);
long flash_read(struct sb_file *file, size_t off, void *to, size_t n);
int  flash_map(struct sb_file *file, size_t off, const void **p, size_t *n);
int  flash_fstat(struct sb_file *file, struct sb_stat *st);
int  flash_stat(struct sb_fs *fs, sb_str path, struct sb_stat *st);
int  flash_list(struct sb_fs *fs, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name);
long flash_attr_get(struct sb_fs *fs, sb_str path, uint8_t type, void *to, size_t size);

/* what an open file is (sb_flash_file.kind) */
enum {
    FILE_INLINE = 1,            /* reader: content at head:at */
    FILE_STALE,                 /* reader: it was there, the block is gone */
    FILE_LIST,                  /* reader: content in blocks from base_head */
    FILE_SMALL,                 /* writer: all of it stands in the page */
    FILE_BLOCKS,                /* writer: in blocks to head, the end of it may stand in the page */
};

/* ---- flags ---- */

enum {
    FLAG_DAMAGED = 1,           /* blocks used twice, wild pointers, or nobody could look: nothing is written */
    FLAG_REPAIR  = 2,           /* repairs wait for the first write */
    FLAG_LEAK    = 4,           /* blocks that nobody needs any more are still marked as used */
    FLAG_FROZEN  = 8,           /* blocks 0 and 1 cannot be written any more */
    FLAG_SHARES  = 64,          /* some pair holds a share of the global state */
    FLAG_TWICE   = 16,          /* the survey met a block twice */
    FLAG_STILL   = 32,          /* no room may be needed to tell who names a pair: none moves because of its wear */
};
#define ORPHANS  0x80000000u     /* of the state's tag */
#define MOVE     (0x4ffu << 20)

bool is_moved(const struct sb_flash *f, const log_t *log);  /* does an entry of this pair wait for deletion? */

#endif
