/* shadow - printed by tools/gen from grammar/shadow.c.rl; do not edit. */
#include "shadow.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[135];
} machine = { { .act = NULL, .lists = 108, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 21,
    /* 4 */
    SB_EDGE_CLASS, 37,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 0,
    /* 9 */
    SB_EDGE_CLASS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 13, 5,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 13,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 65,
    /* 27 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 13, 5,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 35 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 17,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 52,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 13, 5,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 48 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 39,
    /* 53 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 13, 5,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 61 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 19,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 26,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 13, 5,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 13,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 15, 5,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 9,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 26,
    /* 94 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_CLASS, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 10, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 6,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_SHADOW_NAME, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_SHADOW_HASH,
    /* 4 */ SB_DO_CLOSE_AS + SB_SHADOW_HASH, SB_DO_COUNT | SB_DO_LAST,
    /* 6 */ SB_DO_EMIT_AS + SB_SHADOW_ENTRY, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 9 */ SB_DO_EMIT_AS + SB_SHADOW_EXPIRE, SB_DO_COUNT | SB_DO_LAST,
    /* 11 */ SB_DO_EMIT_AS + SB_SHADOW_INACT, SB_DO_COUNT | SB_DO_LAST,
    /* 13 */ SB_DO_EMIT_AS + SB_SHADOW_LASTCHG, SB_DO_COUNT | SB_DO_LAST,
    /* 15 */ SB_DO_EMIT_AS + SB_SHADOW_MAX, SB_DO_COUNT | SB_DO_LAST,
    /* 17 */ SB_DO_EMIT_AS + SB_SHADOW_MIN, SB_DO_COUNT | SB_DO_LAST,
    /* 19 */ SB_DO_EMIT_AS + SB_SHADOW_WARN, SB_DO_COUNT | SB_DO_LAST,
    /* 21 */ SB_DO_OPEN_AS + SB_SHADOW_NAME, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 24 */ SB_DO_SET_NUM, 0, SB_DO_DIGIT | SB_DO_LAST,
} };

void sb_shadow_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
