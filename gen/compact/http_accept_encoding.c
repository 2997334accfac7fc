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
    uint8_t states[190];
} machine = { { .act = act, .lists = 152, .flags = SB_TABLE_FAILS, .hub = 112 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 30, 18,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 103, 19, 28,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 105, 27, 28,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 120, 28,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 6,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 24 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 103,
    /* 26 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 122,
    /* 28 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 30 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 34,
    /* 33 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 25, 13,
    /* 38 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 40 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 42 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 44 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 46 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 48 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 50 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 121, 239, 36,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_CLASS, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 24,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 64 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 113,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 69 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 72 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 41, 29,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 80 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_CLASS | SB_EDGE_HUB, 2,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 230,
    /* 88 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 246,
    /* 96 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 238,
    /* 104 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 230,
    /* 112 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 200,
    /* 116 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 220,
    /* 122 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 214,
    /* 128 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 208,
    /* 134 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_HUB, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB, 48,
    SB_EDGE_BYTE | SB_EDGE_HUB, 9,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 174,
    /* 144 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 25, 13,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 144, 0,
    /* 6 */ SB_DO_OPEN_AS + SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_OWN_AS + 1, SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 144, 0,
    /* 13 */ SB_DO_CLOSE_REG, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 54, 0,
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
