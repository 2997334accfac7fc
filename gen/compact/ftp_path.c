/* ftp_path - printed by tools/gen from grammar/ftp_path.c.rl; do not edit. */
#include "ftp_path.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 0,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 30, 2,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 37, 0,
    /* 13 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 4,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 46,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 47, 17, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 254, 24,
    /* 25 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 6,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 47, 6,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 1, 254, 15,
    /* 34 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 46, 234, 0,
    SB_EDGE_BYTE, 47,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 1, 254, 0,
    /* 45 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_RANGE, 1, 45,
    SB_EDGE_RANGE, 48, 207,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 237, 8,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN | SB_DO_LAST, SB_FTP_PATH_NAME,
    /* 2 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_PATH_ROOT,
    /* 4 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_PATH_HERE,
    /* 6 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_PATH_UP,
    /* 8 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_PATH_NAME,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
};

void sb_ftp_path_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
