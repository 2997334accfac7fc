#include "steps.h"

#include <stdio.h>
#include <string.h>

uint32_t rng_next(struct rng *r)
{
    r->s ^= r->s << 13;
    r->s ^= r->s >> 17;
    r->s ^= r->s << 5;
    return r->s;
}

uint32_t rng_below(struct rng *r, uint32_t n)
{
    return (rng_next(r) >> 3) % n;
}

/* ---- paths ---- */

/* A directory of the tree, "" for the top. */
static const char *some_dir(struct rng *r, const struct model *m)
{
    const struct model_node *n;
    int tries;

    for (tries = 0; tries < 6; tries++) {
        n = &m->node[rng_below(r, MODEL_NODES)];
        if (n->path[0] && n->dir && strlen(n->path) < MODEL_PATH / 3)
            return n->path;
    }
    return "";
}

/* A name of one in sixteen, short or so long that a few of them fill a small block. */
static void new_path(struct rng *r, const struct model *m, char *to)
{
    static const char tail[] = "-and-something-longer-behind-it";
    uint32_t name = rng_below(r, 16);

    snprintf(to, MODEL_PATH, "%s/%c%.*s", some_dir(r, m), (int)('a' + name), name % 3 ? 0 : (int)(name * 2), tail);
}

static const struct model_node *some_node(struct rng *r, const struct model *m, int dir)
{
    const struct model_node *n;
    int tries;

    for (tries = 0; tries < 40; tries++) {
        n = &m->node[rng_below(r, MODEL_NODES)];
        if (n->path[0] && (dir < 0 || n->dir == dir))
            return n;
    }
    return NULL;
}

static void old_path(struct rng *r, const struct model *m, int dir, char *to)
{
    const struct model_node *n = some_node(r, m, dir);

    if (n)
        strcpy(to, n->path);
    else
        new_path(r, m, to);
}

static void file_path(struct rng *r, const struct model *m, char *to)
{
    if (rng_below(r, 2))
        old_path(r, m, rng_below(r, 30) ? 0 : -1, to);
    else
        new_path(r, m, to);
}

/* Is a file being written at this path or below it? That is left in peace. */
static bool busy(const struct model *m, const char *path)
{
    size_t n = strlen(path);
    int i;

    for (i = 0; i < MODEL_SLOTS; i++)
        if (m->slot[i].open && strncmp(m->slot[i].path, path, n) == 0
            && (m->slot[i].path[n] == 0 || m->slot[i].path[n] == '/'))
            return true;
    return false;
}

/* ---- contents ---- */

static uint32_t some_size(struct rng *r, uint32_t block)
{
    switch (rng_below(r, 8)) {
    case 0:  return rng_below(r, 4);
    case 1: case 2: return rng_below(r, 64);
    case 3:  return rng_below(r, block / 4);
    case 4:  return block / 8 - 2 + rng_below(r, 5);
    case 5:  return block - 6 + rng_below(r, 12);
    case 6:  return rng_below(r, block);
    default: return rng_below(r, 4 * block);
    }
}

static struct model_content some_data(struct rng *r, uint32_t n)
{
    uint8_t *p = model_room(n);
    bool erased = rng_below(r, 6) == 0;     /* contents that look like erased flash */
    uint32_t i;

    for (i = 0; i < n; i++)
        p[i] = erased && i % 5 ? 0xff : (uint8_t)(rng_next(r) >> 8);
    return (struct model_content){ p, n };
}

/* ---- steps ---- */

static void remove_step(struct rng *r, const struct model *m, struct step *s)
{
    s->kind = STEP_REMOVE;
    old_path(r, m, rng_below(r, 4) ? 0 : 1, s->path);
}

static void put_step(struct rng *r, const struct steps_plan *plan, const struct model *m, struct step *s)
{
    s->kind = STEP_PUT;
    file_path(r, m, s->path);
    s->data = some_data(r, some_size(r, plan->block_size));
}

