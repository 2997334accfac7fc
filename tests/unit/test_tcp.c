/* proto/tcp: services and calls of the program's own, by events and in tasks */
#include "proto/tcp.h"
#include "unit.h"

#include <stdio.h>
#include "fake_box.h"
#include "net/task.h"
#include "sb/port.h"
#include "sys/start.h"

static struct fake_box f;
static struct fake_peer *p;
static char story[8192];    /* what the program has seen */
static struct sb_tcp *last;

static void note(const char *what, long n)
{
    size_t at = strlen(story);

    snprintf(story + at, sizeof story - at, "%s%ld ", what, n);
}

/* ---- services ---- */

enum { ECHO, PICKY, LOUD, PATIENT, TASK, POLL, GREEDY, BUSY, SERVICES };

static void opened(struct sb_tcp *c)
{
    last = c;
    note("o", sb_tcp_peer(c)->ip[3]);
}

static void gone(struct sb_tcp *c)
{
    note("c", sb_tcp_error(c));
    assert_int_equal(sb_tcp_send(c, "x", 1), 0);
    assert_int_equal(sb_tcp_print(c, "x"), SB_ECLOSED);
    sb_tcp_close(c);            /* does no harm */
    sb_tcp_resume(c);
    sb_tcp_idle(c, 5);
    last = NULL;
}

/* Takes at most three bytes at a time, and none while the pointer says so. */
static size_t three(struct sb_tcp *c, const void *bytes, size_t n)
{
    return *sb_tcp_data(c) ? 0 : sb_tcp_send(c, bytes, n < 3 ? n : 3);
}

/* Sends 20,000 bytes to whoever says anything, as fast as it is taken. */
static void pour(struct sb_tcp *c)
{
    static char text[100];
    size_t *left = *sb_tcp_data(c);

    memset(text, '#', sizeof text);
    while (*left) {
        size_t k = sb_tcp_send(c, text, *left < sizeof text ? *left : sizeof text);

        *left -= k;
        if (!k)
            return;
    }
    sb_tcp_close(c);
}

static size_t begin_to_pour(struct sb_tcp *c, const void *bytes, size_t n)
{
    static size_t left;

    (void)bytes;
    left = 20000;
    *sb_tcp_data(c) = &left;
    pour(c);
    return n;
}

static void at_end(struct sb_tcp *c)
{
    note("e", sb_tcp_print(c, "bye %d", 7));
    sb_tcp_close(c);
}

static void echo_task(struct sb_tcp *c)
{
    char text[10];
    long n;

    note("t", sb_tcp_local(c)->ip[0]);
    while ((n = sb_tcp_recv(c, text, sizeof text, UINT32_MAX)) > 0) {
        note("r", n);
        if (sb_tcp_send(c, text, (size_t)n) != (size_t)n || memchr(text, '.', (size_t)n))
            break;
    }
    note("e", n);
    note("s", (long)sb_tcp_send(c, "?", 1));
}

/* Looks now and then, as the Arduino sketch does. */
static void poll_task(struct sb_tcp *c)
{
    char text[4];
    int i;

    for (i = 0; i < 4; i++) {
        note("r", sb_tcp_recv(c, text, sizeof text, 0));
        sb_sleep(sb_tcp_box(c), 100);
    }
    note("z", sb_tcp_recv(c, text, 0, 0));
}

static void greedy_task(struct sb_tcp *c)
{
    static char text[20000];

    note("s", (long)sb_tcp_send(c, text, sizeof text));
    note("p", sb_tcp_print(c, "%s", "end"));
}

/* Works for long before it listens. */
static void busy_task(struct sb_tcp *c)
{
    char text[4];

    sb_sleep(sb_tcp_box(c), 5000);
    note("r", sb_tcp_recv(c, text, sizeof text, UINT32_MAX));
}

