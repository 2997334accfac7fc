/* uri_plain - printed by tools/gen from grammar/uri_plain.c.rl; do not edit. */
#include "uri_plain.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[11];
} machine = { { .act = NULL, .lists = 11, .flags = 0, .hub = 3 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 3 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 18,
    /* 6 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 19,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_LAST, 47,
} };

void sb_uri_plain_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_uri_plain_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_uri_plain_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_uri_plain_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
