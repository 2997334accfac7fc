/* a WebSocket whose handler waits: the seed's style (DESIGN section 4) */
#include "ws_client.h"

static struct fake_box f;
static struct fake_peer *p;
static char story[4096];    /* what the task has seen */

static void note(const char *what, long n)
{
    size_t at = strlen(story);

    snprintf(story + at, sizeof story - at, "%s%ld ", what, n);
}

static void echo_task(struct sb_ws *w)
{
    char text[300];
    int type;
    long n;

    while ((n = sb_ws_recv(w, &type, text, sizeof text, UINT32_MAX)) >= 0) {
        note(type == SB_WS_TEXT ? "T" : "B", n);
        if (n == 3 && memcmp(text, "end", 3) == 0)
            return;
        note("s", type == SB_WS_TEXT ? sb_ws_text(w, text, (size_t)n) : sb_ws_binary(w, text, (size_t)n));
    }
    note("e", n);
    note("s", sb_ws_text(w, "?", 1));
}

static void patient_task(struct sb_ws *w)
{
    char text[8];
    long n;
    int i;

    for (i = 0; i < 3; i++) {
        n = sb_ws_recv(w, NULL, text, sizeof text, 1000);
        note("r", n);
    }
}

static void busy_task(struct sb_ws *w)
{
    char text[200] = "";
    int i, err = 0;

    for (i = 0; i < 100 && err == 0; i++)
        err = sb_ws_binary(w, text, sizeof text);
    note("sent", i);
    note("s", err);
}

static void sleepy_task(struct sb_ws *w)
{
    char text[8];

    sb_sleep(sb_ws_box(w), 5000);
    note("r", sb_ws_recv(w, NULL, text, sizeof text, 0));
    note("r", sb_ws_recv(w, NULL, text, sizeof text, 0));
}

