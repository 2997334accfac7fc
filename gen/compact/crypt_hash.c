/* crypt_hash - printed by tools/gen from grammar/crypt_hash.c.rl; do not edit. */
#include "crypt_hash.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 36,
    /* 2 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 53,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 54, 0,
    /* 7 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 36, 2,
    /* 10 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 36, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 22, 8,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS, 14, 160, 0, 10,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 160, 0, 8,
    /* 29 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 27, 10,
    /* 32 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 14,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 27, 10,
    /* 37 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 246, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 111, 8,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 14, 114, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 110, 8,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 229, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 117, 8,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 14, 97, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 93, 8,
    /* 71 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 212, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 110, 8,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 14, 80, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 76, 8,
    /* 88 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 195, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 100, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 14, 63, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 59, 8,
    /* 105 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 178, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 115, 8,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 14, 46, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 42, 8,
    /* 122 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 161, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 16,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 14, 29, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 25, 8,
    /* 139 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 18,
    /* 143 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 36, 20,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 18,
    /* 150 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 135, 4,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 14, 10,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 8,
    /* 160 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 36, 29, 0, 4,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 14, 10,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 8,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_SET_REG | SB_DO_LAST, SB_CRYPT_HASH_SHA512,
    /* 2 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 4 */ SB_DO_OWN, 1, SB_DO_OWN | SB_DO_LAST, 0,
    /* 8 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 3,
    /* 12 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 14 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 16 */ SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 18 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 20 */ SB_DO_OWN, 7, SB_DO_OWN | SB_DO_LAST, 0,
};

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;
    const unsigned char *p = walk->p, *mark = walk->mark, *const pe = walk->pe;
    sb_emit_fn *const emit = walk->emit;
    void *const user = walk->user;
    int how = SB_WALK_ON;

    (void)pe, (void)emit, (void)user;
    switch (action) {
    case 0: {
        SPAN_BEHIND(SB_CRYPT_HASH_SALT);
        m->num = 0;
        m->reg &= SB_CRYPT_HASH_SHA512;
        break;
    }
    case 1: {
        if (m->num > 16) FAIL;
        SPAN_END(SB_CRYPT_HASH_SALT);
        break;
    }
    case 2: {
        m->reg |= SB_CRYPT_HASH_NOT_HEX;
        break;
    }
    case 3: {
        if (++m->num > 86) FAIL;
        break;
    }
    case 4: {
        if (m->num != 64 || m->reg) FAIL;
        SPAN_END(SB_CRYPT_HASH_PLAIN);
        break;
    }
    case 5: {
        if (m->num != (m->reg ? 86 : 43)) FAIL;
        SPAN_END(SB_CRYPT_HASH_HASH);
        break;
    }
    case 6: {
        if (DIGIT(999999999)) FAIL;
        break;
    }
    case 7: {
        if (m->num < 1000) FAIL;
        SPAN_END(SB_CRYPT_HASH_ROUNDS);
        break;
    }
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 0
};

void sb_crypt_hash_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_crypt_hash_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_crypt_hash_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_crypt_hash_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
