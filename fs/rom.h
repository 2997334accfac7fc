/*
 * rom - files that are linked into the program
 *
 * A constant table, in any order; directories are what the paths imply. Pages
 * are lent, never copied, but for the readers of packed ones. Nothing can be written.
 */
#ifndef SB_ROM_H
#define SB_ROM_H

#include "vfs.h"

struct sb_rom_file {
    sb_str      path;       /* "/index.html", a NUL behind it */
    const void *p;
    size_t      n;          /* bytes of the content */
    size_t      packed;     /* not 0: at p are as many of gzip, as tools/embed packs them, and hold that content */
    int64_t     mtime;      /* 0 = not known */
    uint64_t    version;    /* sb_rom_version of the bytes, or anything that changes with them */
};

/* FNV-1a: differs when the bytes do, for all that matters to a cache. */
uint64_t sb_rom_version(const void *p, size_t n);

struct sb_inflate;

struct sb_rom {
    const struct sb_rom_file *rows;
    size_t count;
    struct sb_inflate *inflate;     /* for the readers of packed rows, one for all: who comes between two reads of
                                     * another makes him begin anew. NULL: no row is packed */
};

/* Makes fs serve these files; rom is lent. */
void sb_rom_init(struct sb_fs *fs, const struct sb_rom *rom);

#endif
