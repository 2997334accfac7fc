/* http_if_range - printed by tools/gen from grammar/http_if_range.c.rl; do not edit. */
#include "http_if_range.h"
#include "table.h"

static const unsigned char held_w[] = "W";

/* what an action names lies in the walk */
#undef EMIT
#define EMIT(ev, at, len)  sb_table_tell(walk, (ev), (at), (size_t)(len))
#define p                  walk->p
#define pe                 walk->pe
#define mark               walk->mark
#define emit               walk->emit
#define user               walk->user

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;

    (void)m;
    switch (action) {
    case 0: {
        int tag = m->open;
        SPAN_END(tag);
        break;
    }
    case 1: {
        EMIT(SB_HTTP_IF_RANGE_DATE | SB_MORE, held_w, 1);
        break;
    }
    }
    return SB_WALK_ON;
}

#undef p
#undef pe
#undef mark
#undef emit
#undef user

static const struct {
    struct sb_table table;
    uint8_t states[44];
} machine = { { .act = act, .lists = 36, .flags = 0, .hub = 31 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 87, 19,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 70, 1,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 77, 1,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 83, 1, 1,
    /* 16 */
    SB_EDGE_CLASS, 38,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 7,
    /* 21 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 101, 0,
    /* 27 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 245, 4,
    /* 31 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_RANGE | SB_EDGE_LAST, 32, 94,
    /* the lists */
    /* 0 */ SB_DO_OWN_AS + 1, (SB_DO_OPEN_AS + SB_HTTP_IF_RANGE_DATE) | SB_DO_LAST,
    /* 2 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_IF_RANGE_STRONG_TAG,
    /* 4 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_IF_RANGE_WEAK_TAG,
    /* 6 */ (SB_DO_CLOSE_AS + SB_HTTP_IF_RANGE_DATE) | SB_DO_LAST,
    /* 7 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
} };

void sb_http_if_range_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_if_range_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_if_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_if_range_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
