/* proto/http: requests, replies and the life of a connection between them */
#include "unit.h"

#include <stdio.h>
#include "fake_box.h"
#include "fake_reply.h"
#include "proto/http.h"
#include "sb/port.h"
#include "sys/start.h"

static struct fake_box f;
static struct fake_peer *a;
static char said[65536];
static char big[5000];

/* ---- the program ---- */

static int hello(struct sb_req *r)
{
    return sb_text(r, "Hello, World");
}

static int echo(struct sb_req *r)
{
    return sb_text(r, "%.*s|%.*s|%.*s", SB_ARG(sb_arg(r, "word")), SB_ARG(sb_req_query(r)), SB_ARG(sb_header(r, "X-Test")));
}

static int take(struct sb_req *r)
{
    return sb_text(r, "%zu:%.*s", sb_body(r).n, SB_ARG(sb_body(r)));
}

static int status(struct sb_req *r)
{
    return atoi(sb_arg(r, "n").p);
}

static int const_big(struct sb_req *r)
{
    return sb_const(r, "text/plain", big, sizeof big);
}

static unsigned stream_closed;

static void stream_on(struct sb_req *r)
{
    size_t *left = *sb_req_data(r);

    while (*left) {
        long n = sb_write(r, big + sizeof big - *left, *left < 300 ? *left : 300);

        if (n <= 0)
            return;
        *left -= (size_t)n;
    }
    sb_end(r);
}

static void stream_gone(struct sb_req *r)
{
    (void)r;
    stream_closed++;
}

static int stream(struct sb_req *r)
{
    static const struct sb_stream_events events = { .room = stream_on, .close = stream_gone };
    static size_t left;

    if (sb_stream(r, 200, "text/plain", &events) < 0)
        return 503;
    left = sizeof big;
    *sb_req_data(r) = &left;
    stream_on(r);
    return SB_LATER;
}

static void finish(struct sb_req *r)
{
    sb_text(r, "later");
}

static int later(struct sb_req *r)
{
    sb_after(r, 10000, finish);         /* S0-HTTP-16 waits as long */
    return SB_LATER;
}

static struct sb_req *waiting;

static int never(struct sb_req *r)
{
    waiting = r;
    return SB_LATER;
}

static int slow(struct sb_req *r)
{
    sb_sleep(sb_req_box(r), 10000);
    return sb_text(r, "slept|%.*s|%.*s", SB_ARG(sb_arg(r, "word")), SB_ARG(sb_body(r)));
}

static size_t pieces_n;
static unsigned pieces_calls;

static long pieces(struct sb_req *r, const void *p, size_t n)
{
    (void)r, (void)p;
    pieces_calls++;
    if (n > 100)
        n = 100;                        /* the rest is offered again */
    pieces_n += n;
    return pieces_n > 4000 ? -413 : (long)n;
}

static int count_pieces(struct sb_req *r)
{
    size_t n = pieces_n;

    pieces_n = 0;
    return sb_text(r, "%zu", n);
}

static int fields(struct sb_req *r)
{
    if (sb_reply_header(r, "X-One", "1") < 0 || sb_reply_header(r, "X-Two", "a b") < 0)
        return 500;
    if (sb_reply_header(r, "X-Split", "a\r\nX-Evil: 1") != SB_EINVAL || sb_reply_header(r, "X Y", "1") != SB_EINVAL)
        return 500;
    return sb_reply(r, 201, "a/b", "made", 4);
}

static const struct sb_route routes[] = {
    { "/hello",         .get = hello },
    { "/echo/{word}",   .get = echo, .post = take },
    { "/take",          .post = take, .put = take },
    { "/status/{n}",    .get = status },
    { "/big",           .get = const_big },
    { "/stream",        .get = stream },
    { "/events",        .get = sb_sse },
    { "/later",         .get = later },
    { "/never",         .get = never },
    { "/slow/{word}",   .get = slow, .post = slow, .in_task = true },
    { "/pieces",        .put = count_pieces, .body = pieces },
    { "/taskpieces",    .put = count_pieces, .body = pieces, .in_task = true },
    { "/fields",        .get = fields },
    { "/all",           .get = hello, .put = hello, .post = hello, .patch = hello, .del = hello },
};
static const struct sb_app app = { .http = SB_TABLE(routes), .name = "test" };

static int begin(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < sizeof big; i++)
        big[i] = (char)('a' + i % 23);
    stream_closed = pieces_calls = 0;
    pieces_n = 0;
    waiting = NULL;
    assert_int_equal(fake_box_small(&f, &app), 0);
    a = fake_visitor(&f, 0);
    return 0;
}

static int end(void **state)
{
    const char *leak;

    (void)state;
    fake_leak(&f);
    fake_wait(&f, 11000);       /* what still works for nobody */
    leak = fake_box_end(&f);
    if (leak)
        print_error("left over: %s\n", leak);
    return leak != NULL;
}

/* Says text, runs, and tells what came back. */
static const char *ask(const char *text)
{
    fake_forget_output(a);
    fake_say(a, text);
    fake_run(&f);
    fake_replies(a, NULL, said, sizeof said);
    return said;
}

#define GET(path)  "GET " path " HTTP/1.1\r\nHost: box\r\n\r\n"
#define HELLO      "200:Hello, World;"

/* ---- one request ---- */

