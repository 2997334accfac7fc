/* http_field - printed by tools/gen from grammar/http_field.re; do not edit. */
#include "http_field.h"
#include "table.h"

static const uint8_t words[] = {
    4, 1,
    SB_HTTP_FIELD_HOST, 'h', 'o', 's', 't',
    5, 1,
    SB_HTTP_FIELD_RANGE, 'r', 'a', 'n', 'g', 'e',
    6, 3,
    SB_HTTP_FIELD_COOKIE, 'c', 'o', 'o', 'k', 'i', 'e',
    SB_HTTP_FIELD_EXPECT, 'e', 'x', 'p', 'e', 'c', 't',
    SB_HTTP_FIELD_ORIGIN, 'o', 'r', 'i', 'g', 'i', 'n',
    7, 1,
    SB_HTTP_FIELD_UPGRADE, 'u', 'p', 'g', 'r', 'a', 'd', 'e',
    8, 2,
    SB_HTTP_FIELD_IF_MATCH, 'i', 'f', '-', 'm', 'a', 't', 'c', 'h',
    SB_HTTP_FIELD_IF_RANGE, 'i', 'f', '-', 'r', 'a', 'n', 'g', 'e',
    10, 1,
    SB_HTTP_FIELD_CONNECTION, 'c', 'o', 'n', 'n', 'e', 'c', 't', 'i', 'o', 'n',
    12, 1,
    SB_HTTP_FIELD_CONTENT_TYPE, 'c', 'o', 'n', 't', 'e', 'n', 't', '-', 't', 'y', 'p', 'e',
    13, 3,
    SB_HTTP_FIELD_AUTHORIZATION, 'a', 'u', 't', 'h', 'o', 'r', 'i', 'z', 'a', 't', 'i', 'o', 'n',
    SB_HTTP_FIELD_CONTENT_RANGE, 'c', 'o', 'n', 't', 'e', 'n', 't', '-', 'r', 'a', 'n', 'g', 'e',
    SB_HTTP_FIELD_IF_NONE_MATCH, 'i', 'f', '-', 'n', 'o', 'n', 'e', '-', 'm', 'a', 't', 'c', 'h',
    14, 1,
    SB_HTTP_FIELD_CONTENT_LENGTH, 'c', 'o', 'n', 't', 'e', 'n', 't', '-', 'l', 'e', 'n', 'g', 't', 'h',
    15, 1,
    SB_HTTP_FIELD_ACCEPT_ENCODING, 'a', 'c', 'c', 'e', 'p', 't', '-', 'e', 'n', 'c', 'o', 'd', 'i', 'n', 'g',
    17, 3,
    SB_HTTP_FIELD_IF_MODIFIED_SINCE, 'i', 'f', '-', 'm', 'o', 'd', 'i', 'f', 'i', 'e', 'd', '-', 's', 'i', 'n', 'c', 'e',
    SB_HTTP_FIELD_SEC_WEBSOCKET_KEY, 's', 'e', 'c', '-', 'w', 'e', 'b', 's', 'o', 'c', 'k', 'e', 't', '-', 'k', 'e', 'y',
    SB_HTTP_FIELD_TRANSFER_ENCODING, 't', 'r', 'a', 'n', 's', 'f', 'e', 'r', '-', 'e', 'n', 'c', 'o', 'd', 'i', 'n', 'g',
    19, 1,
    SB_HTTP_FIELD_IF_UNMODIFIED_SINCE, 'i', 'f', '-', 'u', 'n', 'm', 'o', 'd', 'i', 'f', 'i', 'e', 'd', '-', 's', 'i', 'n', 'c', 'e',
    21, 1,
    SB_HTTP_FIELD_SEC_WEBSOCKET_VERSION, 's', 'e', 'c', '-', 'w', 'e', 'b', 's', 'o', 'c', 'k', 'e', 't', '-', 'v', 'e', 'r', 's', 'i', 'o', 'n',
    22, 1,
    SB_HTTP_FIELD_SEC_WEBSOCKET_PROTOCOL, 's', 'e', 'c', '-', 'w', 'e', 'b', 's', 'o', 'c', 'k', 'e', 't', '-', 'p', 'r', 'o', 't', 'o', 'c', 'o', 'l',
    24, 1,
    SB_HTTP_FIELD_SEC_WEBSOCKET_EXTENSIONS, 's', 'e', 'c', '-', 'w', 'e', 'b', 's', 'o', 'c', 'k', 'e', 't', '-', 'e', 'x', 't', 'e', 'n', 's', 'i', 'o', 'n', 's',
    29, 1,
    SB_HTTP_FIELD_ACCESS_CONTROL_REQUEST_METHOD, 'a', 'c', 'c', 'e', 's', 's', '-', 'c', 'o', 'n', 't', 'r', 'o', 'l', '-', 'r', 'e', 'q', 'u', 'e', 's', 't', '-', 'm', 'e', 't', 'h', 'o', 'd',
    30, 1,
    SB_HTTP_FIELD_ACCESS_CONTROL_REQUEST_HEADERS, 'a', 'c', 'c', 'e', 's', 's', '-', 'c', 'o', 'n', 't', 'r', 'o', 'l', '-', 'r', 'e', 'q', 'u', 'e', 's', 't', '-', 'h', 'e', 'a', 'd', 'e', 'r', 's',
    255, 0
};

__attribute__((noinline)) int sb_http_field(const unsigned char *p, size_t n)
{
    return sb_words_find(words, p, n);
}
