/*
 * steps - random calls, by a seed
 *
 * They make sense for the tree as it is: mostly what succeeds, now and then
 * what must be refused, files of every size around the borders of the format,
 * a device that stays about as full as wanted.
 */
#ifndef STEPS_H
#define STEPS_H

#include "model.h"

struct rng { uint32_t s; };

uint32_t rng_next(struct rng *r);
uint32_t rng_below(struct rng *r, uint32_t n);      /* 0 .. n - 1; n > 0 */

struct steps_plan {
    uint32_t block_size;
    uint64_t bytes;         /* about this much in all files; more: remove, rather */
    unsigned nodes;         /* the same for names */
};

void steps_next(struct rng *r, const struct steps_plan *plan, struct model *m, struct step *s);

/* "put /a/b 300" */
void steps_text(const struct step *s, char *to, size_t size);

#endif
