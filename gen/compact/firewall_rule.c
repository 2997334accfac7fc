/* firewall_rule - printed by tools/gen from grammar/firewall_rule.c.rl; do not edit. */
#include "firewall_rule.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 220, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 224, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 97, 60, 1, 8,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 102, 74, 1, 8,
    SB_EDGE_BYTE | SB_EDGE_FAR, 104, 164, 1,
    SB_EDGE_BYTE | SB_EDGE_FAR, 116, 172, 1,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 109, 1, 0,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 156, 1, 8,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 36,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 82, 38,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 202, 0, 4,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 18,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 64, 18,
    /* 60 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 36,
    /* 63 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 18,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 47, 18,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 46, 36,
    /* 74 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 18,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 26, 18,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 36,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 36,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 24,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 7, 24,
    /* 95 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 43,
    /* 97 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 43,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 27,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 36,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 238, 36,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 21,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 217, 36,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 119 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 200, 36,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 125 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 40,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 25, 8,
    /* 132 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 7,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 7,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 247,
    /* 139 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 212, 12,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 12,
    /* 147 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 43,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 153 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 240, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 222, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 166 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 227, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 209, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 179 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 214, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 196, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 192 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 201, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 183, 38,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 179, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 209 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 172, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 216 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 165, 38,
    /* 220 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 168, 40,
    /* 224 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 58,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 65, 8,
    /* 230 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 40,
    /* 233 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 93, 7,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 8, 8,
    /* 240 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 154,
    /* 244 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 38,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 249, 5,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 10, 4,
    /* 255 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 234, 40,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 233,
    /* 261 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 250, 38,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 231, 5,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 272 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 239, 38,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 220, 5,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 283 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 228, 38,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 209, 5,
    /* 291 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 220, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 298 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 213, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 305 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 206, 38,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 4,
    /* 312 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 199, 38,
    /* 316 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 125, 0, 38,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 108,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 47, 0,
    /* 326 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 42,
    /* 329 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 330 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 125, 0, 38,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 116,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 47, 0,
    /* 340 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 44,
    /* 343 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 58,
    /* 345 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 48, 40, 0, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 220, 0,
    SB_EDGE_BYTE | SB_EDGE_FAR, 91, 224, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 97, 214, 8,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 29, 0,
    /* 365 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 36,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 125, 0, 38,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 47, 0,
    /* 382 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 36,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 125, 0, 38,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 206, 0,
    /* 399 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 52, 0, 36,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 125, 0, 38,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 213, 0,
    /* 412 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 125, 0, 38,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 47, 0,
    /* 420 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 422 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 424 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 175, 45,
    /* 428 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 99,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 23,
    /* 433 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 47,
    /* 436 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 163,
    /* 441 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 30,
    /* 445 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 156, 46,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 33,
    /* 453 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 455 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 457 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 459 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 140, 48,
    /* the lists */
    /* 0 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_DECIMAL, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 5 */ SB_DO_OWN_AS + 3, SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP, (SB_DO_OWN_AS + 5) | SB_DO_LAST,
    /* 8 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 12 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 128, 0,
    /* 18 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 24 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 32, 0,
    /* 30 */ SB_DO_SET_NUM, 0, SB_DO_OWN_AS + 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 36 */ SB_DO_OWN_AS + 2, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_OCTET) | SB_DO_LAST,
    /* 38 */ SB_DO_OWN_AS + 3, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_GROUP) | SB_DO_LAST,
    /* 40 */ SB_DO_OWN_AS + 4, (SB_DO_EMIT_AS + SB_FIREWALL_RULE_ELISION) | SB_DO_LAST,
    /* 42 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_ALL) | SB_DO_LAST,
    /* 43 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_BITS) | SB_DO_LAST,
    /* 44 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_FTP) | SB_DO_LAST,
    /* 45 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_HTTP) | SB_DO_LAST,
    /* 46 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_PORT) | SB_DO_LAST,
    /* 47 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_TCP) | SB_DO_LAST,
    /* 48 */ (SB_DO_EMIT_AS + SB_FIREWALL_RULE_TELNET) | SB_DO_LAST,
};

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
        m->reg &= 0x1f0000;
        break;
    }
    case 1: {
        m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p));
        break;
    }
    case 2: {
        if ((uint32_t)m->num > 255) FAIL;
        break;
    }
    case 3: {
        m->num = m->reg & 0xffff;
        m->reg += 0x10000;
        if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL;
        break;
    }
    case 4: {
        if (m->reg & 0x180000) FAIL;
        m->reg |= 0x100000;
        break;
    }
    case 5: {
        if (!(m->reg & 0x180000)) FAIL;
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

static const struct sb_table table = {
    .states = states, .act = act, .lists = 463, .flags = 0
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
