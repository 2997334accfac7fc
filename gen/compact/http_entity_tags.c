/* http_entity_tags - printed by tools/gen from grammar/http_entity_tags.c.rl; do not edit. */
#include "http_entity_tags.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[49];
} machine = { { .act = NULL, .lists = 40, .flags = 0, .hub = 16 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 42, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 87, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 9, 17,
    /* 13 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 16 */
    SB_EDGE_CLASS, 38,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 4,
    /* 21 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 44, 6,
    SB_EDGE_CLASS | SB_EDGE_LAST, 2,
    /* 27 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 9,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 87,
    /* 35 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 37 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 2,
    /* the lists */
    /* 0 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_ENTITY_TAGS_STRONG_TAG,
    /* 2 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_ENTITY_TAGS_WEAK_TAG,
    /* 4 */ SB_DO_CLOSE_OPEN | SB_DO_LAST,
    /* 5 */ (SB_DO_EMIT_AS + SB_HTTP_ENTITY_TAGS_ANY) | SB_DO_LAST,
    /* 6 */ SB_DO_GO | SB_DO_LAST, 27, 0,
} };

void sb_http_entity_tags_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_entity_tags_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_entity_tags_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_entity_tags_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
