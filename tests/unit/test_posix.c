/*
 * The board of a host with small protocols of the test's own: each test runs the loop in a child
 * process and talks to it over real sockets. The child's exit code tells whether everything was given back.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "posix.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "net/task.h"
#include "sb/port.h"
#include "signalbox.h"

#define CONNS 400
#define BUFS  64
#define BLOCK 1024

/* What the child tells its parent. */
struct report { int port; int opened, broken, connected, errors; uint32_t waited, turns, entered; };

struct server {
    struct sb_box box;
    struct report *r;
    pid_t child;
};

static struct server server;

/* ---- a box by hand ---- */

static void make_pool(enum sb_pool_id id, size_t size, size_t count)
{
    size = (size + 15) & ~(size_t)15;
    sb_pool_init(&server.box.pools[id], calloc(count, size), size, count);
}

static void make_box(void)
{
    static const struct sb_app app = { .name = "test" };

    memset(&server.box, 0, sizeof server.box);
    server.box.app = &app;
    server.box.posts_end = &server.box.posts;
    server.box.buf_size = BLOCK;
    server.box.conn_bufs = 8;
    make_pool(SB_POOL_CONN, sizeof(struct sb_conn), CONNS + SB_SPARE_CONNS);
    make_pool(SB_POOL_BUF, sizeof(struct sb_buf) + BLOCK, BUFS);
    make_pool(SB_POOL_TASK, sizeof(struct sb_task), 4);
    assert_int_equal(loop_init(&server.box), 0);
    sb_port_enter(&server.box);
    sb_box_turn_begin(&server.box);
    server.box.sweep_at = server.box.started = server.box.now;
}

static void listen_with(const struct sb_proto *proto, const char *address)
{
    struct sb_listener *l = &server.box.listeners[server.box.listener_count];

    l->proto = proto;
    l->address = address;
    if (sb_port_listen(&server.box, l) != 0)
        _exit(9);
    server.box.listener_count++;
    __atomic_store_n(&server.r->port, l->port, __ATOMIC_SEQ_CST);
}

static int descriptors(void)
{
    DIR *d = opendir("/proc/self/fd");
    int n = 0;

    while (readdir(d))
        n++;
    closedir(d);
    return n;
}

/* The loop until SIGTERM; 0 when nothing is left over. */
static int run_loop(void)
{
    int before = descriptors() - (int)server.box.listener_count, code = loop_run();

    if (server.box.pools[SB_POOL_CONN].used || server.box.pools[SB_POOL_BUF].used)
        code |= 16;
    if (descriptors() != before)
        code |= 32;
    return code;
}

static void start(const struct sb_proto *proto, void (*prepare)(void))
{
    server.r = mmap(NULL, sizeof *server.r, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    server.child = fork();
    if (server.child == 0) {
        alarm(20);
        make_box();
        if (prepare)
            prepare();
        listen_with(proto, "127.0.0.1");
        _exit(run_loop());
    }
    while (!__atomic_load_n(&server.r->port, __ATOMIC_SEQ_CST))
        usleep(1000);
}

static void stop(void)
{
    int status;

    kill(server.child, SIGTERM);
    waitpid(server.child, &status, 0);
    assert_int_equal(status, 0);
    munmap(server.r, sizeof *server.r);
}

/* ---- the client's side ---- */

static int call(void)
{
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons((uint16_t)server.r->port),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct timeval patience = { 10, 0 };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    assert_int_equal(connect(fd, (struct sockaddr *)&a, sizeof a), 0);
    return fd;
}

/* Reads until the peer's end or size bytes. */
static size_t read_all(int fd, void *to, size_t size)
{
    size_t all = 0;
    ssize_t n;

    while (all < size && (n = recv(fd, (char *)to + all, size - all, 0)) > 0)
        all += (size_t)n;
    return all;
}

static void reset(int fd)
{
    struct linger at_once = { 1, 0 };

    setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(fd);
}

static uint32_t ms_now(void)
{
    return sb_port_millis();
}

static void wait_for(int *what, int value)
{
    int i;

    for (i = 0; i < 500 && __atomic_load_n(what, __ATOMIC_SEQ_CST) != value; i++)
        usleep(10000);
    assert_int_equal(*what, value);
}

/* ---- echo ---- */

static size_t echo_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    size_t taken = sb_conn_put(c, p, n);

    if (taken < n)
        sb_conn_want_room(c);
    return taken;
}

