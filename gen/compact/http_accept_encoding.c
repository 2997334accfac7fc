/* http_accept_encoding - printed by tools/gen from grammar/http_accept_encoding.c.rl; do not edit. */
#include "http_accept_encoding.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 0,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 98, 32, 4,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 100, 34, 4,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 103, 56, 4,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 105, 66, 4,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 120, 92, 4,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 11, 6,
    /* 30 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 24,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 23, 13,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 37 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 38 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 248, 27,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 44 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 48 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 52 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 56 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 60 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 64 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 101, 222, 29,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 70 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 122,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 74 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 78 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 112, 208, 31,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 84 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 88 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 92 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 96 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 100 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 104 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 108 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 121, 178, 33,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 114 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 118 */
    SB_EDGE_LETTER | SB_EDGE_NEAR, 103, 208,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 123 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 35,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 6,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 133 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 134 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 113,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 61,
    /* 140 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 40,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 63, 42,
    /* 147 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 240, 35,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 16,
    /* 158 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 229, 35,
    SB_EDGE_CLASS | SB_EDGE_NEXT, 2,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 13, 44,
    /* 171 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 216, 35,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 179 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 208, 35,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 242,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 44,
    /* 192 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 195, 35,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 229,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 226, 44,
    /* 206 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 181, 35,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 213,
    /* 217 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 170, 35,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 202,
    /* 228 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 159, 35,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 191,
    /* 239 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 148, 35,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 9, 182,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 179,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 48, 176,
    /* 254 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 24,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 23, 13,
    /* 261 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN, 0, SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_ANY,
    /* 4 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 6 */ SB_DO_OWN, 0, SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 254, 0,
    /* 13 */ SB_DO_CLOSE_REG, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 123, 0,
    /* 18 */ SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 254, 0,
    /* 24 */ SB_DO_CLOSE_REG, SB_DO_EMIT | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_Q,
    /* 27 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_BR,
    /* 29 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_DEFLATE,
    /* 31 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_GZIP,
    /* 33 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_IDENTITY,
    /* 35 */ SB_DO_EMIT, SB_HTTP_ACCEPT_ENCODING_Q, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 40 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 42 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 44 */ SB_DO_OWN | SB_DO_LAST, 3,
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
    case 0: {
        SPAN_OPEN(SB_HTTP_ACCEPT_ENCODING_OTHER);
        m->num = 1000;
        break;
    }
    case 1: {
        m->num = 0;
        m->reg = 100;
        break;
    }
    case 2: {
        m->num = 1000;
        break;
    }
    case 3: {
        m->num += ((*p) & 15u) * m->reg;
        m->reg /= 10;
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 0
};

void sb_http_accept_encoding_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
