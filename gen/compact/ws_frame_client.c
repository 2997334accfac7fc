/* ws_frame_client - printed by tools/gen from grammar/ws_frame_client.c.rl; do not edit. */
#include "ws_frame_client.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[135];
} machine = { { .act = NULL, .lists = 114, .flags = SB_TABLE_BY_DONE, .hub = 110 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 11,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 66, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 128, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 129, 14,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 130, 10,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 136, 15,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 137, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 138, 19,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 193, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 9,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 126,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 127, 17,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 0,
    /* 48 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 20,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 20,
    /* 54 */
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 4,
    /* 58 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 20,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 46, 20,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 20,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 29, 20,
    /* 72 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 20,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 25, 20,
    /* 78 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 20,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 21, 20,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 20,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 20,
    /* 90 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 20,
    /* 94 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 20,
    /* 96 */
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 98 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 20,
    /* 100 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 20,
    /* 102 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 20,
    /* 104 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 246, 20,
    /* 107 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 247, 20,
    /* 110 */
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 0,
    /* the lists */
    /* 0 */ SB_DO_AND, 0x7f, SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 4 */ SB_DO_SHIFT, SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 7 */ SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_BINARY) | SB_DO_LAST,
    /* 9 */ SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_BINARY_FIN) | SB_DO_LAST,
    /* 11 */ SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_TEXT) | SB_DO_LAST,
    /* 13 */ SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_COMPRESSED, (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_TEXT_FIN) | SB_DO_LAST,
    /* 15 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_CLOSE) | SB_DO_LAST,
    /* 16 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_CONT) | SB_DO_LAST,
    /* 17 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_CONT_FIN) | SB_DO_LAST,
    /* 18 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_PING) | SB_DO_LAST,
    /* 19 */ (SB_DO_EMIT_AS + SB_WS_FRAME_CLIENT_PONG) | SB_DO_LAST,
    /* 20 */ SB_DO_SHIFT | SB_DO_LAST,
} };

void sb_ws_frame_client_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
