/* WebSockets as the seed's documents describe them: both styles of receiving and sending (S0-WS-04, S1-03..05, S1-07) */
#include "ws_client.h"
#include <stdarg.h>

static struct fake_box f;
static struct fake_peer *p;
static char story[2048];

static void note(const char *format, ...)
{
    size_t at = strlen(story);
    va_list args;

    va_start(args, format);
    vsnprintf(story + at, sizeof story - at, format, args);
    va_end(args);
}

static int opened(struct sb_ws *w, struct sb_req *r)
{
    (void)w;
    note("open%d ", sb_req_method(r));
    return sb_is(sb_req_query(r), "declined") ? SB_DECLINE : sb_is(sb_req_query(r), "wrong") ? SB_EFULL : 0;
}

static void text(struct sb_ws *w, const char *s, size_t n)
{
    (void)w;
    note("T\"%.*s\" ", (int)n, s);
}

static void binary(struct sb_ws *w, const void *s, size_t n)
{
    (void)w, (void)s;
    note("B%zu ", n);
}

static void piece(struct sb_ws *w, int type, const void *s, size_t n, bool last)
{
    static size_t sum;

    (void)w, (void)s;
    sum += n;
    if (last) {
        note("%s%zu ", type == SB_WS_TEXT ? "T" : "B", sum);
        sum = 0;
    }
}

static void send_both_ways(struct sb_ws *w, const char *s, size_t n)
{
    (void)s, (void)n;
    assert_int_equal(sb_ws_text(w, "whole", 5), 0);
    assert_int_equal(sb_ws_part(w, SB_WS_TEXT, "in ", 3, false), 0);
    assert_int_equal(sb_ws_text(w, "not now", 7), SB_EBUSY);
    assert_int_equal(sb_ws_part(w, 0, "three ", 6, false), 0);
    assert_int_equal(sb_ws_part(w, 0, "parts", 5, true), 0);
    assert_int_equal(sb_ws_binary(w, "\1\2", 2), 0);
}

/* The seed's states: nothing yet, text, binary, error. */
static void states(struct sb_ws *w)
{
    char small[6];
    int type;
    long n;

    do {
        type = 0;
        n = sb_ws_recv(w, &type, small, sizeof small, 100);
        note("%s%ld ", type == SB_WS_TEXT ? "T" : type == SB_WS_BINARY ? "B" : "", n);
    } while (n != SB_ECLOSED);
}

static const struct sb_ws_events collected = { .open = opened, .text = text, .binary = binary };
static const struct sb_ws_events streamed = { .piece = piece };
static const struct sb_ws_events sender = { .text = send_both_ways };
static const struct sb_ws_events lenient = { .text = text, .protocols = "chat echo", .any_key = true };

