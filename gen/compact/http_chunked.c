/* http_chunked - printed by tools/gen from grammar/http_chunked.c.rl; do not edit. */
#include "http_chunked.h"
#include "table.h"

/* Bytes of one chunk's line beside its data, and of the last one's with the trailer: none of them
 * counts as body, so they would be a way to keep a server busy for nothing. */
#define SPARE_MOST 4096

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
        if (m->num >> 56) FAIL;
        m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u);
        break;
    }
    case 1: {
        if (++m->reg > SPARE_MOST) FAIL;
        break;
    }
    case 2: {
        if (!m->num) GO(104);
        break;
    }
    case 3: {
        RUN(SB_HTTP_CHUNKED_DATA);
        if (!m->num) GO(84);
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
    uint8_t states[130];
} machine = { { .act = act, .lists = 113, .flags = SB_TABLE_BY_DONE, .hub = 56 }, {
    /* 0 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 0,
    /* 3 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 1, 4,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 65, 5,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 59, 7, 5,
    /* 16 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 6,
    /* 19 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 5,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 5,
    /* 25 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 14, 5,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 231,
    /* 37 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 31,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 34, 5,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 0, 5,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 5,
    /* 51 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 208,
    /* 56 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 92, 17, 5,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 5,
    /* 66 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 197,
    /* 71 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 2, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 194,
    /* 76 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 5,
    /* 79 */
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 16,
    /* 81 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 16,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 13,
    /* 86 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 13,
    /* 89 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 5,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 5,
    /* 95 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 5,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 30, 5,
    /* 101 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 5,
    /* 104 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 239, 5,
    /* 110 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 11,
    /* the lists */
    /* 0 */ SB_DO_SET_NUM, 0, SB_DO_SET_REG, 0, SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 6 */ SB_DO_OWN_AS + 2, SB_DO_EMIT_AS + SB_HTTP_CHUNKED_SIZE, SB_DO_GO | SB_DO_LAST, 79, 0,
    /* 11 */ SB_DO_EMIT_AS + SB_HTTP_CHUNKED_END, SB_DO_DONE | SB_DO_LAST,
    /* 13 */ SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 16 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
} };

void sb_http_chunked_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_http_chunked_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_chunked_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_chunked_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
