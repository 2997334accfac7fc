/*
 * The kit's C sketch "as client": calls a server until it answers, says Hello,
 * prints what comes, and what is typed on the console goes to the server
 */
#include "signalbox.h"

static struct sb_tcp *server;       /* NULL: not connected */

static void talk(struct sb_box *box)
{
    const char *host = sb_word(box, 0, "127.0.0.1"), *port = sb_word(box, 1, "8888");
    struct sb_tcp *c;
    char text[1024];
    long n;

    sb_print_console("Connecting to %s\n", host);
    while (sb_tcp_connect(box, host, (unsigned)sb_number(port), NULL, 0, &c) < 0) {
        sb_print_console("Connection failed.\nWaiting a moment before retrying...\n");
        sb_sleep(box, 1000);
    }
    sb_print_console("Connected\n");
    sb_tcp_print(c, "Hello\n");
    sb_tcp_print(c, "This is my IP.\n");
    for (server = c; (n = sb_tcp_recv(c, text, sizeof(text), UINT32_MAX)) > 0;)
        sb_print_console("%s:%.*s\n", host, (int)n, text);
    server = NULL;
    sb_tcp_close(c);
}

static void typed(struct sb_box *box, const char *p, size_t n)
{
    (void)box;
    if (server)
        sb_tcp_send(server, p, n);
}

static const struct sb_app app = { .task = talk, .typed = typed, .words = "[HOST [PORT]]" };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
