/* compressed messages on a WebSocket: what is agreed on, and what comes of it (RFC 7692) */
#include "ws_client.h"
#include "proto/ws_deflate.h"

#if SB_WITH_DEFLATE

static struct fake_box f;
static struct fake_peer *p;
static struct sb_deflate *mine;     /* the client's context */
static int texts, closed_with;
static struct sb_ws *last_ws;

static int on_open(struct sb_ws *w, struct sb_req *r)
{
    (void)r;
    last_ws = w;
    return 0;
}

static void echo_text(struct sb_ws *w, const char *s, size_t n)
{
    texts++;
    sb_ws_text(w, s, n);
}

static void echo_binary(struct sb_ws *w, const void *s, size_t n)
{
    sb_ws_binary(w, s, n);
}

static void echo_piece(struct sb_ws *w, int type, const void *s, size_t n, bool last)
{
    assert_int_equal(sb_ws_part(w, type, s, n, last), 0);
}

static void on_close(struct sb_ws *w, int code, sb_str reason)
{
    (void)w, (void)reason;
    closed_with = code;
}

static void echo_task(struct sb_ws *w)
{
    char text[3000];
    int type;
    long n;

    while ((n = sb_ws_recv(w, &type, text, sizeof text, UINT32_MAX)) >= 0)
        sb_ws_text(w, text, (size_t)n);
}

