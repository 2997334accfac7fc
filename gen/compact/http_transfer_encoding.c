/* http_transfer_encoding - printed by tools/gen from grammar/http_transfer_encoding.c.rl; do not edit. */
#include "http_transfer_encoding.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[123];
} machine = { { .act = NULL, .lists = 108, .flags = SB_TABLE_FAILS, .hub = 50 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 99, 14,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 8,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 10 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 104,
    /* 12 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 117,
    /* 14 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 16 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 107,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 20 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 12,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 1,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 31 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 35 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 17, 13,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 13,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 50 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 59 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT, 0,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 64 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 72 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 0, 15,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 85 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_HUB, 34,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 92,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 92 */
    SB_EDGE_CLASS | SB_EDGE_NEAR, 30, 249,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 96 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 213,
    SB_EDGE_CLASS | SB_EDGE_HUB, 2,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 35, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_HTTP_TRANSFER_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 8 */ SB_DO_OPEN_AS + SB_HTTP_TRANSFER_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 35, 0,
    /* 12 */ (SB_DO_CLOSE_AS + SB_HTTP_TRANSFER_ENCODING_CHUNKED) | SB_DO_LAST,
    /* 13 */ (SB_DO_CLOSE_AS + SB_HTTP_TRANSFER_ENCODING_OTHER) | SB_DO_LAST,
    /* 14 */ (SB_DO_OPEN_AS + SB_HTTP_TRANSFER_ENCODING_OTHER) | SB_DO_LAST,
} };

void sb_http_transfer_encoding_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_transfer_encoding_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_transfer_encoding_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_transfer_encoding_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
