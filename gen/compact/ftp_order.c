/* ftp_order - printed by tools/gen from grammar/ftp_order.c.rl; do not edit. */
#include "ftp_order.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 8,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 12,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 2,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 10,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 8,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 232, 2,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 10,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 4, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 222, 14,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 233, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 214, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 12, 32, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 12,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 12,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 4,
    /* 61 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 210, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 3, 229, 12,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 187, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 12, 4,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 218, 4,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 191, 8,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 172, 2,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 206, 16,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 12,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 12,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 8, 1, 196, 4,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 4,
    /* the lists */
    /* 0 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_CHECK,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_FORGET,
    /* 4 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_GO,
    /* 6 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_LOGIN,
    /* 8 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_NAMED,
    /* 10 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_NOT_YET,
    /* 12 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_ORDER,
    /* 14 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_REFUSE,
    /* 16 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_ORDER_RESUME,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 106, .flags = 0
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
