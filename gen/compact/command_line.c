/* command_line - printed by tools/gen from grammar/command_line.c.rl; do not edit. */
#include "command_line.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 39, 38,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 46,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 44, 0,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 57,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 57, 0,
    /* 24 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 34, 245,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 39, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 92, 21,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 221, 2,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 0,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 39, 238,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 0,
    /* 48 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 39, 232, 4,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 53 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 227, 6,
    /* 56 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 213, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 39, 236, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 243, 4,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 186, 8,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 75 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 196, 6,
    /* 78 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 202, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 249, 4,
    SB_EDGE_ANY | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_LINE_WORD,
    /* 4 */ SB_DO_CLOSE | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
    /* 6 */ SB_DO_EMIT_BYTE | SB_DO_LAST, SB_COMMAND_LINE_TEXT,
    /* 8 */ SB_DO_CLOSE, SB_COMMAND_LINE_TEXT, SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_LINE_WORD,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
