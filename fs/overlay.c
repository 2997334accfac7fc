#include "overlay.h"

/* ---- both ---- */

static struct sb_overlay *both(const struct sb_fs *fs)
{
    return fs->data;
}

/* What a tree has there: enum sb_file_kind or an error. */
static int kind_in(struct sb_fs *tree, sb_str path)
{
    struct sb_stat st;
    int err = tree->ops->stat(tree, path, &st);

    return err < 0 ? err : (int)st.kind;
}

static bool in_upper(struct sb_overlay *o, sb_str path)
{
    return kind_in(&o->upper, path) >= 0;
}

/* The directories above path that only the lower tree has are made in the upper one, too. */
static int make_way(struct sb_overlay *o, sb_str path)
{
    sb_str dir = path;
    int err = 0;

    do
        dir.n--;
    while (dir.p[dir.n] != '/');
    if (dir.n == 0 || in_upper(o, dir) || kind_in(&o->lower, dir) < 0)
        return 0;       /* there is a way, or nobody knows one: the upper tree will say so */
    for (path.n = 1; path.n <= dir.n && (err >= 0 || err == SB_EEXIST); path.n++)
        if (path.p[path.n] == '/')
            err = o->upper.ops->change(&o->upper, &(struct sb_change){ .what = SB_MKDIR, .path = path });
    return err == SB_EEXIST ? 0 : err;
}

/* ---- files ---- */

static int open_in(struct sb_fs *in, const struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags)
{
    in->changes = fs->changes;
    f->fs = in;         /* whatever is done with the file goes straight there */
    return in->ops->open(in, f, path, flags);
}

/* The lower content becomes the beginning of an upper one. */
static int copy_up(struct sb_overlay *o, struct sb_file *to, sb_str path)
{
    struct sb_file from = { .fs = &o->lower, .flags = SB_READ };
    unsigned char piece[128];
    long n = o->lower.ops->open(&o->lower, &from, path, SB_READ);

    if (n < 0)
        return (int)n;
    while ((n = o->lower.ops->read(&from, to->at, piece, sizeof piece)) > 0) {
        long done = o->upper.ops->write(to, piece, (size_t)n);

        if (done < 0) {
            n = done;
            break;
        }
        to->at += (size_t)n;
    }
    o->lower.ops->close(&from, false);
    return (int)n;
}

static int open_for_writing(struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags)
{
    struct sb_overlay *o = both(fs);
    int below = kind_in(&o->lower, path), err;
    bool copies = (flags & SB_APPEND) && below == SB_FILE && !in_upper(o, path);

    if (below == SB_DIR)
        return SB_EISDIR;
    if (copies)
        flags &= ~(unsigned)SB_APPEND;
    err = make_way(o, path);
    if (err >= 0)
        err = open_in(&o->upper, fs, f, path, flags);
    if (err < 0 || !copies)
        return err;
    f->flags = flags;
    err = copy_up(o, f, path);
    if (err < 0)
        o->upper.ops->close(f, false);
    return err;
}

static int overlay_open(struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags)
{
    struct sb_overlay *o = both(fs);
    int err;

    if (flags & SB_WRITE)
        return open_for_writing(fs, f, path, flags);
    err = open_in(&o->upper, fs, f, path, flags);
    return err == SB_ENOENT || err == SB_ENOTDIR ? open_in(&o->lower, fs, f, path, flags) : err;
}

/* ---- names ---- */

static int overlay_stat(struct sb_fs *fs, sb_str path, struct sb_stat *st)
{
    struct sb_overlay *o = both(fs);
    int err = o->upper.ops->stat(&o->upper, path, st);

    return err == SB_ENOENT || err == SB_ENOTDIR ? o->lower.ops->stat(&o->lower, path, st) : err;
}

/* The two bits of pos->at that are the overlay's (vfs.h). First come those of the upper tree, then with BELOW those of the lower one that the upper has not. */
#define BELOW ((uint64_t)1 << 63)
#define UPPER ((uint64_t)1 << 62)   /* the upper tree has the directory */

static bool told_above(struct sb_overlay *o, sb_str dir, const char *name)
{
    char path[SB_PATH_SIZE];
    size_t n = dir.n > 1 ? dir.n : 0, k = strlen(name);

    if (n + 1 + k >= sizeof path)
        return true;        /* nobody could ask for it either */
    memcpy(path, dir.p, n);
    path[n] = '/';
    memcpy(path + n + 1, name, k);
    return in_upper(o, (sb_str){ path, n + 1 + k });
}

