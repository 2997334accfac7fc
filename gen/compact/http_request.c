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
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 9, 40,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 8 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 40,
    /* 11 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 62,
    /* 17 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 11, 23,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 29, 35, 42,
    /* 28 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 6,
    /* 31 */
    SB_EDGE_CLASS, 22,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 27,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 9, 24,
    /* 42 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 44 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 243,
    /* 47 */
    SB_EDGE_CLASS, 24,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 31,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 37,
    /* 54 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 56 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 247,
    /* 59 */
    SB_EDGE_CLASS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 51,
    /* 64 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 68 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 56,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 42, 56,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 56,
    /* 79 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 81 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 83 */
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 247,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 196, 22,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 63, 206, 0,
    /* 101 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 180, 22,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 113 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 9,
    /* 115 */
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 119 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 225,
    /* 124 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 56,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 28, 56,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 56,
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
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 18,
    /* 155 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 9,
    /* 157 */
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 93,
    /* 161 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 241,
    /* 164 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 72, 16,
    /* 173 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 175 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 177 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 35,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 249, 14,
    SB_EDGE_BYTE | SB_EDGE_LAST, 32,
    /* 186 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 190 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 80,
    /* 192 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 194 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 60,
    /* 198 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 200 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 48,
    /* 204 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 206 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 53,
    /* 209 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 224,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 57,
    /* 215 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 50,
    /* 220 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 52,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 7, 37,
    /* 229 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 236,
    /* 232 */
    SB_EDGE_CLASS, 39,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 61,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 248, 58,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT_AS + SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 4 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_EMIT_AS + SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 9 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_METHOD, SB_DO_OWN_AS + 1, SB_DO_GO | SB_DO_LAST, 17, 0,
    /* 14 */ SB_DO_OWN_AS + 3, SB_DO_SET_NUM, 9, (SB_DO_EMIT_AS + SB_HTTP_REQUEST_VERSION) | SB_DO_LAST,
    /* 18 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 22 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_AUTHORITY, (SB_DO_OPEN_AS + SB_HTTP_REQUEST_PATH) | SB_DO_LAST,
    /* 24 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_PATH, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_REQUEST_QUERY,
    /* 27 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_PATH, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 31 */ SB_DO_CLOSE_AS + SB_HTTP_REQUEST_QUERY, SB_DO_GO | SB_DO_LAST, 164, 0,
    /* 35 */ SB_DO_EMIT_AS + SB_HTTP_REQUEST_END, SB_DO_DONE | SB_DO_LAST,
    /* 37 */ SB_DO_OPEN_AS + SB_HTTP_REQUEST_FIELD_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 40 */ SB_DO_OPEN_AS + SB_HTTP_REQUEST_METHOD, SB_DO_NUM_BYTE | SB_DO_LAST,
    /* 42 */ SB_DO_OPEN_AS + SB_HTTP_REQUEST_SCHEME, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 45 */ SB_DO_OWN_AS + 2, SB_DO_EMIT_BYTE | SB_DO_LAST, SB_HTTP_REQUEST_STAR,
    /* 48 */ SB_DO_OWN_AS + 5, (SB_DO_EMIT_AS + SB_HTTP_REQUEST_VERSION) | SB_DO_LAST,
    /* 50 */ (SB_DO_CLOSE_AS + SB_HTTP_REQUEST_FIELD_NAME) | SB_DO_LAST,
    /* 51 */ (SB_DO_CLOSE_AS + SB_HTTP_REQUEST_SCHEME) | SB_DO_LAST,
    /* 52 */ (SB_DO_EMIT_AS + SB_HTTP_REQUEST_FIELD_VALUE) | SB_DO_LAST,
    /* 53 */ SB_DO_GO | SB_DO_LAST, 209, 0,
    /* 56 */ (SB_DO_OPEN_AS + SB_HTTP_REQUEST_AUTHORITY) | SB_DO_LAST,
    /* 57 */ (SB_DO_OPEN_AS + SB_HTTP_REQUEST_FIELD_NAME) | SB_DO_LAST,
    /* 58 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 60 */ (SB_DO_OWN_AS + 4) | SB_DO_LAST,
    /* 61 */ (SB_DO_OWN_AS + 6) | SB_DO_LAST,
    /* 62 */ SB_DO_SHIFT | SB_DO_LAST,
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
        if (m->num == METHOD_CONNECT) GO(124);
        break;
    }
    case 2: {
        if (m->num != METHOD_OPTIONS) FAIL;
        break;
    }
    case 3: {
        if (m->num != METHOD_GET) FAIL;
        break;
    }
    case 4: {
        m->num = ((*p) & 15u) * 10;
        break;
    }
    case 5: {
        m->num += (*p) & 15u;
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

static const struct sb_table table = {
    .states = states, .act = act, .lists = 241, .flags = SB_TABLE_MORE
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
