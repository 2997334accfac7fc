/*
 * str - counted text, the only value typedef of signalbox
 *
 * A sb_str borrows its bytes; who hands one out says how long they live. The
 * bytes are not closed by a NUL.
 */
#ifndef SB_STR_H
#define SB_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct {
    const char *p;      /* NULL when there is none at all */
    size_t      n;
} sb_str;

/* These inline functions are C's own kind: where one is not inlined it is that of core/str.c, and not a copy in each file. */

#define SB_STR(literal)  ((sb_str){ "" literal, sizeof(literal) - 1 })
#define SB_NO_STR        ((sb_str){ NULL, 0 })

inline size_t sb_length(const char *text)
{
    return text ? strlen(text) : 0;
}

/* This one always is: to be returned a struct costs more. */
__attribute__((always_inline)) static inline sb_str sb_str_of(const char *text)
{
    return (sb_str){ text, sb_length(text) };
}

/* Is s exactly this text? Letter case counts. */
inline bool sb_is(sb_str s, const char *text)
{
    return s.p && s.n == strlen(text) && memcmp(s.p, text, s.n) == 0;
}

inline bool sb_same(sb_str a, sb_str b)
{
    return a.n == b.n && memcmp(a.p ? a.p : "", b.p ? b.p : "", a.n) == 0;
}

/* Writes zeros that no compiler leaves out: what was a password. */
void sb_forget(void *p, size_t n);

/* Copies s and a NUL into to[size]. SB_EFULL when it does not fit, to untouched. */
int sb_copy(char *to, size_t size, sb_str s);

#endif