static const struct sb_service services[SERVICES] = {
    [ECHO]     = { .port = 7, .idle_ms = 1000, .open = opened, .data = sb_tcp_send, .close = gone },
    [PICKY]    = { .port = 8, .open = opened, .data = three, .close = gone, .end = at_end },
    [LOUD]     = { .port = 19, .data = begin_to_pour, .room = pour, .close = gone },
    [PATIENT]  = { .port = 20, .idle_ms = 1000, .open = opened },
    [TASK]     = { .port = 24, .idle_ms = 1000, .task = echo_task },
    [POLL]     = { .port = 25, .idle_ms = 1000, .task = poll_task },
    [GREEDY]   = { .port = 26, .idle_ms = 1000, .task = greedy_task },
    [BUSY]     = { .port = 27, .idle_ms = 1000, .task = busy_task },
};
static const struct sb_app app = { .tcp = SB_SERVICES(services) };

static int setup(void **state)
{
    (void)state;
    story[0] = 0;
    last = NULL;
    assert_int_equal(fake_box_small(&f, &app), 0);
    f.box.buf_size = 256;
    f.box.conn_bufs = 4;
    p = &f.peer[0];
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

static bool come(struct fake_peer *who, int service)
{
    return fake_come(who, &f.box, &f.box.listeners[service], &fake_socket);
}

#define TEST(name) static void name(void **state)

static const struct sb_service door = { .port = 4000, .idle_ms = 1000 };    /* for sb_tcp_accept */

/* ---- events ---- */

TEST(test_tcp_S2_01_returns_every_byte)
{
    (void)state;
    assert_int_equal(f.box.listener_count, SERVICES);      /* and no webserver: there are no rows for it */
    come(p, ECHO);
    fake_say(p, "Hello");
    fake_run(&f);
    fake_say(p, " World");
    fake_run(&f);
    assert_true(fake_heard(p, "Hello World"));
    fake_fin(p);
    fake_run(&f);
    assert_true(p->closed && !p->aborted);
    assert_string_equal(story, "o2 c0 ");
}

TEST(test_tcp_gives_the_same_at_every_split)
{
    static const char text[] = "every byte of this, in order, however it is cut";
    size_t cut;

    (void)state;
    for (cut = 0; cut < sizeof text; cut++) {
        struct fake_peer *q = &f.peer[cut % 8];

        fake_leave(q);
        q->cut = cut;
        q->piece = cut % 5;
        come(q, cut & 1 ? ECHO : PICKY);
        fake_say(q, text);
        fake_run(&f);
        while (q->out_n < sizeof text - 1) {    /* three at a time: the rest has to be asked for */
            size_t before = q->out_n;

            sb_tcp_resume(last);
            fake_run(&f);
            assert_true(q->out_n > before);
        }
        assert_true(fake_heard(q, text));
        fake_reset_by_peer(q);
    }
}

TEST(test_tcp_what_is_not_taken_waits_in_the_transport)
{
    static int closed_mouth;

    (void)state;
    come(p, PICKY);
    *sb_tcp_data(last) = &closed_mouth;
    fake_say(p, "abc");
    fake_run(&f);
    assert_int_equal(p->held, 3);
    *sb_tcp_data(last) = NULL;
    sb_tcp_resume(last);
    fake_run(&f);
    assert_true(fake_heard(p, "abc"));
    fake_fin(p);
    fake_run(&f);
    assert_true(fake_heard(p, "abcbye 7"));
    assert_true(p->closed && !p->aborted);
    assert_string_equal(story, "o2 e0 c0 ");
}

TEST(test_tcp_a_slow_peer_is_waited_for)
{
    (void)state;
    p->take = 70;
    p->full = 5;
    come(p, LOUD);
    fake_say(p, "!");
    fake_run(&f);
    assert_int_equal(p->out_n, 20000);
    assert_true(p->fin);
}

TEST(test_tcp_an_echo_to_a_deaf_peer_takes_no_more_than_there_is_room)
{
    static char text[4000];

    (void)state;
    memset(text, 'x', sizeof text);
    p->deaf = true;
    come(p, ECHO);
    fake_send(p, text, sizeof text);
    fake_run(&f);
    assert_int_equal(p->in_at, 4 * 256);
    p->deaf = false;
    p->take = 100;
    fake_run(&f);
    assert_int_equal(p->out_n, sizeof text);
    assert_true(f.box.pools[SB_POOL_BUF].used == 0);
}

TEST(test_tcp_waits_for_blocks_that_others_have)
{
    (void)state;
    come(p, ECHO);
    f.box.pools[SB_POOL_BUF].count = 0;
    fake_say(p, "later");
    fake_run(&f);
    assert_int_equal(p->out_n, 0);
    f.box.pools[SB_POOL_BUF].count = 24;
    fake_run(&f);
    assert_true(fake_heard(p, "later"));
}

TEST(test_tcp_print_is_all_or_nothing)
{
    char big[300];

    (void)state;
    memset(big, 'b', sizeof big - 1);
    big[sizeof big - 1] = 0;
    come(p, ECHO);
    p->deaf = true;
    assert_int_equal(sb_tcp_print(last, "%s", big), SB_EBIG);
    assert_int_equal(sb_tcp_print(last, "%s", ""), 0);
    assert_int_equal(sb_tcp_print(last, "%d-%s", 5, "five"), 0);
    while (sb_tcp_print(last, "%.*s", 250, big) == 0)
        ;
    assert_int_equal(sb_tcp_print(last, "%.*s", 250, big), SB_EFULL);
    fake_run(&f);
    p->deaf = false;
    fake_run(&f);
    assert_true(fake_heard_some(p, "5-fivebbb"));
    assert_int_equal(p->out_n, 6 + 4 * 250);
}

/* ---- time (S0-TCP-04) ---- */

TEST(test_tcp_S0_TCP_04_an_idle_connection_ends)
{
    (void)state;
    come(p, ECHO);
    fake_wait(&f, 900);
    fake_say(p, "a");
    fake_wait(&f, 900);
    assert_false(p->closed);
    fake_wait(&f, 200);
    assert_true(p->fin && !p->aborted);
    fake_wait(&f, 3000);
    assert_string_equal(story, "o2 c-11 ");
    assert_int_equal(f.box.count.timed_out, 1);
}

TEST(test_tcp_S0_TCP_04_the_time_out_may_be_changed_meanwhile)
{
    (void)state;
    come(p, ECHO);
    fake_wait(&f, 500);
    sb_tcp_idle(last, 5000);
    fake_wait(&f, 4900);
    assert_false(p->fin);
    sb_tcp_idle(last, 0);
    fake_wait(&f, 100000);
    assert_false(p->fin);
    sb_tcp_idle(last, 100);
    fake_wait(&f, 150);
    assert_true(p->fin);
}

TEST(test_tcp_0_is_no_time_out)
{
    (void)state;
    come(p, PICKY);
    fake_wait(&f, 1000000);
    assert_false(p->closed || p->fin);
}

TEST(test_tcp_a_peer_that_takes_nothing_is_cut_off)
{
    (void)state;
    p->deaf = true;
    come(p, ECHO);
    fake_say(p, "x");
    fake_wait(&f, 1500);
    assert_true(p->aborted);
    assert_string_equal(story, "o2 c-11 ");
}

TEST(test_tcp_a_peer_that_takes_a_little_now_and_then_is_not)
{
    static char text[900];
    int i;

    (void)state;
    come(p, ECHO);
    p->deaf = true;
    p->take = 10;
    fake_send(p, text, sizeof text);
    fake_run(&f);
    for (i = 0; i < 8; i++) {
        p->deaf = false;
        fake_step(&f);
        p->deaf = true;
        fake_wait(&f, 700);
    }
    assert_false(p->closed);
}

/* ---- coming and going ---- */

static bool not_even(const struct sb_addr *peer)
{
    return peer->ip[3] != 2;
}

TEST(test_tcp_S0_TCP_05_who_is_not_wanted_hears_nothing)
{
    (void)state;
    f.box.listeners[ECHO].allow = not_even;
    assert_false(come(p, ECHO));
    assert_int_equal(p->out_n, 0);
    assert_int_equal(f.box.count.denied, 1);
    assert_int_equal(f.box.count.refused, 0);
    assert_string_equal(story, "");
}

TEST(test_tcp_S0_TCP_07_open_connections_go_on_when_it_listens_no_more)
{
    struct sb_listener *slot = &f.box.listeners[ECHO];
    static const struct sb_service other = { .port = 99, .open = opened };

    (void)state;
    come(p, ECHO);
    assert_int_equal(sb_tcp_port(&f.box, &services[ECHO]), 7);
    assert_int_equal(sb_tcp_listen(&f.box, &services[ECHO]), SB_EBUSY);
    sb_tcp_unlisten(&f.box, &services[ECHO]);
    sb_tcp_unlisten(&f.box, &services[ECHO]);
    assert_int_equal(sb_tcp_port(&f.box, &services[ECHO]), 0);
    assert_int_equal(fake.listen_count, SERVICES - 1);
    fake_say(p, "still here");
    fake_run(&f);
    assert_true(fake_heard(p, "still here"));
    assert_int_equal(sb_tcp_listen(&f.box, &other), 0);     /* its slot is still taken: another one */
    assert_ptr_equal(slot->service, &services[ECHO]);
    assert_int_equal(slot->conns, 1);
    assert_int_equal(sb_tcp_listen(&f.box, &other), SB_EBUSY);
    fake_fin(p);
    fake_run(&f);
    assert_int_equal(slot->conns, 0);
    assert_int_equal(sb_tcp_listen(&f.box, &services[ECHO]), 0);    /* and now it is free */
    assert_ptr_equal(slot->service, &services[ECHO]);
    assert_int_equal(f.box.listener_count, SERVICES + 1);
    come(&f.peer[1], ECHO);
    fake_say(&f.peer[1], "new");
    fake_run(&f);
    assert_true(fake_heard(&f.peer[1], "new"));
}

TEST(test_tcp_S0_TCP_08_listening_may_fail)
{
    static struct sb_service many[SB_MAX_LISTENERS];
    static const struct sb_service no_port = { .port = 0 };
    unsigned i;

    (void)state;
    fake.listen_error = SB_EBUSY;
    many[0].port = 1;
    assert_int_equal(sb_tcp_listen(&f.box, &many[0]), SB_EBUSY);
    assert_true(fake_said("couldn't start tcp server on port 1: busy"));
    fake.listen_error = 0;
    for (i = 0; f.box.listener_count < SB_MAX_LISTENERS || f.box.listeners[SB_MAX_LISTENERS - 1].closed; i++) {
        many[i].port = (uint16_t)(i + 1);
        assert_int_equal(sb_tcp_listen(&f.box, &many[i]), 0);
    }
    many[i].port = 77;
    assert_int_equal(sb_tcp_listen(&f.box, &many[i]), SB_EFULL);
    assert_int_equal(sb_tcp_listen(&f.box, &no_port), SB_EINVAL);
    f.config.tcp_base = 65536 - 7;
    assert_int_equal(sb_tcp_listen(&f.box, &services[ECHO]), SB_EINVAL);
    f.config.tcp_base = 0;
}

/* A service of the table waits for its port, and may be ended while it does. */
TEST(test_tcp_S0_TCP_08_a_row_whose_port_is_taken_is_tried_again_every_second)
{
    struct sb_listener *slot = &f.box.listeners[0];
    unsigned i, tries;

    (void)state;
    for (i = 0; i < f.box.listener_count; i++)
        if (f.box.listeners[i].service)
            sb_box_unlisten(&f.box, &f.box.listeners[i]);
    fake.listen_error = SB_EBUSY;
    assert_int_equal(sb_tcp_listen_rows(&f.box), 0);
    assert_true(fake_said("on port 7: busy, trying again every second"));
    assert_int_equal(sb_tcp_port(&f.box, &services[ECHO]), 0);
    assert_int_equal(sb_tcp_listen(&f.box, &services[ECHO]), SB_EBUSY);
    tries = fake.listen_tries;
    fake_wait(&f, 3500);
    assert_int_equal(fake.listen_tries - tries, 3 * SERVICES);
    fake.listen_error = 0;
    sb_tcp_unlisten(&f.box, &services[TASK]);
    fake_wait(&f, 1000);
    assert_int_equal(sb_tcp_port(&f.box, &services[ECHO]), 7);
    assert_int_equal(sb_tcp_port(&f.box, &services[TASK]), 0);
    assert_int_equal(f.box.listeners_waiting, 0);
    for (slot = f.box.listeners; slot->service != &services[ECHO]; slot++)
        ;
    fake_come(p, &f.box, slot, &fake_socket);
    fake_say(p, "after all");
    fake_run(&f);
    assert_true(fake_heard(p, "after all"));
}

TEST(test_tcp_a_box_that_stops_ends_services)
{
    (void)state;
    come(p, ECHO);
    come(&f.peer[1], TASK);
    fake_run(&f);
    sb_box_turn_begin(&f.box);
    sb_box_drain(&f.box);
    fake_run(&f);
    assert_true(p->fin && f.peer[1].fin);
    fake_wait(&f, 3000);
    assert_null(f.box.conns);
    assert_int_equal(sb_tcp_listen(&f.box, &services[ECHO]), SB_EINVAL);
    assert_int_equal(sb_tcp_connect(&f.box, "box", 7, &services[ECHO], 0, NULL), SB_ECLOSED);
}

TEST(test_tcp_a_reset_is_told)
{
    (void)state;
    come(p, ECHO);
    fake_reset_by_peer(p);
    assert_string_equal(story, "o2 c-12 ");
}

/* ---- tasks ---- */

TEST(test_tcp_a_task_reads_and_writes)
{
    (void)state;
    come(p, TASK);
    fake_run(&f);
    fake_say(p, "twelve bytes");
    fake_run(&f);
    assert_true(fake_heard(p, "twelve bytes"));
    fake_fin(p);
    fake_run(&f);
    assert_true(fake_heard(p, "twelve bytes?"));    /* who has ended may still listen */
    assert_string_equal(story, "t127 r10 r2 e0 s1 ");
    assert_true(p->closed && !p->aborted);
}

TEST(test_tcp_the_return_of_a_task_closes)
{
    (void)state;
    come(p, TASK);
    fake_say(p, "the end.");
    fake_run(&f);
    assert_true(fake_heard(p, "the end.?"));
    assert_true(p->fin);
    assert_int_equal(f.box.pools[SB_POOL_TCP].used, 0);
    assert_int_equal(f.box.pools[SB_POOL_TASK].used, 0);
}

TEST(test_tcp_a_task_hears_of_time_out_and_reset)
{
    (void)state;
    come(p, TASK);
    fake_wait(&f, 1100);
    assert_string_equal(story, "t127 e-11 s0 ");
    assert_true(p->fin);
    story[0] = 0;
    come(&f.peer[1], TASK);
    fake_run(&f);
    fake_reset_by_peer(&f.peer[1]);
    fake_run(&f);
    assert_string_equal(story, "t127 e-12 s0 ");
}

TEST(test_tcp_a_task_may_poll)
{
    (void)state;
    come(p, POLL);
    fake_run(&f);
    fake_say(p, "abcdef");
    fake_wait(&f, 600);
    assert_string_equal(story, "r-11 r4 r2 r-11 z-5 ");
    assert_true(p->fin);
}

TEST(test_tcp_a_task_that_does_not_listen_yet_keeps_its_peer)
{
    (void)state;
    come(p, BUSY);
    fake_say(p, "abc");
    fake_wait(&f, 4900);
    assert_false(p->closed || p->fin);
    fake_wait(&f, 200);
    assert_string_equal(story, "r3 ");
    assert_true(p->fin);
    story[0] = 0;
    come(&f.peer[1], BUSY);                     /* who says nothing has no excuse */
    fake_wait(&f, 1100);
    assert_true(f.peer[1].fin);
    fake_wait(&f, 5000);
    assert_string_equal(story, "r-11 ");
}

TEST(test_tcp_a_task_sends_all_or_learns_of_the_end)
{
    (void)state;
    p->take = 90;
    come(p, GREEDY);
    fake_run(&f);
    assert_string_equal(story, "s20000 p0 ");
    assert_int_equal(p->out_n, 20003);
    story[0] = 0;
    f.peer[1].deaf = true;
    come(&f.peer[1], GREEDY);
    fake_wait(&f, 1500);
    assert_string_equal(story, "s1024 p-12 ");
    assert_true(f.peer[1].aborted);
}

TEST(test_tcp_without_a_task_it_is_closed)
{
    (void)state;
    f.box.pools[SB_POOL_TASK].count = 0;
    assert_false(come(p, TASK));
    f.box.pools[SB_POOL_TASK].count = 2;
    fake.task_error_in = 1;
    assert_false(come(p, TASK));
    assert_int_equal(f.box.count.refused, 2);
    assert_true(come(p, TASK));
    f.box.pools[SB_POOL_TCP].count = 1;
    assert_false(come(&f.peer[1], ECHO));
}

/* ---- calls ---- */

TEST(test_tcp_calls_by_events)
{
    struct sb_tcp *c = NULL;

    (void)state;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 8888, &services[ECHO], 0, &c), 0);
    assert_string_equal(fake.call[0].host, "server");
    assert_int_equal(fake.call[0].port, 8888);
    assert_string_equal(story, "");
    fake_answer(p, &f.box, 0, &fake_socket);
    assert_ptr_equal(c, last);
    fake_say(p, "there and back");
    fake_run(&f);
    assert_true(fake_heard(p, "there and back"));
    sb_tcp_close(c);
    fake_run(&f);
    fake_fin(p);
    fake_run(&f);
    assert_string_equal(story, "o0 c0 ");
}

