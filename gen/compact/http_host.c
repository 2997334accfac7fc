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
        m->reg += 256;
        if (m->reg >> 8 > 4) FAIL;
        break;
    }
    case 1: {
        if ((uint32_t)m->num > 255) FAIL;
        m->reg &= 31;
        break;
    }
    case 2: {
        m->reg = (m->reg & 31) + 1;
        if ((m->reg & 15) > 8) FAIL;
        break;
    }
    case 3: {
        if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL;
        break;
    }
    case 4: {
        m->reg += 2;
        break;
    }
    case 5: {
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
    uint8_t states[202];
} machine = { { .act = act, .lists = 168, .flags = 0, .hub = 98 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 26,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 37, 28,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 26, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 33, 23,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 8, 28,
    /* 17 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 19 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 21 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 25,
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 248,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 25,
    /* 31 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 18,
    /* 36 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 27,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 20,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 58, 119,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 71, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 81,
    /* 55 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 88, 33,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 93, 8,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 69,
    /* 67 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 13,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 44, 13,
    /* 75 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 13,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 29, 13,
    /* 85 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 13,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 12, 13,
    /* 95 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 0,
    /* 98 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 188,
    /* 102 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 93, 0,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 15,
    /* 109 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 234,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* 114 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 219,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 244,
    /* 119 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 204, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 23, 33,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 93, 8,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 11,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 31,
    /* 137 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 33,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 93, 8,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 31,
    /* 146 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 165, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 29,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 151,
    /* 155 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 156, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 93, 2,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 142,
    /* 164 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 247, 29,
    /* the lists */
    /* 0 */ SB_DO_OWN, 4, SB_DO_OWN_AS + 3, (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV6) | SB_DO_LAST,
    /* 4 */ SB_DO_OWN_AS + 0, SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 8 */ SB_DO_OWN_AS + 2, SB_DO_OWN_AS + 3, (SB_DO_CLOSE_AS + SB_HTTP_HOST_IPV6) | SB_DO_LAST,
    /* 11 */ SB_DO_OWN_AS + 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 13 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 18 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 23 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_HOST_IPV6,
    /* 25 */ (SB_DO_CLOSE_AS + SB_HTTP_HOST_REG_NAME) | SB_DO_LAST,
    /* 26 */ (SB_DO_EMIT_AS + SB_HTTP_HOST_EMPTY) | SB_DO_LAST,
    /* 27 */ (SB_DO_EMIT_AS + SB_HTTP_HOST_PORT) | SB_DO_LAST,
    /* 28 */ (SB_DO_OPEN_AS + SB_HTTP_HOST_REG_NAME) | SB_DO_LAST,
    /* 29 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 31 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 32 */ (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 33 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
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
