/* http_method - printed by tools/gen from grammar/http_method.re; do not edit. */
#include "http_method.h"
#include "table.h"

static const uint8_t words[] = {
    3, 2,
    SB_HTTP_METHOD_GET, 'G', 'E', 'T',
    SB_HTTP_METHOD_PUT, 'P', 'U', 'T',
    4, 2,
    SB_HTTP_METHOD_HEAD, 'H', 'E', 'A', 'D',
    SB_HTTP_METHOD_POST, 'P', 'O', 'S', 'T',
    5, 2,
    SB_HTTP_METHOD_PATCH, 'P', 'A', 'T', 'C', 'H',
    SB_HTTP_METHOD_TRACE, 'T', 'R', 'A', 'C', 'E',
    6, 1,
    SB_HTTP_METHOD_DELETE, 'D', 'E', 'L', 'E', 'T', 'E',
    7, 2,
    SB_HTTP_METHOD_CONNECT, 'C', 'O', 'N', 'N', 'E', 'C', 'T',
    SB_HTTP_METHOD_OPTIONS, 'O', 'P', 'T', 'I', 'O', 'N', 'S',
    255, 0
};

int sb_http_method(const unsigned char *p, size_t n)
{
    return sb_words_find(words, p, n);
}
