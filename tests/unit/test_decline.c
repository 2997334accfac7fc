/* SB_DECLINE: a programmed handler does not handle it, the next best row is asked (S0-HTTP-01, S0-HTTP-02) */
#include "unit.h"

#include "fake_box.h"
#include "fake_reply.h"

static struct fake_box f;
static struct fake_peer *a;
static char said[8192];
static unsigned declined;

static int decline(struct sb_req *r)
{
    (void)r;
    declined++;
    return SB_DECLINE;
}

static int decline_later_than_it_says(struct sb_req *r)
{
    sb_text(r, "said");
    return SB_DECLINE;
}

static int decline_with_a_field(struct sb_req *r)
{
    sb_reply_header(r, "X-Gone", "1");
    return decline(r);
}

static int sleep_and_decline(struct sb_req *r)
{
    sb_sleep(sb_req_box(r), 1000);
    return decline(r);
}

static int tell(struct sb_req *r)
{
    return sb_text(r, "tell|%.*s|%.*s|%.*s|%.*s", SB_ARG(sb_arg(r, "x")), SB_ARG(sb_req_rest(r)), SB_ARG(sb_body(r)),
                   SB_ARG(sb_user(r)));
}

static int sleep_and_tell(struct sb_req *r)
{
    sb_sleep(sb_req_box(r), 1000);
    return tell(r);
}

static long swallow(struct sb_req *r, const void *p, size_t n)
{
    (void)r, (void)p;
    return (long)n;
}

static int never(struct sb_req *r)
{
    (void)r;
    fail_msg("a row was called that cannot follow");
    return 500;
}

static const struct sb_ws_events socket = { .text = NULL };

static const struct sb_route routes[] = {
    { "/page.html",      .get = decline, .put = decline },
    { "/none",           .get = decline_with_a_field, .cors = "*" },
    { "/begun",          .get = decline_later_than_it_says },
    { "/led/{on|off}",   .put = decline },
    { "/led/{x}",        .put = tell, .get = decline },
    { "/led/*",          .get = tell },
    { "/secret/a",       .get = decline },
    { "/secret/*",       .get = tell, .auth = "here" },
    { "/task/a/{x}",     .get = sleep_and_decline, .in_task = true },
    { "/task/{x}/b",     .get = decline },
    { "/task/*",         .get = sleep_and_tell, .in_task = true },
    { "/post/a",         .post = decline },
    { "/post/{x}",       .post = never, .body = swallow },
    { "/post/*",         .post = tell },
    { "/up/a",           .post = decline, .put = decline },
    { "/up/*",           .files = "/www", .upload = true },
    { "/ws/a",           .get = decline },
    { "/ws/*",           .ws = &socket },
    { "/*",              .files = "/www" },
};
static const struct sb_error_page errors[] = { { 404, "text/html", "Page does not exist." } };
static const struct sb_app app = { .http = SB_TABLE(routes), .errors = SB_TABLE(errors) };

static int begin(void **state)
{
    (void)state;
    declined = 0;
    assert_int_equal(fake_box_start(&f, &app), 0);
    fake_fs_put(&f.tree, "/www/page.html", "a file", 6);
    fake_fs_put(&f.tree, "/www/begun", "no", 2);
    return 0;
}

static int end(void **state)
{
    const char *leak;

    (void)state;
    while (f.box.cache) {       /* the only ones that stay */
        void *e = f.box.cache;

        memcpy(&f.box.cache, e, sizeof(void *));
        sb_box_put(&f.box, SB_POOL_CACHE, e);
    }
    leak = fake_box_end(&f);
    if (leak)
        print_error("left over: %s\n", leak);
    return leak != NULL;
}

static const char *ask(const char *text)
{
    a = fake_visitor(&f, 0);    /* the one before may have been idle for too long */
    fake_forget_output(a);
    fake_say(a, text);
    fake_run(&f);
    fake_wait(&f, 5000);
    fake_replies(a, NULL, said, sizeof said);
    return said;
}

#define GET(path)        "GET " path " HTTP/1.1\r\nHost: box\r\n\r\n"
#define SEND(how, path)  how " " path " HTTP/1.1\r\nHost: box\r\nContent-Length: 4\r\n\r\nbody"

static void test_decline_S0_HTTP_01_S0_HTTP_02_programmed_then_file_then_404(void **state)
{
    (void)state;
    assert_string_equal(ask(GET("/page.html")), "200:a file;");
    assert_string_equal(ask(GET("/none")), "404:Page does not exist.;");
    assert_int_equal(declined, 2);
    assert_string_equal(ask(GET("/page.html") GET("/none") GET("/page.html")),
                        "200:a file;404:Page does not exist.;200:a file;");
}

