/* @NAME@ - printed by tools/gen from grammar/@NAME@.c.rl; do not edit. */
#include "@NAME@.h"
#include "table.h"

@DRIVER@

@TABLES@
static const struct {
    struct sb_table table;
    uint8_t states[@SIZE@];
} machine = { { .act = @ACT@, .lists = @LISTS@, .flags = @FLAGS@, .hub = @HUB@ }, {
@STATES@
} };

void sb_@NAME@_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_@NAME@_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_@NAME@_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_@NAME@_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
