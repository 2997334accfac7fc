/* http_host - printed by tools/gen from grammar/http_host.c.rl; do not edit. */
#include "http_host.h"
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
        if (SMALL_DIGIT(255)) GO(235);
        break;
    }
    case 1: {
        m->reg += 256;
        if (m->reg >> 8 > 4) FAIL;
        break;
    }
    case 2: {
        if ((uint32_t)m->num > 255) FAIL;
        m->reg &= 31;
        break;
    }
    case 3: {
        m->reg = (m->reg & 31) + 1;
        if ((m->reg & 15) > 8) FAIL;
        break;
    }
    case 4: {
        if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL;
        break;
    }
    case 5: {
        m->reg += 2;
        break;
    }
    case 6: {
        if (m->reg >= 16) FAIL;
        m->reg += 16;
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
    uint8_t states[298];
} machine = { { .act = act, .lists = 252, .flags = SB_TABLE_FAILS, .hub = 53 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 39,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 6,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 39,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 77, 35,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 228, 0, 6,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 20 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 7,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 57, 7,
    /* 28 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 30 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 7,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 42, 7,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 7,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 23, 7,
    /* 48 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 37,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 37,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 30,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 59 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 40,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 32,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 66 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 37,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 37,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 9,
    /* 75 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 221,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 206,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 244,
    /* 85 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 15,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 223, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 99, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 110,
    /* 99 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 44,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 70, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 43, 19,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 97,
    /* 112 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 25,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 52, 25,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 121 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 124 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 25,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 35, 25,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 133 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 136 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 25,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 14, 25,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 145 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 93, 10,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 149 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_HUB, 58,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 153 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 252, 10,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 27,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 230,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 167 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 213,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 243,
    /* 172 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 183, 15,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 41,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 169,
    /* 181 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 174, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 220, 12,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 159,
    /* 191 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 177, 44,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 233, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 206, 19,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 23,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 43,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 211 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 217, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 190, 19,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 1, 43,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 223 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 214, 41,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 228 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 46, 20, 0,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 71, 0,
    /* 235 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 38,
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 58, 38,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 245 */
    SB_EDGE_CLASS | SB_EDGE_NEXT, 1,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 248 */
    SB_EDGE_CLASS | SB_EDGE_NEAR, 1, 243,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_OPEN_NEW, SB_HTTP_HOST_REG_NAME, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 235, 0,
    /* 6 */ SB_DO_OPEN_AS + SB_HTTP_HOST_REG_NAME, SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 10 */ SB_DO_OWN, 5, SB_DO_OWN, 4, (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV6) | SB_DO_LAST,
    /* 15 */ SB_DO_OWN_AS + 1, SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 19 */ SB_DO_OWN_AS + 3, SB_DO_OWN, 4, (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV6) | SB_DO_LAST,
    /* 23 */ SB_DO_OWN_AS + 1, SB_DO_DECIMAL | SB_DO_LAST,
    /* 25 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 30 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 35 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_HOST_IPV6,
    /* 37 */ (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV4) | SB_DO_LAST,
    /* 38 */ (SB_DO_CLOSE_AS + SB_HTTP_HOST_REG_NAME) | SB_DO_LAST,
    /* 39 */ (SB_DO_EMIT_AS + SB_HTTP_HOST_EMPTY) | SB_DO_LAST,
    /* 40 */ (SB_DO_EMIT_AS + SB_HTTP_HOST_PORT) | SB_DO_LAST,
    /* 41 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 43 */ (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 44 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 45 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
} };

void sb_http_host_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_host_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_host_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_host_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
