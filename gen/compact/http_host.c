/* http_host - printed by tools/gen from grammar/http_host.c.rl; do not edit. */
#include "http_host.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 20, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 84, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 91, 126, 8,
    SB_EDGE_RANGE | SB_EDGE_FAR | SB_EDGE_ACTS, 49, 8, 111, 1, 2,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 29 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 11, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 90, 4,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 42 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 11, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 59, 4,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 62 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 5,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 69 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 11, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 27, 4,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 6, 12,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 90 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 14,
    /* 96 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
    /* 102 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 242, 12,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 6,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 114 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 209,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 6,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 125 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 178,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 6,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 136 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 17, 20,
    SB_EDGE_BYTE | SB_EDGE_FAR, 58, 107, 1,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 120, 20,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_LAST, 1, 95, 1,
    /* 153 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 16, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 75, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 45, 28,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_LAST, 1, 83, 1,
    /* 169 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 32,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 52, 32,
    /* 178 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 46, 3,
    /* 181 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 32,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 33, 32,
    /* 190 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 46, 3,
    /* 193 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 32,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 49, 8, 13, 32,
    /* 202 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 4, 36,
    /* 206 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 58, 139,
    /* 210 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 252, 36,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 34,
    /* 218 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 231,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 34,
    /* 225 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 46, 212,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 34,
    /* 232 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 177, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 12, 40,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 24, 20,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 106,
    /* 248 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 161, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 210, 30,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 49, 8, 8, 20,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 90,
    /* 264 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 161, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 220, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 190, 28,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 8, 22,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 58,
    /* 284 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 141, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 200, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 170, 28,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 8, 22,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 27,
    /* 304 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 46, 169, 0, 24,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 179, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 149, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 320 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 168, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 93, 138, 28,
    /* 328 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 160, 26,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 93, 130, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 240,
    /* 339 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 149, 26,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 93, 206, 0, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 236,
    /* 351 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 137, 26,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 93, 206, 0, 28,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 235,
    /* 363 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 141, 40,
    /* 367 */
    SB_EDGE_END | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR, 46, 29, 0,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 6,
    SB_EDGE_ANY | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 10,
    /* 379 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 42,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 37, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 12, 42,
    SB_EDGE_CLASS | SB_EDGE_LAST, 5,
    /* 390 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 3,
    /* 393 */
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 242,
    /* 396 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 5, 14,
    /* 402 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 18,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 16,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_HOST_EMPTY,
    /* 2 */ SB_DO_OPEN, SB_HTTP_HOST_REG_NAME, SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 0,
    /* 8 */ SB_DO_BEHIND | SB_DO_LAST, SB_HTTP_HOST_IPV6,
    /* 10 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 12 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_HOST_IPV4,
    /* 14 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 2,
    /* 18 */ SB_DO_EMIT | SB_DO_LAST, SB_HTTP_HOST_PORT,
    /* 20 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 3,
    /* 24 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 26 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 28 */ SB_DO_OWN, 5, SB_DO_OWN | SB_DO_LAST, 6,
    /* 32 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 7,
    /* 36 */ SB_DO_OWN, 8, SB_DO_OWN | SB_DO_LAST, 6,
    /* 40 */ SB_DO_OWN | SB_DO_LAST, 9,
    /* 42 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_HOST_REG_NAME,
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
        if (SMALL_DIGIT(255)) GO(379);
        break;
    }
    case 1: {
        if (!m->open) SPAN_OPEN(SB_HTTP_HOST_REG_NAME);
        p--;
        GO(379);
        break;
    }
    case 2: {
        if (SMALL_DIGIT(65535)) FAIL;
        break;
    }
    case 3: {
        m->num = (uint32_t)m->num * 10u + ((*p) & 15u);
        break;
    }
    case 4: {
        if ((uint32_t)m->num > 255) FAIL;
        break;
    }
    case 5: {
        if ((++m->reg & 15) > 8) FAIL;
        break;
    }
    case 6: {
        if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL;
        SPAN_END(SB_HTTP_HOST_IPV6);
        break;
    }
    case 7: {
        if (SMALL_DIGIT(255)) FAIL;
        break;
    }
    case 8: {
        m->reg += 2;
        break;
    }
    case 9: {
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
