/* ftp_times - printed by tools/gen from grammar/ftp_times.c.rl; do not edit. */
#include "ftp_times.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[64];
} machine = { { .act = NULL, .lists = 54, .flags = 0, .hub = 35 }, {
    /* 0 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 85, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 33, 0,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 38, 4,
    /* 13 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 84,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 28,
    /* 22 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 67,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 247,
    /* 28 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 15,
    /* 35 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 220,
    /* 38 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 7,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 32, 7,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_LAST,
    /* 48 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_ANY | SB_EDGE_LAST,
    /* the lists */
    /* 0 */ SB_DO_OPEN_AS + SB_FTP_TIMES_WORD, SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 4 */ SB_DO_OPEN_AS + SB_FTP_TIMES_WORD, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 7 */ (SB_DO_CLOSE_AS + SB_FTP_TIMES_STAMP) | SB_DO_LAST,
    /* 8 */ (SB_DO_CLOSE_AS + SB_FTP_TIMES_UTC) | SB_DO_LAST,
    /* 9 */ (SB_DO_CLOSE_AS + SB_FTP_TIMES_WORD) | SB_DO_LAST,
} };

void sb_ftp_times_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
