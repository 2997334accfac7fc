/*
 * mkfs - what its files share: one image in memory, mounted
 */
#ifndef MKFS_H
#define MKFS_H

#include "flash.h"

struct mkfs {
    uint64_t size, wanted_size;     /* bytes; wanted: as asked for, 0 = not */
    uint32_t block_size, unit;      /* as asked for; block size 0 = not */
    uint8_t *image;                 /* malloc */
    uint32_t *map;
    uint8_t  stage[256];
    struct sb_nor nor;
    struct sb_flash_cfg cfg;
    struct sb_flash flash;
    struct sb_fs fs;
    struct sb_vfs vfs;
};

extern struct mkfs mkfs;

/* Says on stderr what is wrong. Returns 1, the exit code. */
int mkfs_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));
const char *mkfs_text(int err);     /* of enum sb_err */

int mkfs_new(uint64_t size);        /* an empty one, mounted; enum sb_err */
int mkfs_open(const char *path);    /* one that is there, for reading; 0, or 1 and it has been told why */
int mkfs_whole(const char *path);   /* structure check; the same */
int64_t mkfs_now(void);             /* the clock while packing: the time of the file in hand */

/* The commands; exit codes. */
int mkfs_pack(const char *dir, const char *image);
int mkfs_list(const char *image);
int mkfs_extract(const char *image, const char *dir);
int mkfs_check(const char *image);

#endif
