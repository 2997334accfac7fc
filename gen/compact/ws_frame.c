/* ws_frame - printed by tools/gen from grammar/ws_frame.c.rl; do not edit. */
#include "ws_frame.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 14,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 66, 3,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 128, 15,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 129, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 130, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 103, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 99, 16,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 95, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 193, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 5,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 254,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 255, 29,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 15, 11,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 15, 19,
    /* 58 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 19,
    /* 62 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 64 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 66 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 68 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 70 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 248, 19,
    /* 73 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 48, 19,
    /* 81 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 37, 19,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 28, 19,
    /* 93 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 19, 19,
    /* 99 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 19,
    /* 105 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 19,
    /* 109 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 217, 19,
    /* 112 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 19,
    /* 115 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 19,
    /* 118 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 19,
    /* 121 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 19,
    /* 124 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 19,
    /* 127 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 191, 11,
    /* the lists */
    /* 0 */ SB_DO_OWN_AS + 0, SB_DO_EMIT_AS + SB_WS_FRAME_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 3 */ SB_DO_EMIT_AS + SB_WS_FRAME_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_BINARY) | SB_DO_LAST,
    /* 5 */ SB_DO_EMIT_AS + SB_WS_FRAME_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_BINARY_FIN) | SB_DO_LAST,
    /* 7 */ SB_DO_EMIT_AS + SB_WS_FRAME_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_TEXT) | SB_DO_LAST,
    /* 9 */ SB_DO_EMIT_AS + SB_WS_FRAME_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_TEXT_FIN) | SB_DO_LAST,
    /* 11 */ SB_DO_AND | SB_DO_LAST, 0x7f,
    /* 13 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CLOSE) | SB_DO_LAST,
    /* 14 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CONT) | SB_DO_LAST,
    /* 15 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CONT_FIN) | SB_DO_LAST,
    /* 16 */ (SB_DO_EMIT_AS + SB_WS_FRAME_PING) | SB_DO_LAST,
    /* 17 */ (SB_DO_EMIT_AS + SB_WS_FRAME_PONG) | SB_DO_LAST,
    /* 18 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 19 */ SB_DO_SHIFT | SB_DO_LAST,
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
