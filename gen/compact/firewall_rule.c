/* firewall_rule - printed by tools/gen from grammar/firewall_rule.c.rl; do not edit. */
#include "firewall_rule.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 226, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 230, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 97, 68, 1, 6,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 102, 83, 1, 6,
    SB_EDGE_BYTE | SB_EDGE_FAR, 104, 188, 1,
    SB_EDGE_BYTE | SB_EDGE_FAR, 116, 196, 1,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 125, 1, 0,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 178, 1, 6,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 86, 12,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 4,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 14,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 66, 14,
    /* 60 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 14,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 47, 14,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 10,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 14,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 26, 14,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 10,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 18,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 7, 18,
    /* 95 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 97 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 20,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 238, 10,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 217, 10,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 121 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 198, 10,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 24,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 27, 6,
    /* 136 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 26,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 26,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 18, 6,
    /* 145 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 206, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 28,
    /* 153 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 30,
    /* 159 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 240, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 220, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 172 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 227, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 207, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 185 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 214, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 194, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 198 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 201, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 181, 12,
    /* 208 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 177, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 215 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 170, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 222 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 163, 12,
    /* 226 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 166, 24,
    /* 230 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 67, 6,
    /* 236 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 24,
    /* 239 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 93, 26,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 6,
    /* 246 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 154,
    /* 250 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 249, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 12, 4,
    /* 261 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 234, 24,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 241, 6,
    /* 269 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 248, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 229, 32,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 280 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 237, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 218, 32,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 291 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 226, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 207, 32,
    /* 299 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 218, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 306 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 211, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 313 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 204, 12,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 320 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 197, 12,
    /* 324 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 108,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 133, 4,
    /* 335 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 36,
    /* 338 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 339 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 116,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 4,
    /* 351 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 38,
    /* 354 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 356 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 40, 0, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 226, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 230, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 211, 6,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 49, 8, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 57, 6,
    /* 381 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 12,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 2,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 4,
    /* 400 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 12,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 2,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 215, 0, 4,
    /* 419 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 12,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 222, 0, 4,
    /* 434 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 12,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 4,
    /* 444 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 446 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 448 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 162, 40,
    /* 452 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 99,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 23,
    /* 457 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 42,
    /* 460 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 150,
    /* 465 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 44,
    /* 469 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 143, 48,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 46,
    /* 477 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 479 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 481 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 483 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 98, 1, 50,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN, 0, SB_DO_OWN, 1, SB_DO_OWN | SB_DO_LAST, 2,
    /* 6 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 2,
    /* 10 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 12 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 14 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 5,
    /* 18 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 6,
    /* 22 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_BITS,
    /* 24 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 26 */ SB_DO_OWN | SB_DO_LAST, 8,
    /* 28 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 9,
    /* 32 */ SB_DO_OWN, 4, SB_DO_OWN | SB_DO_LAST, 8,
    /* 36 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_ALL,
    /* 38 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_FTP,
    /* 40 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_HTTP,
    /* 42 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_TCP,
    /* 44 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 10,
    /* 48 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_PORT,
    /* 50 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_TELNET,
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
        m->num = 0;
        m->reg &= 0x1f0000;
        break;
    }
    case 1: {
        m->num = (uint32_t)m->num * 10u + ((*p) & 15u);
        break;
    }
    case 2: {
        m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p));
        break;
    }
    case 3: {
        if ((uint32_t)m->num > 255) FAIL;
        EMIT(SB_FIREWALL_RULE_OCTET, p, 0);
        break;
    }
    case 4: {
        m->num = m->reg & 0xffff;
        m->reg += 0x10000;
        if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL;
        EMIT(SB_FIREWALL_RULE_GROUP, p, 0);
        break;
    }
    case 5: {
        if (SMALL_DIGIT(255)) FAIL;
        break;
    }
    case 6: {
        if (SMALL_DIGIT(32)) FAIL;
        break;
    }
    case 7: {
        if (m->reg & 0x180000) FAIL;
        m->reg |= 0x100000;
        EMIT(SB_FIREWALL_RULE_ELISION, p, 0);
        break;
    }
    case 8: {
        if (!(m->reg & 0x180000)) FAIL;
        break;
    }
    case 9: {
        if (SMALL_DIGIT(128)) FAIL;
        break;
    }
    case 10: {
        if (SMALL_DIGIT(65535)) FAIL;
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

void sb_firewall_rule_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_firewall_rule_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_firewall_rule_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_firewall_rule_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
