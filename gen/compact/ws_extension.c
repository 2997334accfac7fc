/* ws_extension - printed by tools/gen from grammar/ws_extension.re; do not edit. */
#include "ws_extension.h"
#include "table.h"

static const uint8_t words[] = {
    1, 2,
    SB_WS_EXTENSION_BITS_8, '8',
    SB_WS_EXTENSION_BITS_9, '9',
    2, 6,
    SB_WS_EXTENSION_BITS_10, '1', '0',
    SB_WS_EXTENSION_BITS_11, '1', '1',
    SB_WS_EXTENSION_BITS_12, '1', '2',
    SB_WS_EXTENSION_BITS_13, '1', '3',
    SB_WS_EXTENSION_BITS_14, '1', '4',
    SB_WS_EXTENSION_BITS_15, '1', '5',
    18, 1,
    SB_WS_EXTENSION_PERMESSAGE_DEFLATE, 'p', 'e', 'r', 'm', 'e', 's', 's', 'a', 'g', 'e', '-', 'd', 'e', 'f', 'l', 'a', 't', 'e',
    22, 2,
    SB_WS_EXTENSION_CLIENT_MAX_WINDOW_BITS, 'c', 'l', 'i', 'e', 'n', 't', '_', 'm', 'a', 'x', '_', 'w', 'i', 'n', 'd', 'o', 'w', '_', 'b', 'i', 't', 's',
    SB_WS_EXTENSION_SERVER_MAX_WINDOW_BITS, 's', 'e', 'r', 'v', 'e', 'r', '_', 'm', 'a', 'x', '_', 'w', 'i', 'n', 'd', 'o', 'w', '_', 'b', 'i', 't', 's',
    26, 2,
    SB_WS_EXTENSION_CLIENT_NO_CONTEXT_TAKEOVER, 'c', 'l', 'i', 'e', 'n', 't', '_', 'n', 'o', '_', 'c', 'o', 'n', 't', 'e', 'x', 't', '_', 't', 'a', 'k', 'e', 'o', 'v', 'e', 'r',
    SB_WS_EXTENSION_SERVER_NO_CONTEXT_TAKEOVER, 's', 'e', 'r', 'v', 'e', 'r', '_', 'n', 'o', '_', 'c', 'o', 'n', 't', 'e', 'x', 't', '_', 't', 'a', 'k', 'e', 'o', 'v', 'e', 'r',
    255, 0
};

int sb_ws_extension(const unsigned char *p, size_t n)
{
    return sb_words_find(words, p, n);
}