static const struct sb_proto echo = { .name = "echo", .input = echo_input, .refusal = "full\r\n",
                                      .speaks_first = true };

static void fill(unsigned char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        p[i] = (unsigned char)(i * 2654435761u >> 13);
}

/* Sends it all before (and while) reading anything: every buffer on the way is full at times. */
static void echo_much(size_t n)
{
    unsigned char *sent = malloc(n), *got = malloc(n);
    size_t out = 0, in = 0;
    int fd = call();
    ssize_t k;

    fill(sent, n);
    while (in < n) {
        struct pollfd p = { fd, (short)(POLLIN | (out < n ? POLLOUT : 0)), 0 };

        assert_true(poll(&p, 1, 10000) > 0);
        if (p.revents & POLLOUT) {
            k = send(fd, sent + out, n - out, MSG_DONTWAIT);
            assert_true(k > 0);
            out += (size_t)k;
            if (out == n)
                shutdown(fd, SHUT_WR);
        } else {
            k = recv(fd, got + in, n - in < 100000 ? n - in : 100000, 0);
            assert_true(k > 0);
            in += (size_t)k;
        }
    }
    assert_int_equal(recv(fd, got, 1, 0), out == n ? 0 : 1);
    assert_memory_equal(sent, got, n - 1);
    close(fd);
    free(sent);
    free(got);
}

static void test_what_a_protocol_does_not_take_is_held_and_nothing_is_lost(void **state)
{
    (void)state;
    start(&echo, NULL);
    echo_much(8000000);
    stop();
}

static void no_blocks(void)
{
    board.held_used = HELD_BLOCKS;
}

static void test_without_a_block_to_hold_it_the_rest_stays_in_the_socket(void **state)
{
    (void)state;
    start(&echo, no_blocks);
    echo_much(8000000);
    stop();
}

static void test_many_connections_at_once(void **state)
{
    int fd[300], i;
    char text[16], got[16];

    (void)state;
    start(&echo, NULL);
    for (i = 0; i < 300; i++) {
        fd[i] = call();
        snprintf(text, sizeof text, "%d", i);
        assert_int_equal(send(fd[i], text, sizeof text, 0), sizeof text);
    }
    for (i = 299; i >= 0; i--) {
        snprintf(text, sizeof text, "%d", i);
        assert_int_equal(read_all(fd[i], got, sizeof got), sizeof got);
        assert_string_equal(text, got);
        if (i % 3 == 0)
            reset(fd[i]);
        else
            close(fd[i]);
    }
    stop();
}

static void test_a_reset_in_the_middle_gives_everything_back(void **state)
{
    static unsigned char much[2000000];
    int i, fd;

    (void)state;
    start(&echo, NULL);
    for (i = 0; i < 20; i++) {
        fd = call();
        while (send(fd, much, sizeof much, MSG_DONTWAIT) > 0)
            ;
        usleep((unsigned)(i * 300));
        reset(fd);
    }
    fd = call();
    assert_int_equal(send(fd, "still", 5, 0), 5);
    assert_int_equal(read_all(fd, much, 5), 5);
    close(fd);
    stop();
}

/* ---- a slow reader ---- */

static size_t flood_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    static const char much[8000000];

    (void)p;
    sb_conn_put_const(c, much, sizeof much);
    sb_conn_deadline(c, 200);
    return n;
}

/* With nothing taken for 1 ms the transport is asked every time. */
static void flood_timeout(struct sb_conn *c)
{
    if (!sb_conn_moves(c, 1)) {
        __atomic_add_fetch(&server.r->broken, 1, __ATOMIC_SEQ_CST);
        sb_conn_abort(c);
        return;
    }
    __atomic_add_fetch(&server.r->connected, 1, __ATOMIC_SEQ_CST);
    sb_conn_deadline(c, 200);
}

