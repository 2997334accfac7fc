/*
 * The socket server for the Arduino core: returns every byte that it is sent,
 * on port 80 (--tcp-base 8000: 8080)
 */
#include "signalbox.h"

static void gone(struct sb_tcp *c)
{
    (void)c;
    sb_print_console("Client disconnected\n");
}

static const struct sb_service services[] = { { .port = 80, .data = sb_tcp_send, .close = gone } };

static void connected(struct sb_box *box)
{
    sb_print_console("Connected to the WiFi network\n%s\n", sb_address(box));
}

static const struct sb_app app = { .tcp = SB_SERVICES(services), .start = connected };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
