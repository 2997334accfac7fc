/*
 * action - the words in which the actions of a driver are written
 *
 * Used where m, p, pe, mark, emit and user are at hand: inside run() of a machine
 * printed as code, inside act() of one printed as a table. FAIL is theirs.
 */
#ifndef SB_ACTION_H
#define SB_ACTION_H

#include "machine.h"
#include "skim.h"

#define EMIT(ev, at, len)  emit(user, (ev), (at), (size_t)(len))
#define SPAN_END(ev)       (m->open = 0, EMIT((ev), mark, p - mark))
#define SPAN_OPEN(ev)      (mark = p, m->open = (ev))
#define SPAN_BEHIND(ev)    (mark = p + 1, m->open = (ev))
/* What there is of the open span is told; it goes on with the next SPAN_OPEN. */
#define SPAN_PAUSE         (EMIT(m->open | SB_MORE, mark, p - mark), m->open = 0)
/* One more decimal digit of num: true when it leads beyond max. */
#define DIGIT(max)         (m->num = m->num * 10 + (*p & 15u), m->num > (max))
/* The same for less code; max below 400 million. */
#define SMALL_DIGIT(max)   (m->num = (uint32_t)m->num * 10u + (*p & 15u), (uint32_t)m->num > (max))
#define HEX(c)             (((c) & 15u) + ((c) >> 6) * 9u)  /* what a hex digit is worth */
/* An event for a byte that does not stand in the input as it is. */
#define BYTE(ev, byte)     (m->num = (byte), EMIT((ev), p, 0))
/* The same with what reg holds, which is nothing then. */
#define TELL_REG(ev)       (BYTE((ev), m->reg), m->reg = 0)
#define DONE               (m->status = SB_MACHINE_DONE)
/* Whether the literal stands at p: a hint, by which an action takes all of it at once and goes
 * where the states would have led. */
#define AHEAD(literal)     ((size_t)(pe - p) >= sizeof(literal) - 1 && !__builtin_memcmp(p, literal, sizeof(literal) - 1))
/* A counted run, m->num bytes of it left: takes what is here, stands on its last byte. */
#define RUN(ev)                                                             \
    do {                                                                    \
        size_t left = (size_t)(pe - p), k = m->num < left ? (size_t)m->num : left; \
        m->num -= k;                                                        \
        EMIT((ev) | (m->num ? SB_MORE : 0), p, k);                          \
        p += k - 1;                                                         \
    } while (0)

#endif
