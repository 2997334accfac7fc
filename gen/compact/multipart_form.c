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
        EMIT(SB_MULTIPART_FORM_FILENAME | SB_MORE, backslash, 1);
        break;
    }
    case 2: {
        if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; GO(210); }
        if (!m->word[++m->reg - 4]) { TELL_END; GO(237); }
        break;
    }
    case 3: {
        if ((*p) != m->word[m->reg]) FAIL;
        if (!m->word[++m->reg]) GO(237);
        break;
    }
    case 4: {
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
    uint8_t states[318];
} machine = { { .act = act, .lists = 265, .flags = SB_TABLE_FAILS | SB_TABLE_BY_DONE, .hub = 144 }, {
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
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 24, 39,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 30,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 24 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 41,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 4,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 32 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 33, 29,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 58, 30,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 40 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 41,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 243, 52,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 50 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 5,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 55 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 0, 16,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 61 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 243,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 92,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 69 */
    SB_EDGE_CLASS | SB_EDGE_NEAR, 30, 248,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 73 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 0,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 231,
    /* 78 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 46,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_HUB, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 91 */
    SB_EDGE_CLASS, 14,
    SB_EDGE_BYTE | SB_EDGE_HUB, 13,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 22,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 101 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 105 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 109 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 113 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 117 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 121 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 125 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 43,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 134 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 139 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 144 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 18,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 148 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 11,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 1,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 157 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 12,
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
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 177 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 179 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 181 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 112,
    /* 183 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 185 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 187 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 189 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 191 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 193 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 195 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 197 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 199 */
    SB_EDGE_CLASS, 2,
    SB_EDGE_CLASS | SB_EDGE_NEXT, 0,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 204 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 5,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 210 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 11, 31,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49,
    /* 217 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 31,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 222 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 42,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 227 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 42,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 232 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 34,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 237 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 18,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 8,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 246 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 15,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 250 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 255 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 17,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 259 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 50,
    /* 262 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 51,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 134, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_MULTIPART_FORM_FILENAME, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 84, 0,
    /* 9 */ SB_DO_OWN, 4, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 210, 0,
    /* 15 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_END, SB_DO_DONE | SB_DO_LAST,
    /* 17 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_PART, SB_DO_GO | SB_DO_LAST, 148, 0,
    /* 21 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 78, 0,
    /* 25 */ SB_DO_OWN_AS + 0, SB_DO_GO | SB_DO_LAST, 6, 1,
    /* 29 */ SB_DO_OWN_AS + 1, (SB_DO_OPEN_AS + SB_MULTIPART_FORM_FILENAME) | SB_DO_LAST,
    /* 31 */ SB_DO_PAUSE, SB_DO_SET_REG | SB_DO_LAST, 1,
    /* 34 */ SB_DO_SET_REG, 4, SB_DO_GO | SB_DO_LAST, 3, 1,
    /* 39 */ SB_DO_BEHIND | SB_DO_LAST, SB_MULTIPART_FORM_FILENAME,
    /* 41 */ (SB_DO_CLOSE_AS + SB_MULTIPART_FORM_FILENAME) | SB_DO_LAST,
    /* 42 */ SB_DO_COUNT | SB_DO_LAST,
    /* 43 */ SB_DO_GO | SB_DO_LAST, 16, 0,
    /* 46 */ SB_DO_GO | SB_DO_LAST, 55, 0,
    /* 49 */ (SB_DO_OPEN_AS + SB_MULTIPART_FORM_PART_DATA) | SB_DO_LAST,
    /* 50 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 51 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
    /* 52 */ SB_DO_PAUSE | SB_DO_LAST,
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
