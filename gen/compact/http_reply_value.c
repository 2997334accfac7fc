/* http_reply_value - printed by tools/gen from grammar/http_reply_value.c.rl; do not edit. */
#include "http_reply_value.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[3];
} machine = { { .act = NULL, .lists = 3, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_LAST, 30,
} };

void sb_http_reply_value_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_reply_value_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_reply_value_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_reply_value_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
