/* utf8 - printed by tools/gen from grammar/utf8.c.rl; do not edit. */
#include "utf8.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 224, 27,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 237, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 240, 33,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 244, 38,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 241, 2, 39,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 225, 14, 27,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 194, 29, 11,
    SB_EDGE_RANGE | SB_EDGE_LAST, 0, 127,
    /* 28 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 160, 31, 4,
    /* 32 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 224,
    /* 36 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 31, 252,
    /* 40 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 144, 47, 4,
    /* 44 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 244,
    /* 48 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 15, 252,
    /* 52 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 128, 63, 248,
};

static const uint8_t lists[] = {
    0
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