static const struct sb_route routes[] = {
    { "/ws", .ws = &collected },
    { "/stream", .ws = &streamed },
    { "/send", .ws = &sender },
    { "/lenient", .ws = &lenient },
    { "/states", .ws_task = states },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

static int setup(void **state)
{
    (void)state;
    story[0] = 0;
    assert_int_equal(fake_box_start(&f, &app), 0);
    f.box.buf_size = 1024;
    f.box.conn_bufs = 5;
    f.box.pools[SB_POOL_BODY].size = 128;       /* the limit of the text of S1-04 */
    p = fake_visitor(&f, 0);
    return 0;
}

static int teardown(void **state)
{
    const char *leak = fake_box_end(&f);

    (void)state;
    if (leak)
        fail_msg("leaked: %s", leak);
    return 0;
}

static void say(const char *get)
{
    fake_say(p, get);
    fake_run(&f);
}

#define TEST(name) static void name(void **state)
#define KEY(path, key) \
    "GET " path " HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " key "\r\n" \
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: echo\r\n\r\n"

TEST(test_ws_S1_03_open_is_called_once_with_get_then_the_others_for_each_message)
{
    (void)state;
    say(WS_GET("/ws", ""));
    assert_string_equal(story, "open1 ");
    ws_text(p, "one");
    ws_say(p, TEXT, "t", 1);
    fake_run(&f);
    assert_string_equal(story, "open1 T\"one\" ");
    ws_say(p, FIN | PING, "", 0);
    ws_say(p, FIN | CONT, "wo", 2);
    ws_say(p, FIN | BINARY, "12345", 5);
    fake_run(&f);
    assert_string_equal(story, "open1 T\"one\" T\"two\" B5 ");
}

TEST(test_ws_S1_03_open_that_declines_is_404_and_no_status_is_500)
{
    (void)state;
    say(WS_GET("/ws?declined", ""));
    assert_string_equal(ws_heard(p), "404");
    fake_leave(p);
    p = fake_visitor(&f, 0);
    say(WS_GET("/ws?wrong", ""));
    assert_string_equal(ws_heard(p), "500");
    assert_int_equal(f.box.pools[SB_POOL_WS].used, 0);
}

TEST(test_ws_S1_04_collected_up_to_a_limit)
{
    char long_text[129];

    (void)state;
    memset(long_text, 'x', sizeof long_text);
    say(WS_GET("/ws", ""));
    ws_say(p, FIN | BINARY, long_text, 128);
    fake_run(&f);
    assert_string_equal(story, "open1 B128 ");
    ws_say(p, FIN | BINARY, long_text, 129);
    fake_run(&f);
    assert_string_equal(ws_heard(p), "101 C1009\"message too long\"");
    assert_string_equal(story, "open1 B128 ");
}

TEST(test_ws_S1_04_streamed_whatever_the_length)
{
    static char long_text[5000];

    (void)state;
    memset(long_text, 'x', sizeof long_text);
    say(WS_GET("/stream", ""));
    ws_say(p, FIN | BINARY, long_text, 5000);
    ws_say(p, TEXT, long_text, 3000);
    ws_say(p, FIN | CONT, long_text, 1000);
    fake_run(&f);
    assert_string_equal(story, "B5000 T4000 ");
}

TEST(test_ws_S1_05_what_is_sent_whole_carries_fin_and_parts_make_fragments)
{
    (void)state;
    say(WS_GET("/send", ""));
    ws_text(p, "go");
    fake_run(&f);
    assert_string_equal(ws_heard(p), "101 T\"whole\" t\"in \" +\"three \" #\"parts\" B\"\1\2\"");
}

TEST(test_ws_S1_07_a_row_may_take_any_key)
{
    (void)state;
    say(KEY("/lenient", "gfhjgfhjfj"));
    assert_true(fake_heard_some(p, "HTTP/1.1 101 Switching Protocols\r\n"));
    assert_true(fake_heard_some(p, "\r\nSec-WebSocket-Accept: Jg/fQVRsgwdDzYeG8yNBHRajUxw=\r\n"));
    assert_true(fake_heard_some(p, "\r\nSec-WebSocket-Protocol: echo\r\n"));
}

TEST(test_ws_S1_07_other_rows_do_not_and_no_row_takes_none_or_an_endless_one)
{
    static const char *const bad[] = {
        KEY("/ws", "gfhjgfhjfj"), KEY("/states", "gfhjgfhjfj"), KEY("/lenient", ""),
        KEY("/lenient", "12345678901234567890123456789012345678901234567890123456789012345"),
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof bad / sizeof *bad; i++) {
        say(bad[i]);
        assert_string_equal(ws_heard(p), "400");
        fake_leave(p);
        p = fake_visitor(&f, 0);
    }
}

TEST(test_ws_S0_WS_04_nothing_yet_text_binary_too_long_closed)
{
    char wanted[200];

    (void)state;
    say(WS_GET("/states", ""));
    fake_wait(&f, 100);
    ws_text(p, "text");
    fake_run(&f);
    ws_say(p, FIN | BINARY, "\0\1", 2);
    fake_run(&f);
    ws_text(p, "does not fit");
    fake_run(&f);
    ws_text(p, "fits");
    ws_bye(p, 1000, "");
    fake_run(&f);
    snprintf(wanted, sizeof wanted, "%d T4 B2 T%d T4 %d ", SB_ETIME, SB_EBIG, SB_ECLOSED);
    assert_string_equal(story, wanted);
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_ws_S1_03_open_is_called_once_with_get_then_the_others_for_each_message),
        T(test_ws_S1_03_open_that_declines_is_404_and_no_status_is_500),
        T(test_ws_S1_04_collected_up_to_a_limit),
        T(test_ws_S1_04_streamed_whatever_the_length),
        T(test_ws_S1_05_what_is_sent_whole_carries_fin_and_parts_make_fragments),
        T(test_ws_S1_07_a_row_may_take_any_key),
        T(test_ws_S1_07_other_rows_do_not_and_no_row_takes_none_or_an_endless_one),
        T(test_ws_S0_WS_04_nothing_yet_text_binary_too_long_closed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
