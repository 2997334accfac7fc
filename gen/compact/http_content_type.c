/* http_content_type - printed by tools/gen from grammar/http_content_type.c.rl; do not edit. */
#include "http_content_type.h"
#include "table.h"

#define TELL_SUBTYPE                                                        \
    do {                                                                    \
        SPAN_END(SB_HTTP_CONTENT_TYPE_SUBTYPE);                             \
        if (m->reg)                                                         \
            EMIT((int)m->reg, p, 0);                                        \
    } while (0)

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
        TELL_SUBTYPE;
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
    uint8_t states[332];
} machine = { { .act = act, .lists = 274, .flags = SB_TABLE_FAILS, .hub = 188 }, {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 97, 50,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS, 109, 105, 50,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 43,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 11 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 15 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 19 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 23 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 27 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 99,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 31 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 35 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 39 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 43 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 47 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 28,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 56 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 120,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 3,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 62 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 64 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 119,
    /* 66 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 119,
    /* 68 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 119,
    /* 70 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 72 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 102,
    /* 74 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 76 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 114,
    /* 78 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 109,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 82 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 117,
    /* 84 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 114,
    /* 86 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 88 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 90 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 110,
    /* 92 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 94 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 96 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 98 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 100 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 100, 54,
    /* 103 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 52,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 14, 23,
    /* 108 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 117,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 112 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 116 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 120 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 124 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 128 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 132 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 136 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 116,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 140 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 28,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 35,
    /* 145 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 167,
    /* 149 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 151 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 114,
    /* 153 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 109,
    /* 155 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 45,
    /* 157 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 100,
    /* 159 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 161 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 163 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 196, 56,
    /* 167 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 12,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 173 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 34, 47,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 51,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 180 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 48,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 14, 18,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 188 */
    SB_EDGE_CLASS, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 48,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 10, 53,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 198 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 14, 19,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 203 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 30, 51,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 207 */
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 28,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 213 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 3,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 217 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 59,
    SB_EDGE_CLASS, 2,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 223 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 14,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 98, 49,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 39,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 233 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 237 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 117,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 241 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 110,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 245 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 249 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 253 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 257 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 261 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 61, 6,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 31,
    /* 266 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 52,
    SB_EDGE_CLASS, 0,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 14, 23,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_SET_REG, 0, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 10, 1,
    /* 6 */ SB_DO_CLOSE_AS + SB_HTTP_CONTENT_TYPE_PARAM_NAME, SB_DO_SET_REG, SB_HTTP_CONTENT_TYPE_BOUNDARY, SB_DO_GO | SB_DO_LAST, 173, 0,
    /* 12 */ SB_DO_CLOSE_AS + SB_HTTP_CONTENT_TYPE_PARAM_NAME, SB_DO_SET_REG, SB_HTTP_CONTENT_TYPE_PARAM_VALUE, SB_DO_GO | SB_DO_LAST, 173, 0,
    /* 18 */ SB_DO_CLOSE_REG, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 217, 0,
    /* 23 */ SB_DO_OWN_AS + 0, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 217, 0,
    /* 28 */ SB_DO_CLOSE_AS + SB_HTTP_CONTENT_TYPE_TYPE, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_SUBTYPE,
    /* 31 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 167, 0,
    /* 35 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 207, 0,
    /* 39 */ SB_DO_OPEN_AS + SB_HTTP_CONTENT_TYPE_PARAM_NAME, SB_DO_GO | SB_DO_LAST, 167, 0,
    /* 43 */ SB_DO_OPEN_AS + SB_HTTP_CONTENT_TYPE_TYPE, SB_DO_GO | SB_DO_LAST, 207, 0,
    /* 47 */ SB_DO_BEHIND_REG | SB_DO_LAST,
    /* 48 */ SB_DO_CLOSE_REG | SB_DO_LAST,
    /* 49 */ (SB_DO_OPEN_AS + SB_HTTP_CONTENT_TYPE_PARAM_NAME) | SB_DO_LAST,
    /* 50 */ (SB_DO_OPEN_AS + SB_HTTP_CONTENT_TYPE_TYPE) | SB_DO_LAST,
    /* 51 */ SB_DO_OPEN_REG | SB_DO_LAST,
    /* 52 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 53 */ SB_DO_PAUSE | SB_DO_LAST,
    /* 54 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_FORM,
    /* 56 */ SB_DO_SET_REG | SB_DO_LAST, SB_HTTP_CONTENT_TYPE_MULTIPART,
} };

void sb_http_content_type_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_content_type_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_content_type_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_content_type_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