static const struct sb_proto flood = { .name = "flood", .input = flood_input, .timeout = flood_timeout };

static void test_a_peer_that_reads_slowly_is_told_from_one_that_does_not(void **state)
{
    static char got[20000];
    int fd, i;

    (void)state;
    start(&flood, NULL);
    fd = call();
    assert_int_equal(send(fd, "x", 1, 0), 1);
    for (i = 0; i < 40; i++) {      /* 1.2 s at 0.7 MB/s: the system's buffer hides most of it */
        assert_true(recv(fd, got, sizeof got, 0) > 0);
        usleep(30000);
    }
    assert_int_equal(server.r->broken, 0);
    assert_true(server.r->connected >= 3);
    wait_for(&server.r->broken, 1);
    close(fd);
    stop();
}

/* ---- no room ---- */

static void few_connections(void)
{
    server.box.pools[SB_POOL_CONN].count = SB_SPARE_CONNS + 2;
}

static void test_who_finds_no_room_is_told(void **state)
{
    char got[16] = "";
    int a, b, c;

    (void)state;
    start(&echo, few_connections);
    a = call();
    b = call();
    c = call();
    assert_int_equal(read_all(c, got, sizeof got), 6);
    assert_memory_equal(got, "full\r\n", 6);
    assert_int_equal(send(a, "x", 1, 0), 1);
    assert_int_equal(read_all(a, got, 1), 1);
    close(a);
    close(b);
    close(c);
    stop();
}

static void few_descriptors(void)
{
    struct rlimit r = { 0, 0 };

    r.rlim_cur = r.rlim_max = (rlim_t)descriptors() + 2;
    setrlimit(RLIMIT_NOFILE, &r);
}

static void test_without_descriptors_peers_are_told_and_later_ones_are_served(void **state)
{
    char got[16];
    int fd[12], i, refused = 0, served = 0;

    (void)state;
    start(&echo, few_descriptors);
    for (i = 0; i < 12; i++) {
        fd[i] = call();
        assert_int_equal(send(fd[i], "y", 1, MSG_NOSIGNAL), 1);
        switch (read_all(fd[i], got, 1) == 1 ? got[0] : 0) {
        case 'f':
            refused++;
            break;
        case 'y':
            served++;
            break;
        }
    }
    assert_true(served >= 1 && refused >= 6);
    assert_int_equal(served + refused, 12);
    for (i = 0; i < 12; i++)
        close(fd[i]);
    usleep(100000);
    i = call();
    assert_int_equal(send(i, "y", 1, 0), 1);
    assert_int_equal(read_all(i, got, 1), 1);
    assert_int_equal(got[0], 'y');
    close(i);
    stop();
}

/* ---- closing ---- */

static size_t once_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    (void)p;
    sb_conn_put_const(c, "bye", 3);
    sb_conn_close(c, true);
    return n;
}

static int once_open(struct sb_conn *c)
{
    (void)c;
    __atomic_add_fetch(&server.r->opened, 1, __ATOMIC_SEQ_CST);
    return 0;
}

static const struct sb_proto once = { .name = "once", .open = once_open, .input = once_input };

static void test_the_last_words_arrive_even_when_the_peer_goes_on_sending(void **state)
{
    static char much[300000], got[8];
    int fd;

    (void)state;
    start(&once, NULL);
    fd = call();
    assert_true(send(fd, much, sizeof much, 0) > 0);
    assert_int_equal(read_all(fd, got, sizeof got), 3);
    assert_memory_equal(got, "bye", 3);
    close(fd);
    stop();
}

