#include "core/fmt.h"
#include "sb/addr.h"

extern inline bool sb_addr_is_v6(const struct sb_addr *a);
extern inline bool sb_addr_same_host(const struct sb_addr *a, const struct sb_addr *b);

/* RFC 5952 4.2: "::" stands for the longest run of two or more zero groups, the first of equals. */
static int longest_run(const uint16_t g[8], int *length)
{
    int best = -1, i, n;

    *length = 1;
    for (i = 0; i < 8; i += n + 1) {
        for (n = 0; i + n < 8 && g[i + n] == 0; n++)
            ;
        if (n > *length) {
            *length = n;
            best = i;
        }
    }
    return best;
}

/* Returns where it ends. */
static char *text_of_v6(const uint8_t *ip, char *to)
{
    uint16_t g[8];
    size_t n = 0;
    int run, length, i;

    for (i = 0; i < 8; i++)
        g[i] = (uint16_t)(ip[2 * i] << 8 | ip[2 * i + 1]);
    run = longest_run(g, &length);
    for (i = 0; i < 8; i++) {
        if (i == run) {
            n += sb_fmt(to + n, SB_ADDR_TEXT - n, "%s", i == 0 ? "::" : ":");
            i += length - 1;
        } else {
            n += sb_fmt(to + n, SB_ADDR_TEXT - n, i < 7 ? "%x:" : "%x", g[i]);
        }
    }
    to[n] = '\0';
    return to + n;
}

char *sb_addr_text(const struct sb_addr *a, char to[SB_ADDR_TEXT])
{
    size_t n;

    if (sb_addr_is_v6(a)) {
        n = (size_t)(text_of_v6(a->ip, to) - to);
        if (a->link)
            n += sb_fmt(to + n, SB_ADDR_TEXT - n, "%%%u", (unsigned)a->link);
    } else {
        n = sb_fmt(to, SB_ADDR_TEXT, "%u.%u.%u.%u", (unsigned)a->ip[0], (unsigned)a->ip[1],
                   (unsigned)a->ip[2], (unsigned)a->ip[3]);
    }
    to[n] = '\0';
    return to;
}
