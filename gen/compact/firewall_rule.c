/* firewall_rule - printed by tools/gen from grammar/firewall_rule.c.rl; do not edit. */
#include "firewall_rule.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 41, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 243, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 247, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 97, 94, 1, 6,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 102, 112, 1, 6,
    SB_EDGE_BYTE | SB_EDGE_FAR, 104, 223, 1,
    SB_EDGE_BYTE | SB_EDGE_FAR, 116, 233, 1,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 158, 1, 0,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 213, 1, 6,
    /* 41 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 13, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 93, 12,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 223, 0, 4,
    /* 54 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 14,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 72, 14,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 4, 10,
    /* 67 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 14,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 51, 14,
    /* 76 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 4, 10,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 14,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 28, 14,
    /* 89 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 4, 10,
    /* 95 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 18,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 7, 18,
    /* 104 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 106 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 20,
    /* 112 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 237, 10,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 122 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 214, 10,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 130 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 193, 10,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 8, 24,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 29, 6,
    /* 146 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 8, 26,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 19, 6,
    /* 156 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 204, 28,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 5, 28,
    /* 165 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 30,
    /* 171 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 239, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 217, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 185 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 225, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 203, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 199 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 211, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 189, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 213 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 197, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 175, 12,
    /* 223 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 171, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 231 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 163, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 239 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 155, 12,
    /* 243 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 159, 24,
    /* 247 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 72, 6,
    /* 254 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 24,
    /* 258 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 8, 26,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 6,
    /* 266 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 145,
    /* 270 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 12, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 248, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 12, 4,
    /* 282 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 232, 24,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 240, 6,
    /* 290 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 248, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 228, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 302 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 236, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 216, 32,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 314 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 224, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 204, 32,
    /* 322 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 216, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 330 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 208, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 338 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 200, 12,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4, 4,
    /* 346 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 192, 12,
    /* 350 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 138, 0, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 108, 8,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 223, 0, 4,
    /* 363 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 4, 36,
    /* 367 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 368 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 138, 0, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 116, 8,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 223, 0, 4,
    /* 381 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 4, 38,
    /* 385 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 3,
    /* 388 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 41, 0, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 243, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 247, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 205, 6,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 9, 0,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 59, 6,
    /* 414 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 54, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 138, 0, 12,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 10, 2,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 223, 0, 4,
    /* 434 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 54, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 138, 0, 12,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 10, 2,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 231, 0, 4,
    /* 454 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 54, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 138, 0, 12,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 239, 0, 4,
    /* 469 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 138, 0, 12,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 223, 0, 4,
    /* 479 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 116, 3,
    /* 482 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 116, 3,
    /* 485 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 156, 40,
    /* 489 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 99, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 26,
    /* 495 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 4, 42,
    /* 499 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 47, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 142,
    /* 505 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 5, 44,
    /* 510 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 134, 48,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 46,
    /* 518 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 108, 3,
    /* 521 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 110, 3,
    /* 524 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 3,
    /* 527 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 129, 1, 50,
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
