/* http_upgrade - printed by tools/gen from grammar/http_upgrade.c.rl; do not edit. */
#include "http_upgrade.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 119, 10, 0,
    SB_EDGE_CLASS, 14,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 73, 2,
    /* 11 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 18 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 98, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 115, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 111, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 46 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 107, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 60 */
    SB_EDGE_END | SB_EDGE_ACTS, 7,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 10, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 7, 11,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 79 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 80 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 254, 15,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 87 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 13, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 47, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 22, 18,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 102 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 103 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 0, 3,
    /* 106 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 250, 20,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 6, 18,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 118 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 239, 15,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_UPGRADE_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_UPGRADE_OTHER, SB_DO_GO | SB_DO_LAST, 87, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 87, 0,
    /* 11 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_UPGRADE_WEBSOCKET,
    /* 13 */ SB_DO_CLOSE, SB_HTTP_UPGRADE_WEBSOCKET, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 18 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_UPGRADE_OTHER,
    /* 20 */ SB_DO_CLOSE, SB_HTTP_UPGRADE_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
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
