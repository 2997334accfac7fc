/* http_content_length - printed by tools/gen from grammar/http_content_length.c.rl; do not edit. */
#include "http_content_length.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[14];
} machine = { { .act = NULL, .lists = 10, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 0,
    /* 4 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 3,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 2,
    /* the lists */
    /* 0 */ SB_DO_SET_NUM, 0, SB_DO_DIGIT | SB_DO_LAST,
    /* 3 */ (SB_DO_EMIT_AS + SB_HTTP_CONTENT_LENGTH_LENGTH) | SB_DO_LAST,
} };

void sb_http_content_length_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_content_length_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_content_length_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_content_length_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
