/* http_entity_tags - printed by tools/gen from grammar/http_entity_tags.c.rl; do not edit. */
#include "http_entity_tags.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 22, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 87, 21,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 7, 24,
    /* 14 */
    SB_EDGE_CLASS, 35,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 4,
    /* 19 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 6,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 26 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 29 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 239, 9,
    /* 35 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 232, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 87, 243,
    /* 45 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 87, 15,
    /* 54 */
    SB_EDGE_CLASS, 35,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 4,
    /* 59 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 6,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 65 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 68 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 242, 9,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_ENTITY_TAGS_STRONG_TAG,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_ENTITY_TAGS_ANY,
    /* 4 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 6 */ SB_DO_GO | SB_DO_LAST, 45, 0,
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
