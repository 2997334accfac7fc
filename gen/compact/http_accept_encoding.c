/* http_accept_encoding - printed by tools/gen from grammar/http_accept_encoding.c.rl; do not edit. */
#include "http_accept_encoding.h"
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
        m->reg = 100;
        break;
    }
    case 1: {
        m->num = 1000;
        break;
    }
    case 2: {
        m->num += ((*p) & 15u) * m->reg;
        m->reg /= 10;
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
    uint8_t states[193];
} machine = { { .act = act, .lists = 155, .flags = SB_TABLE_FAILS, .hub = 99 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 18,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 103, 21, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 105, 25, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 120, 37, 28,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 6,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 25, 13,
    /* 27 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 122,
    /* 29 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 31 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 247, 34,
    /* 35 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 37 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 39 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 41 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 43 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 45 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 47 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 121, 231, 36,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 53 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 103, 230,
    /* 56 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_CLASS, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 24,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 66 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 113,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 42, 29,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_CLASS | SB_EDGE_HUB, 2,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 230,
    /* 90 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 11, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 245,
    /* 99 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 215,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 233,
    /* 111 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 225,
    /* 119 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 219,
    /* 125 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 213,
    /* 131 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 207,
    /* 137 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_HUB, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB, 48,
    SB_EDGE_BYTE | SB_EDGE_HUB, 9,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 173,
    /* 147 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 25, 13,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 147, 0,
    /* 6 */ SB_DO_OPEN_AS + SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_OWN_AS + 1, SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 147, 0,
    /* 13 */ SB_DO_CLOSE_REG, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 56, 0,
    /* 18 */ SB_DO_OPEN_AS + SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_OWN_AS + 1, SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_ANY,
    /* 22 */ SB_DO_CLOSE_REG, (SB_DO_EMIT_AS + SB_HTTP_ACCEPT_ENCODING_Q) | SB_DO_LAST,
    /* 24 */ SB_DO_EMIT_AS + SB_HTTP_ACCEPT_ENCODING_Q, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 28 */ SB_DO_OPEN_AS + SB_HTTP_ACCEPT_ENCODING_OTHER, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 30 */ SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 33 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 34 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_GZIP,
    /* 36 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_IDENTITY,
} };

void sb_http_accept_encoding_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_accept_encoding_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_accept_encoding_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_accept_encoding_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
