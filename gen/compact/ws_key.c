/* ws_key - printed by tools/gen from grammar/ws_key.c.rl; do not edit. */
#include "ws_key.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 0,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 10, 0,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 0,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 0,
    /* 15 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 65,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 81,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 103,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 119,
    /* 24 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 61,
    /* 26 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 61,
    /* 28 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 0,
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
        if (++m->num < 21) NEXT(0);
        else NEXT(16);
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

void sb_ws_key_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_ws_key_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ws_key_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ws_key_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
