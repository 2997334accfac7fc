/* term_input - printed by tools/gen from grammar/term_input.c.rl; do not edit. */
#include "term_input.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE, 0,
    SB_EDGE_BYTE, 7,
    SB_EDGE_BYTE, 10,
    SB_EDGE_BYTE, 15,
    SB_EDGE_RANGE, 17, 3,
    SB_EDGE_BYTE, 22,
    SB_EDGE_BYTE, 24,
    SB_EDGE_BYTE, 26,
    SB_EDGE_RANGE, 28, 3,
    SB_EDGE_RANGE, 128, 65,
    SB_EDGE_RANGE, 245, 10,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 37,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 53,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 69,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 33,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 5, 29,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 61,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 73,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 41,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 12, 57,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 13, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 14, 25,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 16, 77,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 21, 45,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 23, 49,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 25, 81,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 27,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 224, 7, 1, 17,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 237, 17, 1, 17,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 240, 22, 1, 13,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 244, 31, 1, 13,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 8, 65,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 127, 65,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 241, 2, 36, 1, 13,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 225, 14, 26, 1, 17,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 194, 29, 11, 1, 21,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 41, 1, 95,
    /* 122 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 98, 134, 91,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 102, 130, 93,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 79,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 91,
    /* 134 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 48,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 49, 56,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 51, 97,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 55, 101,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 65, 0, 0, 77,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 66, 0, 0, 25,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 67, 0, 0, 61,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 68, 0, 0, 53,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 70, 0, 0, 29,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 72, 0, 0, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 52, 75,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 56, 72,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 50, 7, 76,
    /* 185 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_LAST, 126, 0, 0,
    /* 192 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 126, 0, 0, 37,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 48, 9, 245,
    /* 203 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 206 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 65, 0, 0, 77,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 66, 0, 0, 25,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 67, 0, 0, 61,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 68, 0, 0, 53,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 70, 0, 0, 29,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 72, 0, 0, 37,
    /* 236 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 126, 0, 0, 89,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 214,
    /* 243 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 126, 0, 0, 37,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 207,
    /* 250 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 126, 0, 0, 29,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 200,
    /* 257 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 126, 0, 0,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 194,
    /* 263 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 160, 31, 97,
    /* 267 */
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 63, 0, 0, 83,
    /* 273 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 31, 250, 97,
    /* 278 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 144, 47, 97,
    /* 282 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 63, 241, 97,
    /* 287 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 15, 251, 97,
    /* 292 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 63, 246, 97,
    /* 297 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 87,
    SB_EDGE_RANGE, 32, 94,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 1, 0, 0, 35,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 2, 0, 0, 51,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 3, 0, 0, 67,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 4, 0, 0, 31,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 5, 0, 0, 27,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 6, 0, 0, 59,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 9, 0, 0, 71,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 11, 0, 0, 39,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 12, 0, 0, 55,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 13, 4,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 14, 0, 0, 23,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 16, 0, 0, 75,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 21, 0, 0, 43,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 23, 0, 0, 47,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 25, 0, 0, 79,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 27, 122, 0, 87,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 224, 139, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 237, 145, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 240, 146, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 244, 151, 11,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 8, 0, 0, 63,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 127, 0, 0, 63,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 241, 2, 142, 11,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 225, 14, 26, 1, 15,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 194, 29, 11, 1, 19,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 0, 87,
    /* 427 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 0, 1,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 1,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 4 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT, SB_TERM_INPUT_ENTER, SB_DO_GO | SB_DO_LAST, 171, 1,
    /* 11 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_AND | SB_DO_LAST, 0x07,
    /* 15 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_AND | SB_DO_LAST, 0x0f,
    /* 19 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_AND | SB_DO_LAST, 0x1f,
    /* 23 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_DOWN,
    /* 27 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_END,
    /* 31 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_END_OF_FILE,
    /* 35 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_HOME,
    /* 39 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_KILL_END,
    /* 43 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_KILL_START,
    /* 47 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_KILL_WORD,
    /* 51 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_LEFT,
    /* 55 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_REDRAW,
    /* 59 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_RIGHT,
    /* 63 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_RUB_OUT,
    /* 67 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_STOP,
    /* 71 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_TAB,
    /* 75 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_UP,
    /* 79 */ SB_DO_CLOSE, SB_TERM_INPUT_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_YANK,
    /* 83 */ SB_DO_OWN, 0, SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_CHAR,
    /* 87 */ SB_DO_CLOSE | SB_DO_LAST, SB_TERM_INPUT_TEXT,
    /* 89 */ SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_DELETE,
    /* 91 */ SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_WORD_LEFT,
    /* 93 */ SB_DO_EMIT | SB_DO_LAST, SB_TERM_INPUT_WORD_RIGHT,
    /* 95 */ SB_DO_OPEN | SB_DO_LAST, SB_TERM_INPUT_TEXT,
    /* 97 */ SB_DO_OWN | SB_DO_LAST, 0,
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
        m->num = m->num << 6 | ((*p) & 0x3fu);
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
    .states = states, .act = act, .lists = 436, .flags = SB_TABLE_FAILS
};

void sb_term_input_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_term_input_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_term_input_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_term_input_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
