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
    uint8_t states[223];
} machine = { { .act = act, .lists = 181, .flags = SB_TABLE_FAILS, .hub = 125 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 18,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 98, 29, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 100, 29, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 103, 39, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 105, 43, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 120, 55, 28,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 6,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 30 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 25, 13,
    /* 35 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 114, 251, 34,
    /* 39 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 41 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 102,
    /* 43 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 45 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 47 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 49 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 101, 237, 36,
    /* 53 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 122,
    /* 55 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 57 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 229, 38,
    /* 61 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 63 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 65 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 67 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 69 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 71 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 73 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 121, 213, 40,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 79 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 103, 230,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_CLASS, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 24,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 92 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 113,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 97 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 100 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 42, 29,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 108 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_CLASS | SB_EDGE_HUB, 2,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 230,
    /* 116 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 11, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 245,
    /* 125 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 215,
    /* 129 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 233,
    /* 137 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 225,
    /* 145 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 219,
    /* 151 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 213,
    /* 157 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 207,
    /* 163 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_HUB, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB, 48,
    SB_EDGE_BYTE | SB_EDGE_HUB, 9,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 173,
    /* 173 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 25, 13,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 173, 0,
    /* 6 */ SB_DO_OPEN_AS + SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_OWN_AS + 1, SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 173, 0,
    /* 13 */ SB_DO_CLOSE_REG, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 82, 0,
    /* 18 */ SB_DO_OPEN_AS + SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_OWN_AS + 1, SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_ANY,
    /* 22 */ SB_DO_CLOSE_REG, (SB_DO_EMIT_AS + SB_HTTP_ACCEPT_ENCODING_Q) | SB_DO_LAST,
    /* 24 */ SB_DO_EMIT_AS + SB_HTTP_ACCEPT_ENCODING_Q, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 28 */ SB_DO_OPEN_AS + SB_HTTP_ACCEPT_ENCODING_OTHER, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 30 */ SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 33 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 34 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_BR,
    /* 36 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_DEFLATE,
    /* 38 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_GZIP,
    /* 40 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_IDENTITY,
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
