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
    uint8_t states[350];
} machine = { { .act = act, .lists = 287, .flags = 0, .hub = 175 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 14,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 180, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 91, 184, 0, 62,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 97, 190, 0, 19,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 102, 199, 0, 19,
    SB_EDGE_BYTE | SB_EDGE_FAR, 104, 244, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 116, 252, 0,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 228, 0, 14,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 19,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 53,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 1, 18,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 126,
    /* 47 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 29,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 64, 29,
    /* 55 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 53,
    /* 58 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 29,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 47, 29,
    /* 66 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 53,
    /* 69 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 29,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 26, 29,
    /* 77 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 53,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 53,
    /* 82 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 35,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 7, 35,
    /* 90 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 56,
    /* 92 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 56,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 38,
    /* 98 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 53,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 238, 53,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 32,
    /* 108 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 217, 53,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 114 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 200, 53,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 50,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 11,
    /* 125 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 22, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 24, 19,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 208, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 23,
    /* 146 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 56,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 26,
    /* 152 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 240, 5,
    /* 158 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 234, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 244, 7,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 1, 18,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 205, 47,
    /* 175 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 1, 18,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 201, 50,
    /* 184 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 252,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 36, 0,
    /* 190 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 108,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 42, 0,
    /* 195 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 55,
    /* 198 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 116,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 42, 0,
    /* 204 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 57,
    /* 207 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 209 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 39, 0, 14,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 222,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 223, 62,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 225, 19,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 30, 0,
    /* 228 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 47, 0, 53,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 143, 47,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 17,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 18,
    /* 244 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 246 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 248 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 215, 58,
    /* 252 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 101, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 257 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 60,
    /* 260 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 203,
    /* 265 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 41,
    /* 269 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 196, 59,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 44,
    /* 277 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 279 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 281 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 283 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 180, 61,
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
