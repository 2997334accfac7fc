/*
 * mkfs_pack - a directory of the host becomes an image
 *
 * In the order of names, so that the same tree gives the same image. Links and
 * devices are left out and told.
 */
#define _GNU_SOURCE
#include "mkfs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEFAULT_SIZE = 1 << 20, TOLD = -1000 };     /* TOLD: an error that has been said already */

static char path[SB_PATH_SIZE];
static int64_t time_at_hand;

int64_t mkfs_now(void)
{
    return time_at_hand;
}

static int pack_dir(int fd, size_t length);

/* A small file is one commit; a large one comes in pieces. */
static int pack_file(int fd, const struct stat *s)
{
    static char chunk[65536];
    struct sb_file f;
    ssize_t n = 0;
    int err;

    time_at_hand = s->st_mtim.tv_sec;
    if (s->st_size <= 1022) {
        n = read(fd, chunk, sizeof chunk);
        return n < 0 ? SB_EIO : sb_fs_put(&mkfs.vfs, sb_str_of(path), chunk, (size_t)n);
    }
    err = sb_fs_open(&mkfs.vfs, &f, sb_str_of(path), SB_WRITE);
    if (err < 0)
        return err;
    while ((n = read(fd, chunk, sizeof chunk)) > 0)
        if (sb_fs_write(&f, chunk, (size_t)n) < 0)
            break;
    err = sb_fs_close(&mkfs.vfs, &f, n == 0);
    return n < 0 && err == 0 ? SB_EIO : err;
}

static int pack_into_dir(int fd, const struct stat *s, size_t length)
{
    int err = sb_fs_mkdir(&mkfs.vfs, sb_str_of(path));

    if (err < 0)
        close(fd);
    else
        err = pack_dir(fd, length);
    if (err == 0)
        err = sb_fs_touch(&mkfs.vfs, (sb_str){ path, length }, s->st_mtim.tv_sec);
    return err;
}

/* 0, SB_ENOSPC or TOLD. */
static int pack_entry(int dir, const char *name, size_t length)
{
    size_t n = strlen(name);
    struct stat s;
    int fd, err;

    if (length + n + 2 > sizeof path)
        return mkfs_fail("%s/%s: path of more than %d bytes", path, name, SB_PATH_SIZE), TOLD;
    path[length] = '/';
    memcpy(path + length + 1, name, n + 1);
    if (fstatat(dir, name, &s, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISREG(s.st_mode) && !S_ISDIR(s.st_mode)) {
        fprintf(stderr, "mkfs: %s: neither file nor directory, left out\n", path + 1);
        return 0;
    }
    fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &s) < 0)
        return mkfs_fail("%s: %s", path + 1, strerror(errno)), TOLD;
    err = S_ISDIR(s.st_mode) ? pack_into_dir(fd, &s, length + 1 + n) : pack_file(fd, &s);
    if (!S_ISDIR(s.st_mode))
        close(fd);
    if (err < 0 && err != SB_ENOSPC && err != TOLD)
        return mkfs_fail("%s: %s", path + 1, mkfs_text(err)), TOLD;
    return err;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names of a directory, sorted, NULL at the end; malloc. Takes over fd when it succeeds. */
static char **names_of(int fd, DIR **d)
{
    char **names = NULL, **more;
    struct dirent *e;
    size_t n = 0;

    *d = fdopendir(fd);
    while (*d && (e = readdir(*d))) {
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
            continue;
        more = realloc(names, (n + 2) * sizeof *names);
        if (!more)
            break;
        names = more;
        names[n++] = strdup(e->d_name);
        names[n] = NULL;
    }
    if (names)
        qsort(names, n, sizeof *names, by_name);
    return names;
}

/* Everything in the directory fd, which path names. Closes fd. */
static int pack_dir(int fd, size_t length)
{
    char **names, **at;
    DIR *d = NULL;
    int err = 0;

    names = names_of(fd, &d);
    if (!d) {
        close(fd);
        return mkfs_fail("%s: %s", path + 1, strerror(errno)), TOLD;
    }
    for (at = names; at && *at; at++) {
        err = err < 0 ? err : pack_entry(dirfd(d), *at, length);
        free(*at);
    }
    free(names);
    closedir(d);
    if (err == 0)
        path[length] = 0;       /* after an error it tells where */
    return err;
}

/* Writes the image next to its place, then puts it there. */
static int publish(const char *image)
{
    char *tmp = NULL;
    bool good;
    int fd;

    if (asprintf(&tmp, "%s.XXXXXX", image) < 0)
        return mkfs_fail("no memory");
    fd = mkstemp(tmp);
    if (fd < 0)
        return mkfs_fail("%s: %s", image, strerror(errno));
    good = fchmod(fd, 0644) == 0;
    for (uint64_t at = 0; good && at < mkfs.nor.size;) {
        ssize_t n = write(fd, mkfs.image + at, mkfs.nor.size - at);

        good = n > 0;
        at += n > 0 ? (uint64_t)n : 0;
    }
    good = good && fsync(fd) == 0;
    good = close(fd) == 0 && good;
    good = good && rename(tmp, image) == 0;
    if (!good) {
        mkfs_fail("%s: %s", image, strerror(errno));
        unlink(tmp);
    }
    free(tmp);
    return good ? 0 : 1;
}

static int pack_once(const char *dir, uint64_t size)
{
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC), err;
    struct stat s;

    if (fd < 0 || fstat(fd, &s) < 0)
        return mkfs_fail("%s: %s", dir, strerror(errno)), TOLD;
    path[0] = 0;
    time_at_hand = 0;
    err = mkfs_new(size);
    if (err < 0) {
        close(fd);
        return err;
    }
    return pack_dir(fd, 0);
}

int mkfs_pack(const char *dir, const char *image)
{
    uint64_t size = mkfs.wanted_size ? mkfs.wanted_size : DEFAULT_SIZE;
    int err = pack_once(dir, size);

    while (err == SB_ENOSPC && !mkfs.wanted_size && size < 1 << 30)
        err = pack_once(dir, size *= 2);
    if (err == SB_ENOSPC)
        return mkfs_fail("%s: an image of %llu bytes is too small%s%s", image, (unsigned long long)size,
                         path[0] ? ", no room for " : "", path[0] ? path + 1 : "");
    if (err < 0)
        return err == TOLD ? 1 : mkfs_fail("%s: %s", image, mkfs_text(err));
    return mkfs_whole(image) ? 1 : publish(image);
}
