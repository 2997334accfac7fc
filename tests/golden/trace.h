/*
 * trace - what a machine said about an input, pieces of spans joined
 *
 * Used by the golden pages and by the fuzzers: both ask whether a machine says
 * the same about the same bytes however they were cut.
 */
#ifndef SB_TEST_TRACE_H
#define SB_TEST_TRACE_H

#include "machines.h"

#include <stdbool.h>

#define TRACE_EVENTS 16384
#define TRACE_BYTES  (1u << 20)

struct trace_event {
    int      ev;
    uint64_t num;       /* the machine's num when the last piece came */
    size_t   at, n;     /* span in bytes[] */
    bool     open;      /* the last piece is still to come */
};

struct trace {
    const struct sb_machine_info *info;
    struct sb_machine m;
    struct trace_event event[TRACE_EVENTS];
    unsigned char bytes[TRACE_BYTES];
    size_t events, used;    /* of event[], of bytes[] */
    size_t taken;           /* bytes the machine took */
    int finished;           /* what finish returned */
    const char *fault;      /* the machine broke a rule of grammar/machine.h, else NULL */
};

/* What a machine is given before its first byte. */
struct trace_given {
    const unsigned char *word;
    uint32_t reg;
    uint64_t num;
};

void trace_begin(struct trace *t, const struct sb_machine_info *info, const struct trace_given *given);

/* Feeds one piece, from a buffer of its own. Returns false when the machine wants no more. */
bool trace_piece(struct trace *t, const struct sb_machine_info *info, const unsigned char *p, size_t n);

/* Says that no byte follows; an unfinished span of a failed machine is forgotten. */
void trace_end(struct trace *t, const struct sb_machine_info *info);

/* begin, the pieces between the cuts (ascending offsets, repeated ones make empty pieces), end. */
void trace_run(struct trace *t, const struct sb_machine_info *info, const struct trace_given *given,
               const unsigned char *p, size_t n, const size_t *cut, size_t cuts);

/* Do two traces tell the same, and has the machine come to the same state? */
bool trace_same(const struct trace *a, const struct trace *b);

#endif
