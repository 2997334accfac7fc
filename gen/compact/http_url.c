/* http_url - printed by tools/gen from grammar/http_url.c.rl; do not edit. */
#include "http_url.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 104, 3,
    /* 3 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 116, 3,
    /* 6 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 116, 3,
    /* 9 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 112, 3,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 3,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 21 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 12, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 103, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 10, 0,
    /* 33 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 36 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 35, 20, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 244,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 25, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 59,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 63, 39, 8,
    SB_EDGE_CLASS | SB_EDGE_LAST, 5,
    /* 61 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 16,
    /* 67 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 70 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 247,
    /* 73 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 35, 242, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 63, 12, 14,
    SB_EDGE_CLASS | SB_EDGE_LAST, 16,
    /* 88 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 91 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 238,
    /* 94 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 35, 221, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 16,
    /* 105 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 108 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 242,
    /* 111 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 35, 204, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 212, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 63, 229, 8,
    SB_EDGE_RANGE | SB_EDGE_LAST, 48, 9,
    /* 128 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 11, 3,
    /* 131 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 93, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 11,
    /* 136 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 35, 179, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 187, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 221,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 201, 8,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_URL_AUTHORITY,
    /* 2 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_URL_AUTHORITY,
    /* 4 */ SB_DO_CLOSE, SB_HTTP_URL_AUTHORITY, SB_DO_OPEN | SB_DO_LAST, SB_HTTP_URL_PATH,
    /* 8 */ SB_DO_CLOSE, SB_HTTP_URL_AUTHORITY, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_URL_QUERY,
    /* 12 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_URL_PATH,
    /* 14 */ SB_DO_CLOSE, SB_HTTP_URL_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_URL_QUERY,
    /* 18 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_URL_QUERY,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_http_url_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_url_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_url_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_url_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
