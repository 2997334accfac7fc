/* utf8 - printed by tools/gen from grammar/utf8.c.rl; do not edit. */
#include "utf8.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE, 0, 127,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 224,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 237, 28,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 240, 29,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 244, 33,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 241, 2, 34,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 225, 14, 22,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 194, 29, 7,
    /* 27 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 160, 31,
    /* 30 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 226,
    /* 34 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 31, 252,
    /* 38 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 144, 47,
    /* 41 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 245,
    /* 45 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 15, 252,
    /* 49 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 248,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 53, .flags = 0
};

void sb_utf8_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
