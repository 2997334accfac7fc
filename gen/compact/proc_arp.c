/* proc_arp - printed by tools/gen from grammar/proc_arp.c.rl; do not edit. */
#include "proc_arp.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 73,
    /* 2 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 80,
    /* 4 */
    SB_EDGE_RANGE, 0, 9,
    SB_EDGE_RANGE, 11, 244,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_LAST,
    /* 11 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 10,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 216, 0, 4,
    /* 25 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 29 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 10,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 202, 0, 4,
    /* 38 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 10,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 188, 0, 4,
    /* 51 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 55 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 118, 4,
    /* 63 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 67 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 120,
    /* 69 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 49,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 99,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 94,
    /* 79 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 83 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 120,
    /* 85 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 88 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 94 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 99 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 102 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 105 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 108 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 111 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 114 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 117 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 123 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 126 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 132 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 135 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 141 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 144 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 147 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 8,
    /* 150 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 42,
    /* 154 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 156 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33, 93, 11,
    /* 162 */
    SB_EDGE_RANGE, 33, 93,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 11, 0, 0,
    /* 170 */
    SB_EDGE_CLASS, 1,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_LAST, 32, 4, 0,
    /* 176 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 143, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 4,
    /* 184 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 135, 10,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 51, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 4,
    /* 197 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 51, 0, 10,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 38, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 4,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 38, 0, 10,
    /* 216 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 25, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 4,
    /* 225 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 25, 0, 10,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_PROC_ARP_DEVICE, (SB_DO_EMIT_AS + SB_PROC_ARP_NEIGHBOUR) | SB_DO_LAST,
    /* 2 */ SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 5 */ SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 8 */ (SB_DO_EMIT_AS + SB_PROC_ARP_BYTE) | SB_DO_LAST,
    /* 9 */ (SB_DO_EMIT_AS + SB_PROC_ARP_FLAGS) | SB_DO_LAST,
    /* 10 */ (SB_DO_EMIT_AS + SB_PROC_ARP_OCTET) | SB_DO_LAST,
    /* 11 */ (SB_DO_OPEN_AS + SB_PROC_ARP_DEVICE) | SB_DO_LAST,
};

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

static const struct sb_table table = {
    .states = states, .act = act, .lists = 230, .flags = 0
};

void sb_proc_arp_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
