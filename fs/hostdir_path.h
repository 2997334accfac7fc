/*
 * hostdir_path - what the files of hostdir share: names, and opening beneath the directory
 */
#ifndef SB_HOSTDIR_PATH_H
#define SB_HOSTDIR_PATH_H

#include "hostdir.h"

#define HOST_TMP_SIZE 16    /* ".0123abcd.tmp" */

static inline struct sb_hostdir *host_dir(const struct sb_fs *fs)
{
    return fs->data;
}

int host_error(int number);     /* errno to enum sb_err */

/* A path as the system wants it: NUL-terminated and relative, "." for the top. */
const char *host_relative(sb_str path, char to[SB_PATH_SIZE]);

/* Names of temporary files: nobody else's. */
bool host_is_tmp(const char *name);
const char *host_tmp_name(uint32_t number, char to[HOST_TMP_SIZE]);

/* Opens what lies beneath the directory, whatever links say. -1 and errno as usual. */
int  host_open_beneath(struct sb_hostdir *h, const char *path, int flags);

/* The directory a name is in, open, and the name. */
int  host_open_parent(struct sb_hostdir *h, char *path, const char **name);

/* Makes the directories on the way to path. */
int  host_make_way(struct sb_hostdir *h, char *path);

/* hostdir.c */
int  host_open_to_read(struct sb_hostdir *h, struct sb_file *f, const char *rel);

/* hostdir_write.c */
int  host_open_to_write(struct sb_hostdir *h, struct sb_file *f, const char *rel, unsigned flags);
long host_write(struct sb_file *f, const void *p, size_t n);
int  host_sync(struct sb_file *f);
int  host_flush(struct sb_file *f);
int  host_truncate(struct sb_file *f, size_t size);
int  host_close(struct sb_file *f, bool commit);

#endif
