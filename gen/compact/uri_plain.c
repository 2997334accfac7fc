/* uri_plain - printed by tools/gen from grammar/uri_plain.c.rl; do not edit. */
#include "uri_plain.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 3,
    /* 4 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 33, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 36, 28,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 38, 7, 25,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 48, 11, 21,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 17,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 64, 26, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 95, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR, 97, 25, 7,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 126, 3,
    /* 36 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 47, 223,
    SB_EDGE_BYTE, 33,
    SB_EDGE_BYTE, 36,
    SB_EDGE_RANGE, 38, 21,
    SB_EDGE_BYTE, 61,
    SB_EDGE_RANGE, 64, 26,
    SB_EDGE_BYTE, 95,
    SB_EDGE_RANGE, 97, 25,
    SB_EDGE_BYTE | SB_EDGE_LAST, 126,
};

static const uint8_t lists[] = {
    0
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_uri_plain_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
