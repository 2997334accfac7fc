#include "proto/route.h"

#include "core/assert.h"
#include "core/fmt.h"
#include "proto/read.h"
#include "route_path.h"
#include "uri_plain.h"

enum { LITERAL, CHOICE, ANY, STAR };

/* Places at which a look-up may have to come back and try the next kind. */
#define MAX_TRIES 16

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
    return (h ^ h >> 7) % SB_ROUTE_SLOTS;
}

/* Rows whose literal path is found here need no walk: a literal is preferred at every place anyway. */
static void fill_literals(struct sb_router *t, uint16_t row, bool literal)
{
    sb_str path = sb_str_of(t->rows[row].path);
    uint32_t at = hash(path);
    struct sb_machine m;

    if (literal && !t->literal[at] && sb_read(uri_plain, &m, path, sb_no_event, NULL))
        t->literal[at] = (uint16_t)(row + 1);
}

const struct sb_route *sb_route_literal(const struct sb_router *t, sb_str path)
{
    uint16_t row = t->literal[hash(path)];

    return row && sb_is(path, t->rows[row - 1].path) ? &t->rows[row - 1] : NULL;
}

/* ---- compiling ---- */

struct build {
    struct sb_router *t;
    uint16_t at;        /* node reached so far */
    sb_str   words;     /* of the part being read */
    bool     named;
    unsigned parts;
    bool     star;
    unsigned tries;     /* places on the way where another kind could be tried */
    bool     full;
};

static unsigned other_kinds(const struct sb_route_node *nodes, uint16_t at)
{
    unsigned n = 0;

    while ((at = nodes[at].sibling) != 0)
        n += nodes[at].kind != LITERAL;
    return n;
}

/* The child of b->at of that kind and content; made when it is not there. */
static void step(struct build *b, uint8_t kind, char byte, sb_str words)
{
    struct sb_route_node *nodes = b->t->nodes;
    uint16_t *link = &nodes[b->at].child;

    while (*link && nodes[*link].kind < kind)
        link = &nodes[*link].sibling;
    while (*link && nodes[*link].kind == kind) {
        if (nodes[*link].byte == byte && sb_same(nodes[*link].words, words)) {
            b->at = *link;
            b->tries += other_kinds(nodes, b->at);
            return;
        }
        link = &nodes[*link].sibling;
    }
    if (b->t->used == b->t->size) {
        b->full = true;
        return;
    }
    nodes[b->t->used] = (struct sb_route_node){ .sibling = *link, .kind = kind, .byte = byte, .words = words };
    *link = b->at = (uint16_t)b->t->used++;
}

static void build_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct build *b = user;
    size_t i;

    switch (ev) {
    case SB_ROUTE_PATH_TEXT:
        for (i = 0; i < n; i++)
            step(b, LITERAL, (char)p[i], SB_NO_STR);
        break;
    case SB_ROUTE_PATH_OPEN:
        b->words = SB_NO_STR;
        b->named = true;            /* until an OR comes: a single word is a name */
        break;
    case SB_ROUTE_PATH_WORD:
        if (b->words.p)
            b->words.n = (size_t)((const char *)p + n - b->words.p);
        else
            b->words = (sb_str){ (const char *)p, n };
        break;
    case SB_ROUTE_PATH_NAME:
        b->words = SB_NO_STR;
        b->named = false;
        break;
    case SB_ROUTE_PATH_OR:
        b->named = false;
        break;
    case SB_ROUTE_PATH_CLOSE:
        b->parts++;
        step(b, b->named ? ANY : CHOICE, 0, b->named ? SB_NO_STR : b->words);
        break;
    case SB_ROUTE_PATH_STAR:
        b->star = true;
        step(b, STAR, 0, SB_NO_STR);
        break;
    }
}

static bool empty(const struct sb_route *row)
{
    return !row->get && !row->put && !row->post && !row->patch && !row->del && !row->files
        && !row->ws && !row->ws_task;
}

static const char *add_row(struct sb_router *t, size_t i)
{
    const struct sb_route *row = &t->rows[i];
    struct build b = { .t = t };
    struct sb_machine m;

    if (!row->path || row->path[0] != '/')
        return "its path does not begin with '/'";
    if (!sb_read(route_path, &m, sb_str_of(row->path), build_event, &b))
        return "its path is not of the form /text/{name}/{a|b}/* (a part ends its segment)";
    if (b.parts > SB_MAX_PARTS)
        return "its path has too many parts";
    if (b.full)
        return "the table is too large";
    if (t->nodes[b.at].row)
        return "an earlier row has the same path";
    if (empty(row))
        return "it does nothing: no handler, files or WebSocket";
    if (row->ws && row->ws_task)
        return "a WebSocket has either events or a task";
    if (row->upload && !row->files)
        return "upload wants files";
    t->nodes[b.at].row = (uint16_t)(i + 1);
    fill_literals(t, (uint16_t)i, !b.parts && !b.star);
    return NULL;
}

/* With all rows in place: can a look-up along this row's path remember every place to come back to? */
static const char *check_row(struct sb_router *t, size_t i)
{
    struct build b = { .t = t };
    struct sb_machine m;

    (void)sb_read(route_path, &m, sb_str_of(t->rows[i].path), build_event, &b);
    return b.tries > MAX_TRIES ? "too many other rows could match its path" : NULL;
}

int sb_router_build(struct sb_router *t, const struct sb_route *rows, size_t count,
                    struct sb_route_node *nodes, size_t size, char *why, size_t why_size)
{
    size_t i, n;