static void test_decline_leaves_nothing_of_the_row_in_the_reply(void **state)
{
    (void)state;
    ask("GET /none HTTP/1.1\r\nHost: box\r\nOrigin: http://x\r\n\r\n");
    assert_int_equal(declined, 1);
    assert_null(fake_field(a, 0, "X-Gone"));
    assert_null(fake_field(a, 0, "Access-Control-Allow-Origin"));
}

static void test_decline_comes_too_late_when_the_reply_has_begun(void **state)
{
    (void)state;
    assert_string_equal(ask(GET("/begun")), "200:said;");
}

static void test_decline_gives_the_next_row_its_own_parts(void **state)
{
    (void)state;
    assert_string_equal(ask(SEND("PUT", "/led/on")), "200:tell|on||body|;");
    assert_int_equal(declined, 1);
    assert_string_equal(ask(GET("/led/dim")), "200:tell||dim||;");
}

static void test_decline_asks_the_next_row_for_a_password_too(void **state)
{
    (void)state;
    assert_string_equal(ask(GET("/secret/a")), "401:401 Unauthorized\n;");
    assert_int_equal(declined, 1);
    assert_string_equal(fake_field(a, 0, "WWW-Authenticate"), "Basic realm=\"here\", charset=\"UTF-8\"");
}

static void test_decline_is_405_where_the_next_row_lacks_the_method(void **state)
{
    (void)state;
    assert_string_equal(ask(SEND("PUT", "/page.html")), "405:405 Method Not Allowed\n;");
    assert_string_equal(fake_field(a, 0, "Allow"), "GET, HEAD, OPTIONS");
}

static void test_decline_goes_from_a_task_to_a_handler_and_to_the_next_task(void **state)
{
    (void)state;
    assert_string_equal(ask(GET("/task/a/b")), "200:tell||a/b||;");
    assert_int_equal(declined, 2);
    assert_string_equal(ask(GET("/task/c/b")), "200:tell||c/b||;");
    assert_int_equal(f.box.pools[SB_POOL_TASK].used, 0);
}

static void test_decline_of_a_task_whose_peer_has_gone_ends_in_peace(void **state)
{
    (void)state;
    a = fake_visitor(&f, 0);
    fake_say(a, GET("/task/a/b"));
    fake_run(&f);
    fake_reset_by_peer(a);
    fake_wait(&f, 5000);
    assert_int_equal(declined, 1);
    assert_int_equal(f.box.pools[SB_POOL_TASK].used + f.box.pools[SB_POOL_REQ].used, 0);
}

static void test_decline_is_503_when_the_next_row_finds_no_task(void **state)
{
    (void)state;
    f.box.pools[SB_POOL_TASK].fail_in = 1;
    assert_string_equal(ask(GET("/task/c/b")), "503:503 Service Unavailable\n;");
}

static void test_decline_hands_on_the_collected_body_to_who_wants_it_collected(void **state)
{
    (void)state;
    assert_string_equal(ask(SEND("POST", "/post/a")), "200:tell||a|body|;");
    assert_string_equal(ask("POST /post/a HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n"),
                        "200:tell||a|body|;");
    assert_string_equal(ask(SEND("PUT", "/up/a")), "405:405 Method Not Allowed\n;");     /* nothing is stored */
}

static void test_decline_passes_over_a_websocket(void **state)
{
    (void)state;
    assert_string_equal(ask(GET("/ws/a")), "404:Page does not exist.;");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_decline_S0_HTTP_01_S0_HTTP_02_programmed_then_file_then_404),
        TEST(test_decline_leaves_nothing_of_the_row_in_the_reply),
        TEST(test_decline_comes_too_late_when_the_reply_has_begun),
        TEST(test_decline_gives_the_next_row_its_own_parts),
        TEST(test_decline_asks_the_next_row_for_a_password_too),
        TEST(test_decline_is_405_where_the_next_row_lacks_the_method),
        TEST(test_decline_goes_from_a_task_to_a_handler_and_to_the_next_task),
        TEST(test_decline_of_a_task_whose_peer_has_gone_ends_in_peace),
        TEST(test_decline_is_503_when_the_next_row_finds_no_task),
        TEST(test_decline_hands_on_the_collected_body_to_who_wants_it_collected),
        TEST(test_decline_passes_over_a_websocket),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
