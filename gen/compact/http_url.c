/* http_url - printed by tools/gen from grammar/http_url.c.rl; do not edit. */
#include "http_url.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[119];
} machine = { { .act = NULL, .lists = 107, .flags = 0, .hub = 67 }, {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 104,
    /* 2 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 4 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 6 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 8 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 10 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 80, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 11,
    /* 25 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 27 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 29 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 250,
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 54,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 35, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 31, 0,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 35, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 63, 20, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 24,
    /* 62 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 64 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 241,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_CLASS | SB_EDGE_LAST, 15,
    /* 72 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 74 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_LAST, 1,
    /* 76 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 35, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_CLASS | SB_EDGE_LAST, 15,
    /* 85 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 87 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 245,
    /* 90 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 200,
    /* 97 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 6,
    /* 99 */
    SB_EDGE_CLASS, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 187,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_HTTP_URL_AUTHORITY, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_URL_QUERY,
    /* 3 */ SB_DO_CLOSE_AS + SB_HTTP_URL_AUTHORITY, (SB_DO_OPEN_AS + SB_HTTP_URL_PATH) | SB_DO_LAST,
    /* 5 */ SB_DO_CLOSE_AS + SB_HTTP_URL_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_URL_QUERY,
    /* 8 */ (SB_DO_CLOSE_AS + SB_HTTP_URL_AUTHORITY) | SB_DO_LAST,
    /* 9 */ (SB_DO_CLOSE_AS + SB_HTTP_URL_PATH) | SB_DO_LAST,
    /* 10 */ (SB_DO_CLOSE_AS + SB_HTTP_URL_QUERY) | SB_DO_LAST,
    /* 11 */ (SB_DO_OPEN_AS + SB_HTTP_URL_AUTHORITY) | SB_DO_LAST,
} };

void sb_http_url_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
