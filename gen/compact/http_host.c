/* http_host - printed by tools/gen from grammar/http_host.c.rl; do not edit. */
#include "http_host.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 36,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 49, 36,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 78, 32,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 232, 0, 6,
    /* 19 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 21 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 7,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 58, 7,
    /* 29 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 7,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 43, 7,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 41 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 7,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 23, 7,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 34,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 27,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 60 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 37,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 29,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 241, 34,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 9,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 220,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* 82 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 205,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 244,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 227, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 103, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 116, 38,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 104 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 39,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 71, 40,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 43, 14,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 240,
    /* 117 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 22,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 53, 22,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 126 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 129 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 22,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 36, 22,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 141 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 22,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 15, 22,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 150 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 93, 17,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 154 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 155,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 159 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 251, 17,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 24,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 168 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 229,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 173 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 212,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 243,
    /* 178 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 182, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 41,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 165,
    /* 187 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 173, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 219, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 155,
    /* 197 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 176, 39,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 233, 40,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 205, 14,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 20,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 142,
    /* 215 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 219, 40,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 191, 14,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 1, 38,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 227 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 216, 41,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 232 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 46, 21, 0,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 73, 0,
    /* 239 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 35,
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 58, 54, 0, 35,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 251 */
    SB_EDGE_CLASS | SB_EDGE_NEXT, 1,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 254 */
    SB_EDGE_CLASS | SB_EDGE_NEAR, 1, 241,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_OPEN_NEW, SB_HTTP_HOST_REG_NAME, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 239, 0,
    /* 6 */ SB_DO_OPEN_AS + SB_HTTP_HOST_REG_NAME, SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 10 */ SB_DO_OWN_AS + 1, SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 14 */ SB_DO_OWN_AS + 3, SB_DO_OWN_AS + 4, (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV6) | SB_DO_LAST,
    /* 17 */ SB_DO_OWN_AS + 5, SB_DO_OWN_AS + 4, (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV6) | SB_DO_LAST,
    /* 20 */ SB_DO_OWN_AS + 1, SB_DO_DECIMAL | SB_DO_LAST,
    /* 22 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 27 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 32 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_HOST_IPV6,
    /* 34 */ (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV4) | SB_DO_LAST,
    /* 35 */ (SB_DO_CLOSE_AS + SB_HTTP_HOST_REG_NAME) | SB_DO_LAST,
    /* 36 */ (SB_DO_EMIT_AS + SB_HTTP_HOST_EMPTY) | SB_DO_LAST,
    /* 37 */ (SB_DO_EMIT_AS + SB_HTTP_HOST_PORT) | SB_DO_LAST,
    /* 38 */ (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 39 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 40 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
    /* 41 */ (SB_DO_OWN_AS + 6) | SB_DO_LAST,
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
        if (SMALL_DIGIT(255)) GO(239);
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

static const struct sb_table table = {
    .states = states, .act = act, .lists = 258, .flags = SB_TABLE_FAILS
};

void sb_http_host_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
