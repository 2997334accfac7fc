/* uri_query - printed by tools/gen from grammar/uri_query.c.rl; do not edit. */
#include "uri_query.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE, 38,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 5 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 38, 25, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 43, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 18, 13,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 15, 16,
    /* 25 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 20,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 30 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 232, 24,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 36 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 37 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 46,
    SB_EDGE_CLASS, 43,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 240, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 38, 247, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 43, 213, 37,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 239, 41,
    /* 56 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 38, 21, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 43, 50,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 15, 52,
    /* 71 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 20,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 54,
    /* 76 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 236, 56,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 54,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 83 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 73,
    SB_EDGE_CLASS, 44,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 240, 58,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 38, 247, 62,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 217, 69,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 6, 0,
    /* 4 */ SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 6 */ SB_DO_EMIT, SB_URI_QUERY_PAIR_END, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 11 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 13 */ SB_DO_GO | SB_DO_LAST, 56, 0,
    /* 16 */ SB_DO_OPEN | SB_DO_LAST, SB_URI_QUERY_NAME,
    /* 18 */ SB_DO_EMIT | SB_DO_LAST, SB_URI_QUERY_PAIR_END,
    /* 20 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 22 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 24 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 26 */ SB_DO_CLOSE, SB_URI_QUERY_NAME, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 30 */ SB_DO_CLOSE, SB_URI_QUERY_NAME, SB_DO_EMIT, SB_URI_QUERY_PAIR_END, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 37 */ SB_DO_CLOSE, SB_URI_QUERY_NAME, SB_DO_OWN | SB_DO_LAST, 0,
    /* 41 */ SB_DO_CLOSE, SB_URI_QUERY_NAME, SB_DO_GO | SB_DO_LAST, 56, 0,
    /* 46 */ SB_DO_CLOSE, SB_URI_QUERY_NAME, SB_DO_EMIT | SB_DO_LAST, SB_URI_QUERY_PAIR_END,
    /* 50 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 52 */ SB_DO_OPEN | SB_DO_LAST, SB_URI_QUERY_VALUE,
    /* 54 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 56 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 58 */ SB_DO_CLOSE, SB_URI_QUERY_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 62 */ SB_DO_CLOSE, SB_URI_QUERY_VALUE, SB_DO_EMIT, SB_URI_QUERY_PAIR_END, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 69 */ SB_DO_CLOSE, SB_URI_QUERY_VALUE, SB_DO_OWN | SB_DO_LAST, 4,
    /* 73 */ SB_DO_CLOSE, SB_URI_QUERY_VALUE, SB_DO_EMIT | SB_DO_LAST, SB_URI_QUERY_PAIR_END,
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
        BYTE(SB_URI_QUERY_NAME_BYTE, ' ');
        break;
    }
    case 1: {
        m->reg = (*p);
        break;
    }
    case 2: {
        BYTE(SB_URI_QUERY_NAME_BYTE, '%');
        if (m->reg) BYTE(SB_URI_QUERY_NAME_BYTE, m->reg);
        p--;
        GO(6);
        break;
    }
    case 3: {
        BYTE(SB_URI_QUERY_NAME_BYTE, HEX(m->reg) << 4 | HEX((*p)));
        break;
    }
    case 4: {
        BYTE(SB_URI_QUERY_VALUE_BYTE, ' ');
        break;
    }
    case 5: {
        BYTE(SB_URI_QUERY_VALUE_BYTE, '%');
        if (m->reg) BYTE(SB_URI_QUERY_VALUE_BYTE, m->reg);
        p--;
        GO(56);
        break;
    }
    case 6: {
        BYTE(SB_URI_QUERY_VALUE_BYTE, HEX(m->reg) << 4 | HEX((*p)));
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

void sb_uri_query_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_uri_query_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_uri_query_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_uri_query_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
