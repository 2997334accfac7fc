/* http_token - printed by tools/gen from grammar/http_token.c.rl; do not edit. */
#include "http_token.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[5];
} machine = { { .act = NULL, .lists = 5, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 0,
    /* 2 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_LAST, 0,
} };

void sb_http_token_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_token_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_token_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_token_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
