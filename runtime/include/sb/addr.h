/*
 * addr - an IPv4 or IPv6 address and a port
 */
#ifndef SB_ADDR_H
#define SB_ADDR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "sb/limits.h"

struct sb_addr {
    uint8_t  ip[SB_WITH_IPV6 ? 16 : 4];     /* network order; IPv4 in the first four */
    uint16_t port;      /* host order */
    uint8_t  v6;        /* 0 = IPv4, 1 = IPv6 */
    uint8_t  link;      /* IPv6 that counts on one link only: the number of the interface, else 0 */
};

/* Longest text of an address, with NUL. */
#define SB_ADDR_TEXT 46

/* The address without port as text, NUL-terminated (RFC 5952 for IPv6, RFC 4007 11 for its link). Returns to. */
char *sb_addr_text(const struct sb_addr *a, char to[SB_ADDR_TEXT]);

/* Is it an IPv6 address? What a board cannot meet costs it nothing. */
inline bool sb_addr_is_v6(const struct sb_addr *a)
{
    return SB_WITH_IPV6 && a->v6;
}

/* The same address, whatever the port. */
inline bool sb_addr_same_host(const struct sb_addr *a, const struct sb_addr *b)
{
    return sb_addr_is_v6(a) == sb_addr_is_v6(b) && memcmp(a->ip, b->ip, sb_addr_is_v6(a) ? 16 : 4) == 0;
}

#endif
