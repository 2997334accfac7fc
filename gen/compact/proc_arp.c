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
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 3,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 216, 0, 2,
    /* 25 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 29 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 3,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 202, 0, 2,
    /* 38 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 3,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 188, 0, 2,
    /* 51 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 55 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 118, 2,
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
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 11,
    /* 105 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 108 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 111 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 11,
    /* 114 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 117 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 11,
    /* 123 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 126 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 11,
    /* 132 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 135 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 11,
    /* 141 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 5,
    /* 144 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 7,
    /* 147 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 11,
    /* 150 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 42,
    /* 154 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 156 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33, 93, 13,
    /* 162 */
    SB_EDGE_RANGE, 33, 93,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 11, 0, 15,
    /* 170 */
    SB_EDGE_CLASS, 1,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_LAST, 32, 4, 0,
    /* 176 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 143, 3,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 184 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 135, 3,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 51, 0, 3,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 197 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 51, 0, 3,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 38, 0, 3,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 38, 0, 3,
    /* 216 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 25, 0, 3,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 225 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 25, 0, 3,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 3 */ SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_OCTET,
    /* 5 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 0,
    /* 9 */ SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_FLAGS,
    /* 11 */ SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_BYTE,
    /* 13 */ SB_DO_OPEN | SB_DO_LAST, SB_PROC_ARP_DEVICE,
    /* 15 */ SB_DO_CLOSE, SB_PROC_ARP_DEVICE, SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_NEIGHBOUR,
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
        m->num = m->num << 4 | HEX((*p));
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
