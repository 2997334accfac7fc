#include "status.h"

enum { POOLS = 16 };

static void pools(struct sb_req *r)
{
    struct sb_pool_info pool[POOLS];
    size_t n = sb_pools(sb_req_box(r), pool, POOLS), i;

    for (i = 0; i < n && i < POOLS; i++)
        sb_print(r, "%s{\"what\":\"%s\",\"bytes\":%u,\"count\":%u,\"used\":%u,\"peak\":%u,\"refused\":%u}",
                 i ? "," : "", pool[i].what, pool[i].bytes, pool[i].count, pool[i].used, pool[i].peak, pool[i].refused);
}

static void counters(struct sb_req *r)
{
    const struct sb_counters *c = sb_counters(sb_req_box(r));
    const char *comma = "";

#define SB_COUNTER(name, what) sb_print(r, "%s\"" #name "\":%u", comma, c->name); comma = ",";
#include "sb/counters.def"
#undef SB_COUNTER
}

int status_page(struct sb_req *r)
{
    int status = sb_stream(r, 200, "application/json", NULL);

    if (status < 0)
        return 503;
    sb_print(r, "{\"upTime\":%u,\"pools\":[", sb_uptime(sb_req_box(r)));
    pools(r);
    sb_print(r, "],\"counters\":{");
    counters(r);
    sb_print(r, "}}\r\n");
    return sb_end(r);
}
