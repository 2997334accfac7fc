/* http_date - printed by tools/gen from grammar/http_date.c.rl; do not edit. */
#include "http_date.h"
#include "table.h"

#define TELL(ev)  (BYTE((ev), m->reg), m->reg = 0)

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 65, 25, 4,
    /* 4 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 97, 25, 4,
    /* 8 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 10, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 44, 7,
    SB_EDGE_RANGE | SB_EDGE_LAST, 97, 25,
    /* 18 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 19 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 32, 3,
    /* 22 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 13, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 22, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 23, 3,
    /* 35 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 5, 3,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 234, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 230, 5,
    /* 48 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 248, 3,
    /* 53 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 243, 3,
    /* 58 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 65, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 68, 44,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 70, 48,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 74, 52,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 77, 67,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 78, 75,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 79, 79,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 83, 83,
    /* 82 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 112, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 16,
    /* 88 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 114, 4, 10,
    /* 92 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 8, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 4, 12,
    /* 100 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 101 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 103, 247, 14,
    /* 105 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 3,
    /* 108 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 99, 240, 16,
    /* 112 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 3,
    /* 115 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 98, 233, 18,
    /* 119 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 97, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 7,
    /* 125 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 223, 20,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 108, 219, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 215, 24,
    /* 137 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 97, 3,
    /* 140 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 208, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 121, 204, 28,
    /* 148 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 111, 3,
    /* 151 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 118, 197, 30,
    /* 155 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 99, 3,
    /* 158 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 190, 32,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 101, 3,
    /* 165 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 183, 34,
    /* 169 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 174 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 179 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 9, 36,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 74, 3,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 50, 9, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 60, 3,
    /* 197 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 5, 3,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 38,
    /* 206 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 5, 3,
    /* 211 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 216 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 40,
    /* 220 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 54, 9, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 23, 3,
    /* 229 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 4, 3,
    /* 233 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 4, 42,
    /* 237 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 71, 3,
    /* 240 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 77, 3,
    /* 243 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 84, 3,
    /* 246 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 247 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 242, 3,
    /* 252 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 206, 3,
    /* 257 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 262 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 182, 44,
    /* 266 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 16,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 13, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 99, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 100, 3,
    /* 282 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 5, 3,
    /* 287 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 4, 46,
    /* 291 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 50, 9, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 72, 3,
    /* 300 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 5, 3,
    /* 305 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 38,
    /* 309 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 5, 3,
    /* 314 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 319 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4, 40,
    /* 323 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 54, 9, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 35, 3,
    /* 332 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 4, 3,
    /* 336 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 4, 42,
    /* 340 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 345 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 350 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 355 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 3,
    /* 360 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 44,
    /* 362 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 230, 3,
    /* 367 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 194, 3,
    /* 372 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 171, 3,
    /* 377 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 166, 3,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_GO | SB_DO_LAST, 58, 0,
    /* 3 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 5 */ SB_DO_OWN, 1, SB_DO_GO | SB_DO_LAST, 58, 0,
    /* 10 */ SB_DO_SET_REG | SB_DO_LAST, 4,
    /* 12 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 14 */ SB_DO_SET_REG | SB_DO_LAST, 8,
    /* 16 */ SB_DO_SET_REG | SB_DO_LAST, 12,
    /* 18 */ SB_DO_SET_REG | SB_DO_LAST, 2,
    /* 20 */ SB_DO_SET_REG | SB_DO_LAST, 1,
    /* 22 */ SB_DO_SET_REG | SB_DO_LAST, 7,
    /* 24 */ SB_DO_SET_REG | SB_DO_LAST, 6,
    /* 26 */ SB_DO_SET_REG | SB_DO_LAST, 3,
    /* 28 */ SB_DO_SET_REG | SB_DO_LAST, 5,
    /* 30 */ SB_DO_SET_REG | SB_DO_LAST, 11,
    /* 32 */ SB_DO_SET_REG | SB_DO_LAST, 10,
    /* 34 */ SB_DO_SET_REG | SB_DO_LAST, 9,
    /* 36 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 38 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 40 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 42 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 44 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 46 */ SB_DO_OWN | SB_DO_LAST, 1,
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
        m->reg = m->reg * 10 + ((*p) & 15u);
        break;
    }
    case 1: {
        TELL(SB_HTTP_DATE_DAY);
        break;
    }
    case 2: {
        if (m->num) { TELL(SB_HTTP_DATE_MONTH); GO(169); }
        TELL(SB_HTTP_DATE_MONTH);
        GO(266);
        break;
    }
    case 3: {
        TELL(SB_HTTP_DATE_YEAR2);
        break;
    }
    case 4: {
        TELL(SB_HTTP_DATE_HOUR);
        break;
    }
    case 5: {
        TELL(SB_HTTP_DATE_MINUTE);
        break;
    }
    case 6: {
        TELL(SB_HTTP_DATE_SECOND);
        break;
    }
    case 7: {
        TELL(SB_HTTP_DATE_YEAR);
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

void sb_http_date_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
