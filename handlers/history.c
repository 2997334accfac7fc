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
    const char *begin = "{\"scale\":[";
    bool values = false;
    char json[JSON_SIZE];
    size_t n = 0;

    do {
        n += sb_format(json + n, sizeof(json) - n, "%s", begin);
        for (m = first; m < minutes; m++)
            n += sb_format(json + n, sizeof(json) - n, values || m % 5 == 0 ? "%s\"%u\"" : "%s\"\"", m > first ? "," : "",
                           values ? value[m % SAMPLES] : m % 60);
        begin = "],\"value\":[";
        values = !values;
    } while (values);
    n += sb_format(json + n, sizeof(json) - n, "]}\r\n");
    return sb_reply(r, 200, "application/json", json, n);
}
