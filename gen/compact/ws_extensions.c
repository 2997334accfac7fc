/* ws_extensions - printed by tools/gen from grammar/ws_extensions.c.rl; do not edit. */
#include "ws_extensions.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 6,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 21,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 15,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 59, 15,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 41, 15,
    /* 20 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 23,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 17,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 244, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 17,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 18, 17,
    /* 43 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 21, 25,
    /* 49 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 25,
    /* 52 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 19,
    /* 57 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 215,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 66 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 19,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 203, 19,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 236, 19,
    /* the lists */
    /* 0 */ SB_DO_CLOSE, SB_WS_EXTENSIONS_NAME, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 5 */ SB_DO_CLOSE, SB_WS_EXTENSIONS_PARAM, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 10 */ SB_DO_CLOSE, SB_WS_EXTENSIONS_VALUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 15 */ SB_DO_CLOSE | SB_DO_LAST, SB_WS_EXTENSIONS_NAME,
    /* 17 */ SB_DO_CLOSE | SB_DO_LAST, SB_WS_EXTENSIONS_PARAM,
    /* 19 */ SB_DO_CLOSE | SB_DO_LAST, SB_WS_EXTENSIONS_VALUE,
    /* 21 */ SB_DO_OPEN | SB_DO_LAST, SB_WS_EXTENSIONS_NAME,
    /* 23 */ SB_DO_OPEN | SB_DO_LAST, SB_WS_EXTENSIONS_PARAM,
    /* 25 */ SB_DO_OPEN | SB_DO_LAST, SB_WS_EXTENSIONS_VALUE,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 81, .flags = 0
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
