/* ftp_times - printed by tools/gen from grammar/ftp_times.c.rl; do not edit. */
#include "ftp_times.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 85, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 36, 4,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 211, 0, 0,
    /* 14 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR, 84, 223, 0,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 26 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 85, 241, 0,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 211, 0, 0,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 239, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 226, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 213, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 80 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 200, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 121,
    /* 92 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 188, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 109,
    /* 104 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 176, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 97,
    /* 116 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 164, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 85,
    /* 128 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 152, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 73,
    /* 140 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 140, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 61,
    /* 152 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 128, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 49,
    /* 164 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 36,
    /* 177 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 23,
    /* 190 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 10,
    /* 203 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 12,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_LAST,
    /* 211 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_RANGE, 0, 31,
    SB_EDGE_RANGE, 33, 222,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 26, 0, 10,
    /* 223 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 67,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 235,
    /* 234 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 14,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 14,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 226,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN, SB_FTP_TIMES_WORD, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 4 */ SB_DO_OPEN, SB_FTP_TIMES_WORD, SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 0,
    /* 10 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_TIMES_WORD,
    /* 12 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_TIMES_STAMP,
    /* 14 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_TIMES_UTC,
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
        m->num = m->num * 10 + ((*p) & 15u);
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

void sb_ftp_times_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_ftp_times_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ftp_times_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ftp_times_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
