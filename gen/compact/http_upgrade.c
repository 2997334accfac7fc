/* http_upgrade - printed by tools/gen from grammar/http_upgrade.c.rl; do not edit. */
#include "http_upgrade.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[80];
} machine = { { .act = NULL, .lists = 61, .flags = SB_TABLE_FAILS, .hub = 34 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 119, 18,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 12,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 10 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 12 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 98,
    /* 14 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 16 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 18 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 20 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 107,
    /* 22 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 24 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 26 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 17,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 8,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 17,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 5,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 4,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 2, 16,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 54 */
    SB_EDGE_CLASS | SB_EDGE_NEXT, 0,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 57 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 16,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_HTTP_UPGRADE_OTHER, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 8 */ SB_DO_CLOSE_AS + SB_HTTP_UPGRADE_WEBSOCKET, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 12 */ SB_DO_OPEN_AS + SB_HTTP_UPGRADE_OTHER, SB_DO_GO | SB_DO_LAST, 41, 0,
    /* 16 */ (SB_DO_CLOSE_AS + SB_HTTP_UPGRADE_OTHER) | SB_DO_LAST,
    /* 17 */ (SB_DO_CLOSE_AS + SB_HTTP_UPGRADE_WEBSOCKET) | SB_DO_LAST,
    /* 18 */ (SB_DO_OPEN_AS + SB_HTTP_UPGRADE_OTHER) | SB_DO_LAST,
} };

void sb_http_upgrade_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
