/* ftp_data - printed by tools/gen from grammar/ftp_data.c.rl; do not edit. */
#include "ftp_data.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[72];
} machine = { { .act = NULL, .lists = 65, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 6,
    SB_EDGE_BYTE, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 14,
    /* 10 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 3, 42,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 4, 22,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 8, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 2, 4,
    /* 25 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 4, 2,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 8, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 232, 4,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 1,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 5, 6,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 0,
    /* 47 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 6, 3,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 7, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 247,
    /* 55 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 4, 248, 1,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS, 7, 1, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 198,
    /* the lists */
    /* 0 */ (SB_DO_EMIT_AS + SB_FTP_DATA_ABORTED) | SB_DO_LAST,
    /* 1 */ (SB_DO_EMIT_AS + SB_FTP_DATA_BEGIN) | SB_DO_LAST,
    /* 2 */ (SB_DO_EMIT_AS + SB_FTP_DATA_CALL) | SB_DO_LAST,
    /* 3 */ (SB_DO_EMIT_AS + SB_FTP_DATA_DONE) | SB_DO_LAST,
    /* 4 */ (SB_DO_EMIT_AS + SB_FTP_DATA_DROP) | SB_DO_LAST,
    /* 5 */ (SB_DO_EMIT_AS + SB_FTP_DATA_LOST) | SB_DO_LAST,
    /* 6 */ (SB_DO_EMIT_AS + SB_FTP_DATA_NO_DATA) | SB_DO_LAST,
} };

void sb_ftp_data_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_ftp_data_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ftp_data_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ftp_data_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
