/* ftp_order - printed by tools/gen from grammar/ftp_order.c.rl; do not edit. */
#include "ftp_order.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[110];
} machine = { { .act = NULL, .lists = 101, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 6, 1,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 5,
    /* 15 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 1, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 2, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 3, 0,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 6, 1,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 5,
    /* 30 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 4, 3,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 7,
    /* 36 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 235, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 6, 1,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 10,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 12, 31, 2,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 6,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 2,
    /* 58 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 213, 4,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 3, 230, 6,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 6, 1,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 12, 2,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 220, 2,
    /* 76 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 2, 195, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 6, 1,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 13, 209, 8,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 3, 6,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 11, 6,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 8, 1, 199, 2,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 17, 2,
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
} };

void sb_ftp_order_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
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
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
