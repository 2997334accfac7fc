/*
 * The WebSocket echo server of ESP-IDF, as a signalbox program: /ws returns
 * every message; the text "Trigger async" is answered by another task with
 * the text "Async data" (the example's work queue).
 */
#include "signalbox.h"

enum { QUEUE = 64 };

/* Who waits for async data: handlers write, the task reads. Indices only grow; in - out <= QUEUE. */
static struct { struct sb_ws_ref who[QUEUE]; _Atomic uint32_t in, out; } queue;

/* I (17962) ws_echo_server: text */
static void log_line(struct sb_box *box, const char *what, sb_str more)
{
    sb_print_console("I (%u) ws_echo_server: %s%.*s\n", sb_millis(box), what, SB_ARG(more));
}

static void send_async(struct sb_box *box)
{
    for (;; sb_sleep(box, 10))
        for (; queue.out != queue.in; queue.out++)
            sb_ws_send_async(box, queue.who[queue.out % QUEUE], SB_WS_TEXT, "Async data", 10);
}

/* Called once, at the handshake; what comes then goes to the others. */
static int opened(struct sb_ws *w, struct sb_req *r)
{
    char address[SB_ADDR_TEXT];

    sb_print_console("I (%u) ws_echo_server: Handshake done, %s address: %s\n", sb_millis(sb_ws_box(w)),
                     sb_peer(r)->v6 ? "IPv6" : "IPv4", sb_addr_text(sb_peer(r), address));
    return 0;
}

static void got_text(struct sb_ws *w, const char *p, size_t n)
{
    log_line(sb_ws_box(w), "Got packet with message: ", (sb_str){ p, n });
    log_line(sb_ws_box(w), "Packet type: ", SB_STR("1"));
    if (!sb_is((sb_str){ p, n }, "Trigger async"))
        sb_ws_text(w, p, n);
    else if (queue.in - queue.out < QUEUE) {
        queue.who[queue.in % QUEUE] = sb_ws_ref(w);
        queue.in++;     /* now the task may look */
    }
}

static void got_binary(struct sb_ws *w, const void *p, size_t n)
{
    log_line(sb_ws_box(w), "Packet type: ", SB_STR("2"));
    sb_ws_binary(w, p, n);
}

static const struct sb_ws_events echo = {
    .open = opened, .text = got_text, .binary = got_binary, .protocols = "chat echo",
    .any_key = true,    /* the example's client sends "gfhjgfhjfj" */
};
static const struct sb_route routes[] = {
    { "/ws", .ws = &echo },
};

static void started(struct sb_box *box)
{
    sb_print_console("I (%u) ws_echo_server: Starting server on port: '%u'\n", sb_millis(box), sb_http_port(box));
    log_line(box, "Registering URI handlers", SB_STR(""));
}

static const struct sb_app app = { .http = SB_TABLE(routes), .start = started, .task = send_async };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
