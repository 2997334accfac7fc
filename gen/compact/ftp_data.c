/* ftp_data - printed by tools/gen from grammar/ftp_data.c.rl; do not edit. */
#include "ftp_data.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 25, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 6,
    SB_EDGE_BYTE | SB_EDGE_LAST, 8,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 3, 43,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 4, 19,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 232, 4,
    /* 28 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 240, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 4, 2,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 1,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 5, 213, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 209, 0,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 205, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 201, 5,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 244,
    /* 61 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 207, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 219, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 4, 238, 1,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 1, 183, 4,
    /* the lists */
    /* 0 */ (SB_DO_EMIT_AS + SB_FTP_DATA_ABORTED) | SB_DO_LAST,
    /* 1 */ (SB_DO_EMIT_AS + SB_FTP_DATA_BEGIN) | SB_DO_LAST,
    /* 2 */ (SB_DO_EMIT_AS + SB_FTP_DATA_CALL) | SB_DO_LAST,
    /* 3 */ (SB_DO_EMIT_AS + SB_FTP_DATA_DONE) | SB_DO_LAST,
    /* 4 */ (SB_DO_EMIT_AS + SB_FTP_DATA_DROP) | SB_DO_LAST,
    /* 5 */ (SB_DO_EMIT_AS + SB_FTP_DATA_LOST) | SB_DO_LAST,
    /* 6 */ (SB_DO_EMIT_AS + SB_FTP_DATA_NO_DATA) | SB_DO_LAST,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 78, .flags = 0
};

void sb_ftp_data_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