static const struct sb_route routes[] = {
    { "/echo", .ws_task = echo_task },
    { "/patient", .ws_task = patient_task },
    { "/busy", .ws_task = busy_task },
    { "/sleepy", .ws_task = sleepy_task },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

static int setup(void **state)
{
    (void)state;
    story[0] = 0;
    assert_int_equal(fake_box_start(&f, &app), 0);
    f.box.buf_size = 1024;
    f.box.conn_bufs = 3;
    p = fake_visitor(&f, 0);
    return 0;
}

static int teardown(void **state)
{
    const char *leak = fake_box_end(&f);

    (void)state;
    if (leak)
        fail_msg("leaked: %s", leak);
    assert_int_equal(fake_tasks_alive(), 0);
    return 0;
}

static void opened(const char *get)
{
    fake_say(p, get);
    fake_run(&f);
    assert_int_equal(memcmp(p->out + 9, "101", 3), 0);
}

static void expect(const char *line, const char *seen)
{
    fake_run(&f);
    assert_string_equal(ws_heard(p), line);
    assert_string_equal(story, seen);
}

#define TEST(name) static void name(void **state)

TEST(test_task_echoes_and_its_return_closes)
{
    (void)state;
    opened(WS_GET("/echo", ""));
    ws_text(p, "one");
    ws_say(p, FIN | BINARY, "two!", 4);
    ws_say(p, TEXT, "th", 2);
    ws_say(p, FIN | PING, "", 0);
    ws_say(p, FIN | CONT, "ree", 3);
    ws_text(p, "");
    ws_text(p, "end");
    expect("101 T\"one\" B\"two!\" O\"\" T\"three\" T\"\" C1000\"\"", "T3 s0 B4 s0 T5 s0 T0 s0 T3 ");
    ws_bye(p, 1000, "");
    fake_run(&f);
    assert_true(p->fin);
    assert_int_equal(f.box.pools[SB_POOL_TASK].used, 0);
}

TEST(test_task_hears_that_the_peer_has_closed)
{
    (void)state;
    opened(WS_GET("/echo", ""));
    ws_bye(p, 1001, "");
    expect("101 C1001\"\"", "e-12 s-12 ");
}

TEST(test_task_hears_that_the_peer_is_gone)
{
    (void)state;
    opened(WS_GET("/echo", ""));
    ws_say(p, TEXT, "half", 4);
    fake_run(&f);
    fake_reset_by_peer(p);
    fake_run(&f);
    assert_string_equal(story, "e-12 s-12 ");
    assert_int_equal(f.box.pools[SB_POOL_WS].used, 0);
}

TEST(test_task_gets_what_came_before_the_close)
{
    (void)state;
    fake_say(p, WS_GET("/echo", ""));
    ws_text(p, "last words");
    ws_bye(p, 1000, "");
    expect("101 T\"last words\" C1000\"\"", "T10 s0 e-12 s-12 ");
}

TEST(test_task_skips_a_message_that_is_too_long)
{
    static char text[1000];

    (void)state;
    opened(WS_GET("/patient", ""));
    ws_say(p, FIN | BINARY, text, sizeof text);
    ws_say(p, BINARY, text, 5);
    ws_say(p, FIN | CONT, text, 4);
    ws_say(p, FIN | BINARY, text, 8);
    expect("101 C1000\"\"", "r-15 r-15 r8 ");
}

TEST(test_task_waits_only_so_long)
{
    (void)state;
    opened(WS_GET("/patient", ""));
    fake_wait(&f, 1500);
    assert_string_equal(story, "r-11 ");
    ws_say(p, TEXT, "be", 2);           /* a message that has begun is waited for */
    fake_wait(&f, 1500);
    assert_string_equal(story, "r-11 ");
    ws_say(p, FIN | CONT, "gun", 3);
    fake_run(&f);
    assert_string_equal(story, "r-11 r5 ");
    fake_wait(&f, 1500);
    assert_string_equal(story, "r-11 r5 r-11 ");
}

TEST(test_task_that_does_not_listen_holds_its_peer)
{
    (void)state;
    opened(WS_GET("/sleepy", ""));
    ws_text(p, "one");
    ws_text(p, "two");
    fake_run(&f);
    assert_true(p->held > 0);
    assert_string_equal(story, "");
    fake_wait(&f, 6000);
    expect("101 C1000\"\"", "r3 r3 ");
}

TEST(test_task_waits_for_a_slow_peer)
{
    (void)state;
    p->deaf = true;
    fake_say(p, WS_GET("/busy", ""));
    fake_run(&f);
    assert_string_equal(story, "");
    p->deaf = false;
    p->take = 50;
    fake_run(&f);
    assert_string_equal(story, "sent100 s0 ");
    assert_int_equal(f.box.count.ws_sent, 100);
    assert_int_equal(f.box.count.ws_dropped, 0);
}

TEST(test_task_that_waits_for_a_deaf_peer_ends_with_it)
{
    (void)state;
    p->deaf = true;
    fake_say(p, WS_GET("/busy", ""));
    fake_wait(&f, 320000);
    assert_true(p->closed);
    assert_non_null(strstr(story, "s-12 "));
}

/* The task's end queues a Close behind what the peer has not taken yet: both leave when it takes them, however late,
 * with a turn of the loop between any two steps of the task. */
TEST(test_task_that_ended_says_all_to_a_peer_that_was_deaf)
{
    static const uint32_t late[] = { 0, 3000, 6000 };   /* at once, before and after SB_WS_CLOSE_MS */
    size_t before;
    unsigned i;

    (void)state;
    for (i = 0; i < 3; i++) {
        fake.steps = true;
        story[0] = 0;
        p = fake_visitor(&f, i + 1);
        opened(WS_GET("/echo", ""));
        before = p->out_n;
        p->deaf = true;
        ws_text(p, "last");
        ws_text(p, "end");
        fake_run(&f);
        fake_wait(&f, late[i]);
        assert_string_equal(story, "T4 s0 T3 ");
        assert_int_equal(f.box.pools[SB_POOL_TASK].used, 0);
        assert_int_equal(p->out_n, before);
        p->deaf = false;
        p->take = 1;
        expect("101 T\"last\" C1000\"\"", "T4 s0 T3 ");
        ws_bye(p, 1000, "");
        fake_run(&f);
        assert_true(p->fin || p->closed);
    }
}

TEST(test_task_that_ended_does_not_wait_long_for_an_answer)
{
    (void)state;
    opened(WS_GET("/echo", ""));
    ws_text(p, "end");
    expect("101 C1000\"\"", "T3 ");
    fake_wait(&f, 4999);
    assert_false(p->closed);
    fake_wait(&f, 1);
    assert_true(p->closed);
}

TEST(test_without_a_task_the_upgrade_is_503)
{
    (void)state;
    f.box.pools[SB_POOL_TASK].count = 0;
    fake_say(p, WS_GET("/echo", ""));
    fake_run(&f);
    assert_string_equal(ws_heard(p), "503");
}

TEST(test_a_task_that_does_not_start_closes)
{
    (void)state;
    fake.task_error_in = 1;
    fake_say(p, WS_GET("/echo", ""));
    expect("101 C1013\"no task\"", "");
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_task_echoes_and_its_return_closes),
        T(test_task_hears_that_the_peer_has_closed),
        T(test_task_hears_that_the_peer_is_gone),
        T(test_task_gets_what_came_before_the_close),
        T(test_task_skips_a_message_that_is_too_long),
        T(test_task_waits_only_so_long),
        T(test_task_that_does_not_listen_holds_its_peer),
        T(test_task_waits_for_a_slow_peer),
        T(test_task_that_waits_for_a_deaf_peer_ends_with_it),
        T(test_task_that_ended_says_all_to_a_peer_that_was_deaf),
        T(test_task_that_ended_does_not_wait_long_for_an_answer),
        T(test_without_a_task_the_upgrade_is_503),
        T(test_a_task_that_does_not_start_closes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
