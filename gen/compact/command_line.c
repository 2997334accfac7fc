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
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 8,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 59,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 59, 8,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 246,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 39,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 24,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 224, 2,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 20, 8,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 39, 239,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 8,
    /* 44 */
    SB_EDGE_RANGE, 0, 38,
    SB_EDGE_RANGE, 40, 215,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 228, 4,
    /* 53 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 225, 6,
    /* 56 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_CLASS, 40,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 210, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 39, 231, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 241, 4,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 184, 0,
    /* 75 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 195, 6,
    /* 78 */
    SB_EDGE_CLASS, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 198, 4,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 247, 4,
    /* the lists */
    /* 0 */ SB_DO_CLOSE, SB_COMMAND_LINE_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_LINE_WORD,
    /* 4 */ SB_DO_CLOSE | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
    /* 6 */ SB_DO_EMIT_BYTE | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
    /* 8 */ SB_DO_OPEN | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
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