TEST(test_tcp_S0_TCP_03_a_call_that_fails)
{
    struct sb_tcp *c = (void *)&f;

    (void)state;
    f.box.pools[SB_POOL_TCP].count = 0;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 8888, &services[ECHO], 0, &c), SB_EFULL);
    assert_null(c);
    f.box.pools[SB_POOL_TCP].count = 4;
    fake.connect_error = SB_EFULL;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 8888, &services[ECHO], 0, &c), SB_EFULL);
    assert_null(c);
    fake.connect_error = 0;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 8888, &services[ECHO], 0, &c), 0);
    sb_conn_broken(fake.call[0].c, SB_EREFUSED);
    assert_string_equal(story, "c-13 ");
    story[0] = 0;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 8888, &services[ECHO], 700, NULL), 0);
    fake_wait(&f, 650);
    assert_string_equal(story, "");
    fake_wait(&f, 100);
    assert_string_equal(story, "c-11 ");
    story[0] = 0;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 8888, &services[ECHO], 0, &c), 0);
    sb_tcp_close(c);
    assert_string_equal(story, "c-13 ");
}

static void caller(void *arg)
{
    struct sb_task *t = arg;
    struct sb_box *box = t->box;
    struct sb_tcp *c;
    char text[20];
    int err = sb_tcp_connect(box, "server", 8888, NULL, 500, &c);

    note("C", err);
    if (err == 0) {
        note("s", (long)sb_tcp_send(c, "Hello", 5));
        note("r", sb_tcp_recv(c, text, sizeof text, UINT32_MAX));
        sb_tcp_close(c);
    }
    sb_box_put(box, SB_POOL_TASK, t);
}

