#include "core/pool.h"

#include "core/assert.h"

void sb_pool_init(struct sb_pool *p, void *mem, size_t size, size_t count)
{
    *p = (struct sb_pool){ .mem = mem, .size = (uint32_t)size, .count = (uint32_t)count };
    SB_ASSERT(size % 8 == 0 && size >= sizeof(void *));
}

#if SB_WITH_FAULTS
static int fails(struct sb_pool *p)
{
    return p->fail_in && --p->fail_in == 0;
}
#else
#define fails(p) 0
#endif

void *sb_pool_get(struct sb_pool *p)
{
    void *item = p->free;

    if (fails(p) || (!item && p->fresh == p->count)) {
        p->refused++;
        return NULL;
    }
    if (item)
        p->free = *(void **)item;
    else
        item = p->mem + (size_t)p->size * p->fresh++;
    if (++p->used > p->peak)
        p->peak = p->used;
    return item;
}

void sb_pool_put(struct sb_pool *p, void *item)
{
    SB_ASSERT(p->used > 0);
    *(void **)item = p->free;
    p->free = item;
    p->used--;
}

uint32_t sb_pool_index(const struct sb_pool *p, const void *item)
{
    return (uint32_t)((size_t)((const uint8_t *)item - p->mem) / p->size);
}

void *sb_pool_item(const struct sb_pool *p, uint32_t index)
{
    return index < p->fresh ? p->mem + (size_t)p->size * index : NULL;
}
