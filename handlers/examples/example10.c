/*
 * Example 10 - Morse server: a service that is started and stopped while the
 * box runs. Try "telnet <server IP> 24" (--tcp-base 8000: port 8024)
 */
#include "signalbox.h"

static const char *const morse[43] = {
    "----- ", ".---- ", "..--- ", "...-- ", "....- ", "..... ", "-.... ", "--... ", "---.. ", "----. ",     /* 0 - 9 */
    "   ", "", "", "", "", "", "",                                                                          /* : ; < = > ? @ */
    ".- ", "-... ", "-.-. ", "-.. ", ". ", "..-. ", "--. ", ".... ", ".. ", ".--- ", "-.- ", ".-.. ", "-- ",    /* A - M */
    "-. ", "--- ", ".--. ", "--.- ", ".-. ", "... ", "- ", "..- ", "...- ", ".-- ", "-..- ", "-.-- ", "--.. ",  /* N - Z */
};

static const char *code(char c)
{
    if (c >= 'a' && c <= 'z')
        return morse[c - 80];
    return c == ' ' ? morse[10] : c >= '0' && c <= 'Z' ? morse[c - '0'] : "";
}

/* How much of "quit" stands at the end of what was typed, of which so much stood there before c. */
static size_t quit_so_far(size_t n, char c)
{
    c = (char)(c | 32);
    return c == "quit"[n] ? n + 1 : c == 'q';
}

static bool answer(struct sb_tcp *c, const char *in, long n, size_t *quit)
{
    bool sent = true;

    for (; sent && n > 0 && *quit < 4; in++, n--) {
        sent = sb_tcp_send(c, code(*in), strlen(code(*in))) == strlen(code(*in));
        *quit = quit_so_far(*quit, *in);
    }
    if (!sent)
        sb_print_console("[example 10] error while sending response\n");
    return sent && *quit < 4;
}

static void morse_echo(struct sb_tcp *c)
{
    char address[SB_ADDR_TEXT], in[256];
    size_t quit = 0;
    long n;

    sb_print_console("[example 10] new connection arrived from %s\n", sb_addr_text(sb_tcp_peer(c), address));
    sb_tcp_print(c, "Type anything except quit. Quit will end the connection.\xff\xfe\x01\r\n");    /* IAC DONT ECHO */
    while ((n = sb_tcp_recv(c, in, sizeof(in), UINT32_MAX)) > 0 && answer(c, in, n, &quit))
        ;
    sb_print_console("[example 10] connection has just ended\n");
}

static const struct sb_service server = { .port = 24, .name = "morse", .idle_ms = 180000, .task = morse_echo };

static void run_for_a_while(struct sb_box *box)
{
    if (sb_tcp_listen(box, &server) < 0) {
        sb_print_console("[example 10] unable to start Morse echo server\n");
        return;
    }
    sb_print_console("[example 10] Morse echo server started, try \"telnet <server IP> 24\" to try it\n");
    sb_sleep(box, (uint32_t)sb_number(sb_word(box, 0, "30")) * 1000);
    sb_tcp_unlisten(box, &server);
    sb_print_console("[example 10] Morse echo server stopped, already active connections will continue to run anyway\n");
}

static const struct sb_app app = { .task = run_for_a_while, .words = "[SECONDS]" };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