static void rename_step(struct rng *r, const struct model *m, struct step *s)
{
    s->kind = STEP_RENAME;
    old_path(r, m, rng_below(r, 3) ? 0 : 1, s->path);
    if (rng_below(r, 3))
        new_path(r, m, s->to);
    else
        old_path(r, m, rng_below(r, 4) ? 0 : 1, s->to);
}

static void slot_step(struct rng *r, const struct steps_plan *plan, const struct model *m, struct step *s)
{
    const struct model_slot *f = &m->slot[s->slot];
    uint32_t what = rng_below(r, 16);

    if (!f->open) {
        s->kind = rng_below(r, 3) ? STEP_APPEND : STEP_OPEN;
        file_path(r, m, s->path);
        if (busy(m, s->path))
            s->kind = STEP_IDLE;
    } else if (what < 6) {
        s->kind = STEP_WRITE;
        s->data = some_data(r, rng_below(r, 3) ? rng_below(r, 100) : some_size(r, plan->block_size));
    } else if (what < 11) {
        s->kind = STEP_SYNC;
    } else if (what == 11) {
        s->kind = STEP_TRUNCATE;
        s->size = rng_below(r, f->is.n + 1);
    } else {
        s->kind = what == 12 ? STEP_DROP : STEP_COMMIT;
    }
}

static bool leaves_in_peace(const struct model *m, const struct step *s)
{
    switch (s->kind) {
    case STEP_REMOVE: return !busy(m, s->path);
    case STEP_RENAME: return !busy(m, s->path) && !busy(m, s->to);
    case STEP_MKDIR:  return !busy(m, s->path);     /* else the commit finds a directory there */
    default:          return true;
    }
}

/* Would a rename make a path too long for the model? */
static bool too_long(const struct model *m, const struct step *s)
{
    size_t n = strlen(s->path), longest = n;
    int i;

    for (i = 0; s->kind == STEP_RENAME && i < MODEL_NODES; i++)
        if (strncmp(m->node[i].path, s->path, n) == 0 && strlen(m->node[i].path) > longest)
            longest = strlen(m->node[i].path);
    return strlen(s->to) + longest - n >= MODEL_PATH || n + 40 >= MODEL_PATH;
}

static void any_step(struct rng *r, const struct steps_plan *plan, struct model *m, struct step *s)
{
    uint32_t what = rng_below(r, 32);

    *s = (struct step){ .slot = rng_below(r, MODEL_SLOTS) };
    if (model_bytes(m) > plan->bytes && rng_below(r, 3))
        remove_step(r, m, s);
    else if (what < 8)
        put_step(r, plan, m, s);
    else if (what < 16)
        slot_step(r, plan, m, s);
    else if (what < 22)
        rename_step(r, m, s);
    else if (what < 25 || model_count(m) > plan->nodes)
        remove_step(r, m, s);
    else if (what < 28)
        s->kind = rng_below(r, 12) ? STEP_IDLE : STEP_GROW;
    else if (what < 29) {
        s->kind = STEP_TOUCH;
        s->size = 1000000000 + rng_below(r, 1000);
        old_path(r, m, -1, s->path);
    } else {
        s->kind = STEP_MKDIR;
        new_path(r, m, s->path);
    }
}

void steps_next(struct rng *r, const struct steps_plan *plan, struct model *m, struct step *s)
{
    do
        any_step(r, plan, m, s);
    while (!leaves_in_peace(m, s) || too_long(m, s));
}

void steps_text(const struct step *s, char *to, size_t size)
{
    static const char *const names[STEP_KINDS] = { "put", "open", "append", "write", "sync", "truncate", "commit", "drop",
                                                   "remove", "rename", "mkdir", "touch", "idle", "grow" };

    snprintf(to, size, "%s %u %s %s n=%u size=%u", names[s->kind], s->slot, s->path, s->to, s->data.n, s->size);
}