static void test_http_answers_in_one_push(void **state)
{
    (void)state;
    assert_string_equal(ask(GET("/hello")), HELLO);
    assert_int_equal(a->pushes, 1);
    assert_string_equal(fake_field(a, 0, "Content-Type"), "text/plain");
    assert_string_equal(fake_field(a, 0, "Content-Length"), "12");
    assert_string_equal(fake_field(a, 0, "Date"), "Sat, 21 Nov 2026 11:37:41 GMT");
    assert_non_null(fake_field(a, 0, "Server"));
    assert_null(fake_field(a, 0, "Connection"));
    assert_false(a->closed);
    assert_int_equal(f.box.pools[SB_POOL_REQ].used, 0);     /* an idle connection holds nothing */
    assert_int_equal(f.box.pools[SB_POOL_BUF].used, 0);
}

static void test_http_handles_a_whole_head_where_it_lies(void **state)
{
    (void)state;
    assert_string_equal(ask("GET /echo/w?q=1 HTTP/1.1\r\nHost: box\r\nX-Test: v\r\n\r\n"), "200:w|q=1|v;");
    assert_string_equal(ask("POST /take HTTP/1.1\r\nHost: box\r\nContent-Length: 4\r\n\r\nbody"), "200:4:body;");
    assert_int_equal(f.box.pools[SB_POOL_BODY].peak, 0);    /* not even the body was copied */
}

static void test_http_answers_sixteen_requests_of_one_read_in_one_push(void **state)
{
    char want[16 * sizeof HELLO] = "";
    int i;

    (void)state;
    for (i = 0; i < 16; i++) {
        fake_say(a, GET("/hello"));
        strcat(want, HELLO);
    }
    f.box.buf_size = 1024 * 4;          /* four kilobytes of replies */
    f.box.pools[SB_POOL_BUF].size = (uint32_t)(sizeof(struct sb_buf) + 4096);
    fake_run(&f);
    fake_replies(a, NULL, said, sizeof said);
    assert_string_equal(said, want);
    assert_int_equal(a->pushes, 1);
    assert_int_equal(f.box.count.http_requests, 16);
}

static void test_http_pipelining_stops_when_the_peer_does_not_read_and_goes_on_when_it_does(void **state)
{
    unsigned i;

    (void)state;
    a->deaf = true;
    for (i = 0; i < 100; i++)
        fake_say(a, GET("/hello"));
    fake_run(&f);
    assert_true(f.box.count.http_requests < 100);
    assert_true(f.box.pools[SB_POOL_BUF].used <= 8);
    a->deaf = false;
    fake_run(&f);
    assert_int_equal(f.box.count.http_requests, 100);
    assert_int_equal(fake_count(a, "Hello, World"), 100);
}

/* ---- conversations, however they are cut ---- */

/* A browser's head: fourteen fields whose names we need not know stand before one that a page has added. */
#define BROWSER \
    "GET /echo/w HTTP/1.1\r\nHost: b\r\nConnection: keep-alive\r\nPragma: no-cache\r\nCache-Control: no-cache\r\n" \
    "sec-ch-ua-platform: \"Linux\"\r\nsec-ch-ua: \"Chromium\";v=\"130\"\r\nsec-ch-ua-mobile: ?0\r\n" \
    "Upgrade-Insecure-Requests: 1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\nAccept: text/html,*/*;q=0.8\r\n" \
    "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-User: ?1\r\nSec-Fetch-Dest: document\r\n" \
    "Referer: http://b/\r\nAccept-Encoding: gzip, deflate\r\nAccept-Language: de-DE,de;q=0.9\r\n"

struct talk {
    const char *in, *want;
    const char *heads;          /* 'h' for each reply to HEAD */
    bool closes;
};

