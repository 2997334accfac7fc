#include "fibonacci.h"

static void got_text(struct sb_ws *w, const char *p, size_t n)
{
    (void)w;
    sb_print_console("[example 09] got text from browser over webSocket: %.*s", (int)n, p);
}

/* Both sides take little endian for granted, as the seed explains (S0-WS-09). */
static void got_binary(struct sb_ws *w, const void *p, size_t n)
{
    char line[160];
    size_t used = sb_format(line, sizeof(line), "[example 09]"), i;
    float floats[8] = { 1 };
    int16_t number;

    sb_print_console("[example 09] got %zu bytes of binary data from browser over webSocket", n);
    for (i = 0; i + 2 <= n && used < sizeof(line) - 7; i += 2) {
        memcpy(&number, (const char *)p + i, 2);
        used += sb_format(line + used, sizeof(line) - used, " %d", number);
    }
    sb_print_console("%.*s", (int)used, line);
    sb_print_console("[example 09] Looks like this is the Fibonacci sequence,");
    sb_print_console("[example 09] which means that both, endianness and complements are compatible with javascript client.");

    for (i = 1; i < 8; i++)
        floats[i] = floats[i - 1] / 2;
    if (sb_ws_print(w, "Thank you webSocket client, I'm sending back 8 32 bit binary floats.") < 0
        || sb_ws_binary(w, floats, sizeof(floats)) < 0)
        sb_print_console("[example 09] error in communication, closing connection");
}

static void closed(struct sb_ws *w, int code, sb_str reason)
{
    (void)w, (void)reason;
    if (code == 1006)       /* broken, not closed */
        sb_print_console("[example 09] error in communication, closing connection");
}

const struct sb_ws_events fibonacci = { .text = got_text, .binary = got_binary, .close = closed };
