/* ftp_times - printed by tools/gen from grammar/ftp_times.c.rl; do not edit. */
#include "ftp_times.h"
#include "table.h"

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 85, 0,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 36, 4,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 211, 0, 0,
    /* 14 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR, 84, 223, 0,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 26 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 85, 241, 0,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 4,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 211, 0, 0,
    /* 41 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 239, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 54 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 226, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 67 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 213, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_LAST, 211, 0,
    /* 80 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 200, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 121,
    /* 92 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 188, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 109,
    /* 104 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 176, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 97,
    /* 116 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 164, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 85,
    /* 128 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 152, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 73,
    /* 140 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 140, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 61,
    /* 152 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 32, 128, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 49,
    /* 164 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 36,
    /* 177 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 23,
    /* 190 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 8,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 10,
    /* 203 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 11,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 11,
    SB_EDGE_ANY | SB_EDGE_NEXT | SB_EDGE_LAST,
    /* 211 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_RANGE, 0, 31,
    SB_EDGE_RANGE, 33, 222,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 26, 0, 9,
    /* 223 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 9,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 9,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 67,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 235,
    /* 234 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 13,
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 32, 26, 0, 13,
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 226,
};

static const uint8_t lists[] = {
    /* 0 */ SB_DO_OPEN, SB_FTP_TIMES_WORD, SB_DO_SET_NUM | SB_DO_LAST, 0,
    /* 4 */ SB_DO_OPEN, SB_FTP_TIMES_WORD, SB_DO_SET_NUM, 0, SB_DO_DECIMAL | SB_DO_LAST,
    /* 9 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_TIMES_WORD,
    /* 11 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_TIMES_STAMP,
    /* 13 */ SB_DO_CLOSE | SB_DO_LAST, SB_FTP_TIMES_UTC,
};

static const struct sb_table table = {
    .states = states, .lists = lists, .act = NULL, .start = 0, .more = 0, .by_done = 0
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
    sb_table_init(m, &table);
    return sb_table_read(m, p, n, emit, user);
}
