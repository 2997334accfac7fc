/* telnet_option - printed by tools/gen from grammar/telnet_option.c.rl; do not edit. */
#include "telnet_option.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[68];
} machine = { { .act = NULL, .lists = 62, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 4, 38, 5,
    SB_EDGE_RANGE | SB_EDGE_LAST, 3, 2,
    /* 13 */
    SB_EDGE_RANGE, 1, 1,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 3, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 5, 0,
    SB_EDGE_BYTE | SB_EDGE_LAST, 4,
    /* 24 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 4,
    SB_EDGE_RANGE | SB_EDGE_HUB, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_LAST, 5,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 5, 246,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 1, 232, 3,
    SB_EDGE_BYTE | SB_EDGE_LAST, 4,
    /* 44 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 5,
    SB_EDGE_BYTE | SB_EDGE_HUB, 3,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 245,
    /* 50 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 4, 250,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 1, 227, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB, 3,
    SB_EDGE_BYTE | SB_EDGE_LAST, 5,
    /* the lists */
    /* 0 */ SB_DO_EMIT_AS + SB_TELNET_OPTION_SAY_NO, (SB_DO_EMIT_AS + SB_TELNET_OPTION_OFF) | SB_DO_LAST,
    /* 2 */ SB_DO_EMIT_AS + SB_TELNET_OPTION_SAY_YES, (SB_DO_EMIT_AS + SB_TELNET_OPTION_ON) | SB_DO_LAST,
    /* 4 */ (SB_DO_EMIT_AS + SB_TELNET_OPTION_SAY_NO) | SB_DO_LAST,
    /* 5 */ (SB_DO_EMIT_AS + SB_TELNET_OPTION_SAY_YES) | SB_DO_LAST,
} };

void sb_telnet_option_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_telnet_option_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_telnet_option_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_telnet_option_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