/* The system keeps a silent peer for a second, not for ever. */
static void test_a_silent_peer_is_seen_all_the_same(void **state)
{
    uint32_t from;
    char got[8];
    int fd;

    (void)state;
    start(&once, NULL);
    fd = call();
    from = ms_now();
    while (ms_now() - from < 5000 && !__atomic_load_n(&server.r->opened, __ATOMIC_SEQ_CST))
        usleep(10000);
    assert_int_equal(server.r->opened, 1);
    assert_int_equal(send(fd, "x", 1, 0), 1);
    assert_int_equal(read_all(fd, got, sizeof got), 3);
    close(fd);
    stop();
}

static int greet_open(struct sb_conn *c)
{
    sb_conn_put_const(c, "hello", 5);
    sb_conn_flush(c);       /* before the transport has its socket */
    return 0;
}

static int no_open(struct sb_conn *c)
{
    (void)c;
    return SB_EPERM;
}

static int abort_open(struct sb_conn *c)
{
    sb_conn_abort(c);
    return 0;
}

static void test_a_protocol_may_speak_first_refuse_or_abort(void **state)
{
    static const struct sb_proto greet = { .name = "greet", .open = greet_open, .input = echo_input,
                                           .speaks_first = true };
    static const struct sb_proto no = { .name = "no", .open = no_open, .input = echo_input, .refusal = "no",
                                        .speaks_first = true };
    static const struct sb_proto gone = { .name = "gone", .open = abort_open, .input = echo_input,
                                          .speaks_first = true };
    static const struct { const struct sb_proto *p; size_t n; const char *text; } t[] = {
        { &greet, 5, "hello" }, { &no, 2, "no" }, { &gone, 0, "" },
    };
    char got[8];
    int i, fd;

    (void)state;
    for (i = 0; i < 3; i++) {
        start(t[i].p, NULL);
        fd = call();
        assert_int_equal(read_all(fd, got, i == 0 ? 5 : sizeof got), t[i].n);
        assert_memory_equal(got, t[i].text, t[i].n);
        close(fd);
        stop();
    }
}

/* ---- calls of our own ---- */

static void client_closed(struct sb_conn *c)
{
    __atomic_add_fetch(&server.r->broken, 1, __ATOMIC_SEQ_CST);
    (void)c;
}

static int client_open(struct sb_conn *c)
{
    sb_conn_put_const(c, "ping", 4);
    return 0;
}

static size_t client_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    if (n == 4 && memcmp(p, "ping", 4) == 0)
        __atomic_add_fetch(&server.r->connected, 1, __ATOMIC_SEQ_CST);
    sb_conn_close(c, false);
    return n;
}

static const struct sb_proto client = { .name = "client", .open = client_open, .input = client_input,
                                        .closed = client_closed };

static void dial_from(struct sb_conn *c, const char *host, unsigned port)
{
    struct sb_conn *out = sb_conn_new(c->box, &client);

    if (sb_port_connect(c->box, out, host, port) < 0) {
        server.r->errors++;
        sb_conn_abort(out);
    }
}

/* A letter says whom to call. */
static void dial_by(struct sb_conn *c, int letter)
{
    unsigned port = (unsigned)server.box.listeners[1].port;

    switch (letter) {
    case 'a': dial_from(c, "127.0.0.1", port); break;
    case 'n': dial_from(c, "localhost", port); break;       /* ::1 refuses, 127.0.0.1 answers */
    case 'r': dial_from(c, "127.0.0.1", 1); break;
    case 'R': dial_from(c, "localhost", 1); break;
    case 'u': dial_from(c, "no-such-name.invalid", 80); break;
    case 'x':                                               /* closed before the resolver answers */
        dial_from(c, "localhost", port);
        sb_conn_abort(c->box->conns);
        break;
    }
}

static size_t dialer_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        dial_by(c, p[i]);
    return n;
}

static const struct sb_proto dialer = { .name = "dialer", .input = dialer_input };

static void listen_for_echo(void)
{
    struct sb_listener *l = &server.box.listeners[1];

    l->proto = &echo;
    l->address = "127.0.0.1";
    if (sb_port_listen(&server.box, l) != 0)
        _exit(9);
}

static void listen_for_both(void)
{
    server.box.listener_count = 0;
    listen_for_echo();
}

