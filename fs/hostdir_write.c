/*
 * hostdir_write - the half of hostdir that writes
 *
 * While a file is written u.fd is its temporary file, u.word[1] the directory
 * of both, u.word[2] the length that is on the medium, and one, and
 * path[name_at..] the name that commit gives it.
 */
#define _GNU_SOURCE
#include "hostdir_path.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int parent_of(const struct sb_file *f)
{
    return (int)f->u.word[1];
}

static int make_tmp(struct sb_hostdir *h, struct sb_file *f, mode_t mode)
{
    char name[HOST_TMP_SIZE];
    int fd;

    do {
        f->tmp = h->next_tmp++;
        fd = openat(parent_of(f), host_tmp_name(f->tmp, name), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    mode);
    } while (fd < 0 && errno == EEXIST);
    return fd;
}

static void drop_tmp(const struct sb_file *f)
{
    char name[HOST_TMP_SIZE];

    unlinkat(parent_of(f), host_tmp_name(f->tmp, name), 0);
}

static int copy_all(int from, int to, size_t *size)
{
    off_t at = 0;
    ssize_t n;

    while ((n = sendfile(to, from, &at, (size_t)1 << 30)) > 0)
        ;
    *size = (size_t)at;
    return n < 0 ? host_error(errno) : 0;
}

/* SB_APPEND: the new content begins as the old one. No old one is no error. */
static int copy_old(struct sb_hostdir *h, struct sb_file *f)
{
    struct sb_file old;
    int err = host_open_to_read(h, &old, f->path);

    if (err < 0)
        return err == SB_ENOENT ? 0 : err;
    err = copy_all(old.u.fd, f->u.fd, &f->at);
    close(old.u.fd);
    return err;
}

static int close_writer(struct sb_file *f, int err)
{
    if (err < 0)
        drop_tmp(f);
    close(f->u.fd);
    close(parent_of(f));
    return err;
}

int host_open_to_write(struct sb_hostdir *h, struct sb_file *f, const char *rel, unsigned flags)
{
    const char *name;
    struct stat s;
    mode_t mode = flags & SB_SECRET ? 0600 : 0644;
    int parent, err = 0;

    memcpy(f->path, rel, strlen(rel) + 1);
    if (flags & SB_MAKE)
        err = host_make_way(h, f->path);
    if (err < 0)
        return err;
    parent = host_open_parent(h, f->path, &name);
    if (parent < 0)
        return host_error(errno);
    f->name_at = (uint32_t)(name - f->path);
    f->u.word[1] = (uint64_t)(unsigned)parent;
    f->u.word[2] = 0;
    if (fstatat(parent, name, &s, AT_SYMLINK_NOFOLLOW) < 0)
        s.st_mode = 0;
    if (S_ISREG(s.st_mode) && (s.st_mode & 0044) == 0)
        mode = 0600;        /* who replaces a secret file need not know that it is one */
    if (S_ISDIR(s.st_mode))
        err = SB_EISDIR;
    else if ((f->u.fd = make_tmp(h, f, mode)) < 0)
        err = host_error(errno);
    if (err < 0) {
        close(parent);
        return err;
    }
    if (flags & SB_APPEND)
        err = copy_old(h, f);
    return err < 0 ? close_writer(f, err) : 0;
}

long host_write(struct sb_file *f, const void *p, size_t n)
{
    const char *from = p;
    size_t done = 0;
    ssize_t k;

    while (done < n) {
        k = pwrite(f->u.fd, from + done, n - done, (off_t)(f->at + done));
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return k < 0 ? host_error(errno) : SB_ENOSPC;
        done += (size_t)k;
    }
    return (long)n;
}

/* The time is set by hand because the kernel's is only as fine as its tick: two
 * commits within one tick would look the same to who compares versions. */
int host_flush(struct sb_file *f)
{
    struct timespec times[2] = { { .tv_nsec = UTIME_OMIT }, { 0, 0 } };

    clock_gettime(CLOCK_REALTIME, &times[1]);
    if (futimens(f->u.fd, times) < 0 || fsync(f->u.fd) < 0)
        return host_error(errno);
    f->u.word[2] = f->at + 1;
    return 0;
}

/* Durable, then in the place of the old file, then that durable, too. */
static int publish(struct sb_file *f)
{
    char name[HOST_TMP_SIZE];
    int err = f->u.word[2] == f->at + 1 ? 0 : host_flush(f);

    if (err < 0)
        return err;
    if (renameat(parent_of(f), host_tmp_name(f->tmp, name), parent_of(f), f->path + f->name_at) < 0)
        return host_error(errno);
    return fsync(parent_of(f)) < 0 ? host_error(errno) : 0;
}

int host_close(struct sb_file *f, bool commit)
{
    if (!(f->flags & SB_WRITE)) {
        close(f->u.fd);
        return 0;
    }
    if (commit)
        return close_writer(f, publish(f));
    close_writer(f, SB_ECLOSED);
    return 0;
}

/* What is there so far becomes the file; writing goes on in a copy of it. */
int host_sync(struct sb_file *f)
{
    struct sb_hostdir *h = host_dir(f->fs);
    int old = f->u.fd, err = publish(f);
    struct stat s;
    size_t size;

    if (err < 0)
        return err;
    f->u.fd = make_tmp(h, f, fstat(old, &s) == 0 ? s.st_mode & 0777 : 0600);
    if (f->u.fd < 0) {
        f->u.fd = old;      /* the sticky error keeps it from being written to */
        return host_error(errno);
    }
    f->u.word[2] = 0;
    err = copy_all(old, f->u.fd, &size);
    close(old);
    return err;
}

int host_truncate(struct sb_file *f, size_t size)
{
    if (ftruncate(f->u.fd, (off_t)size) < 0)
        return host_error(errno);
    f->at = size < f->at ? size : f->at;
    f->u.word[2] = 0;
    return 0;
}
