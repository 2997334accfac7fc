/* crypt_hash - printed by tools/gen from grammar/crypt_hash.c.rl; do not edit. */
#include "crypt_hash.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 36, 3,
    /* 3 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 53, 7,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 54, 4, 0,
    /* 10 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 36, 4, 2,
    /* 14 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 18, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 43, 10,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS, 13, 195, 0, 12,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 195, 0, 10,
    /* 34 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 11, 15, 12,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 65, 25, 10, 12,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 5, 12,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 14,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 46, 11, 12,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 65, 25, 12,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 12,
    /* 63 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 225, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 111, 12, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 122, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 118, 10,
    /* 81 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 207, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 117, 12, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 104, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 100, 10,
    /* 99 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 189, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 110, 12, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 86, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 82, 10,
    /* 117 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 171, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 100, 12, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 68, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 64, 10,
    /* 135 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 153, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 115, 12, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 50, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 46, 10,
    /* 153 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 135, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 12, 16,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 32, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 28, 10,
    /* 171 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 5, 18,
    /* 176 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 36, 8, 20,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 18,
    /* 184 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 36, 34, 0, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 12,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 10,
    /* 195 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 36, 34, 0, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 13, 12,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 10,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_SET_REG | SB_DO_LAST, SB_CRYPT_HASH_SHA512,
    /* 2 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 4 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 6 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 0,
    /* 10 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 4,
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
        if (m->num != 64 || m->reg) FAIL;
        SPAN_END(SB_CRYPT_HASH_PLAIN);
        break;
    }
    case 2: {
        if (m->num > 16) FAIL;
        SPAN_END(SB_CRYPT_HASH_SALT);
        break;
    }
    case 3: {
        m->reg |= SB_CRYPT_HASH_NOT_HEX;
        break;
    }
    case 4: {
        if (++m->num > 86) FAIL;
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
