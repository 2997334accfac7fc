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
    uint8_t states[214];
} machine = { { .act = act, .lists = 202, .flags = 0, .hub = 5 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 73,
    /* 2 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 80, 113,
    /* 5 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 9 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 120,
    /* 11 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 49,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 98,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 93,
    /* 21 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 120,
    /* 27 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 30 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 36 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 41 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 44 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 47 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 50 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 53 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 56 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 59 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 62 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 65 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 68 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 74 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 77 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 83 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 86 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 8,
    /* 92 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 42,
    /* 96 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 98 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33, 93, 11,
    /* 104 */
    SB_EDGE_RANGE, 33, 93,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 11, 0,
    /* 111 */
    SB_EDGE_CLASS, 1,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 115 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 10,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 118 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 123 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 13, 10,
    /* 131 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 137 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 140 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 144 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 13, 10,
    /* 152 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 158 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 161 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 165 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 13, 10,
    /* 173 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 179 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 182 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 186 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 10,
    /* 193 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 10,
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
