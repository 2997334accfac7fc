/* http_date - printed by tools/gen from grammar/http_date.c.rl; do not edit. */
#include "http_date.h"
#include "table.h"

/* 1 to 12, 0 when the letters are no month. */
static uint32_t month_of(uint32_t letters)
{
#define MONTH(a, b, c)  ((a) & 31) << 10 | ((b) & 31) << 5 | ((c) & 31)
    static const uint16_t months[] = {
        MONTH('D', 'e', 'c'), MONTH('N', 'o', 'v'), MONTH('O', 'c', 't'), MONTH('S', 'e', 'p'), MONTH('A', 'u', 'g'), MONTH('J', 'u', 'l'),
        MONTH('J', 'u', 'n'), MONTH('M', 'a', 'y'), MONTH('A', 'p', 'r'), MONTH('M', 'a', 'r'), MONTH('F', 'e', 'b'), MONTH('J', 'a', 'n')
    };
    uint32_t month = 12;

    while (month && months[12 - month] != letters)
        month--;
    return month;
}

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
        m->reg = m->reg * 10 + ((*p) & 15u);
        break;
    }
    case 1: {
        m->reg = m->reg << 5 | ((*p) & 31u);
        break;
    }
    case 2: {
        m->reg = month_of(m->reg);
        if (!m->reg) FAIL;
        if (m->num) { TELL_REG(SB_HTTP_DATE_MONTH); GO(64); }
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
    uint8_t states[268];
} machine = { { .act = act, .lists = 243, .flags = 0, .hub = 32 }, {
    /* 0 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 65, 25,
    /* 3 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 97, 25,
    /* 6 */
    SB_EDGE_RANGE, 97, 25,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 44,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 19, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 19, 11,
    /* 28 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 11,
    /* 32 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 6,
    /* 38 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 11,
    /* 42 */
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 46 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 65, 25, 12,
    /* 50 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 12,
    /* 54 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 12,
    /* 58 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 0,
    /* 64 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 68 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 72 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 15, 23,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 80 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 21,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 49, 11,
    /* 95 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 11,
    /* 99 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 15,
    /* 102 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 11,
    /* 106 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 110 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 17,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 18, 11,
    /* 121 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 11,
    /* 124 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 19,
    /* 127 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 71,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 77,
    /* 131 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 133 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 134 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 246, 11,
    /* 139 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 216, 11,
    /* 144 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 84, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 85, 11,
    /* 158 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 11,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 13,
    /* 165 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 60, 11,
    /* 173 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 11,
    /* 177 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 15,
    /* 180 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 11,
    /* 184 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 17,
    /* 191 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 29, 11,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 11,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 19,
    /* 205 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 209 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 213 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 217 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 221 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 21,
    /* 223 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 235, 11,
    /* 228 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 205, 11,
    /* 233 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 185, 11,
    /* 238 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 180, 11,
    /* the lists */
    /* 0 */ SB_DO_OWN_AS + 2, SB_DO_TELL_REG, SB_HTTP_DATE_MONTH, SB_DO_GO | SB_DO_LAST, 144, 0,
    /* 6 */ SB_DO_TELL_REG, SB_HTTP_DATE_DAY, SB_DO_GO | SB_DO_LAST, 46, 0,
    /* 11 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 12 */ (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 13 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_DAY,
    /* 15 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_HOUR,
    /* 17 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_MINUTE,
    /* 19 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_SECOND,
    /* 21 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_YEAR,
    /* 23 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_YEAR2,
} };

void sb_http_date_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_date_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_date_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_date_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