static void test_addresses_and_names_are_called(void **state)
{
    int fd;

    (void)state;
    start(&dialer, listen_for_both);
    fd = call();
    assert_int_equal(send(fd, "anana", 5, 0), 5);
    wait_for(&server.r->connected, 5);
    wait_for(&server.r->broken, 5);     /* all of them have ended */
    assert_int_equal(send(fd, "rRux", 4, 0), 4);
    wait_for(&server.r->broken, 9);
    assert_int_equal(server.r->connected, 5);
    close(fd);
    kill(server.child, SIGTERM);
    kill(server.child, SIGTERM);
    waitpid(server.child, &fd, 0);
    munmap(server.r, sizeof *server.r);
}

/* ---- listening ---- */

static int connects(int family, unsigned port)
{
    struct sockaddr_in6 six = { .sin6_family = AF_INET6, .sin6_port = htons((uint16_t)port),
                                .sin6_addr = IN6ADDR_LOOPBACK_INIT };
    struct sockaddr_in four = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int fd = socket(family, SOCK_STREAM, 0);
    int ok = connect(fd, family == AF_INET ? (struct sockaddr *)&four : (struct sockaddr *)&six,
                     family == AF_INET ? sizeof four : sizeof six) == 0;

    close(fd);
    return ok;
}

static void test_listeners_for_one_or_both_families(void **state)
{
    struct sb_box box = { 0 };
    struct sb_listener both = { .proto = &echo }, four = { .proto = &echo, .address = "127.0.0.1" };
    struct sb_listener six = { .proto = &echo, .address = "::1" }, again, bad = { .proto = &echo, .address = "x" };

    (void)state;
    if (board.ep < 0)
        assert_int_equal(loop_init(&box), 0);
    assert_int_equal(sb_port_listen(&box, &both), 0);
    assert_int_equal(sb_port_listen(&box, &four), 0);
    assert_int_equal(sb_port_listen(&box, &six), 0);
    assert_int_equal(sb_port_listen(&box, &bad), SB_EINVAL);
    assert_true(both.port && four.port && six.port);
    assert_true(connects(AF_INET, both.port) && connects(AF_INET6, both.port));
    assert_true(connects(AF_INET, four.port) && !connects(AF_INET6, four.port));
    assert_true(!connects(AF_INET, six.port) && connects(AF_INET6, six.port));
    again = four;
    assert_int_equal(sb_port_listen(&box, &again), SB_EBUSY);
    sb_port_unlisten(&box, &both);
    sb_port_unlisten(&box, &four);
    sb_port_unlisten(&box, &six);
    assert_false(connects(AF_INET, both.port));
}

/* ---- tasks and other threads ---- */

static struct sb_task *waiter;

static void busy(struct sb_box *box, struct sb_post *p)
{
    __atomic_add_fetch(&server.r->turns, 1, __ATOMIC_SEQ_CST);
    sb_box_post(box, p);        /* the loop never sleeps */
}

static void entering(void *arg)
{
    uint32_t before;
    int i;

    (void)arg;
    for (i = 0; i < 200; i++) {
        before = __atomic_load_n(&server.r->turns, __ATOMIC_SEQ_CST);
        sb_port_enter(&server.box);
        sb_port_enter(&server.box);     /* nests */
        server.r->entered++;
        server.r->waited += server.r->turns - before <= 3;
        sb_port_leave(&server.box);
        sb_port_leave(&server.box);
    }
}

static void busy_loop_and_tasks(void)
{
    static struct sb_post post = { .run = busy };
    int i;

    sb_box_post(&server.box, &post);
    for (i = 0; i < 3; i++)
        if (sb_port_task_start(&server.box, sb_box_get(&server.box, SB_POOL_TASK), entering, NULL) != 0)
            _exit(8);
}

static void test_a_busy_loop_lets_tasks_in(void **state)
{
    (void)state;
    start(&echo, busy_loop_and_tasks);
    wait_for((int *)&server.r->entered, 600);
    assert_true(server.r->waited > 300);    /* the loop does not push in (a preempted thread may miss more) */
    stop();
}

