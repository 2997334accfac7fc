/* dhcp_options - printed by tools/gen from grammar/dhcp_options.c.rl; do not edit. */
#include "dhcp_options.h"
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
        m->reg = (*p);
        break;
    }
    case 1: {
        m->reg = m->reg << 8 | (*p);
        break;
    }
    case 2: {
        m->reg = (m->reg & 255) - 4;
        if (m->reg) GO(34);
        break;
    }
    case 3: {
        m->reg = (*p);
        if (m->reg) GO(34);
        break;
    }
    case 4: {
        if (!--m->reg) GO(0);
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
    uint8_t states[53];
} machine = { { .act = act, .lists = 39, .flags = SB_TABLE_BY_DONE, .hub = 0 }, {
    /* 0 */
    SB_EDGE_BYTE, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 255, 8,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 52, 1, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 25, 11, 11,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 19,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 18 */
    SB_EDGE_ANY | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 6,
    /* 20 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 4, 251, 3,
    /* 24 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 13,
    /* 26 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 13,
    /* 28 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 13,
    /* 30 */
    SB_EDGE_ANY | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 32 */
    SB_EDGE_ANY | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 12,
    /* 34 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 36 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* the lists */
    /* 0 */ SB_DO_SHIFT, SB_DO_EMIT_AS + SB_DHCP_OPTIONS_VALUE, (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 3 */ SB_DO_OWN_AS + 1, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 6 */ SB_DO_SHIFT, (SB_DO_EMIT_AS + SB_DHCP_OPTIONS_VALUE) | SB_DO_LAST,
    /* 8 */ SB_DO_DONE | SB_DO_LAST,
    /* 9 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 11 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 12 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
    /* 13 */ SB_DO_SHIFT | SB_DO_LAST,
} };

void sb_dhcp_options_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_dhcp_options_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_dhcp_options_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_dhcp_options_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
