#include "status.h"

/* The reply in pieces, one per number: a small board has no room for all of it at once. */
enum { POOLS = 24, HEAD = 0, FIRST_POOL = 1, MIDDLE = FIRST_POOL + POOLS };

/* Their names one behind the other, in the order of the counters. */
static const char names[] =
#define SB_COUNTER(name, what) #name "\0"
#include "sb/counters.def"
#undef SB_COUNTER
;
enum { COUNTERS = sizeof(struct sb_counters) / sizeof(uint32_t), LAST = MIDDLE + 1 + COUNTERS };

static int print_pool(struct sb_req *r, size_t i)
{
    struct sb_pool_info pool[POOLS];

    if (i >= sb_pools(sb_req_box(r), pool, POOLS))
        return 0;
    return sb_print(r, "%s{\"what\":\"%s\",\"bytes\":%u,\"count\":%u,\"used\":%u,\"peak\":%u,\"refused\":%u}", i ? "," : "",
                    pool[i].what, pool[i].bytes, pool[i].count, pool[i].used, pool[i].peak, pool[i].refused);
}

static int print_counter(struct sb_req *r, size_t i)
{
    const uint32_t *all = (const uint32_t *)(const void *)sb_counters(sb_req_box(r));
    const char *name = names;
    size_t k;

    for (k = 0; k < i; k++)
        name += strlen(name) + 1;
    return sb_print(r, "%s\"%s\":%u", i ? "," : "", name, all[i]);
}

static int print_piece(struct sb_req *r, size_t i)
{
    if (i == HEAD)
        return sb_print(r, "{\"upTime\":%u,\"pools\":[", sb_uptime(sb_req_box(r)));
    if (i < MIDDLE)
        return print_pool(r, i - FIRST_POOL);
    if (i == MIDDLE)
        return sb_print(r, "],\"counters\":{");
    return i < LAST ? print_counter(r, i - MIDDLE - 1) : sb_print(r, "}}\r\n");
}

/* Goes on until there is no more room; then the box calls again. The request keeps the number of the next piece. */
static void go_on(struct sb_req *r)
{
    void **kept = sb_req_data(r);
    size_t i;
    int err = 0;

    for (i = (size_t)(uintptr_t)*kept; i <= LAST && err >= 0; i++) {
        *kept = (void *)(uintptr_t)i;
        err = print_piece(r, i);
    }
    if (err != SB_EFULL)
        sb_end(r);
}

int status_page(struct sb_req *r)
{
    static const struct sb_stream_events events = { .room = go_on };
    int status = sb_stream(r, 200, "application/json", &events);

    if (status < 0)
        return 503;
    go_on(r);
    return SB_LATER;
}
