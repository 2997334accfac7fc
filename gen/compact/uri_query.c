/* uri_query - printed by tools/gen from grammar/uri_query.c.rl; do not edit. */
#include "uri_query.h"
#include "table.h"

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
        m->reg = (*p);
        break;
    }
    case 1: {
        m->reg = HEX(m->reg) << 4 | HEX((*p));
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
    uint8_t states[140];
} machine = { { .act = act, .lists = 81, .flags = SB_TABLE_FAILS, .hub = 5 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE, 38,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 5,
    /* 5 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 58,
    /* 8 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 50,
    /* 11 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 33,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 37, 39,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 38, 19,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 43, 29,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 15,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 56,
    /* 27 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 37, 38,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 38, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 43, 232, 28,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 34,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 43 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 58,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 48 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 53,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 244, 39,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 38, 19,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 43, 42,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 57,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 230, 47,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 38, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 43, 233, 41,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_BYTE, SB_URI_QUERY_NAME_BYTE, '%', SB_DO_TELL_REG_IF, SB_URI_QUERY_NAME_BYTE, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 11, 0,
    /* 9 */ SB_DO_BYTE, SB_URI_QUERY_VALUE_BYTE, '%', SB_DO_TELL_REG_IF, SB_URI_QUERY_VALUE_BYTE, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 53, 0,
    /* 18 */ SB_DO_CLOSE_AS + SB_URI_QUERY_NAME, SB_DO_EMIT_AS + SB_URI_QUERY_PAIR_END, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 23 */ SB_DO_CLOSE_AS + SB_URI_QUERY_VALUE, SB_DO_EMIT_AS + SB_URI_QUERY_PAIR_END, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 28 */ SB_DO_CLOSE_AS + SB_URI_QUERY_NAME, SB_DO_BYTE | SB_DO_LAST, SB_URI_QUERY_NAME_BYTE, ' ',
    /* 32 */ SB_DO_CLOSE_AS + SB_URI_QUERY_NAME, (SB_DO_EMIT_AS + SB_URI_QUERY_PAIR_END) | SB_DO_LAST,
    /* 34 */ SB_DO_CLOSE_AS + SB_URI_QUERY_NAME, SB_DO_GO | SB_DO_LAST, 53, 0,
    /* 38 */ SB_DO_CLOSE_AS + SB_URI_QUERY_NAME, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 41 */ SB_DO_CLOSE_AS + SB_URI_QUERY_VALUE, SB_DO_BYTE | SB_DO_LAST, SB_URI_QUERY_VALUE_BYTE, ' ',
    /* 45 */ SB_DO_CLOSE_AS + SB_URI_QUERY_VALUE, (SB_DO_EMIT_AS + SB_URI_QUERY_PAIR_END) | SB_DO_LAST,
    /* 47 */ SB_DO_CLOSE_AS + SB_URI_QUERY_VALUE, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 50 */ SB_DO_OWN_AS + 1, SB_DO_TELL_REG | SB_DO_LAST, SB_URI_QUERY_NAME_BYTE,
    /* 53 */ SB_DO_OWN_AS + 1, SB_DO_TELL_REG | SB_DO_LAST, SB_URI_QUERY_VALUE_BYTE,
    /* 56 */ (SB_DO_OPEN_AS + SB_URI_QUERY_NAME) | SB_DO_LAST,
    /* 57 */ (SB_DO_OPEN_AS + SB_URI_QUERY_VALUE) | SB_DO_LAST,
    /* 58 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
} };

void sb_uri_query_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_uri_query_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_uri_query_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_uri_query_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
