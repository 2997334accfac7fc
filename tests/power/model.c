#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- contents ---- */

enum { ARENA_SIZE = 64 << 20 };

static uint8_t *arena;
static size_t arena_used;

void model_forget_contents(void)
{
    arena_used = 0;
}

uint8_t *model_room(uint32_t n)
{
    uint8_t *p;

    if (!arena)
        arena = malloc(ARENA_SIZE);
    if (!arena || ARENA_SIZE - arena_used < n)
        abort();
    p = arena + arena_used;
    arena_used += n;
    return p;
}

static struct model_content joined(struct model_content a, struct model_content b)
{
    uint8_t *p = model_room(a.n + b.n);

    memcpy(p, a.p, a.n);
    memcpy(p + a.n, b.p, b.n);
    return (struct model_content){ p, a.n + b.n };
}

/* ---- nodes ---- */

struct model_node *model_find(struct model *m, const char *path)
{
    int i;

    for (i = 0; i < MODEL_NODES; i++)
        if (m->node[i].path[0] && strcmp(m->node[i].path, path) == 0)
            return &m->node[i];
    return NULL;
}

unsigned model_count(const struct model *m)
{
    unsigned n = 0;
    int i;

    for (i = 0; i < MODEL_NODES; i++)
        n += m->node[i].path[0] != 0;
    return n;
}

uint64_t model_bytes(const struct model *m)
{
    uint64_t n = 0;
    int i;

    for (i = 0; i < MODEL_NODES; i++)
        if (m->node[i].path[0])
            n += m->node[i].is.n;
    return n;
}

static bool below(const char *path, const char *dir)
{
    size_t n = strlen(dir);

    return strncmp(path, dir, n) == 0 && path[n] == '/';
}

bool model_has_children(const struct model *m, const char *path)
{
    int i;

    for (i = 0; i < MODEL_NODES; i++)
        if (below(m->node[i].path, path))
            return true;
    return false;
}

static struct model_node *free_node(struct model *m)
{
    int i;

    for (i = 0; i < MODEL_NODES; i++)
        if (!m->node[i].path[0])
            return &m->node[i];
    abort();    /* the maker of steps takes care */
}

/* 0, or why nothing can be made at this path */
static int parent_of(struct model *m, const char *path)
{
    const char *slash = strrchr(path, '/');
    struct model_node *parent;
    char dir[MODEL_PATH];
    int err;

    if (slash == path)
        return 0;
    memcpy(dir, path, (size_t)(slash - path));
    dir[slash - path] = 0;
    parent = model_find(m, dir);
    if (parent)
        return parent->dir ? 0 : SB_ENOTDIR;
    err = parent_of(m, dir);
    return err < 0 ? err : SB_ENOENT;
}

static int missing(struct model *m, const char *path)
{
    int err = parent_of(m, path);

    return err < 0 ? err : SB_ENOENT;
}

/* ---- steps ---- */

static int set_file(struct model *m, const char *path, struct model_content is)
{
    struct model_node *n = model_find(m, path);

    if (!n) {
        n = free_node(m);
        *n = (struct model_node){ .dir = false };
        strcpy(n->path, path);
    }
    n->is = is;
    n->timed = false;           /* whatever the clock says */
    return 0;
}

/* Can a file be written there? */
static int writable(struct model *m, const char *path)
{
    struct model_node *n = model_find(m, path);

    return n ? (n->dir ? SB_EISDIR : 0) : parent_of(m, path);
}

static int step_open(struct model *m, const struct step *s)
{
    struct model_slot *f = &m->slot[s->slot];
    struct model_node *n = model_find(m, s->path);
    int err = writable(m, s->path);

    if (err < 0)
        return err;
    f->open = true;
    strcpy(f->path, s->path);
    f->is = s->kind == STEP_APPEND && n ? n->is : (struct model_content){ (const uint8_t *)"", 0 };
    return 0;
}

static int step_remove(struct model *m, const char *path)
{
    struct model_node *n = model_find(m, path);

    if (!n)
        return missing(m, path);
    if (n->dir && model_has_children(m, path))
        return SB_ENOTEMPTY;
    n->path[0] = 0;
    return 0;
}

static int may_replace(struct model *m, const struct model_node *from, const char *to)
{
    struct model_node *old = model_find(m, to);

    if (from->dir && below(to, from->path))
        return SB_EINVAL;
    if (!old)
        return parent_of(m, to);
    if (old->dir && !from->dir)
        return SB_EISDIR;
    if (from->dir && !old->dir)
        return SB_ENOTDIR;
    return old->dir && model_has_children(m, to) ? SB_ENOTEMPTY : 0;
}

