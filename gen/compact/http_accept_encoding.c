/* http_accept_encoding - printed by tools/gen from grammar/http_accept_encoding.c.rl; do not edit. */
#include "http_accept_encoding.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 42, 31, 0,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 98, 48, 4,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 100, 52, 4,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 103, 91, 4,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 105, 109, 4,
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_ACTS, 120, 177, 0, 4,
    SB_EDGE_CLASS, 14,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 24, 6,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 9, 18, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 14, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 10, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 6, 15,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 52 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 233, 23,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 61 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 68 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 102, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 75 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 108, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 97, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 89 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 96 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 101, 190, 25,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 104 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 122, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 111 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 118 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 112, 168, 27,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 126 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 100, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 133 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 140 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 147 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 154 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 161 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 168 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_ACTS, 121, 32, 0, 29,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 177 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 184 */
    SB_EDGE_END | SB_EDGE_ACTS, 17,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 103, 174,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 17,
    /* 191 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 9, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 6,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 202 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 203 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 113, 3,
    /* 208 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 61, 3,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 8, 38,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 66, 40,
    /* 219 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 237, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 17,
    /* 231 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 225, 33,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 8,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 13, 42,
    /* 245 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 211, 33,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 253 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 203, 33,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 242,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 42,
    /* 267 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 189, 33,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 228,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 225, 42,
    /* 281 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 175, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 211,
    /* 293 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 163, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 48, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 199,
    /* 305 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 151, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 48, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 187,
    /* 317 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 139, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 9, 178,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 175,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 48, 172,
    /* 332 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 9, 18, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 14, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 44, 10, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 6, 15,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 352 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN, 0, SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_ANY,
    /* 4 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 6 */ SB_DO_OWN, 0, SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_GO | SB_DO_LAST, 76, 1,
    /* 13 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 15 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 17 */ SB_DO_SET_REG, SB_HTTP_ACCEPT_ENCODING_OTHER, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 76, 1,
    /* 23 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_BR,
    /* 25 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_DEFLATE,
    /* 27 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_GZIP,
    /* 29 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_IDENTITY,
    /* 31 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_ACCEPT_ENCODING_Q,
    /* 33 */ SB_DO_EMIT, SB_HTTP_ACCEPT_ENCODING_Q, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 38 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 40 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 42 */ SB_DO_OWN | SB_DO_LAST, 5,
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
        SPAN_END((int)m->reg);
        EMIT(SB_HTTP_ACCEPT_ENCODING_Q, p, 0);
        break;
    }
    case 2: {
        SPAN_END((int)m->reg);
        p--;
        GO(191);
        break;
    }
    case 3: {
        m->num = 0;
        m->reg = 100;
        break;
    }
    case 4: {
        m->num = 1000;
        break;
    }
    case 5: {
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