/* Waits 50 ms in vain, then until it is woken; then puts its word. */
static void waiting(void *arg)
{
    struct sb_conn *c = arg;
    uint32_t from = ms_now();

    sb_port_enter(&server.box);
    sb_port_task_wait(&server.box, waiter, 50);
    server.r->waited = ms_now() - from;
    sb_conn_put_const(c, "w", 1);
    sb_port_task_wait(&server.box, waiter, UINT32_MAX);
    sb_conn_put_const(c, "k", 1);
    sb_box_put(&server.box, SB_POOL_TASK, waiter);
    sb_port_leave(&server.box);
}

static size_t task_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    if (*p == 's') {
        waiter = sb_box_get(c->box, SB_POOL_TASK);
        if (sb_port_task_start(c->box, waiter, waiting, c) != 0)
            server.r->errors++;
    } else {
        sb_port_task_wake(c->box, waiter);
    }
    return n;
}

static const struct sb_proto tasks = { .name = "tasks", .input = task_input };

static void test_a_task_waits_is_woken_and_its_output_goes_out_at_once(void **state)
{
    uint32_t from;
    char got[2];
    int fd;

    (void)state;
    start(&tasks, NULL);
    fd = call();
    from = ms_now();
    assert_int_equal(send(fd, "s", 1, 0), 1);
    assert_int_equal(read_all(fd, got, 1), 1);
    assert_true(server.r->waited >= 50 && ms_now() - from < 500);
    from = ms_now();
    assert_int_equal(send(fd, "w", 1, 0), 1);
    assert_int_equal(read_all(fd, got + 1, 1), 1);
    assert_memory_equal(got, "wk", 2);
    assert_true(ms_now() - from < 500);     /* not at the loop's next look at its deadlines */
    close(fd);
    stop();
}

/* ---- the end ---- */

static void test_the_second_signal_ends_what_the_first_cannot(void **state)
{
    int fd, status;
    char got;

    (void)state;
    start(&echo, NULL);
    fd = call();
    assert_int_equal(send(fd, "x", 1, 0), 1);
    assert_int_equal(read_all(fd, &got, 1), 1);
    kill(server.child, SIGTERM);
    usleep(100000);
    assert_int_equal(waitpid(server.child, &status, WNOHANG), 0);       /* it waits for us */
    assert_false(connects(AF_INET, (unsigned)server.r->port));          /* and takes no others */
    kill(server.child, SIGINT);
    assert_int_equal(waitpid(server.child, &status, 0), server.child);
    assert_true(WIFEXITED(status));
    close(fd);
}

int main(void)
{
    const struct CMUnitTest unit[] = {
        cmocka_unit_test(test_what_a_protocol_does_not_take_is_held_and_nothing_is_lost),
        cmocka_unit_test(test_without_a_block_to_hold_it_the_rest_stays_in_the_socket),
        cmocka_unit_test(test_many_connections_at_once),
        cmocka_unit_test(test_a_reset_in_the_middle_gives_everything_back),
        cmocka_unit_test(test_a_peer_that_reads_slowly_is_told_from_one_that_does_not),
        cmocka_unit_test(test_who_finds_no_room_is_told),
        cmocka_unit_test(test_without_descriptors_peers_are_told_and_later_ones_are_served),
        cmocka_unit_test(test_the_last_words_arrive_even_when_the_peer_goes_on_sending),
        cmocka_unit_test(test_a_silent_peer_is_seen_all_the_same),
        cmocka_unit_test(test_a_protocol_may_speak_first_refuse_or_abort),
        cmocka_unit_test(test_addresses_and_names_are_called),
        cmocka_unit_test(test_a_busy_loop_lets_tasks_in),
        cmocka_unit_test(test_a_task_waits_is_woken_and_its_output_goes_out_at_once),
        cmocka_unit_test(test_the_second_signal_ends_what_the_first_cannot),
        cmocka_unit_test(test_listeners_for_one_or_both_families),
    };

    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(unit, NULL, NULL);
}
