/* ws_order - printed by tools/gen from grammar/ws_order.c.rl; do not edit. */
#include "ws_order.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 15,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 11,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 5, 7,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 22, 19,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 8, 21,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 19,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 228, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 236,
    /* 34 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 0,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 25,
    /* 41 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 7, 0,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* the lists */
    /* 0 */ SB_DO_EMIT, SB_WS_ORDER_CLOSED, SB_DO_DONE | SB_DO_LAST,
    /* 3 */ SB_DO_EMIT, SB_WS_ORDER_IN_BINARY, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_LAST,
    /* 7 */ SB_DO_EMIT, SB_WS_ORDER_IN_BINARY, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_MORE,
    /* 11 */ SB_DO_EMIT, SB_WS_ORDER_IN_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_LAST,
    /* 15 */ SB_DO_EMIT, SB_WS_ORDER_IN_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_MORE,
    /* 19 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_DO_CLOSE,
    /* 21 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_DO_PONG,
    /* 23 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_GOT_PONG,
    /* 25 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_IGNORED,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 46, .flags = SB_TABLE_BY_DONE
};

void sb_ws_order_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