static int step_rename(struct model *m, const char *from, const char *to)
{
    struct model_node *n = model_find(m, from), *old = model_find(m, to);
    char moved[2 * MODEL_PATH];
    size_t length = strlen(from);
    int i, err;

    if (!n)
        return missing(m, from);
    if (n == old)
        return 0;
    err = may_replace(m, n, to);
    if (err < 0)
        return err;
    if (old)
        old->path[0] = 0;
    for (i = 0; i < MODEL_NODES; i++)
        if (strcmp(m->node[i].path, from) == 0 || below(m->node[i].path, from)) {
            snprintf(moved, sizeof moved, "%s%s", to, m->node[i].path + length);
            if (strlen(moved) >= MODEL_PATH)
                abort();
            strcpy(m->node[i].path, moved);
        }
    return 0;
}

static int step_mkdir(struct model *m, const char *path)
{
    struct model_node *n;
    int err = parent_of(m, path);

    if (model_find(m, path))
        return SB_EEXIST;
    if (err < 0)
        return err;
    n = free_node(m);
    *n = (struct model_node){ .dir = true };
    strcpy(n->path, path);
    return 0;
}

static int step_touch(struct model *m, const struct step *s)
{
    struct model_node *n = model_find(m, s->path);

    if (!n)
        return missing(m, s->path);
    n->timed = true;
    n->mtime = s->size;
    return 0;
}

int model_step(struct model *m, const struct step *s)
{
    struct model_slot *f = &m->slot[s->slot];
    int err;

    switch (s->kind) {
    case STEP_PUT:
        err = writable(m, s->path);
        return err < 0 ? err : set_file(m, s->path, s->data);
    case STEP_OPEN: case STEP_APPEND:
        return step_open(m, s);
    case STEP_WRITE:
        f->is = joined(f->is, s->data);
        return 0;
    case STEP_TRUNCATE:
        f->is.n = s->size < f->is.n ? s->size : f->is.n;
        return 0;
    case STEP_SYNC:
        return set_file(m, f->path, f->is);
    case STEP_COMMIT:
        f->open = false;
        return set_file(m, f->path, f->is);
    case STEP_DROP:
        f->open = false;
        return 0;
    case STEP_REMOVE: return step_remove(m, s->path);
    case STEP_RENAME: return step_rename(m, s->path, s->to);
    case STEP_MKDIR:  return step_mkdir(m, s->path);
    case STEP_TOUCH:  return step_touch(m, s);
    default:          return 0;
    }
}

void model_power_cut(struct model *m)
{
    memset(m->slot, 0, sizeof m->slot);
}

/* ---- comparing ---- */

static bool differs(char *why, size_t size, const char *what, const char *path)
{
    snprintf(why, size, "%s %s", path, what);
    return false;
}

static bool same_contents(struct sb_vfs *v, const char *path, struct model_content is, char *why, size_t size)
{
    static uint8_t got[1 << 18];
    long n = sb_fs_get(v, sb_str_of(path), got, sizeof got);

    if (n < 0) {
        snprintf(why, size, "%s cannot be read: %ld", path, n);
        return false;
    }
    if ((uint32_t)n != is.n || memcmp(got, is.p, is.n) != 0) {
        snprintf(why, size, "%s differs: %ld bytes, %u wanted", path, n, is.n);
        return false;
    }
    return true;
}

static bool same_node(struct model *m, struct sb_vfs *v, const char *path, const struct sb_stat *st, char *why, size_t size)
{
    struct model_node *n = model_find(m, path);

    if (!n)
        return differs(why, size, "should not be there", path);
    if (n->dir != (st->kind == SB_DIR))
        return differs(why, size, "is of the other kind", path);
    if (n->timed && st->mtime != n->mtime)
        return differs(why, size, "has a wrong time", path);
    return n->dir || same_contents(v, path, n->is, why, size);
}

/* Everything in this directory; adds to seen. */
static bool same_dir(struct model *m, struct sb_vfs *v, const char *dir, unsigned *seen, char *why, size_t size)
{
    char name[SB_NAME_SIZE], path[SB_PATH_SIZE];
    struct sb_dirpos pos = { 0, NULL };
    struct sb_stat st;
    int more;

    while ((more = sb_fs_list(v, &pos, sb_str_of(dir), &st, name)) == 1) {
        snprintf(path, sizeof path, "%s/%.200s", dir[1] ? dir : "", name);
        if (!same_node(m, v, path, &st, why, size))
            return false;
        if (++*seen > MODEL_NODES)
            return differs(why, size, "lists without end", dir);
    }
    if (more < 0) {
        snprintf(why, size, "%s cannot be listed: %d", dir, more);
        return false;
    }
    return true;
}

bool model_same(struct model *m, struct sb_vfs *v, char *why, size_t size)
{
    unsigned seen = 0;
    int i;

    if (!same_dir(m, v, "/", &seen, why, size))
        return false;
    for (i = 0; i < MODEL_NODES; i++)
        if (m->node[i].path[0] && m->node[i].dir && !same_dir(m, v, m->node[i].path, &seen, why, size))
            return false;
    if (seen != model_count(m)) {
        snprintf(why, size, "%u names, %u wanted", seen, model_count(m));
        return false;
    }
    return true;
}
