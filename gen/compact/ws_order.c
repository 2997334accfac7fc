/* ws_order - printed by tools/gen from grammar/ws_order.c.rl; do not edit. */
#include "ws_order.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[59];
} machine = { { .act = NULL, .lists = 45, .flags = SB_TABLE_BY_DONE, .hub = 0 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 8,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 5, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 21, 10,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 8, 11,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 18,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 5,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 2, 3,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 237,
    /* 33 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 0,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 13,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 7, 0,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* the lists */
    /* 0 */ SB_DO_EMIT_AS + SB_WS_ORDER_CLOSED, SB_DO_DONE | SB_DO_LAST,
    /* 2 */ SB_DO_EMIT_AS + SB_WS_ORDER_IN_BINARY, (SB_DO_EMIT_AS + SB_WS_ORDER_LAST) | SB_DO_LAST,
    /* 4 */ SB_DO_EMIT_AS + SB_WS_ORDER_IN_BINARY, (SB_DO_EMIT_AS + SB_WS_ORDER_MORE) | SB_DO_LAST,
    /* 6 */ SB_DO_EMIT_AS + SB_WS_ORDER_IN_TEXT, (SB_DO_EMIT_AS + SB_WS_ORDER_LAST) | SB_DO_LAST,
    /* 8 */ SB_DO_EMIT_AS + SB_WS_ORDER_IN_TEXT, (SB_DO_EMIT_AS + SB_WS_ORDER_MORE) | SB_DO_LAST,
    /* 10 */ (SB_DO_EMIT_AS + SB_WS_ORDER_DO_CLOSE) | SB_DO_LAST,
    /* 11 */ (SB_DO_EMIT_AS + SB_WS_ORDER_DO_PONG) | SB_DO_LAST,
    /* 12 */ (SB_DO_EMIT_AS + SB_WS_ORDER_GOT_PONG) | SB_DO_LAST,
    /* 13 */ (SB_DO_EMIT_AS + SB_WS_ORDER_IGNORED) | SB_DO_LAST,
} };

void sb_ws_order_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_ws_order_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ws_order_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ws_order_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
