/* http_date - printed by tools/gen from grammar/http_date.c.rl; do not edit. */
#include "http_date.h"
#include "table.h"

static const uint8_t states[] = {
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
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 20, 11,
    /* 28 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 11,
    /* 32 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 6,
    /* 38 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 250, 11,
    /* 43 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 245, 11,
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
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 114, 24,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 45, 0,
    /* 85 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 103, 250, 32,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 91 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 99, 244, 18,
    /* 95 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 97 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 98, 238, 20,
    /* 101 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 97,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 7,
    /* 106 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 229, 12,
    /* 110 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 108, 225, 30,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 110, 221, 28,
    /* 118 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 120 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 114, 215, 22,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 121, 211, 26,
    /* 128 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 130 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 118, 205, 16,
    /* 134 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 136 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 199, 14,
    /* 140 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 142 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 193, 34,
    /* 146 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 150 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 154 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 46,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 62, 11,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 49, 11,
    /* 170 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 11,
    /* 174 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 38,
    /* 177 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 11,
    /* 181 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 185 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 40,
    /* 188 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 18, 11,
    /* 196 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 11,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 42,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 71,
    /* 204 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 77,
    /* 206 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 84,
    /* 208 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 209 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 246, 11,
    /* 214 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 216, 11,
    /* 219 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 223 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 195, 44,
    /* 227 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 11,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 51, 84, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 1, 85, 11,
    /* 241 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 11,
    /* 245 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 36,
    /* 248 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 50, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 60, 11,
    /* 256 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 3, 11,
    /* 260 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 38,
    /* 263 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 11,
    /* 267 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 271 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 40,
    /* 274 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 54, 11,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 5, 29, 11,
    /* 282 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 11,
    /* 285 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 42,
    /* 288 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 292 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 296 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 300 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 11,
    /* 304 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 44,
    /* 306 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 235, 11,
    /* 311 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 205, 11,
    /* 316 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 1, 185, 11,
    /* 321 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 180, 11,
    /* the lists */
    /* 0 */ SB_DO_OWN_AS + 1, SB_DO_TELL_REG, SB_HTTP_DATE_MONTH, SB_DO_GO | SB_DO_LAST, 227, 0,
    /* 6 */ SB_DO_TELL_REG, SB_HTTP_DATE_DAY, SB_DO_GO | SB_DO_LAST, 48, 0,
    /* 11 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 12 */ SB_DO_SET_REG | SB_DO_LAST, 1,
    /* 14 */ SB_DO_SET_REG | SB_DO_LAST, 10,
    /* 16 */ SB_DO_SET_REG | SB_DO_LAST, 11,
    /* 18 */ SB_DO_SET_REG | SB_DO_LAST, 12,
    /* 20 */ SB_DO_SET_REG | SB_DO_LAST, 2,
    /* 22 */ SB_DO_SET_REG | SB_DO_LAST, 3,
    /* 24 */ SB_DO_SET_REG | SB_DO_LAST, 4,
    /* 26 */ SB_DO_SET_REG | SB_DO_LAST, 5,
    /* 28 */ SB_DO_SET_REG | SB_DO_LAST, 6,
    /* 30 */ SB_DO_SET_REG | SB_DO_LAST, 7,
    /* 32 */ SB_DO_SET_REG | SB_DO_LAST, 8,
    /* 34 */ SB_DO_SET_REG | SB_DO_LAST, 9,
    /* 36 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_DAY,
    /* 38 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_HOUR,
    /* 40 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_MINUTE,
    /* 42 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_SECOND,
    /* 44 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_YEAR,
    /* 46 */ SB_DO_TELL_REG | SB_DO_LAST, SB_HTTP_DATE_YEAR2,
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
        if (m->num) { TELL_REG(SB_HTTP_DATE_MONTH); GO(146); }
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
