/* http_range - printed by tools/gen from grammar/http_range.c.rl; do not edit. */
#include "http_range.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 98,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 33, 0,
    /* 6 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 10 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 14 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 26 */
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 7,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 7,
    /* 35 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 36 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 11,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 43 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 30, 13,
    /* 53 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 13,
    /* 57 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 16,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 9, 23,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 71 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 8,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 78 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 27,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 85 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 239, 18,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 236, 25,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 13,
    /* 99 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 36,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 225, 29,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 222, 36,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_GO | SB_DO_LAST, 36, 0,
    /* 3 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 36, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 43, 0,
    /* 11 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_UNIT_OTHER,
    /* 13 */ SB_DO_SET_NUM, 0, SB_DO_DIGIT | SB_DO_LAST,
    /* 16 */ SB_DO_EMIT, SB_HTTP_RANGE_SUFFIX, SB_DO_EMIT, SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 43, 0,
    /* 23 */ SB_DO_EMIT, SB_HTTP_RANGE_SUFFIX, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_RANGE_END,
    /* 27 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_FIRST,
    /* 29 */ SB_DO_EMIT, SB_HTTP_RANGE_LAST, SB_DO_EMIT, SB_HTTP_RANGE_RANGE_END, SB_DO_GO | SB_DO_LAST, 43, 0,
    /* 36 */ SB_DO_EMIT, SB_HTTP_RANGE_LAST, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RANGE_RANGE_END,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
