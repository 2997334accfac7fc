/*
 * held - a span that ends before the blanks that end it
 *
 * Blanks at the end of a piece may be the end of the span, which has none, or
 * stand inside it. They are counted in m->reg and handed on as a constant as
 * soon as something follows. For use by the drivers, inside run().
 */
#ifndef SB_HELD_H
#define SB_HELD_H

#include "machine.h"

static void sb_held_out(struct sb_machine *m, int event, sb_emit_fn *emit, void *user)
{
    static const unsigned char blanks[] = "                ";
    const uint32_t most = sizeof blanks - 1;

    while (m->reg) {
        uint32_t n = m->reg < most ? m->reg : most;

        m->reg -= n;
        emit(user, event | SB_MORE, blanks, n);
    }
}

/* The end of at..p without its blanks; at least at. */
static inline const unsigned char *sb_held_trim(const unsigned char *at, const unsigned char *p)
{
    while (p > at && p[-1] == ' ')
        p--;
    return p;
}

/* All of at..p that can be said now; the blanks behind it are held. */
static void sb_held_more(struct sb_machine *m, int event, const unsigned char *at, const unsigned char *p,
                         sb_emit_fn *emit, void *user)
{
    const unsigned char *end = sb_held_trim(at, p);

    if (end > at) {
        sb_held_out(m, event, emit, user);
        emit(user, event | SB_MORE, at, (size_t)(end - at));
    }
    m->reg += (uint32_t)(p - end);
}

#define HELD_END(ev)                                                        \
    do {                                                                    \
        const unsigned char *end = sb_held_trim(mark, p);                   \
        if (m->reg && end > mark)                                           \
            sb_held_out(m, (ev), emit, user);                               \
        m->open = 0;                                                        \
        EMIT((ev), mark, end - mark);                                       \
    } while (0)

#define HELD_TAB(ev)                                                        \
    do {                                                                    \
        sb_held_more(m, (ev), mark, p, emit, user);                         \
        m->reg++;                                                           \
        mark = p + 1;                                                       \
    } while (0)

#define HELD_MORE(ev)                                                       \
    do {                                                                    \
        if (m->open == (ev))                                                \
            sb_held_more(m, (ev), mark, pe, emit, user);                    \
        else                                                                \
            EMIT(m->open | SB_MORE, mark, pe - mark);                       \
    } while (0)

#endif
