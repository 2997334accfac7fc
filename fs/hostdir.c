#define _GNU_SOURCE
#include "hostdir_path.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define SWEEP_DEPTH 32

/* ---- what a file is ---- */

static uint64_t mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32;
}

static void tell(const struct stat *s, struct sb_stat *st)
{
    *st = (struct sb_stat){ .kind = S_ISDIR(s->st_mode) ? SB_DIR : SB_FILE, .mtime = s->st_mtim.tv_sec };
    st->size = st->kind == SB_FILE ? (size_t)s->st_size : 0;
    st->version = mix(mix(mix(s->st_ino, (uint64_t)s->st_size), (uint64_t)s->st_mtim.tv_sec),
                      (uint64_t)s->st_mtim.tv_nsec);
}

static bool is_ours(const struct stat *s)
{
    return S_ISREG(s->st_mode) || S_ISDIR(s->st_mode);
}

static int host_stat(struct sb_fs *fs, sb_str path, struct sb_stat *st)
{
    char buf[SB_PATH_SIZE];
    const char *rel = host_relative(path, buf);
    struct stat s;
    int fd, err;

    fd = host_open_beneath(host_dir(fs), rel, O_PATH);
    if (fd < 0)
        return host_error(errno);
    err = fstat(fd, &s) < 0 ? host_error(errno) : is_ours(&s) ? 0 : SB_EPERM;
    close(fd);
    if (err == 0)
        tell(&s, st);
    return err;
}

/* A reader is told what was so when it opened the file: its size and validators belong together. */
static int host_fstat(struct sb_file *f, struct sb_stat *st)
{
    struct stat s;

    if (f->flags & SB_READ) {
        *st = (struct sb_stat){ .size = f->size, .mtime = (int64_t)f->u.word[1], .version = f->u.word[2] };
        return 0;
    }
    if (fstat(f->u.fd, &s) < 0)
        return host_error(errno);
    tell(&s, st);
    return 0;
}

/* ---- reading ---- */

int host_open_to_read(struct sb_hostdir *h, struct sb_file *f, const char *rel)
{
    struct sb_stat st;
    struct stat s;
    int fd, err;

    fd = host_open_beneath(h, rel, O_RDONLY);
    if (fd < 0)
        return host_error(errno);
    err = fstat(fd, &s) < 0 ? host_error(errno) : S_ISDIR(s.st_mode) ? SB_EISDIR : S_ISREG(s.st_mode) ? 0 : SB_EPERM;
    if (err < 0) {
        close(fd);
        return err;
    }
    tell(&s, &st);
    f->u.fd = fd;
    f->u.word[1] = (uint64_t)st.mtime;
    f->u.word[2] = st.version;
    f->size = st.size;
    return 0;
}

static long host_read(struct sb_file *f, size_t off, void *to, size_t n)
{
    ssize_t k;

    do
        k = pread(f->u.fd, to, n, (off_t)off);
    while (k < 0 && errno == EINTR);
    return k < 0 ? host_error(errno) : (long)k;
}

static int host_open(struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags)
{
    char buf[SB_PATH_SIZE];
    const char *rel = host_relative(path, buf);

    return flags & SB_WRITE ? host_open_to_write(host_dir(fs), f, rel, flags) : host_open_to_read(host_dir(fs), f, rel);
}

/* ---- listing ---- */

/* One entry, and the place behind it. No DIR, because that is malloc. */
static int next_entry(int fd, uint64_t *at, char *name)
{
    union {
        struct dirent64 entry;
        char bytes[2 * sizeof(struct dirent64)];
    } u;
    long n;

    if (lseek(fd, (off_t)*at, SEEK_SET) < 0)
        return host_error(errno);
    n = syscall(SYS_getdents64, fd, &u, sizeof u);
    if (n <= 0)
        return n < 0 ? host_error(errno) : 0;
    *at = (uint64_t)u.entry.d_off;
    memcpy(name, u.entry.d_name, strlen(u.entry.d_name) + 1);
    return 1;
}

/* What an entry is; a link is what it leads to inside of the tree. */
static bool tell_entry(struct sb_hostdir *h, int dir, const char *rel, const char *name, struct sb_stat *st)
{
    char path[2 * SB_PATH_SIZE];
    struct stat s;
    int fd, err;

    if (fstatat(dir, name, &s, AT_SYMLINK_NOFOLLOW) < 0)
        return false;
    if (S_ISLNK(s.st_mode)) {
        snprintf(path, sizeof path, "%s/%s", rel, name);
        fd = host_open_beneath(h, path, O_PATH);
        if (fd < 0)
            return false;
        err = fstat(fd, &s);
        close(fd);
        if (err < 0)
            return false;
    }
    tell(&s, st);
    return is_ours(&s);
}

static void host_list_end(struct sb_fs *fs, struct sb_dirpos *pos)
{
    (void)fs;
    if (pos->dir)
        close((int)(intptr_t)pos->dir - 1);
    pos->dir = NULL;
}

static int host_list(struct sb_fs *fs, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name)
{
    struct sb_hostdir *h = host_dir(fs);
    char buf[SB_PATH_SIZE];
    const char *rel = host_relative(path, buf);
    int fd, err;

    if (!pos->dir) {
        fd = host_open_beneath(h, rel, O_RDONLY | O_DIRECTORY);
        if (fd < 0)
            return host_error(errno);
        pos->dir = (void *)(intptr_t)(fd + 1);
    }
    fd = (int)(intptr_t)pos->dir - 1;
    while ((err = next_entry(fd, &pos->at, name)) > 0)
        if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && !host_is_tmp(name)
            && tell_entry(h, fd, rel, name, st))
            return 1;
    host_list_end(fs, pos);
    return err;
}

