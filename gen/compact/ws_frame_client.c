/* ws_frame_client - printed by tools/gen from grammar/ws_frame_client.c.rl; do not edit. */
#include "ws_frame_client.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 52, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 48, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 44, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 65, 40, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 66, 36, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 128, 32, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 129, 28, 16,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 130, 24, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 136, 107, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 137, 103, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 138, 99, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 193, 8, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 194, 4, 30,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 126, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 127, 24,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 17, 34,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 9, 39,
    /* 70 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 126, 129, 5, 40,
    /* 75 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 76 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 255, 40,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 9, 39,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 126, 53, 39,
    /* 88 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 41, 39,
    /* 95 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 31, 39,
    /* 102 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 21, 39,
    /* 109 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 7, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 39,
    /* 116 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 5, 39,
    /* 121 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 211, 39,
    /* 124 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 127 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 130 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 133 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 136 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 253, 39,
    /* 139 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 125, 192, 34,
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
    /* 34 */ SB_DO_OWN, 0, SB_DO_EMIT, SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
    /* 39 */ SB_DO_SHIFT | SB_DO_LAST,
    /* 40 */ SB_DO_SHIFT, SB_DO_EMIT, SB_WS_FRAME_CLIENT_PAYLOAD, SB_DO_DONE | SB_DO_LAST,
};

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;
    const unsigned char *p = walk->p, *mark = walk->mark, *const pe = walk->pe;
    sb_emit_fn *const emit = walk->emit;
    void *const user = walk->user;
    int how = SB_WALK_ON;

    (void)pe, (void)emit, (void)user;
    switch (action) {
    case 0: {
        m->num = (*p) & 0x7fu;
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 1
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
