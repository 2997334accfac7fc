/* http_range - printed by tools/gen from grammar/http_range.c.rl; do not edit. */
#include "http_range.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 98,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 23,
    /* 5 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 9 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 13 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 17 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 21 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 25 */
    SB_EDGE_CLASS, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 26,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 26,
    /* 34 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 35,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 27, 30,
    /* 51 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 30,
    /* 55 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 7,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 18,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 32,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 4,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 73 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 243,
    /* 78 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 240, 16,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 30,
    /* 91 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 14,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 227, 14,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 219,
    /* the lists */
    /* 0 */ SB_DO_EMIT, SB_HTTP_RANGE_LAST, SB_DO_EMIT, SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 7 */ SB_DO_EMIT, SB_HTTP_RANGE_SUFFIX, SB_DO_EMIT, SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 14 */ SB_DO_EMIT, SB_HTTP_RANGE_LAST, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_RANGE_END,
    /* 18 */ SB_DO_EMIT, SB_HTTP_RANGE_SUFFIX, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_RANGE_END,
    /* 22 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 34, 0,
    /* 26 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 30 */ SB_DO_SET_NUM, 0, SB_DO_DIGIT | SB_DO_LAST,
    /* 33 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_FIRST,
    /* 35 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_UNIT_OTHER,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 102, .flags = 0
};

void sb_http_range_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
