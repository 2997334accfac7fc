/* http_connection - printed by tools/gen from grammar/http_connection.c.rl; do not edit. */
#include "http_connection.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[127];
} machine = { { .act = NULL, .lists = 98, .flags = SB_TABLE_FAILS, .hub = 34 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 99, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 107, 35, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 117, 57, 28,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 20,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 20 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 22 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 24 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 26 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 24,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 4,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 24,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 41 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 43 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 45 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 47 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 49 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 51 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 53 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 55 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 118,
    /* 57 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 59 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 8,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 25,
    /* 67 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 69 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 103,
    /* 71 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 114,
    /* 73 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 75 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 77 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 79 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 27,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 16,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 27,
    /* 87 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 26,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 12,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 2, 26,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 87, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_CLOSE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 8 */ SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_KEEP_ALIVE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 12 */ SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 16 */ SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_UPGRADE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 20 */ SB_DO_OPEN_AS + SB_HTTP_CONNECTION_OTHER, SB_DO_GO | SB_DO_LAST, 87, 0,
    /* 24 */ (SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_CLOSE) | SB_DO_LAST,
    /* 25 */ (SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_KEEP_ALIVE) | SB_DO_LAST,
    /* 26 */ (SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_OTHER) | SB_DO_LAST,
    /* 27 */ (SB_DO_CLOSE_AS + SB_HTTP_CONNECTION_UPGRADE) | SB_DO_LAST,
    /* 28 */ (SB_DO_OPEN_AS + SB_HTTP_CONNECTION_OTHER) | SB_DO_LAST,
} };

void sb_http_connection_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
