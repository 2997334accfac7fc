/* telnet_option - printed by tools/gen from grammar/telnet_option.c.rl; do not edit. */
#include "telnet_option.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 4, 40, 6,
    SB_EDGE_RANGE | SB_EDGE_LAST, 3, 2,
    /* 13 */
    SB_EDGE_RANGE, 1, 1,
    SB_EDGE_BYTE, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 3, 238, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 8,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 4,
    SB_EDGE_BYTE, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 2, 227,
    /* 33 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 5, 243,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 1, 228, 2,
    /* 46 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 3, 210,
    SB_EDGE_BYTE, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 1, 216, 2,
    /* 58 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 3, 198,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 4, 241,
    SB_EDGE_BYTE, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 1, 215, 4,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT, SB_TELNET_OPTION_SAY_YES, SB_DO_EMIT | SB_DO_LAST, SB_TELNET_OPTION_ON,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_TELNET_OPTION_SAY_NO,
    /* 6 */ SB_DO_EMIT | SB_DO_LAST, SB_TELNET_OPTION_SAY_YES,
    /* 8 */ SB_DO_EMIT, SB_TELNET_OPTION_SAY_NO, SB_DO_EMIT | SB_DO_LAST, SB_TELNET_OPTION_OFF,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_telnet_option_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
