/*
 * signalbox - the program: the seed's rows and pages, and rows to try things on
 */
#include "fibonacci.h"
#include "history.h"
#include "pages.h"
#include "signalbox.h"
#include "status.h"

enum { LED = 2 };
#define HOME "~webserver"

static const char id[] = "Esp32_web_ftp_telnet_server_template";

static int tell(struct sb_req *r, const char *what, const char *is)
{
    return sb_json(r, "{\"id\":\"esp32\",\"%s\":\"%s\"}\r\n", what, is);
}

/* ---- the led (S0-HTTP-14..16, S0-EX-01) ---- */

static int led_get(struct sb_req *r)
{
    return tell(r, "builtInLed", sb_gpio_get(LED) ? "on" : "off");
}

static int led_put(struct sb_req *r)
{
    sb_gpio_set(LED, sb_is(sb_arg(r, "state"), "on"));
    return led_get(r);
}

static int led_on10s(struct sb_req *r)      /* in a task */
{
    sb_gpio_set(LED, true);
    sb_sleep(sb_req_box(r), 10000);
    sb_gpio_set(LED, false);
    return led_get(r);
}

static int example01(struct sb_req *r)
{
    return sb_html(r, "<HTML>Example 01 - dynamic HTML page<br><br>Led is %s.</HTML>",
                   sb_gpio_get(LED) ? "on" : "off");
}

/* ---- what the box tells (S0-HTTP-17) ---- */

static int up_time(struct sb_req *r)
{
    struct sb_box *box = sb_req_box(r);
    char text[20];

    if (sb_time(box) == 0)      /* the seed's text: it knew the time only from a time server */
        return tell(r, "upTime", "unknown");
    text[sb_format(text, sizeof(text) - 1, "%u sec", sb_uptime(box))] = 0;
    return tell(r, "upTime", text);
}

static void tick(struct sb_box *box)
{
    sb_sse_send(box, "/events", NULL, "%u sec", sb_uptime(box));
}

static int index_page(struct sb_req *r)
{
    int status = sb_file(r, HOME "/index.html");

    if (status != 404 && status != SB_ENOENT)
        return status;
    return sb_html(r, "Please use FTP, loggin as webadmin / webadminpassword and upload *.html and *.png files found in "
                   "%s package into webserver home directory.", id);   /* S0-HTTP-08, word by word */
}

/* ---- rows to try things on ---- */

static int hello(struct sb_req *r)
{
    return sb_const(r, "text/plain", "Hello, world", 12);
}

static long swallow(struct sb_req *r, const void *p, size_t n)
{
    (void)r, (void)p;
    return (long)n;
}

/* The reply begins with the first piece and keeps pace with the peer: what it
 * does not take is offered again. */
static int echo_begin(struct sb_req *r)
{
    static char begun;
    int status = *sb_req_data(r) ? 200 : sb_stream(r, 200, "application/octet-stream", NULL);

    *sb_req_data(r) = &begun;
    return status;
}

static long echo_piece(struct sb_req *r, const void *p, size_t n)
{
    int status = echo_begin(r);

    return status < 0 ? status : sb_write(r, p, n);
}

static int echo_post(struct sb_req *r)
{
    int status = echo_begin(r);

    return status < 0 ? 500 : sb_end(r);
}

static int private_page(struct sb_req *r)
{
    if (sb_req_rest(r).n)
        return 404;
    return sb_html(r, "<!DOCTYPE html><title>Private</title><p>Hello %.*s, this page is yours.",
                   SB_ARG(sb_user(r)));
}

/* The echo of the ESP-IDF example (S1-01, S1-06): one text is answered later instead. */
static void ws_text(struct sb_ws *w, const char *p, size_t n)
{
    if (sb_is((sb_str){ p, n }, "Trigger async"))
        sb_ws_send_async(sb_ws_box(w), sb_ws_ref(w), SB_WS_TEXT, "Async data", 10);
    else
        sb_ws_text(w, p, n);
}

static void ws_binary(struct sb_ws *w, const void *p, size_t n)
{
    sb_ws_binary(w, p, n);
}

static const struct sb_ws_events ws_echo = { .text = ws_text, .binary = ws_binary, .protocols = "chat echo" };

/* ---- the start (S0-BOOT-13..15) ---- */

static void list_file(void *user, const char *path, size_t bytes)
{
    (void)user;
    sb_print_console("  %6zu bytes   %s\n", bytes, path);
}

static void start(struct sb_box *box)
{
    char have[sizeof(id)];

    if (sb_read_file(box, "/ID", have, sizeof(have)) != sizeof(id) - 1 || memcmp(have, id, sizeof(id) - 1) != 0)
        sb_write_file(box, "/ID", id, sizeof(id) - 1);
    sb_print_console("\r\nFiles present on built-in flash disk:\n\n");
    sb_walk(box, "/", list_file, NULL);
    sb_print_console("\n");
    sb_gpio_set(LED, false);
    history_sample(box);
}

/* S0-BOOT-17: the seed's line, whose one loop is on the one core we know of */
static void every_minute(struct sb_box *box)
{
    sb_print_console("[loop ()][Thread:0][Core:0] free heap:   %6u bytes\n", sb_free_memory(box));
    history_sample(box);
}

/* ---- Telnet: the seed's commands for the led (S0-EX-05), all others are those of sb_unix ---- */

static int led_state(struct sb_term *t)
{
    return sb_say(t, "Led is %s.", sb_gpio_get(LED) ? "on" : "off");
}

static int turn_led(struct sb_term *t)
{
    sb_gpio_set(LED, sb_is(sb_term_word(t, "state"), "on"));
    return led_state(t);
}

static const struct sb_command commands[] = {
    { "led state",               .run = led_state, .help = "tells whether the led is on" },
    { "turn led {state:on|off}", .run = turn_led, .help = "turns the led on or off" },
};

static const struct sb_route routes[] = {
    { "/",                      .get = index_page },
    { "/builtInLed",            .get = led_get },
    { "/builtInLed/{state:on|off}", .put = led_put },
    { "/builtInLed/on10s",      .put = led_on10s, .in_task = true },
    { "/upTime",                .get = up_time, .cors = "*" },
    { "/{history:freeHeap|connectionCount}", .get = history_page },
    { "/example01.html",        .get = example01 },
    { "/example09_WebSockets",  .ws = &fibonacci },
    { "/hello",                 .get = hello },
    { "/post",                  .post = hello, .body = swallow },
    { "/echo",                  .post = echo_post, .body = echo_piece },
    { "/ws",                    .ws = &ws_echo },
    { "/events",                .get = sb_sse },
    { "/status",                .get = status_page },
    { "/upload/*",              .files = "/var/upload", .upload = true, .list = true },
    { "/private/*",             .get = private_page, .auth = "signalbox", .user = "webadmin" },
    { "/*",                     .files = HOME },
};
static const struct sb_timer timers[] = {
    { 1000,  tick },
    { 60000, every_minute },
};
static const struct sb_error_page errors[] = {
    { 404, "text/html", "Page does not exist." },   /* S0-HTTP-07 */
};
static const struct sb_app app = {
    .http     = SB_TABLE(routes),
    .telnet   = SB_TABLE(commands),
    .shell    = &sb_unix,
    .timers   = SB_TABLE(timers),
    .defaults = SB_TABLE(pages),
    .errors   = SB_TABLE(errors),
    .start    = start,
};

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
