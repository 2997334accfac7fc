/* http_transfer_encoding - printed by tools/gen from grammar/http_transfer_encoding.c.rl; do not edit. */
#include "http_transfer_encoding.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 99, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 40, 2,
    /* 10 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 104,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 14 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 117,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 22 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 107,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 26 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 30 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 7, 4,
    /* 43 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 46 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 47 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 9, 18,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 30, 18,
    /* 62 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 63 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 0,
    /* 67 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 43,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 0, 23,
    /* 81 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 92, 13,
    /* 88 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 229, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 226,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 98 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 30, 239,
    /* 101 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 214, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 211,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 233,
    /* 114 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 216,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_TRANSFER_ENCODING_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_TRANSFER_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 47, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 47, 0,
    /* 11 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_TRANSFER_ENCODING_CHUNKED,
    /* 13 */ SB_DO_CLOSE, SB_HTTP_TRANSFER_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 18 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_TRANSFER_ENCODING_OTHER,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_http_transfer_encoding_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
