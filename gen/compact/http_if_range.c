/* http_if_range - printed by tools/gen from grammar/http_if_range.c.rl; do not edit. */
#include "http_if_range.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[21];
} machine = { { .act = NULL, .lists = 16, .flags = 0, .hub = 10 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 87,
    /* 5 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 7 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 2,
    /* 10 */
    SB_EDGE_CLASS, 38,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 4,
    /* 15 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_IF_RANGE_STRONG_TAG,
    /* 2 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_IF_RANGE_WEAK_TAG,
    /* 4 */ SB_DO_CLOSE_OPEN | SB_DO_LAST,
} };

void sb_http_if_range_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_if_range_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_if_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_if_range_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
