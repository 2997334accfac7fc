/*
 * libc - what newlib has for speed, here for size: nearly two kilobytes less
 *
 * This file is compiled without LTO, which must not find calls of these functions in the functions themselves.
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint32_t __attribute__((aligned(1), may_alias)) word;     /* the processor loads and stores it anywhere */

/* Most bytes pass through it: sixteen at a time. */
void *memcpy(void *restrict to, const void *restrict from, size_t n)
{
    unsigned char *t = to;
    const unsigned char *f = from;

    for (; n >= 16; n -= 16, t += 16, f += 16) {
        ((word *)t)[0] = ((const word *)f)[0];
        ((word *)t)[1] = ((const word *)f)[1];
        ((word *)t)[2] = ((const word *)f)[2];
        ((word *)t)[3] = ((const word *)f)[3];
    }
    for (; n >= 4; n -= 4, t += 4, f += 4)
        *(word *)t = *(const word *)f;
    while (n--)
        *t++ = *f++;
    return to;
}

void *memmove(void *to, const void *from, size_t n)
{
    unsigned char *t = to;
    const unsigned char *f = from;

    if (t <= f || t >= f + n)       /* forwards is right, and memcpy goes forwards only when they do not overlap */
        while (n--)
            *t++ = *f++;
    else
        while (n--)
            t[n] = f[n];
    return to;
}

void *memset(void *p, int c, size_t n)
{
    unsigned char *b = p;
    const uint32_t four = (unsigned char)c * 0x01010101u;

    for (; n >= 16; n -= 16, b += 16)
        ((word *)b)[0] = ((word *)b)[1] = ((word *)b)[2] = ((word *)b)[3] = four;
    for (; n >= 4; n -= 4, b += 4)
        *(word *)b = four;
    while (n--)
        *b++ = (unsigned char)c;
    return p;
}

int memcmp(const void *a, const void *b, size_t n)
{
    const unsigned char *x = a, *y = b;

    for (; n >= 4 && *(const word *)x == *(const word *)y; n -= 4)
        x += 4, y += 4;
    for (; n; n--, x++, y++)
        if (*x != *y)
            return *x - *y;
    return 0;
}

size_t strlen(const char *s)
{
    const char *e = s;

    while (*e)
        e++;
    return (size_t)(e - s);
}

int strncmp(const char *a, const char *b, size_t n)
{
    for (; n && *a && *a == *b; n--)
        a++, b++;
    return n ? (unsigned char)*a - (unsigned char)*b : 0;
}

int strcmp(const char *a, const char *b)
{
    return strncmp(a, b, SIZE_MAX);
}

char *strchr(const char *s, int c)
{
    for (; *s != (char)c; s++)
        if (!*s)
            return NULL;
    return (char *)(uintptr_t)s;
}

/* The compiler's division of 64 bits: nearly always of numbers that have 32. */
unsigned long long __udivmoddi4(unsigned long long n, unsigned long long d, unsigned long long *rest);
unsigned long long __udivmoddi4(unsigned long long n, unsigned long long d, unsigned long long *rest)
{
    unsigned long long q = 0;
    unsigned shift = 0;

    if (!(n >> 32) && !(d >> 32)) {
        *rest = (uint32_t)n % (uint32_t)d;
        return (uint32_t)n / (uint32_t)d;
    }
    for (; !(d >> 63) && d <= n >> 1; shift++)
        d <<= 1;
    for (;; d >>= 1) {
        q <<= 1;
        if (n >= d) {
            n -= d;
            q |= 1;
        }
        if (!shift--)
            break;
    }
    *rest = n;
    return q;
}