static const struct talk talks[] = {
    { GET("/hello"), HELLO, NULL, false },
    { "\r\n" GET("/hello") GET("/hello"), HELLO HELLO, NULL, false },
    { "GET /hello HTTP/1.0\r\n\r\n", HELLO, NULL, true },
    { "GET /hello HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n" GET("/hello"), HELLO HELLO, NULL, false },
    { "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" GET("/hello"), HELLO, NULL, true },
    { "GET /hello \r\n\r\n", HELLO, NULL, true },       /* S0-WCL-02 */
    { "GET http://box/hello HTTP/1.1\r\nHost: box\r\n\r\n", HELLO, NULL, false },
    { "GET /echo/%41b?x=%20 HTTP/1.1\r\nHost: b\r\nX-Test: v w\r\n\r\n", "200:Ab|x=%20|v w;", NULL, false },
    { "GET /echo/w HTTP/1.1\r\nHost: b\r\nX-A: a\tb\r\nX-Test: \t v\tw \r\nx-b:\r\n\r\n", "200:w||v w;", NULL, false },
    { "GET /echo/w HTTP/1.1\r\nHost: b\r\nX-A: a\tb\r\nX-Test:v\r\nX-Test: second\r\n\r\n", "200:w||v;", NULL, false },
    { BROWSER "X-Test: late\r\n\r\n", "200:w||late;", NULL, false },
    { "GET /./a/../hello HTTP/1.1\r\nHost: b\r\n\r\n", HELLO, NULL, false },
    { GET("/none"), "404:Page does not exist.;", NULL, false },       /* S0-HTTP-07 */
    { "HEAD /hello HTTP/1.1\r\nHost: b\r\n\r\n" GET("/hello"), "200:;" HELLO, "h ", false },
    { "HEAD /big HTTP/1.1\r\nHost: b\r\n\r\n", "200:;", "h", false },
    { "HEAD /stream HTTP/1.1\r\nHost: b\r\n\r\n" GET("/hello"), "200:;" HELLO, "h ", false },
    { "OPTIONS /all HTTP/1.1\r\nHost: b\r\n\r\n" GET("/hello"), "204:;" HELLO, NULL, false },
    { "OPTIONS * HTTP/1.1\r\nHost: b\r\n\r\n", "204:;", NULL, false },
    { "DELETE /hello HTTP/1.1\r\nHost: b\r\n\r\n" GET("/hello"), "405:405 Method Not Allowed\n;" HELLO, NULL, false },
    { "BREW /hello HTTP/1.1\r\nHost: b\r\n\r\n", "501:501 Not Implemented\n;", NULL, false },
    { "POST /take HTTP/1.1\r\nHost: b\r\nContent-Length: 5\r\n\r\nhello" GET("/hello"), "200:5:hello;" HELLO, NULL, false },
    { "POST /take HTTP/1.1\r\nHost: b\r\nContent-Length: 0\r\n\r\n" GET("/hello"), "200:0:;" HELLO, NULL, false },
    { "POST /take HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x\r\nllo\r\n0\r\nT: x\r\n\r\n" GET("/hello"),
      "200:5:hello;" HELLO, NULL, false },
    { "PUT /pieces HTTP/1.1\r\nHost: b\r\nContent-Length: 12\r\n\r\nHello, World" GET("/hello"), "200:12;" HELLO, NULL, false },
    { "GET /hello HTTP/1.1\r\nHost: b\r\nContent-Length: 6\r\n\r\nunread" GET("/hello"), HELLO HELLO, NULL, false },
    { "POST /none HTTP/1.1\r\nHost: b\r\nContent-Length: 6\r\n\r\nunread" GET("/hello"), "404:Page does not exist.;" HELLO, NULL, false },
    { "POST /none HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" GET("/hello"),
      "404:Page does not exist.;" HELLO, NULL, false },
    { GET("/status/204") GET("/status/304") GET("/status/503"), "204:;304:;503:503 Service Unavailable\n;", NULL, false },
    { GET("/status/7"), "500:500 Internal Server Error\n;", NULL, false },
    { GET("/fields"), "201:made;", NULL, false },
    { "GET /hello HTTP/2.0\r\nHost: b\r\n\r\n", "505:505 HTTP Version Not Supported\n;", NULL, true },
    { "GET /hello HTTP/1.1\r\n\r\n", "400:400 Bad Request\n;", NULL, true },
    { "GET /hello HTTP/1.1\r\nHost: b\r\nExpect: tea\r\n\r\n", "417:417 Expectation Failed\n;", NULL, true },
    { "nonsense\r\n\r\n", "400:400 Bad Request\n;", NULL, true },
    { "GET /a%2 HTTP/1.1\r\nHost: b\r\n\r\n", "400:400 Bad Request\n;", NULL, true },
};
enum { TALKS = sizeof talks / sizeof *talks };

static void check_talk(const struct talk *t, size_t cut, size_t piece, size_t take_n)
{
    a->in_n = a->in_at = 0;
    a->cut = cut;
    a->piece = piece;
    a->take = take_n;
    fake_forget_output(a);
    if (!a->c)
        fake_visitor(&f, 0);
    fake_say(a, t->in);
    fake_run(&f);
    fake_replies(a, t->heads, said, sizeof said);
    if (strcmp(said, t->want) || t->closes != (a->fin || a->closed))
        print_error("\"%s\"\ncut at %zu, pieces of %zu\n", t->in, cut, piece);
    assert_string_equal(said, t->want);
    assert_int_equal(t->closes, a->fin || a->closed);
    if (t->closes) {
        fake_fin(a);
        fake_run(&f);
        assert_true(a->closed && !a->aborted);
    }
}

static void test_http_answers_the_same_however_the_requests_are_cut(void **state)
{
    size_t i, cut;

    (void)state;
    for (i = 0; i < TALKS; i++) {
        check_talk(&talks[i], 0, 0, 0);
        check_talk(&talks[i], 0, 1, 0);
        check_talk(&talks[i], 0, 1, 1);
        for (cut = 1; cut < strlen(talks[i].in); cut++)
            check_talk(&talks[i], cut, 0, 0);
    }
}

static void test_http_answers_the_same_when_bytes_are_released_late(void **state)
{
    size_t i, piece;

    (void)state;
    for (i = 0; i < TALKS; i++)
        for (piece = 0; piece < 2; piece++) {
            fake_reset_by_peer(a);
            fake_run(&f);
            assert_true(fake_come(a, &f.box, &f.box.listeners[0], &fake_lwip));
            a->in_n = a->in_at = 0;
            a->piece = piece;
            fake_forget_output(a);
            fake_say(a, talks[i].in);
            do
                fake_run(&f);
            while (fake_ack(a, 77));
            fake_replies(a, talks[i].heads, said, sizeof said);
            assert_string_equal(said, talks[i].want);
            assert_int_equal(f.box.pools[SB_POOL_BUF].used, 0);
        }
}

