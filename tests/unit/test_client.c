/* proto/http_client: the box calls another server */
#include "unit.h"

#include <stdio.h>
#include "fake_box.h"
#include "net/task.h"
#include "sb/port.h"

static struct fake_box f;
static struct fake_peer *server;
static char into[64];
static struct sb_fetch call;
static unsigned done_calls;

static const struct sb_proto nothing = { .name = "nothing" };

static void done(struct sb_fetch *which)
{
    assert_ptr_equal(which, &call);
    assert_int_not_equal(which->status, 0);
    done_calls++;
}

static int begin(void **state)
{
    (void)state;
    fake_box_bare(&f, &nothing);
    server = &f.peer[0];
    memset(into, '#', sizeof into);
    call = (struct sb_fetch){ .url = "http://10.0.0.7/upTime", .into = into, .size = sizeof into, .done = done };
    done_calls = 0;
    return 0;
}

static int end(void **state)
{
    const char *leak = fake_box_end(&f);

    (void)state;
    if (leak)
        print_error("left over: %s\n", leak);
    return leak != NULL;
}

static void answer_call(const struct sb_transport *tp)
{
    fake_answer(server, &f.box, fake.call_count - 1, tp);
}

/* ---- what is sent ---- */

static void check_request(const char *want)
{
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    assert_int_equal(done_calls, 0);
    answer_call(&fake_socket);
    fake_run(&f);
    assert_text(server->out, server->out_n, want);
}

static void test_client_S0_WCL_01_asks_for_the_path_of_the_url(void **state)
{
    (void)state;
    check_request("GET /upTime HTTP/1.1\r\nConnection: close\r\nHost: 10.0.0.7\r\n\r\n");
    assert_string_equal(fake.call[0].host, "10.0.0.7");
    assert_int_equal(fake.call[0].port, 80);
    assert_int_equal(f.box.count.fetches, 1);
}

static void test_client_sends_method_fields_and_body(void **state)
{
    (void)state;
    call.url = "http://[fe80::1]:8080?x=1#there";
    call.method = "PUT";
    call.fields = "Accept: a/b\r\nX-Key: 7\r\n";
    call.body = "twelve bytes";
    call.body_size = 12;
    check_request("PUT /?x=1 HTTP/1.1\r\nConnection: close\r\nHost: [fe80::1]:8080\r\nContent-Length: 12\r\n"
                  "Accept: a/b\r\nX-Key: 7\r\n\r\ntwelve bytes");
    assert_string_equal(fake.call[0].host, "fe80::1");
    assert_int_equal(fake.call[0].port, 8080);
}

static void test_client_sends_a_body_larger_than_all_blocks_as_there_is_room(void **state)
{
    static char body[9000];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof body; i++)
        body[i] = (char)('a' + i % 23);
    call.method = "POST";
    call.body = body;
    call.body_size = sizeof body;
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    answer_call(&fake_socket);
    server->take = 100;
    fake_run(&f);
    assert_true(server->out_n > sizeof body);
    assert_memory_equal(server->out + server->out_n - sizeof body, body, sizeof body);
    fake_say(server, "HTTP/1.1 204 No Content\r\n\r\n");
    fake_run(&f);
    assert_int_equal(call.status, 204);
}

static void check_refused(const char *url, const char *method, const char *fields)
{
    call.url = url;
    call.method = method;
    call.fields = fields;
    assert_int_equal(sb_fetch(&f.box, &call), SB_EINVAL);
    assert_int_equal(call.status, SB_EINVAL);
    assert_int_equal(fake.call_count, 0);
}

static void test_client_refuses_what_would_be_no_request(void **state)
{
    (void)state;
    check_refused("https://box/", NULL, NULL);
    check_refused("box/", NULL, NULL);
    check_refused("", NULL, NULL);
    check_refused("http://box:0/", NULL, NULL);
    check_refused("http://box:65536/", NULL, NULL);
    check_refused("http://[1::2::3]/", NULL, NULL);
    check_refused("http://box/a b", NULL, NULL);
    check_refused("http://box/\r\nX: y", NULL, NULL);
    check_refused("http://box/", "GE T", NULL);
    check_refused("http://box/", "", NULL);
    check_refused("http://box/", "CONNECT", NULL);
    check_refused("http://box/", NULL, "no line end");
    check_refused("http://box/", NULL, "A: b\r\n\r\nGET / HTTP/1.1\r\n");
    check_refused("http://box/", NULL, "A : b\r\n");
    assert_int_equal(done_calls, 0);
}

