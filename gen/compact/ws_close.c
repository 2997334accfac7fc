/* ws_close - printed by tools/gen from grammar/ws_close.c.rl; do not edit. */
#include "ws_close.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[128];
} machine = { { .act = NULL, .lists = 123, .flags = 0, .hub = 63 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 11, 106, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 19, 107, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 12, 6, 108, 4,
    /* 17 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 232, 3, 0,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 239, 7, 0,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 224, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 237, 64, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 240, 63, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 244, 65, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 241, 2, 65, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 225, 14, 53, 3,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS, 194, 29, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 127, 11, 3,
    /* 60 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 160, 31,
    /* 63 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 128, 63,
    /* 66 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_RANGE, 0, 127,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 224, 245,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 237,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 240, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 244, 23,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 241, 2, 24,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 225, 14, 13,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_LAST, 194, 29,
    /* 93 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_LAST, 128, 31,
    /* 96 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 144, 47,
    /* 99 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_LAST, 128, 63,
    /* 102 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 15, 253,
    /* 106 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 249,
    /* 110 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 184, 71, 171, 0,
    /* 115 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 135, 166, 0,
    /* 120 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 161, 0,
    /* the lists */
    /* 0 */ SB_DO_SHIFT, (SB_DO_EMIT_AS + SB_WS_CLOSE_CODE) | SB_DO_LAST,
    /* 2 */ (SB_DO_CLOSE_AS + SB_WS_CLOSE_REASON) | SB_DO_LAST,
    /* 3 */ (SB_DO_OPEN_AS + SB_WS_CLOSE_REASON) | SB_DO_LAST,
    /* 4 */ SB_DO_SHIFT | SB_DO_LAST,
} };

void sb_ws_close_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_ws_close_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ws_close_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ws_close_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
