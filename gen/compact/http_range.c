/* http_range - printed by tools/gen from grammar/http_range.c.rl; do not edit. */
#include "http_range.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 98,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 33, 0,
    /* 6 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 10 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 14 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 26 */
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 7,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 7,
    /* 35 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 36 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 11,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 43 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 30, 13,
    /* 53 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 13,
    /* 57 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 24,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 17,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 9, 24,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 71 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 8,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 78 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 28,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 85 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 239, 19,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 236, 26,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 13,
    /* 99 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 225, 30,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 222, 37,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_GO | SB_DO_LAST, 36, 0,
    /* 3 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 36, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 43, 0,
    /* 11 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_UNIT_OTHER,
    /* 13 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 0,
    /* 17 */ SB_DO_EMIT, SB_HTTP_RANGE_SUFFIX, SB_DO_EMIT, SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 43, 0,
    /* 24 */ SB_DO_EMIT, SB_HTTP_RANGE_SUFFIX, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_RANGE_END,
    /* 28 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_FIRST,
    /* 30 */ SB_DO_EMIT, SB_HTTP_RANGE_LAST, SB_DO_EMIT, SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 43, 0,
    /* 37 */ SB_DO_EMIT, SB_HTTP_RANGE_LAST, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_RANGE_END,
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
        if (DIGIT(999999999999999999u)) FAIL;
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 0
};

void sb_http_range_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_range_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_range_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