/* ---- what comes back ---- */

struct answer {
    const char *text;
    int status;
    const char *body;
    const char *method;
    bool cut;               /* the server closes behind it */
};

static const struct answer answers[] = {
    { "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", NULL, false },
    { "HTTP/1.0 404 Not found\r\nContent-Type:text/html;\r\nContent-Length:20\r\n\r\nPage does not exist.", 404,
      "Page does not exist.", NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200, "", NULL, false },
    { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nA: b\r\n\r\n", 200, "hello", NULL, false },
    { "HTTP/1.1 200 OK\r\ntransfer-encoding: \tChunked \r\n\r\n0\r\n\r\n", 200, "", NULL, false },
    { "HTTP/1.1 200 OK\r\n\r\nuntil the end", 200, "until the end", NULL, true },
    { "HTTP/1.0 200 OK\r\n\r\n", 200, "", NULL, true },
    { "HTTP/1.1 204 No Content\r\n\r\n", 204, "", NULL, false },
    { "HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n", 304, "", NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", 200, "", "HEAD", false },
    { "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", 200, "ok",
      NULL, false },
    { "HTTP/1.1 100 Continue\r\nContent-Length: 7\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", 200, "ok", NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more than asked for", 200, "ok", NULL, false },
    { "HTTP/1.1 200 OK\r\nX-A-Name-That-Is-Longer-Than-Any-We-Know: Content-Length\r\nContent-Length: 2\r\n\r\nok", 200, "ok",
      NULL, false },
    /* cut off */
    { "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell", SB_ECLOSED, NULL, NULL, true },
    { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n", SB_ECLOSED, NULL, NULL, true },
    { "HTTP/1.1 200 OK\r\nContent-Len", SB_ECLOSED, NULL, NULL, true },
    { "HTTP/1.1 100 Continue\r\n\r\n", SB_ECLOSED, NULL, NULL, true },
    { "", SB_ECLOSED, NULL, NULL, true },
    /* not HTTP, or framed in two ways */
    { "220 ftp ready\r\n", SB_EPROTO, NULL, NULL, false },
    { "HTTP/2.0 200 OK\r\n\r\n", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 101 Switching\r\n\r\n", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: 5x\r\n\r\nhello", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\nhello", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", SB_EPROTO, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", SB_ENOSUP, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz", SB_EPROTO, NULL, NULL, false },
    /* too much */
    { "HTTP/1.1 200 OK\r\nContent-Length: 65\r\n\r\n"
      "0123456789012345678901234567890123456789012345678901234567890123X", SB_EBIG, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n"
      "0123456789012345678901234567890123456789012345678901234567890123\r\n1\r\nX\r\n0\r\n\r\n", SB_EBIG, NULL, NULL, false },
    { "HTTP/1.1 200 OK\r\n\r\n0123456789012345678901234567890123456789012345678901234567890123X", SB_EBIG, NULL, NULL, true },
};
enum { ANSWERS = sizeof answers / sizeof *answers };

static void check_answer(const struct answer *a, size_t cut, size_t piece)
{
    server->in_n = server->in_at = 0;
    server->cut = cut;
    server->piece = piece;
    call.method = a->method;
    call.status = 0;
    done_calls = 0;
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    answer_call(&fake_socket);
    fake_say(server, a->text);
    if (a->cut)
        fake_fin(server);
    fake_run(&f);
    if (call.status != a->status)
        print_error("\"%s\" in pieces %zu, %zu\n", a->text, cut, piece);
    assert_int_equal(call.status, a->status);
    assert_int_equal(done_calls, 1);
    if (a->body)
        assert_text(into, call.length, a->body);
    assert_true(call.length <= sizeof into);
    assert_true(server->closed);
    fake_forget_output(server);
}

static void test_client_S0_WCL_03_reads_an_answer_however_it_is_cut(void **state)
{
    size_t i, cut;

    (void)state;
    for (i = 0; i < ANSWERS; i++) {
        check_answer(&answers[i], 0, 0);
        check_answer(&answers[i], 0, 1);
        for (cut = 1; cut < strlen(answers[i].text); cut++)
            check_answer(&answers[i], cut, 0);
    }
    assert_int_equal(f.box.pools[SB_POOL_FETCH].peak, 1);
}

static void test_client_does_not_read_heads_without_end(void **state)
{
    int i;

    (void)state;
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    answer_call(&fake_socket);
    for (i = 0; i < SB_HEAD_MAX / 20; i++)
        fake_say(server, "HTTP/1.1 102 Processing\r\n\r\n");
    fake_run(&f);
    assert_int_equal(call.status, SB_EPROTO);
}

static void test_client_takes_an_answer_that_comes_before_all_is_sent(void **state)
{
    static char body[9000];

    (void)state;
    memset(body, 'x', sizeof body);
    call.method = "POST";
    call.body = body;
    call.body_size = sizeof body;
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    answer_call(&fake_socket);
    server->deaf = true;
    fake_say(server, "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n");
    fake_run(&f);
    assert_int_equal(call.status, 413);
    assert_true(server->closed);
}

/* ---- what goes wrong ---- */

static void test_client_S0_WCL_01_gives_up_when_the_time_is_over(void **state)
{
    int when;

    (void)state;
    for (when = 0; when < 4; when++) {
        call.timeout_ms = when == 3 ? 0 : 1500;
        done_calls = 0;
        assert_int_equal(sb_fetch(&f.box, &call), 0);
        if (when > 0)
            answer_call(&fake_socket);
        if (when > 1)
            fake_say(server, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell");
        fake_wait(&f, when == 3 ? 4999 : 1499);
        assert_int_equal(done_calls, 0);
        fake_wait(&f, 1);
        assert_int_equal(done_calls, 1);
        assert_int_equal(call.status, SB_ETIME);
        if (when > 0)
            assert_true(server->closed);
        else
            assert_null(fake.call[0].c);
        server->in_n = server->in_at = 0;
    }
}

static void test_client_says_why_a_call_was_not_answered(void **state)
{
    (void)state;
    fake.connect_error = SB_EHOST;
    assert_int_equal(sb_fetch(&f.box, &call), SB_EHOST);
    fake.connect_error = 0;
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    sb_conn_broken(fake.call[0].c, SB_EREFUSED);
    assert_int_equal(call.status, SB_EREFUSED);
    assert_int_equal(done_calls, 1);
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    answer_call(&fake_socket);
    fake_reset_by_peer(server);
    assert_int_equal(call.status, SB_ECLOSED);
    assert_int_equal(f.box.count.fetches_failed, 3);
}

static void test_client_that_is_busy_says_so(void **state)
{
    struct sb_fetch other = call, third = call;

    (void)state;
    other.done = third.done = NULL;
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    assert_int_equal(sb_fetch(&f.box, &other), 0);
    assert_int_equal(sb_fetch(&f.box, &third), SB_EFULL);
    assert_int_equal(third.status, SB_EFULL);
    fake_run(&f);
    while (f.box.conns)
        sb_conn_abort(f.box.conns);
    assert_int_equal(done_calls, 1);
}

static void again(struct sb_fetch *which)
{
    which->done = done;
    assert_int_equal(sb_fetch(&f.box, which), 0);
}

static void test_client_may_call_again_when_it_is_told(void **state)
{
    (void)state;
    call.done = again;
    assert_int_equal(sb_fetch(&f.box, &call), 0);
    sb_conn_broken(fake.call[0].c, SB_EREFUSED);
    answer_call(&fake_socket);
    fake_say(server, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    fake_run(&f);
    assert_int_equal(call.status, 200);
    assert_int_equal(done_calls, 1);
}

static void test_client_survives_the_nth_failure_of_every_pool_for_all_n(void **state)
{
    unsigned pool, n;

    (void)state;
    NEEDS_FAULTS();
#if SB_WITH_FAULTS
    for (pool = 0; pool < SB_POOL_COUNT; pool++)
        for (n = 1; n < 8; n++) {
            int err;

            done_calls = 0;
            f.box.pools[pool].fail_in = n;
            err = sb_fetch(&f.box, &call);
            if (err == 0) {
                server->in_n = server->in_at = 0;
                answer_call(&fake_lwip);
                fake_say(server, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
                do
                    fake_run(&f);
                while (fake_ack(server, 10));
                fake_wait(&f, 6000);
                assert_int_equal(done_calls, 1);
                assert_int_equal(call.status, 200);
            } else {
                assert_int_equal(err, SB_EFULL);
                assert_int_equal(done_calls, 0);
            }
            f.box.pools[pool].fail_in = 0;
            fake_run(&f);
        }
#endif
}

static void test_client_broken_at_the_nth_push_is_told_once_for_all_n(void **state)
{
    unsigned n;

    (void)state;
    for (n = 1; n < 20; n++) {
        server->in_n = server->in_at = 0;
        server->take = 10;
        done_calls = 0;
        server->break_at = n;
        assert_int_equal(sb_fetch(&f.box, &call), 0);
        answer_call(&fake_socket);
        fake_run(&f);
        fake_wait(&f, 6000);
        assert_int_equal(done_calls, 1);
        assert_true(call.status == SB_ECLOSED || call.status == SB_ETIME);
        server->break_at = 0;
    }
}

/* ---- in a task ---- */

static int task_result;
static unsigned task_rounds;

static void in_a_task(void *arg)
{
    struct sb_task *self = arg;
    struct sb_box *box = &f.box;

    call.done = done;               /* not called in a task */
    task_result = sb_fetch(box, &call);
    task_rounds++;
    sb_port_enter(box);
    sb_box_put(box, SB_POOL_TASK, self);
    sb_port_leave(box);
}

static void start_task(void)
{
    struct sb_task *t = sb_box_get(&f.box, SB_POOL_TASK);

    task_result = 0;
    assert_int_equal(sb_port_task_start(&f.box, t, in_a_task, t), 0);
    fake_run(&f);
}

static void test_client_in_a_task_waits_for_the_answer(void **state)
{
    (void)state;
    start_task();
    assert_int_equal(fake.call_count, 1);
    assert_int_equal(task_result, 0);
    answer_call(&fake_socket);
    fake_run(&f);
    assert_int_equal(task_result, 0);
    server->piece = 1;
    fake_say(server, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    fake_run(&f);
    assert_int_equal(task_result, 200);
    assert_text(into, call.length, "hello");
    assert_int_equal(done_calls, 0);
    assert_int_equal(fake_tasks_alive(), 0);
}

static void test_client_in_a_task_fails_as_it_does_elsewhere(void **state)
{
    (void)state;
    call.timeout_ms = 700;
    start_task();
    fake_wait(&f, 800);
    assert_int_equal(task_result, SB_ETIME);
    fake.connect_error = SB_EHOST;
    start_task();
    assert_int_equal(task_result, SB_EHOST);
    fake.connect_error = 0;
    call.url = "nonsense";
    start_task();
    assert_int_equal(task_result, SB_EINVAL);
    assert_int_equal(fake_tasks_alive(), 0);
}

static long got;

static void get_in_a_task(void *arg)
{
    got = sb_get(&f.box, into, sizeof into, "http://%s:%u/upTime", "127.0.0.1", 8080u);
    sb_port_enter(&f.box);
    sb_box_put(&f.box, SB_POOL_TASK, arg);
    sb_port_leave(&f.box);
}

static void test_client_S0_EX_08_gets_a_whole_reply(void **state)
{
    static const char reply[] = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n7 sec";
    struct sb_task *t = sb_box_get(&f.box, SB_POOL_TASK);

    (void)state;
    assert_int_equal(sb_port_task_start(&f.box, t, get_in_a_task, t), 0);
    fake_run(&f);
    assert_int_equal(fake.call[0].port, 8080);
    answer_call(&fake_socket);
    fake_say(server, "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n");
    fake_say(server, reply);
    fake_run(&f);
    assert_int_equal(got, sizeof reply - 1);
    assert_memory_equal(into, reply, sizeof reply - 1);
}

static void test_client_that_gets_must_be_in_a_task(void **state)
{
    (void)state;
    assert_panics(sb_get(&f.box, into, sizeof into, "http://box/"));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_client_S0_WCL_01_asks_for_the_path_of_the_url),
        TEST(test_client_sends_method_fields_and_body),
        TEST(test_client_sends_a_body_larger_than_all_blocks_as_there_is_room),
        TEST(test_client_refuses_what_would_be_no_request),
        TEST(test_client_S0_WCL_03_reads_an_answer_however_it_is_cut),
        TEST(test_client_does_not_read_heads_without_end),
        TEST(test_client_takes_an_answer_that_comes_before_all_is_sent),
        TEST(test_client_S0_WCL_01_gives_up_when_the_time_is_over),
        TEST(test_client_says_why_a_call_was_not_answered),
        TEST(test_client_that_is_busy_says_so),
        TEST(test_client_may_call_again_when_it_is_told),
        TEST(test_client_survives_the_nth_failure_of_every_pool_for_all_n),
        TEST(test_client_broken_at_the_nth_push_is_told_once_for_all_n),
        TEST(test_client_in_a_task_waits_for_the_answer),
        TEST(test_client_in_a_task_fails_as_it_does_elsewhere),
        TEST(test_client_S0_EX_08_gets_a_whole_reply),
        TEST(test_client_that_gets_must_be_in_a_task),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
