/* http_expect - printed by tools/gen from grammar/http_expect.c.rl; do not edit. */
#include "http_expect.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 49, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 60, 2,
    /* 10 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 22 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 99,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 26 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 30 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 34 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 38 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 42 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 46 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 117,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 50 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 7, 16,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 65 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 66 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 13,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 73 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 18,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 13, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 20, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 16, 23,
    /* 92 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 93 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 13,
    SB_EDGE_CLASS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 61,
    /* 104 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 46,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 44, 239, 13,
    /* 113 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 245,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 92,
    /* 120 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 30, 249,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_EXPECT_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_EXPECT_OTHER, SB_DO_GO | SB_DO_LAST, 73, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 73, 0,
    /* 11 */ SB_DO_CLOSE, SB_HTTP_EXPECT_CONTINUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 16 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_EXPECT_CONTINUE,
    /* 18 */ SB_DO_CLOSE, SB_HTTP_EXPECT_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 23 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_EXPECT_OTHER,
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
