/* command_row - printed by tools/gen from grammar/command_row.c.rl; do not edit. */
#include "command_row.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[56];
} machine = { { .act = NULL, .lists = 45, .flags = 0, .hub = 28 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 123, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 4, 34, 9,
    /* 7 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 4, 10,
    /* 10 */
    SB_EDGE_CLASS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 124, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 125, 0,
    /* 21 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 4, 10,
    /* 24 */
    SB_EDGE_CLASS, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 245,
    /* 28 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 8,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 222,
    /* 36 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 37 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_CLASS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 246, 6,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_COMMAND_ROW_WORD, (SB_DO_EMIT_AS + SB_COMMAND_ROW_CLOSE) | SB_DO_LAST,
    /* 2 */ SB_DO_CLOSE_AS + SB_COMMAND_ROW_WORD, (SB_DO_EMIT_AS + SB_COMMAND_ROW_NAME) | SB_DO_LAST,
    /* 4 */ SB_DO_CLOSE_AS + SB_COMMAND_ROW_WORD, (SB_DO_EMIT_AS + SB_COMMAND_ROW_OR) | SB_DO_LAST,
    /* 6 */ (SB_DO_CLOSE_AS + SB_COMMAND_ROW_TEXT) | SB_DO_LAST,
    /* 7 */ (SB_DO_EMIT_AS + SB_COMMAND_ROW_OPEN) | SB_DO_LAST,
    /* 8 */ (SB_DO_EMIT_AS + SB_COMMAND_ROW_STAR) | SB_DO_LAST,
    /* 9 */ (SB_DO_OPEN_AS + SB_COMMAND_ROW_TEXT) | SB_DO_LAST,
    /* 10 */ (SB_DO_OPEN_AS + SB_COMMAND_ROW_WORD) | SB_DO_LAST,
} };

void sb_command_row_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_command_row_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_command_row_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_command_row_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
