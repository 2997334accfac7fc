/* utf8 - printed by tools/gen from grammar/utf8.c.rl; do not edit. */
#include "utf8.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[50];
} machine = { { .act = NULL, .lists = 50, .flags = 0, .hub = 29 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE, 0, 127,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 224,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 237, 27,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 240, 27,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 244, 30,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 241, 2, 31,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 225, 14, 20,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_LAST, 194, 29,
    /* 26 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 160, 31,
    /* 29 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 227,
    /* 33 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_LAST, 128, 31,
    /* 36 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 144, 47,
    /* 39 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_LAST, 128, 63,
    /* 42 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 15, 253,
    /* 46 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 249,
} };

void sb_utf8_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_utf8_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_utf8_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_utf8_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
