/* cc - what lwIP wants to know of compiler and board */
#ifndef SB_BOARD_CC_H
#define SB_BOARD_CC_H

#include <stdint.h>
#include "sb/port.h"

static inline uint32_t lwip_chance(void)
{
    uint32_t v;

    sb_port_random(&v, sizeof v);
    return v;
}

#define LWIP_NO_INTTYPES_H  1
#define X8_F  "02x"
#define U16_F "u"
#define S16_F "d"
#define X16_F "x"
#define U32_F "lu"
#define S32_F "ld"
#define X32_F "lx"
#define SZT_F "zu"
#define LWIP_NO_UNISTD_H    1
#define LWIP_NO_CTYPE_H     1
#define LWIP_RAND()         lwip_chance()
#define LWIP_PLATFORM_DIAG(x)
#define LWIP_PLATFORM_ASSERT(text) sb_port_panic((text), __FILE__, __LINE__)
#define BYTE_ORDER          LITTLE_ENDIAN
#define lwip_htons(x)       __builtin_bswap16(x)
#define lwip_htonl(x)       __builtin_bswap32(x)

#endif
