/*
 * Example 09 - WebSockets in the seed's style: a task per browser that waits
 * for what comes. Open /example09.html
 */
#include "pages.h"
#include "signalbox.h"

/* We assume 16 bit integers: the socket does not tell what the bytes mean. */
static void print_numbers(const int16_t *number, long bytes)
{
    sb_print_console("[example 09] got %ld bytes of binary data from browser over webSocket\n[example 09]", bytes);
    for (; bytes >= 2; bytes -= 2)
        sb_print_console(" %d", *number++);
    sb_print_console("\n[example 09] Looks like this is the Fibonacci sequence,\n"
                     "[example 09] which means that both, endianness and complements are compatible with javascript client.\n");
}

static void fibonacci(struct sb_ws *w)
{
    const float geometric[8] = { 1, 1 / 2.f, 1 / 4.f, 1 / 8.f, 1 / 16.f, 1 / 32.f, 1 / 64.f, 1 / 128.f };
    union { char text[256]; int16_t number[128]; } in;
    int type;
    long n;

    while ((n = sb_ws_recv(w, &type, &in, sizeof(in), UINT32_MAX)) >= 0) {
        if (type == SB_WS_TEXT) {
            sb_print_console("[example 09] got text from browser over webSocket: %.*s\n", (int)n, in.text);
            continue;
        }
        print_numbers(in.number, n);
        if (sb_ws_print(w, "Thank you webSocket client, I'm sending back 8 32 bit binary floats.") < 0
            || sb_ws_binary(w, geometric, sizeof(geometric)) < 0)
            break;
    }
    if (n != SB_ECLOSED)    /* the browser ends the conversation; the server could as well by returning */
        sb_print_console("[example 09] error in communication, closing connection\n");
}

static const struct sb_route routes[] = {
    { "/example09_WebSockets", .ws_task = fibonacci },
    { "/*",                    .files = "~webserver" },
};
static const struct sb_app app = { .http = SB_TABLE(routes), .defaults = SB_TABLE(pages) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
