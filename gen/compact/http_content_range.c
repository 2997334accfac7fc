/* http_content_range - printed by tools/gen from grammar/http_content_range.c.rl; do not edit. */
#include "http_content_range.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[57];
} machine = { { .act = NULL, .lists = 50, .flags = 0, .hub = 31 }, {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 98,
    /* 2 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 121,
    /* 4 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 6 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 8 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 10 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 42,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 6,
    /* 21 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 3,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* 36 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 240,
    /* 45 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 230,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_SET_NUM, 0, SB_DO_DIGIT | SB_DO_LAST,
    /* 3 */ (SB_DO_EMIT_AS + SB_HTTP_CONTENT_RANGE_FIRST) | SB_DO_LAST,
    /* 4 */ (SB_DO_EMIT_AS + SB_HTTP_CONTENT_RANGE_LAST) | SB_DO_LAST,
    /* 5 */ (SB_DO_EMIT_AS + SB_HTTP_CONTENT_RANGE_SIZE) | SB_DO_LAST,
    /* 6 */ (SB_DO_EMIT_AS + SB_HTTP_CONTENT_RANGE_UNSATISFIED) | SB_DO_LAST,
} };

void sb_http_content_range_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_content_range_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_content_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_content_range_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
