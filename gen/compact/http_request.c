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
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 9, 0,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 8 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 0,
    /* 11 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 2,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 4,
    /* 17 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 12, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 29, 38, 9,
    /* 29 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 13,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 33 */
    SB_EDGE_CLASS, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 253, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 9, 21,
    /* 45 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 47 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 242,
    /* 50 */
    SB_EDGE_CLASS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 236, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 37,
    /* 58 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 60 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 246,
    /* 63 */
    SB_EDGE_CLASS, 24,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 30,
    /* 68 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 70 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 72 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 46, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 32,
    /* 83 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 85 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 87 */
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 199, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 246,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 193, 41,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 204, 45,
    /* 106 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 179, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 176, 41,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 189, 45,
    /* 121 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 9,
    /* 123 */
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 127 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 161, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 158, 41,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 227,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 168, 45,
    /* 142 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 29, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 32,
    /* 153 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 155 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 157 */
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 250,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 164 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 167 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 51,
    /* 173 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 174 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 9,
    /* 176 */
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 240,
    /* 183 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 56,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 72, 18, 58,
    /* 193 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 195 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 197 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 60,
    /* 200 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 201 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 248, 56,
    SB_EDGE_BYTE | SB_EDGE_LAST, 32,
    /* 207 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 209 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 80,
    /* 213 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 215 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 63,
    /* 219 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 221 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 65,
    /* 225 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 227 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 229, 67,
    /* 231 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 8, 70,
    /* 237 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 60,
    /* 240 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 241 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 72,
    /* 246 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 74,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 7, 76,
    /* 255 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 232,
    /* 258 */
    SB_EDGE_CLASS, 39,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 80,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 248, 82,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 2 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 4 */ SB_DO_SHIFT | SB_DO_LAST,
    /* 5 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 7 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_REQUEST_PATH,
    /* 9 */ SB_DO_OPEN, SB_HTTP_REQUEST_SCHEME, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 13 */ SB_DO_GO | SB_DO_LAST, 183, 0,
    /* 16 */ SB_DO_CLOSE, SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 183, 0,
    /* 21 */ SB_DO_CLOSE, SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 25 */ SB_DO_CLOSE, SB_HTTP_REQUEST_QUERY, SB_DO_GO | SB_DO_LAST, 183, 0,
    /* 30 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_REQUEST_SCHEME,
    /* 32 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_REQUEST_AUTHORITY,
    /* 34 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT, SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 183, 0,
    /* 41 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_OPEN | SB_DO_LAST, SB_HTTP_REQUEST_PATH,
    /* 45 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT, SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 51 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_GO | SB_DO_LAST, 183, 0,
    /* 56 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 58 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 60 */ SB_DO_EMIT, SB_HTTP_REQUEST_END, SB_DO_DONE | SB_DO_LAST,
    /* 63 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 65 */ SB_DO_OWN | SB_DO_LAST, 8,
    /* 67 */ SB_DO_GO | SB_DO_LAST, 231, 0,
    /* 70 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_REQUEST_FIELD_NAME,
    /* 72 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_REQUEST_FIELD_NAME,
    /* 74 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_REQUEST_FIELD_VALUE,
    /* 76 */ SB_DO_OPEN, SB_HTTP_REQUEST_FIELD_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 80 */ SB_DO_OWN | SB_DO_LAST, 9,
    /* 82 */ SB_DO_OWN | SB_DO_LAST, 10,
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
    case 1: {
        SPAN_MORE;
        break;
    }
    case 2: {
        if (AHEAD("GET ")) { m->num = METHOD_GET; EMIT(SB_HTTP_REQUEST_METHOD, p, 3); p += 3; GO(18); }
        SPAN_OPEN(SB_HTTP_REQUEST_METHOD);
        m->num = (*p);
        break;
    }
    case 3: {
        SPAN_END(SB_HTTP_REQUEST_METHOD);
        if (m->num == METHOD_CONNECT) GO(142);
        GO(18);
        break;
    }
    case 4: {
        if (m->num != METHOD_OPTIONS) FAIL;
        EMIT(SB_HTTP_REQUEST_STAR, p, 1);
        break;
    }
    case 5: {
        if (m->num != METHOD_GET) FAIL;
        m->num = 9;
        EMIT(SB_HTTP_REQUEST_VERSION, p, 0);
        break;
    }
    case 6: {
        if (AHEAD("HTTP/1.1\r\n")) { m->num = 11; EMIT(SB_HTTP_REQUEST_VERSION, p + 7, 0); p += 9; GO(231); }
        break;
    }
    case 7: {
        m->num = ((*p) & 15u) * 10;
        break;
    }
    case 8: {
        m->num += (*p) & 15u;
        EMIT(SB_HTTP_REQUEST_VERSION, p, 0);
        break;
    }
    case 9: {
        HELD_TAB(SB_HTTP_REQUEST_FIELD_VALUE);
        break;
    }
    case 10: {
        HELD_END(SB_HTTP_REQUEST_FIELD_VALUE);
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 1, .by_done = 0
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
