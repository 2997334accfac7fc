/* http_content_type - printed by tools/gen from grammar/http_content_type.c.rl; do not edit. */
#include "http_content_type.h"
#include "table.h"

#define TELL_SUBTYPE                                                        \
    do {                                                                    \
        SPAN_END(SB_HTTP_CONTENT_TYPE_SUBTYPE);                             \
        if (m->reg)                                                         \
            EMIT((int)m->reg, p, 0);                                        \
    } while (0)

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 97, 0,
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_ACTS, 109, 169, 0, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 78, 2,
    /* 12 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 16 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 20 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 24 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 28 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 99,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 32 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 36 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 40 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 44 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 48 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 11,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 57 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 106,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 120, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 24, 15,
    /* 66 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 70 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 74 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 110, 24,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 79 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 28,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 11, 26,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 86 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 91 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 119,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 95 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 119,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 99 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 119,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 103 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 107 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 111 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 115 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 119 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 123 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 127 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 117,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 131 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 135 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 139 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 143 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 147 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 99,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 151 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 155 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 159 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 163 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 100, 172, 30,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 169 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 117,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 173 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 177 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 181 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 185 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 189 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 193 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 197 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 201 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 11,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 206 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 134, 15,
    /* 212 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 216 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 220 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 224 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 228 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 232 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 236 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 240 */
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_ACTS, 97, 79, 0, 32,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 18,
    /* 247 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 34,
    /* 252 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 253 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 41,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 22, 43,
    /* 260 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 44,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 92, 9, 45,
    /* 269 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 46,
    /* 273 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 274 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 242, 43,
    /* 278 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 44,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 247, 50,
    /* 286 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 11,
    /* 291 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 15,
    /* 294 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 295 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 300 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 11,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 98, 55,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 37, 57,
    /* 310 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 314 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 117,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 318 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 322 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 326 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 330 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 334 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 338 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 66,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 62,
    /* 343 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 344 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 28,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 26,
    /* 351 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_TYPE,
    /* 2 */ SB_DO_OPEN, SB_HTTP_CONTENT_TYPE_TYPE, SB_DO_GO | SB_DO_LAST, 30, 1,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 30, 1,
    /* 11 */ SB_DO_CLOSE, SB_HTTP_CONTENT_TYPE_TYPE, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_SUBTYPE,
    /* 15 */ SB_DO_GO | SB_DO_LAST, 88, 1,
    /* 18 */ SB_DO_SET_REG, 0, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 88, 1,
    /* 24 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_JSON,
    /* 26 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 28 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 30 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_FORM,
    /* 32 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_MULTIPART,
    /* 34 */ SB_DO_CLOSE, SB_HTTP_CONTENT_TYPE_PARAM_NAME, SB_DO_SET_REG, SB_HTTP_CONTENT_TYPE_PARAM_VALUE, SB_DO_GO | SB_DO_LAST, 253, 0,
    /* 41 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 43 */ SB_DO_OPEN_REG | SB_DO_LAST,
    /* 44 */ SB_DO_CLOSE_REG | SB_DO_LAST,
    /* 45 */ SB_DO_PAUSE | SB_DO_LAST,
    /* 46 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 39, 1,
    /* 50 */ SB_DO_CLOSE_REG, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 39, 1,
    /* 55 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_PARAM_NAME,
    /* 57 */ SB_DO_OPEN, SB_HTTP_CONTENT_TYPE_PARAM_NAME, SB_DO_GO | SB_DO_LAST, 247, 0,
    /* 62 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 247, 0,
    /* 66 */ SB_DO_CLOSE, SB_HTTP_CONTENT_TYPE_PARAM_NAME, SB_DO_SET_REG, SB_HTTP_CONTENT_TYPE_BOUNDARY, SB_DO_GO | SB_DO_LAST, 253, 0,
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
        TELL_SUBTYPE;
        p--;
        GO(295);
        break;
    }
    case 1: {
        TELL_SUBTYPE;
        break;
    }
    case 2: {
        SPAN_BEHIND((uint8_t)m->reg);
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

void sb_http_content_type_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_content_type_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_content_type_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_content_type_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
