/*
 * read - a whole value through its machine
 *
 * sb_read(http_range, &m, value, emit, user) is true when the value, which it looks
 * at twice, follows the grammar to its end. Events come while it is read, so act on them only
 * when it is true or when a beginning is worth something by itself.
 */
#ifndef SB_READ_H
#define SB_READ_H

#include "machine.h"
#include "sb/str.h"

#define sb_read(name, m, s, emit, user) \
    (sb_##name##_read((m), (const unsigned char *)(s).p, (s).n, (emit), (user)) == 0)

/* For a value of which only its form counts, or its number. */
static inline void sb_no_event(void *user, int ev, const unsigned char *p, size_t n)
{
    (void)user, (void)ev, (void)p, (void)n;
}

#endif
