/* shadow - printed by tools/gen from grammar/shadow.c.rl; do not edit. */
#include "shadow.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 38, 0,
    /* 4 */
    SB_EDGE_CLASS, 37,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4,
    /* 9 */
    SB_EDGE_CLASS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 9,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 101, 12,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 85, 12,
    /* 30 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 69, 12,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 53, 12,
    /* 46 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 37, 12,
    /* 54 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 21, 12,
    /* 62 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 15,
    SB_EDGE_CLASS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 10, 190, 15,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 72 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 182, 15,
    /* 78 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 240, 19,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 86 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 224, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 94 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 208, 25,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 102 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 192, 28,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 110 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 176, 31,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 118 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 160, 34,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN, SB_SHADOW_NAME, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 4 */ SB_DO_CLOSE, SB_SHADOW_NAME, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_SHADOW_HASH,
    /* 9 */ SB_DO_CLOSE, SB_SHADOW_HASH, SB_DO_COUNT | SB_DO_LAST,
    /* 12 */ SB_DO_SET_NUM, 0, SB_DO_DIGIT | SB_DO_LAST,
    /* 15 */ SB_DO_EMIT, SB_SHADOW_ENTRY, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 19 */ SB_DO_EMIT, SB_SHADOW_EXPIRE, SB_DO_COUNT | SB_DO_LAST,
    /* 22 */ SB_DO_EMIT, SB_SHADOW_INACT, SB_DO_COUNT | SB_DO_LAST,
    /* 25 */ SB_DO_EMIT, SB_SHADOW_WARN, SB_DO_COUNT | SB_DO_LAST,
    /* 28 */ SB_DO_EMIT, SB_SHADOW_MAX, SB_DO_COUNT | SB_DO_LAST,
    /* 31 */ SB_DO_EMIT, SB_SHADOW_MIN, SB_DO_COUNT | SB_DO_LAST,
    /* 34 */ SB_DO_EMIT, SB_SHADOW_LASTCHG, SB_DO_COUNT | SB_DO_LAST,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_shadow_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_shadow_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_shadow_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_shadow_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
