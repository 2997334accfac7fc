/* proc_arp - printed by tools/gen from grammar/proc_arp.c.rl; do not edit. */
#include "proc_arp.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 73, 3,
    /* 3 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 80, 3,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 10, 4,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 10 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 0,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 10, 4,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2, 1, 2,
    /* 26 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 0,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 10, 4,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 243, 0, 2,
    /* 41 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 0,
    /* 46 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 10, 4,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 228, 0, 2,
    /* 56 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 0,
    /* 61 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 10, 4,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 213, 0, 2,
    /* 71 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 48, 3,
    /* 76 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 120, 3,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 49, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 125,
    /* 85 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 119,
    /* 91 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 48, 3,
    /* 96 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 120, 3,
    /* 99 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 6,
    /* 103 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 7, 10,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8,
    /* 110 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 6,
    /* 116 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 8,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 12,
    /* 124 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 6,
    /* 128 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 8,
    /* 132 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 12,
    /* 136 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 6,
    /* 140 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 8,
    /* 144 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 12,
    /* 148 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 6,
    /* 152 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 8,
    /* 156 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 12,
    /* 160 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 6,
    /* 164 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 8,
    /* 168 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 12,
    /* 172 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 6,
    /* 176 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 8,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 4, 12,
    /* 184 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 42, 3,
    /* 189 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 32, 3,
    /* 192 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 33, 93, 5, 14,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 10, 10, 0, 16,
    SB_EDGE_RANGE | SB_EDGE_LAST, 33, 93,
    /* 207 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 32, 6, 0,
    SB_EDGE_CLASS | SB_EDGE_LAST, 1,
    /* 213 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 71, 0, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 2,
    /* 223 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 71, 0, 4,
    /* 228 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 56, 0, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 2,
    /* 238 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 56, 0, 4,
    /* 243 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 41, 0, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 2,
    /* 253 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 41, 0, 4,
    /* 258 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 26, 0, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 2,
    /* 268 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 26, 0, 4,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 0,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_OCTET,
    /* 6 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 1,
    /* 10 */ SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_FLAGS,
    /* 12 */ SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_BYTE,
    /* 14 */ SB_DO_OPEN | SB_DO_LAST, SB_PROC_ARP_DEVICE,
    /* 16 */ SB_DO_CLOSE, SB_PROC_ARP_DEVICE, SB_DO_EMIT | SB_DO_LAST, SB_PROC_ARP_NEIGHBOUR,
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
        m->num = m->num * 10u + ((*p) & 15u);
        break;
    }
    case 1: {
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
