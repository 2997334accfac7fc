#include "text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static int hex(int c)
{
    return isdigit(c) ? c - '0' : isxdigit(c) ? tolower(c) - 'a' + 10 : -1;
}

static bool put(struct page_sink *s, int c, size_t times)
{
    if (times > s->cap - s->n)
        return false;
    memset(s->mem + s->n, c, times);
    s->n += times;
    return true;
}

/* Reads what follows a backslash; returns what is behind it, NULL when it is none. */
static const char *escape(const char *p, struct page_sink *s)
{
    static const char from[] = "rnt0s\\\"", to[] = "\r\n\t\0 \\\"";
    const char *at = *p ? strchr(from, *p) : NULL;
    char *end;
    unsigned long times;

    if (at)
        return put(s, to[at - from], 1) ? p + 1 : NULL;
    if (*p == 'x' && hex((unsigned char)p[1]) >= 0 && hex((unsigned char)p[2]) >= 0)
        return put(s, hex((unsigned char)p[1]) << 4 | hex((unsigned char)p[2]), 1) ? p + 3 : NULL;
    if (*p != '*' || !isdigit((unsigned char)p[1]) || !s->n)
        return NULL;
    times = strtoul(p + 1, &end, 10);
    return times && put(s, s->mem[s->n - 1], times - 1) ? end : NULL;
}

const char *page_bytes(const char *p, char stop, struct page_sink *s)
{
    while (*p && *p != stop) {
        if (*p == '\\')
            p = escape(p + 1, s);
        else if (!stop && isspace((unsigned char)*p))
            p++;
        else
            p = put(s, (unsigned char)*p, 1) ? p + 1 : NULL;
        if (!p)
            return NULL;
    }
    return p;
}

size_t page_token(const char **p, const char **name)
{
    size_t n;

    while (isspace((unsigned char)**p))
        (*p)++;
    *name = *p;
    for (n = 0; isalnum((unsigned char)(*name)[n]) || (*name)[n] == '_'; n++)
        ;
    *p += n;
    return n;
}

int page_find(const char *const *names, const char *name, size_t n)
{
    int i;

    for (i = 0; names && names[i]; i++)
        if (n && strlen(names[i]) == n && !memcmp(names[i], name, n))
            return i;
    return -1;
}

const char *page_skip(const char *p)
{
    while (isspace((unsigned char)*p))
        p++;
    return p;
}
