#include "fake_fs.h"

#include <stdlib.h>
#include <string.h>
#include "core/assert.h"

/* An open file: f->u.word. While writing, CONTENT is ours alone until commit. */
enum { CONTENT, VERSION, MTIME };

static struct fake_fs *fake_of(struct sb_fs *fs)
{
    return fs->data;
}

static struct fake_content *content_of(const struct sb_file *f)
{
    return (struct fake_content *)(uintptr_t)f->u.word[CONTENT];
}

static struct fake_node *find(struct fake_fs *f, sb_str path)
{
    int i;

    for (i = 0; i < FAKE_FS_NODES; i++)
        if (f->node[i].path[0] && sb_is(path, f->node[i].path))
            return &f->node[i];
    return NULL;
}

static struct fake_node *make(struct fake_fs *f, sb_str path)
{
    int i;

    for (i = 0; i < FAKE_FS_NODES; i++)
        if (!f->node[i].path[0]) {
            memcpy(f->node[i].path, path.p, path.n);
            f->node[i].path[path.n] = '\0';
            return &f->node[i];
        }
    return NULL;
}

/* Is name something below dir? Then how long dir and its slash are, else 0. */
static size_t below(const char *name, sb_str dir)
{
    size_t n = dir.n == 1 ? 0 : dir.n;

    return strlen(name) > n + 1 && memcmp(name, dir.p, n) == 0 && name[n] == '/' ? n + 1 : 0;
}

static bool is_dir(struct fake_fs *f, sb_str path)
{
    const struct fake_node *n = find(f, path);
    int i;

    if (path.n == 1 || (n && !n->content))
        return true;
    for (i = 0; i < FAKE_FS_NODES; i++)
        if (below(f->node[i].path, path))
            return true;
    return false;
}

static sb_str dir_of(sb_str path)
{
    while (path.n > 1 && path.p[path.n - 1] != '/')
        path.n--;
    return (sb_str){ path.p, path.n > 1 ? path.n - 1 : 1 };
}

static void release(struct fake_content *c)
{
    if (c && --c->users == 0) {
        free(c->p);
        free(c);
    }
}

static struct fake_content *new_content(const void *p, size_t n)
{
    struct fake_content *c = calloc(1, sizeof *c);

    SB_ASSERT(c);
    c->p = malloc(n ? n : 1);
    SB_ASSERT(c->p);
    if (n)
        memcpy(c->p, p, n);
    c->n = n;
    c->users = 1;
    return c;
}

static bool due(unsigned *in)
{
    return *in && --*in == 0;
}

static size_t used(const struct fake_fs *f)
{
    size_t n = 0;
    int i;

    for (i = 0; i < FAKE_FS_NODES; i++)
        n += f->node[i].content ? f->node[i].content->n : 0;
    return n;
}

/* ---- files ---- */

static void describe(struct sb_file *f, const struct fake_node *n)
{
    f->size = n->content->n;
    f->u.word[VERSION] = n->version;
    f->u.word[MTIME] = (uint64_t)n->mtime;
}

static int open_write(struct fake_fs *fake, struct sb_file *f, sb_str path, unsigned flags)
{
    const struct fake_node *n = find(fake, path);
    bool again = (flags & SB_APPEND) && n;

    if (!(flags & SB_MAKE) && !is_dir(fake, dir_of(path)))
        return SB_ENOENT;
    f->u.word[CONTENT] = (uint64_t)(uintptr_t)new_content(again ? n->content->p : NULL, again ? n->content->n : 0);
    f->at = content_of(f)->n;
    memcpy(f->path, path.p, path.n);
    f->path[path.n] = '\0';
    return 0;
}

static int fs_open(struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags)
{
    struct fake_fs *fake = fake_of(fs);
    struct fake_node *n = find(fake, path);
    int err = 0;

    if (is_dir(fake, path))
        return SB_EISDIR;
    if (flags & SB_WRITE)
        err = open_write(fake, f, path, flags);
    else if (!n)
        err = SB_ENOENT;
    else {
        f->u.word[CONTENT] = (uint64_t)(uintptr_t)n->content;
        n->content->users++;
        describe(f, n);
    }
    fake->open += err == 0;
    return err;
}

