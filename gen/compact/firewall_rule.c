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
    uint8_t states[354];
} machine = { { .act = act, .lists = 297, .flags = 0, .hub = 125 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 185, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 91, 189, 0, 56,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 97, 195, 0, 15,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 102, 207, 0, 15,
    SB_EDGE_BYTE | SB_EDGE_FAR, 104, 254, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 116, 6, 1,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 239, 0, 10,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 179, 0, 15,
    /* 41 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 43,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 45,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 179, 0, 14,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 25,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 64, 25,
    /* 60 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 43,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 25,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 47, 25,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 43,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 25,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 26, 25,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 43,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 43,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 31,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 7, 31,
    /* 95 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 50,
    /* 97 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 50,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 34,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 43,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 238, 43,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 28,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 217, 43,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 119 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 200, 43,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 125 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 47,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 35, 15,
    /* 132 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 20, 7,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 243,
    /* 143 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 208, 19,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 19,
    /* 151 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 50,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 22,
    /* 157 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 240, 3,
    /* 163 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 234, 0,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 241, 5,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 14,
    /* 179 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 45,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 14,
    /* 185 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 203, 47,
    /* 189 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 252,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 36, 0,
    /* 195 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 45,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 108,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 47, 0,
    /* 203 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 49,
    /* 206 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 207 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 45,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 116,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 47, 0,
    /* 215 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 51,
    /* 218 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 220 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 41, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 216,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 217, 56,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 219, 15,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 30, 0,
    /* 239 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 43,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 45,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 13,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 47, 0,
    /* 254 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 256 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 258 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 216, 52,
    /* 262 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 99,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 23,
    /* 267 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 54,
    /* 270 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 204,
    /* 275 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 37,
    /* 279 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 197, 53,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 40,
    /* 287 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 289 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 291 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 293 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 181, 55,
    /* the lists */
    /* 0 */ SB_DO_OWN_AS + 4, SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP, SB_DO_OWN_AS + 6, SB_DO_OWN | SB_DO_LAST, 7,
    /* 5 */ SB_DO_OWN_AS + 4, SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP, SB_DO_OWN_AS + 6, SB_DO_OWN | SB_DO_LAST, 8,
    /* 10 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_DECIMAL, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 15 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 19 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 128, 0,
    /* 25 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 31 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 32, 0,
    /* 37 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 43 */ SB_DO_OWN_AS + 3, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_OCTET) | SB_DO_LAST,
    /* 45 */ SB_DO_OWN_AS + 4, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP) | SB_DO_LAST,
    /* 47 */ SB_DO_OWN_AS + 5, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_ELISION) | SB_DO_LAST,
    /* 49 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_ALL) | SB_DO_LAST,
    /* 50 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_BITS) | SB_DO_LAST,
    /* 51 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_FTP) | SB_DO_LAST,
    /* 52 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_HTTP) | SB_DO_LAST,
    /* 53 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_PORT) | SB_DO_LAST,
    /* 54 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_TCP) | SB_DO_LAST,
    /* 55 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_TELNET) | SB_DO_LAST,
    /* 56 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
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
