/* http_cookie - printed by tools/gen from grammar/http_cookie.c.rl; do not edit. */
#include "http_cookie.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 11,
    SB_EDGE_RANGE | SB_EDGE_ERROR | SB_EDGE_ACTS, 0, 31, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 61, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 127, 0,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2,
    /* 18 */
    SB_EDGE_CLASS, 42,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 61, 4,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 0,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 24, 8,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 30, 21,
    /* 37 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_CLASS, 41,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 34, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 59, 10, 8,
    /* 48 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 59, 10,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 55 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_CLASS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 59, 251, 8,
    /* 63 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 20,
    SB_EDGE_CLASS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 59, 15,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 2 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_COOKIE_NAME,
    /* 4 */ SB_DO_CLOSE, SB_HTTP_COOKIE_NAME, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_COOKIE_VALUE,
    /* 8 */ SB_DO_CLOSE, SB_HTTP_COOKIE_VALUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 13 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_COOKIE_VALUE,
    /* 15 */ SB_DO_CLOSE, SB_HTTP_COOKIE_SKIPPED, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 20 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_COOKIE_SKIPPED,
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
        if (!m->open) SPAN_OPEN(SB_HTTP_COOKIE_NAME);
        p--;
        GO(63);
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

void sb_http_cookie_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_cookie_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_cookie_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_cookie_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
