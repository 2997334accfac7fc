/* upload_name - printed by tools/gen from grammar/upload_name.c.rl; do not edit. */
#include "upload_name.h"
#include "table.h"

static const struct {
    struct sb_table table;
    uint8_t states[24];
} machine = { { .act = NULL, .lists = 21, .flags = 0, .hub = 0 }, {
    /* 0 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 2,
    SB_EDGE_BYTE, 47,
    SB_EDGE_BYTE, 92,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 36, 10, 2,
    /* 11 */
    SB_EDGE_CLASS, 36,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 47, 45, 0,
    /* 17 */
    SB_EDGE_END | SB_EDGE_ERROR | SB_EDGE_ACTS, 1,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* the lists */
    /* 0 */ (SB_DO_CLOSE_AS + SB_UPLOAD_NAME_DIRECTORY) | SB_DO_LAST,
    /* 1 */ (SB_DO_CLOSE_AS + SB_UPLOAD_NAME_NAME) | SB_DO_LAST,
    /* 2 */ (SB_DO_OPEN_AS + SB_UPLOAD_NAME_NAME) | SB_DO_LAST,
} };

void sb_upload_name_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_upload_name_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_upload_name_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_upload_name_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
