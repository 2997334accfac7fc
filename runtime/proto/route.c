#include "proto/route.h"

#include "core/assert.h"
#include "core/fmt.h"
#include "proto/read.h"
#include "route_path.h"
#include "uri_plain.h"

enum { LITERAL, CHOICE, ANY, STAR };

size_t sb_router_nodes(const struct sb_route *rows, size_t count)
{
    size_t n = 1, i;

    for (i = 0; i < count; i++)
        n += rows[i].path ? strlen(rows[i].path) : 0;
    return n;
}

/* ---- paths without parts ---- */

static uint32_t hash(sb_str s)
{
    uint32_t h = (uint32_t)s.n;
    size_t i;

    for (i = 0; i < s.n; i++)
        h = h * 33 + (unsigned char)s.p[i];
    return (h ^ h >> 7) & (SB_ROUTE_SLOTS - 1u);
}

/* Rows whose literal path is found here need no walk: a literal is preferred at every place anyway. */
static void fill_literals(struct sb_router *t, uint16_t row, bool literal)
{
    sb_str path = sb_str_of(t->rows[row - 1].path);
    uint32_t at = hash(path);
    struct sb_machine m;

    if (literal && !t->literal[at] && sb_read(uri_plain, &m, path, sb_no_event, NULL))
        t->literal[at] = row;
}

const struct sb_route *sb_route_literal(const struct sb_router *t, sb_str path)
{
    uint16_t row = SB_ROUTE_SLOTS ? t->literal[hash(path)] : 0;

    return row && sb_is(path, t->rows[row - 1].path) ? &t->rows[row - 1] : NULL;
}

/* ---- compiling ---- */

struct build {
    struct sb_router *t;
    uint16_t at;        /* node reached so far */
    sb_str   words;     /* of the part being read */
    unsigned parts;
};

/* The child of b->at of that kind and content; made when it is not there. */
static void step(struct build *b, uint8_t kind, char byte)
{
    struct sb_route_node *nodes = b->t->nodes;
    uint16_t *link = &nodes[b->at].child;

    while (*link && (nodes[*link].kind < kind || (nodes[*link].kind == kind
               && (nodes[*link].byte != byte || !sb_same(nodes[*link].words, b->words)))))
        link = &nodes[*link].sibling;
    if (!*link || nodes[*link].kind != kind) {
        nodes[b->t->used] = (struct sb_route_node){ .sibling = *link, .kind = kind, .byte = byte, .words = b->words };
        *link = b->t->used++;
    }
    b->at = *link;
}

static void build_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct build *b = user;

    switch (ev) {
    case SB_ROUTE_PATH_TEXT:
        for (b->words = SB_NO_STR; n; n--)
            step(b, LITERAL, (char)*p++);
        return;
    case SB_ROUTE_PATH_WORD:        /* with those before, as they stand in the path */
        if (!b->words.p)
            b->words.p = (const char *)p;
        b->words.n = (size_t)((const char *)p + n - b->words.p);
        return;
    case SB_ROUTE_PATH_CLOSE:
        b->parts++;
        step(b, CHOICE, 0);
        break;
    case SB_ROUTE_PATH_ANY:
        b->parts++;
        b->words = SB_NO_STR;
        step(b, ANY, 0);
        break;
    case SB_ROUTE_PATH_STAR:
        b->words = SB_NO_STR;
        step(b, STAR, 0);
        break;
    }
    b->words = SB_NO_STR;           /* a name is none of them */
}

static bool empty(const struct sb_route *row)
{
    return !row->get && !row->put && !row->post && !row->patch && !row->del && !row->files
        && !row->ws && !row->ws_task;
}

/* A row that is wrong is a mistake of the program's: told as asserts are. */
#define WRONG(text) (SB_WITH_ASSERT_TEXTS ? (text) : "wrong")

static const char *add_row(struct sb_router *t, unsigned i)
{
    const struct sb_route *row = &t->rows[i];
    sb_str path = sb_str_of(row->path ? row->path : "");
    struct build b = { .t = t };
    struct sb_route_node *last;
    struct sb_machine m;

    if (!sb_read(route_path, &m, path, build_event, &b))
        return WRONG("its path is not of the form /text/{name}/{a|b}/* (a part ends its segment)");
    last = &t->nodes[b.at];
    if (b.parts > SB_MAX_PARTS)
        return WRONG("its path has too many parts");
    if (last->row)
        return WRONG("an earlier row has the same path");
    if (empty(row))
        return WRONG("it does nothing");
    if ((row->ws && row->ws_task) || (row->upload && !row->files))
        return WRONG("upload wants files, a WebSocket events or a task");
    last->row = (uint16_t)(i + 1);
    if (SB_ROUTE_SLOTS)
        fill_literals(t, last->row, !b.parts && last->kind == LITERAL);
    return NULL;
}

