/* http_response - printed by tools/gen from grammar/http_response.c.rl; do not edit. */
#include "http_response.h"
#include "table.h"

#include "held.h"
#define SPAN_MORE       HELD_MORE(SB_HTTP_RESPONSE_FIELD_VALUE)

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 72,
    /* 2 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 4 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 80,
    /* 8 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 10 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 16 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 20 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 22 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 4, 4,
    /* 26 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 6,
    /* 30 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 7,
    /* 34 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 32, 38,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 41 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 8, 10,
    /* 47 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 12,
    /* 50 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 51 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 15,
    /* 56 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 239, 17,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 19,
    /* 65 */
    SB_EDGE_CLASS, 39,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 225, 25,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 221,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 27,
    /* 80 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 213, 29,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 2 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 4 */ SB_DO_AND | SB_DO_LAST, 15,
    /* 6 */ SB_DO_DECIMAL | SB_DO_LAST,
    /* 7 */ SB_DO_DECIMAL, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RESPONSE_STATUS,
    /* 10 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_RESPONSE_FIELD_NAME,
    /* 12 */ SB_DO_EMIT, SB_HTTP_RESPONSE_END, SB_DO_DONE | SB_DO_LAST,
    /* 15 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_RESPONSE_FIELD_NAME,
    /* 17 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_RESPONSE_FIELD_VALUE,
    /* 19 */ SB_DO_OPEN, SB_HTTP_RESPONSE_FIELD_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 23 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 25 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 27 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_RESPONSE_REASON,
    /* 29 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_RESPONSE_REASON,
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
        m->num = ((*p) & 15u) * 10;
        break;
    }
    case 3: {
        m->num += (*p) & 15u;
        EMIT(SB_HTTP_RESPONSE_VERSION, p, 0);
        break;
    }
    case 4: {
        HELD_TAB(SB_HTTP_RESPONSE_FIELD_VALUE);
        break;
    }
    case 5: {
        HELD_END(SB_HTTP_RESPONSE_FIELD_VALUE);
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 1, .by_done = 1
};

void sb_http_response_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_response_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_response_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_response_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
