/* http_cookie - printed by tools/gen from grammar/http_cookie.c.rl; do not edit. */
#include "http_cookie.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS, 17,
    SB_EDGE_RANGE | SB_EDGE_ERROR | SB_EDGE_ACTS, 0, 31, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 61, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 127, 0,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 3, 2,
    /* 19 */
    SB_EDGE_END | SB_EDGE_ACTS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 61, 18, 4,
    SB_EDGE_RANGE | SB_EDGE_ERROR | SB_EDGE_ACTS, 0, 32, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 34, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 59, 0,
    SB_EDGE_BYTE | SB_EDGE_ERROR | SB_EDGE_ACTS, 127, 0,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 11, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 26, 10,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 3, 23,
    /* 52 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 34, 10, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 13, 10,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 64 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 6, 12,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 71 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 72 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 253, 10,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 80 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 15,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 6, 17,
    SB_EDGE_CLASS | SB_EDGE_LAST, 3,
    /* 88 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 2 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_COOKIE_NAME,
    /* 4 */ SB_DO_CLOSE, SB_HTTP_COOKIE_NAME, SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_COOKIE_VALUE,
    /* 8 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_COOKIE_VALUE,
    /* 10 */ SB_DO_CLOSE, SB_HTTP_COOKIE_VALUE, SB_DO_GO | SB_DO_LAST, 0, 0,
    /* 15 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_COOKIE_SKIPPED,
    /* 17 */ SB_DO_CLOSE, SB_HTTP_COOKIE_SKIPPED, SB_DO_GO | SB_DO_LAST, 0, 0,
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
        GO(80);
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
