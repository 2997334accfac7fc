/*
 * table - machines printed as tables, for boards
 *
 * The same machine, the same events, a third of the bytes: its states are records
 * that one function walks, its simplest actions are codes that one function obeys,
 * and only what is left is C of its own. A state is the offset of its record; tools/
 * compact.py prints what is described here.
 *
 * A record is a list of edges, tried in order until one takes the byte:
 *
 *   head    bits 0-2 test, 3-5 goal, 6 has actions, 7 is the last of its state
 *   test    BYTE b | LETTER b (either case) | RANGE lo, hi - lo | CLASS of sb_classes | ANY | ELSE
 *   goal    SAME state | NEXT record | NEAR: signed, from the head | FAR: low, high | ERROR | PLAIN error | HUB of the table
 *   actions where they begin in the table's lists
 *
 * The first edge may be END: it takes no byte, its actions are those of the end of the
 * input, and the goal ERROR, of all, says that the machine is complete there. ELSE is ANY
 * and the end of the input at once. JUMP takes no byte: its goal is an edge of another
 * state, from which on both have the same ones. Behind the last edge stands, unwritten,
 * ELSE | ERROR. An ERROR without actions does what the machine does with its errors: its
 * first list, when SB_TABLE_FAILS says so; a PLAIN one does nothing.
 */
#ifndef SB_TABLE_H
#define SB_TABLE_H

#include "action.h"

enum sb_edge {
    SB_EDGE_BYTE, SB_EDGE_LETTER, SB_EDGE_RANGE, SB_EDGE_CLASS, SB_EDGE_END, SB_EDGE_JUMP, SB_EDGE_ANY, SB_EDGE_ELSE,
    SB_EDGE_TEST = 7,
    SB_EDGE_SAME = 0 << 3, SB_EDGE_NEXT = 1 << 3, SB_EDGE_NEAR = 2 << 3, SB_EDGE_FAR = 3 << 3, SB_EDGE_ERROR = 4 << 3,
    SB_EDGE_PLAIN = 5 << 3, SB_EDGE_HUB = 6 << 3,
    SB_EDGE_GOAL = 7 << 3,
    SB_EDGE_ACTS = 1 << 6,
    SB_EDGE_LAST = 1 << 7
};

/* The codes of lists. Those before SB_DO_OPEN_REG are followed by a byte, the usual events and cases of act() stand
 * in the code itself: SB_DO_EMIT_AS + event. SB_DO_LAST is added to the last. */
enum sb_do {
    SB_DO_OWN,          /* number of a case of act() */
    SB_DO_EMIT,         /* event, without bytes */
    SB_DO_CLOSE,        /* event */
    SB_DO_OPEN,         /* event */
    SB_DO_OPEN_NEW,     /* event, when no span is open */
    SB_DO_BEHIND,       /* event */
    SB_DO_EMIT_BYTE,    /* event, the byte at p */
    SB_DO_BYTE,         /* event, a byte that is told in num */
    SB_DO_TELL_REG,     /* event, reg is told in num */
    SB_DO_TELL_REG_IF,  /* event, likewise when reg is not 0 */
    SB_DO_SET_REG,      /* value */
    SB_DO_SET_NUM,      /* value */
    SB_DO_AND,          /* mask: num is the byte at p with it */
    SB_DO_FLAG,         /* value: set in num */
    SB_DO_SMALL_DIGIT,  /* low, high: the byte at p goes into num as a digit, refused when that leads beyond */
    SB_DO_GO,           /* low, high: the state that is next, instead of the edge's */
    SB_DO_OPEN_REG,     /* the event is in reg */
    SB_DO_BEHIND_REG,
    SB_DO_CLOSE_REG,
    SB_DO_CLOSE_OPEN,   /* as what it was opened */
    SB_DO_PAUSE,        /* when a span is open */
    SB_DO_NUM_BYTE,     /* num is the byte at p */
    SB_DO_SHIFT,        /* it goes into num from the right */
    SB_DO_DECIMAL,      /* and as a decimal digit */
    SB_DO_DIGIT,        /* and refused beyond 18 digits */
    SB_DO_COUNT,        /* in reg */
    SB_DO_HOLD,         /* the byte at p is not taken yet */
    SB_DO_DONE,
    SB_DO_OWN_AS,       /* up to 3 */
    SB_DO_EMIT_AS = 0x20, SB_DO_CLOSE_AS = 0x40, SB_DO_OPEN_AS = 0x60,  /* up to 31 */
    SB_DO_LAST = 0x80
};

#define SB_TABLE_ERROR (-1)

/* What an action asks for when it does not name the state that is next: the edge's, or no more of all this. */
enum { SB_WALK_ON = -2, SB_WALK_OUT = -3 };

/* What Ragel's own statements become in act(). */
#define ERROR_STATE    SB_TABLE_ERROR
#define FAIL           return SB_TABLE_ERROR
#define GO(state)      return (state)
#define BREAK          do { p++; return SB_WALK_OUT; } while (0)

/* One call of a machine on its way through the input. */
struct sb_walk {
    struct sb_machine *m;
    const unsigned char *p, *pe, *mark;
    sb_emit_fn *emit;
    void *user;
};

enum {
    SB_TABLE_FAILS = 1,     /* the first list is what an error does */
    SB_TABLE_BY_DONE = 2,   /* complete when it said DONE, and nowhere else */
    SB_TABLE_MORE = 4       /* case 0 of act() ends a piece inside a span, not SB_MORE */
};

/* The states stand behind it: the first is where it begins; behind the last stand the lists. */
struct sb_table {
    int (*act)(struct sb_walk *walk, unsigned action);      /* NULL when all actions are codes */
    uint16_t lists;             /* offset of the first */
    uint8_t flags;
    uint8_t hub;                /* offset of a state that many edges lead to */
};

static inline const uint8_t *sb_table_states(const struct sb_table *t)
{
    return (const uint8_t *)(t + 1);
}

void   sb_table_init(struct sb_machine *m, const struct sb_table *t);
size_t sb_table_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user);
int    sb_table_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_table_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user);   /* of m->table */
void   sb_table_tell(struct sb_walk *w, int event, const unsigned char *p, size_t n);

/* The number of the word p..p+n, 0 when it is not in the list: for each length in ascending order that
 * length, how many there are, their numbers and letters; 255, 0 at the end. A small letter stands for both. */
int sb_words_find(const uint8_t *list, const unsigned char *p, size_t n);

#endif
