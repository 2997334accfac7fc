/* route_path - printed by tools/gen from grammar/route_path.c.rl; do not edit. */
#include "route_path.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[57];
} machine = { { .act = NULL, .lists = 45, .flags = 0, .hub = 38 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 10,
    /* 3 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 123, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 36, 0,
    SB_EDGE_CLASS | SB_EDGE_LAST, 21,
    /* 14 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 11,
    /* 17 */
    SB_EDGE_CLASS, 10,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 125, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 124, 9,
    /* 28 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 11,
    /* 31 */
    SB_EDGE_CLASS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 125, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 245,
    /* 38 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 1,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 214,
    /* 44 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_ROUTE_PATH_TEXT, (SB_DO_EMIT_AS + SB_ROUTE_PATH_STAR) | SB_DO_LAST,
    /* 2 */ SB_DO_CLOSE_AS + SB_ROUTE_PATH_WORD, (SB_DO_EMIT_AS + SB_ROUTE_PATH_ANY) | SB_DO_LAST,
    /* 4 */ SB_DO_CLOSE_AS + SB_ROUTE_PATH_WORD, (SB_DO_EMIT_AS + SB_ROUTE_PATH_CLOSE) | SB_DO_LAST,
    /* 6 */ SB_DO_CLOSE_AS + SB_ROUTE_PATH_WORD, (SB_DO_EMIT_AS + SB_ROUTE_PATH_NAME) | SB_DO_LAST,
    /* 8 */ (SB_DO_CLOSE_AS + SB_ROUTE_PATH_TEXT) | SB_DO_LAST,
    /* 9 */ (SB_DO_CLOSE_AS + SB_ROUTE_PATH_WORD) | SB_DO_LAST,
    /* 10 */ (SB_DO_OPEN_AS + SB_ROUTE_PATH_TEXT) | SB_DO_LAST,
    /* 11 */ (SB_DO_OPEN_AS + SB_ROUTE_PATH_WORD) | SB_DO_LAST,
} };

void sb_route_path_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
