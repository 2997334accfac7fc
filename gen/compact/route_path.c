/* route_path - printed by tools/gen from grammar/route_path.c.rl; do not edit. */
#include "route_path.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 0,
    /* 3 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_CLASS, 19,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 123, 5, 6,
    /* 14 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 15 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 12,
    /* 18 */
    SB_EDGE_CLASS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 14,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 124, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 125, 16, 22,
    /* 30 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 12,
    /* 33 */
    SB_EDGE_CLASS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 124, 251, 18,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 125, 22,
    /* 42 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 227, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 212, 0,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_ROUTE_PATH_TEXT,
    /* 2 */ SB_DO_CLOSE, SB_ROUTE_PATH_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_ROUTE_PATH_STAR,
    /* 6 */ SB_DO_CLOSE, SB_ROUTE_PATH_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_ROUTE_PATH_OPEN,
    /* 10 */ SB_DO_CLOSE | SB_DO_LAST, SB_ROUTE_PATH_TEXT,
    /* 12 */ SB_DO_OPEN | SB_DO_LAST, SB_ROUTE_PATH_WORD,
    /* 14 */ SB_DO_CLOSE, SB_ROUTE_PATH_WORD, SB_DO_EMIT | SB_DO_LAST, SB_ROUTE_PATH_NAME,
    /* 18 */ SB_DO_CLOSE, SB_ROUTE_PATH_WORD, SB_DO_EMIT | SB_DO_LAST, SB_ROUTE_PATH_OR,
    /* 22 */ SB_DO_CLOSE, SB_ROUTE_PATH_WORD, SB_DO_EMIT | SB_DO_LAST, SB_ROUTE_PATH_CLOSE,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_route_path_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_route_path_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_route_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_route_path_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
