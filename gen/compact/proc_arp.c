/* proc_arp - printed by tools/gen from grammar/proc_arp.c.rl; do not edit. */
#include "proc_arp.h"
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
        m->num = m->num << 4 | HEX((*p));
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
    uint8_t states[228];
} machine = { { .act = act, .lists = 216, .flags = 0, .hub = 4 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 73,
    /* 2 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 80,
    /* 4 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 10,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 7 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 12 */
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 9, 204, 0, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 21 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 25 */
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 9, 192, 0, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 34 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 38 */
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 9, 180, 0, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 47 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 51 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 119, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 10,
    /* 59 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 120,
    /* 65 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 49,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 99,
    /* 70 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 94,
    /* 75 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 120,
    /* 81 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 90 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 95 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 98 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 101 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 104 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 107 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 110 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 113 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 116 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 119 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 122 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 125 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 128 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 131 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 134 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 137 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 140 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 143 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 8,
    /* 146 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 42,
    /* 150 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 152 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33, 93, 11,
    /* 158 */
    SB_EDGE_RANGE, 33, 93,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 7, 0, 0,
    /* 166 */
    SB_EDGE_CLASS, 1,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_LAST, 32,
    /* 170 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 138,
    /* 176 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 139, 10,
    /* 180 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 44, 0,
    /* 187 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 47, 0, 10,
    /* 192 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 31, 0,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 34, 0, 10,
    /* 204 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 18, 0,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 21, 0, 10,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_PROC_ARP_DEVICE, (SB_DO_EMIT_AS + SB_PROC_ARP_NEIGHBOUR) | SB_DO_LAST,
    /* 2 */ SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 5 */ SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 8 */ (SB_DO_EMIT_AS + SB_PROC_ARP_BYTE) | SB_DO_LAST,
    /* 9 */ (SB_DO_EMIT_AS + SB_PROC_ARP_FLAGS) | SB_DO_LAST,
    /* 10 */ (SB_DO_EMIT_AS + SB_PROC_ARP_OCTET) | SB_DO_LAST,
    /* 11 */ (SB_DO_OPEN_AS + SB_PROC_ARP_DEVICE) | SB_DO_LAST,
} };

void sb_proc_arp_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_proc_arp_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_proc_arp_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_proc_arp_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
