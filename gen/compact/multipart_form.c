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
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 10,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 6 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 10,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 9 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 25,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 59,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 33, 58,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 24 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 60,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 10, 61,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 20, 11,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 241, 58,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 237, 58,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 30, 233, 62,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 52 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 60,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 20, 10,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 60 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 32,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 10,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 18,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 78 */
    SB_EDGE_CLASS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 250,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 40,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 22,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 92 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 96 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 100 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 104 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 108 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 112 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 116 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 42,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 125 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 129 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 133 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 137 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 47,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 142 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 147 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 181,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 153 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 11,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 1,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 7,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 166 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 168 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 170 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 172 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 174 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 176 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 178 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 180 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 116, 36,
    /* 185 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 187 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 189 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 191 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 193 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 195 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 197 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 199 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 201 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 203 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 205 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 207 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT, 0,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 212 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 20, 11,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 218 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 121,
    /* 220 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 222 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 224 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 226 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 30, 55,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 232 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 13, 74, 0, 52,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 240 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 29,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 18, 54,
    /* 247 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 53,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 252 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 53,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 257 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 37,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 262 */
    SB_EDGE_END,
    SB_EDGE_RANGE, 0, 12,
    SB_EDGE_RANGE, 14, 241,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 234, 29,
    /* 272 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 12,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 281 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 17,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 285 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 15,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 289 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 248,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 295 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 63,
    /* 298 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 56,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 142, 0,
    /* 4 */ SB_DO_OWN, 8, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 240, 0,
    /* 10 */ SB_DO_OWN_AS + 3, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 66, 0,
    /* 15 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_END, SB_DO_DONE | SB_DO_LAST,
    /* 17 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_PART, SB_DO_GO | SB_DO_LAST, 153, 0,
    /* 21 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 60, 0,
    /* 25 */ SB_DO_OWN_AS + 0, SB_DO_GO | SB_DO_LAST, 42, 1,
    /* 29 */ SB_DO_PAUSE, SB_DO_SET_REG | SB_DO_LAST, 1,
    /* 32 */ SB_DO_SET_REG, 0, SB_DO_GO | SB_DO_LAST, 16, 0,
    /* 37 */ SB_DO_SET_REG, 4, SB_DO_GO | SB_DO_LAST, 39, 1,
    /* 42 */ SB_DO_SET_REG, SB_MULTIPART_FORM_FILENAME, SB_DO_GO | SB_DO_LAST, 16, 0,
    /* 47 */ SB_DO_SET_REG, SB_MULTIPART_FORM_NAME, SB_DO_GO | SB_DO_LAST, 16, 0,
    /* 52 */ (SB_DO_CLOSE_AS + SB_MULTIPART_FORM_TYPE) | SB_DO_LAST,
    /* 53 */ SB_DO_COUNT | SB_DO_LAST,
    /* 54 */ (SB_DO_OPEN_AS + SB_MULTIPART_FORM_PART_DATA) | SB_DO_LAST,
    /* 55 */ (SB_DO_OPEN_AS + SB_MULTIPART_FORM_TYPE) | SB_DO_LAST,
    /* 56 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 58 */ (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 59 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 60 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
    /* 61 */ (SB_DO_OWN_AS + 4) | SB_DO_LAST,
    /* 62 */ (SB_DO_OWN_AS + 5) | SB_DO_LAST,
    /* 63 */ (SB_DO_OWN_AS + 6) | SB_DO_LAST,
};

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
        if (!m->word || !*m->word) FAIL;
        break;
    }
    case 1: {
        if (m->reg) SPAN_OPEN((uint8_t)m->reg);
        break;
    }
    case 2: {
        if (m->reg) SPAN_BEHIND((uint8_t)m->reg);
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
        if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; GO(240); }
        if (!m->word[++m->reg - 4]) { TELL_END; GO(272); }
        break;
    }
    case 7: {
        if ((*p) != m->word[m->reg]) FAIL;
        if (!m->word[++m->reg]) GO(272);
        break;
    }
    case 8: {
        TELL_HELD;
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

static const struct sb_table table = {
    .states = states, .act = act, .lists = 301, .flags = SB_TABLE_FAILS | SB_TABLE_BY_DONE
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
