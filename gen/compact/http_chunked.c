/* http_chunked - printed by tools/gen from grammar/http_chunked.c.rl; do not edit. */
#include "http_chunked.h"
#include "table.h"

/* Bytes of one chunk's line beside its data, and of the last one's with the trailer: none of them
 * counts as body, so they would be a way to keep a server busy for nothing. */
#define SPARE_MOST 4096

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 0,
    /* 4 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 16, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 70, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 8,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 23 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 2, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 4, 6,
    /* 30 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 244,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 246, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 11, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 65, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 6,
    /* 48 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 11, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 2, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 37, 6,
    /* 59 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 11, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 25, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 6,
    /* 70 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 204,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 206, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 4, 6,
    /* 81 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 198, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 6,
    /* 88 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 227, 6,
    /* 92 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 182,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 184, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 238, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 6,
    /* 106 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 173, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 194, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 6,
    /* 117 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 10,
    /* 120 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 123 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 13, 3,
    /* 126 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 12,
    /* 130 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 131 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 9, 6,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 15,
    /* 142 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 143 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 7, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 6,
    /* 150 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 7, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 6,
    /* 157 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 230, 6,
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
        if (!m->num) GO(131);
        EMIT(SB_HTTP_CHUNKED_SIZE, p, 0);
        GO(117);
        break;
    }
    case 3: {
        RUN(SB_HTTP_CHUNKED_DATA);
        if (!m->num) GO(123);
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