const char *sb_router_build(struct sb_router *t, const struct sb_route *rows, size_t count, struct sb_route_node *nodes)
{
    const char *wrong = NULL;
    unsigned i;

    *t = (struct sb_router){ .rows = rows, .nodes = nodes, .used = 1 };
    nodes[0] = (struct sb_route_node){ 0 };
    for (i = 0; !wrong && i < count; i++) {
        t->row = i;
        wrong = add_row(t, i);
    }
    return wrong;
}

/* ---- looking up ---- */

struct walk {
    const struct sb_router *t;
    struct sb_route_match *m;
    const char *end;
    const struct sb_route *after;   /* rows up to this one have declined, NULL = none */
};

/* Is s one of the words, which stand separated by '|'? */
static bool one_of(sb_str words, sb_str s)
{
    const char *w = words.p, *end = words.p + words.n;

    while (w < end) {
        const char *from = w;

        while (w < end && *w != '|')
            w++;
        if (sb_same((sb_str){ from, (size_t)(w - from) }, s))
            return true;
        w++;
    }
    return false;
}

/* Does the path go on from p through node n, as its part of that number? Where n ends, NULL: no. */
static const char *pass(struct walk *w, const struct sb_route_node *n, const char *p, unsigned part)
{
    const char *from = p, *end = w->end;

    if (n->kind == LITERAL)
        return p < end && *p == n->byte ? p + 1 : NULL;
    while (n->kind != STAR && p < end && *p != '/')
        p++;
    if (n->kind == STAR)
        p = end;
    w->m->rest = (sb_str){ from, (size_t)(p - from) };
    if (n->kind == STAR)
        return p;
    if (p == from || (n->kind == CHOICE && !one_of(n->words, w->m->rest)))
        return NULL;
    w->m->part[part] = w->m->rest;
    return p;
}

/* May the row that ends at n answer? The walk meets all that match, best first. */
static bool answers(struct walk *w, const struct sb_route_node *n, unsigned parts)
{
    const struct sb_route *row = &w->t->rows[n->row - 1];

    if (w->after) {
        if (row == w->after)
            w->after = NULL;
        return false;
    }
    w->m->row = row;
    w->m->parts = parts;
    if (n->kind != STAR)
        w->m->rest = SB_NO_STR;     /* of a star that was passed over */
    return true;
}

/* From p and node at on: true when the whole path was passed and a row ends there. It calls itself only where the table
 * leaves a choice, so at most as often as it has rows. */
static bool descend(struct walk *w, uint16_t at, const char *p, unsigned parts)
{
    const struct sb_route_node *nodes = w->t->nodes;

    while (at) {
        const struct sb_route_node *n = &nodes[at];
        const char *to = pass(w, n, p, parts);
        unsigned k = parts + (n->kind == CHOICE || n->kind == ANY);

        at = n->sibling;
        if (!to)
            continue;
        if (to == w->end && n->row && answers(w, n, k))
            return true;
        /* another literal cannot match here, but a part or a star behind it can */
        while (at && nodes[at].kind == LITERAL)
            at = nodes[at].sibling;
        if (at && descend(w, n->child, to, k))
            return true;
        if (!at) {
            at = n->child;
            p = to;
            parts = k;
        }
    }
    return false;
}

void sb_route_find(const struct sb_router *t, sb_str path, const struct sb_route *after, struct sb_route_match *m)
{
    struct walk w = { t, m, path.p + path.n, after };

    m->row = NULL;
    m->rest = SB_NO_STR;
    m->parts = 0;
    (void)descend(&w, t->nodes[0].child, path.p, 0);
}

/* ---- names of parts ---- */

struct name_search {
    const char *name;
    sb_str word;
    int    part, found, unnamed;
    bool   named;
};

static void name_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct name_search *s = user;

    switch (ev) {
    case SB_ROUTE_PATH_TEXT:
        s->named = false;
        break;
    case SB_ROUTE_PATH_WORD:
        s->word = (sb_str){ (const char *)p, n };
        break;
    case SB_ROUTE_PATH_NAME:
    case SB_ROUTE_PATH_ANY:
        s->named = true;
        if (sb_is(s->word, s->name))
            s->found = s->part;
        if (ev == SB_ROUTE_PATH_NAME)
            break;
        /* fall through */
    case SB_ROUTE_PATH_CLOSE:
        if (!s->named)
            s->unnamed = s->part;
        s->part++;
        break;
    }
}

int sb_route_part(const struct sb_route *row, const char *name, int *unnamed)
{
    struct name_search s = { .name = name, .found = -1, .unnamed = -1 };
    sb_str path = sb_str_of(row->path);
    struct sb_machine m;

    (void)sb_read(route_path, &m, path, name_event, &s);
    *unnamed = s.unnamed;
    return s.found;
}
