/* http_range - printed by tools/gen from grammar/http_range.c.rl; do not edit. */
#include "http_range.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[127];
} machine = { { .act = NULL, .lists = 100, .flags = 0, .hub = 67 }, {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 98,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 15,
    /* 5 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 14,
    /* 9 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 14,
    /* 13 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 14,
    /* 17 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 14,
    /* 21 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 14,
    /* 25 */
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 18,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 18,
    /* 34 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 26,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 27, 22,
    /* 51 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 22,
    /* 55 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 12,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 2,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 73 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 25,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 243,
    /* 78 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 1,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 2, 11,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 22,
    /* 90 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 0,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 2, 10,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 221,
    /* the lists */
    /* 0 */ SB_DO_EMIT_AS + SB_HTTP_RANGE_LAST, SB_DO_EMIT_AS + SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 5 */ SB_DO_EMIT_AS + SB_HTTP_RANGE_SUFFIX, SB_DO_EMIT_AS + SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 10 */ SB_DO_EMIT_AS + SB_HTTP_RANGE_LAST, (SB_DO_EMIT_AS + SB_HTTP_RANGE_RANGE_END) | SB_DO_LAST,
    /* 12 */ SB_DO_EMIT_AS + SB_HTTP_RANGE_SUFFIX, (SB_DO_EMIT_AS + SB_HTTP_RANGE_RANGE_END) | SB_DO_LAST,
    /* 14 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 34, 0,
    /* 18 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 22 */ SB_DO_SET_NUM, 0, SB_DO_DIGIT | SB_DO_LAST,
    /* 25 */ (SB_DO_EMIT_AS + SB_HTTP_RANGE_FIRST) | SB_DO_LAST,
    /* 26 */ (SB_DO_EMIT_AS + SB_HTTP_RANGE_UNIT_OTHER) | SB_DO_LAST,
} };

void sb_http_range_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_range_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_range_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
