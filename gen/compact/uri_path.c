/* uri_path - printed by tools/gen from grammar/uri_path.c.rl; do not edit. */
#include "uri_path.h"
#include "table.h"

#define TELL_HELD  do { if (m->reg) EMIT(SB_URI_PATH_SEGMENT, dots, m->reg); m->reg = 0; } while (0)

static const unsigned char dots[] = "..";

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 0,
    /* 3 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 37, 2,
    SB_EDGE_BYTE, 47,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 120, 3,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 53, 126, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 55, 126, 5,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 164, 0, 5,
    /* 32 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 101, 2,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 102, 86, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 82, 9,
    /* 43 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 38, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 208, 11,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 77, 3,
    /* 59 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 53, 83, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 55, 83, 5,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 94, 5,
    /* 74 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 101, 2,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 102, 44, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 40, 9,
    /* 85 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 170, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 39, 3,
    /* 97 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 53, 45, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 55, 45, 5,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 56, 5,
    /* 112 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 101, 17,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 102, 7,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 9,
    /* 121 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 231,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 134, 0,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 3,
    /* 132 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 19,
    SB_EDGE_CLASS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 217, 19,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 3, 0, 21,
    /* 145 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 26, 232, 9,
    /* 149 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 228, 9,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 65, 4, 223, 9,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 4, 218, 9,
    /* 164 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 213, 9,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_URI_PATH_SLASH,
    /* 2 */ SB_DO_COUNT | SB_DO_LAST,
    /* 3 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 5 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 7 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 9 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 11 */ SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 13 */ SB_DO_SET_REG, 0, SB_DO_EMIT | SB_DO_LAST, SB_URI_PATH_UP,
    /* 17 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 19 */ SB_DO_CLOSE | SB_DO_LAST, SB_URI_PATH_SEGMENT,
    /* 21 */ SB_DO_CLOSE, SB_URI_PATH_SEGMENT, SB_DO_EMIT | SB_DO_LAST, SB_URI_PATH_SLASH,
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
        TELL_HELD;
        SPAN_OPEN(SB_URI_PATH_SEGMENT);
        break;
    }
    case 1: {
        m->num = HEX((*p)) << 4;
        break;
    }
    case 2: {
        TELL_HELD;
        EMIT(SB_URI_PATH_ENCODED_SLASH, p, 0);
        break;
    }
    case 3: {
        TELL_HELD;
        BYTE(SB_URI_PATH_BYTE, m->num | HEX((*p)));
        break;
    }
    case 4: {
        TELL_HELD;
        BYTE(SB_URI_PATH_BYTE, '.');
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

void sb_uri_path_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_uri_path_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_uri_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_uri_path_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
