/* http_entity_tags - printed by tools/gen from grammar/http_entity_tags.c.rl; do not edit. */
#include "http_entity_tags.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 14, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 28, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 87, 27,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 14, 31,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 10, 4,
    SB_EDGE_RANGE, 33, 93,
    SB_EDGE_RANGE | SB_EDGE_LAST, 128, 127,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 6, 6,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 33 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 36 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 232, 9,
    /* 43 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 227, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 87, 244,
    SB_EDGE_CLASS | SB_EDGE_LAST, 14,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 9, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 87, 23,
    SB_EDGE_CLASS | SB_EDGE_LAST, 14,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 10, 4,
    SB_EDGE_RANGE, 33, 93,
    SB_EDGE_RANGE | SB_EDGE_LAST, 128, 127,
    /* 73 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 6, 6,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 80 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 81 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 235, 9,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_ENTITY_TAGS_STRONG_TAG,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_ENTITY_TAGS_ANY,
    /* 4 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 6 */ SB_DO_GO | SB_DO_LAST, 53, 0,
    /* 9 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_ENTITY_TAGS_WEAK_TAG,
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
        int tag = m->open;
        SPAN_END(tag);
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

void sb_http_entity_tags_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_entity_tags_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_entity_tags_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_entity_tags_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
