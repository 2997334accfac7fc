/* a WebSocket on a connection: handshake, messages, order, end (RFC 6455) */
#include "ws_client.h"
#include "core/log.h"
#include "proto/ws.h"
#include "sb/limits.h"
#include "sys/start.h"

static struct fake_box f;
static struct fake_peer *p;

/* what the handler was told last */
static struct { int open, text, binary, pong, close, room, code; char reason[128]; struct sb_ws *w; } told;
static int refuse_with;

static int on_open(struct sb_ws *w, struct sb_req *r)
{
    (void)r;
    told.open++;
    told.w = w;
    return refuse_with;
}

static int on_open_greet(struct sb_ws *w, struct sb_req *r)
{
    on_open(w, r);
    sb_ws_print(w, "hello %d", 42);
    return refuse_with;
}

static void echo_text(struct sb_ws *w, const char *s, size_t n)
{
    told.text++;
    if (n == 5 && memcmp(s, "close", 5) == 0)
        sb_ws_close(w, 1000, "as you say");
    else
        sb_ws_text(w, s, n);
}

static void echo_binary(struct sb_ws *w, const void *s, size_t n)
{
    told.binary++;
    sb_ws_binary(w, s, n);
}

static void on_pong(struct sb_ws *w, const void *s, size_t n)
{
    told.pong++;
    sb_ws_text(w, s, n);
}

static void on_room(struct sb_ws *w)
{
    told.room++;
    told.w = w;
}

static void on_close(struct sb_ws *w, int code, sb_str reason)
{
    told.close++;
    told.code = code;
    memcpy(told.reason, reason.p, reason.n);
    told.reason[reason.n] = 0;
    assert_int_equal(sb_ws_text(w, "too late", 8), SB_ECLOSED);
}

static void echo_piece(struct sb_ws *w, int type, const void *s, size_t n, bool last)
{
    assert_int_equal(sb_ws_part(w, type, s, n, last), 0);
}

static const struct sb_ws_events echo = {
    .open = on_open, .text = echo_text, .binary = echo_binary, .pong = on_pong, .room = on_room, .close = on_close,
    .protocols = "v2.echo echo", .drop = true,
};
static const struct sb_ws_events strict = { .text = echo_text, .close = on_close };
static const struct sb_ws_events greeter = { .open = on_open_greet, .text = echo_text, .close = on_close };
static const struct sb_ws_events streamer = { .piece = echo_piece, .close = on_close };

