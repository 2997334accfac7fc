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
        if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; GO(213); }
        if (!m->word[++m->reg - 4]) { TELL_END; GO(241); }
        break;
    }
    case 3: {
        if ((*p) != m->word[m->reg]) FAIL;
        if (!m->word[++m->reg]) GO(241);
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
    uint8_t states[323];
} machine = { { .act = act, .lists = 270, .flags = SB_TABLE_FAILS | SB_TABLE_BY_DONE, .hub = 24 }, {
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
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 39,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 0, 28, 30,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 24 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 41,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 10, 52,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 5,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 39 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 33, 29,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS, 34, 58, 30,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 47 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 41,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 4,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 55 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 0, 16,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 61 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 227,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 92,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 69 */
    SB_EDGE_CLASS | SB_EDGE_NEAR, 30, 248,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 73 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 0,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 215,
    /* 78 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 46,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 10,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 92 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 18,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 96 */
    SB_EDGE_CLASS, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 250,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 22,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 107 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 111 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 115 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 119 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 123 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 127 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 131 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 135 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 43,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 140 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 145 */
    SB_EDGE_CLASS, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 201,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 151 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 99, 11,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 1,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 160 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 12,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 164 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 166 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 168 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 170 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 172 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 174 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 176 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 178 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
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
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 5,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 213 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 31,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 18, 49,
    /* 220 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 42,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 225 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 45, 42,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 230 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 34,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 9,
    /* 235 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 240, 31,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 241 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 45, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR, 2, 12,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 250 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 17,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 254 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 45, 15,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 258 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 13, 248,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 264 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 50,
    /* 267 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 51,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 140, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_MULTIPART_FORM_FILENAME, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 84, 0,
    /* 9 */ SB_DO_OWN, 4, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 213, 0,
    /* 15 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_END, SB_DO_DONE | SB_DO_LAST,
    /* 17 */ SB_DO_EMIT_AS + SB_MULTIPART_FORM_PART, SB_DO_GO | SB_DO_LAST, 151, 0,
    /* 21 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 78, 0,
    /* 25 */ SB_DO_OWN_AS + 0, SB_DO_GO | SB_DO_LAST, 11, 1,
    /* 29 */ SB_DO_OWN_AS + 1, (SB_DO_OPEN_AS + SB_MULTIPART_FORM_FILENAME) | SB_DO_LAST,
    /* 31 */ SB_DO_PAUSE, SB_DO_SET_REG | SB_DO_LAST, 1,
    /* 34 */ SB_DO_SET_REG, 4, SB_DO_GO | SB_DO_LAST, 8, 1,
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