static int list_lower(struct sb_overlay *o, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name)
{
    struct sb_dirpos at = { pos->at & ~(BELOW | UPPER), pos->dir };
    int more;

    do
        more = o->lower.ops->list(&o->lower, &at, path, st, name);
    while (more > 0 && told_above(o, path, name));
    if ((pos->at & UPPER) && (more == SB_ENOENT || more == SB_ENOTDIR))
        more = 0;
    pos->at = at.at | (pos->at & (BELOW | UPPER));
    pos->dir = at.dir;
    return more;
}

static int overlay_list(struct sb_fs *fs, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name)
{
    struct sb_overlay *o = both(fs);
    int more;

    if (!(pos->at & BELOW)) {
        more = o->upper.ops->list(&o->upper, pos, path, st, name);
        if (more != 0 && more != SB_ENOENT)
            return more;
        *pos = (struct sb_dirpos){ BELOW | (more == 0 ? UPPER : 0), NULL };
    }
    return list_lower(o, pos, path, st, name);
}

/* A name that only the lower tree has is there, but not to be changed. */
static int overlay_change(struct sb_fs *fs, const struct sb_change *c)
{
    struct sb_overlay *o = both(fs);
    bool below = kind_in(&o->lower, c->path) >= 0;
    int err = 0;

    if (c->what == SB_MKDIR)
        err = below ? SB_EEXIST : make_way(o, c->path);
    else if (!in_upper(o, c->path))
        err = below ? SB_EPERM : 0;     /* the upper tree will say what is missing */
    else if (c->what == SB_RENAME)
        err = kind_in(&o->lower, c->u.to) == SB_DIR ? SB_EISDIR : make_way(o, c->u.to);
    return err < 0 ? err : o->upper.ops->change(&o->upper, c);
}

static int overlay_put(struct sb_fs *fs, sb_str path, const void *p, size_t n)
{
    struct sb_overlay *o = both(fs);

    if (kind_in(&o->lower, path) == SB_DIR)
        return SB_EISDIR;
    return o->upper.ops->put ? o->upper.ops->put(&o->upper, path, p, n) : SB_ENOSUP;    /* the vfs opens, writes and closes */
}

/* ---- of the upper tree alone ---- */

static int overlay_idle(struct sb_fs *fs, uint32_t budget_us)
{
    struct sb_fs *upper = &both(fs)->upper;

    return upper->ops->idle ? upper->ops->idle(upper, budget_us) : 0;
}

#if SB_WITH_HOSTDIR
static void overlay_list_end(struct sb_fs *fs, struct sb_dirpos *pos)
{
    struct sb_overlay *o = both(fs);
    struct sb_fs *in = pos->at & BELOW ? &o->lower : &o->upper;

    if (in->ops->list_end)
        in->ops->list_end(in, pos);
}
#endif

#if SB_WITH_FS_TOOLS
static int overlay_space(struct sb_fs *fs, struct sb_space *space)
{
    struct sb_fs *upper = &both(fs)->upper;

    return upper->ops->space ? upper->ops->space(upper, space) : SB_ENOSUP;
}

static long overlay_attr_get(struct sb_fs *fs, sb_str path, uint8_t type, void *to, size_t size)
{
    struct sb_fs *upper = &both(fs)->upper;

    return upper->ops->attr_get ? upper->ops->attr_get(upper, path, type, to, size) : SB_ENOSUP;
}

static int overlay_attr_set(struct sb_fs *fs, sb_str path, uint8_t type, const void *p, size_t n)
{
    struct sb_fs *upper = &both(fs)->upper;
    int err = upper->ops->attr_set ? upper->ops->attr_set(upper, path, type, p, n) : SB_ENOSUP;

    return err == SB_ENOENT && kind_in(&both(fs)->lower, path) >= 0 ? SB_EPERM : err;
}

static int overlay_check(struct sb_fs *fs, sb_fault_fn fn, void *user)
{
    struct sb_fs *upper = &both(fs)->upper;

    return upper->ops->check ? upper->ops->check(upper, fn, user) : SB_ENOSUP;
}

#endif

/* Only to tell that it can be written: an open file belongs to one of the trees. */
static long overlay_write(struct sb_file *f, const void *p, size_t n)
{
    (void)f, (void)p, (void)n;
    return SB_EIO;
}

static const struct sb_fs_ops ops = {
    .open = overlay_open, .write = overlay_write, .stat = overlay_stat, .list = overlay_list,
    .change = overlay_change, .idle = overlay_idle, .put = overlay_put,
#if SB_WITH_HOSTDIR
    .list_end = overlay_list_end,
#endif
#if SB_WITH_FS_TOOLS
    .space = overlay_space, .attr_get = overlay_attr_get, .attr_set = overlay_attr_set, .check = overlay_check,
#endif
};

void sb_overlay_init(struct sb_fs *fs, struct sb_overlay *o)
{
    fs->ops = &ops;
    fs->data = o;
}
