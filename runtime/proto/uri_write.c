#include "proto/uri_write.h"

#include <stdint.h>
#include "core/fmt.h"

/* Bit c & 31 of word c >> 5: c stays as it is; the last word is of what is not ASCII. */
typedef const uint32_t stays[5];

static size_t write(char *to, size_t size, sb_str s, stays bits, const char *coded)
{
    size_t i, n = 0;

    for (i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if (!(bits[c < 128 ? c >> 5 : 4] >> (c & 31) & 1))
            n += sb_fmt(to + n, n < size ? size - n : 0, coded, c);
        else if (n++ < size)
            to[n - 1] = (char)c;
    }
    return n;
}

/* unreserved, sub-delims, '/' and '@' (pchar without ':', which would end a scheme, and
 * without & and ', so that the result may stand in a page as it is). */
size_t sb_uri_write_path(char *to, size_t size, sb_str path)
{
    static stays bits = { 0, 0x2bffff12u, 0x87ffffffu, 0x47fffffeu, 0 };

    return write(to, size, path, bits, "%%%02X");
}

/* All but " & ' < > */
size_t sb_html_write(char *to, size_t size, sb_str text)
{
    static stays bits = { UINT32_MAX, ~0x500000c4u, UINT32_MAX, UINT32_MAX, UINT32_MAX };

    return write(to, size, text, bits, "&#%u;");
}
