/*
 * ws_mask - the masking of WebSocket payloads (RFC 6455 5.3)
 */
#ifndef SB_WS_MASK_H
#define SB_WS_MASK_H

#include <stddef.h>
#include <stdint.h>

/* Masks or unmasks p..p+n in place. The key's first byte is its lowest, as
 * ws_frame leaves it in reg. Returns the key for the byte behind, so that a
 * payload may come in pieces of any size. */
uint32_t sb_ws_mask(unsigned char *p, size_t n, uint32_t key);

/* The key for the byte n bytes further on. */
static inline uint32_t sb_ws_mask_turn(uint32_t key, size_t n)
{
    unsigned by = 8 * (unsigned)(n & 3);

    return by ? key >> by | key << (32 - by) : key;
}

#endif
