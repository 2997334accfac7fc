/* The main program's own table, on a fake board (what only that can show: no clock, no files). */
#include "unit.h"

#include "fake_box.h"
#include "fake_reply.h"

/* the board's would come along */
static int no_main(const struct sb_app *app, int argc, char **argv)
{
    (void)app, (void)argc, (void)argv;
    return 1;
}
#define sb_main no_main
#define main program_main
#include "../../handlers/signalbox.c"
#undef main
#undef sb_main

static struct fake_box f;
static char said[4096];

static const char *get(const char *path)
{
    struct fake_peer *p = fake_visitor(&f, 0);

    fake_forget_output(p);
    fake_say(p, "GET ");
    fake_say(p, path);
    fake_say(p, " HTTP/1.1\r\nHost: box\r\n\r\n");
    fake_run(&f);
    fake_replies(p, NULL, said, sizeof said);
    fake_leave(p);
    return said;
}

static void test_program_S0_HTTP_17_up_time_is_unknown_while_the_clock_is_not_set(void **state)
{
    (void)state;
    fake_reset();
    assert_int_equal(fake_box_start(&f, &app), 0);
    fake.time = 0;
    fake_wait(&f, 1000);
    assert_string_equal(get("/upTime"), "200:{\"id\":\"esp32\",\"upTime\":\"unknown\"}\r\n;");
    fake.time = FAKE_TIME;
    fake_wait(&f, 1000);
    assert_string_equal(get("/upTime"), "200:{\"id\":\"esp32\",\"upTime\":\"2 sec\"}\r\n;");
    fake_leak(&f);
    fake_box_end(&f);
}

static void test_program_S0_HTTP_08_without_index_html_the_seeds_advice(void **state)
{
    (void)state;
    fake_reset();
    assert_int_equal(fake_box_start(&f, &app), 0);
    assert_int_equal(sb_fs_remove(&f.box.vfs, SB_STR("/var/www/html/index.html")), 0);
    assert_memory_equal(get("/"), "200:Please use FTP, loggin as webadmin", 38);
    assert_int_equal(strlen(said), 4 + 172 + 1);
    fake_leak(&f);
    fake_box_end(&f);
}

static void test_program_S0_HTTP_24_says_where_it_listens_and_when_its_home_is_missing(void **state)
{
    static const char missing[] = "[web] home directory for webserver system account is not set: there is no /srv\n";
    static const struct sb_route elsewhere[] = {
        { "/", .get = index_page }, { "/hello", .get = hello }, { "/*", .files = "/srv" },
        { "/upload/*", .files = "/var/upload", .upload = true },
    };
    struct sb_app bare = app;

    (void)state;
    fake_reset();
    assert_int_equal(fake_box_start(&f, &app), 0);
    assert_true(fake_said("[web] server started on "));
    assert_false(fake_said("is not set"));
    fake_box_end(&f);

    fake_reset();
    bare.http.rows = elsewhere;
    bare.http.count = sizeof elsewhere / sizeof *elsewhere;
    assert_int_equal(fake_box_start(&f, &bare), 0);
    assert_true(fake_said(missing));
    assert_false(fake_said("/var/upload\n"));
    assert_string_equal(get("/hello"), "200:Hello, world;");
    fake_leak(&f);
    fake_box_end(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_program_S0_HTTP_17_up_time_is_unknown_while_the_clock_is_not_set),
        cmocka_unit_test(test_program_S0_HTTP_08_without_index_html_the_seeds_advice),
        cmocka_unit_test(test_program_S0_HTTP_24_says_where_it_listens_and_when_its_home_is_missing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