static void start_task(void (*fn)(void *arg))
{
    struct sb_task *t = sb_box_get(&f.box, SB_POOL_TASK);

    story[0] = 0;
    t->box = &f.box;
    assert_int_equal(sb_port_task_start(&f.box, t, fn, t), 0);
    fake_run(&f);
}

TEST(test_tcp_calls_in_a_task)
{
    (void)state;
    start_task(caller);
    assert_string_equal(story, "");
    fake_answer(p, &f.box, 0, &fake_socket);
    fake_run(&f);
    assert_true(fake_heard(p, "Hello"));
    fake_say(p, "hi");
    fake_run(&f);
    assert_string_equal(story, "C0 s5 r2 ");
    assert_true(p->fin);
    assert_int_equal(f.box.pools[SB_POOL_TCP].used, 0);
    start_task(caller);                             /* nobody answers */
    fake_wait(&f, 600);
    assert_string_equal(story, "C-11 ");
    start_task(caller);                             /* refused */
    sb_conn_broken(fake.call[2].c, SB_EREFUSED);
    fake_run(&f);
    assert_string_equal(story, "C-13 ");
    start_task(caller);                             /* reset while it reads */
    fake_answer(&f.peer[1], &f.box, 3, &fake_socket);
    fake_run(&f);
    fake_reset_by_peer(&f.peer[1]);
    fake_run(&f);
    assert_string_equal(story, "C0 s5 r-12 ");
}

