/*
 * mkfs_read - list, extract and check
 *
 * Names of an image are foreign. fs/flash refuses those that are none; here
 * every one is made directly in the directory that was opened for it, through
 * no link, so that nothing can land outside.
 */
#define _GNU_SOURCE
#include "mkfs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char path[SB_PATH_SIZE];     /* of what is at hand, from the image's top on */

struct totals { unsigned files, dirs; };

/* What is done with an entry. dir: descriptor of the host's directory it belongs to, -1 when listing. Into a
 * directory: returns the descriptor for what it holds (-1 when listing). */
struct visitor {
    int  (*file)(int dir, const char *name, const struct sb_stat *st);
    int  (*enter)(int dir, const char *name);
    int  (*leave)(int dir, const struct sb_stat *st);
};

static struct totals totals;

static int walk(const struct visitor *v, int dir, size_t length);

static int visit(const struct visitor *v, int dir, size_t length, const char *name, const struct sb_stat *st)
{
    size_t n = strlen(name);
    int below, err;

    if (length + n + 2 > sizeof path)
        return mkfs_fail("%s/%s: path of more than %d bytes", path, name, SB_PATH_SIZE);
    path[length] = '/';
    memcpy(path + length + 1, name, n + 1);
    if (st->kind == SB_FILE) {
        totals.files++;
        err = v->file(dir, name, st);
    } else {
        totals.dirs++;
        below = v->enter(dir, name);
        if (below == -1 && dir >= 0)
            return 1;
        err = walk(v, below, length + 1 + n);
        if (v->leave(below, st) < 0)
            err = 1;
    }
    path[length] = 0;
    return err;
}

/* Everything below path, which has this length. 0, or 1 and it has been told. */
static int walk(const struct visitor *v, int dir, size_t length)
{
    char name[SB_NAME_SIZE];
    struct sb_dirpos pos = { 0, NULL };
    struct sb_stat st;
    int more, err = 0;

    while ((more = sb_fs_list(&mkfs.vfs, &pos, length ? (sb_str){ path, length } : SB_STR("/"), &st, name)) == 1)
        err |= visit(v, dir, length, name, &st);
    if (more < 0)
        return mkfs_fail("%s: %s", length ? path : "/", mkfs_text(more));
    return err;
}

/* ---- list ---- */

static void print_path(void)
{
    const unsigned char *p = (const unsigned char *)path + 1;

    for (; *p; p++)
        if ((*p < 32 && *p != '\t') || *p == 127)
            printf("\\x%02x", *p);
        else
            putchar(*p);
    putchar('\n');
}

static int list_file(int dir, const char *name, const struct sb_stat *st)
{
    (void)dir;
    (void)name;
    printf("file %llu ", (unsigned long long)st->size);
    print_path();
    return 0;
}

static int list_dir(int dir, const char *name)
{
    (void)dir;
    (void)name;
    printf("dir 0 ");
    print_path();
    return -1;
}

static int list_left(int dir, const struct sb_stat *st)
{
    (void)dir;
    (void)st;
    return 0;
}

static const struct visitor lister = { list_file, list_dir, list_left };

int mkfs_list(const char *image)
{
    int err;

    if (mkfs_open(image) || mkfs_whole(image))
        return 1;
    err = walk(&lister, -1, 0);
    return fflush(stdout) == 0 ? err : mkfs_fail("%s", strerror(errno));
}

/* ---- extract ---- */

static void set_time(int fd, const struct sb_stat *st)
{
    struct timespec times[2] = { { .tv_nsec = UTIME_OMIT }, { .tv_sec = (time_t)st->mtime } };

    if (st->mtime)
        futimens(fd, times);
}

static int copy_out(struct sb_file *f, int to)
{
    static char chunk[65536];
    uint64_t at = 0;
    long n;

    while ((n = sb_fs_read(f, at, chunk, sizeof chunk)) > 0) {
        if (write(to, chunk, (size_t)n) != n)
            return mkfs_fail("%s: %s", path + 1, strerror(errno));
        at += (uint64_t)n;
    }
    if (n < 0 || at != f->size)
        return mkfs_fail("%s: byte %llu: %s", path + 1, (unsigned long long)at, n < 0 ? mkfs_text((int)n) : "ends too early");
    return 0;
}

static int extract_file(int dir, const char *name, const struct sb_stat *st)
{
    struct sb_file f;
    int err = sb_fs_open(&mkfs.vfs, &f, sb_str_of(path), SB_READ), fd;

    if (err < 0)
        return mkfs_fail("%s: %s", path + 1, mkfs_text(err));
    unlinkat(dir, name, 0);
    fd = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0)
        err = mkfs_fail("%s: %s", path + 1, strerror(errno));
    else
        err = copy_out(&f, fd);
    sb_fs_close(&mkfs.vfs, &f, false);
    if (fd < 0)
        return err;
    set_time(fd, st);
    return close(fd) == 0 ? err : mkfs_fail("%s: %s", path + 1, strerror(errno));
}

static int extract_dir(int dir, const char *name)
{
    int fd;

    if (mkdirat(dir, name, 0755) < 0 && errno != EEXIST)
        fd = -1;
    else
        fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        mkfs_fail("%s: %s", path + 1, strerror(errno));
    return fd;
}

static int extract_left(int dir, const struct sb_stat *st)
{
    set_time(dir, st);
    return close(dir);
}

static const struct visitor extractor = { extract_file, extract_dir, extract_left };

int mkfs_extract(const char *image, const char *dir)
{
    int fd;

    if (mkfs_open(image) || mkfs_whole(image))
        return 1;
    if (mkdir(dir, 0755) < 0 && errno != EEXIST)
        return mkfs_fail("%s: %s", dir, strerror(errno));
    fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return mkfs_fail("%s: %s", dir, strerror(errno));
    return walk(&extractor, fd, 0);
}

/* ---- check ---- */

static int count_file(int dir, const char *name, const struct sb_stat *st)
{
    static char chunk[65536];
    struct sb_file f;
    uint64_t at = 0;
    long n;
    int err = sb_fs_open(&mkfs.vfs, &f, sb_str_of(path), SB_READ);

    (void)dir;
    (void)name;
    if (err < 0)
        return mkfs_fail("%s: %s", path + 1, mkfs_text(err));
    while ((n = sb_fs_read(&f, at, chunk, sizeof chunk)) > 0)
        at += (uint64_t)n;
    sb_fs_close(&mkfs.vfs, &f, false);
    if (n < 0 || at != st->size)
        return mkfs_fail("%s: byte %llu: %s", path + 1, (unsigned long long)at, n < 0 ? mkfs_text((int)n) : "ends too early");
    return 0;
}

static int count_dir(int dir, const char *name)
{
    (void)dir;
    (void)name;
    return -1;
}

int mkfs_check(const char *image)
{
    const struct visitor reader = { count_file, count_dir, list_left };
    struct sb_flash_info info;
    int err;

    if (mkfs_open(image) || mkfs_whole(image))
        return 1;
    err = walk(&reader, -1, 0);
    sb_flash_tell(&mkfs.flash, &info);
    printf("%s: littlefs 2.%u, %u blocks of %u, %u free, %u files, %u directories%s\n", image, info.minor, info.block_count,
           info.block_size, info.free_blocks, totals.files, totals.dirs,
           info.pending ? "; an interrupted change will be finished by the next write" : "");
    return err;
}