/* Whatever failed: replies are whole, or the last one is cut and the connection closed. */
static void check_sane(const struct talk *t, const char *what, unsigned n)
{
    size_t k = fake_replies(a, t->heads, said, sizeof said);
    bool cut = k && said[k - 1] == '~', gone = a->closed || a->fin;

    if (t->heads && gone && fake_heard_some(a, sb_http.refusal))
        return;                     /* nobody knew yet that it was a HEAD */
    if ((k && said[k - 1] == '!') || (cut && !gone) || (!gone && strcmp(said, t->want) && !strstr(said, "503:"))) {
        print_error("\"%s\"\n%s, number %u failed: \"%s\"\n", t->in, what, n, said);
        fail();
    }
}

static void test_http_survives_the_nth_failure_of_every_pool_for_all_n(void **state)
{
    unsigned pool, n, failed = 0;
    size_t i, piece;

    (void)state;
    NEEDS_FAULTS();
#if SB_WITH_FAULTS
    for (i = 0; i < TALKS; i++)
        for (pool = 0; pool < SB_POOL_COUNT; pool++)
            for (piece = 0; piece < 2; piece++)
                for (n = 1; n < 30; n++) {
                    if (!a->c)
                        fake_visitor(&f, 0);
                    a->in_n = a->in_at = 0;
                    a->cut = a->take = 0;
                    a->piece = piece;
                    fake_forget_output(a);
                    f.box.pools[pool].fail_in = n;
                    fake_say(a, talks[i].in);
                    fake_run(&f);
                    check_sane(&talks[i], "pool", n);
                    fake_wait(&f, 3000);        /* held ones are let go */
                    fake_reset_by_peer(a);
                    fake_run(&f);
                    assert_int_equal(f.box.pools[SB_POOL_REQ].used, 0);
                    assert_int_equal(f.box.pools[SB_POOL_BUF].used, 0);
                    assert_int_equal(f.box.pools[SB_POOL_BODY].used, 0);
                    if (f.box.pools[pool].fail_in) {
                        f.box.pools[pool].fail_in = 0;
                        break;
                    }
                    failed++;
                }
    assert_true(failed > 100);
#endif
}

static void test_http_survives_a_peer_that_breaks_at_the_nth_push_for_all_n(void **state)
{
    size_t i;
    unsigned n;

    (void)state;
    for (i = 0; i < TALKS; i++)
        for (n = 1; n < 8; n++) {
            if (!a->c)
                fake_visitor(&f, 0);
            a->in_n = a->in_at = 0;
            a->take = 50;
            a->break_at = n;
            fake_forget_output(a);
            fake_say(a, talks[i].in);
            fake_run(&f);
            a->break_at = 0;
            fake_reset_by_peer(a);
            fake_run(&f);
            assert_int_equal(f.box.pools[SB_POOL_REQ].used + f.box.pools[SB_POOL_BUF].used, 0);
        }
}

static void test_http_survives_a_peer_that_leaves_after_every_byte(void **state)
{
    size_t i, n;
    int reset;

    (void)state;
    for (i = 0; i < TALKS; i++)
        for (n = 0; n <= strlen(talks[i].in); n++)
            for (reset = 0; reset < 2; reset++) {
                if (!a->c)
                    fake_visitor(&f, 0);
                a->in_n = a->in_at = 0;
                fake_forget_output(a);
                fake_send(a, talks[i].in, n);
                if (reset) {
                    fake_run(&f);
                    fake_reset_by_peer(a);
                } else {
                    fake_fin(a);
                }
                fake_run(&f);
                assert_true(a->closed);
                assert_int_equal(f.box.pools[SB_POOL_REQ].used + f.box.pools[SB_POOL_BUF].used, 0);
            }
}

/* ---- methods ---- */

static void test_http_405_and_options_name_the_methods_of_the_row(void **state)
{
    (void)state;
    ask("PUT /hello HTTP/1.1\r\nHost: b\r\nContent-Length: 0\r\n\r\n");
    assert_string_equal(said, "405:405 Method Not Allowed\n;");
    assert_string_equal(fake_field(a, 0, "Allow"), "GET, HEAD, OPTIONS");
    ask("OPTIONS /all HTTP/1.1\r\nHost: b\r\n\r\n");
    assert_string_equal(fake_field(a, 0, "Allow"), "GET, HEAD, PUT, POST, PATCH, DELETE, OPTIONS");
    ask("OPTIONS /take HTTP/1.1\r\nHost: b\r\n\r\n");
    assert_string_equal(fake_field(a, 0, "Allow"), "PUT, POST, OPTIONS");
    ask("TRACE /hello HTTP/1.1\r\nHost: b\r\n\r\n");
    assert_string_equal(said, "405:405 Method Not Allowed\n;");
}

static void test_http_head_tells_the_length_that_get_would_have(void **state)
{
    (void)state;
    fake_say(a, "HEAD /big HTTP/1.1\r\nHost: b\r\n\r\n");
    fake_run(&f);
    assert_true(fake_heard_some(a, "Content-Length: 5000\r\n"));
    assert_memory_equal(a->out + a->out_n - 4, "\r\n\r\n", 4);
}

static void test_http_S0_HTTP_03_the_query_is_no_part_of_the_path(void **state)
{
    (void)state;
    assert_string_equal(ask(GET("/hello?state=on")), HELLO);
    assert_string_equal(ask(GET("/Hello")), "404:Page does not exist.;");
}

