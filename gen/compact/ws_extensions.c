/* ws_extensions - printed by tools/gen from grammar/ws_extensions.c.rl; do not edit. */
#include "ws_extensions.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 0,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 7,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 9, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 43, 7,
    /* 21 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 22 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 9,
    /* 27 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 246, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 243, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 16,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 18, 16,
    /* 46 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 22, 18,
    /* 52 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 18,
    /* 55 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 20,
    /* 60 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 216, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 213,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 20,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 203, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 200, 20,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 234, 20,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_WS_EXTENSIONS_NAME,
    /* 2 */ SB_DO_CLOSE, SB_WS_EXTENSIONS_NAME, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 7 */ SB_DO_CLOSE | SB_DO_LAST, SB_WS_EXTENSIONS_NAME,
    /* 9 */ SB_DO_OPEN | SB_DO_LAST, SB_WS_EXTENSIONS_PARAM,
    /* 11 */ SB_DO_CLOSE, SB_WS_EXTENSIONS_PARAM, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 16 */ SB_DO_CLOSE | SB_DO_LAST, SB_WS_EXTENSIONS_PARAM,
    /* 18 */ SB_DO_OPEN | SB_DO_LAST, SB_WS_EXTENSIONS_VALUE,
    /* 20 */ SB_DO_CLOSE | SB_DO_LAST, SB_WS_EXTENSIONS_VALUE,
    /* 22 */ SB_DO_CLOSE, SB_WS_EXTENSIONS_VALUE, SB_DO_GO | SB_DO_LAST, 0, 0,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_ws_extensions_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
