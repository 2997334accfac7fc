/* ws_extensions - printed by tools/gen from grammar/ws_extensions.c.rl; do not edit. */
#include "ws_extensions.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[96];
} machine = { { .act = NULL, .lists = 78, .flags = 0, .hub = 20 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 15,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 59, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 40, 12,
    /* 20 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 16,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 59, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 18, 13,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 20, 17,
    /* 48 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 17,
    /* 51 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 14,
    /* 56 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 1,
    SB_EDGE_BYTE | SB_EDGE_HUB, 59,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 64 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 14,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 8,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 59, 14,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 238, 14,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_WS_EXTENSIONS_NAME, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_WS_EXTENSIONS_PARAM, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 8 */ SB_DO_CLOSE_AS + SB_WS_EXTENSIONS_VALUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 12 */ (SB_DO_CLOSE_AS + SB_WS_EXTENSIONS_NAME) | SB_DO_LAST,
    /* 13 */ (SB_DO_CLOSE_AS + SB_WS_EXTENSIONS_PARAM) | SB_DO_LAST,
    /* 14 */ (SB_DO_CLOSE_AS + SB_WS_EXTENSIONS_VALUE) | SB_DO_LAST,
    /* 15 */ (SB_DO_OPEN_AS + SB_WS_EXTENSIONS_NAME) | SB_DO_LAST,
    /* 16 */ (SB_DO_OPEN_AS + SB_WS_EXTENSIONS_PARAM) | SB_DO_LAST,
    /* 17 */ (SB_DO_OPEN_AS + SB_WS_EXTENSIONS_VALUE) | SB_DO_LAST,
} };

void sb_ws_extensions_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_ws_extensions_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ws_extensions_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ws_extensions_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
