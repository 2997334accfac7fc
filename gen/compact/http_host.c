/* http_host - printed by tools/gen from grammar/http_host.c.rl; do not edit. */
#include "http_host.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 65, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 102, 8,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 72, 1, 0,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 21 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 2,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 74, 2,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 35 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 39 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 2,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 51, 2,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 49 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 53 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 2,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 25, 2,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 63 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 12,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 75 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 19,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 81 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 243, 12,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 93 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 216,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 102 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 193,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 111 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 21,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 68, 1,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 111, 21,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_LAST, 1, 56, 1,
    /* 127 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 69, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 39, 28,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_LAST, 1, 44, 1,
    /* 142 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 32,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 47, 32,
    /* 150 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 152 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 32,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 30, 32,
    /* 160 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 46,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 32,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 12, 32,
    /* 170 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 37,
    /* 173 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 152,
    /* 177 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 252, 37,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 34,
    /* 185 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 233,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 34,
    /* 192 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 216,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 34,
    /* 199 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 184, 21,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 41,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 23, 21,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 101,
    /* 214 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 169, 21,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 211, 30,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 49, 8, 21,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 86,
    /* 229 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 169, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 222, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 192, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 23,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 55,
    /* 248 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 150, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 203, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 173, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 23,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 25,
    /* 267 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 131, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 184, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 154, 28,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 281 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 174, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 144, 28,
    /* 289 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 166, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 136, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 240,
    /* 300 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 155, 26,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 93, 173, 0, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 236,
    /* 312 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 143, 26,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 93, 173, 0, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 235,
    /* 324 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 146, 41,
    /* 328 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 46, 25, 0,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 338 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 43,
    SB_EDGE_CLASS, 3,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 37,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 9, 43,
    /* 348 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 1,
    /* 350 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 244,
    /* 353 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 358 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 19,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN, SB_HTTP_HOST_REG_NAME, SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 0,
    /* 6 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_HOST_EMPTY,
    /* 8 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_HOST_IPV6,
    /* 10 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 12 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_HOST_IPV4,
    /* 14 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 255,
    /* 19 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_HOST_PORT,
    /* 21 */ SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 24 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 26 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 28 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 4,
    /* 32 */ SB_DO_SET_NUM, 0, SB_DO_SMALL_DIGIT | SB_DO_LAST, 255, 0,
    /* 37 */ SB_DO_OWN, 5, SB_DO_OWN | SB_DO_LAST, 4,
    /* 41 */ SB_DO_OWN | SB_DO_LAST, 6,
    /* 43 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_HOST_REG_NAME,
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
        if (SMALL_DIGIT(255)) GO(338);
        break;
    }
    case 1: {
        if (!m->open) SPAN_OPEN(SB_HTTP_HOST_REG_NAME);
        p--;
        GO(338);
        break;
    }
    case 2: {
        if ((uint32_t)m->num > 255) FAIL;
        break;
    }
    case 3: {
        if ((++m->reg & 15) > 8) FAIL;
        break;
    }
    case 4: {
        if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL;
        SPAN_END(SB_HTTP_HOST_IPV6);
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
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}

static const struct sb_table table = {
    .states = states, .lists = lists, .act = act, .start = 0, .more = 0, .by_done = 0
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
