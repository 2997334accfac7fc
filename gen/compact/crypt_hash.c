/* crypt_hash - printed by tools/gen from grammar/crypt_hash.c.rl; do not edit. */
#include "crypt_hash.h"
#include "table.h"

/* what an action names lies in the walk */
#undef EMIT
#define EMIT(ev, at, len)  sb_table_tell(walk, (ev), (at), (size_t)(len))
#define p                  walk->p
#define pe                 walk->pe
#define mark               walk->mark
#define emit               walk->emit
#define user               walk->user

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;

    (void)m;
    switch (action) {
    case 0: {
        m->reg &= SB_CRYPT_HASH_SHA512;
        break;
    }
    case 1: {
        m->num = (uint32_t)m->num + 1;
        if ((uint32_t)m->num > 86) FAIL;
        break;
    }
    case 2: {
        if (DIGIT(999999999)) FAIL;
        break;
    }
    case 3: {
        if ((uint32_t)m->num < 1000) FAIL;
        break;
    }
    case 4: {
        m->reg |= SB_CRYPT_HASH_NOT_HEX;
        break;
    }
    case 5: {
        if ((uint32_t)m->num > 16) FAIL;
        break;
    }
    case 6: {
        if ((uint32_t)m->num != 64 || m->reg) FAIL;
        break;
    }
    case 7: {
        if ((uint32_t)m->num != (m->reg ? 86u : 43u)) FAIL;
        break;
    }
    }
    return SB_WALK_ON;
}

#undef p
#undef pe
#undef mark
#undef emit
#undef user

static const struct {
    struct sb_table table;
    uint8_t states[146];
} machine = { { .act = act, .lists = 117, .flags = 0, .hub = 109 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 36,
    /* 2 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 53,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 54, 27,
    /* 7 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 36, 3,
    /* 10 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 14, 15,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 12, 17,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 15,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 73,
    /* 29 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 111, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 238,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 117, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 228,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 110, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 218,
    /* 59 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 100, 17,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 208,
    /* 69 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 115, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 198,
    /* 79 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 25,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 188,
    /* 89 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 24,
    /* 93 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 36, 8,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 24,
    /* 100 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 36, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 12, 17,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 15,
    /* 109 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 23, 17,
    /* 112 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 21,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 23, 17,
    /* the lists */
    /* 0 */ SB_DO_OWN, 5, SB_DO_CLOSE_AS + SB_CRYPT_HASH_SALT, SB_DO_BEHIND, SB_CRYPT_HASH_SALT, SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 8 */ SB_DO_OWN_AS + 3, SB_DO_CLOSE_AS + SB_CRYPT_HASH_ROUNDS, SB_DO_BEHIND, SB_CRYPT_HASH_SALT, SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 15 */ SB_DO_OWN, 4, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 18 */ SB_DO_OWN, 6, (SB_DO_CLOSE_AS + SB_CRYPT_HASH_PLAIN) | SB_DO_LAST,
    /* 21 */ SB_DO_OWN, 7, (SB_DO_CLOSE_AS + SB_CRYPT_HASH_HASH) | SB_DO_LAST,
    /* 24 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 25 */ SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 27 */ SB_DO_SET_REG | SB_DO_LAST, SB_CRYPT_HASH_SHA512,
} };

void sb_crypt_hash_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
