/* http_date - printed by tools/gen from grammar/http_date.c.rl; do not edit. */
#include "http_date.h"
#include "table.h"

#define TELL(ev)  (BYTE((ev), m->reg), m->reg = 0)

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 65, 25,
    /* 3 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 97, 25,
    /* 6 */
    SB_EDGE_RANGE, 97, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 44, 4,
    /* 15 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 21, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 22, 3,
    /* 30 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 3,
    /* 34 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 237, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 233, 5,
    /* 42 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 248, 3,
    /* 47 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 243, 3,
    /* 52 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 65,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 68, 40,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 70, 43,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 74, 46,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 77, 60,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 78, 67,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 79, 70,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 83, 73,
    /* 75 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 112,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 13,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 114, 10,
    /* 83 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 12,
    /* 89 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 90 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 103, 249, 14,
    /* 94 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 96 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 99, 243, 16,
    /* 100 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 102 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 98, 237, 18,
    /* 106 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 97,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 7,
    /* 111 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 228, 20,
    /* 115 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 108, 224, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 220, 24,
    /* 123 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 125 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 214, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 121, 210, 28,
    /* 133 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 135 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 118, 204, 30,
    /* 139 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 141 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 198, 32,
    /* 145 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 147 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 192, 34,
    /* 151 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 155 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 159 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 36,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 62, 3,
    /* 167 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 49, 3,
    /* 175 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 3,
    /* 179 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 38,
    /* 182 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 3,
    /* 186 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 190 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 40,
    /* 193 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 18, 3,
    /* 201 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3,
    /* 204 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 42,
    /* 207 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 71,
    /* 209 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 77,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 213 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 214 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 246, 3,
    /* 219 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 216, 3,
    /* 224 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 228 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 195, 44,
    /* 232 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 84, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 85, 3,
    /* 246 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 3,
    /* 250 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 46,
    /* 253 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 60, 3,
    /* 261 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 3,
    /* 265 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 38,
    /* 268 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 3,
    /* 272 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 276 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 40,
    /* 279 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 29, 3,
    /* 287 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3,
    /* 290 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 42,
    /* 293 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 297 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 301 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 305 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 3,
    /* 309 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 44,
    /* 311 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 235, 3,
    /* 316 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 205, 3,
    /* 321 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 185, 3,
    /* 326 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 180, 3,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_GO | SB_DO_LAST, 52, 0,
    /* 3 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 5 */ SB_DO_OWN, 1, SB_DO_GO | SB_DO_LAST, 52, 0,
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
        if (m->num) { TELL(SB_HTTP_DATE_MONTH); GO(151); }
        TELL(SB_HTTP_DATE_MONTH);
        GO(232);
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
