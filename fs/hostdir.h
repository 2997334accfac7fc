/*
 * hostdir - a directory of the host as a file tree
 *
 * Every name is resolved beneath the directory: "..", absolute and other
 * symbolic links that would lead out of it are refused, those that stay inside
 * work. A write goes to a temporary file of the same directory, which commit
 * makes durable and puts in the place of the old file. Names of temporary
 * files ('.', eight hexadecimal digits, ".tmp") are not there for others.
 * The only file in fs/ that knows an operating system.
 */
#ifndef SB_HOSTDIR_H
#define SB_HOSTDIR_H

#include "vfs.h"

struct sb_hostdir {
    int      dir;           /* descriptor of the directory */
    const struct sb_fs *fs; /* what it is the state of */
    uint32_t next_tmp;      /* number of the next temporary file */
    bool     walks;         /* no openat2 here: names are walked one by one, links refused */
};

/* Opens the directory at path (of the host) as fs; both structs are the caller's. */
int  sb_hostdir_open(struct sb_hostdir *h, struct sb_fs *fs, const char *path);
void sb_hostdir_close(struct sb_hostdir *h);

/* Keeps the directory for this process, until it is closed or the process ends, however. False: another process has
 * it. A medium that knows no locks locks nobody out. */
bool sb_hostdir_lock(struct sb_hostdir *h);

/* Removes the temporary files that a crash has left, everywhere in the tree. Returns how many. */
int  sb_hostdir_sweep(struct sb_hostdir *h);

/* Is it one of ours? Then an open file's u.fd is its descriptor. */
bool sb_hostdir_is(const struct sb_fs *fs);

#endif
