/* command_line - printed by tools/gen from grammar/command_line.c.rl; do not edit. */
#include "command_line.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 39, 36,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 47,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 5,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 59,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 59, 5,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 1,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 246,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 39,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 24,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 224, 1,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 20, 5,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 39, 239,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5,
    /* 44 */
    SB_EDGE_RANGE, 0, 38,
    SB_EDGE_RANGE, 40, 215,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 228, 2,
    /* 53 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 225, 3,
    /* 56 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_CLASS, 40,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 210, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 39, 231, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 241, 2,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 184, 0,
    /* 75 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 195, 3,
    /* 78 */
    SB_EDGE_CLASS, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 198, 2,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 247, 2,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_COMMAND_LINE_TEXT, (SB_DO_EMIT_AS + SB_COMMAND_LINE_WORD) | SB_DO_LAST,
    /* 2 */ (SB_DO_CLOSE_AS + SB_COMMAND_LINE_TEXT) | SB_DO_LAST,
    /* 3 */ SB_DO_EMIT_BYTE | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
    /* 5 */ (SB_DO_OPEN_AS + SB_COMMAND_LINE_TEXT) | SB_DO_LAST,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 87, .flags = 0
};

void sb_command_line_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_command_line_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_command_line_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_command_line_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
