/*
 * pools - what lwIP holds, and how deep the stacks have been
 */
#include "lwip_board.h"

#include "board.h"
#include "lwip/memp.h"
#include "lwip/stats.h"
#include "sb/port.h"
#include "signalbox.h"

static struct sb_pool_info stack(const char *what, uint32_t size, uint32_t peak)
{
    return (struct sb_pool_info){ what, 1, size, 0, peak, 0 };
}

#if MEMP_STATS
static struct sb_pool_info pool(const char *what, memp_t id)
{
    const struct stats_mem *s = memp_pools[id]->stats;

    return (struct sb_pool_info){ what, memp_pools[id]->size, s->avail, s->used, s->max, s->err };
}
#endif

size_t sb_port_pools(struct sb_pool_info *to, size_t max)
{
    const struct sb_pool_info all[] = {
        stack("loop stack", (uint32_t)((char *)board_stack_top - (char *)board_stack), board_stack_peak()),
        stack("task stack", SB_TASK_STACK, board_tasks_peak()),
#if MEMP_STATS
        pool("lwIP: connections", MEMP_TCP_PCB),
        pool("lwIP: segments", MEMP_TCP_SEG),
        pool("lwIP: lent bytes", MEMP_PBUF),
        pool("lwIP: frames", MEMP_PBUF_POOL),
        pool("lwIP: heads", MEMP_POOL_SB_BOARD_SMALL),
        pool("lwIP: whole frames", MEMP_POOL_SB_BOARD_LARGE),
#endif
    };
    size_t i, n = sizeof all / sizeof all[0];

    for (i = 0; i < n && i < max; i++)
        to[i] = all[i];
    return n;
}
