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
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 44,
    /* 14 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 19, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 20, 10,
    /* 28 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 10,
    /* 32 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 0,
    /* 38 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 250, 10,
    /* 43 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 245, 10,
    /* 48 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 65,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 68, 39,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 70, 42,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 74, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 77, 59,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 78, 66,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 79, 69,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 83, 72,
    /* 71 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 112,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 12,
    /* 76 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 114, 36,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 5,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 5,
    /* 85 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 103, 250, 44,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 91 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 99, 244, 30,
    /* 95 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 97 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 98, 238, 32,
    /* 101 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 97,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 7,
    /* 106 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 229, 24,
    /* 110 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 108, 225, 42,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 221, 40,
    /* 118 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 215, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 121, 211, 38,
    /* 128 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 130 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 118, 205, 28,
    /* 134 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 136 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 199, 26,
    /* 140 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 142 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 193, 46,
    /* 146 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 150 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 154 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 14,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 62, 10,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 49, 10,
    /* 170 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 10,
    /* 174 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 16,
    /* 177 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 10,
    /* 181 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 185 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 18,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 18, 10,
    /* 196 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 10,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 20,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 71,
    /* 204 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 77,
    /* 206 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 208 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 209 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 246, 10,
    /* 214 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 216, 10,
    /* 219 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 223 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 195, 22,
    /* 227 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 84, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 85, 10,
    /* 241 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 10,
    /* 245 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 12,
    /* 248 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 60, 10,
    /* 256 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 10,
    /* 260 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 16,
    /* 263 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 10,
    /* 267 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 271 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 18,
    /* 274 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 29, 10,
    /* 282 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 10,
    /* 285 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 20,
    /* 288 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 292 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 296 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 300 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 10,
    /* 304 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 22,
    /* 306 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 235, 10,
    /* 311 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 205, 10,
    /* 316 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 185, 10,
    /* 321 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 180, 10,
    /* the lists */
    /* 0 */ SB_DO_OWN, 1, SB_DO_GO | SB_DO_LAST, 48, 0,
    /* 5 */ SB_DO_OWN, 2, SB_DO_GO | SB_DO_LAST, 227, 0,
    /* 10 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 12 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 14 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 16 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 18 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 20 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 22 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 24 */ SB_DO_SET_REG | SB_DO_LAST, 1,
    /* 26 */ SB_DO_SET_REG | SB_DO_LAST, 10,
    /* 28 */ SB_DO_SET_REG | SB_DO_LAST, 11,
    /* 30 */ SB_DO_SET_REG | SB_DO_LAST, 12,
    /* 32 */ SB_DO_SET_REG | SB_DO_LAST, 2,
    /* 34 */ SB_DO_SET_REG | SB_DO_LAST, 3,
    /* 36 */ SB_DO_SET_REG | SB_DO_LAST, 4,
    /* 38 */ SB_DO_SET_REG | SB_DO_LAST, 5,
    /* 40 */ SB_DO_SET_REG | SB_DO_LAST, 6,
    /* 42 */ SB_DO_SET_REG | SB_DO_LAST, 7,
    /* 44 */ SB_DO_SET_REG | SB_DO_LAST, 8,
    /* 46 */ SB_DO_SET_REG | SB_DO_LAST, 9,
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
        m->reg = m->reg * 10 + ((*p) & 15u);
        break;
    }
    case 1: {
        TELL(SB_HTTP_DATE_DAY);
        break;
    }
    case 2: {
        if (m->num) { TELL(SB_HTTP_DATE_MONTH); GO(146); }
        TELL(SB_HTTP_DATE_MONTH);
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
    return SB_WALK_ON;
}

#undef p
#undef pe
#undef mark
#undef emit
#undef user

static const struct sb_table table = {
    .states = states, .act = act, .lists = 326, .flags = 0
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
