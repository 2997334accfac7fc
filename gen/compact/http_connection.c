/* http_connection - printed by tools/gen from grammar/http_connection.c.rl; do not edit. */
#include "http_connection.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 99, 0,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 107, 47, 0,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 117, 91, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 32, 2,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 22 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 26 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 30 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 7, 16,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 45 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 46 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 13,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 53 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 57 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 61 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 65 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 69 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 73 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 77 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 81 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 118,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 85 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 89 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 210, 18,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 207, 23,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 101 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 105 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 103,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 109 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 113 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 117 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 121 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 125 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 174, 25,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 171, 30,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 137 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 37,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 5, 37,
    /* 148 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 149 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 13,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_CONNECTION_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_CONNECTION_OTHER, SB_DO_GO | SB_DO_LAST, 137, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 137, 0,
    /* 11 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_CLOSE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 16 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_CLOSE,
    /* 18 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_KEEP_ALIVE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 23 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_KEEP_ALIVE,
    /* 25 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_UPGRADE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 30 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_UPGRADE,
    /* 32 */ SB_DO_CLOSE, SB_HTTP_CONNECTION_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 37 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CONNECTION_OTHER,
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
