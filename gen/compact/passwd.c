/* passwd - printed by tools/gen from grammar/passwd.c.rl; do not edit. */
#include "passwd.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 38, 0,
    /* 4 */
    SB_EDGE_CLASS, 37,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 4,
    /* 9 */
    SB_EDGE_CLASS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 9,
    /* 14 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 12,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 16,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 19,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 51, 12,
    /* 33 */
    SB_EDGE_CLASS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 22,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 9, 27,
    /* 44 */
    SB_EDGE_CLASS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 27,
    /* 49 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 10, 205, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 38,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 47, 9,
    /* 61 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 34,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 193, 34,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 32,
    SB_EDGE_CLASS, 31,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 10, 185, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 242, 38,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 210, 40,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 14,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN, SB_PASSWD_NAME, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 4 */ SB_DO_CLOSE, SB_PASSWD_NAME, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_PASSWORD,
    /* 9 */ SB_DO_CLOSE, SB_PASSWD_PASSWORD, SB_DO_COUNT | SB_DO_LAST,
    /* 12 */ SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 0,
    /* 16 */ SB_DO_EMIT, SB_PASSWD_UID, SB_DO_COUNT | SB_DO_LAST,
    /* 19 */ SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_GECOS,
    /* 22 */ SB_DO_CLOSE, SB_PASSWD_GECOS, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_HOME,
    /* 27 */ SB_DO_CLOSE, SB_PASSWD_HOME, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_SHELL,
    /* 32 */ SB_DO_CLOSE, SB_PASSWD_SHELL, SB_DO_EMIT, SB_PASSWD_ENTRY, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 38 */ SB_DO_CLOSE | SB_DO_LAST, SB_PASSWD_SHELL,
    /* 40 */ SB_DO_EMIT, SB_PASSWD_GID, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_GECOS,
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
        if (DIGIT(4294967295)) FAIL;
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

void sb_passwd_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_passwd_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_passwd_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_passwd_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