TEST(test_tcp_a_call_may_run_a_task)
{
    (void)state;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 24, &services[TASK], 0, NULL), 0);
    fake_answer(p, &f.box, 0, &fake_socket);
    fake_say(p, "end.");
    fake_run(&f);
    assert_true(fake_heard(p, "end.?"));
    fake.task_error_in = 1;
    assert_int_equal(sb_tcp_connect(&f.box, "server", 24, &services[TASK], 0, NULL), 0);
    fake_answer(&f.peer[1], &f.box, 1, &fake_socket);
    assert_true(f.peer[1].closed);
}

TEST(test_tcp_a_call_that_waits_outside_a_task_is_our_mistake)
{
    (void)state;
    char text[1];

    assert_panics(sb_tcp_connect(&f.box, "server", 1, NULL, 0, NULL));
    come(p, ECHO);
    assert_panics(sb_tcp_recv(last, text, 1, UINT32_MAX));
    assert_panics(sb_tcp_accept(&f.box, &door, 0, &last));
}

static void doorman(void *arg)
{
    struct sb_task *t = arg;
    struct sb_box *box = t->box;
    struct sb_tcp *c;
    char text[20];
    int err = sb_tcp_accept(box, &door, 5000, &c);

    note("A", err);
    if (err == 0) {
        note("r", sb_tcp_recv(c, text, sizeof text, UINT32_MAX));
        sb_tcp_print(c, "welcome");
        sb_tcp_close(c);
    }
    sb_box_put(box, SB_POOL_TASK, t);
}

