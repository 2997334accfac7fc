/* multipart_form - printed by tools/gen from grammar/multipart_form.c.rl; do not edit. */
#include "multipart_form.h"
#include "table.h"

#define TELL_HELD                                                           \
    do {                                                                    \
        EMIT(SB_MULTIPART_FORM_PART_DATA | SB_MORE, dashes, m->reg < 4 ? m->reg : 4); \
        if (m->reg > 4)                                                     \
            EMIT(SB_MULTIPART_FORM_PART_DATA | SB_MORE, m->word, m->reg - 4); \
    } while (0)
#define TELL_END  (EMIT(SB_MULTIPART_FORM_PART_DATA, p, 0), EMIT(SB_MULTIPART_FORM_PART_END, p, 0))

static const unsigned char dashes[] = "\r\n--", backslash[] = "\\";

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 45, 7,
    /* 5 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 10,
    /* 7 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 9 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 0,
    /* 12 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 13 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 30, 4,
    /* 20 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 92, 9, 8,
    /* 29 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 15, 10,
    /* 33 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 34 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 242, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 238, 4,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 234, 14,
    /* 46 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 15, 239, 16,
    /* 54 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 61, 22,
    /* 59 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 60 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 9,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 67 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 27,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 71 */
    SB_EDGE_CLASS, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 250,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 41,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 245, 30,
    /* 85 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 89 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 93 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 97 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 101 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 105 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 109 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 213, 37,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 119 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 123 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 127 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 131 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 195, 42,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 137 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 141 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 145 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 27,
    /* 148 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 149 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 7, 47,
    /* 158 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 50,
    /* 161 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 162 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 166 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 170 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 174 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 178 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 182 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 186 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 190 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 59,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 197 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 201 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 205 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 209 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 213 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 217 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 221 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 225 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 229 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 233 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 237 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 241 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 0,
    /* 245 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 15, 170, 10,
    /* 251 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 255 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 259 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 263 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 267 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 57,
    /* 272 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 59,
    /* 277 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 140, 27,
    /* 281 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 61,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 19, 63,
    /* 287 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 65,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 66,
    /* 292 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 65,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 66,
    /* 297 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 68,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 66,
    /* 302 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 303 */
    SB_EDGE_RANGE, 0, 12,
    SB_EDGE_RANGE, 14, 241,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 234, 61,
    /* 312 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 11,
    /* 320 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 73,
    /* 323 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 324 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 255, 78,
    /* 328 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 248,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 333 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 81,
    /* 336 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 83,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 2 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 4 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 6 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 8 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 10 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 60, 0,
    /* 14 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 16 */ SB_DO_OWN, 3, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 60, 0,
    /* 22 */ SB_DO_SET_REG, 0, SB_DO_GO | SB_DO_LAST, 13, 0,
    /* 27 */ SB_DO_GO | SB_DO_LAST, 149, 0,
    /* 30 */ SB_DO_GO | SB_DO_LAST, 54, 0,
    /* 33 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 54, 0,
    /* 37 */ SB_DO_SET_REG, SB_MULTIPART_FORM_FILENAME, SB_DO_GO | SB_DO_LAST, 13, 0,
    /* 42 */ SB_DO_SET_REG, SB_MULTIPART_FORM_NAME, SB_DO_GO | SB_DO_LAST, 13, 0,
    /* 47 */ SB_DO_GO | SB_DO_LAST, 137, 0,
    /* 50 */ SB_DO_GO | SB_DO_LAST, 25, 1,
    /* 53 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 137, 0,
    /* 57 */ SB_DO_OPEN | SB_DO_LAST, SB_MULTIPART_FORM_TYPE,
    /* 59 */ SB_DO_CLOSE | SB_DO_LAST, SB_MULTIPART_FORM_TYPE,
    /* 61 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 63 */ SB_DO_OPEN | SB_DO_LAST, SB_MULTIPART_FORM_PART_DATA,
    /* 65 */ SB_DO_COUNT | SB_DO_LAST,
    /* 66 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 68 */ SB_DO_SET_REG, 4, SB_DO_GO | SB_DO_LAST, 77, 1,
    /* 73 */ SB_DO_EMIT, SB_MULTIPART_FORM_PART, SB_DO_GO | SB_DO_LAST, 149, 0,
    /* 78 */ SB_DO_EMIT, SB_MULTIPART_FORM_END, SB_DO_DONE | SB_DO_LAST,
    /* 81 */ SB_DO_OWN | SB_DO_LAST, 8,
    /* 83 */ SB_DO_OWN | SB_DO_LAST, 9,
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
        if (!m->word || !*m->word) FAIL;
        GO(336);
        break;
    }
    case 1: {
        if (m->reg) SPAN_BEHIND((uint8_t)m->reg);
        break;
    }
    case 2: {
        if (m->reg) SPAN_OPEN((uint8_t)m->reg);
        break;
    }
    case 3: {
        if (m->reg) SPAN_END((int)m->reg);
        break;
    }
    case 4: {
        if (m->reg) SPAN_PAUSE;
        break;
    }
    case 5: {
        if (m->reg) { EMIT((int)m->reg | SB_MORE, backslash, 1); SPAN_OPEN((uint8_t)m->reg); }
        break;
    }
    case 6: {
        if (m->open) SPAN_PAUSE;
        m->reg = 1;
        break;
    }
    case 7: {
        TELL_HELD;
        p--;
        GO(281);
        break;
    }
    case 8: {
        if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; GO(281); }
        if (!m->word[++m->reg - 4]) { TELL_END; GO(312); }
        break;
    }
    case 9: {
        if ((*p) != m->word[m->reg]) FAIL;
        if (!m->word[++m->reg]) GO(312);
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 1
};

void sb_multipart_form_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_multipart_form_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_multipart_form_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_multipart_form_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