static const struct sb_ws_events echo = { .open = on_open, .text = echo_text, .binary = echo_binary, .close = on_close };
static const struct sb_ws_events streamer = { .piece = echo_piece, .close = on_close };
static const struct sb_route routes[] = {
    { "/ws", .ws = &echo }, { "/stream", .ws = &streamer }, { "/task", .ws_task = echo_task },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

static int setup(void **state)
{
    (void)state;
    texts = closed_with = 0;
    assert_int_equal(fake_box_start(&f, &app), 0);
    f.box.buf_size = 4096;
    f.box.conn_bufs = 8;
    f.box.pools[SB_POOL_BODY].size = 8192;
    p = fake_visitor(&f, 0);
    mine = malloc(sb_port_deflate_size());
    assert_non_null(mine);
    return 0;
}

static int teardown(void **state)
{
    const char *leak = fake_box_end(&f);

    (void)state;
    free(mine);
    if (leak)
        fail_msg("leaked: %s", leak);
    return 0;
}

/* Asks for the extension; what the server answers, "" = nothing. */
static const char *offered(const char *path, const char *offer)
{
    static char answer[200];
    char get[1024];
    const char *at, *end;

    snprintf(get, sizeof get, "GET %s HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Key: " WS_KEY "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: %s\r\n\r\n",
             path, offer);
    fake_say(p, get);
    fake_run(&f);
    snprintf(get, sizeof get, "%.*s", (int)ws_head_size(p), (const char *)p->out);
    assert_memory_equal(get + 9, "101", 3);
    at = strstr(get, "Sec-WebSocket-Extensions: ");
    if (!at)
        return "";
    at += 26;
    end = strstr(at, "\r\n");
    snprintf(answer, sizeof answer, "%.*s", (int)(end - at), at);
    return answer;
}

static void opened(const char *path, const char *offer, struct sb_deflate_terms terms)
{
    assert_memory_equal(offered(path, offer), "permessage-deflate", 18);
    assert_int_equal(sb_port_deflate_open(mine, &terms), 0);
}

static const struct sb_deflate_terms keeps = { 15, 12, true, true };

#define TEST(name) static void name(void **state)

TEST(test_deflate_offers_and_answers)
{
    static const struct { const char *offer, *answer; } deal[] = {
        { "permessage-deflate", "permessage-deflate" },
        { "permessage-deflate; client_max_window_bits", "permessage-deflate; client_max_window_bits=12" },
        { "permessage-deflate; client_max_window_bits=9", "permessage-deflate; client_max_window_bits=9" },
        { "permessage-deflate; client_max_window_bits=\"10\"", "permessage-deflate; client_max_window_bits=10" },
        { "permessage-deflate; server_max_window_bits=10", "permessage-deflate; server_max_window_bits=10" },
        { "permessage-deflate; server_max_window_bits=15", "permessage-deflate; server_max_window_bits=12" },
        { "permessage-deflate; server_no_context_takeover", "permessage-deflate; server_no_context_takeover" },
        { "permessage-deflate; client_no_context_takeover", "permessage-deflate; client_no_context_takeover" },
        { "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=9; "
          "client_max_window_bits", "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
          "server_max_window_bits=9; client_max_window_bits=12" },
        /* the first offer that can be kept */
        { "x-other, permessage-deflate", "permessage-deflate" },
        { "permessage-deflate; server_max_window_bits=8, permessage-deflate", "permessage-deflate" },
        { "permessage-deflate; server_no_context_takeover, permessage-deflate",
          "permessage-deflate; server_no_context_takeover" },
        /* and those that cannot */
        { "x-webkit-deflate-frame", "" },
        { "permessage-deflate; server_max_window_bits=8", "" },
        { "permessage-deflate; server_max_window_bits=16", "" },
        { "permessage-deflate; server_max_window_bits=010", "" },
        { "permessage-deflate; server_max_window_bits", "" },
        { "permessage-deflate; server_max_window_bits; client_max_window_bits", "" },
        { "permessage-deflate; client_max_window_bits=7", "" },
        { "permessage-deflate; server_no_context_takeover=1", "" },
        { "permessage-deflate; what", "" },
        { "permessage-deflate; what=10", "" },
        { "permessage-deflate; client_max_window_bits; client_max_window_bits", "" },
        { "permessage-deflate; permessage-deflate", "" },
        { "permessage-deflate; 8", "" },
        { "permessage-deflate;", "" },
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof deal / sizeof deal[0]; i++) {
        assert_string_equal(offered("/ws", deal[i].offer), deal[i].answer);
        assert_int_equal(f.box.pools[SB_POOL_DEFLATE].used, *deal[i].answer != 0);
        fake_leave(p);
        p = fake_visitor(&f, 0);
    }
}

TEST(test_deflate_is_not_agreed_to_without_a_context)
{
    (void)state;
    f.box.pools[SB_POOL_DEFLATE].count = 0;
    assert_string_equal(offered("/ws", "permessage-deflate"), "");
}

/* ---- messages ---- */

/* Sends a message packed, in frames of at most step bytes. */
static void say_packed(int type, const void *bytes, size_t n, size_t step)
{
    static unsigned char out[70000];
    struct sb_deflate_io io = { bytes, n, out, sizeof out };
    size_t at = 0, k;

    assert_int_equal(sb_port_deflate(mine, &io, true), 0);
    n = sizeof out - io.room;
    do {
        k = n - at < step ? n - at : step;
        ws_say(p, (at ? CONT : RSV1 | type) | (at + k == n ? FIN : 0), out + at, k);
        at += k;
    } while (at < n);
}

/* The next message the server said, unpacked when it is packed. Its length. */
static size_t next_message(size_t *at, unsigned char *to, size_t size, bool *packed)
{
    struct ws_heard h = { 0, NULL, 0 };
    size_t n = 0;
    bool first = true;

    do {
        assert_true(ws_next_frame(p, at, &h));
        if (first)
            *packed = (h.first & RSV1) != 0;
        else
            assert_int_equal(h.first & 0x4f, 0);
        first = false;
        if (*packed) {
            struct sb_deflate_io io = { h.p, h.n, to + n, size - n };

            assert_int_equal(sb_port_inflate(mine, &io, h.first & FIN), 0);
            n = size - io.room;
        } else {
            memcpy(to + n, h.p, h.n);
            n += h.n;
        }
    } while (!(h.first & FIN));
    return n;
}

static size_t prose(char *to, size_t n, unsigned seed)
{
    static const char *const words[] = { "signal ", "box ", "points ", "lever ", "frame ", "lock ", "\xc3\xa4rger " };
    size_t at = 0;

    for (;;) {
        const char *w = words[seed / 65536 % 7];

        if (at + strlen(w) > n)
            return at;
        memcpy(to + at, w, strlen(w));
        at += strlen(w);
        seed = seed * 1103515245 + 12345;
    }
}

static void echoes(const char *path, size_t step, size_t piece, struct sb_deflate_terms terms, const char *offer)
{
    static char text[3000];
    static unsigned char back[4000];
    size_t at, n, i;
    bool packed;

    opened(path, offer, terms);
    p->piece = piece;
    at = p->out_n;
    for (i = 0; i < 8; i++) {
        n = prose(text, i < 2 ? i * 40 : 300 * i, (unsigned)i % 3 * 7919 + 1);
        say_packed(TEXT, text, n, step);
        fake_run(&f);
        assert_int_equal(next_message(&at, back, sizeof back, &packed), n);
        assert_memory_equal(back, text, n);
        assert_int_equal(packed, n >= 64 && strcmp(path, "/stream") != 0);
    }
    assert_int_equal(at, p->out_n);
    fake_leave(p);
    p = fake_visitor(&f, 0);
}

TEST(test_deflate_echoes_however_it_is_cut)
{
    static const struct sb_deflate_terms forgets = { 12, 12, false, false };
    static const size_t steps[] = { 1, 7, 100, 100000 }, pieces[] = { 0, 1, 13, 600 };
    size_t i, j;

    (void)state;
    for (i = 0; i < 4; i++)
        for (j = 0; j < 4; j++) {
            echoes("/ws", steps[i], pieces[j], keeps, "permessage-deflate");
            echoes("/ws", steps[i], pieces[j], forgets,
                   "permessage-deflate; server_no_context_takeover; client_no_context_takeover");
            echoes("/stream", steps[i], pieces[j], keeps, "permessage-deflate");
            echoes("/task", steps[i], pieces[j], (struct sb_deflate_terms){ 9, 9, true, true },
                   "permessage-deflate; server_max_window_bits=9; client_max_window_bits=9");
        }
}

TEST(test_deflate_pings_stand_between_fragments)
{
    unsigned char out[100], back[100];
    struct sb_deflate_io io = { (const unsigned char *)"Hello", 5, out, sizeof out };
    size_t at, n;
    bool packed;

    (void)state;
    opened("/ws", "permessage-deflate", keeps);
    at = p->out_n;
    assert_int_equal(sb_port_deflate(mine, &io, true), 0);
    n = sizeof out - io.room;
    ws_say(p, RSV1 | TEXT, out, 3);
    ws_say(p, FIN | PING, "", 0);
    ws_say(p, FIN | CONT, out + 3, n - 3);
    ws_text(p, "plain ones may come too");
    fake_run(&f);
    assert_int_equal(next_message(&at, back, sizeof back, &packed), 0);     /* the pong */
    assert_int_equal(next_message(&at, back, sizeof back, &packed), 5);
    assert_memory_equal(back, "Hello", 5);
    assert_int_equal(next_message(&at, back, sizeof back, &packed), 23);
}

TEST(test_deflate_sends_large_noise_in_frames)
{
    static unsigned char noise[8000], back[9000];
    unsigned seed = 1;
    size_t at, i;
    bool packed;

    (void)state;
    opened("/ws", "permessage-deflate", keeps);
    at = p->out_n;
    for (i = 0; i < sizeof noise; i++) {
        seed = seed * 1103515245 + 12345;
        noise[i] = (unsigned char)(seed >> 16);
    }
    assert_int_equal(sb_ws_binary(last_ws, noise, sizeof noise), 0);
    fake_run(&f);
    assert_int_equal(next_message(&at, back, sizeof back, &packed), sizeof noise);
    assert_true(packed);
    assert_memory_equal(back, noise, sizeof noise);
}

TEST(test_deflate_to_a_slow_reader_stays_in_step)
{
    static char text[2500];
    static unsigned char back[4000];
    size_t at, n = 0, i;
    bool packed;

    (void)state;
    opened("/ws", "permessage-deflate", keeps);
    f.box.conn_bufs = 2;
    at = p->out_n;
    p->take = 5;
    p->piece = 50;
    for (i = 0; i < 30; i++) {
        n = prose(text, sizeof text, (unsigned)i + 1);
        say_packed(TEXT, text, n, 1000);
    }
    fake_run(&f);
    for (i = 0; i < 30; i++) {
        n = prose(text, sizeof text, (unsigned)i + 1);
        assert_int_equal(next_message(&at, back, sizeof back, &packed), n);
        assert_memory_equal(back, text, n);
    }
    assert_int_equal(texts, 30);
}

/* ---- hostile peers ---- */

TEST(test_deflate_bomb_is_1009)
{
    static char zeros[60000];

    (void)state;
    opened("/ws", "permessage-deflate", keeps);
    say_packed(BINARY, zeros, sizeof zeros, 100000);
    fake_run(&f);
    assert_string_equal(ws_heard(p), "101 C1009\"message too long\"");
}

TEST(test_deflate_garbage_is_1007)
{
    (void)state;
    opened("/ws", "permessage-deflate", keeps);
    ws_say(p, FIN | RSV1 | BINARY, "\x07\xff\xff", 3);
    fake_run(&f);
    assert_string_equal(ws_heard(p), "101 C1007\"compressed data that is none\"");
    fake_wait(&f, 10000);
    assert_int_equal(closed_with, 1007);
}

TEST(test_deflate_text_is_checked_unpacked)
{
    (void)state;
    opened("/ws", "permessage-deflate", keeps);
    say_packed(TEXT, "caf\xe9!", 5, 100);
    fake_run(&f);
    assert_string_equal(ws_heard(p), "101 C1007\"text that is no UTF-8\"");
}

TEST(test_deflate_rsv1_belongs_to_the_first_frame)
{
    (void)state;
    opened("/ws", "permessage-deflate", keeps);
    ws_say(p, RSV1 | TEXT, "\xf2\x48", 2);
    ws_say(p, FIN | RSV1 | CONT, "\xcd\xc9\xc9\x07\x00", 5);
    fake_run(&f);
    assert_string_equal(ws_heard(p), "101 C1002\"a frame that must not be\"");
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_deflate_offers_and_answers),
        T(test_deflate_is_not_agreed_to_without_a_context),
        T(test_deflate_echoes_however_it_is_cut),
        T(test_deflate_pings_stand_between_fragments),
        T(test_deflate_sends_large_noise_in_frames),
        T(test_deflate_to_a_slow_reader_stays_in_step),
        T(test_deflate_bomb_is_1009),
        T(test_deflate_garbage_is_1007),
        T(test_deflate_text_is_checked_unpacked),
        T(test_deflate_rsv1_belongs_to_the_first_frame),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#else

int main(void)
{
    return 0;   /* a box without compression */
}

#endif
