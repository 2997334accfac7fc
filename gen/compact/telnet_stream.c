/* telnet_stream - printed by tools/gen from grammar/telnet_stream.c.rl; do not edit. */
#include "telnet_stream.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[116];
} machine = { { .act = NULL, .lists = 62, .flags = 0, .hub = 42 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 255, 2,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 52,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 48,
    SB_EDGE_RANGE, 0, 254,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 13 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 250,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 251, 19,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 252, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 253, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 254, 16,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 255, 43,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 5,
    /* 32 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 20,
    /* 34 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 25,
    /* 36 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 30,
    /* 38 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 40 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 15,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 240, 39,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 255, 50,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 50 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_HUB, 255,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 55 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 49,
    SB_EDGE_RANGE, 0, 254,
    SB_EDGE_ANY | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 49,
    /* the lists */
    /* 0 */ SB_DO_EMIT_AS + SB_TELNET_STREAM_SUB_BROKEN, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 13, 0,
    /* 5 */ SB_DO_NUM_BYTE, SB_DO_EMIT_AS + SB_TELNET_STREAM_COMMAND, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 10 */ SB_DO_NUM_BYTE, SB_DO_EMIT_AS + SB_TELNET_STREAM_DO, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 15 */ SB_DO_NUM_BYTE, SB_DO_EMIT_AS + SB_TELNET_STREAM_DONT, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 20 */ SB_DO_NUM_BYTE, SB_DO_EMIT_AS + SB_TELNET_STREAM_SUB_OPEN, SB_DO_GO | SB_DO_LAST, 50, 0,
    /* 25 */ SB_DO_NUM_BYTE, SB_DO_EMIT_AS + SB_TELNET_STREAM_WILL, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 30 */ SB_DO_NUM_BYTE, SB_DO_EMIT_AS + SB_TELNET_STREAM_WONT, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 35 */ SB_DO_CLOSE_AS + SB_TELNET_STREAM_DATA, SB_DO_GO | SB_DO_LAST, 13, 0,
    /* 39 */ SB_DO_EMIT_AS + SB_TELNET_STREAM_SUB_CLOSE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 43 */ SB_DO_EMIT_BYTE, SB_TELNET_STREAM_DATA, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 48 */ (SB_DO_CLOSE_AS + SB_TELNET_STREAM_DATA) | SB_DO_LAST,
    /* 49 */ (SB_DO_CLOSE_AS + SB_TELNET_STREAM_SUB) | SB_DO_LAST,
    /* 50 */ SB_DO_EMIT_BYTE | SB_DO_LAST, SB_TELNET_STREAM_SUB,
    /* 52 */ (SB_DO_OPEN_AS + SB_TELNET_STREAM_DATA) | SB_DO_LAST,
    /* 53 */ (SB_DO_OPEN_AS + SB_TELNET_STREAM_SUB) | SB_DO_LAST,
} };

void sb_telnet_stream_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_telnet_stream_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_telnet_stream_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_telnet_stream_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