/* ---- limits ---- */

static void say_many(char c, size_t n)
{
    char *text = malloc(n);

    memset(text, c, n);
    fake_send(a, text, n);
    free(text);
}

static const char *answers(void)
{
    fake_run(&f);
    fake_replies(a, NULL, said, sizeof said);
    return said;
}

static void test_http_413_for_a_body_that_is_longer_than_the_buffer(void **state)
{
    (void)state;
    fake_say(a, "POST /take HTTP/1.1\r\nHost: b\r\nContent-Length: 2049\r\n\r\n");
    assert_string_equal(answers(), "413:413 Content Too Large\n;");
    assert_true(a->fin);
}

static void test_http_takes_a_body_that_fills_the_buffer(void **state)
{
    (void)state;
    a->piece = 700;
    fake_say(a, "POST /take HTTP/1.1\r\nHost: b\r\nContent-Length: 2048\r\n\r\n");
    say_many('x', 2048);
    answers();
    assert_memory_equal(said, "200:2048:xxx", 12);
}

static void test_http_413_for_chunks_that_are_longer_than_the_buffer(void **state)
{
    (void)state;
    fake_say(a, "POST /take HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n800\r\n");
    say_many('x', 2048);
    fake_say(a, "\r\n1\r\n");
    assert_string_equal(answers(), "");
    fake_say(a, "x\r\n0\r\n\r\n");
    assert_string_equal(answers(), "413:413 Content Too Large\n;");
    assert_true(a->fin);
}

static void test_http_body_in_pieces_is_not_limited_but_by_its_taker(void **state)
{
    (void)state;
    fake_say(a, "PUT /pieces HTTP/1.1\r\nHost: b\r\nContent-Length: 3900\r\n\r\n");
    say_many('x', 3900);
    assert_string_equal(answers(), "200:3900;");
    assert_true(pieces_calls >= 39);
    fake_forget_output(a);
    fake_say(a, "PUT /pieces HTTP/1.1\r\nHost: b\r\nContent-Length: 5000\r\n\r\n");
    say_many('x', 5000);
    assert_string_equal(answers(), "413:413 Content Too Large\n;");
}

static void test_http_411_where_a_length_is_wanted(void **state)
{
    (void)state;
    assert_string_equal(ask("PUT /pieces HTTP/1.1\r\nHost: b\r\n\r\n"), "411:411 Length Required\n;");
}

static void test_http_414_for_a_target_that_is_too_long(void **state)
{
    (void)state;
    fake_say(a, "GET /");
    say_many('a', SB_TARGET_MAX);
    fake_say(a, " HTTP/1.1\r\nHost: b\r\n\r\n");
    assert_string_equal(answers(), "414:414 URI Too Long\n;");
    assert_true(a->fin);
}

static void test_http_414_comes_before_an_endless_target_ends(void **state)
{
    (void)state;
    a->piece = 500;
    fake_say(a, "GET /");
    say_many('a', 4 * SB_TARGET_MAX);
    assert_string_equal(answers(), "414:414 URI Too Long\n;");
}

static void test_http_431_for_a_head_that_is_too_long(void **state)
{
    unsigned i;

    (void)state;
    fake_say(a, "GET /hello HTTP/1.1\r\nHost: b\r\n");
    for (i = 0; i < SB_HEAD_MAX / 100 + 1; i++) {
        fake_say(a, "X-Filler: ");
        say_many('a', 88);
        fake_say(a, "\r\n");
    }
    a->piece = 1000;
    assert_string_equal(answers(), "431:431 Request Header Fields Too Large\n;");
    assert_true(a->fin);
}

static void test_http_drops_fields_nobody_needs_when_they_do_not_fit(void **state)
{
    (void)state;
    a->piece = 100;
    fake_say(a, "GET /echo/w HTTP/1.1\r\nX-Test: ");
    say_many('x', 3000);
    fake_say(a, "\r\nCookie: ");
    say_many('y', 3000);
    fake_say(a, "\r\nHost: box\r\n\r\n");
    assert_string_equal(answers(), "200:w||;");
}

static void test_http_431_for_a_field_that_is_needed_and_does_not_fit(void **state)
{
    (void)state;
    a->piece = 100;
    fake_say(a, "GET /hello HTTP/1.1\r\nHost: ");
    say_many('x', 3000);
    fake_say(a, "\r\n\r\n");
    assert_string_equal(answers(), "431:431 Request Header Fields Too Large\n;");
}

/* ---- smuggling: two readings of one message are refused, and nothing behind it is read ---- */

