/* ftp_times - printed by tools/gen from grammar/ftp_times.c.rl; do not edit. */
#include "ftp_times.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 85, 13, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 38, 4,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 230, 0, 0,
    /* 15 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 11, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR, 84, 238, 0,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 230, 0,
    /* 28 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 85, 240, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 9, 4,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 230, 0, 0,
    /* 44 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 238, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 8, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 230, 0,
    /* 58 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 224, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 8, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 230, 0,
    /* 72 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 210, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 8, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 230, 0,
    /* 86 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 196, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 8, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 230, 0,
    /* 100 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 182, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 119,
    /* 113 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 169, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 106,
    /* 126 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 156, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 93,
    /* 139 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 143, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 80,
    /* 152 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 130, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 67,
    /* 165 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 53,
    /* 179 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 39,
    /* 193 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 25,
    /* 207 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 10,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 7, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 11,
    /* 221 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 12,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 12,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 2,
    /* 230 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 10,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* 238 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 10,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 67, 5,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 238,
    /* 250 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 14,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 28, 0, 14,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 229,
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
