/* http_cookie - printed by tools/gen from grammar/http_cookie.c.rl; do not edit. */
#include "http_cookie.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[74];
} machine = { { .act = NULL, .lists = 54, .flags = SB_TABLE_FAILS, .hub = 40 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 14,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 41, 19,
    /* 6 */
    SB_EDGE_CLASS, 41,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 6,
    /* 11 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 7,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 59, 13,
    SB_EDGE_CLASS | SB_EDGE_HUB, 30,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_CLASS, 40,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 18,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 59, 13,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 33 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 35,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 59, 10,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 40 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_CLASS, 35,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 241,
    /* 46 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 17,
    SB_EDGE_CLASS, 35,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 59, 9,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_OPEN_NEW, SB_HTTP_COOKIE_NAME, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 46, 0,
    /* 6 */ SB_DO_CLOSE_AS + SB_HTTP_COOKIE_NAME, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_COOKIE_VALUE,
    /* 9 */ SB_DO_CLOSE_AS + SB_HTTP_COOKIE_SKIPPED, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 13 */ SB_DO_CLOSE_AS + SB_HTTP_COOKIE_VALUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 17 */ (SB_DO_CLOSE_AS + SB_HTTP_COOKIE_SKIPPED) | SB_DO_LAST,
    /* 18 */ (SB_DO_CLOSE_AS + SB_HTTP_COOKIE_VALUE) | SB_DO_LAST,
    /* 19 */ (SB_DO_OPEN_AS + SB_HTTP_COOKIE_NAME) | SB_DO_LAST,
} };

void sb_http_cookie_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_cookie_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_cookie_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_cookie_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
