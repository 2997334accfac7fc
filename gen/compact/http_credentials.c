/* http_credentials - printed by tools/gen from grammar/http_credentials.c.rl; do not edit. */
#include "http_credentials.h"
#include "table.h"

#define COLON_SEEN  (1u << 31)
#define OCTET(at)   do { if (!tell(m, m->reg >> (at) & 255u, p, emit, user)) FAIL; } while (0)

/* RFC 4648 4: what a character stands for. */
static uint32_t sextet_of(unsigned c)
{
    return c >= 'a' ? c - 'a' + 26 : c >= 'A' ? c - 'A' : c >= '0' ? c - '0' + 52 : c == '+' ? 62 : 63;
}

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
        m->reg = (m->reg & COLON_SEEN) | (m->reg << 6 & 0xffffffu) | sextet_of((*p));
        break;
    }
    case 1: {
        OCTET(4);
        break;
    }
    case 2: {
        OCTET(2);
        break;
    }
    case 3: {
        OCTET(0);
        break;
    }
    case 4: {
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

static const struct {
    struct sb_table table;
    uint8_t states[81];
} machine = { { .act = act, .lists = 61, .flags = SB_TABLE_FAILS, .hub = 42 }, {
    /* 0 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS, 98, 16,
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
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 14,
    /* 18 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 17,
    SB_EDGE_BYTE, 32,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 7, 19,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 26 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 7, 8,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 30 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS, 7, 10,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 36 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 61,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 17,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 42 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 7, 12,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 247,
    /* 47 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 17,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 229,
    /* 51 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 15,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 15,
    SB_EDGE_CLASS, 0,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 59 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 51, 0,
    /* 4 */ SB_DO_OPEN_AS + SB_HTTP_CREDENTIALS_OTHER, SB_DO_GO | SB_DO_LAST, 51, 0,
    /* 8 */ SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 10 */ SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 12 */ SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 3) | SB_DO_LAST,
    /* 14 */ (SB_DO_CLOSE_AS + SB_HTTP_CREDENTIALS_BASIC) | SB_DO_LAST,
    /* 15 */ (SB_DO_CLOSE_AS + SB_HTTP_CREDENTIALS_OTHER) | SB_DO_LAST,
    /* 16 */ (SB_DO_OPEN_AS + SB_HTTP_CREDENTIALS_OTHER) | SB_DO_LAST,
    /* 17 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 19 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
} };

void sb_http_credentials_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
