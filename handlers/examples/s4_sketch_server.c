/*
 * The kit's C sketch "as server": prints what a client says, and what is typed
 * on the console goes to the client, on port 80 (--tcp-base 8000: 8080)
 */
#include "signalbox.h"

static struct sb_tcp *client;       /* who came last, NULL = nobody is there */

static void came(struct sb_tcp *c)
{
    client = c;
    sb_print_console("Client connected.\n");
}

static size_t said(struct sb_tcp *c, const void *p, size_t n)
{
    (void)c;
    sb_print_console("%.*s\n", (int)n, (const char *)p);
    return n;
}

static void gone(struct sb_tcp *c)
{
    client = client == c ? NULL : client;
    sb_print_console("Client Disconnected.\n");
}

static void typed(struct sb_box *box, const char *p, size_t n)
{
    (void)box;
    if (client)
        sb_tcp_send(client, p, n);
}

static const struct sb_service services[] = { { .port = 80, .open = came, .data = said, .close = gone } };

static void started(struct sb_box *box)
{
    sb_print_console("WiFi connected.\nIP address: %s\nIP port: %u\n", sb_address(box), sb_tcp_port(box, services));
}

static const struct sb_app app = { .tcp = SB_SERVICES(services), .start = started, .typed = typed };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