static void test_http_refuses_what_two_servers_could_read_in_two_ways(void **state)
{
    static const char *const lines[] = {
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: 5\r\nContent-Length: 5\r\n",
        "Content-Length: 5, 6\r\n",
        "Content-Length: +5\r\n",
        "Content-Length: -5\r\n",
        "Content-Length: 0x5\r\n",
        "Content-Length: 5 5\r\n",
        "Content-Length:\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Content-Length : 5\r\n",
        "Content-Length\t: 5\r\n",
        " Content-Length: 5\r\n",
        "X: y\r\n Content-Length: 5\r\n",
        "X: y\rContent-Length: 5\r\n",
        "X: y\nContent-Length: 5\r\n",
        "X: y\r\n\rContent-Length: 5\r\n",
        "Transfer-Encoding: chunked, chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked, identity\r\n",
        "Transfer-Encoding: identity\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: chunkedx\r\n",
        "Transfer-Encoding: \"chunked\"\r\n",
        "Transfer-Encoding: chunked;q=1\r\n",
        "Transfer-Encoding:\013chunked\r\n",
        "Transfer_Encoding: chunked\r\nTransfer-Encoding : chunked\r\n",
        "Host: other\r\n",
        "Host : other\r\n",
        "Bad Name: x\r\n",
        ": x\r\n",
        "X\r\n",
    };
    char text[400];
    size_t i, piece;

    (void)state;
    for (i = 0; i < sizeof lines / sizeof *lines; i++)
        for (piece = 0; piece < 2; piece++) {
            if (!a->c)
                fake_visitor(&f, 0);
            a->in_n = a->in_at = 0;
            a->piece = piece;
            snprintf(text, sizeof text, "POST /take HTTP/1.1\r\nHost: b\r\n%s\r\n0\r\n\r\n" GET("/hello"), lines[i]);
            ask(text);
            if ((memcmp(said, "400:", 4) && memcmp(said, "501:", 4)) || strstr(said, "Hello") || !(a->fin || a->closed)) {
                print_error("%s is answered %s\n", lines[i], said);
                fail();
            }
            fake_fin(a);
            fake_run(&f);
            assert_true(a->closed);
        }
    assert_true(f.box.count.http_malformed > 30);
}

static void test_http_refuses_a_nul_in_the_head(void **state)
{
    static const char nul[] = "GET /hello HTTP/1.1\r\nHost: b\r\nX: a\0b\r\n\r\n";

    (void)state;
    fake_send(a, nul, sizeof nul - 1);
    assert_string_equal(answers(), "400:400 Bad Request\n;");
}

static void test_http_refuses_chunks_that_are_none(void **state)
{
    static const char *const bodies[] = { "x\r\n", "-1\r\n", "5\nhello\r\n0\r\n\r\n", "5\r\nhello0\r\n\r\n", "11111111111111111\r\n" };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        if (!a->c)
            fake_visitor(&f, 0);
        a->in_n = a->in_at = 0;
        fake_say(a, "POST /take HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n");
        assert_string_equal(ask(bodies[i]), "400:400 Bad Request\n;");
        fake_fin(a);
        fake_run(&f);
    }
}

/* ---- Expect ---- */

