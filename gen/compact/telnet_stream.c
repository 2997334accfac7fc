/* telnet_stream - printed by tools/gen from grammar/telnet_stream.c.rl; do not edit. */
#include "telnet_stream.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 255, 0,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 3,
    /* 7 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 255, 247, 7,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 250, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 251, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 252, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 253, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 254, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 255, 10, 12,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 6, 17,
    /* 36 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 23,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 40 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 255, 29,
    /* 43 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 252, 35,
    /* 46 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 249, 41,
    /* 49 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 246, 47,
    /* 52 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 255, 6,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 14, 53,
    /* 59 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 240, 249, 55,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 255, 245, 60,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 241, 62,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 68,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 255, 243, 68,
    SB_EDGE_ANY | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_GO | SB_DO_LAST, 14, 0,
    /* 3 */ SB_DO_OPEN | SB_DO_LAST, SB_TELNET_STREAM_DATA,
    /* 5 */ SB_DO_CLOSE | SB_DO_LAST, SB_TELNET_STREAM_DATA,
    /* 7 */ SB_DO_CLOSE, SB_TELNET_STREAM_DATA, SB_DO_GO | SB_DO_LAST, 14, 0,
    /* 12 */ SB_DO_EMIT_BYTE, SB_TELNET_STREAM_DATA, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 17 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_COMMAND, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 23 */ SB_DO_NUM_BYTE, SB_DO_EMIT, SB_TELNET_STREAM_SUB_OPEN, SB_DO_GO | SB_DO_LAST, 52, 0,
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