    *t = (struct sb_router){ .rows = rows, .count = count, .nodes = nodes, .used = 1, .size = size };
    nodes[0] = (struct sb_route_node){ 0 };
    if (size > UINT16_MAX)
        t->size = UINT16_MAX;
    for (i = 0; i < 2 * count; i++) {
        const char *wrong = i < count ? add_row(t, i) : check_row(t, i - count);

        if (!wrong)
            continue;
        i %= count;
        n = sb_fmt(why, why_size - 1, "row %zu (%s): %s", i + 1, rows[i].path ? rows[i].path : "no path", wrong);
        why[n < why_size ? n : why_size - 1] = '\0';
        return SB_EINVAL;
    }
    return 0;
}

/* ---- looking up ---- */

/* A place to come back to: the next sibling to try there. */
struct place { uint16_t node; uint16_t parts; const char *p; };

struct walk {
    const struct sb_router *t;
    struct sb_route_match *m;
    const char *p, *end;
    unsigned parts;             /* of m->part filled */
    struct place tries[MAX_TRIES];
    unsigned count;
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

static sb_str segment(const struct walk *w)
{
    const char *p = w->p;

    while (p < w->end && *p != '/')
        p++;
    return (sb_str){ w->p, (size_t)(p - w->p) };
}

/* Does the path go on through node n? Moves behind what the node stands for. */
static bool passes(struct walk *w, const struct sb_route_node *n)
{
    sb_str s;

    switch (n->kind) {
    case LITERAL:
        if (w->p == w->end || *w->p != n->byte)
            return false;
        w->p++;
        return true;
    case STAR:
        w->m->rest = (sb_str){ w->p, (size_t)(w->end - w->p) };
        w->p = w->end;
        return true;
    default:
        s = segment(w);
        if (s.n == 0 || (n->kind == CHOICE && !one_of(n->words, s)))
            return false;
        w->m->part[w->parts++] = s;
        w->p += s.n;
        return true;
    }
}

/* May the row that ends at n answer? The walk meets all that match, best first. */
static bool answers(struct walk *w, const struct sb_route_node *n)
{
    const struct sb_route *row = n->row ? &w->t->rows[n->row - 1] : NULL;

    if (w->p != w->end || !row)
        return false;
    if (w->after) {
        if (row == w->after)
            w->after = NULL;
        return false;
    }
    w->m->row = row;
    w->m->parts = w->parts;
    if (n->kind != STAR)
        w->m->rest = SB_NO_STR;     /* of a star that was passed over */
    return true;
}

/* From node at on: true when the whole path was passed and a row ends there. */
static bool descend(struct walk *w, uint16_t at)
{
    const struct sb_route_node *nodes = w->t->nodes;

    while (at) {
        const struct sb_route_node *n = &nodes[at];
        struct place other = { n->sibling, (uint16_t)w->parts, w->p };

        if (!passes(w, n)) {
            at = n->sibling;
            continue;
        }
        /* another literal cannot match here, but a part or a star behind it can */
        while (other.node && nodes[other.node].kind == LITERAL)
            other.node = nodes[other.node].sibling;
        if (other.node)
            w->tries[w->count++] = other;
        if (answers(w, n))
            return true;
        at = n->child;
    }
    return false;
}

void sb_route_find(const struct sb_router *t, sb_str path, struct sb_route_match *m)
{
    m->rest = SB_NO_STR;
    m->parts = 0;
    m->row = sb_route_literal(t, path);
    if (!m->row)
        sb_route_find_after(t, path, NULL, m);
}

void sb_route_find_after(const struct sb_router *t, sb_str path, const struct sb_route *row, struct sb_route_match *m)
{
    struct walk w;
    uint16_t at = t->nodes[0].child;

    m->row = NULL;
    m->rest = SB_NO_STR;
    m->parts = 0;
    w.t = t;
    w.m = m;
    w.p = path.p;
    w.end = path.p + path.n;
    w.parts = w.count = 0;
    w.after = row;
    while (!descend(&w, at) && w.count) {
        const struct place *back = &w.tries[--w.count];

        at = back->node;
        w.p = back->p;
        w.parts = back->parts;
    }
}

/* ---- names of parts ---- */

struct name_search {
    const char *name;
    sb_str word;
    int    part, found, unnamed;
    bool   named;           /* the part has a name and a ':' */
    bool   single;          /* the part has one word so far */
};

static void name_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct name_search *s = user;

    switch (ev) {
    case SB_ROUTE_PATH_OPEN:
        s->named = false;
        s->single = true;
        break;
    case SB_ROUTE_PATH_WORD:
        s->word = (sb_str){ (const char *)p, n };
        break;
    case SB_ROUTE_PATH_NAME:
        if (sb_is(s->word, s->name))
            s->found = s->part;
        s->named = true;
        break;
    case SB_ROUTE_PATH_OR:
        s->single = false;
        break;
    case SB_ROUTE_PATH_CLOSE:
        if (!s->named && s->single && sb_is(s->word, s->name))
            s->found = s->part;
        if (!s->named && !s->single)
            s->unnamed = s->part;
        s->part++;
        break;
    }
}

int sb_route_part(const struct sb_route *row, const char *name, int *unnamed)
{
    struct name_search s = { .name = name, .found = -1, .unnamed = -1 };
    struct sb_machine m;

    (void)sb_read(route_path, &m, sb_str_of(row->path), name_event, &s);
    *unnamed = s.unnamed;
    return s.found;
}
