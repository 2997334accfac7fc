/* command_line - printed by tools/gen from grammar/command_line.c.rl; do not edit. */
#include "command_line.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[73];
} machine = { { .act = NULL, .lists = 67, .flags = 0, .hub = 22 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 47,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 39,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 22,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 21, 5,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_HUB, 39,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 39, 2,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 1,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 232, 1,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 231,
    /* 30 */
    SB_EDGE_ANY | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 3,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 39, 233, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 245, 2,
    SB_EDGE_CLASS, 39,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 209, 0,
    /* 50 */
    SB_EDGE_BYTE | SB_EDGE_HUB, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 12,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5,
    /* 57 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 34, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 92, 2,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 64 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 242, 3,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_COMMAND_LINE_TEXT, (SB_DO_EMIT_AS + SB_COMMAND_LINE_WORD) | SB_DO_LAST,
    /* 2 */ (SB_DO_CLOSE_AS + SB_COMMAND_LINE_TEXT) | SB_DO_LAST,
    /* 3 */ SB_DO_EMIT_BYTE | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
    /* 5 */ (SB_DO_OPEN_AS + SB_COMMAND_LINE_TEXT) | SB_DO_LAST,
} };

void sb_command_line_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