TEST(test_tcp_S0_TCP_02_a_task_may_wait_for_one_connection)
{
    (void)state;
    start_task(doorman);
    assert_int_equal(f.box.listener_count, SERVICES + 1);
    assert_int_equal(sb_tcp_port(&f.box, &door), 4000);
    assert_true(come(p, SERVICES));
    assert_false(come(&f.peer[1], SERVICES));       /* in the same turn: one is one */
    fake_say(p, "knock");
    fake_run(&f);
    assert_string_equal(story, "A0 r5 ");
    assert_true(fake_heard(p, "welcome") && p->fin);
    assert_int_equal(sb_tcp_port(&f.box, &door), 0);
    fake_fin(p);
    fake_run(&f);
    start_task(doorman);                            /* nobody comes */
    fake_wait(&f, 4900);
    assert_string_equal(story, "");
    fake_wait(&f, 200);
    assert_string_equal(story, "A-11 ");
    fake.listen_error = SB_EBUSY;
    start_task(doorman);
    assert_string_equal(story, "A-16 ");
}

/* ---- whatever fails ---- */

TEST(test_tcp_survives_every_failure_of_a_pool)
{
    static const enum sb_pool_id ids[] = { SB_POOL_CONN, SB_POOL_BUF, SB_POOL_TCP, SB_POOL_TASK };
    size_t i;
    unsigned nth;
    int s;

    (void)state;
    NEEDS_FAULTS();
#if SB_WITH_FAULTS
    for (i = 0; i < sizeof ids / sizeof ids[0]; i++)
        for (nth = 1; nth < 12; nth++)
            for (s = 0; s < BUSY; s++) {
                struct fake_peer *q = &f.peer[s];

                fake_leave(q);
                q->take = 40;
                f.box.pools[ids[i]].fail_in = nth;
                if (come(q, s))
                    fake_say(q, "enough to fill a block or two, and then more.");
                fake_fin(q);
                fake_wait(&f, 50);
                fake_reset_by_peer(q);
                fake_wait(&f, 500);
                f.box.pools[ids[i]].fail_in = 0;
                assert_null(fake_leak(&f));
                assert_int_equal(fake_tasks_alive(), 0);
            }
#endif
}

