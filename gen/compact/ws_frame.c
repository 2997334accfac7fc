/* ws_frame - printed by tools/gen from grammar/ws_frame.c.rl; do not edit. */
#include "ws_frame.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 52, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 48, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 44, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 65, 40, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 66, 36, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 128, 32, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 129, 28, 16,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 130, 24, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 119, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 115, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 111, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 193, 8, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 4, 30,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 254, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 255, 36,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 17, 34,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 21, 36,
    /* 70 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 5, 36,
    /* 75 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 37,
    /* 78 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 37,
    /* 81 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 37,
    /* 84 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 39,
    /* 87 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 88 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 243, 36,
    /* 91 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 9, 36,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 53, 36,
    /* 100 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 41, 36,
    /* 107 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 31, 36,
    /* 114 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 21, 36,
    /* 121 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 36,
    /* 128 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 5, 36,
    /* 133 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 211, 36,
    /* 136 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 139 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 142 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 145 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 148 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 151 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 180, 34,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CONT,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_TEXT,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_BINARY,
    /* 6 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_TEXT,
    /* 10 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_BINARY,
    /* 14 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CONT_FIN,
    /* 16 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_TEXT_FIN,
    /* 18 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_BINARY_FIN,
    /* 20 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLOSE,
    /* 22 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_PING,
    /* 24 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_PONG,
    /* 26 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_TEXT_FIN,
    /* 30 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_BINARY_FIN,
    /* 34 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 36 */ SB_DO_SHIFT | SB_DO_LAST,
    /* 37 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 39 */ SB_DO_OWN, 1, SB_DO_EMIT, SB_WS_FRAME_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
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
        m->num = (*p) & 0x7fu;
        break;
    }
    case 1: {
        m->reg = m->reg >> 8 | (uint32_t)(*p) << 24;
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 1
};

void sb_ws_frame_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_ws_frame_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ws_frame_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ws_frame_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
