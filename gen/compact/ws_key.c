/* ws_key - printed by tools/gen from grammar/ws_key.c.rl; do not edit. */
#include "ws_key.h"
#include "table.h"

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
        if (++m->num < 21) GO(0);
        else GO(4);
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
    uint8_t states[17];
} machine = { { .act = act, .lists = 16, .flags = 0, .hub = 3 }, {
    /* 0 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 0,
    /* 3 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 4 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 65,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 81,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 103,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 119,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 61,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_LAST, 61,
    /* the lists */
    /* 0 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
} };

void sb_ws_key_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
