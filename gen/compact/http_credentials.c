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
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 98, 73,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 0, 4,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 7 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 97,
    /* 9 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 11 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 13 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 69,
    /* 18 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 85,
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 75,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 77,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 79,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 81,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 97, 25, 83,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 41 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 21,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 33,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 45,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 97, 25, 57,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 60 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 13,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 45,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 37,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 49,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 97, 25, 61,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 82 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 43, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 29,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 20,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 41,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 65, 25, 53,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 97, 25, 65,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 104 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 85,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 172,
    /* 108 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 85,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 111 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 61, 253,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 115 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 71,
    SB_EDGE_CLASS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 71,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 123 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 115, 0,
    /* 4 */ SB_DO_OPEN, SB_HTTP_CREDENTIALS_OTHER, SB_DO_GO | SB_DO_LAST, 115, 0,
    /* 9 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 1,
    /* 13 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 6,
    /* 17 */ SB_DO_OWN, 0, SB_DO_OWN | SB_DO_LAST, 7,
    /* 21 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 1,
    /* 25 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 6,
    /* 29 */ SB_DO_OWN, 2, SB_DO_OWN | SB_DO_LAST, 7,
    /* 33 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 1,
    /* 37 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 6,
    /* 41 */ SB_DO_OWN, 3, SB_DO_OWN | SB_DO_LAST, 7,
    /* 45 */ SB_DO_OWN, 4, SB_DO_OWN | SB_DO_LAST, 1,
    /* 49 */ SB_DO_OWN, 4, SB_DO_OWN | SB_DO_LAST, 6,
    /* 53 */ SB_DO_OWN, 4, SB_DO_OWN | SB_DO_LAST, 7,
    /* 57 */ SB_DO_OWN, 5, SB_DO_OWN | SB_DO_LAST, 1,
    /* 61 */ SB_DO_OWN, 5, SB_DO_OWN | SB_DO_LAST, 6,
    /* 65 */ SB_DO_OWN, 5, SB_DO_OWN | SB_DO_LAST, 7,
    /* 69 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CREDENTIALS_BASIC,
    /* 71 */ SB_DO_CLOSE | SB_DO_LAST, SB_HTTP_CREDENTIALS_OTHER,
    /* 73 */ SB_DO_OPEN | SB_DO_LAST, SB_HTTP_CREDENTIALS_OTHER,
    /* 75 */ SB_DO_OWN | SB_DO_LAST, 0,
    /* 77 */ SB_DO_OWN | SB_DO_LAST, 2,
    /* 79 */ SB_DO_OWN | SB_DO_LAST, 3,
    /* 81 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 83 */ SB_DO_OWN | SB_DO_LAST, 5,
    /* 85 */ SB_DO_OWN | SB_DO_LAST, 8,
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
        SEXTET(62u);
        break;
    }
    case 1: {
        OCTET(4);
        break;
    }
    case 2: {
        SEXTET(63u);
        break;
    }
    case 3: {
        SEXTET((*p) - '0' + 52u);
        break;
    }
    case 4: {
        SEXTET((*p) - 'A');
        break;
    }
    case 5: {
        SEXTET((*p) - 'a' + 26u);
        break;
    }
    case 6: {
        OCTET(2);
        break;
    }
    case 7: {
        OCTET(0);
        break;
    }
    case 8: {
        if (!(m->reg & COLON_SEEN)) FAIL;
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
    .states = states, .act = act, .lists = 125, .flags = SB_TABLE_FAILS
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