static long fs_read(struct sb_file *f, uint64_t off, void *to, size_t n)
{
    const struct fake_content *c = content_of(f);

    if (due(&fake_of(f->fs)->read_fails_in))
        return SB_EIO;
    if (off >= c->n)
        return 0;
    n = n < c->n - off ? n : c->n - (size_t)off;
    memcpy(to, c->p + off, n);
    return (long)n;
}

static int fs_map(struct sb_file *f, uint64_t off, const void **p, size_t *n)
{
    const struct fake_content *c = content_of(f);

    if (!fake_of(f->fs)->maps)
        return SB_ENOSUP;
    if (off >= c->n)
        return SB_EINVAL;
    *p = c->p + off;
    *n = *n && *n < c->n - off ? *n : c->n - (size_t)off;
    return 0;
}

static long fs_write(struct sb_file *f, const void *p, size_t n)
{
    struct fake_fs *fake = fake_of(f->fs);
    struct fake_content *c = content_of(f);

    if (due(&fake->write_fails_in) || (fake->space && used(fake) + c->n + n > fake->space))
        return SB_ENOSPC;
    c->p = realloc(c->p, c->n + n + 1);
    SB_ASSERT(c->p);
    if (n)
        memcpy(c->p + c->n, p, n);
    c->n += n;
    return (long)n;
}

static int commit(struct fake_fs *fake, struct sb_file *f)
{
    struct fake_node *n = find(fake, sb_str_of(f->path));
    struct fake_content *c = content_of(f);

    if (!n)
        n = make(fake, sb_str_of(f->path));
    if (!n)
        return SB_ENOSPC;
    release(n->content);
    n->content = c;
    c->users++;
    n->version = ++fake->versions;
    n->mtime = fake->time;
    return 0;
}

static int fs_close(struct sb_file *f, bool keep)
{
    struct fake_fs *fake = fake_of(f->fs);
    int err = keep ? commit(fake, f) : 0;

    release(content_of(f));
    fake->open--;
    return err;
}

/* Afterwards the file goes on with a content of its own. */
static int fs_sync(struct sb_file *f)
{
    struct fake_content *c = content_of(f);
    int err = commit(fake_of(f->fs), f);

    if (err < 0)
        return err;
    f->u.word[CONTENT] = (uint64_t)(uintptr_t)new_content(c->p, c->n);
    release(c);
    return 0;
}

static int fs_truncate(struct sb_file *f, uint64_t size)
{
    struct fake_content *c = content_of(f);

    if (size > c->n)
        return SB_EINVAL;
    c->n = (size_t)size;
    f->at = size;
    return 0;
}

static int fs_fstat(struct sb_file *f, struct sb_stat *st)
{
    *st = (struct sb_stat){ .size = content_of(f)->n, .mtime = (int64_t)f->u.word[MTIME], .version = f->u.word[VERSION] };
    return 0;
}

/* ---- names ---- */

static int fs_stat(struct sb_fs *fs, sb_str path, struct sb_stat *st)
{
    struct fake_node *n = find(fake_of(fs), path);

    if (!n || !n->content) {
        *st = (struct sb_stat){ .kind = SB_DIR };
        return is_dir(fake_of(fs), path) ? 0 : SB_ENOENT;
    }
    *st = (struct sb_stat){ .size = n->content->n, .mtime = n->mtime, .version = n->version };
    return 0;
}

/* Has an earlier node shown the same first name below dir? */
static bool shown(const struct fake_fs *f, int before, sb_str dir, const char *name, size_t n)
{
    int i;

    for (i = 0; i < before; i++) {
        size_t at = below(f->node[i].path, dir);

        if (at && strncmp(f->node[i].path + at, name, n) == 0
            && (f->node[i].path[at + n] == '/' || !f->node[i].path[at + n]))
            return true;
    }
    return false;
}

