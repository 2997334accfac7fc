/* http_connection - printed by tools/gen from grammar/http_connection.c.rl; do not edit. */
#include "http_connection.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 99, 19, 0,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 107, 63, 0,
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_ACTS, 117, 143, 0, 0,
    SB_EDGE_CLASS, 14,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 45, 2,
    /* 20 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 108, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 27 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 111, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 115, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 48 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 10, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 7, 11,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 60 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 61 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 15,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 68 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 75 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 112, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 89 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 96 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 97, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 108, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 110 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 117 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 118, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 124 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 131 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 183, 20,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 180, 18,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 143 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 112, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 150 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 103, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 157 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 114, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 164 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 97, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 171 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 100, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 178 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 185 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 129, 27,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS, 2, 61, 0, 25,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 198 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 10, 34,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 7, 32,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 210 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 211 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 15,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_CONNECTION_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_CONNECTION_OTHER, SB_DO_GO | SB_DO_LAST, 198, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 198, 0,
    /* 11 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_CLOSE,
    /* 13 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_CLOSE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 18 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_KEEP_ALIVE,
    /* 20 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_KEEP_ALIVE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 25 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_UPGRADE,
    /* 27 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_UPGRADE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 32 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_OTHER,
    /* 34 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_http_connection_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_connection_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_connection_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_connection_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
