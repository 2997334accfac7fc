/*
 * vfs - the box's file tree: one interface, several backends
 *
 * Backends: hostdir (a directory of the host), rom (files linked in), overlay (one over another), flash
 * (NOR flash, littlefs format). No malloc, errors negative, no globals. A mount table maps path
 * prefixes to backends, the longest prefix wins.
 *
 * Paths are counted strings that begin with '/', '/'-separated, already
 * confined: ".", "..", empty components, NUL and names over SB_NAME_SIZE are
 * refused (SB_EINVAL, SB_ENAME) before a backend sees them.
 *
 * What is written is invisible until close(commit) or sync, then it is there
 * whole and durable: after a power cut a file is what its last commit left. A
 * reader that has the old file open keeps it or gets SB_ESTALE, never a
 * mixture. Every call may block for as long as the medium takes. Sizes and places are size_t: nothing is larger than the
 * memory it could be mapped into.
 */
#ifndef SB_VFS_H
#define SB_VFS_H

#include <stdbool.h>
#include <stdint.h>
#include "sb/err.h"
#include "sb/limits.h"
#include "sb/str.h"

enum sb_file_kind { SB_FILE, SB_DIR };

enum sb_open_flags {
    SB_READ   = 1,      /* an existing file, for reading */
    SB_WRITE  = 2,      /* a new content for the file, which replaces the old one when committed */
    SB_APPEND = 4,      /* with SB_WRITE: begins as a copy of the old content */
    SB_MAKE   = 8,      /* with SB_WRITE: missing directories on the way are made */
    SB_SECRET = 16,     /* with SB_WRITE: nobody but the box may read a new file, where the medium knows such a thing */
};

struct sb_stat {
    enum sb_file_kind kind;
    const void *bytes;  /* the content, lent for good: it need not be opened (rom); NULL: it must be */
    size_t   packed;    /* not 0: bytes are as many of gzip, and hold that content */
    size_t   size;      /* bytes, 0 for a directory */
    int64_t  mtime;     /* seconds since 1970, 0 when unknown */
    uint64_t version;   /* changes with the content: a strong validator (HTTP ETag); 0 in a listing of flash */
};

struct sb_space { size_t total, free; };  /* bytes */

/* One thing a structure check has found: a short English text, the place on the medium, what is wrong there. */
typedef void (*sb_fault_fn)(void *user, const char *what, uint32_t block, uint32_t detail);

struct sb_fs_ops;

struct sb_file;

struct sb_flash_file {  /* flash: what it knows of an open file, see fs/flash_file.c */
    struct sb_file *next;       /* all open files of the file system */
    uint32_t base_size;         /* of the content that was there when it was opened or synced */
    union {
        struct { uint32_t mtime, version; } is;     /* of a reader */
        struct { uint16_t pair[2], id, kept; } was; /* of a writer: where its entry was found, good while the generation
                                                     * stays; blocks from the start that the old content shares */
    } u;
    uint16_t base_head;         /* last block of that content, 0xffff = none */
    uint16_t head, index;       /* writer: last block so far and its number; reader: the block read last */
    uint16_t at;                /* writer: next free byte in head; reader: where inline content lies in it */
    uint16_t generation;
    uint8_t  kind, state;
};

struct sb_fs {          /* one mounted backend; the caller provides the memory */
    const struct sb_fs_ops *ops;
    void       *data;   /* the backend's own state, lent at mount */
    const char *prefix; /* "/" or "/rom", set by sb_fs_mount */
    sb_str      fence;  /* a directory of it: links beneath do not lead out of it; empty: all of it. See sb_fs_fence */
    uint32_t   *changes;/* the tree's counter, set by sb_fs_mount */
};

struct sb_file {        /* one open file; the caller provides the memory */
    union {
        int         fd;     /* hostdir: the descriptor; a transport may sendfile from it */
        const void *mem;    /* rom: the bytes */
        uint64_t    word[4];
        struct sb_flash_file flash;
    } u;
    struct sb_fs *fs;   /* NULL = not open */
    size_t   size;      /* when opened for reading */
    size_t   at;        /* where the next write goes */
    uint32_t flags;     /* enum sb_open_flags */
    int      err;       /* first write that failed, sticky: commit then fails */
    uint32_t tmp;       /* hostdir: number of the temporary file */
    uint32_t name_at;   /* hostdir: see there */
    char     path[SB_PATH_SIZE];    /* of a file being written: where commit puts it */
};

struct sb_dirpos { uint64_t at; void *dir; };   /* zeroed by the caller before the first list; the overlay's are the two highest
                                                 * bits of at, the rest and dir the backend's */

struct sb_change {      /* what may happen to a name */
    enum sb_change_kind {
        SB_REMOVE,      /* a file or an empty directory */
        SB_MKDIR,
        SB_TOUCH,       /* its time is mtime */
        SB_RENAME,      /* replaces a file atomically */
    } what;
    sb_str  path;
    union {
        sb_str  to;
        int64_t mtime;
    } u;
};

