/* term_input - printed by tools/gen from grammar/term_input.c.rl; do not edit. */
#include "term_input.h"
#include "table.h"

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

static const struct {
    struct sb_table table;
    uint8_t states[283];
} machine = { { .act = act, .lists = 238, .flags = SB_TABLE_FAILS, .hub = 0 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 30,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 34,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 38,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 29,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 5, 28,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 36,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 9, 39,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 31,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 12, 35,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 13, 9,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 14, 27,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 16, 40,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 21, 32,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 23, 33,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 25, 43,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 27, 86,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 224, 75, 21,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 237, 21,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 240, 39, 19,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 244, 59, 19,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 8, 37,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 127, 37,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 241, 2, 40, 19,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 225, 14, 39, 21,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 194, 29, 48, 23,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 32, 94, 13,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 90 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 31, 38, 44,
    /* 95 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 144, 47, 19, 44,
    /* 100 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 126, 26,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 102,
    /* 105 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 126, 30,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 97,
    /* 110 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 63, 44,
    /* 114 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 63, 14, 44,
    /* 119 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 15, 251, 44,
    /* 124 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 160, 31, 44,
    /* 128 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 63, 17,
    /* 132 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 98, 41,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 102, 42,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 79,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 91,
    /* 142 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 48, 63,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 49, 65,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 51, 208,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 55, 210,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 65, 40,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 66, 27,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 67, 36,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 68, 34,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 70, 28,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 72, 30,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 52,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 56,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 50, 7, 9,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 126, 28,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 22,
    /* 185 */
    SB_EDGE_BYTE | SB_EDGE_HUB, 126,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 18,
    /* 189 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 0, 1,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 1,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 198 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_RANGE, 32, 94,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 4,
    /* 205 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 208 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_LAST, 126,
    /* 210 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 126, 30,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 246,
    /* 217 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 220 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 65, 40,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 66, 27,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 67, 36,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 68, 34,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 70, 28,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 72, 30,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 4 */ SB_DO_CLOSE_AS + SB_TERM_INPUT_TEXT, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 9 */ SB_DO_EMIT_AS + SB_TERM_INPUT_ENTER, SB_DO_GO | SB_DO_LAST, 189, 0,
    /* 13 */ SB_DO_OPEN_AS + SB_TERM_INPUT_TEXT, SB_DO_GO | SB_DO_LAST, 198, 0,
    /* 17 */ SB_DO_OWN_AS + 0, (SB_DO_EMIT_AS + SB_TERM_INPUT_CHAR) | SB_DO_LAST,
    /* 19 */ SB_DO_AND | SB_DO_LAST, 0x07,
    /* 21 */ SB_DO_AND | SB_DO_LAST, 0x0f,
    /* 23 */ SB_DO_AND | SB_DO_LAST, 0x1f,
    /* 25 */ (SB_DO_CLOSE_AS + SB_TERM_INPUT_TEXT) | SB_DO_LAST,
    /* 26 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_DELETE) | SB_DO_LAST,
    /* 27 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_DOWN) | SB_DO_LAST,
    /* 28 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_END) | SB_DO_LAST,
    /* 29 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_END_OF_FILE) | SB_DO_LAST,
    /* 30 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_HOME) | SB_DO_LAST,
    /* 31 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_KILL_END) | SB_DO_LAST,
    /* 32 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_KILL_START) | SB_DO_LAST,
    /* 33 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_KILL_WORD) | SB_DO_LAST,
    /* 34 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_LEFT) | SB_DO_LAST,
    /* 35 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_REDRAW) | SB_DO_LAST,
    /* 36 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_RIGHT) | SB_DO_LAST,
    /* 37 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_RUB_OUT) | SB_DO_LAST,
    /* 38 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_STOP) | SB_DO_LAST,
    /* 39 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_TAB) | SB_DO_LAST,
    /* 40 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_UP) | SB_DO_LAST,
    /* 41 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_WORD_LEFT) | SB_DO_LAST,
    /* 42 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_WORD_RIGHT) | SB_DO_LAST,
    /* 43 */ (SB_DO_EMIT_AS + SB_TERM_INPUT_YANK) | SB_DO_LAST,
    /* 44 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
} };

void sb_term_input_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
