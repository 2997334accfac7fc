/* http_credentials - printed by tools/gen from grammar/http_credentials.c.rl; do not edit. */
#include "http_credentials.h"
#include "table.h"

#define COLON_SEEN  (1u << 31)
#define SEXTET(v)   (m->reg = (m->reg & COLON_SEEN) | (m->reg << 6 & 0xffffffu) | (v))
#define OCTET(at)   do { if (!tell(m, m->reg >> (at) & 255u, p, emit, user)) FAIL; } while (0)

/* RFC 7617 2: no control characters; the first colon ends the user. */
static int tell(struct sb_machine *m, uint32_t byte, const unsigned char *p, sb_emit_fn *emit, void *user)
{
    if (byte < 0x20 || byte == 0x7f)
        return 0;
    if (byte != ':' || m->reg & COLON_SEEN) {
        BYTE(SB_HTTP_CREDENTIALS_BYTE, byte);
        return 1;
    }
    m->reg |= COLON_SEEN;
    EMIT(SB_HTTP_CREDENTIALS_COLON, p, 0);
    return 1;
}

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 98, 0,
    SB_EDGE_CLASS | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 0, 141, 0, 2,
    /* 8 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 12 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 115,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 16 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 20 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 99,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 24 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 11,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 7,
    /* 29 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 15,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 17,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 19,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 21,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 25,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 29,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 37,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 41,
    /* 69 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 45,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 49,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 63,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 53,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 57,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 61,
    /* 90 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 65,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 69,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 40,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 73,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 77,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 81,
    /* 111 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 23,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 43, 194, 13,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 190, 15,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 186, 17,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 65, 25, 181, 19,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 97, 25, 176, 21,
    /* 136 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 23,
    /* 138 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 61, 254,
    /* 141 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_LAST,
    /* 142 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 85,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 85,
    /* 149 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_LAST,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_CREDENTIALS_OTHER,
    /* 2 */ SB_DO_OPEN, SB_HTTP_CREDENTIALS_OTHER, SB_DO_GO | SB_DO_LAST, 142, 0,
    /* 7 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 142, 0,
    /* 11 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CREDENTIALS_BASIC,
    /* 13 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 15 */ SB_DO_OWN | SB_DO_LAST, 1,
    /* 17 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 19 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 21 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 23 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 25 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 6,
    /* 29 */ SB_DO_OWN, 1, SB_DO_OWN | SB_DO_LAST, 6,
    /* 33 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 6,
    /* 37 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 6,
    /* 41 */ SB_DO_OWN, 4, SB_DO_OWN | SB_DO_LAST, 6,
    /* 45 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 7,
    /* 49 */ SB_DO_OWN, 1, SB_DO_OWN | SB_DO_LAST, 7,
    /* 53 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 7,
    /* 57 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 7,
    /* 61 */ SB_DO_OWN, 4, SB_DO_OWN | SB_DO_LAST, 7,
    /* 65 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 8,
    /* 69 */ SB_DO_OWN, 1, SB_DO_OWN | SB_DO_LAST, 8,
    /* 73 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 8,
    /* 77 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 8,
    /* 81 */ SB_DO_OWN, 4, SB_DO_OWN | SB_DO_LAST, 8,
    /* 85 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CREDENTIALS_OTHER,
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
        SEXTET(62u);
        break;
    }
    case 1: {
        SEXTET(63u);
        break;
    }
    case 2: {
        SEXTET((*p) - '0' + 52u);
        break;
    }
    case 3: {
        SEXTET((*p) - 'A');
        break;
    }
    case 4: {
        SEXTET((*p) - 'a' + 26u);
        break;
    }
    case 5: {
        if (!(m->reg & COLON_SEEN)) FAIL;
        break;
    }
    case 6: {
        OCTET(4);
        break;
    }
    case 7: {
        OCTET(2);
        break;
    }
    case 8: {
        OCTET(0);
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

void sb_http_credentials_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_http_credentials_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_http_credentials_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_http_credentials_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
