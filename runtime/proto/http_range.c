/*
 * http_range - which pieces of a file a client asks for (RFC 9110 14.1, 14.2)
 */
#include "http_range.h"
#include "proto/http_found.h"
#include "proto/read.h"

struct asked {
    struct sb_machine m;
    size_t   size;
    size_t   first, last;           /* of the range being read */
    bool     suffix, ends;          /* last counts from the end; last was given */
    bool     refused;               /* another unit, an end before its beginning, too many */
    unsigned asked, count;          /* ranges in the field, and those that lie in the file */
    struct sb_http_range *to;
};

static void add_range(struct asked *a)
{
    struct sb_http_range *to = &a->to[a->count];

    if (a->suffix) {
        to->n = a->last < a->size ? a->last : a->size;
        to->off = a->size - to->n;
    } else if (a->first >= a->size) {
        to->n = 0;
    } else {
        to->off = a->first;
        to->n = (a->ends && a->last < a->size ? a->last + 1 : a->size) - a->first;
    }
    if (to->n)
        a->count++;
}

static void range_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct asked *a = user;
    size_t num = (size_t)a->m.num;

    (void)p, (void)n;
    if (num != a->m.num)
        num = SIZE_MAX;         /* behind the end of every file */
    switch (ev) {
    case SB_HTTP_RANGE_FIRST:      a->first = num; break;
    case SB_HTTP_RANGE_LAST:       a->last = num; a->ends = true; break;
    case SB_HTTP_RANGE_SUFFIX:     a->last = num; a->suffix = true; break;
    case SB_HTTP_RANGE_UNIT_OTHER: a->refused = true; break;
    case SB_HTTP_RANGE_RANGE_END:
        if (++a->asked > SB_MAX_RANGES || (a->ends && a->last < a->first))
            a->refused = true;
        if (!a->refused)
            add_range(a);
        a->suffix = a->ends = false;
        break;
    }
}

/* RFC 9110 17.15: many small or overlapping ranges are an attack or a waste. */
static bool overlap(const struct sb_http_range *range, unsigned count)
{
    unsigned i, k;

    for (i = 0; i < count; i++)
        for (k = 0; k < i; k++)
            if (range[i].off < range[k].off + range[k].n && range[k].off < range[i].off + range[i].n)
                return true;
    return false;
}

int sb_http_ranges(const struct sb_req *r, size_t size, struct sb_http_range *to)
{
    struct asked a = { .size = size, .to = to };
    const sb_str *s = sb_field(r, SB_HTTP_FIELD_RANGE);

    if (!s->p || r->method != SB_GET)        /* 14.2: for GET alone */
        return -1;
    if (!sb_read(http_range, &a.m, *s, range_event, &a) || a.refused || overlap(to, a.count))
        return -1;
    return (int)a.count;
}
