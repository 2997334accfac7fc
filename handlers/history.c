#include "history.h"

enum { SAMPLES = 60, JSON_SIZE = 1000 };

/* Sample i of minute m lies at i = m % SAMPLES; minutes only grow. */
static uint32_t heap[SAMPLES], connections[SAMPLES];
static uint32_t minutes;

void history_sample(struct sb_box *box)
{
    heap[minutes % SAMPLES] = sb_free_memory(box) / 1024;
    connections[minutes % SAMPLES] = sb_connections(box);
    minutes++;
}

/* {"scale":["0","","","","","5"],"value":["250","250","249","250","248","250"]}
 * A number has at most seven digits (KB of 32 bits), so all of it fits in a block of output. */
int history_page(struct sb_req *r)
{
    const uint32_t *value = sb_is(sb_arg(r, "history"), "freeHeap") ? heap : connections;
    uint32_t first = minutes > SAMPLES ? minutes - SAMPLES : 0, m;
    char json[JSON_SIZE], *p = json, *const end = json + sizeof(json);

    p += sb_format(p, (size_t)(end - p), "{\"scale\":[");
    for (m = first; m < minutes; m++)
        p += sb_format(p, (size_t)(end - p), m % 5 ? "%s\"\"" : "%s\"%u\"", m > first ? "," : "", m % 60);
    p += sb_format(p, (size_t)(end - p), "],\"value\":[");
    for (m = first; m < minutes; m++)
        p += sb_format(p, (size_t)(end - p), "%s\"%u\"", m > first ? "," : "", value[m % SAMPLES]);
    p += sb_format(p, (size_t)(end - p), "]}\r\n");
    return sb_reply(r, 200, "application/json", json, (size_t)(p - json));
}
