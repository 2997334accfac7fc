/*
 * counters - what has happened since the start, kept from the first day
 */
#ifndef SB_COUNTERS_H
#define SB_COUNTERS_H

#include <stdint.h>

struct sb_counters {
#define SB_COUNTER(name, what) uint32_t name;
#include "counters.def"
#undef SB_COUNTER
};

#endif
