/*
 * The TCP server of the ESP-IDF tutorial: prints each request and answers
 * "Hello World", on port 3000. (Access point or station: on a host the network
 * is there already.)
 */
#include "signalbox.h"

static size_t request(struct sb_tcp *c, const void *p, size_t n)
{
    sb_print_console("%.*s\n", (int)n, (const char *)p);
    sb_tcp_print(c, "Hello World");
    sb_tcp_close(c);
    return n;
}

static const struct sb_service services[] = { { .port = 3000, .data = request } };

static void got_ip(struct sb_box *box)
{
    sb_print_console("got ip:%s\n", sb_address(box));
}

static const struct sb_app app = { .tcp = SB_TABLE(services), .start = got_ip };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
