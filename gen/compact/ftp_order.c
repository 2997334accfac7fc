/* ftp_order - printed by tools/gen from grammar/ftp_order.c.rl; do not edit. */
#include "ftp_order.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 1,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 5,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 232, 1,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 5,
    /* 31 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 4, 3,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 222, 7,
    /* 38 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 233, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 214, 1,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 12, 32, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 2,
    /* 61 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 210, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 3, 229, 6,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 187, 1,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 12, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 218, 2,
    /* 80 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 191, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 6, 172, 1,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 206, 8,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 6,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 8, 1, 196, 2,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 16, 2,
    /* the lists */
    /* 0 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_CHECK) | SB_DO_LAST,
    /* 1 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_FORGET) | SB_DO_LAST,
    /* 2 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_GO) | SB_DO_LAST,
    /* 3 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_LOGIN) | SB_DO_LAST,
    /* 4 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_NAMED) | SB_DO_LAST,
    /* 5 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_NOT_YET) | SB_DO_LAST,
    /* 6 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_ORDER) | SB_DO_LAST,
    /* 7 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_REFUSE) | SB_DO_LAST,
    /* 8 */ (SB_DO_EMIT_AS + SB_FTP_ORDER_RESUME) | SB_DO_LAST,
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
