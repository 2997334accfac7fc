/*
 * port - clock, chance, console and the other small things a host supplies
 */
#include "posix.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>
#include "sb/log.h"
#include "sb/port.h"

#define PINS        64
#define CONSOLE_MS  20      /* a console that takes nothing for so long misses the line */

/* Not the COARSE clock: its 4 ms steps would show in short time-outs, and one
 * call a turn costs 25 ns. */
uint32_t sb_port_millis(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint32_t)((uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000);
}

int64_t sb_port_time(void)
{
    return (int64_t)time(NULL);
}

void sb_port_random(void *p, size_t n)
{
    unsigned char *to = p;
    ssize_t k;

    while (n) {
        k = getrandom(to, n, 0);
        if (k < 0 && errno != EINTR)
            sb_port_panic("no random bytes", __FILE__, __LINE__);
        if (k > 0) {
            to += k;
            n -= (size_t)k;
        }
    }
}

static void to_console(int fd, const struct iovec *v, int n)
{
    struct pollfd p = { .fd = fd, .events = POLLOUT };
    ssize_t k = poll(&p, 1, CONSOLE_MS);

    if (k > 0)
        k = writev(fd, v, n);
    (void)k;
}

void sb_port_console(int level, const char *line, size_t n)
{
    struct iovec v[2] = { { (void *)(uintptr_t)line, n }, { (void *)(uintptr_t)"\n", 1 } };

    to_console(level <= SB_LOG_WARN ? STDERR_FILENO : STDOUT_FILENO, v, 2);
}

void sb_port_print(const char *p, size_t n)
{
    struct iovec v = { (void *)(uintptr_t)p, n };

    to_console(STDOUT_FILENO, &v, 1);
}

void sb_port_panic(const char *what, const char *file, int line)
{
    fprintf(stderr, "signalbox: panic: %s (%s:%d)\n", what, file, line);
    abort();
}

/* What else there is belongs to the system. */
size_t sb_port_pools(struct sb_pool_info *to, size_t max)
{
    (void)to, (void)max;
    return 0;
}

/* ---- pins ---- */

static bool pins[PINS];

void sb_port_gpio_set(unsigned pin, bool on)
{
    if (pin < PINS)
        __atomic_store_n(&pins[pin], on, __ATOMIC_RELAXED);
}

bool sb_port_gpio_get(unsigned pin)
{
    return pin < PINS && __atomic_load_n(&pins[pin], __ATOMIC_RELAXED);
}
