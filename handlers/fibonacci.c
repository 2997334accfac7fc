#include "fibonacci.h"

static void got_text(struct sb_ws *w, const char *p, size_t n)
{
    (void)w;
    sb_print_console("[example 09] got text from browser over webSocket: %.*s\n", (int)n, p);
}

/* We assume 16 bit integers: the socket does not tell what the bytes mean.
 * Both sides take little endian for granted, as the seed explains (S0-WS-09). */
static void print_numbers(const char *p, size_t n)
{
    int16_t number;

    sb_print_console("[example 09] got %zu bytes of binary data from browser over webSocket\n[example 09]", n);
    for (; n >= sizeof(number); p += sizeof(number), n -= sizeof(number)) {
        memcpy(&number, p, sizeof(number));
        sb_print_console(" %d", number);
    }
    sb_print_console("\n[example 09] Looks like this is the Fibonacci sequence,\n"
                     "[example 09] which means that both, endianness and complements are compatible with javascript client.\n");
}

static void got_binary(struct sb_ws *w, const void *p, size_t n)
{
    const float geometric[8] = { 1, 1 / 2.f, 1 / 4.f, 1 / 8.f, 1 / 16.f, 1 / 32.f, 1 / 64.f, 1 / 128.f };

    print_numbers(p, n);
    if (sb_ws_print(w, "Thank you webSocket client, I'm sending back 8 32 bit binary floats.") < 0
        || sb_ws_binary(w, geometric, sizeof(geometric)) < 0)
        sb_print_console("[example 09] error in communication, closing connection\n");
}

static void closed(struct sb_ws *w, int code, sb_str reason)
{
    (void)w, (void)reason;
    if (code == 1006)       /* broken, not closed */
        sb_print_console("[example 09] error in communication, closing connection\n");
}

const struct sb_ws_events fibonacci = { .text = got_text, .binary = got_binary, .close = closed };
