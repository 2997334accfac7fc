/* ws_frame_client - printed by tools/gen from grammar/ws_frame_client.c.rl; do not edit. */
#include "ws_frame_client.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 27,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 19,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 11,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 66, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 128, 29,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 129, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 130, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 93, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 89, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 85, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 193, 21,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 13,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 126,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 127, 19,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 0,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 35,
    /* 57 */
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 5,
    /* 61 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 5,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 48, 35,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 37, 35,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 28, 35,
    /* 83 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 19, 35,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 35,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 35,
    /* 95 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 35,
    /* 99 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 218, 35,
    /* 102 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 105 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 108 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 111 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 114 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 35,
    /* 117 */
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 0,
    /* the lists */
    /* 0 */ SB_DO_AND, 0x7f, SB_DO_EMIT, SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 5 */ SB_DO_SHIFT, SB_DO_EMIT, SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 9 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_BINARY,
    /* 13 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_BINARY_FIN,
    /* 17 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_TEXT,
    /* 21 */ SB_DO_EMIT, SB_WS_FRAME_CLIENT_COMPRESSED, SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_TEXT_FIN,
    /* 25 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_CLOSE,
    /* 27 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_CONT,
    /* 29 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_CONT_FIN,
    /* 31 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_PING,
    /* 33 */ SB_DO_EMIT | SB_DO_LAST, SB_WS_FRAME_CLIENT_PONG,
    /* 35 */ SB_DO_SHIFT | SB_DO_LAST,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 121, .flags = SB_TABLE_BY_DONE
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
