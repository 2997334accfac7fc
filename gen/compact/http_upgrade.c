/* http_upgrade - printed by tools/gen from grammar/http_upgrade.c.rl; do not edit. */
#include "http_upgrade.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 119, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 48, 2,
    /* 10 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 14 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 98,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 22 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 26 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 99,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 30 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 107,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 34 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 38 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 42 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 7, 16,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 13,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 61 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 47, 8,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 18, 23,
    /* 75 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 76 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 0,
    /* 78 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 249, 18,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 23,
    /* 89 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 241, 13,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_UPGRADE_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_UPGRADE_OTHER, SB_DO_GO | SB_DO_LAST, 61, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 61, 0,
    /* 11 */ SB_DO_CLOSE, SB_HTTP_UPGRADE_WEBSOCKET, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 16 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_UPGRADE_WEBSOCKET,
    /* 18 */ SB_DO_CLOSE, SB_HTTP_UPGRADE_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 23 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_UPGRADE_OTHER,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_http_upgrade_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_upgrade_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_upgrade_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_upgrade_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
