/* http_transfer_encoding - printed by tools/gen from grammar/http_transfer_encoding.c.rl; do not edit. */
#include "http_transfer_encoding.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 99, 10, 0,
    SB_EDGE_CLASS, 14,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 59, 2,
    /* 11 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 104, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 18 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 117, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 107, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 46 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 100, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 8, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 7, 4,
    /* 63 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 66 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 14, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 11, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 36, 13,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 83 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 84 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 0, 3,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 8,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 47,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 97 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 8,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 0, 24,
    /* 105 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 15,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 113 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 225, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 222,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 123 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 3, 238,
    /* 126 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 212, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 209,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 235,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 139 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 214,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_TRANSFER_ENCODING_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_TRANSFER_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 67, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 67, 0,
    /* 11 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_TRANSFER_ENCODING_CHUNKED,
    /* 13 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_TRANSFER_ENCODING_OTHER,
    /* 15 */ SB_DO_CLOSE, SB_HTTP_TRANSFER_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
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
