/* ws_close - printed by tools/gen from grammar/ws_close.c.rl; do not edit. */
#include "ws_close.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 3, 17, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 11, 117, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 19, 118, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 12, 6, 119, 0,
    /* 18 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 232, 3, 10, 1,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 239, 7, 5, 1,
    /* 28 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 224, 36, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 237, 69, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 240, 69, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 244, 73, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 241, 2, 73, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 225, 14, 60, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 194, 29, 14, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 127, 13, 4,
    /* 65 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 160, 31, 4,
    /* 69 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 4,
    /* 73 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 224, 246,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 237, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 240, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 244, 30,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 241, 2, 31,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 225, 14, 19,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 194, 29, 230,
    SB_EDGE_RANGE | SB_EDGE_LAST, 0, 127,
    /* 102 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 31, 223,
    /* 106 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 144, 47, 4,
    /* 110 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 215,
    /* 114 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 15, 252,
    /* 118 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 248,
    /* 122 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 184, 71, 162, 1,
    /* 127 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 135, 157, 1,
    /* 132 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 152, 1,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_SHIFT | SB_DO_LAST,
    /* 1 */ SB_DO_SHIFT, SB_DO_EMIT | SB_DO_LAST, SB_WS_CLOSE_CODE,
    /* 4 */ SB_DO_OPEN | SB_DO_LAST, SB_WS_CLOSE_REASON,
    /* 6 */ SB_DO_CLOSE | SB_DO_LAST, SB_WS_CLOSE_REASON,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_ws_close_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
