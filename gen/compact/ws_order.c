/* ws_order - printed by tools/gen from grammar/ws_order.c.rl; do not edit. */
#include "ws_order.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 5, 8,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 32, 16,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 8, 18,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 30,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 228, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 7, 16,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 8, 18,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 11,
    /* 44 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 25,
    /* 51 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 255, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 25,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT, SB_WS_ORDER_IN_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_MORE,
    /* 4 */ SB_DO_EMIT, SB_WS_ORDER_IN_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_LAST,
    /* 8 */ SB_DO_EMIT, SB_WS_ORDER_IN_BINARY, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_MORE,
    /* 12 */ SB_DO_EMIT, SB_WS_ORDER_IN_BINARY, SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_LAST,
    /* 16 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_DO_CLOSE,
    /* 18 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_DO_PONG,
    /* 20 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_GOT_PONG,
    /* 22 */ SB_DO_EMIT, SB_WS_ORDER_CLOSED, SB_DO_DONE | SB_DO_LAST,
    /* 25 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_ORDER_IGNORED,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 1
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
