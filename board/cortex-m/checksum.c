/*
 * checksum - the Internet checksum (RFC 1071) for lwIP, which leaves its loop to the port
 *
 * Carries go round within a block of 32 bytes: 0.7 instructions a byte, 1.6 in C. The core loads words from any address,
 * and a sum of 16-bit words does not mind where they lie.
 */
#include <stdint.h>
#include <string.h>
#include "lwip/opt.h"

static uint32_t add_block(uint32_t sum, const unsigned char *p)
{
    uint32_t word;

    __asm__("ldr  %1, [%2]\n\t     adds %0, %0, %1\n\t"
            "ldr  %1, [%2, #4]\n\t  adcs %0, %0, %1\n\t"
            "ldr  %1, [%2, #8]\n\t  adcs %0, %0, %1\n\t"
            "ldr  %1, [%2, #12]\n\t adcs %0, %0, %1\n\t"
            "ldr  %1, [%2, #16]\n\t adcs %0, %0, %1\n\t"
            "ldr  %1, [%2, #20]\n\t adcs %0, %0, %1\n\t"
            "ldr  %1, [%2, #24]\n\t adcs %0, %0, %1\n\t"
            "ldr  %1, [%2, #28]\n\t adcs %0, %0, %1\n\t"
            "adc  %0, %0, #0"
            : "+r"(sum), "=&r"(word) : "r"(p), "m"(*(const unsigned char (*)[32])p) : "cc");
    return sum;
}

u16_t board_checksum(const void *from, int n)
{
    const unsigned char *p = from;
    uint32_t sum = 0;
    uint16_t word;

    for (; n >= 32; n -= 32, p += 32)
        sum = add_block(sum, p);
    sum = (sum >> 16) + (sum & 0xffff);
    for (; n >= 2; n -= 2, p += 2) {
        memcpy(&word, p, 2);
        sum += word;
    }
    if (n)
        sum += *p;                      /* the byte behind it counts as 0 */
    sum = (sum >> 16) + (sum & 0xffff);
    return (u16_t)((sum >> 16) + sum);
}
