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
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 11, 0,
    /* 7 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 3,
    /* 10 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 4, 0,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 7, 2,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 4,
    /* 21 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 18, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 19, 7,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 65, 25, 70, 9,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 65, 9,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 4, 13,
    /* 44 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 45 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 255, 16,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 21,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 63, 24, 21,
    SB_EDGE_RANGE, 33, 1,
    SB_EDGE_RANGE, 36, 23,
    SB_EDGE_BYTE, 61,
    SB_EDGE_RANGE, 64, 27,
    SB_EDGE_RANGE | SB_EDGE_LAST, 93, 33,
    /* 70 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 73 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 228,
    /* 76 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 224, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 14,
    SB_EDGE_RANGE, 33, 1,
    SB_EDGE_RANGE, 36, 23,
    SB_EDGE_BYTE, 61,
    SB_EDGE_RANGE | SB_EDGE_LAST, 63, 63,
    /* 94 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 97 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 235,
    /* 100 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 18, 30,
    SB_EDGE_BYTE, 43,
    SB_EDGE_RANGE, 45, 1,
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_RANGE, 65, 25,
    SB_EDGE_RANGE | SB_EDGE_LAST, 97, 25,
    /* 118 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 121 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 124 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 12, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 49, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 10, 32,
    /* 136 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 139 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 142 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 158, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 246,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 152, 41,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 63, 176, 45,
    SB_EDGE_CLASS | SB_EDGE_LAST, 5,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 138, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 135, 41,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 63, 162, 45,
    SB_EDGE_RANGE | SB_EDGE_LAST, 48, 9,
    /* 177 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 11, 3,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 93, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 11,
    /* 185 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 44, 0, 34,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 47, 45, 0, 41,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 223,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 134, 45,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 12, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 34, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 10, 32,
    /* 214 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 217 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 220 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 250,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 5,
    /* 228 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 48, 9, 4,
    /* 232 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 7, 51,
    SB_EDGE_RANGE | SB_EDGE_LAST, 48, 9,
    /* 239 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 240 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 11, 3,
    /* 243 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 93, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 11,
    /* 248 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 236,
    /* 251 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 11, 56,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 72, 21, 58,
    /* 262 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 3,
    /* 265 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 13, 3,
    /* 268 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 60,
    /* 272 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 273 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 245, 56,
    SB_EDGE_BYTE | SB_EDGE_LAST, 32,
    /* 279 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 84, 3,
    /* 282 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 84, 3,
    /* 285 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 80, 3,
    /* 288 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 291 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 63,
    /* 296 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 46, 3,
    /* 299 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 65,
    /* 304 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 13, 3,
    /* 307 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 221, 67,
    /* 311 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 9, 70,
    /* 318 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 60,
    /* 322 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 323 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 6, 72,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 329 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 10, 74,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 7, 76,
    /* 339 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 228,
    /* 342 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 80,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 250, 82,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 2 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 4 */ SB_DO_SHIFT | SB_DO_LAST,
    /* 5 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 7 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_REQUEST_PATH,
    /* 9 */ SB_DO_OPEN, SB_HTTP_REQUEST_SCHEME, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 13 */ SB_DO_GO | SB_DO_LAST, 251, 0,
    /* 16 */ SB_DO_CLOSE, SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 251, 0,
    /* 21 */ SB_DO_CLOSE, SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 25 */ SB_DO_CLOSE, SB_HTTP_REQUEST_QUERY, SB_DO_GO | SB_DO_LAST, 251, 0,
    /* 30 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_REQUEST_SCHEME,
    /* 32 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_REQUEST_AUTHORITY,
    /* 34 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT, SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 251, 0,
    /* 41 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_OPEN | SB_DO_LAST, SB_HTTP_REQUEST_PATH,
    /* 45 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT, SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 51 */ SB_DO_CLOSE, SB_HTTP_REQUEST_AUTHORITY, SB_DO_GO | SB_DO_LAST, 251, 0,
    /* 56 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 58 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 60 */ SB_DO_EMIT, SB_HTTP_REQUEST_END, SB_DO_DONE | SB_DO_LAST,
    /* 63 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 65 */ SB_DO_OWN | SB_DO_LAST, 8,
    /* 67 */ SB_DO_GO | SB_DO_LAST, 55, 1,
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
        if (AHEAD("GET ")) { m->num = METHOD_GET; EMIT(SB_HTTP_REQUEST_METHOD, p, 3); p += 3; GO(22); }
        SPAN_OPEN(SB_HTTP_REQUEST_METHOD);
        m->num = (*p);
        break;
    }
    case 3: {
        SPAN_END(SB_HTTP_REQUEST_METHOD);
        if (m->num == METHOD_CONNECT) GO(202);
        GO(22);
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
        if (AHEAD("HTTP/1.1\r\n")) { m->num = 11; EMIT(SB_HTTP_REQUEST_VERSION, p + 7, 0); p += 9; GO(311); }
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