static const struct sb_route routes[] = {
    { "/ws", .ws = &echo },
    { "/strict", .ws = &strict },
    { "/greet", .ws = &greeter },
    { "/stream", .ws = &streamer },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

static int setup(void **state)
{
    (void)state;
    memset(&told, 0, sizeof told);
    refuse_with = 0;
    assert_int_equal(fake_box_start(&f, &app), 0);
    f.box.buf_size = 1024;      /* of a small box, whatever the host has */
    f.box.conn_bufs = 5;
    f.box.pools[SB_POOL_BODY].size = 2048;
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

static void opened(const char *get)
{
    fake_say(p, get);
    fake_run(&f);
    assert_string_equal(ws_heard(p), "101");
}

static void expect(const char *line)
{
    fake_run(&f);
    assert_string_equal(ws_heard(p), line);
}

#define TEST(name) static void name(void **state)
#define BEGIN() (void)state; opened(WS_GET("/ws", ""))

/* ---- handshake ---- */

TEST(test_ws_handshake_is_the_rfcs)
{
    BEGIN();
    assert_true(fake_heard(p, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              "Sec-WebSocket-Accept: " WS_ACCEPT "\r\n\r\n"));
    assert_int_equal(told.open, 1);
}

TEST(test_ws_handshake_refuses_what_is_wrong)
{
    static const struct { const char *get, *status; } bad[] = {
        { "GET /ws HTTP/1.1\r\nHost: box\r\n\r\n", "426" },
        { "GET /ws HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: " WS_KEY "\r\nSec-WebSocket-Version: 8\r\n\r\n", "426" },
        { "GET /ws HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\n\r\n", "400" },
        { "GET /ws HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: gfhjgfhjfj\r\nSec-WebSocket-Version: 13\r\n\r\n", "400" },
        { WS_GET("/ws", "Sec-WebSocket-Protocol: a b\r\n"), "400" },
        { "GET /ws HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: close\r\n"
          "Sec-WebSocket-Key: " WS_KEY "\r\nSec-WebSocket-Version: 13\r\n\r\n", "426" },
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        fake_say(p, bad[i].get);
        fake_run(&f);
        assert_string_equal(ws_heard(p), bad[i].status);
        fake_leave(p);
        p = fake_visitor(&f, 0);
    }
    assert_int_equal(f.box.pools[SB_POOL_WS].used, 0);
}

TEST(test_ws_426_says_which_version)
{
    (void)state;
    fake_say(p, "GET /ws HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Key: " WS_KEY "\r\nSec-WebSocket-Version: 8\r\n\r\n");
    fake_run(&f);
    assert_true(fake_heard_some(p, "\r\nSec-WebSocket-Version: 13\r\n"));
}

TEST(test_ws_takes_our_first_protocol_that_the_client_speaks)
{
    (void)state;
    opened(WS_GET("/ws", "Sec-WebSocket-Protocol: chat, echo, v2.echo\r\n"));
    assert_true(fake_heard_some(p, "\r\nSec-WebSocket-Protocol: v2.echo\r\n"));
    assert_true(sb_is(sb_ws_protocol(told.w), "v2.echo"));
}

TEST(test_ws_takes_no_protocol_when_none_fits)
{
    (void)state;
    opened(WS_GET("/ws", "Sec-WebSocket-Protocol: chat\r\n"));
    assert_false(fake_heard_some(p, "Sec-WebSocket-Protocol"));
    assert_int_equal(sb_ws_protocol(told.w).n, 0);
}

TEST(test_ws_open_may_refuse)
{
    (void)state;
    refuse_with = 403;
    fake_say(p, WS_GET("/ws", ""));
    expect("403");
    assert_int_equal(told.close, 0);
}

TEST(test_ws_open_may_greet)
{
    (void)state;
    fake_say(p, WS_GET("/greet", ""));
    expect("101 T\"hello 42\"");
}

TEST(test_ws_open_that_greets_and_refuses_closes)
{
    (void)state;
    refuse_with = 403;
    fake_say(p, WS_GET("/greet", ""));
    expect("101 T\"hello 42\" C1008\"\"");
    fake_wait(&f, 20000);
    assert_true(p->closed);
    assert_int_equal(told.code, 1008);
}

TEST(test_ws_without_room_is_503)
{
    (void)state;
    f.box.pools[SB_POOL_WS].count = 0;
    fake_say(p, WS_GET("/ws", ""));
    expect("503");
}

/* ---- messages ---- */

TEST(test_ws_echoes_text_and_binary)
{
    BEGIN();
    ws_text(p, "Hello");
    ws_say(p, FIN | BINARY, "\1\2\3", 3);
    ws_text(p, "");
    expect("101 T\"Hello\" B\"\1\2\3\" T\"\"");
    assert_int_equal(f.box.count.ws_received, 3);
    assert_int_equal(f.box.count.ws_sent, 3);
}

TEST(test_ws_frames_may_come_with_the_handshake)
{
    (void)state;
    fake_say(p, WS_GET("/ws", ""));
    ws_text(p, "at once");
    expect("101 T\"at once\"");
}

TEST(test_ws_echoes_every_length)
{
    static unsigned char bytes[2048];
    size_t n, at;
    struct ws_heard h;

    BEGIN();
    for (n = 0; n < sizeof bytes; n++)
        bytes[n] = (unsigned char)(n * 7);
    for (n = 0; n <= sizeof bytes; n += n < 300 ? 1 : 97) {
        at = p->out_n;
        ws_say(p, FIN | BINARY, bytes, n);
        fake_run(&f);
        assert_true(ws_next_frame(p, &at, &h));
        assert_int_equal(h.first, FIN | BINARY);
        assert_int_equal(h.n, n);
        assert_memory_equal(h.p, bytes, n);
    }
}

TEST(test_ws_joins_fragments_with_a_ping_between)
{
    BEGIN();
    ws_say(p, TEXT, "Hel", 3);
    ws_say(p, FIN | PING, "still there?", 12);
    ws_say(p, CONT, "", 0);
    ws_say(p, FIN | CONT, "lo", 2);
    expect("101 O\"still there?\" T\"Hello\"");
}

TEST(test_ws_last_fragment_may_be_empty)
{
    BEGIN();
    ws_say(p, BINARY, "abc", 3);
    ws_say(p, FIN | CONT, "", 0);
    expect("101 B\"abc\"");
}

TEST(test_ws_checks_utf8_across_fragments)
{
    BEGIN();
    ws_say(p, TEXT, "\xce", 1);
    ws_say(p, CONT, "\xba\xe1\xbd", 3);
    ws_say(p, FIN | CONT, "\xb9", 1);
    expect("101 T\"\xce\xba\xe1\xbd\xb9\"");
    ws_say(p, TEXT, "\xed", 1);
    ws_say(p, CONT, "\xa0", 1);
    expect("101 T\"\xce\xba\xe1\xbd\xb9\" C1007\"text that is no UTF-8\"");
    assert_int_equal(told.text, 1);
}

TEST(test_ws_text_must_end_with_a_character)
{
    BEGIN();
    ws_say(p, FIN | TEXT, "caf\xc3", 4);
    expect("101 C1007\"text that is no UTF-8\"");
}

TEST(test_ws_a_long_message_is_refused_before_it_comes)
{
    static unsigned char zeros[3000];

    BEGIN();
    ws_say(p, BINARY, zeros, 2000);
    expect("101");
    p->piece = 8;               /* of a header that promises 49 more than there is room for */
    ws_say(p, FIN | CONT, zeros, 49);
    expect("101 C1009\"message too long\"");
    assert_int_equal(told.binary, 0);
}

TEST(test_ws_a_type_that_nobody_takes_is_1003)
{
    (void)state;
    opened(WS_GET("/strict", ""));
    ws_say(p, FIN | BINARY, "x", 1);
    expect("101 C1003\"a type of message that nobody takes\"");
}

TEST(test_ws_without_a_buffer_for_a_message_is_1013)
{
    BEGIN();
    f.box.pools[SB_POOL_BODY].count = 0;
    ws_text(p, "whole ones need none");
    ws_say(p, TEXT, "but", 3);
    expect("101 T\"whole ones need none\" C1013\"no room for a message\"");
}

TEST(test_ws_streams_pieces)
{
    static unsigned char bytes[20000];
    size_t at, got = 0, i;
    struct ws_heard h;

    (void)state;
    opened(WS_GET("/stream", ""));
    for (i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i >> 3);
    ws_say(p, FIN | BINARY, bytes, sizeof bytes);
    at = p->out_n;
    fake_run(&f);
    while (ws_next_frame(p, &at, &h)) {
        assert_int_equal(h.first & 15, got ? CONT : BINARY);
        assert_memory_equal(h.p, bytes + got, h.n);
        got += h.n;
        assert_int_equal(h.first >> 7, got == sizeof bytes);
    }
    assert_int_equal(got, sizeof bytes);
}

/* ---- what must not be ---- */

static void breaks_with(int first, const char *bytes, size_t n, const char *line)
{
    fake_forget_output(p);
    ws_say(p, first, bytes, n);
    fake_run(&f);
    assert_true(p->out_n >= 4);
    {
        size_t at = 0;
        struct ws_heard h;
        char word[300] = "";

        assert_true(ws_next_frame(p, &at, &h));
        ws_add(word, sizeof word, &h);
        assert_string_equal(word + 1, line);
        assert_false(ws_next_frame(p, &at, &h));
    }
    fake_wait(&f, 20000);
    assert_true(p->closed);
    assert_null(p->c);
    fake_leave(p);
    p = fake_visitor(&f, 0);
    opened(WS_GET("/ws", ""));
}

TEST(test_ws_frames_that_must_not_be_are_1002)
{
    static const char line[] = "C1002\"a frame that must not be\"";
    BEGIN();
    breaks_with(FIN | CONT, "x", 1, line);
    breaks_with(FIN | 3, "x", 1, line);
    breaks_with(FIN | 11, "x", 1, line);
    breaks_with(FIN | 0x20 | TEXT, "x", 1, line);
    breaks_with(FIN | 0x10 | TEXT, "x", 1, line);
    breaks_with(PING, "x", 1, line);
    breaks_with(FIN | RSV1 | PING, "x", 1, line);
    breaks_with(FIN | RSV1 | TEXT, "x", 1, "C1002\"compressed without agreement\"");
    assert_int_equal(f.box.count.ws_failed, 8);
}

TEST(test_ws_a_frame_without_mask_is_1002)
{
    static struct sb_log_ring ring;
    char line[SB_LOG_LINE];
    uint32_t at = 0;

    BEGIN();
    ring.level = SB_LOG_INFO;
    f.box.log = &ring;
    fake_send(p, "\x81\x05Hello", 7);
    expect("101 C1002\"a frame that must not be\"");
    line[sb_log_next(&ring, &at, line, sizeof line - 1)] = 0;
    assert_string_equal(line, "[ws] closed with 1002: a frame that must not be");
}

TEST(test_ws_message_inside_a_message_is_1002)
{
    BEGIN();
    ws_say(p, TEXT, "a", 1);
    ws_say(p, FIN | TEXT, "b", 1);
    expect("101 C1002\"a frame that must not be\"");
}

/* ---- the end ---- */

TEST(test_ws_answers_a_close)
{
    BEGIN();
    ws_bye(p, 3001, "because");
    expect("101 C3001\"\"");
    assert_true(p->fin);
    fake_fin(p);
    fake_run(&f);
    assert_true(p->closed);
    assert_int_equal(told.code, 3001);
    assert_string_equal(told.reason, "because");
}

TEST(test_ws_answers_an_empty_close)
{
    BEGIN();
    ws_say(p, FIN | CLOSE, "", 0);
    expect("101 C\"\"");
    fake_fin(p);
    fake_run(&f);
    assert_int_equal(told.code, 1005);
    assert_string_equal(told.reason, "");
}

TEST(test_ws_close_payloads_that_must_not_be)
{
    BEGIN();
    breaks_with(FIN | CLOSE, "\x03", 1, "C1002\"a Close that must not be\"");
    breaks_with(FIN | CLOSE, "\x03\xed", 2, "C1002\"a Close that must not be\"");
    breaks_with(FIN | CLOSE, "\x03\xe8" "caf\xc3", 6, "C1007\"a Close that must not be\"");
    breaks_with(FIN | CLOSE, "\x03\xe8\xff", 3, "C1007\"a Close that must not be\"");
}

TEST(test_ws_nothing_is_read_behind_a_close)
{
    BEGIN();
    ws_bye(p, 1000, "");
    ws_text(p, "one more");
    expect("101 C1000\"\"");
    assert_int_equal(told.text, 0);
}

TEST(test_ws_we_close_and_wait_for_the_answer)
{
    BEGIN();
    ws_text(p, "close");
    expect("101 C1000\"as you say\"");
    assert_false(p->fin);
    ws_text(p, "under way");
    ws_say(p, FIN | PING, "", 0);
    expect("101 C1000\"as you say\"");
    ws_bye(p, 1000, "bye");
    fake_run(&f);
    assert_true(p->fin);
    fake_fin(p);
    fake_run(&f);
    assert_int_equal(told.close, 1);
    assert_string_equal(told.reason, "bye");
}

TEST(test_ws_a_close_that_is_not_answered_ends_all_the_same)
{
    BEGIN();
    ws_text(p, "close");
    fake_wait(&f, 20000);
    assert_true(p->closed);
    assert_int_equal(told.code, 1000);
}

TEST(test_ws_broken_off_is_1006)
{
    BEGIN();
    fake_reset_by_peer(p);
    fake_run(&f);
    assert_int_equal(told.close, 1);
    assert_int_equal(told.code, 1006);
    p = fake_visitor(&f, 1);
    opened(WS_GET("/ws", ""));
    ws_say(p, TEXT, "half a mess", 11);
    fake_fin(p);
    fake_run(&f);
    assert_true(p->closed);
    assert_int_equal(told.code, 1006);
}

/* ---- time ---- */

TEST(test_ws_idle_asks_for_life_and_then_closes)
{
    BEGIN();
    fake_wait(&f, 149000);
    assert_string_equal(ws_heard(p), "101");
    fake_wait(&f, 2000);
    assert_string_equal(ws_heard(p), "101 P\"\"");
    fake_wait(&f, 148000);
    assert_string_equal(ws_heard(p), "101 P\"\"");
    assert_int_equal(f.box.count.timed_out, 0);
    fake_wait(&f, 3000);
    assert_string_equal(ws_heard(p), "101 P\"\" C1001\"time-out\"");
    fake_wait(&f, 10000);
    assert_true(p->closed);
    assert_int_equal(f.box.count.timed_out, 1);
}

TEST(test_ws_a_sign_of_life_keeps_it_open)
{
    int i;

    BEGIN();
    for (i = 0; i < 10; i++) {
        fake_wait(&f, 151000);
        ws_say(p, FIN | PONG, "", 0);
        fake_run(&f);
    }
    assert_false(p->closed);
    assert_int_equal(told.pong, 10);
}

/* ---- slow peers ---- */

TEST(test_ws_a_peer_that_does_not_read_is_not_read_from)
{
    static char text[1000];
    int i;

    BEGIN();
    memset(text, 'x', sizeof text);
    p->deaf = true;
    for (i = 0; i < 50; i++)
        ws_say(p, FIN | TEXT, text, sizeof text);
    fake_run(&f);
    assert_in_range(told.text, 1, 6);
    p->deaf = false;
    fake_run(&f);
    assert_int_equal(told.text, 50);
    assert_int_equal(f.box.count.ws_sent, 50);
    assert_int_equal(f.box.count.ws_dropped, 0);
}

TEST(test_ws_echo_goes_on_at_any_pace)
{
    static char text[1500];
    size_t at = 0, n = 0;
    struct ws_heard h;
    int i;

    BEGIN();
    at = p->out_n;
    memset(text, 'y', sizeof text);
    p->take = 7;
    p->piece = 11;
    for (i = 0; i < 20; i++)
        ws_say(p, FIN | TEXT, text, sizeof text);
    fake_run(&f);
    while (ws_next_frame(p, &at, &h)) {
        assert_int_equal(h.n, sizeof text);
        n++;
    }
    assert_int_equal(n, 20);
}

TEST(test_ws_full_queue_drops_and_tells_of_room)
{
    static char text[1000];
    int err = 0, i;

    BEGIN();
    p->deaf = true;
    for (i = 0; i < 20 && err == 0; i++)
        err = sb_ws_text(told.w, text, sizeof text);
    assert_int_equal(err, SB_EFULL);
    assert_int_equal(f.box.count.ws_dropped, 1);
    assert_int_equal(told.room, 0);
    p->deaf = false;
    fake_run(&f);
    assert_int_equal(told.room, 1);
    assert_int_equal(sb_ws_text(told.w, "again", 5), 0);
}

TEST(test_ws_full_queue_closes_when_the_row_says_so)
{
    static char text[1000];
    int err = 0, i;

    (void)state;
    fake_say(p, WS_GET("/greet", ""));
    fake_run(&f);
    p->deaf = true;
    for (i = 0; i < 20 && err == 0; i++)
        err = sb_ws_text(told.w, text, sizeof text);
    assert_int_equal(err, SB_EFULL);
    fake_wait(&f, 60000);
    assert_true(p->closed);
    assert_int_equal(told.code, 1013);
}

TEST(test_ws_full_queue_still_answers_a_ping)
{
    static char text[1000];

    BEGIN();
    p->deaf = true;
    while (sb_ws_text(told.w, text, sizeof text) == 0)
        ;
    ws_say(p, FIN | PING, "?", 1);
    fake_run(&f);
    p->deaf = false;
    fake_run(&f);
    assert_non_null(strstr(ws_heard(p), "O\"?\""));
}

TEST(test_ws_message_that_never_fits_is_said_so)
{
    static char text[10000];

    BEGIN();
    assert_int_equal(sb_ws_text(told.w, text, sizeof text), SB_EBIG);
    expect("101");
}

/* ---- sending ---- */

TEST(test_ws_sends_in_parts)
{
    BEGIN();
    assert_int_equal(sb_ws_part(told.w, SB_WS_TEXT, "Hel", 3, false), 0);
    assert_int_equal(sb_ws_text(told.w, "x", 1), SB_EBUSY);
    assert_int_equal(sb_ws_ping(told.w, "?", 1), 0);
    assert_int_equal(sb_ws_part(told.w, SB_WS_TEXT, "lo", 2, true), 0);
    assert_int_equal(sb_ws_text(told.w, "x", 1), 0);
    expect("101 t\"Hel\" P\"?\" #\"lo\" T\"x\"");
}

TEST(test_ws_ping_is_short)
{
    static char text[126];

    BEGIN();
    assert_int_equal(sb_ws_ping(told.w, text, 126), SB_EBIG);
    assert_int_equal(sb_ws_ping(told.w, text, 125), 0);
}

TEST(test_ws_close_reason_is_cut_between_characters)
{
    char reason[200];
    size_t at = ws_head_size(p);
    struct ws_heard h;
    int i;

    BEGIN();
    for (i = 0; i < 198; i += 2)
        memcpy(reason + i, "\xc3\xa9", 3);
    sb_ws_close(told.w, 1000, reason);
    fake_run(&f);
    at = ws_head_size(p);
    assert_true(ws_next_frame(p, &at, &h));
    assert_int_equal(h.n, 2 + 122);
}

TEST(test_ws_broadcast_reaches_those_on_the_path)
{
    struct fake_peer *q, *r;

    BEGIN();
    q = fake_visitor(&f, 1);
    r = fake_visitor(&f, 2);
    fake_say(q, WS_GET("/ws", ""));
    fake_say(r, WS_GET("/strict", ""));
    fake_run(&f);
    assert_int_equal(sb_ws_broadcast(&f.box, "/ws", SB_WS_TEXT, "all", 3), 2);
    expect("101 T\"all\"");
    assert_string_equal(ws_heard(q), "101 T\"all\"");
    assert_string_equal(ws_heard(r), "101");
}

TEST(test_ws_broadcast_does_not_wait_for_a_slow_one)
{
    static char text[1000];
    struct fake_peer *q;
    int i, sent = 0;

    BEGIN();
    q = fake_visitor(&f, 1);
    fake_say(q, WS_GET("/ws", ""));
    fake_run(&f);
    q->deaf = true;
    for (i = 0; i < 30; i++) {
        sent += sb_ws_broadcast(&f.box, "/ws", SB_WS_BINARY, text, sizeof text);
        fake_run(&f);
    }
    assert_in_range(sent, 31, 40);
    assert_int_equal(f.box.count.ws_dropped, 60 - sent);
}

TEST(test_ws_ref_outlives_its_websocket)
{
    struct sb_ws_ref ref;

    BEGIN();
    ref = sb_ws_ref(told.w);
    assert_int_equal(sb_ws_send_async(&f.box, ref, SB_WS_TEXT, "a", 1), 0);
    expect("101 T\"a\"");
    fake_reset_by_peer(p);
    fake_run(&f);
    assert_int_equal(sb_ws_send_async(&f.box, ref, SB_WS_TEXT, "b", 1), SB_ECLOSED);
    p = fake_visitor(&f, 1);
    opened(WS_GET("/ws", ""));
    assert_int_equal(sb_ws_send_async(&f.box, ref, SB_WS_TEXT, "b", 1), SB_ECLOSED);
}

TEST(test_ws_drain_says_goodbye)
{
    BEGIN();
    sb_box_drain(&f.box);
    expect("101 C1001\"\"");
    assert_false(sb_box_empty(&f.box));
    ws_bye(p, 1001, "");
    fake_fin(p);
    fake_run(&f);
    assert_true(sb_box_empty(&f.box));
}

/* ---- any cut, any shortage ---- */

static size_t conversation(unsigned char *to)
{
    static const char get[] = WS_GET("/ws", "");
    size_t n = sizeof get - 1;

    memcpy(to, get, n);
    n += ws_frame_at(to + n, FIN | TEXT, "Hello", 5);
    n += ws_frame_at(to + n, TEXT, "fr\xc3", 3);
    n += ws_frame_at(to + n, FIN | PING, "ping", 4);
    n += ws_frame_at(to + n, FIN | CONT, "\xa4g", 2);
    n += ws_frame_at(to + n, FIN | BINARY, get, 130);
    n += ws_frame_at(to + n, FIN | BINARY, "", 0);
    return n + ws_frame_at(to + n, FIN | CLOSE, "\x03\xe8" "done", 6);
}

static const char conversed[] = "101 T\"Hello\" O\"ping\" T\"fr\xc3\xa4g\" B[130] B\"\" C1000\"\"";

TEST(test_ws_is_the_same_however_it_is_cut)
{
    unsigned char bytes[1024];
    size_t n = conversation(bytes), cut;

    (void)state;
    fake_leave(p);
    for (cut = 0; cut <= n; cut++) {
        p = fake_visitor(&f, 0);
        if (cut == 0)
            p->piece = 1;
        p->cut = cut;
        fake_send(p, bytes, n);
        fake_run(&f);
        assert_string_equal(ws_heard(p), conversed);
        assert_string_equal(told.reason, cut ? "done" : "");
        fake_leave(p);
        fake_run(&f);
    }
}

TEST(test_ws_survives_every_shortage)
{
    unsigned char bytes[1024];
    size_t n = conversation(bytes);
    int id, nth;
    const char *leak;

    (void)state;
    NEEDS_FAULTS();
    fake_leave(p);
    for (id = 0; id < SB_POOL_COUNT; id++) {
        for (nth = 1; nth < 12; nth++) {
#if SB_WITH_FAULTS
            f.box.pools[id].fail_in = (uint32_t)nth;
#endif
            p = fake_visitor(&f, 0);
            if (p->c) {
                fake_send(p, bytes, n);
                fake_run(&f);
            }
            fake_wait(&f, 10000);
            leak = fake_leak(&f);
            if (leak)
                fail_msg("pool %d, get %d: leaked %s", id, nth, leak);
            fake_leave(p);
#if SB_WITH_FAULTS
            f.box.pools[id].fail_in = 0;
#endif
        }
    }
}

TEST(test_ws_survives_a_break_at_every_push)
{
    unsigned char bytes[1024];
    size_t n = conversation(bytes);
    unsigned at;

    (void)state;
    fake_leave(p);
    for (at = 1; at < 12; at++) {
        p = fake_visitor(&f, 0);
        p->break_at = at;
        p->piece = 20;
        fake_send(p, bytes, n);
        fake_run(&f);
        assert_null(fake_leak(&f));
        fake_leave(p);
    }
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_ws_handshake_is_the_rfcs),
        T(test_ws_handshake_refuses_what_is_wrong),
        T(test_ws_426_says_which_version),
        T(test_ws_takes_our_first_protocol_that_the_client_speaks),
        T(test_ws_takes_no_protocol_when_none_fits),
        T(test_ws_open_may_refuse),
        T(test_ws_open_may_greet),
        T(test_ws_open_that_greets_and_refuses_closes),
        T(test_ws_without_room_is_503),
        T(test_ws_echoes_text_and_binary),
        T(test_ws_frames_may_come_with_the_handshake),
        T(test_ws_echoes_every_length),
        T(test_ws_joins_fragments_with_a_ping_between),
        T(test_ws_last_fragment_may_be_empty),
        T(test_ws_checks_utf8_across_fragments),
        T(test_ws_text_must_end_with_a_character),
        T(test_ws_a_long_message_is_refused_before_it_comes),
        T(test_ws_a_type_that_nobody_takes_is_1003),
        T(test_ws_without_a_buffer_for_a_message_is_1013),
        T(test_ws_streams_pieces),
        T(test_ws_frames_that_must_not_be_are_1002),
        T(test_ws_a_frame_without_mask_is_1002),
        T(test_ws_message_inside_a_message_is_1002),
        T(test_ws_answers_a_close),
        T(test_ws_answers_an_empty_close),
        T(test_ws_close_payloads_that_must_not_be),
        T(test_ws_nothing_is_read_behind_a_close),
        T(test_ws_we_close_and_wait_for_the_answer),
        T(test_ws_a_close_that_is_not_answered_ends_all_the_same),
        T(test_ws_broken_off_is_1006),
        T(test_ws_idle_asks_for_life_and_then_closes),
        T(test_ws_a_sign_of_life_keeps_it_open),
        T(test_ws_a_peer_that_does_not_read_is_not_read_from),
        T(test_ws_echo_goes_on_at_any_pace),
        T(test_ws_full_queue_drops_and_tells_of_room),
        T(test_ws_full_queue_closes_when_the_row_says_so),
        T(test_ws_full_queue_still_answers_a_ping),
        T(test_ws_message_that_never_fits_is_said_so),
        T(test_ws_sends_in_parts),
        T(test_ws_ping_is_short),
        T(test_ws_close_reason_is_cut_between_characters),
        T(test_ws_broadcast_reaches_those_on_the_path),
        T(test_ws_broadcast_does_not_wait_for_a_slow_one),
        T(test_ws_ref_outlives_its_websocket),
        T(test_ws_drain_says_goodbye),
        T(test_ws_is_the_same_however_it_is_cut),
        T(test_ws_survives_every_shortage),
        T(test_ws_survives_a_break_at_every_push),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
