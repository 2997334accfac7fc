/* ws_frame - printed by tools/gen from grammar/ws_frame.c.rl; do not edit. */
#include "ws_frame.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 66, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 128, 14,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 129, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 130, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 104, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 100, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 96, 24,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 193, 26,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 30,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 254,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 255, 30,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 15, 34,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 36,
    /* 58 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 36,
    /* 62 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 37,
    /* 64 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 37,
    /* 66 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 37,
    /* 68 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 39,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 71 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 247, 36,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 36,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 48, 36,
    /* 82 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 37, 36,
    /* 88 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 28, 36,
    /* 94 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 19, 36,
    /* 100 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 36,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 36,
    /* 106 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 36,
    /* 110 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 217, 36,
    /* 113 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 116 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 119 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 122 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 125 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 36,
    /* 128 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 190, 34,
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
    /* 34 */ SB_DO_AND | SB_DO_LAST, 0x7f,
    /* 36 */ SB_DO_SHIFT | SB_DO_LAST,
    /* 37 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 39 */ SB_DO_OWN, 0, SB_DO_EMIT, SB_WS_FRAME_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
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
