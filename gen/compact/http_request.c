/* http_request - printed by tools/gen from grammar/http_request.c.rl; do not edit. */
#include "http_request.h"
#include "table.h"

#include "held.h"
#define SPAN_MORE       HELD_MORE(SB_HTTP_REQUEST_FIELD_VALUE)
/* m->num after the method's bytes have been shifted in */
#define METHOD_GET      0x474554u
#define METHOD_CONNECT  0x434f4e4e454354u
#define METHOD_OPTIONS  0x4f5054494f4e53u

/* what an action names lies in the walk */
#undef EMIT
#define EMIT(ev, at, len)  sb_table_tell(walk, (ev), (at), (size_t)(len))
#define p                  walk->p
#define pe                 walk->pe
#define mark               walk->mark
#define emit               walk->emit
#define user               walk->user

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;

    (void)m;
    switch (action) {
    case 0: {
        SPAN_MORE;
        break;
    }
    case 1: {
        if (AHEAD("GET ")) { m->num = METHOD_GET; EMIT(SB_HTTP_REQUEST_METHOD, p, 3); p += 3; GO(17); }
        break;
    }
    case 2: {
        if (m->num == METHOD_CONNECT) GO(114);
        break;
    }
    case 3: {
        if (m->num != METHOD_OPTIONS) FAIL;
        break;
    }
    case 4: {
        if (m->num != METHOD_GET) FAIL;
        break;
    }
    case 5: {
        if (AHEAD("HTTP/1.1\r\n")) { m->num = 11; EMIT(SB_HTTP_REQUEST_VERSION, p + 7, 0); p += 9; GO(200); }
        break;
    }
    case 6: {
        HELD_TAB(SB_HTTP_REQUEST_FIELD_VALUE);
        break;
    }
    case 7: {
        HELD_END(SB_HTTP_REQUEST_FIELD_VALUE);
        break;
    }
    }
    return SB_WALK_ON;
}

#undef p
#undef pe
#undef mark
#undef emit
#undef user

static const struct {
    struct sb_table table;
    uint8_t states[302];
} machine = { { .act = act, .lists = 233, .flags = SB_TABLE_MORE, .hub = 30 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 9, 19,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 8 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 19,
    /* 11 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 68,
    /* 17 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 49,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 47, 27,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 26, 34, 46,
    /* 27 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 6,
    /* 30 */
    SB_EDGE_CLASS, 27,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 31,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 8, 28,
    /* 41 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 43 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_LAST, 1,
    /* 45 */
    SB_EDGE_CLASS, 29,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 35,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 37,
    /* 52 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 54 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 247,
    /* 57 */
    SB_EDGE_CLASS, 28,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 55,
    /* 62 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 64 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 60,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 34, 60,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 60,
    /* 77 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 79 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 81 */
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 250,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 47, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 207, 0,
    /* 98 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 243,
    /* 103 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 6,
    /* 105 */
    SB_EDGE_CLASS, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 109 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 245,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 232,
    /* 114 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 60,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 28, 60,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 60,
    /* 125 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 127 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 129 */
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 250,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 136 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 139 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 22,
    /* 145 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 6,
    /* 147 */
    SB_EDGE_CLASS, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 151 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 241,
    /* 154 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 72, 18, 62,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 14,
    /* 164 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 166 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 168 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 41,
    /* 171 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 244,
    /* 175 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 177 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 179 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 80,
    /* 181 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 183 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 52,
    /* 187 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 189 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 39,
    /* 193 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 195 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 57,
    /* 198 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 200 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 224,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 61,
    /* 206 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 54,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 243, 56,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 43,
    /* 220 */
    SB_EDGE_RANGE, 32, 94,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 231, 66,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 64,
    SB_EDGE_RANGE | SB_EDGE_LAST, 128, 127,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT_AS + SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 4 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT_AS + SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 154, 0,
    /* 9 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_METHOD, SB_DO_OWN_AS + 2, SB_DO_GO | SB_DO_LAST, 17, 0,
    /* 14 */ SB_DO_OWN, 4, SB_DO_SET_NUM, 9, (SB_DO_EMIT_AS + SB_HTTP_REQUEST_VERSION) | SB_DO_LAST,
    /* 19 */ SB_DO_OWN_AS + 1, SB_DO_OPEN_AS + SB_HTTP_REQUEST_METHOD, SB_DO_NUM_BYTE | SB_DO_LAST,
    /* 22 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_GO | SB_DO_LAST, 154, 0,
    /* 26 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, (SB_DO_OPEN_AS + SB_HTTP_REQUEST_PATH) | SB_DO_LAST,
    /* 28 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 31 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 154, 0,
    /* 35 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_QUERY, SB_DO_GO | SB_DO_LAST, 154, 0,
    /* 39 */ SB_DO_DECIMAL, (SB_DO_EMIT_AS + SB_HTTP_REQUEST_VERSION) | SB_DO_LAST,
    /* 41 */ SB_DO_EMIT_AS + SB_HTTP_REQUEST_END, SB_DO_DONE | SB_DO_LAST,
    /* 43 */ SB_DO_OPEN_AS + SB_HTTP_REQUEST_FIELD_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 46 */ SB_DO_OPEN_AS + SB_HTTP_REQUEST_SCHEME, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 49 */ SB_DO_OWN_AS + 3, SB_DO_EMIT_BYTE | SB_DO_LAST, SB_HTTP_REQUEST_STAR,
    /* 52 */ SB_DO_AND | SB_DO_LAST, 15,
    /* 54 */ (SB_DO_CLOSE_AS + SB_HTTP_REQUEST_FIELD_NAME) | SB_DO_LAST,
    /* 55 */ (SB_DO_CLOSE_AS + SB_HTTP_REQUEST_SCHEME) | SB_DO_LAST,
    /* 56 */ (SB_DO_EMIT_AS + SB_HTTP_REQUEST_FIELD_VALUE) | SB_DO_LAST,
    /* 57 */ SB_DO_GO | SB_DO_LAST, 200, 0,
    /* 60 */ (SB_DO_OPEN_AS + SB_HTTP_REQUEST_AUTHORITY) | SB_DO_LAST,
    /* 61 */ (SB_DO_OPEN_AS + SB_HTTP_REQUEST_FIELD_NAME) | SB_DO_LAST,
    /* 62 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 64 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 66 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 68 */ SB_DO_SHIFT | SB_DO_LAST,
} };

void sb_http_request_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_request_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_request_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_request_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
