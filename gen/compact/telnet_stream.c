/* telnet_stream - printed by tools/gen from grammar/telnet_stream.c.rl; do not edit. */
#include "telnet_stream.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 255, 0,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_RANGE, 0, 254,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 245, 5,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 250,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 251, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 252, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 253, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 254, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 255, 9, 12,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 17,
    /* 35 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 23,
    /* 37 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 38 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 255, 29,
    /* 41 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 252, 35,
    /* 44 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 249, 41,
    /* 47 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 246, 47,
    /* 50 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 255,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 14, 53,
    /* 56 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 240, 250, 55,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 255, 246, 60,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 242, 62,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 68,
    SB_EDGE_RANGE, 0, 254,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 240, 68,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_GO | SB_DO_LAST, 14, 0,
    /* 3 */ SB_DO_OPEN | SB_DO_LAST, SB_TELNET_STREAM_DATA,
    /* 5 */ SB_DO_CLOSE, SB_TELNET_STREAM_DATA, SB_DO_GO | SB_DO_LAST, 14, 0,
    /* 10 */ SB_DO_CLOSE | SB_DO_LAST, SB_TELNET_STREAM_DATA,
    /* 12 */ SB_DO_EMIT_BYTE, SB_TELNET_STREAM_DATA, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 17 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_COMMAND, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 23 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_SUB_OPEN, SB_DO_GO | SB_DO_LAST, 50, 0,
    /* 29 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_WILL, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 35 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_WONT, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 41 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_DO, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 47 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_DONT, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 53 */ SB_DO_OPEN | SB_DO_LAST, SB_TELNET_STREAM_SUB,
    /* 55 */ SB_DO_EMIT, SB_TELNET_STREAM_SUB_CLOSE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 60 */ SB_DO_EMIT_BYTE | SB_DO_LAST, SB_TELNET_STREAM_SUB,
    /* 62 */ SB_DO_EMIT, SB_TELNET_STREAM_SUB_BROKEN, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 14, 0,
    /* 68 */ SB_DO_CLOSE | SB_DO_LAST, SB_TELNET_STREAM_SUB,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_telnet_stream_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
