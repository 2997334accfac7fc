/*
 * The kit's project "as server": says who it is, prints each message and sends
 * it back, on port 8000
 */
#include "signalbox.h"

static void serve(struct sb_tcp *c)
{
    char text[1024];
    long n;

    sb_print_console("%s connected\n", sb_addr_text(sb_tcp_peer(c), text));
    sb_tcp_print(c, "I am Server");
    while ((n = sb_tcp_recv(c, text, sizeof(text), UINT32_MAX)) > 0) {
        sb_print_console("%.*s\n", (int)n, text);
        sb_tcp_send(c, text, (size_t)n);
    }
    sb_print_console("close socket\n");
}

static const struct sb_service services[] = { { .port = 8000, .task = serve } };

static void started(struct sb_box *box)
{
    sb_print_console("Server IP: %s \tPort: %u\naccepting.....\n", sb_address(box), sb_tcp_port(box, services));
}

static const struct sb_app app = { .tcp = SB_SERVICES(services), .start = started };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
