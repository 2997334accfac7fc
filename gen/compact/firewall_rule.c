/* firewall_rule - printed by tools/gen from grammar/firewall_rule.c.rl; do not edit. */
#include "firewall_rule.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 226, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 230, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 97, 68, 1, 5,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 102, 83, 1, 5,
    SB_EDGE_BYTE | SB_EDGE_FAR, 104, 188, 1,
    SB_EDGE_BYTE | SB_EDGE_FAR, 116, 196, 1,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 125, 1, 0,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 178, 1, 5,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 86, 11,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 3,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 13,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 66, 13,
    /* 60 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 9,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 13,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 47, 13,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 9,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 13,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 26, 13,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 9,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 18,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 7, 18,
    /* 95 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 23,
    /* 97 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 20,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 238, 9,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 217, 9,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 121 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 198, 9,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 25,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 27, 5,
    /* 136 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 27,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 27,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 18, 5,
    /* 145 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 206, 29,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 29,
    /* 153 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 31,
    /* 159 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 240, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 220, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 172 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 227, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 207, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 185 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 214, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 194, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 198 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 201, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 181, 11,
    /* 208 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 177, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 215 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 170, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 222 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 163, 11,
    /* 226 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 166, 25,
    /* 230 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 67, 5,
    /* 236 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 25,
    /* 239 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 93, 27,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 5,
    /* 246 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 154,
    /* 250 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 249, 34,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 12, 3,
    /* 261 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 234, 25,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 241, 5,
    /* 269 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 248, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 229, 34,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 280 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 237, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 218, 34,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 291 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 226, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 207, 34,
    /* 299 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 218, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 306 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 211, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 313 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 204, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 3,
    /* 320 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 197, 11,
    /* 324 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 11,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 108,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 133, 3,
    /* 335 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 38,
    /* 338 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 339 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 11,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 116,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 3,
    /* 351 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 40,
    /* 354 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 356 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 40, 0, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 226, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 230, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 211, 5,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 49, 8, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 57, 5,
    /* 381 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 11,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 2,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 3,
    /* 400 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 11,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 2,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 215, 0, 3,
    /* 419 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 11,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 222, 0, 3,
    /* 434 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 129, 0, 11,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 208, 0, 3,
    /* 444 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 446 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 448 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 162, 42,
    /* 452 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 99,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 23,
    /* 457 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 44,
    /* 460 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 150,
    /* 465 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 46,
    /* 469 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 143, 51,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 48,
    /* 477 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 479 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 481 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 483 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 98, 1, 53,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN, 0, SB_DO_DECIMAL, SB_DO_OWN | SB_DO_LAST, 1,
    /* 5 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 1,
    /* 9 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 11 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 13 */ SB_DO_OWN, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 18 */ SB_DO_OWN, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 32, 0,
    /* 23 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_BITS,
    /* 25 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 27 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 29 */ SB_DO_OWN, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 128, 0,
    /* 34 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 5,
    /* 38 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_ALL,
    /* 40 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_FTP,
    /* 42 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_HTTP,
    /* 44 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_TCP,
    /* 46 */ SB_DO_OWN, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 51 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_PORT,
    /* 53 */ SB_DO_EMIT | SB_DO_LAST, SB_FIREWALL_RULE_TELNET,
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
        m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p));
        break;
    }
    case 2: {
        if ((uint32_t)m->num > 255) FAIL;
        EMIT(SB_FIREWALL_RULE_OCTET, p, 0);
        break;
    }
    case 3: {
        m->num = m->reg & 0xffff;
        m->reg += 0x10000;
        if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL;
        EMIT(SB_FIREWALL_RULE_GROUP, p, 0);
        break;
    }
    case 4: {
        if (m->reg & 0x180000) FAIL;
        m->reg |= 0x100000;
        EMIT(SB_FIREWALL_RULE_ELISION, p, 0);
        break;
    }
    case 5: {
        if (!(m->reg & 0x180000)) FAIL;
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