static void test_http_says_continue_before_a_body_it_will_take(void **state)
{
    (void)state;
    fake_say(a, "POST /take HTTP/1.1\r\nHost: b\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    assert_string_equal(answers(), "100;");
    fake_say(a, "hello");
    assert_string_equal(answers(), "100;200:5:hello;");
}

static void test_http_refuses_before_a_body_it_will_not_take(void **state)
{
    (void)state;
    fake_say(a, "POST /none HTTP/1.1\r\nHost: b\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    assert_string_equal(answers(), "404:Page does not exist.;");
    assert_true(a->fin);        /* the peer may send it or not: nobody can tell what comes next */
}

/* ---- long replies ---- */

static void test_http_sends_a_constant_longer_than_all_blocks(void **state)
{
    (void)state;
    a->take = 333;
    ask(GET("/big"));
    assert_int_equal(strlen(said), 5000 + 5);
    assert_memory_equal(said + 4, big, 5000);
    assert_true(f.box.pools[SB_POOL_BUF].peak <= 2);
}

static void test_http_streams_as_fast_as_the_peer_reads(void **state)
{
    (void)state;
    a->take = 1;
    ask(GET("/stream") GET("/hello"));
    assert_int_equal(strlen(said), 5000 + 5 + strlen(HELLO));
    assert_memory_equal(said + 4, big, 5000);
    assert_string_equal(said + 5005, HELLO);
    assert_string_equal(fake_field(a, 0, "Transfer-Encoding"), "chunked");
}

static void test_http_streams_to_an_old_client_until_the_end_of_the_connection(void **state)
{
    (void)state;
    a->take = 100;
    fake_say(a, "GET /stream HTTP/1.0\r\n\r\n");
    answers();
    assert_int_equal(strlen(said), 5005);
    assert_null(fake_field(a, 0, "Transfer-Encoding"));
    assert_true(a->closed || a->fin);
}

static void test_http_stream_is_told_when_the_peer_has_gone(void **state)
{
    (void)state;
    a->deaf = true;
    f.box.conn_bufs = 2;
    fake_say(a, GET("/stream"));
    fake_run(&f);
    fake_reset_by_peer(a);
    fake_run(&f);
    assert_int_equal(stream_closed, 1);
}

static void test_http_event_stream_asks_a_silent_peer_whether_it_is_gone(void **state)
{
    (void)state;
    fake_say(a, GET("/events"));
    fake_run(&f);
    fake_forget_output(a);
    fake_fin(a);
    fake_run(&f);
    assert_true(fake_heard(a, "2\r\n:\n\r\n"));
    assert_int_equal(sb_sse_send(&f.box, "/events", NULL, "%s", "still read"), 1);  /* it closed its own half alone */
    fake_run(&f);
    assert_true(fake_heard_some(a, "data: still read\n\n"));
    fake_reset_by_peer(a);
    fake_run(&f);
    assert_int_equal(sb_sse_send(&f.box, "/events", NULL, "%s", "to nobody"), 0);
}

/* ---- time ---- */

static void test_http_S0_HTTP_10_closes_an_idle_connection_after_its_time(void **state)
{
    (void)state;
    fake_wait(&f, 1499);
    assert_false(a->closed);
    fake_wait(&f, 1);
    assert_true(a->closed);
    assert_int_equal(a->out_n, 0);
    a = fake_visitor(&f, 0);
    fake_wait(&f, 1000);
    ask(GET("/hello"));
    fake_wait(&f, 1499);
    assert_false(a->closed);
    fake_wait(&f, 1);
    assert_true(a->closed);
}

static void test_http_408_for_a_head_that_takes_too_long(void **state)
{
    unsigned i;

    (void)state;
    fake_say(a, "GET /hello HTTP/1.1\r\n");
    for (i = 0; i < 30 && !a->out_n; i++) {
        fake_say(a, "X: y\r\n");            /* slowly, but it never stops */
        fake_wait(&f, 1000);
    }
    assert_string_equal(answers(), "408:408 Request Timeout\n;");
    assert_true(i >= 9 && i <= 11);
    assert_true(a->fin || a->closed);
}

static void test_http_408_for_a_body_that_does_not_come(void **state)
{
    (void)state;
    fake_say(a, "POST /take HTTP/1.1\r\nHost: b\r\nContent-Length: 5\r\n\r\nhell");
    fake_wait(&f, 25000);
    assert_string_equal(answers(), "408:408 Request Timeout\n;");
    assert_true(a->fin || a->closed);
}

static void test_http_S0_HTTP_11_no_time_runs_out_while_a_handler_waits(void **state)
{
    (void)state;
    fake_say(a, GET("/later"));
    fake_wait(&f, 9999);
    assert_int_equal(a->out_n, 0);
    fake_wait(&f, 1);
    assert_string_equal(answers(), "200:later;");
    assert_false(a->closed);
    assert_string_equal(ask(GET("/hello")), HELLO);
}

static void test_http_request_behind_one_that_waits_is_answered_after_it(void **state)
{
    (void)state;
    fake_say(a, GET("/later") GET("/hello"));
    fake_wait(&f, 9000);
    assert_int_equal(a->out_n, 0);
    fake_wait(&f, 1000);
    assert_string_equal(answers(), "200:later;" HELLO);
}

static void test_http_late_answer_to_a_peer_that_has_gone_is_dropped(void **state)
{
    (void)state;
    fake_say(a, GET("/later"));
    fake_run(&f);
    fake_reset_by_peer(a);
    fake_wait(&f, 20000);
    assert_int_equal(f.box.pools[SB_POOL_REQ].used, 0);
}

static void test_http_answers_from_another_event(void **state)
{
    (void)state;
    fake_say(a, GET("/never"));
    fake_wait(&f, 60000);
    assert_non_null(waiting);
    sb_text(waiting, "now");
    assert_string_equal(answers(), "200:now;");
    assert_string_equal(ask(GET("/hello")), HELLO);
}

/* ---- tasks ---- */

static void test_http_S0_HTTP_12_a_task_that_sleeps_stalls_nobody(void **state)
{
    struct fake_peer *b = fake_visitor(&f, 1);

    (void)state;
    fake_say(a, GET("/slow/w"));
    fake_run(&f);
    fake_say(b, GET("/hello"));
    fake_run(&f);
    assert_true(fake_heard_some(b, "Hello, World"));
    assert_int_equal(a->out_n, 0);
    fake_wait(&f, 10000);
    assert_string_equal(answers(), "200:slept|w|;");
}

static void test_http_S0_HTTP_16_task_keeps_its_texts_while_it_sleeps(void **state)
{
    (void)state;
    fake_say(a, "POST /slow/word HTTP/1.1\r\nHost: b\r\nContent-Length: 4\r\n\r\nbody" GET("/hello"));
    fake_wait(&f, 10000);
    assert_string_equal(answers(), "200:slept|word|body;" HELLO);
    assert_int_equal(f.box.pools[SB_POOL_TASK].used, 0);
    assert_int_equal(f.box.pools[SB_POOL_BODY].used, 0);
}

/* It was 503 once: the body that the row had taken was looked for. */
static void test_http_task_may_take_its_body_in_pieces(void **state)
{
    (void)state;
    fake_say(a, "PUT /taskpieces HTTP/1.1\r\nHost: b\r\nContent-Length: 4\r\n\r\nbody" GET("/hello"));
    fake_run(&f);
    assert_string_equal(answers(), "200:4;" HELLO);
}

static void test_http_task_whose_peer_has_gone_ends_in_peace(void **state)
{
    (void)state;
    fake.steps = true;
    fake_say(a, "POST /slow/word HTTP/1.1\r\nHost: b\r\nContent-Length: 4\r\n\r\nbody");
    fake_wait(&f, 5000);
    fake_reset_by_peer(a);
    fake_wait(&f, 6000);
    assert_int_equal(fake_tasks_alive(), 0);
    assert_int_equal(f.box.pools[SB_POOL_REQ].used, 0);
    assert_int_equal(f.box.pools[SB_POOL_TASK].used, 0);
    assert_int_equal(f.box.pools[SB_POOL_BODY].used, 0);
}

static void test_http_503_when_there_is_no_task_left(void **state)
{
    struct sb_pool *tasks = &f.box.pools[SB_POOL_TASK];
    void *task[SB_MAX_TASKS];
    int n = 0;

    (void)state;
    fake.task_error_in = 1;
    assert_string_equal(ask(GET("/slow/w")), "503:503 Service Unavailable\n;");
    assert_int_equal(tasks->used, 0);
    while (n < SB_MAX_TASKS)
        task[n++] = sb_pool_get(tasks);
    assert_string_equal(ask(GET("/slow/w")), "503:503 Service Unavailable\n;");
    assert_non_null(fake_field(a, 0, "Retry-After"));
    while (n)
        sb_pool_put(tasks, task[--n]);
}

/* ---- too many ---- */

static void test_http_503_with_retry_after_when_no_request_can_be_had(void **state)
{
    int i;

    (void)state;
    for (i = 0; i < 5; i++) {
        fake_visitor(&f, (unsigned)i + 1);
        fake_say(&f.peer[i + 1], GET("/never"));
    }
    fake_run(&f);
    a = &f.peer[5];
    assert_string_equal(answers(), "503:Please try again soon;");
    assert_string_equal(fake_field(a, 0, "Retry-After"), "3");
    assert_true(a->fin || a->closed);
    assert_int_equal(f.peer[4].out_n, 0);       /* the others keep what they have */
}

static void test_http_drain_lets_the_others_finish(void **state)
{
    struct fake_peer *b = fake_visitor(&f, 1);

    (void)state;
    fake_say(b, GET("/later"));
    fake_run(&f);
    sb_box_drain(&f.box);
    fake_run(&f);
    assert_true(a->closed);
    assert_false(b->closed);
    assert_int_equal(fake.listen_count, 0);
    fake_wait(&f, 10000);
    assert_true(fake_heard_some(b, "later"));
    assert_true(b->closed || b->fin);
    fake_fin(b);
    fake_run(&f);
    assert_true(sb_box_empty(&f.box));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_http_answers_in_one_push),
        TEST(test_http_handles_a_whole_head_where_it_lies),
        TEST(test_http_answers_sixteen_requests_of_one_read_in_one_push),
        TEST(test_http_pipelining_stops_when_the_peer_does_not_read_and_goes_on_when_it_does),
        TEST(test_http_answers_the_same_however_the_requests_are_cut),
        TEST(test_http_answers_the_same_when_bytes_are_released_late),
        TEST(test_http_survives_the_nth_failure_of_every_pool_for_all_n),
        TEST(test_http_survives_a_peer_that_breaks_at_the_nth_push_for_all_n),
        TEST(test_http_survives_a_peer_that_leaves_after_every_byte),
        TEST(test_http_405_and_options_name_the_methods_of_the_row),
        TEST(test_http_head_tells_the_length_that_get_would_have),
        TEST(test_http_S0_HTTP_03_the_query_is_no_part_of_the_path),
        TEST(test_http_413_for_a_body_that_is_longer_than_the_buffer),
        TEST(test_http_takes_a_body_that_fills_the_buffer),
        TEST(test_http_413_for_chunks_that_are_longer_than_the_buffer),
        TEST(test_http_body_in_pieces_is_not_limited_but_by_its_taker),
        TEST(test_http_411_where_a_length_is_wanted),
        TEST(test_http_414_for_a_target_that_is_too_long),
        TEST(test_http_414_comes_before_an_endless_target_ends),
        TEST(test_http_431_for_a_head_that_is_too_long),
        TEST(test_http_drops_fields_nobody_needs_when_they_do_not_fit),
        TEST(test_http_431_for_a_field_that_is_needed_and_does_not_fit),
        TEST(test_http_refuses_what_two_servers_could_read_in_two_ways),
        TEST(test_http_refuses_a_nul_in_the_head),
        TEST(test_http_refuses_chunks_that_are_none),
        TEST(test_http_says_continue_before_a_body_it_will_take),
        TEST(test_http_refuses_before_a_body_it_will_not_take),
        TEST(test_http_sends_a_constant_longer_than_all_blocks),
        TEST(test_http_streams_as_fast_as_the_peer_reads),
        TEST(test_http_streams_to_an_old_client_until_the_end_of_the_connection),
        TEST(test_http_stream_is_told_when_the_peer_has_gone),
        TEST(test_http_event_stream_asks_a_silent_peer_whether_it_is_gone),
        TEST(test_http_S0_HTTP_10_closes_an_idle_connection_after_its_time),
        TEST(test_http_408_for_a_head_that_takes_too_long),
        TEST(test_http_408_for_a_body_that_does_not_come),
        TEST(test_http_S0_HTTP_11_no_time_runs_out_while_a_handler_waits),
        TEST(test_http_request_behind_one_that_waits_is_answered_after_it),
        TEST(test_http_late_answer_to_a_peer_that_has_gone_is_dropped),
        TEST(test_http_answers_from_another_event),
        TEST(test_http_S0_HTTP_12_a_task_that_sleeps_stalls_nobody),
        TEST(test_http_S0_HTTP_16_task_keeps_its_texts_while_it_sleeps),
        TEST(test_http_task_may_take_its_body_in_pieces),
        TEST(test_http_task_whose_peer_has_gone_ends_in_peace),
        TEST(test_http_503_when_there_is_no_task_left),
        TEST(test_http_503_with_retry_after_when_no_request_can_be_had),
        TEST(test_http_drain_lets_the_others_finish),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
