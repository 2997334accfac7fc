/* ws_protocols - printed by tools/gen from grammar/ws_protocols.c.rl; do not edit. */
#include "ws_protocols.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[28];
} machine = { { .act = NULL, .lists = 22, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 5,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 0,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 4,
    /* 16 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 1,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_WS_PROTOCOLS_PROTOCOL, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 4 */ (SB_DO_CLOSE_AS + SB_WS_PROTOCOLS_PROTOCOL) | SB_DO_LAST,
    /* 5 */ (SB_DO_OPEN_AS + SB_WS_PROTOCOLS_PROTOCOL) | SB_DO_LAST,
} };

void sb_ws_protocols_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_ws_protocols_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ws_protocols_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ws_protocols_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
