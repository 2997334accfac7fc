/*
 * fs_backends - every backend of fs/vfs.h, ready to be tested
 *
 * A tree begins with the same files on each: those of `first` below.
 */
#ifndef FS_BACKENDS_H
#define FS_BACKENDS_H

#include "vfs.h"

struct fs_tree;

struct fs_backend {
    const char *name;
    bool writes;                                /* everything, or reading alone */
    void (*begin)(struct fs_tree *t);           /* an empty one (rom: with the files), mounted on "/" */
    void (*again)(struct fs_tree *t);           /* unmounted and mounted, as after a restart */
    void (*end)(struct fs_tree *t);
    size_t name_max;                            /* bytes of a name that it takes, 0 = SB_NAME_SIZE - 1 */
};

struct fs_tree {
    struct sb_vfs vfs;
    struct sb_fs  fs;
    const struct fs_backend *of;
    void *own;                                  /* the backend's */
};

struct fs_first { const char *path, *text; size_t n; };

extern const struct fs_first fs_first[];
extern const size_t fs_first_count;
extern const struct fs_backend fs_backends[];
extern const size_t fs_backend_count;

/* cmocka: setup from *state = a struct fs_backend; afterwards it is a struct fs_tree. */
int fs_setup(void **state);
int fs_teardown(void **state);

#endif
