#include "core/log.h"

#include "core/fmt.h"

size_t sb_log_line(char *line, size_t size, const char *area, const char *format, va_list args)
{
    size_t n = sb_fmt(line, size, "[%s] ", area), i;

    if (n < size)
        n += sb_vfmt(line + n, size - n, format, args);
    n = n < size ? n : size;
    for (i = 0; i < n; i++)
        if (line[i] < ' ' || line[i] > '~')
            line[i] = '?';
    return n;
}

static char at(const struct sb_log_ring *r, uint32_t i)
{
    return r->mem[i % SB_LOG_SIZE];
}

static void drop_oldest(struct sb_log_ring *r)
{
    while (r->tail != r->head && at(r, r->tail) != '\n')
        r->tail++;
    if (r->tail != r->head)
        r->tail++;
}

void sb_log_keep(struct sb_log_ring *r, const char *line, size_t n)
{
    size_t i;

    if (n + 1 > SB_LOG_SIZE)
        n = SB_LOG_SIZE - 1;
    while (SB_LOG_SIZE - (r->head - r->tail) < n + 1)
        drop_oldest(r);
    for (i = 0; i < n; i++)
        r->mem[r->head++ % SB_LOG_SIZE] = line[i];
    r->mem[r->head++ % SB_LOG_SIZE] = '\n';
}

size_t sb_log_next(const struct sb_log_ring *r, uint32_t *from, char *line, size_t size)
{
    size_t n = 0;

    if (r->head - *from > r->head - r->tail)    /* the ring has moved past it */
        *from = r->tail;
    for (; *from != r->head && at(r, *from) != '\n'; ++*from)
        if (n < size)
            line[n++] = at(r, *from);
    if (*from != r->head)
        ++*from;
    return n;
}