TEST(test_tcp_survives_a_break_at_every_push)
{
    unsigned nth;
    int s;

    (void)state;
    for (nth = 1; nth < 8; nth++)
        for (s = 0; s < BUSY; s++) {
            struct fake_peer *q = &f.peer[s];

            fake_leave(q);
            q->take = 40;
            q->break_at = nth;
            if (come(q, s))
                fake_say(q, "enough to fill a block or two, and then more.");
            fake_wait(&f, 1200);
            assert_null(fake_leak(&f));
        }
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_tcp_S2_01_returns_every_byte),
        T(test_tcp_gives_the_same_at_every_split),
        T(test_tcp_what_is_not_taken_waits_in_the_transport),
        T(test_tcp_a_slow_peer_is_waited_for),
        T(test_tcp_an_echo_to_a_deaf_peer_takes_no_more_than_there_is_room),
        T(test_tcp_waits_for_blocks_that_others_have),
        T(test_tcp_print_is_all_or_nothing),
        T(test_tcp_S0_TCP_04_an_idle_connection_ends),
        T(test_tcp_S0_TCP_04_the_time_out_may_be_changed_meanwhile),
        T(test_tcp_0_is_no_time_out),
        T(test_tcp_a_peer_that_takes_nothing_is_cut_off),
        T(test_tcp_a_peer_that_takes_a_little_now_and_then_is_not),
        T(test_tcp_S0_TCP_05_who_is_not_wanted_hears_nothing),
        T(test_tcp_S0_TCP_07_open_connections_go_on_when_it_listens_no_more),
        T(test_tcp_S0_TCP_08_listening_may_fail),
        T(test_tcp_S0_TCP_08_a_row_whose_port_is_taken_is_tried_again_every_second),
        T(test_tcp_a_box_that_stops_ends_services),
        T(test_tcp_a_reset_is_told),
        T(test_tcp_a_task_reads_and_writes),
        T(test_tcp_the_return_of_a_task_closes),
        T(test_tcp_a_task_hears_of_time_out_and_reset),
        T(test_tcp_a_task_may_poll),
        T(test_tcp_a_task_that_does_not_listen_yet_keeps_its_peer),
        T(test_tcp_a_task_sends_all_or_learns_of_the_end),
        T(test_tcp_without_a_task_it_is_closed),
        T(test_tcp_calls_by_events),
        T(test_tcp_S0_TCP_03_a_call_that_fails),
        T(test_tcp_calls_in_a_task),
        T(test_tcp_a_call_may_run_a_task),
        T(test_tcp_a_call_that_waits_outside_a_task_is_our_mistake),
        T(test_tcp_S0_TCP_02_a_task_may_wait_for_one_connection),
        T(test_tcp_survives_every_failure_of_a_pool),
        T(test_tcp_survives_a_break_at_every_push),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
