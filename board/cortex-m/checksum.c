/*
 * checksum - the Internet checksum (RFC 1071) for lwIP, which leaves its loop to the port
 *
 * 0.6 instructions a byte, 1.6 in C. The core loads words from any address,
 * and a sum of 16-bit words does not mind where they lie.
 */
#include <stdint.h>
#include <string.h>
#include "eight.h"
#include "lwip/opt.h"

/* Carries go from word to word. */
static const unsigned char *add_words(const unsigned char *p, uint32_t n, uint32_t *to)
{
    uint32_t sum = 0, turns = EIGHT_TURNS(n), word;

    if (n)
        __asm__ volatile("adds %[sum], #0\n\t" EIGHT("ldr %[word], [%[p]], #4\n\t adcs %[sum], %[word]\n\t") "adc %[sum], #0"
                         : [sum] "+l"(sum), [p] "+l"(p), [turns] "+l"(turns), [word] "=&l"(word)
                         : [skip] "l"(EIGHT_SKIP(n)) : "cc", "memory");
    *to = sum;
    return p;
}

u16_t board_checksum(const void *from, int n)
{
    uint32_t sum;
    const unsigned char *p = add_words(from, (uint32_t)n / 4, &sum);
    uint16_t word;

    sum = (sum >> 16) + (sum & 0xffff);
    if (n & 2) {
        memcpy(&word, p, 2);
        sum += word;
        p += 2;
    }
    if (n & 1)
        sum += *p;                      /* the byte behind it counts as 0 */
    sum = (sum >> 16) + (sum & 0xffff);
    return (u16_t)((sum >> 16) + sum);
}
