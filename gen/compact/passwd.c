/* passwd - printed by tools/gen from grammar/passwd.c.rl; do not edit. */
#include "passwd.h"
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
        if (DIGIT(4294967295)) FAIL;
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
    uint8_t states[110];
} machine = { { .act = act, .lists = 79, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 34, 24,
    /* 4 */
    SB_EDGE_CLASS, 37,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8,
    /* 9 */
    SB_EDGE_CLASS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 20,
    /* 14 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 27,
    /* 18 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 22,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 29,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 58, 13, 17,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 27,
    /* 33 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 58, 16,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 241,
    /* 38 */
    SB_EDGE_CLASS, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 0,
    /* 43 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 58, 8, 4,
    /* 49 */
    SB_EDGE_CLASS, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 250,
    /* 53 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 10, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 16, 30,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 47,
    /* 64 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_CLASS, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 10, 12,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 13, 30,
    /* 74 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 13,
    /* the lists */
    /* 0 */ SB_DO_CLOSE_AS + SB_PASSWD_GECOS, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_HOME,
    /* 4 */ SB_DO_CLOSE_AS + SB_PASSWD_HOME, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_SHELL,
    /* 8 */ SB_DO_CLOSE_AS + SB_PASSWD_NAME, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_PASSWORD,
    /* 12 */ SB_DO_CLOSE_AS + SB_PASSWD_SHELL, SB_DO_EMIT_AS + SB_PASSWD_ENTRY, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 16 */ SB_DO_EMIT_AS + SB_PASSWD_GID, SB_DO_COUNT, SB_DO_BEHIND | SB_DO_LAST, SB_PASSWD_GECOS,
    /* 20 */ SB_DO_CLOSE_AS + SB_PASSWD_PASSWORD, SB_DO_COUNT | SB_DO_LAST,
    /* 22 */ SB_DO_EMIT_AS + SB_PASSWD_UID, SB_DO_COUNT | SB_DO_LAST,
    /* 24 */ SB_DO_OPEN_AS + SB_PASSWD_NAME, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 27 */ SB_DO_SET_NUM, 0, (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 30 */ (SB_DO_CLOSE_AS + SB_PASSWD_SHELL) | SB_DO_LAST,
} };

void sb_passwd_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
