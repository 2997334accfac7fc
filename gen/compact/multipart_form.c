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
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 45, 9,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 10, 3,
    /* 9 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 45, 3,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 4, 0,
    /* 16 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 17 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 8, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 32, 4,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 10, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 12, 8,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 35 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 19, 4, 10,
    /* 40 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 41 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 240, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 236, 4,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 232, 14,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 19, 241, 16,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 61 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 6, 22,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 68 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 10,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 76 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 27,
    /* 80 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 81 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 251,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 102, 12,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 66,
    SB_EDGE_CLASS, 17,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 244, 30,
    /* 96 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 108, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 110 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 117 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 124 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 97, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 131 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 109, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 138 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 145 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 189, 37,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 153 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 97, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 160 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 109, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 167 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 174 */
    SB_EDGE_END | SB_EDGE_ACTS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 160, 42,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 33,
    /* 182 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 187 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 5,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 192 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 27,
    /* 196 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 197 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 10,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 8, 47,
    /* 207 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 50,
    /* 211 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 212 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 111, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 219 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 226 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 233 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 240 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 247 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 254 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 261 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 100, 8,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 94,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 271 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 278 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 115, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 285 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 112, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 292 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 111, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 299 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 115, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 306 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 313 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 320 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 105, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 327 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 111, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 334 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 341 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 348 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 0, 3,
    /* 353 */
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS, 19, 211, 0, 10,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
    /* 360 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 121, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 367 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 112, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 374 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 101, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 381 */
    SB_EDGE_END | SB_EDGE_ACTS, 53,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 53,
    /* 388 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 4, 57,
    /* 394 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 6, 59,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 400 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 211, 0, 27,
    /* 405 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 7, 61,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 28, 63,
    /* 412 */
    SB_EDGE_END | SB_EDGE_ACTS, 65,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 10, 6, 67,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 65,
    /* 420 */
    SB_EDGE_END | SB_EDGE_ACTS, 65,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 45, 6, 67,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 65,
    /* 428 */
    SB_EDGE_END | SB_EDGE_ACTS, 65,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 45, 6, 68,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 65,
    /* 436 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 437 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 231, 61,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 442 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 2, 12,
    /* 451 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 4, 73,
    /* 455 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 456 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 255, 78,
    /* 460 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 247,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 465 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 81,
    /* 468 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 83,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 2 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 4 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 6 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 8 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 10 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 68, 0,
    /* 14 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 16 */ SB_DO_OWN, 3, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 68, 0,
    /* 22 */ SB_DO_SET_REG, 0, SB_DO_GO | SB_DO_LAST, 17, 0,
    /* 27 */ SB_DO_GO | SB_DO_LAST, 197, 0,
    /* 30 */ SB_DO_GO | SB_DO_LAST, 61, 0,
    /* 33 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 61, 0,
    /* 37 */ SB_DO_SET_REG, SB_MULTIPART_FORM_FILENAME, SB_DO_GO | SB_DO_LAST, 17, 0,
    /* 42 */ SB_DO_SET_REG, SB_MULTIPART_FORM_NAME, SB_DO_GO | SB_DO_LAST, 17, 0,
    /* 47 */ SB_DO_GO | SB_DO_LAST, 182, 0,
    /* 50 */ SB_DO_GO | SB_DO_LAST, 149, 1,
    /* 53 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 182, 0,
    /* 57 */ SB_DO_OPEN | SB_DO_LAST, SB_MULTIPART_FORM_TYPE,
    /* 59 */ SB_DO_CLOSE | SB_DO_LAST, SB_MULTIPART_FORM_TYPE,
    /* 61 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 63 */ SB_DO_OPEN | SB_DO_LAST, SB_MULTIPART_FORM_PART_DATA,
    /* 65 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 67 */ SB_DO_COUNT | SB_DO_LAST,
    /* 68 */ SB_DO_SET_REG, 4, SB_DO_GO | SB_DO_LAST, 209, 1,
    /* 73 */ SB_DO_EMIT, SB_MULTIPART_FORM_PART, SB_DO_GO | SB_DO_LAST, 197, 0,
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
        GO(468);
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
        GO(405);
        break;
    }
    case 8: {
        if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; GO(405); }
        if (!m->word[++m->reg - 4]) { TELL_END; GO(442); }
        break;
    }
    case 9: {
        if ((*p) != m->word[m->reg]) FAIL;
        if (!m->word[++m->reg]) GO(442);
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
