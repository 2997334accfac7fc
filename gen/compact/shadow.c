/* shadow - printed by tools/gen from grammar/shadow.c.rl; do not edit. */
#include "shadow.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[141];
} machine = { { .act = NULL, .lists = 114, .flags = 0, .hub = 0 }, {
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
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 91, 24,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 77, 24,
    /* 30 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 63, 24,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 49, 24,
    /* 46 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 35, 24,
    /* 54 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 5,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 19, 24,
    /* 62 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_CLASS, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 10, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 71 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 6,
    /* 76 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 242, 9,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 26,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 226, 11,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 90 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 212, 19,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 96 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 198, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 236,
    /* 102 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 184, 17,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 230,
    /* 108 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 170, 13,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 224,
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