/* ---- changing names ---- */

static int finish(int parent, int result)
{
    int err = result < 0 || fsync(parent) < 0 ? host_error(errno) : 0;

    close(parent);
    return err;
}

static int host_remove(struct sb_fs *fs, sb_str path)
{
    char buf[SB_PATH_SIZE];
    const char *name;
    int parent, result;

    host_relative(path, buf);
    parent = host_open_parent(host_dir(fs), buf, &name);
    if (parent < 0)
        return host_error(errno);
    result = unlinkat(parent, name, 0);
    if (result < 0 && errno == EISDIR)
        result = unlinkat(parent, name, AT_REMOVEDIR);
    return finish(parent, result);
}

static int host_mkdir(struct sb_fs *fs, sb_str path)
{
    char buf[SB_PATH_SIZE];
    const char *name;
    int parent;

    host_relative(path, buf);
    parent = host_open_parent(host_dir(fs), buf, &name);
    if (parent < 0)
        return host_error(errno);
    return finish(parent, mkdirat(parent, name, 0755));
}

static int host_rename(struct sb_fs *fs, sb_str from, sb_str to)
{
    char old[SB_PATH_SIZE], new[SB_PATH_SIZE];
    const char *old_name, *new_name;
    int there = -1, here, err;

    host_relative(from, old);
    host_relative(to, new);
    here = host_open_parent(host_dir(fs), old, &old_name);
    if (here < 0)
        return host_error(errno);
    there = host_open_parent(host_dir(fs), new, &new_name);
    if (there < 0) {
        err = host_error(errno);
        close(here);
        return err;
    }
    err = finish(there, renameat(here, old_name, there, new_name));
    return err < 0 ? (close(here), err) : finish(here, 0);
}

static int host_touch(struct sb_fs *fs, sb_str path, int64_t mtime)
{
    struct timespec times[2] = { { .tv_nsec = UTIME_OMIT }, { .tv_sec = (time_t)mtime } };
    char buf[SB_PATH_SIZE];
    int fd, err;

    fd = host_open_beneath(host_dir(fs), host_relative(path, buf), O_RDONLY);
    if (fd < 0)
        return host_error(errno);
    err = futimens(fd, times) < 0 ? host_error(errno) : 0;
    close(fd);
    return err;
}

static int host_space(struct sb_fs *fs, struct sb_space *space)
{
    struct statvfs s;

    if (fstatvfs(host_dir(fs)->dir, &s) < 0)
        return host_error(errno);
    space->total = (size_t)s.f_blocks * s.f_frsize;
    space->free = (size_t)s.f_bavail * s.f_frsize;
    return 0;
}

static int host_change(struct sb_fs *fs, const struct sb_change *c)
{
    switch (c->what) {
    case SB_REMOVE: return host_remove(fs, c->path);
    case SB_MKDIR:  return host_mkdir(fs, c->path);
    case SB_TOUCH:  return host_touch(fs, c->path, c->u.mtime);
    default:        return host_rename(fs, c->path, c->u.to);
    }
}

static const struct sb_fs_ops ops = {
    .open = host_open, .read = host_read, .write = host_write, .sync = host_sync, .flush = host_flush, .close = host_close,
    .truncate = host_truncate, .stat = host_stat, .fstat = host_fstat, .list = host_list,
    .list_end = host_list_end, .change = host_change, .space = host_space,
};

/* ---- start ---- */

int sb_hostdir_open(struct sb_hostdir *h, struct sb_fs *fs, const char *path)
{
    struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_BENEATH };
    long fd;

    h->dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (h->dir < 0)
        return host_error(errno);
    fd = syscall(SYS_openat2, h->dir, ".", &how, sizeof how);
    h->walks = fd < 0 && (errno == ENOSYS || errno == EPERM);   /* EPERM: a sandbox that does not know it */
    if (fd >= 0)
        close((int)fd);
    if (getrandom(&h->next_tmp, sizeof h->next_tmp, GRND_NONBLOCK) < 0)
        h->next_tmp = (uint32_t)getpid();
    fs->ops = &ops;
    fs->data = h;
    h->fs = fs;
    return 0;
}

void sb_hostdir_close(struct sb_hostdir *h)
{
    close(h->dir);
    h->dir = -1;
}

bool sb_hostdir_lock(struct sb_hostdir *h)
{
    return flock(h->dir, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool sb_hostdir_is(const struct sb_fs *fs)
{
    return fs->ops == &ops;
}

/* Takes over dir. Goes into no link. */
static int sweep(int dir, unsigned depth)
{
    char name[SB_NAME_SIZE];
    uint64_t at = 0;
    int swept = 0, sub;

    while (dir >= 0 && next_entry(dir, &at, name) > 0) {
        if (host_is_tmp(name)) {
            swept += unlinkat(dir, name, 0) == 0;
            continue;
        }
        if (depth == 0 || strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
            continue;
        sub = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
        if (sub >= 0)
            swept += sweep(sub, depth - 1);
    }
    if (dir >= 0)
        close(dir);
    return swept;
}

int sb_hostdir_sweep(struct sb_hostdir *h)
{
    return sweep(openat(h->dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), SWEEP_DEPTH);
}
