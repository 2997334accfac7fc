#include "heap.h"

#include <stdint.h>
#include <string.h>
#include "core/assert.h"
#include "lwip/opt.h"

/* Blocks, one behind the other. Each begins with a unit of its own: its length in units, itself included,
 * times two; and one when it is taken. */
typedef uintptr_t unit;
enum { UNITS = MEM_SIZE / sizeof(unit), TAKEN = 1 };

static unit heap[UNITS];

static unit *behind(unit *b)
{
    return b + (*b >> 1);
}

void *board_heap_get(size_t n)
{
    unit need = (unit)(n + 2 * sizeof(unit) - 1) / sizeof(unit), *b;

    if (!heap[0])
        heap[0] = UNITS << 1;
    for (b = heap; b < heap + UNITS; b = behind(b)) {
        if (*b & TAKEN)
            continue;
        while (behind(b) < heap + UNITS && !(*behind(b) & TAKEN))   /* what has become free there joins it */
            *b += *behind(b);
        if (*b >> 1 < need)
            continue;
        if (*b >> 1 > need)
            b[need] = *b - (need << 1);
        *b = need << 1 | TAKEN;
        return b + 1;
    }
    return NULL;
}

void *board_heap_zeroed(size_t count, size_t n)
{
    void *p = board_heap_get(count * n);

    return p ? memset(p, 0, count * n) : NULL;
}

void board_heap_put(void *p)
{
    unit *b = (unit *)p - 1;

    SB_ASSERT(*b & TAKEN);
    *b &= ~(unit)TAKEN;
}
