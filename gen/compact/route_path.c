/* route_path - printed by tools/gen from grammar/route_path.c.rl; do not edit. */
#include "route_path.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 4, 0,
    /* 4 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 25, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 123, 22, 8,
    SB_EDGE_BYTE, 33,
    SB_EDGE_RANGE, 36, 23,
    SB_EDGE_BYTE, 61,
    SB_EDGE_RANGE, 64, 26,
    SB_EDGE_BYTE, 95,
    SB_EDGE_RANGE, 97, 25,
    SB_EDGE_BYTE | SB_EDGE_LAST, 126,
    /* 31 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 32 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 12, 4, 12,
    /* 36 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 14, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 124, 10, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 125, 20, 22,
    SB_EDGE_CLASS | SB_EDGE_LAST, 12,
    /* 50 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 12, 4, 12,
    /* 54 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 124, 252, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 125, 6, 22,
    SB_EDGE_CLASS | SB_EDGE_LAST, 12,
    /* 64 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 222, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 191, 0,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_ROUTE_PATH_TEXT,
    /* 2 */ SB_DO_CLOSE | SB_DO_LAST, SB_ROUTE_PATH_TEXT,
    /* 4 */ SB_DO_CLOSE, SB_ROUTE_PATH_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_ROUTE_PATH_STAR,
    /* 8 */ SB_DO_CLOSE, SB_ROUTE_PATH_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_ROUTE_PATH_OPEN,
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