static int fs_list(struct sb_fs *fs, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name)
{
    struct fake_fs *fake = fake_of(fs);

    if (!is_dir(fake, path))
        return find(fake, path) ? SB_ENOTDIR : SB_ENOENT;
    for (; pos->at < FAKE_FS_NODES; pos->at++) {
        const char *p = fake->node[pos->at].path;
        size_t at = below(p, path), n = at ? strcspn(p + at, "/") : 0;

        if (!at || shown(fake, (int)pos->at, path, p + at, n))
            continue;
        memcpy(name, p + at, n);
        name[n] = '\0';
        pos->at++;
        return fs_stat(fs, (sb_str){ p, at + n }, st) < 0 ? SB_EIO : 1;
    }
    return 0;
}

static int fs_remove(struct sb_fs *fs, sb_str path)
{
    struct fake_fs *fake = fake_of(fs);
    struct fake_node *n = find(fake, path);
    int i;

    for (i = 0; i < FAKE_FS_NODES; i++)
        if (below(fake->node[i].path, path))
            return SB_ENOTEMPTY;
    if (!n)
        return SB_ENOENT;
    release(n->content);
    memset(n, 0, sizeof *n);
    return 0;
}

static int fs_rename(struct sb_fs *fs, sb_str from, sb_str to)
{
    struct fake_node *n = find(fake_of(fs), from), *old = find(fake_of(fs), to);

    if (!n)
        return SB_ENOENT;
    if (old && old != n) {
        release(old->content);
        memset(old, 0, sizeof *old);
    }
    return sb_copy(n->path, sizeof n->path, to);
}

static int fs_mkdir(struct sb_fs *fs, sb_str path)
{
    if (is_dir(fake_of(fs), path) || find(fake_of(fs), path))
        return SB_EEXIST;
    return make(fake_of(fs), path) ? 0 : SB_ENOSPC;
}

static int fs_touch(struct sb_fs *fs, sb_str path, int64_t mtime)
{
    struct fake_node *n = find(fake_of(fs), path);

    if (!n)
        return SB_ENOENT;
    n->mtime = mtime;
    return 0;
}

static int fs_space(struct sb_fs *fs, struct sb_space *space)
{
    const struct fake_fs *fake = fake_of(fs);

    *space = (struct sb_space){ fake->space, fake->space - used(fake) };
    return 0;
}

static int fs_change(struct sb_fs *fs, const struct sb_change *c)
{
    switch (c->what) {
    case SB_REMOVE: return fs_remove(fs, c->path);
    case SB_MKDIR:  return fs_mkdir(fs, c->path);
    case SB_TOUCH:  return fs_touch(fs, c->path, c->u.mtime);
    default:        return fs_rename(fs, c->path, c->u.to);
    }
}

static const struct sb_fs_ops ops = {
    .open = fs_open, .read = fs_read, .map = fs_map, .write = fs_write, .sync = fs_sync, .close = fs_close,
    .truncate = fs_truncate, .stat = fs_stat, .fstat = fs_fstat, .list = fs_list, .change = fs_change, .space = fs_space,
};

/* ---- for the test ---- */

void fake_fs_make(struct fake_fs *f)
{
    memset(f, 0, sizeof *f);
    f->fs.ops = &ops;
    f->fs.data = f;
    f->time = 1795000000;
}

void fake_fs_free(struct fake_fs *f)
{
    int i;

    for (i = 0; i < FAKE_FS_NODES; i++)
        release(f->node[i].content);
    memset(f->node, 0, sizeof f->node);
}

void fake_fs_put(struct fake_fs *f, const char *path, const void *p, size_t n)
{
    struct fake_node *node = find(f, sb_str_of(path));

    if (!node)
        node = make(f, sb_str_of(path));
    SB_ASSERT(node);
    release(node->content);
    node->content = new_content(p, n);
    node->version = ++f->versions;
    node->mtime = f->time;
}

const struct fake_content *fake_fs_get(const struct fake_fs *f, const char *path)
{
    int i;

    for (i = 0; i < FAKE_FS_NODES; i++)
        if (f->node[i].path[0] && strcmp(f->node[i].path, path) == 0)
            return f->node[i].content;
    return NULL;
}

unsigned fake_fs_files(const struct fake_fs *f)
{
    unsigned n = 0;
    int i;

    for (i = 0; i < FAKE_FS_NODES; i++)
        n += f->node[i].content != NULL;
    return n;
}
