/*
 * ws_extension - the words of permessage-deflate (RFC 7692 7) and the sizes a window may have
 *
 * printed by tools/gen from grammar/ws_extension.re; do not edit.
 */
#ifndef SB_GEN_WS_EXTENSION_H
#define SB_GEN_WS_EXTENSION_H

#include <stddef.h>
#include <stdint.h>

enum sb_ws_extension {
    SB_WS_EXTENSION_OTHER,
    SB_WS_EXTENSION_PERMESSAGE_DEFLATE,
    SB_WS_EXTENSION_SERVER_NO_CONTEXT_TAKEOVER,
    SB_WS_EXTENSION_CLIENT_NO_CONTEXT_TAKEOVER,
    SB_WS_EXTENSION_SERVER_MAX_WINDOW_BITS,
    SB_WS_EXTENSION_CLIENT_MAX_WINDOW_BITS,
    SB_WS_EXTENSION_BITS_8,
    SB_WS_EXTENSION_BITS_9,
    SB_WS_EXTENSION_BITS_10,
    SB_WS_EXTENSION_BITS_11,
    SB_WS_EXTENSION_BITS_12,
    SB_WS_EXTENSION_BITS_13,
    SB_WS_EXTENSION_BITS_14,
    SB_WS_EXTENSION_BITS_15,
    SB_WS_EXTENSION_COUNT,
};

/* The word that p..p+n is, SB_WS_EXTENSION_OTHER when it is none of them. */
int sb_ws_extension(const unsigned char *p, size_t n);

#endif
