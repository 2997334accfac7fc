/* command_row - printed by tools/gen from grammar/command_row.c.rl; do not edit. */
#include "command_row.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 123, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 46, 2,
    /* 7 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 4,
    /* 10 */
    SB_EDGE_CLASS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 124, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 125, 16, 14,
    /* 22 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 4,
    /* 25 */
    SB_EDGE_CLASS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 124, 251, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 125, 14,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 37 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 123, 223, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 5, 2,
    /* 48 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 20,
    SB_EDGE_CLASS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 240, 20,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_ROW_OPEN,
    /* 2 */ SB_DO_OPEN | SB_DO_LAST, SB_COMMAND_ROW_TEXT,
    /* 4 */ SB_DO_OPEN | SB_DO_LAST, SB_COMMAND_ROW_WORD,
    /* 6 */ SB_DO_CLOSE, SB_COMMAND_ROW_WORD, SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_ROW_NAME,
    /* 10 */ SB_DO_CLOSE, SB_COMMAND_ROW_WORD, SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_ROW_OR,
    /* 14 */ SB_DO_CLOSE, SB_COMMAND_ROW_WORD, SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_ROW_CLOSE,
    /* 18 */ SB_DO_EMIT | SB_DO_LAST, SB_COMMAND_ROW_STAR,
    /* 20 */ SB_DO_CLOSE | SB_DO_LAST, SB_COMMAND_ROW_TEXT,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_command_row_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
