/* ftp_data - printed by tools/gen from grammar/ftp_data.c.rl; do not edit. */
#include "ftp_data.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 25, 8,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 12,
    SB_EDGE_BYTE | SB_EDGE_LAST, 8,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 3, 43,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 4, 19,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 232, 8,
    /* 28 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 240, 8,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 4, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 40 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 5, 213, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 209, 0,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 205, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 201, 10,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 244,
    /* 61 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 207, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 219, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 4, 238, 2,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 1, 183, 8,
    /* the lists */
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_ABORTED,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_BEGIN,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_CALL,
    /* 6 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_DONE,
    /* 8 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_DROP,
    /* 10 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_LOST,
    /* 12 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_NO_DATA,
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
