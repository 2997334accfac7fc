//: word ws_extension - the words of permessage-deflate (RFC 7692 7) and the sizes a window may have
//: is PERMESSAGE_DEFLATE
//: is SERVER_NO_CONTEXT_TAKEOVER
//: is CLIENT_NO_CONTEXT_TAKEOVER
//: is SERVER_MAX_WINDOW_BITS
//: is CLIENT_MAX_WINDOW_BITS
//: is BITS_8
//: is BITS_9
//: is BITS_10
//: is BITS_11
//: is BITS_12
//: is BITS_13
//: is BITS_14
//: is BITS_15
#include "ws_extension.h"

/*!re2c
    re2c:define:YYCTYPE  = "unsigned char";
    re2c:define:YYCURSOR = p;
    re2c:define:YYMARKER = mark;
    re2c:yyfill:enable   = 0;
*/

/* One block per length: all words of a block end at once, so no byte behind p + n is looked at. */
int sb_ws_extension(const unsigned char *p, size_t n)
{
    const unsigned char *mark;

    (void)mark;
    switch (n) {
    case 1:
        /*!re2c
            '8' { return SB_WS_EXTENSION_BITS_8; }
            '9' { return SB_WS_EXTENSION_BITS_9; }
            *   { return SB_WS_EXTENSION_OTHER; }
        */
    case 2:
        /*!re2c
            '10' { return SB_WS_EXTENSION_BITS_10; }
            '11' { return SB_WS_EXTENSION_BITS_11; }
            '12' { return SB_WS_EXTENSION_BITS_12; }
            '13' { return SB_WS_EXTENSION_BITS_13; }
            '14' { return SB_WS_EXTENSION_BITS_14; }
            '15' { return SB_WS_EXTENSION_BITS_15; }
            *    { return SB_WS_EXTENSION_OTHER; }
        */
    case 18:
        /*!re2c
            'permessage-deflate' { return SB_WS_EXTENSION_PERMESSAGE_DEFLATE; }
            *                    { return SB_WS_EXTENSION_OTHER; }
        */
    case 22:
        /*!re2c
            'server_max_window_bits' { return SB_WS_EXTENSION_SERVER_MAX_WINDOW_BITS; }
            'client_max_window_bits' { return SB_WS_EXTENSION_CLIENT_MAX_WINDOW_BITS; }
            *                        { return SB_WS_EXTENSION_OTHER; }
        */
    case 26:
        /*!re2c
            'server_no_context_takeover' { return SB_WS_EXTENSION_SERVER_NO_CONTEXT_TAKEOVER; }
            'client_no_context_takeover' { return SB_WS_EXTENSION_CLIENT_NO_CONTEXT_TAKEOVER; }
            *                            { return SB_WS_EXTENSION_OTHER; }
        */
    default:
        return SB_WS_EXTENSION_OTHER;
    }
}
