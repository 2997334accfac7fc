/* ftp_path - printed by tools/gen from grammar/ftp_path.c.rl; do not edit. */
#include "ftp_path.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[52];
} machine = { { .act = NULL, .lists = 47, .flags = 0, .hub = 30 }, {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 4,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 47, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 32, 4,
    /* 12 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 0,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 47, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 254, 20,
    /* 23 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 2,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 2,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 247,
    /* 30 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 237, 4,
    SB_EDGE_BYTE, 47,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 226,
    /* 39 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 1,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 47, 1,
    SB_EDGE_RANGE | SB_EDGE_LAST, 1, 254,
    /* the lists */
    /* 0 */ (SB_DO_CLOSE_AS + SB_FTP_PATH_HERE) | SB_DO_LAST,
    /* 1 */ (SB_DO_CLOSE_AS + SB_FTP_PATH_NAME) | SB_DO_LAST,
    /* 2 */ (SB_DO_CLOSE_AS + SB_FTP_PATH_UP) | SB_DO_LAST,
    /* 3 */ (SB_DO_EMIT_AS + SB_FTP_PATH_ROOT) | SB_DO_LAST,
    /* 4 */ (SB_DO_OPEN_AS + SB_FTP_PATH_NAME) | SB_DO_LAST,
} };

void sb_ftp_path_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_ftp_path_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ftp_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ftp_path_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
