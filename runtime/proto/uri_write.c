#include "proto/uri_write.h"

#include <stdint.h>

struct out { char *to; size_t size, n; };

static void put(struct out *o, const char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++, o->n++)
        if (o->n < o->size)
            o->to[o->n] = p[i];
}

/* unreserved, sub-delims, '/' and '@' (pchar without ':', which would end a scheme, and
 * without & and ', so that the result may stand in a page as it is). */
static bool stays(unsigned char c)
{
    /* from blank, from @, from ` */
    static const uint32_t bits[3] = { 0x2bffff12u, 0x87ffffffu, 0x47fffffeu };

    return c >= 0x20 && c < 0x80 && bits[(c >> 5) - 1] >> (c & 31) & 1;
}

size_t sb_uri_write_path(char *to, size_t size, sb_str path)
{
    static const char hex[] = "0123456789ABCDEF";
    struct out o = { to, size, 0 };
    size_t i;

    for (i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.p[i];
        char coded[3] = { '%', hex[c >> 4], hex[c & 15] };

        if (stays(c))
            put(&o, path.p + i, 1);
        else
            put(&o, coded, 3);
    }
    return o.n;
}

size_t sb_html_write(char *to, size_t size, sb_str text)
{
    struct out o = { to, size, 0 };
    size_t i;

    for (i = 0; i < text.n; i++)
        switch (text.p[i]) {
        case '&': put(&o, "&amp;", 5); break;
        case '<': put(&o, "&lt;", 4); break;
        case '>': put(&o, "&gt;", 4); break;
        case '"': put(&o, "&quot;", 6); break;
        case '\'': put(&o, "&#39;", 5); break;
        default:  put(&o, text.p + i, 1);
        }
    return o.n;
}
