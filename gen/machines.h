/* machines - all of gen/ in two tables, for tests; printed by tools/gen; do not edit. */
#ifndef SB_GEN_MACHINES_H
#define SB_GEN_MACHINES_H

#include "machine.h"

struct sb_machine_info {
    const char *name;
    const char *const *events;  /* names by event number, NULL at the end; event 0 is "" */
    const char *const *inputs;  /* names of the input codes of an event machine, else NULL */
    const char *const *flags;   /* names of the bits of reg, lowest first, else NULL */
    void   (*init)(struct sb_machine *m);
    size_t (*feed)(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user);
    int    (*finish)(struct sb_machine *m, sb_emit_fn *emit, void *user);
    int    (*read)(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user);
};

struct sb_word_info {
    const char *name;
    const char *const *ids;     /* names by number, 0 is OTHER, NULL at the end */
    int (*find)(const unsigned char *p, size_t n);
};

extern const struct sb_machine_info sb_machines[];  /* ends with a NULL name */
extern const struct sb_word_info sb_words[];

#endif
