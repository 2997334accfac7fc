/*
 * flash - a power-loss-safe file tree on NOR flash, in the littlefs 2.1 disk format
 *
 * Own implementation, see docs/FLASH.md. Images are exchanged with mklittlefs,
 * littlefs-python, esp_littlefs, MicroPython and Zephyr. The interface to files
 * is fs/vfs.h; here is what only flash has: format, mount, geometry, attributes.
 *
 * All memory is the caller's, nothing is allocated, nothing recurses. Every
 * number that is read from the device is checked; work on any image is bounded.
 * No call may interrupt another one on the same sb_flash (one thread, or a lock
 * around it). Blocking: every call as long as the device takes.
 *
 * What holds after a power cut at any moment: each call either happened whole or
 * not at all. What sync, close(commit), put, remove, rename, mkdir, touch and
 * attr have answered with success stays.
 */
#ifndef SB_FLASH_H
#define SB_FLASH_H

#include "nor.h"
#include "vfs.h"

#define SB_FLASH_PAGE   256u    /* bytes of the one page buffer inside struct sb_flash */
#ifndef SB_FLASH_PAIRS
#define SB_FLASH_PAIRS  4       /* metadata pairs whose place is remembered, 16 bytes each */
#endif
#define SB_FLASH_READY  4       /* blocks erased ahead by idle */

/* Words of the map of used blocks: one bit per block, 32 bytes per MiB of 4 KiB blocks. */
#define SB_FLASH_MAP_WORDS(size, block)  (((size) / (block) + 31) / 32)

#ifndef SB_FLASH_WAY
#define SB_FLASH_WAY    48      /* bytes of the path of a directory that is remembered */
#endif

struct sb_flash_way {           /* the directory looked into last, so that its next name costs no way to it */
    uint16_t pair[2];           /* both 0: there is none */
    uint16_t n;                 /* of text, 0 = nothing is remembered */
    char     text[SB_FLASH_WAY];
};

struct sb_flash_cfg {           /* lent for as long as it is mounted */
    const struct sb_nor *nor;
    uint32_t *map;              /* SB_FLASH_MAP_WORDS(nor->size, nor->block) words */
    uint32_t  map_words;
    uint8_t  *stage;            /* nor->unit bytes where the unit is above 16, else NULL */
    struct sb_flash_way *way;   /* NULL = every lookup begins at the root */
    int32_t   block_cycles;     /* a metadata pair moves after so many erases; 0 = 500, -1 = never */
    uint8_t   minor;            /* of disk version 2.x that is written: 0 or 1. A 2.0 disk is raised to 2.1
                                 * by the first write with 1 (and SB_WITH_FS_TOOLS) and left alone with 0 */
    uint16_t  name_max;         /* format: limits put on the disk; 0 = 255, 2^31 - 1, 1022 */
    uint32_t  file_max;
    uint16_t  attr_max;
    uint16_t  inline_max;       /* files up to this are kept in their directory's pair; 0 = an eighth of a
                                 * block, at most 512. Open and write keeps at most 208 of it (put: all) */
    int64_t (*now)(void);       /* seconds since 1970, 0 = not known; NULL = no clock: no times are written */
};

struct sb_flash_pair {          /* where the log of one metadata pair lies */
    union {
        struct { uint16_t block, other; };      /* active half, other half; both 0 = free place */
        uint16_t pair[2];
    };
    uint16_t end;               /* behind the last valid commit */
    uint16_t proof;             /* offset of its FCRC data, or enum in flash_core.h */
    uint16_t count;             /* entries */
    uint16_t tail;              /* offset of its tail's data, + 0x8000 when it is a hard one; 0 = none */
    uint32_t last;              /* the tag that closes it */
};

struct sb_flash_state { uint32_t tag, pair[2]; };   /* the format's global state */

struct sb_flash {               /* open for its size; the fields are the file system's own, the smallest ones first */
    uint8_t  flags, orphans, minor;
    uint8_t  ready_count, next_pair;
    uint8_t  staged;            /* bytes at the end of the page that are on their way to the device */
    struct {                    /* the pair whose entries stand in the page */
        uint8_t  first, filled;
        uint16_t block, end;
    } window;
    uint16_t blocks;            /* of the file system, <= those of the device */
    uint16_t device;            /* blocks */
    uint16_t unit;              /* bytes programmed together: the device's unit, or its page where that is */
    uint16_t root[2];           /* the root directory's first pair */
    uint16_t free;              /* blocks */
    uint16_t cursor;            /* allocation goes on here */
    uint16_t generation;        /* grows when entries or pairs move */
    uint16_t pending;           /* bytes of the page that belong to writer */
    uint16_t bad;               /* the block found bad last */
    uint16_t ready[SB_FLASH_READY];     /* erased since boot and not yet used */
    uint16_t name_max, attr_max;
    uint16_t tight[2], need;    /* the pair that had no room for a commit of so many bytes */
    uint32_t block_size;        /* bytes */
    uint32_t file_max;
    const struct sb_flash_cfg *cfg;
    struct sb_file *open;       /* all open files */
    struct sb_file *writer;     /* whose bytes stand in the page */
    struct sb_flash_state want, disk;   /* global state: as it should be, and XOR of what the pairs hold */
    struct sb_flash_pair pairs[SB_FLASH_PAIRS];
    uint32_t page[SB_FLASH_PAGE / 4];
};

/* Makes an empty file system; whatever the device held is lost. Two erases.
 * SB_EINVAL for a geometry or limit it cannot do (without SB_WITH_FS_TOOLS only the size is looked at), SB_EIO when blocks 0 and 1
 * cannot be written. */
int sb_flash_format(struct sb_flash *f, const struct sb_flash_cfg *cfg);

/* Reads all metadata once, checks it, finds the free blocks, then serves the tree as fs. Never writes.
 * SB_EDAMAGED: not a file system of this format, or a damaged one. SB_ENOSUP: one this driver does not
 * know (version, limits, geometry). A device larger than its file system is fine (sb_flash_grow). */
int sb_flash_mount(struct sb_flash *f, struct sb_fs *fs, const struct sb_flash_cfg *cfg);

/* Is this fs one of ours? Then its data is a struct sb_flash. */
bool sb_flash_is(const struct sb_fs *fs);

/* What is mounted. */
struct sb_flash_info {
    uint32_t block_size, block_count, free_blocks, file_max;
    uint16_t minor, name_max, attr_max;
    uint16_t root[2];
    bool     pending;           /* repairs wait for the first write (or idle) */
    bool     damaged;           /* mount met blocks used twice or wild pointers: reads only, see check */
};
void sb_flash_tell(const struct sb_flash *f, struct sb_flash_info *info);

/* Uses more of the device: block_count up to that of the device, 0 = all of it. Safe against power cuts
 * (old or new count). SB_EINVAL when it would shrink. */
int sb_flash_grow(struct sb_flash *f, uint32_t block_count);

/* The attribute types that the entry at path has: types[] gets up to 256 of them in no order; returns how many. "/" has some, too. */
int sb_flash_attrs(struct sb_flash *f, sb_str path, uint8_t types[256]);

/* Through the members of vfs.h's table, also reachable directly:
 * check(fs, fn, user)       every pair, name, order, pointer and count of section 20 of the format; calls fn for
 *                           each fault; returns their number or a negative error. Reads at most four times the device.
 * attr_get / attr_set       user attribute of a file, directory or "/": see vfs.h
 * put                       one commit when the content is inline or the way exists
 * idle                      repairs first, then one block erased ahead per call
 * space                     no device access
 */

#endif
