/* ftp_times - printed by tools/gen from grammar/ftp_times.c.rl; do not edit. */
#include "ftp_times.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 85, 4,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 26, 0,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 201, 0, 4,
    /* 14 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR, 84, 213, 0,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 201, 0,
    /* 26 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 229,
    /* 31 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 249, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 201, 0,
    /* 44 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 236, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 201, 0,
    /* 57 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 223, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 201, 0,
    /* 70 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 210, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 121,
    /* 82 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 198, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 109,
    /* 94 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 186, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 97,
    /* 106 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 174, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 85,
    /* 118 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 162, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 73,
    /* 130 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 150, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 61,
    /* 142 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 138, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 49,
    /* 154 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 36,
    /* 167 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 23,
    /* 180 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 3,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 10,
    /* 193 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 7,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 7,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_LAST,
    /* 201 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_RANGE, 0, 31,
    SB_EDGE_RANGE, 33, 222,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 26, 0, 9,
    /* 213 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 67,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 235,
    /* 224 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 8,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 226,
    /* the lists */
    /* 0 */ SB_DO_OPEN_AS + SB_FTP_TIMES_WORD, SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 4 */ SB_DO_OPEN_AS + SB_FTP_TIMES_WORD, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 7 */ (SB_DO_CLOSE_AS + SB_FTP_TIMES_STAMP) | SB_DO_LAST,
    /* 8 */ (SB_DO_CLOSE_AS + SB_FTP_TIMES_UTC) | SB_DO_LAST,
    /* 9 */ (SB_DO_CLOSE_AS + SB_FTP_TIMES_WORD) | SB_DO_LAST,
};

static const struct sb_table table = {
    .states = states, .act = NULL, .lists = 233, .flags = 0
};

void sb_ftp_times_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
}

size_t sb_ftp_times_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ftp_times_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ftp_times_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
