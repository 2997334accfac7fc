/* http_response - printed by tools/gen from grammar/http_response.c.rl; do not edit. */
#include "http_response.h"
#include "table.h"

#include "held.h"
#define SPAN_MORE       HELD_MORE(SB_HTTP_RESPONSE_FIELD_VALUE)

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
        HELD_TAB(SB_HTTP_RESPONSE_FIELD_VALUE);
        break;
    }
    case 2: {
        HELD_END(SB_HTTP_RESPONSE_FIELD_VALUE);
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
    uint8_t states[103];
} machine = { { .act = act, .lists = 84, .flags = SB_TABLE_BY_DONE | SB_TABLE_MORE, .hub = 48 }, {
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
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 9,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 16 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* 20 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 22 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 4, 9,
    /* 26 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 13,
    /* 30 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 34 */
    SB_EDGE_BYTE | SB_EDGE_HUB, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_HUB, 13,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 16,
    /* 43 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 12,
    /* 48 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 50 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 7, 15,
    /* 56 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4,
    /* 59 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 11,
    /* 64 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 13, 14,
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 6,
    /* 72 */
    SB_EDGE_RANGE, 32, 94,
    SB_EDGE_RANGE, 128, 127,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 17,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 18,
    /* the lists */
    /* 0 */ SB_DO_DECIMAL, (SB_DO_EMIT_AS + SB_HTTP_RESPONSE_STATUS) | SB_DO_LAST,
    /* 2 */ SB_DO_DECIMAL, (SB_DO_EMIT_AS + SB_HTTP_RESPONSE_VERSION) | SB_DO_LAST,
    /* 4 */ SB_DO_EMIT_AS + SB_HTTP_RESPONSE_END, SB_DO_DONE | SB_DO_LAST,
    /* 6 */ SB_DO_OPEN_AS + SB_HTTP_RESPONSE_FIELD_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 9 */ SB_DO_AND | SB_DO_LAST, 15,
    /* 11 */ (SB_DO_CLOSE_AS + SB_HTTP_RESPONSE_FIELD_NAME) | SB_DO_LAST,
    /* 12 */ (SB_DO_CLOSE_AS + SB_HTTP_RESPONSE_REASON) | SB_DO_LAST,
    /* 13 */ SB_DO_DECIMAL | SB_DO_LAST,
    /* 14 */ (SB_DO_EMIT_AS + SB_HTTP_RESPONSE_FIELD_VALUE) | SB_DO_LAST,
    /* 15 */ (SB_DO_OPEN_AS + SB_HTTP_RESPONSE_FIELD_NAME) | SB_DO_LAST,
    /* 16 */ (SB_DO_OPEN_AS + SB_HTTP_RESPONSE_REASON) | SB_DO_LAST,
    /* 17 */ (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 18 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
} };

void sb_http_response_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
