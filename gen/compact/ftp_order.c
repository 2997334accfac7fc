/* ftp_order - printed by tools/gen from grammar/ftp_order.c.rl; do not edit. */
#include "ftp_order.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 18, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 6,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 7, 2, 8,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 2, 8,
    /* 21 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 3, 16, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 225, 6,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 7, 2, 8,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 2, 8,
    /* 43 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 4, 8, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 209, 14,
    /* 51 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 226, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 201, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 10, 20,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 12, 47, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 0,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 6, 0,
    /* 79 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 198, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 3, 224, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 169, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 12, 18, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 1, 212, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 7, 2, 208, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 11, 2, 203, 0,
    /* 109 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 168, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 143, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 190, 16,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 8, 1, 180, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 7, 0,
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 12, 0,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_GO,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_NAMED,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_ORDER,
    /* 6 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_FORGET,
    /* 8 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_NOT_YET,
    /* 10 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_CHECK,
    /* 12 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_LOGIN,
    /* 14 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_REFUSE,
    /* 16 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_RESUME,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_ftp_order_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_ftp_order_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ftp_order_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ftp_order_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
