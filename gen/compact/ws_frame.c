/* ws_frame - printed by tools/gen from grammar/ws_frame.c.rl; do not edit. */
#include "ws_frame.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 15,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 66, 5,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 128, 27,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 129, 19,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 130, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 103, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 99, 29,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 95, 31,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 193, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 9,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 254,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 255, 29,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 15, 21,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 15, 35,
    /* 58 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 35,
    /* 62 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 64 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 66 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 68 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 70 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 248, 35,
    /* 73 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 48, 35,
    /* 81 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 37, 35,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 28, 35,
    /* 93 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 19, 35,
    /* 99 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 35,
    /* 105 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 35,
    /* 109 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 217, 35,
    /* 112 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 115 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 118 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 121 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 124 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 127 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 191, 21,
    /* the lists */
    /* 0 */ SB_DO_OWN, 0, SB_DO_EMIT, SB_WS_FRAME_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 5 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_BINARY,
    /* 9 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_BINARY_FIN,
    /* 13 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_TEXT,
    /* 17 */ SB_DO_EMIT, SB_WS_FRAME_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_TEXT_FIN,
    /* 21 */ SB_DO_AND | SB_DO_LAST, 0x7f,
    /* 23 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLOSE,
    /* 25 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CONT,
    /* 27 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CONT_FIN,
    /* 29 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_PING,
    /* 31 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_PONG,
    /* 33 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 35 */ SB_DO_SHIFT | SB_DO_LAST,
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
        m->reg = m->reg >> 8 | (uint32_t)(*p) << 24;
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
    .states = states, .act = act, .lists = 132, .flags = SB_TABLE_BY_DONE
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
