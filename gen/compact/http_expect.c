/* http_expect - printed by tools/gen from grammar/http_expect.c.rl; do not edit. */
#include "http_expect.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 10, 0,
    SB_EDGE_CLASS, 14,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 94, 2,
    /* 11 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 48, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 18 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 48, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 111, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 46 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 60 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 74 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 117, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 81 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 88 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 10, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 7, 11,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 100 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 101 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 15,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 108 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 18, 20,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 15, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 24, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 20, 18,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 128 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 129 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 15,
    SB_EDGE_CLASS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 61, 3,
    /* 142 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 238, 15,
    SB_EDGE_RANGE | SB_EDGE_LAST, 1, 254,
    /* 153 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 245,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 161 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 3, 248,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_EXPECT_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_EXPECT_OTHER, SB_DO_GO | SB_DO_LAST, 108, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 108, 0,
    /* 11 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_EXPECT_CONTINUE,
    /* 13 */ SB_DO_CLOSE, SB_HTTP_EXPECT_CONTINUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 18 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_EXPECT_OTHER,
    /* 20 */ SB_DO_CLOSE, SB_HTTP_EXPECT_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_http_expect_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_expect_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_expect_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_expect_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
