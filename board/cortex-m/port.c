/*
 * port - clock, chance, console and pins of a Cortex-M board
 */
#include <stdarg.h>
#include <string.h>
#include "board.h"
#include "core/fmt.h"
#include "sb/port.h"
#include "semihost.h"

enum { LED = 2, PINS = 32, PANIC_MS = 1000 };

uint32_t sb_port_millis(void)
{
    return board_millis();
}

/* The host's clock at the start, and what has passed since. */
int64_t sb_port_time(void)
{
    static uint32_t seconds, at;    /* the time, up to a second ago; when it was that */
    uint32_t passed;

    if (!seconds) {
        seconds = semihost_time();
        at = board_millis();
    }
    passed = (board_millis() - at) / 1000;
    seconds += passed;
    at += passed * 1000;
    return seconds;
}

/* The emulated boards have no source of chance: the host lends its own. */
void sb_port_random(void *p, size_t n)
{
    static int source = -1;

    if (source < 0)
        source = semihost_open("/dev/urandom", 1);
    if (source < 0 || semihost_read(source, p, n) != (long)n)
        sb_port_panic("no random bytes", "board", 0);
}

/* ---- console ---- */

void sb_port_print(const char *p, size_t n)
{
    board_write(p, n);
}

void sb_port_console(int level, const char *line, size_t n)
{
    (void)level;
    board_write(line, n);
    board_write("\r\n", 2);
}

void board_stop(const char *format, ...)
{
    char text[160];
    uint32_t since = board_millis();
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_vfmt(text, sizeof text, format, args);
    va_end(args);
    board_write(text, n < sizeof text ? n : sizeof text);
    while (board_millis() - since < PANIC_MS)
        ;                       /* a box that panics at each start shall not wear itself out */
    board_reset();
}

__attribute__((noinline)) void sb_port_panic(const char *what, const char *file, int line)
{
    board_stop("\r\nPANIC %s (%s:%d)\r\n", what, file, line);
}

/* ---- pins: number 2 is the board's LED, the others are kept in memory ---- */

static uint32_t pins;

void sb_port_gpio_set(unsigned pin, bool on)
{
    if (pin >= PINS)
        return;
    pins = on ? pins | 1u << pin : pins & ~(1u << pin);
    if (pin == LED)
        board_led(on);
}

bool sb_port_gpio_get(unsigned pin)
{
    return pin < PINS && pins >> pin & 1;
}
