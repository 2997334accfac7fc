/*
 * machine - the one shape of every state machine in gen/
 *
 * A machine is pure: bytes in, (event, span) out. It calls no libc, allocates
 * nothing and keeps no pointer of the caller between two calls. All machines
 * have the same state and the same functions (here for machine X):
 *
 *   void   sb_X_init(struct sb_machine *m);
 *   size_t sb_X_feed(struct sb_machine *m, const unsigned char *p, size_t n,
 *                    sb_emit_fn *emit, void *user);
 *   int    sb_X_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
 *   int    sb_X_read(struct sb_machine *m, const unsigned char *p, size_t n,
 *                    sb_emit_fn *emit, void *user);
 *
 * feed returns the bytes taken: fewer than n when the machine is done or has
 * failed (m->status tells), the first byte not taken being the one after the
 * end, or the faulty one. finish says that no byte follows: it emits what
 * waited for that, and returns 0 when the input was complete, else -1. A machine
 * that knows its own end (DONE) is complete only there.
 */
#ifndef SB_MACHINE_H
#define SB_MACHINE_H

#include <stddef.h>
#include <stdint.h>

/* A span that crosses the end of the input comes in pieces: all but the last
 * carry this bit beside the event. The last piece may be empty. What a span is
 * may turn out only at its end ("close" or "closed"): then the last piece bears
 * the event that counts, and the pieces before it that of the likeliest. */
#define SB_MORE 0x100

enum sb_machine_status {
    SB_MACHINE_RUNS,    /* wants more bytes */
    SB_MACHINE_DONE,    /* has seen its end; what follows belongs to somebody else */
    SB_MACHINE_BAD      /* the byte at the position returned cannot stand there */
};

/* Bytes p..p+n are the caller's and lent for the call only. An event that
 * stands for a number finds it in the machine's num. */
typedef void sb_emit_fn(void *user, int event, const unsigned char *p, size_t n);

struct sb_table;

struct sb_machine {
    int16_t  cs;        /* current state, as the tool has numbered them */
    uint8_t  open;      /* event of the span that is open, 0 = none */
    uint8_t  status;    /* enum sb_machine_status */
    uint32_t reg;       /* what a grammar must remember besides its state */
    uint64_t num;       /* the number being read, or the bytes left of a run */
    const unsigned char *word;  /* a word given from outside (multipart boundary), else NULL */
    const struct sb_table *table;   /* what it walks when it was printed as a table (table.h) */
};

#endif
