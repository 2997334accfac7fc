/* uri_path - printed by tools/gen from grammar/uri_path.c.rl; do not edit. */
#include "uri_path.h"
#include "table.h"

#define TELL_HELD  do { if (m->reg) EMIT(SB_URI_PATH_SEGMENT, dots, m->reg); m->reg = 0; } while (0)

static const unsigned char dots[] = "..";

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
        m->num = HEX((*p)) << 4;
        break;
    }
    case 1: {
        TELL_HELD;
        break;
    }
    case 2: {
        BYTE(SB_URI_PATH_BYTE, m->num | HEX((*p)));
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
    uint8_t states[144];
} machine = { { .act = act, .lists = 124, .flags = 0, .hub = 84 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 1,
    /* 3 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 34, 16,
    SB_EDGE_BYTE, 47,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 31, 82, 8,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 53, 87, 17,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 55, 86, 17,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 94, 17,
    /* 31 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 101, 16,
    SB_EDGE_LETTER | SB_EDGE_HUB | SB_EDGE_ACTS, 102, 6,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 10,
    /* 40 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 20, 16,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 211, 18,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 216,
    /* 54 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 17,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 218,
    /* 59 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 101, 16,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 228,
    /* 64 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 191, 12,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 196,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 17,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 198,
    /* 79 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 101, 2,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 208,
    /* 84 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 245,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 171, 1,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 176,
    /* 94 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 15,
    SB_EDGE_CLASS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 37, 232, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 157, 0,
    /* 106 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 20, 10,
    /* 109 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS, 48, 9, 10,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS, 65, 4, 10,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 4, 10,
    /* 121 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 10,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_URI_PATH_SEGMENT, (SB_DO_EMIT_AS + SB_URI_PATH_SLASH) | SB_DO_LAST,
    /* 2 */ SB_DO_OWN_AS + 1, SB_DO_BYTE | SB_DO_LAST, SB_URI_PATH_BYTE, '.',
    /* 6 */ SB_DO_OWN_AS + 1, (SB_DO_EMIT_AS + SB_URI_PATH_ENCODED_SLASH) | SB_DO_LAST,
    /* 8 */ SB_DO_OWN_AS + 1, (SB_DO_OPEN_AS + SB_URI_PATH_SEGMENT) | SB_DO_LAST,
    /* 10 */ SB_DO_OWN_AS + 1, (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 12 */ SB_DO_SET_REG, 0, (SB_DO_EMIT_AS + SB_URI_PATH_UP) | SB_DO_LAST,
    /* 15 */ (SB_DO_CLOSE_AS + SB_URI_PATH_SEGMENT) | SB_DO_LAST,
    /* 16 */ SB_DO_COUNT | SB_DO_LAST,
    /* 17 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 18 */ SB_DO_SET_REG | SB_DO_LAST, 0,
} };

void sb_uri_path_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
