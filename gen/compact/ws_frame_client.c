/* ws_frame_client - printed by tools/gen from grammar/ws_frame_client.c.rl; do not edit. */
#include "ws_frame_client.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 66, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 128, 14,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 129, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 130, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 96, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 92, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 88, 24,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 193, 26,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 30,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 126,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 127, 22,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 15, 34,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 39,
    /* 58 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 40,
    /* 62 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 63 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 255, 40,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 39,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 48, 39,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 37, 39,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 28, 39,
    /* 86 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 19, 39,
    /* 92 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 39,
    /* 98 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 39,
    /* 102 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 217, 39,
    /* 105 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 108 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 111 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 114 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 117 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 120 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 198, 34,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_CONT,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_TEXT,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_BINARY,
    /* 6 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_TEXT,
    /* 10 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_BINARY,
    /* 14 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_CONT_FIN,
    /* 16 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_TEXT_FIN,
    /* 18 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_BINARY_FIN,
    /* 20 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_CLOSE,
    /* 22 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_PING,
    /* 24 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_PONG,
    /* 26 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_TEXT_FIN,
    /* 30 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_BINARY_FIN,
    /* 34 */ SB_DO_AND, 0x7f, SB_DO_EMIT, SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 39 */ SB_DO_SHIFT | SB_DO_LAST,
    /* 40 */ SB_DO_SHIFT, SB_DO_EMIT, SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 1
};

void sb_ws_frame_client_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_ws_frame_client_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ws_frame_client_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ws_frame_client_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
