/* http_expect - printed by tools/gen from grammar/http_expect.c.rl; do not edit. */
#include "http_expect.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[111];
} machine = { { .act = NULL, .lists = 92, .flags = SB_TABLE_FAILS, .hub = 71 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 49, 18,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 12,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 10 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 48,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 16 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 20 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 22 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 24 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 26 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 28 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 117,
    /* 30 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 4,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 16,
    /* 40 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 47 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 17,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 8,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 59, 17,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 61, 17,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 17,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 64 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 228,
    /* 71 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_RANGE, 1, 254,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 81 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_HUB, 34,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 92,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 88 */
    SB_EDGE_CLASS | SB_EDGE_NEAR, 30, 249,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 47, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_HTTP_EXPECT_CONTINUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 8 */ SB_DO_CLOSE_AS + SB_HTTP_EXPECT_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 12 */ SB_DO_OPEN_AS + SB_HTTP_EXPECT_OTHER, SB_DO_GO | SB_DO_LAST, 47, 0,
    /* 16 */ (SB_DO_CLOSE_AS + SB_HTTP_EXPECT_CONTINUE) | SB_DO_LAST,
    /* 17 */ (SB_DO_CLOSE_AS + SB_HTTP_EXPECT_OTHER) | SB_DO_LAST,
    /* 18 */ (SB_DO_OPEN_AS + SB_HTTP_EXPECT_OTHER) | SB_DO_LAST,
} };

void sb_http_expect_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
