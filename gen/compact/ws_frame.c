/* ws_frame - printed by tools/gen from grammar/ws_frame.c.rl; do not edit. */
#include "ws_frame.h"
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

static const struct {
    struct sb_table table;
    uint8_t states[145];
} machine = { { .act = act, .lists = 125, .flags = SB_TABLE_BY_DONE, .hub = 61 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 14,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 66, 3,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 128, 15,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 129, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 130, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 97, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 93, 16,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 89, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 193, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 5,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 254,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 255, 25,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 11,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 53, 19,
    /* 57 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 19,
    /* 61 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 63 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 65 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 67 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 69 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 46, 19,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 29, 19,
    /* 83 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 25, 19,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 21, 19,
    /* 95 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 19,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 19,
    /* 101 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 19,
    /* 105 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 19,
    /* 107 */
    SB_EDGE_ANY | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 19,
    /* 109 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 19,
    /* 111 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 19,
    /* 113 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 19,
    /* 115 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 246, 19,
    /* 118 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 247, 19,
    /* 121 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 125, 11,
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
} };

void sb_ws_frame_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
