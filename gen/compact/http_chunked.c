/* http_chunked - printed by tools/gen from grammar/http_chunked.c.rl; do not edit. */
#include "http_chunked.h"
#include "table.h"

/* Bytes of one chunk's line beside its data, and of the last one's with the trailer: none of them
 * counts as body, so they would be a way to keep a server busy for nothing. */
#define SPARE_MOST 4096

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 0,
    /* 3 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 15, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 64, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 8,
    /* 19 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 20 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 2, 6,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 6,
    /* 26 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 246,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 247, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 62, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 6,
    /* 43 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 2, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 35, 6,
    /* 53 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 24, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 6,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 209,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 210, 6,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 6,
    /* 73 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 203, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 6,
    /* 80 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 229, 6,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 188,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 189, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 238, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 6,
    /* 98 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 178, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 197, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 6,
    /* 109 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 111 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 114 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 116 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 12,
    /* 119 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 8, 6,
    /* 126 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 15,
    /* 129 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 130 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 6,
    /* 136 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 6,
    /* 142 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 234, 6,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_SET_NUM, 0, SB_DO_SET_REG, 0, SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 1,
    /* 8 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 10 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 12 */ SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 15 */ SB_DO_EMIT, SB_HTTP_CHUNKED_END, SB_DO_DONE | SB_DO_LAST,
};

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;
    const unsigned char *p = walk->p, *mark = walk->mark, *const pe = walk->pe;
    sb_emit_fn *const emit = walk->emit;
    void *const user = walk->user;
    int how = SB_WALK_ON;

    (void)pe, (void)emit, (void)user;
    switch (action) {
    case 0: {
        if (m->num >> 56) FAIL;
        m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u);
        break;
    }
    case 1: {
        if (++m->reg > SPARE_MOST) FAIL;
        break;
    }
    case 2: {
        if (!m->num) GO(120);
        EMIT(SB_HTTP_CHUNKED_SIZE, p, 0);
        GO(109);
        break;
    }
    case 3: {
        RUN(SB_HTTP_CHUNKED_DATA);
        if (!m->num) GO(114);
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 1
};

void sb_http_chunked_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_chunked_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_chunked_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_chunked_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
