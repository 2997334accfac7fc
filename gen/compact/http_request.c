/* http_request - printed by tools/gen from grammar/http_request.c.rl; do not edit. */
#include "http_request.h"
#include "table.h"

#include "held.h"
#define SPAN_MORE       HELD_MORE(SB_HTTP_REQUEST_FIELD_VALUE)
/* m->num after the method's bytes have been shifted in */
#define METHOD_GET      0x474554u
#define METHOD_CONNECT  0x434f4e4e454354u
#define METHOD_OPTIONS  0x4f5054494f4e53u

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 9, 14,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 8 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 14,
    /* 11 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 66,
    /* 17 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 49,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 11, 26,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 29, 35, 43,
    /* 28 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 6,
    /* 31 */
    SB_EDGE_CLASS, 21,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 30,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 9, 27,
    /* 42 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 44 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 243,
    /* 47 */
    SB_EDGE_CLASS, 23,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 34,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 37,
    /* 54 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 56 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 247,
    /* 59 */
    SB_EDGE_CLASS, 22,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 53,
    /* 64 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 68 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 58,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 42, 58,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 58,
    /* 79 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 81 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 83 */
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 247,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 196, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 206, 0,
    /* 101 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 180, 25,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 113 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 7,
    /* 115 */
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 119 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 225,
    /* 124 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 58,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 28, 58,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 58,
    /* 135 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 137 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 139 */
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 250,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 146 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 149 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 21,
    /* 155 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 7,
    /* 157 */
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 161 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 241,
    /* 164 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 72, 17, 64,
    /* 174 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 176 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 178 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 38,
    /* 181 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 249, 17,
    SB_EDGE_BYTE | SB_EDGE_LAST, 32,
    /* 187 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 189 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 191 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 80,
    /* 193 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 195 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 65,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 201 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 46,
    /* 205 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 207 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 55,
    /* 210 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 224,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 59,
    /* 216 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 52,
    /* 221 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 54,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 7, 40,
    /* 230 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 236,
    /* 233 */
    SB_EDGE_CLASS, 39,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 60,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 248, 62,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT_AS + SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 4 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT_AS + SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 9 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_METHOD, SB_DO_OWN_AS + 2, SB_DO_GO | SB_DO_LAST, 17, 0,
    /* 14 */ SB_DO_OWN_AS + 1, SB_DO_OPEN_AS + SB_HTTP_REQUEST_METHOD, SB_DO_NUM_BYTE | SB_DO_LAST,
    /* 17 */ SB_DO_OWN_AS + 4, SB_DO_SET_NUM, 9, (SB_DO_EMIT_AS + SB_HTTP_REQUEST_VERSION) | SB_DO_LAST,
    /* 21 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 25 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, (SB_DO_OPEN_AS + SB_HTTP_REQUEST_PATH) | SB_DO_LAST,
    /* 27 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 30 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 34 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_QUERY, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 38 */ SB_DO_EMIT_AS + SB_HTTP_REQUEST_END, SB_DO_DONE | SB_DO_LAST,
    /* 40 */ SB_DO_OPEN_AS + SB_HTTP_REQUEST_FIELD_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 43 */ SB_DO_OPEN_AS + SB_HTTP_REQUEST_SCHEME, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 46 */ SB_DO_OWN, 7, (SB_DO_EMIT_AS + SB_HTTP_REQUEST_VERSION) | SB_DO_LAST,
    /* 49 */ SB_DO_OWN_AS + 3, SB_DO_EMIT_BYTE | SB_DO_LAST, SB_HTTP_REQUEST_STAR,
    /* 52 */ (SB_DO_CLOSE_AS + SB_HTTP_REQUEST_FIELD_NAME) | SB_DO_LAST,
    /* 53 */ (SB_DO_CLOSE_AS + SB_HTTP_REQUEST_SCHEME) | SB_DO_LAST,
    /* 54 */ (SB_DO_EMIT_AS + SB_HTTP_REQUEST_FIELD_VALUE) | SB_DO_LAST,
    /* 55 */ SB_DO_GO | SB_DO_LAST, 210, 0,
    /* 58 */ (SB_DO_OPEN_AS + SB_HTTP_REQUEST_AUTHORITY) | SB_DO_LAST,
    /* 59 */ (SB_DO_OPEN_AS + SB_HTTP_REQUEST_FIELD_NAME) | SB_DO_LAST,
    /* 60 */ SB_DO_OWN | SB_DO_LAST, 8,
    /* 62 */ SB_DO_OWN | SB_DO_LAST, 9,
    /* 64 */ (SB_DO_OWN_AS + 5) | SB_DO_LAST,
    /* 65 */ (SB_DO_OWN_AS + 6) | SB_DO_LAST,
    /* 66 */ SB_DO_SHIFT | SB_DO_LAST,
};

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
        if (m->num == METHOD_CONNECT) GO(124);
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
        if (AHEAD("HTTP/1.1\r\n")) { m->num = 11; EMIT(SB_HTTP_REQUEST_VERSION, p + 7, 0); p += 9; GO(210); }
        break;
    }
    case 6: {
        m->num = ((*p) & 15u) * 10;
        break;
    }
    case 7: {
        m->num += (*p) & 15u;
        break;
    }
    case 8: {
        HELD_TAB(SB_HTTP_REQUEST_FIELD_VALUE);
        break;
    }
    case 9: {
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

static const struct sb_table table = {
    .states = states, .act = act, .lists = 242, .flags = SB_TABLE_MORE
};

void sb_http_request_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
