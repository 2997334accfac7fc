/*
 * The kit's project "as client": calls a server, says Hello, prints what comes
 * and sends it back
 */
#include "signalbox.h"

static const char host[] = "127.0.0.1", port[] = "8888";

static void talk(struct sb_box *box)
{
    struct sb_tcp *c;
    char text[1024];
    long n;

    if (sb_tcp_connect(box, sb_word(box, 0, host), (unsigned)sb_number(sb_word(box, 1, port)), NULL, 0, &c) < 0) {
        sb_print_console("TCP close, please reset!\n");
        return;
    }
    sb_tcp_print(c, "Hello");
    sb_tcp_print(c, "This is my IP.");
    while ((n = sb_tcp_recv(c, text, sizeof(text), UINT32_MAX)) > 0) {
        sb_print_console("%.*s\n", (int)n, text);
        sb_tcp_send(c, text, (size_t)n);
    }
    sb_print_console("Close socket\n");
    sb_tcp_close(c);
}

static const struct sb_app app = { .task = talk, .words = "[HOST [PORT]]" };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
