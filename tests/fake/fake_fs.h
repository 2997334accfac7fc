/*
 * fake_fs - a file tree in memory that can be full, or fail at the n-th write
 *
 * A content belongs to everybody who has it open; commit puts another one in
 * its place. Directories are the prefixes of names and made ones.
 */
#ifndef FAKE_FS_H
#define FAKE_FS_H

#include <stdbool.h>
#include "vfs.h"

#define FAKE_FS_NODES 64

struct fake_content { unsigned char *p; size_t n; unsigned users; };

struct fake_fs {
    struct sb_fs fs;
    struct fake_node {
        char path[SB_PATH_SIZE];        /* "" = free */
        struct fake_content *content;   /* NULL = a directory */
        int64_t mtime;
        uint64_t version;
    } node[FAKE_FS_NODES];
    uint64_t versions;
    int64_t  time;          /* mtime of what is written */
    size_t   space;         /* bytes in all, 0 = no end; more: SB_ENOSPC */
    unsigned write_fails_in;    /* the n-th write from now: SB_ENOSPC, 0 = none */
    unsigned read_fails_in;     /* the n-th read from now: SB_EIO */
    bool     maps;          /* contents can be lent */
    unsigned open;          /* files open now */
};

void fake_fs_make(struct fake_fs *f);
void fake_fs_free(struct fake_fs *f);

/* Puts a file there, past all faults. */
void fake_fs_put(struct fake_fs *f, const char *path, const void *p, size_t n);
/* The content, NULL when there is no such file. */
const struct fake_content *fake_fs_get(const struct fake_fs *f, const char *path);
unsigned fake_fs_files(const struct fake_fs *f);

#endif
