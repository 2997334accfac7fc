/*
 * The TCP server of the ESP-IDF tutorial: prints each request and answers
 * "Hello World", on port 3000. (Access point or station: on a host the network
 * is there already.)
 */
#include "signalbox.h"

enum { PAUSE_MS = 100 };    /* a request has no end of its own: it is whole when the client pauses */

static void serve(struct sb_tcp *c)
{
    char text[512];
    uint32_t wait = UINT32_MAX;
    long n;

    for (; (n = sb_tcp_recv(c, text, sizeof(text), wait)) > 0; wait = PAUSE_MS)
        sb_print_console("%.*s", (int)n, text);
    sb_print_console("\n");
    sb_tcp_print(c, "Hello World");
}

static const struct sb_service services[] = { { .port = 3000, .idle_ms = 180000, .task = serve } };

static void got_ip(struct sb_box *box)
{
    sb_print_console("got ip:%s\n", sb_address(box));
}

static const struct sb_app app = { .tcp = SB_SERVICES(services), .start = got_ip };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
