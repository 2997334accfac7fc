/* ftp_data - printed by tools/gen from grammar/ftp_data.c.rl; do not edit. */
#include "ftp_data.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 1, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 25, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 4, 2,
    SB_EDGE_BYTE | SB_EDGE_LAST, 8,
    /* 12 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 3, 47,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 4, 21,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 232, 0,
    /* 28 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 240, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 4, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 218, 0,
    /* 42 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 5, 211, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 207, 8,
    /* 53 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 203, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 199, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 195, 8,
    /* 65 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 203, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 215, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 4, 236, 6,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 1, 179, 0,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_DROP,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_NO_DATA,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_CALL,
    /* 6 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_BEGIN,
    /* 8 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_ABORTED,
    /* 10 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_DONE,
    /* 12 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_DATA_LOST,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