struct sb_fs_ops {
    int  (*open)(struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags);
    long (*read)(struct sb_file *f, size_t off, void *to, size_t n);      /* positional; 0 = end */
    int  (*map)(struct sb_file *f, size_t off, const void **p, size_t *n);/* lends bytes until close; NULL member = cannot */
    long (*write)(struct sb_file *f, const void *p, size_t n);              /* all of n or an error */
    int  (*sync)(struct sb_file *f);
    int  (*flush)(struct sb_file *f);                   /* what was written is on the medium, still unseen; NULL: at close */
    int  (*close)(struct sb_file *f, bool commit);      /* without commit the old content stays */
    int  (*truncate)(struct sb_file *f, size_t size);
    int  (*stat)(struct sb_fs *fs, sb_str path, struct sb_stat *st);
    int  (*fstat)(struct sb_file *f, struct sb_stat *st);
    /* the next entry: its name (NUL-terminated, SB_NAME_SIZE) and stat; 1 = one more, 0 = end (pos released) */
    int  (*list)(struct sb_fs *fs, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name);
    void (*list_end)(struct sb_fs *fs, struct sb_dirpos *pos);              /* leaves a listing early */
    int  (*change)(struct sb_fs *fs, const struct sb_change *c);
    int  (*space)(struct sb_fs *fs, struct sb_space *space);
    int  (*idle)(struct sb_fs *fs, uint32_t budget_us); /* one step of upkeep; 1 = there is more */
    /* the whole file at once, atomic; makes directories on the way. NULL or SB_ENOSUP:
     * open, write, close do it */
    int  (*put)(struct sb_fs *fs, sb_str path, const void *p, size_t n);
    /* user attributes, 0..1022 bytes under a number. get: its length (SB_ENOENT none, SB_EBIG does not fit);
     * set: p NULL removes */
    long (*attr_get)(struct sb_fs *fs, sb_str path, uint8_t type, void *to, size_t size);
    int  (*attr_set)(struct sb_fs *fs, sb_str path, uint8_t type, const void *p, size_t n);
    /* structure check: number of faults, each told to fn */
    int  (*check)(struct sb_fs *fs, sb_fault_fn fn, void *user);
};

/* The tree: what the rest of the box uses. A vfs holds up to SB_MAX_MOUNTS backends. */
struct sb_vfs {
    struct sb_fs *mounts[SB_MAX_MOUNTS];
    unsigned count;
    uint32_t changes;   /* grows with everything that becomes visible: a cache that has seen it is fresh */
};

int  sb_fs_mount(struct sb_vfs *v, const char *prefix, struct sb_fs *fs);

/* Until told otherwise (by "") links in paths beneath home lead nowhere else: for whoever acts for a
 * user who must not leave it. home is lent. */
#if SB_WITH_HOSTDIR
void sb_fs_fence(struct sb_vfs *v, sb_str home);
#else
static inline void sb_fs_fence(struct sb_vfs *v, sb_str home) { (void)v, (void)home; }
#endif

int  sb_fs_open(struct sb_vfs *v, struct sb_file *f, sb_str path, unsigned flags);
long sb_fs_read(struct sb_file *f, size_t off, void *to, size_t n);
int  sb_fs_map(struct sb_file *f, size_t off, const void **p, size_t *n);  /* SB_ENOSUP when it cannot */
long sb_fs_write(struct sb_file *f, const void *p, size_t n);
void sb_fs_wrote(struct sb_file *f, size_t n);  /* by other means, where the backend lends them (hostdir: u.fd at f->at) */
int  sb_fs_sync(struct sb_file *f);
int  sb_fs_flush(struct sb_file *f);            /* the longest part of a commit, done before it */
int  sb_fs_close(struct sb_vfs *v, struct sb_file *f, bool commit);
int  sb_fs_stat(struct sb_vfs *v, sb_str path, struct sb_stat *st);
int  sb_fs_fstat(struct sb_file *f, struct sb_stat *st);
int  sb_fs_list(struct sb_vfs *v, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name);
#if SB_WITH_HOSTDIR
void sb_fs_list_end(struct sb_vfs *v, struct sb_dirpos *pos, sb_str path);
#else
static inline void sb_fs_list_end(struct sb_vfs *v, struct sb_dirpos *pos, sb_str path) { (void)v, (void)pos, (void)path; }
#endif
int  sb_fs_remove(struct sb_vfs *v, sb_str path);
int  sb_fs_rename(struct sb_vfs *v, sb_str from, sb_str to);    /* SB_ENOSUP across backends */
int  sb_fs_mkdir(struct sb_vfs *v, sb_str path);
int  sb_fs_touch(struct sb_vfs *v, sb_str path, int64_t mtime);
int  sb_fs_space(struct sb_vfs *v, sb_str path, struct sb_space *space);    /* of the backend that path lies on */
int  sb_fs_idle(struct sb_vfs *v, uint32_t budget_us);      /* one step of upkeep of each; 1 = there is more */
long sb_fs_attr_get(struct sb_vfs *v, sb_str path, uint8_t type, void *to, size_t size);
int  sb_fs_attr_set(struct sb_vfs *v, sb_str path, uint8_t type, const void *p, size_t n);
int  sb_fs_check(struct sb_vfs *v, sb_str path, sb_fault_fn fn, void *user);

/* The whole of a small file at once, both ways. get returns its length (SB_EBIG when over size); put
 * is atomic and makes directories on the way (put_as: flags are SB_SECRET or 0). */
long sb_fs_get(struct sb_vfs *v, sb_str path, void *to, size_t size);
int  sb_fs_put(struct sb_vfs *v, sb_str path, const void *p, size_t n);
int  sb_fs_put_as(struct sb_vfs *v, sb_str path, const void *p, size_t n, unsigned flags);

#endif
