#include "semihost.h"

#include <string.h>

enum { OPEN = 1, WRITE = 5, READ = 6, SEEK = 0xa, LENGTH = 0xc, TIME = 0x11, COMMAND_LINE = 0x15, EXIT = 0x20 };

static long call(uint32_t what, const void *block)
{
    register uint32_t r0 __asm__("r0") = what;
    register const void *r1 __asm__("r1") = block;

    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return (long)r0;
}

#define WORD(p) ((uint32_t)(uintptr_t)(p))

int semihost_open(const char *path, int mode)
{
    const uint32_t block[] = { WORD(path), (uint32_t)mode, strlen(path) };

    return (int)call(OPEN, block);
}

/* Both calls of the host return what they did not do. */
long semihost_read(int handle, void *p, size_t n)
{
    const uint32_t block[] = { (uint32_t)handle, WORD(p), n };

    return (long)n - call(READ, block);
}

long semihost_write(int handle, const void *p, size_t n)
{
    const uint32_t block[] = { (uint32_t)handle, WORD(p), n };

    return (long)n - call(WRITE, block);
}

int semihost_seek(int handle, uint32_t at)
{
    const uint32_t block[] = { (uint32_t)handle, at };

    return (int)call(SEEK, block);
}

long semihost_length(int handle)
{
    const uint32_t block[] = { (uint32_t)handle };

    return call(LENGTH, block);
}

uint32_t semihost_time(void)
{
    return (uint32_t)call(TIME, NULL);
}

int semihost_words(char *to, size_t size)
{
    uint32_t block[] = { WORD(to), size };

    return (int)call(COMMAND_LINE, block);
}

void semihost_exit(int code)
{
    const uint32_t block[] = { 0x20026, (uint32_t)code };   /* ADP_Stopped_ApplicationExit */

    for (;;)
        call(EXIT, block);
}
