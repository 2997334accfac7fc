#include "vfs.h"

/* ---- paths ---- */

/* "/" or "/a/b": absolute, no empty, "." or ".." component, no NUL. */
static int check(sb_str path)
{
    size_t i, from = 1, n;

    if (path.n == 0 || path.p[0] != '/')
        return SB_EINVAL;
    if (path.n >= SB_PATH_SIZE)
        return SB_ENAME;
    if (path.n == 1)
        return 0;
    for (i = 1; i <= path.n; i++) {
        if (i < path.n && path.p[i] == 0)
            return SB_EINVAL;
        if (i < path.n && path.p[i] != '/')
            continue;
        n = i - from;
        if (n == 0 || (n <= 2 && memcmp(path.p + from, "..", n) == 0))
            return SB_EINVAL;
        if (n >= SB_NAME_SIZE)
            return SB_ENAME;
        from = i + 1;
    }
    return 0;
}

/* Is path this prefix or below it? */
static bool below(sb_str path, const char *prefix)
{
    size_t n = strlen(prefix);

    if (n == 1)
        return true;
    return path.n >= n && memcmp(path.p, prefix, n) == 0 && (path.n == n || path.p[n] == '/');
}

/* The backend of a path; the path becomes relative to it, "/" being its top. */
static struct sb_fs *backend(const struct sb_vfs *v, sb_str *path)
{
    struct sb_fs *best = NULL;
    size_t length = 0, n;
    unsigned i;

    if (SB_MAX_MOUNTS == 1)
        return v->mounts[0];
    for (i = 0; i < v->count; i++) {
        n = strlen(v->mounts[i]->prefix);
        if (n > length && below(*path, v->mounts[i]->prefix)) {
            best = v->mounts[i];
            length = n;
        }
    }
    if (length > 1) {
        path->p += length;
        path->n -= length;
        if (path->n == 0)
            *path = SB_STR("/");
    }
    return best;
}

/* Both of the above. */
static int find(const struct sb_vfs *v, sb_str *path, struct sb_fs **fs)
{
    int err = check(*path);

    if (err < 0)
        return err;
    *fs = backend(v, path);
    return *fs ? 0 : SB_ENOENT;
}

int sb_fs_mount(struct sb_vfs *v, const char *prefix, struct sb_fs *fs)
{
    int err = check(sb_str_of(prefix));

    if (err < 0)
        return err;
    if (v->count == SB_MAX_MOUNTS || (SB_MAX_MOUNTS == 1 && prefix[1]))
        return SB_EFULL;
    fs->prefix = prefix;
    fs->changes = &v->changes;
    v->mounts[v->count++] = fs;
    return 0;
}

#if SB_WITH_HOSTDIR
void sb_fs_fence(struct sb_vfs *v, sb_str home)
{
    sb_str path;
    unsigned i;

    for (i = 0; i < v->count; i++) {
        path = home;
        v->mounts[i]->fence = home.n && backend(v, &path) == v->mounts[i] ? path : (sb_str){ NULL, 0 };
    }
}
#endif

static int changed(struct sb_vfs *v, int err)
{
    if (err >= 0)
        v->changes++;
    return err;
}

/* ---- open files ---- */

static int open_in(struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags)
{
    int err;

    if (flags != SB_READ && (flags & ~(unsigned)(SB_APPEND | SB_MAKE | SB_SECRET)) != SB_WRITE)
        return SB_EINVAL;
    if (path.n == 1)
        return SB_EISDIR;
    if ((flags & SB_WRITE) && !fs->ops->write)
        return SB_EPERM;
    f->size = f->at = 0;
    f->flags = flags;
    f->err = 0;
    f->fs = fs;         /* an overlay puts one of its trees there */
    err = fs->ops->open(fs, f, path, flags);
    if (err < 0)
        f->fs = NULL;
    return err;
}

int sb_fs_open(struct sb_vfs *v, struct sb_file *f, sb_str path, unsigned flags)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    f->fs = NULL;
    return err < 0 ? err : open_in(fs, f, path, flags);
}

long sb_fs_read(struct sb_file *f, size_t off, void *to, size_t n)
{
    return f->flags & SB_READ ? f->fs->ops->read(f, off, to, n) : SB_EINVAL;
}

int sb_fs_map(struct sb_file *f, size_t off, const void **p, size_t *n)
{
    return f->fs->ops->map && (f->flags & SB_READ) ? f->fs->ops->map(f, off, p, n) : SB_ENOSUP;
}

long sb_fs_write(struct sb_file *f, const void *p, size_t n)
{
    long done;

    if (!(f->flags & SB_WRITE))
        return SB_EINVAL;
    if (f->err < 0)
        return f->err;
    done = f->fs->ops->write(f, p, n);
    if (done < 0)
        f->err = (int)done;
    else
        f->at += n;
    return done;
}

void sb_fs_wrote(struct sb_file *f, size_t n)
{
    f->at += n;
}

int sb_fs_flush(struct sb_file *f)
{
    if (f->err == 0 && (f->flags & SB_WRITE) && f->fs->ops->flush)
        f->err = f->fs->ops->flush(f);
    return f->err;
}

int sb_fs_sync(struct sb_file *f)
{
    int err;

    if (!(f->flags & SB_WRITE))
        return 0;
    if (f->err < 0)
        return f->err;
    err = f->fs->ops->sync(f);
    if (err < 0)
        f->err = err;
    else
        ++*f->fs->changes;
    return err;
}

int sb_fs_close(struct sb_vfs *v, struct sb_file *f, bool commit)
{
    struct sb_fs *fs = f->fs;
    int err;

    if (!fs)
        return 0;
    commit = commit && (f->flags & SB_WRITE);
    err = fs->ops->close(f, commit && f->err == 0);
    f->fs = NULL;
    if (!commit)
        return err;
    return f->err < 0 ? f->err : changed(v, err);
}

