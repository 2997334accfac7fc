/* firewall_rule - printed by tools/gen from grammar/firewall_rule.c.rl; do not edit. */
#include "firewall_rule.h"
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
        m->reg &= 0x3f0000;
        break;
    }
    case 1: {
        m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u;
        if (m->reg >> 24 > 4) FAIL;
        break;
    }
    case 2: {
        m->reg = 0x200000;
        break;
    }
    case 3: {
        if ((uint32_t)m->num > 255) FAIL;
        break;
    }
    case 4: {
        m->num = m->reg & 0xffff;
        m->reg += 0x10000;
        if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL;
        break;
    }
    case 5: {
        if (m->reg & 0x180000) FAIL;
        m->reg |= 0x100000;
        break;
    }
    case 6: {
        if (!(m->reg & 0x180000)) FAIL;
        break;
    }
    case 7: {
        if (m->reg & 0x200000) FAIL;
        break;
    }
    case 8: {
        if (!(m->reg & 0x200000)) FAIL;
        m->reg &= ~0x200000u;
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
    uint8_t states[335];
} machine = { { .act = act, .lists = 272, .flags = 0, .hub = 176 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 48, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 110,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 103, 62,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 67, 19,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 102, 71, 19,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 104,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 116, 22,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 252, 0, 14,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 11, 1, 19,
    /* 34 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 36 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 54, 58,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 101, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 47 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 60,
    /* 50 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 42,
    /* 55 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 41,
    /* 59 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 35, 59,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 44,
    /* 67 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 69 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 73 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 19, 61,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 108,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 100,
    /* 81 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 55,
    /* 84 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 85 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 116,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 92,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 57,
    /* 92 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 94 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 48, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 16,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 91, 62,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 230, 19,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 172,
    /* 109 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 174,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 91, 50,
    /* 117 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 53,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 29,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 47, 29,
    /* 128 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 53,
    /* 131 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 29,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 26, 29,
    /* 139 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 53,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 53,
    /* 144 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 35,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 7, 35,
    /* 152 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 56,
    /* 154 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 56,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 38,
    /* 160 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 53,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 238, 53,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 32,
    /* 170 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 217, 53,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 176 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 53,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 88, 18,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 46,
    /* 185 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 188, 29,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 29,
    /* 193 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 183, 53,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 225,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 50,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 12,
    /* 204 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 32, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 23, 10,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 19,
    /* 217 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 19, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 93, 7,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 1, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 226, 47,
    /* 233 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 5,
    /* 238 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 170, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 23,
    /* 246 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 56,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 26,
    /* 252 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 189, 53,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 199, 47,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 17,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 18,
    /* 267 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 1, 18,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 215,
    /* the lists */
    /* 0 */ SB_DO_OWN, 4, SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP, SB_DO_OWN, 6, SB_DO_OWN | SB_DO_LAST, 7,
    /* 7 */ SB_DO_OWN, 4, SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP, SB_DO_OWN, 6, SB_DO_OWN | SB_DO_LAST, 8,
    /* 14 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_DECIMAL, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 19 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 23 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 128, 0,
    /* 29 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 35 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 32, 0,
    /* 41 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 47 */ SB_DO_OWN, 4, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP) | SB_DO_LAST,
    /* 50 */ SB_DO_OWN, 5, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_ELISION) | SB_DO_LAST,
    /* 53 */ SB_DO_OWN_AS + 3, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_OCTET) | SB_DO_LAST,
    /* 55 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_ALL) | SB_DO_LAST,
    /* 56 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_BITS) | SB_DO_LAST,
    /* 57 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_FTP) | SB_DO_LAST,
    /* 58 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_HTTP) | SB_DO_LAST,
    /* 59 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_PORT) | SB_DO_LAST,
    /* 60 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_TCP) | SB_DO_LAST,
    /* 61 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_TELNET) | SB_DO_LAST,
    /* 62 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
} };

void sb_firewall_rule_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
