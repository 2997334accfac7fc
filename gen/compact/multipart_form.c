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
        if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; GO(233); }
        if (!m->word[++m->reg - 4]) { TELL_END; GO(261); }
        break;
    }
    case 7: {
        if ((*p) != m->word[m->reg]) FAIL;
        if (!m->word[++m->reg]) GO(261);
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

static const struct {
    struct sb_table table;
    uint8_t states[354];
} machine = { { .act = act, .lists = 290, .flags = SB_TABLE_FAILS | SB_TABLE_BY_DONE, .hub = 71 }, {
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
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 30, 58,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 24 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 60,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 10, 61,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 17, 11,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 39 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 33, 241, 62,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 58, 237, 58,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 60,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 17, 10,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 57 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 32,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 10,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 18,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 75 */
    SB_EDGE_CLASS, 12,
    SB_EDGE_BYTE | SB_EDGE_HUB, 13,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 40,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 22,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 88 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 92 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 96 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 100 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 104 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 108 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 112 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 116 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 42,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 121 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 125 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 129 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 133 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 47,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 138 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 143 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_HUB, 13,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 148 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 11,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 1,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 157 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 7,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 161 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 163 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 165 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 167 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 169 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 171 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 173 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 175 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 116, 36,
    /* 180 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 182 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 184 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 186 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 188 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 190 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 192 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 194 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 196 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 198 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 200 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 202 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT, 0,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 207 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 17, 11,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 213 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 121,
    /* 215 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 217 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 219 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 221 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 30, 55,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 227 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 13, 52,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 233 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 29,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 18, 54,
    /* 240 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 53,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 245 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 53,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 250 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 37,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 255 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 240, 29,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 261 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 12,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 270 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 17,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 274 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 15,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 278 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 248,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 284 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 63,
    /* 287 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 56,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 138, 0,
    /* 4 */ SB_DO_OWN, 8, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 233, 0,
    /* 10 */ SB_DO_OWN_AS + 3, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 63, 0,
    /* 15 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_END, SB_DO_DONE | SB_DO_LAST,
    /* 17 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_PART, SB_DO_GO | SB_DO_LAST, 148, 0,
    /* 21 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 57, 0,
    /* 25 */ SB_DO_OWN_AS + 0, SB_DO_GO | SB_DO_LAST, 31, 1,
    /* 29 */ SB_DO_PAUSE, SB_DO_SET_REG | SB_DO_LAST, 1,
    /* 32 */ SB_DO_SET_REG, 0, SB_DO_GO | SB_DO_LAST, 16, 0,
    /* 37 */ SB_DO_SET_REG, 4, SB_DO_GO | SB_DO_LAST, 28, 1,
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
} };

void sb_multipart_form_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