int sb_fs_fstat(struct sb_file *f, struct sb_stat *st)
{
    return f->fs->ops->fstat(f, st);
}

/* ---- names ---- */

int sb_fs_stat(struct sb_vfs *v, sb_str path, struct sb_stat *st)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    return err < 0 ? err : fs->ops->stat(fs, path, st);
}

int sb_fs_list(struct sb_vfs *v, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    return err < 0 ? err : fs->ops->list(fs, pos, path, st, name);
}

#if SB_WITH_HOSTDIR
void sb_fs_list_end(struct sb_vfs *v, struct sb_dirpos *pos, sb_str path)
{
    struct sb_fs *fs = NULL;

    if (find(v, &path, &fs) == 0 && fs->ops->list_end)
        fs->ops->list_end(fs, pos);
}
#endif

/* The top of a backend is no name. */
static int change(struct sb_vfs *v, struct sb_change *c)
{
    struct sb_fs *fs = NULL, *there = NULL;
    int err = find(v, &c->path, &fs);

    if (err == 0 && c->path.n == 1 && c->what != SB_TOUCH)
        err = c->what == SB_MKDIR ? SB_EEXIST : SB_EBUSY;
    if (err == 0 && c->what == SB_RENAME) {
        err = find(v, &c->u.to, &there);
        if (err == 0)
            err = c->u.to.n == 1 ? SB_EBUSY : fs != there ? SB_ENOSUP : 0;
    }
    if (err < 0)
        return err;
    return fs->ops->change ? changed(v, fs->ops->change(fs, c)) : SB_EPERM;
}

int sb_fs_remove(struct sb_vfs *v, sb_str path)
{
    struct sb_change c;

    c.what = SB_REMOVE;
    c.path.p = path.p;      /* not as one: a copy of it would lie under all that follows */
    c.path.n = path.n;
    return change(v, &c);
}

int sb_fs_mkdir(struct sb_vfs *v, sb_str path)
{
    return change(v, &(struct sb_change){ .what = SB_MKDIR, .path = path });
}

int sb_fs_touch(struct sb_vfs *v, sb_str path, int64_t mtime)
{
    return change(v, &(struct sb_change){ .what = SB_TOUCH, .path = path, .u.mtime = mtime });
}

int sb_fs_rename(struct sb_vfs *v, sb_str from, sb_str to)
{
    return change(v, &(struct sb_change){ .what = SB_RENAME, .path = from, .u.to = to });
}

int sb_fs_space(struct sb_vfs *v, sb_str path, struct sb_space *space)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    if (err < 0)
        return err;
    return fs->ops->space ? fs->ops->space(fs, space) : SB_ENOSUP;
}

int sb_fs_idle(struct sb_vfs *v, uint32_t budget_us)
{
    int more = 0;
    unsigned i;

    for (i = 0; i < v->count; i++)
        if (v->mounts[i]->ops->idle)
            more |= v->mounts[i]->ops->idle(v->mounts[i], budget_us) > 0;
    return more;
}

long sb_fs_attr_get(struct sb_vfs *v, sb_str path, uint8_t type, void *to, size_t size)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    if (err < 0)
        return err;
    return fs->ops->attr_get ? fs->ops->attr_get(fs, path, type, to, size) : SB_ENOSUP;
}

int sb_fs_attr_set(struct sb_vfs *v, sb_str path, uint8_t type, const void *p, size_t n)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    if (err < 0)
        return err;
    return fs->ops->attr_set ? changed(v, fs->ops->attr_set(fs, path, type, p, n)) : SB_ENOSUP;
}

int sb_fs_check(struct sb_vfs *v, sb_str path, sb_fault_fn fn, void *user)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    if (err < 0)
        return err;
    return fs->ops->check ? fs->ops->check(fs, fn, user) : SB_ENOSUP;
}

/* ---- whole files ---- */

long sb_fs_get(struct sb_vfs *v, sb_str path, void *to, size_t size)
{
    struct sb_file f;
    long n, all = 0;
    int err = sb_fs_open(v, &f, path, SB_READ);

    if (err < 0)
        return err;
    if (f.size > size)
        all = SB_EBIG;
    while (all >= 0 && (size_t)all < f.size) {
        n = sb_fs_read(&f, (size_t)all, (char *)to + all, f.size - (size_t)all);
        if (n == 0)
            break;
        all = n < 0 ? n : all + n;
    }
    sb_fs_close(v, &f, false);
    return all;
}

/* Not by put: its file would lie under a backend that needs little stack. */
__attribute__((noinline)) static int put_by_file(struct sb_fs *fs, sb_str path, const void *p, size_t n, unsigned flags)
{
    struct sb_file f;
    int err = open_in(fs, &f, path, SB_WRITE | SB_MAKE | flags);

    if (err < 0)
        return err;
    if (n)
        sb_fs_write(&f, p, n);      /* a failure sticks and comes back from close */
    err = f.fs->ops->close(&f, f.err == 0);
    return f.err < 0 ? f.err : err;
}

int sb_fs_put_as(struct sb_vfs *v, sb_str path, const void *p, size_t n, unsigned flags)
{
    struct sb_fs *fs = NULL;
    int err = find(v, &path, &fs);

    if (err < 0)
        return err;
    err = fs->ops->put && path.n > 1 && !flags ? fs->ops->put(fs, path, p, n) : SB_ENOSUP;
    if (err == SB_ENOSUP)
        err = put_by_file(fs, path, p, n, flags);
    return changed(v, err);
}

int sb_fs_put(struct sb_vfs *v, sb_str path, const void *p, size_t n)
{
    return sb_fs_put_as(v, path, p, n, 0);
}
