/* log-ins: a password is hashed a little in each turn, and nobody else waits for that (S0-USR-01, S0-USR-03) */
#include <stdio.h>
#include "fake_box.h"
#include "sb/limits.h"
#include "proto/ftp.h"
#include "sys/sha_crypt.h"
#include "sys/users.h"
#include "sys/users_login.h"
#include "unit.h"

#define PLAIN   "root:$5$de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481:::::::\n"   /* rootpassword */
#define HASH    "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5"                          /* Hello world! */
#define ADMIN   "admin:" HASH ":::::::\n"
#define LONGER  "longer:$6$rounds=10000$saltstringsaltst$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/" \
                "YTBmSK6H9qs/y3RnOaw5v.:::::::\n"                                                      /* Hello world! */
#define LONGEST "longest:$5$rounds=10000$saltstringsaltst$3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA:::::::\n"
#define GOOD    "Authorization: Basic YWRtaW46SGVsbG8gd29ybGQh\r\n"      /* admin:Hello world! */
#define BAD     "Authorization: Basic YWRtaW46d3Jvbmc=\r\n"              /* admin:wrong */

static struct fake_box f;
static unsigned calls;

static int hello(struct sb_req *r)
{
    sb_str body = sb_body(r);

    calls++;
    return sb_text(r, "hello %.*s%.*s", SB_ARG(sb_user(r)), SB_ARG(body));
}

static int decline(struct sb_req *r)
{
    (void)r;
    return SB_DECLINE;
}

static void said(struct sb_ws *w, const char *p, size_t n)
{
    sb_ws_text(w, p, n);
}

static void talk(struct sb_ws *w)
{
    char text[20];
    int type;
    long n;

    while ((n = sb_ws_recv(w, &type, text, sizeof text, UINT32_MAX)) >= 0)
        sb_ws_text(w, text, (size_t)n);
}

static const struct sb_ws_events echo = { .text = said };
static const struct sb_route routes[] = {
    { "/open",   .get = hello },
    { "/closed", .get = hello, .put = hello, .auth = "box" },
    { "/task",   .get = hello, .put = hello, .auth = "box", .in_task = true },
    { "/ws",     .ws = &echo, .auth = "box" },
    { "/wstask", .ws_task = talk, .auth = "box" },
    { "/next/x", .get = decline, .put = decline },
    { "/next/{n}", .get = hello, .put = hello, .auth = "box" },
    { "/late/x", .get = decline, .in_task = true },
    { "/late/{n}", .get = hello, .auth = "box", .in_task = true },
};
static const struct sb_command commands[] = { { "nothing", .run = NULL } };
static const struct sb_app app = { .http = SB_TABLE(routes), .telnet = { commands, 0 }, .shell = &sb_unix };

static void put(const char *text)
{
    fake_fs_put(&f.tree, "/etc/shadow", text, strlen(text));
}

static int setup(void **state)
{
    int err = fake_box_start(&f, &app);

    (void)state;
    calls = 0;
    put(PLAIN ADMIN);
    return err;
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

/* Peer i, from an address of its own, at the server of that name. */
static struct fake_peer *come(unsigned i, const char *kind)
{
    unsigned l = 0;

    while (strcmp(f.box.listeners[l].kind, kind) != 0)
        l++;
    memset(&f.peer[i], 0, sizeof f.peer[i]);
    fake_come(&f.peer[i], &f.box, &f.box.listeners[l], &fake_socket);
    assert_non_null(f.peer[i].c);
    f.peer[i].c->peer.ip[3] = (uint8_t)(10 + i);
    return &f.peer[i];
}

static void get(struct fake_peer *p, const char *path, const char *fields)
{
    char text[400];

    snprintf(text, sizeof text, "GET %s HTTP/1.1\r\nHost: box\r\n%s\r\n", path, fields);
    fake_say(p, text);
}

/* ---- the hash in pieces ---- */

static void test_hash_is_the_same_in_pieces_of_any_size(void **state)
{
    static const struct { enum sb_sha_crypt method; uint32_t rounds; const char *hash; } rows[] = {
        { SB_SHA256_CRYPT, 5000, "5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5" },
        { SB_SHA512_CRYPT, 5000, "svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1" },
    };
    static const uint32_t pieces[] = { 1, 2, 7, 8, 1000, UINT32_MAX };
    char hash[SB_SHA_CRYPT_HASH];
    struct sb_sha_run r;
    size_t i, k;

    (void)state;
    for (i = 0; i < 2; i++)
        for (k = 0; k < sizeof pieces / sizeof pieces[0]; k++) {
            assert_int_equal(sb_sha_begin(&r, rows[i].method, SB_STR("Hello world!"), SB_STR("saltstring"), rows[i].rounds), 0);
            while (sb_sha_go_on(&r, pieces[k]) == pieces[k])
                ;
            assert_text(hash, (size_t)sb_sha_end(&r, hash), rows[i].hash);
        }
}

static void test_hash_can_be_given_up_at_any_time(void **state)
{
    char hash[SB_SHA_CRYPT_HASH];
    struct sb_sha_run r;
    uint32_t n;

    (void)state;
    for (n = 0; n < 600; n++) {
        assert_int_equal(sb_sha_begin(&r, n & 1 ? SB_SHA512_CRYPT : SB_SHA256_CRYPT, SB_STR("a"), SB_STR("s"), 200), 0);
        (void)sb_sha_go_on(&r, n);
        assert_int_equal(sb_sha_end(&r, hash), n & 1 ? 86 : 43);
        assert_int_equal(r.password.n, 0);      /* wiped */
    }
}

/* ---- what it costs ---- */

static void cost_of(const char *name, uint64_t *rounds, uint32_t *runs)
{
    uint64_t r = f.box.users.rounds;
    uint32_t n = f.box.users.runs;

    assert_int_equal(fake_login(&f, NULL, sb_str_of(name), SB_STR("wrong")), SB_LOGIN_WRONG);
    *rounds = f.box.users.rounds - r;
    *runs = f.box.users.runs - n;
}

/* Whoever is asked for, whatever hash he has: the same number of rounds, in as many runs. */
static void test_login_costs_the_same_for_every_name(void **state)
{
    static const char *const files[] = {
        PLAIN, ADMIN, LONGER, PLAIN ADMIN LONGER LONGEST,
        PLAIN ADMIN LONGEST "locked:!" HASH ":::::::\nstar:*:::::::\nempty::::::::\nold:$1$a$b:::::::\n"
        "ended:" HASH ":::::1:1:\nmany:$6$rounds=999999999$a$b:::::::\n" LONGER,
    };
    static const char *const names[] = { "root", "admin", "longer", "longest", "locked", "star", "empty", "old", "ended", "many", "",
                                         "a_name_that_is_longer_than_any_may_be" };
    static const uint64_t rounds_of[] = { 0, 5000, 10000, 20000, 20000 };
    static const uint32_t runs_of[] = { 0, 2, 2, 4, 4 };
    uint64_t rounds;
    uint32_t runs;
    size_t i, k;

    (void)state;
    for (i = 0; i < sizeof files / sizeof files[0]; i++) {
        put(files[i]);
        for (k = 0; k < sizeof names / sizeof names[0]; k++) {
            cost_of(names[k], &rounds, &runs);
            if (rounds != rounds_of[i] || runs != runs_of[i])
                fail_msg("file %zu, \"%s\": %lu rounds in %u runs", i, names[k], (unsigned long)rounds, runs);
        }
    }
}

static void test_login_of_a_right_password_costs_as_much(void **state)
{
    uint64_t rounds;

    (void)state;
    put(ADMIN LONGER);
    rounds = f.box.users.rounds;
    assert_int_equal(fake_login(&f, NULL, SB_STR("admin"), SB_STR("Hello world!")), SB_LOGIN_GOOD);
    assert_int_equal(f.box.users.rounds - rounds, 15000);
    assert_int_equal(fake_login(&f, NULL, SB_STR("longer"), SB_STR("Hello world!")), SB_LOGIN_GOOD);
    assert_int_equal(f.box.users.rounds - rounds, 30000);
    assert_int_equal(fake_login(&f, NULL, SB_STR("longer"), SB_STR("Hello world!")), SB_LOGIN_GOOD);
    assert_int_equal(f.box.users.rounds - rounds, 30000);       /* remembered */
}

/* ---- a little in each turn ---- */

static void nothing_yet(struct sb_login *l, int verdict)
{
    *(int *)l->user = verdict;
}

static void test_turn_ends_when_its_time_is_over(void **state)
{
    int verdict = -1;
    struct sb_login l = { .name = SB_STR("admin"), .password = SB_STR("Hello world!"), .done = nothing_yet, .user = &verdict };
    unsigned turns = 0, looks;

    (void)state;
    fake.ticks = 10;
    assert_int_equal(sb_users_ask(&f.box, &l), SB_LOGIN_ASKED);
    while (verdict < 0) {
        looks = fake.looks;
        sb_box_turn_begin(&f.box);
        (void)sb_box_turn_end(&f.box);
        assert_true(fake.looks - looks <= 10 * SB_HASH_MS + 3);
        turns++;
    }
    assert_int_equal(verdict, SB_LOGIN_GOOD);
    assert_true(turns > 5000 / 8 / (10 * SB_HASH_MS) && turns < 1000);
}

static void test_turn_ends_also_when_the_clock_stands(void **state)
{
    int verdict = -1;
    struct sb_login l = { .name = SB_STR("longest"), .password = SB_STR("Hello world!"), .done = nothing_yet, .user = &verdict };

    (void)state;
    put(LONGEST);
    assert_int_equal(sb_users_ask(&f.box, &l), SB_LOGIN_ASKED);
    assert_int_equal(sb_users_run(&f.box), 0);      /* begun: called again at once */
    assert_int_equal(sb_users_run(&f.box), 0);
    assert_int_equal(f.box.users.job->run.at > 3000 && f.box.users.job->run.at <= 4096, 1);
    assert_int_equal(verdict, -1);
    while (verdict < 0)
        (void)sb_users_run(&f.box);
    assert_int_equal(verdict, SB_LOGIN_GOOD);
    assert_int_equal(sb_users_run(&f.box), UINT32_MAX);
}

static void test_nobody_waits_for_the_password_of_another(void **state)
{
    struct fake_peer *slow = come(0, "http"), *fast = come(1, "http");
    unsigned answers = 0;

    (void)state;
    put(LONGEST ADMIN);
    fake.ticks = 5;
    get(slow, "/closed", GOOD);
    while (!fake_heard_some(slow, "hello admin")) {
        get(fast, "/open", "");
        fake_forget_output(fast);
        fake_step(&f);
        assert_true(fake_heard_some(fast, "HTTP/1.1 200 OK"));
        answers++;
    }
    assert_true(answers > 50);
}

/* ---- the line ---- */

static struct sb_login ask_from(uint8_t last, struct sb_addr *a, const char *password, int *verdict, bool patient)
{
    *verdict = -1;
    *a = (struct sb_addr){ .ip = { 10, 0, 0, last } };
    return (struct sb_login){ .peer = a, .name = SB_STR("admin"), .password = sb_str_of(password), .done = nothing_yet,
                              .user = verdict, .patient = patient };
}

/* Ten guesses stand in line; who comes last and has done nothing is next. */
static void test_who_guesses_stands_behind_the_others(void **state)
{
    struct sb_login l[12];
    struct sb_addr a[12];
    int v[12], i, before = 0;

    (void)state;
    assert_int_equal(fake_login(&f, &(struct sb_addr){ .ip = { 10, 0, 0, 1 } }, SB_STR("admin"), SB_STR("x")), SB_LOGIN_WRONG);
    for (i = 0; i < 12; i++) {
        l[i] = ask_from(i == 11 ? 2 : 1, &a[i], i == 11 ? "Hello world!" : "wrong", &v[i], true);
        assert_int_equal(sb_users_ask(&f.box, &l[i]), SB_LOGIN_ASKED);
    }
    while (v[11] < 0)
        (void)sb_users_run(&f.box);
    for (i = 0; i < 11; i++)
        before += v[i] >= 0;
    assert_int_equal(v[11], SB_LOGIN_GOOD);
    assert_int_equal(before, 0);
    while (sb_users_run(&f.box) == 0)
        ;
    for (i = 0, before = 0; i < 11; i++)
        before += v[i] == SB_LOGIN_WRONG;
    assert_int_equal(before, 11 - SB_MAX_PATIENT);      /* three were looked at, four wait, the others were too many */
    assert_int_equal(f.box.users.offenders[0].failures, 4);
    for (i = 0; i < 11; i++)
        sb_users_cancel(&f.box, &l[i]);
    assert_int_equal(sb_users_run(&f.box), UINT32_MAX);
}

static void test_who_is_patient_waits_and_then_is_looked_at(void **state)
{
    struct sb_login guess, right, hasty;
    struct sb_addr a, b, c;
    int v, w, x, i;

    (void)state;
    guess = ask_from(1, &a, "wrong", &v, true);
    right = ask_from(1, &b, "Hello world!", &w, true);
    hasty = ask_from(1, &c, "Hello world!", &x, false);
    for (i = 0; i < 5; i++) {
        assert_int_equal(sb_users_ask(&f.box, &guess), SB_LOGIN_ASKED);
        v = -1;
        while (v < 0) {
            (void)sb_users_run(&f.box);
            f.box.now += 10;
        }
        assert_int_equal(v, SB_LOGIN_WRONG);
    }
    f.box.now -= 10;
    assert_int_equal(sb_users_ask(&f.box, &right), SB_LOGIN_ASKED);
    assert_int_equal(sb_users_ask(&f.box, &hasty), SB_LOGIN_LATER);
    assert_int_equal(sb_users_run(&f.box), 500);
    f.box.now += 499;
    assert_int_equal(sb_users_run(&f.box), 1);
    assert_int_equal(w, -1);
    f.box.now++;
    while (w < 0)
        assert_true(sb_users_run(&f.box) == 0 || w >= 0);
    assert_int_equal(w, SB_LOGIN_GOOD);
}

/* An attempt that others of the same address have made dear while it stood in line. */
static void test_who_is_not_patient_is_sent_away(void **state)
{
    struct sb_login l[9];
    struct sb_addr a[9];
    int v[9], i, later = 0;

    (void)state;
    for (i = 0; i < 9; i++) {
        l[i] = ask_from(1, &a[i], "wrong", &v[i], false);
        assert_int_equal(sb_users_ask(&f.box, &l[i]), SB_LOGIN_ASKED);
    }
    while (sb_users_run(&f.box) != UINT32_MAX)
        ;
    for (i = 0; i < 9; i++)
        later += v[i] == SB_LOGIN_LATER;
    assert_int_equal(later, 5);
    assert_int_equal(f.box.users.offenders[0].failures, 4);
}

/* Who goes away has tried all the same. */
static void test_going_away_does_not_make_a_guess_free(void **state)
{
    struct sb_addr a;
    struct sb_login l;
    int v;

    (void)state;
    l = ask_from(1, &a, "wrong", &v, true);
    assert_int_equal(sb_users_ask(&f.box, &l), SB_LOGIN_ASKED);
    (void)sb_users_run(&f.box);
    sb_users_cancel(&f.box, &l);
    while (sb_users_run(&f.box) == 0)
        ;
    assert_int_equal(v, -1);
    assert_int_equal(f.box.users.offenders[0].failures, 1);
    assert_int_equal(f.box.pools[SB_POOL_LOGIN].used, 0);
}

static void test_browser_with_six_connections_hashes_once(void **state)
{
    uint64_t rounds = f.box.users.rounds;
    unsigned i;

    (void)state;
    for (i = 0; i < 6; i++)
        get(come(i, "http"), "/closed", GOOD);
    fake_run(&f);
    for (i = 0; i < 6; i++)
        assert_true(fake_heard_some(&f.peer[i], "hello admin"));
    assert_int_equal(f.box.users.rounds - rounds, 5000);
}

/* ---- while it is hashed the file changes ---- */

static void test_new_hash_does_not_undo_a_change(void **state)
{
    int verdict = -1;
    struct sb_login l = { .name = SB_STR("root"), .password = SB_STR("rootpassword"), .done = nothing_yet, .user = &verdict };

    (void)state;
    put(PLAIN);
    assert_int_equal(sb_users_ask(&f.box, &l), SB_LOGIN_ASKED);
    (void)sb_users_run(&f.box);         /* found good; a salted hash is being made */
    assert_int_equal(verdict, -1);
    put("root:" HASH ":::::::\n");
    while (verdict < 0)
        (void)sb_users_run(&f.box);
    assert_int_equal(verdict, SB_LOGIN_GOOD);
    assert_true(fake_said("the hash of root could not be renewed: changed meanwhile"));
    assert_int_equal(fake_login(&f, NULL, SB_STR("root"), SB_STR("rootpassword")), SB_LOGIN_WRONG);
    assert_int_equal(fake_login(&f, NULL, SB_STR("root"), SB_STR("Hello world!")), SB_LOGIN_GOOD);
}

/* ---- the web ---- */

static void test_http_holds_what_comes_behind_the_head(void **state)
{
    static const char *const paths[] = { "/closed", "/task" };
    static const char put_it[] = "PUT %s HTTP/1.1\r\nHost: box\r\n" GOOD "Content-Length: 5\r\n\r\n body"
                                 "GET /open HTTP/1.1\r\nHost: box\r\n\r\n";
    char text[400];
    size_t i, cut, n;

    (void)state;
    for (i = 0; i < 2; i++)
        for (cut = 1; cut < 230; cut += cut < 150 ? 37 : 1) {
            struct fake_peer *p;

            f.box.users.known = 0;
            p = come(0, "http");
            n = (size_t)snprintf(text, sizeof text, put_it, paths[i]);
            p->cut = cut < n ? cut : n;
            fake_send(p, text, n);
            fake_run(&f);
            assert_int_equal(fake_count(p, "HTTP/1.1 200 OK"), 2);
            assert_true(fake_heard_some(p, "hello admin body"));
            fake_leave(p);
        }
}

static void test_http_refuses_late(void **state)
{
    struct fake_peer *p = come(0, "http");

    (void)state;
    fake_say(p, "PUT /closed HTTP/1.1\r\nHost: box\r\n" BAD "Content-Length: 5\r\n\r\n body");
    get(p, "/open", "");
    fake_run(&f);
    assert_int_equal(fake_count(p, "HTTP/1.1 401 "), 1);
    assert_int_equal(fake_count(p, "WWW-Authenticate"), 1);
    assert_int_equal(fake_count(p, "HTTP/1.1 200 OK"), 1);
    assert_int_equal(calls, 1);
}

/* A row that declines is followed by one that asks for a password. */
static void test_http_row_that_follows_asks_too(void **state)
{
    static const char *const paths[] = { "/next/x", "/late/x" };
    size_t i;

    (void)state;
    for (i = 0; i < 2; i++) {
        struct fake_peer *p = come(0, "http");

        f.box.users.known = 0;
        get(p, paths[i], GOOD);
        get(p, paths[i], BAD);
        get(p, paths[i], "");
        get(p, "/open", "");
        fake_run(&f);
        assert_int_equal(fake_count(p, "hello admin"), 1);
        assert_int_equal(fake_count(p, "HTTP/1.1 401 "), 2);
        assert_int_equal(fake_count(p, "HTTP/1.1 200 OK"), 2);
        fake_leave(p);
    }
    f.box.users.known = 0;
    fake_say(come(0, "http"), "PUT /next/x HTTP/1.1\r\nHost: box\r\n" GOOD "Content-Length: 5\r\n\r\n body");
    fake_run(&f);
    assert_true(fake_heard_some(&f.peer[0], "hello admin body"));
}

static void test_http_upgrade_behind_a_password(void **state)
{
    static const char *const paths[] = { "/ws", "/wstask" };
    static const char upgrade[] = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    struct fake_peer *p;
    char fields[300];
    size_t i;

    (void)state;
    for (i = 0; i < 2; i++) {
        f.box.users.known = 0;
        p = come(0, "http");
        snprintf(fields, sizeof fields, "%s" GOOD, upgrade);
        get(p, paths[i], fields);
        fake_send(p, "\x81\x82\0\0\0\0hi", 8);      /* at once behind the head */
        fake_run(&f);
        assert_true(fake_heard_some(p, "HTTP/1.1 101 "));
        assert_true(p->out_n > 4 && memcmp(p->out + p->out_n - 4, "\x81\2hi", 4) == 0);
        fake_leave(p);
        fake_run(&f);
        p = come(1, "http");
        snprintf(fields, sizeof fields, "%s" BAD, upgrade);
        get(p, paths[i], fields);
        fake_run(&f);
        assert_true(fake_heard_some(p, "HTTP/1.1 401 "));
        fake_leave(p);
    }
}

/* Gone at every step of it, by reset or in order: nothing is left, and the next one gets in. */
static void test_http_peer_goes_while_it_is_looked_at(void **state)
{
    static const char *const requests[] = {
        "GET /closed HTTP/1.1\r\nHost: box\r\n" GOOD "\r\n", "PUT /task HTTP/1.1\r\nHost: box\r\n" GOOD "Content-Length: 9\r\n\r\n body",
        "GET /late/x HTTP/1.1\r\nHost: box\r\n" GOOD "\r\n",
    };
    unsigned i, steps;

    (void)state;
    for (i = 0; i < 6; i++)
        for (steps = 0; steps < 9; steps++) {
            struct fake_peer *p = come(0, "http");
            unsigned k;

            f.box.users.known = 0;
            fake_say(p, requests[i / 2]);
            for (k = 0; k < steps; k++)
                (void)fake_step(&f);
            if (i % 2)
                fake_fin(p);
            else
                fake_reset_by_peer(p);
            fake_run(&f);
            if (i % 2 && i / 2 != 1)
                assert_true(fake_heard_some(p, "hello admin"));
            assert_true(i % 2 == 0 || p->closed || p->fin);
            fake_leave(p);
            fake_run(&f);
            assert_int_equal(f.box.pools[SB_POOL_REQ].used, 0);
        }
    assert_int_equal(fake_login(&f, NULL, SB_STR("admin"), SB_STR("Hello world!")), SB_LOGIN_GOOD);
}

/* ---- Telnet ---- */

static void test_telnet_keys_typed_ahead_wait_for_the_verdict(void **state)
{
    struct fake_peer *p = come(0, "telnet");

    (void)state;
    fake_fs_put(&f.tree, "/etc/passwd", "admin:x:1:::/:\n", 15);
    fake_say(p, "admin\rHello world!\ruptime\r");
    fake_run(&f);
    assert_true(fake_heard_some(p, "Welcome admin"));
    assert_int_equal(fake_count(p, "# uptime\r\n"), 1);
    fake_forget_output(p);
    fake_say(p, "passwd\rHello world!\rnew\rnew\ruptime\r");
    fake_run(&f);
    assert_int_equal(fake_count(p, "Password changed."), 1);
    assert_int_equal(fake_count(p, "# uptime\r\n"), 1);
    assert_int_equal(fake_count(p, "new\r"), 0);
    assert_int_equal(fake_login(&f, NULL, SB_STR("admin"), SB_STR("new")), SB_LOGIN_GOOD);
}

static void test_telnet_break_ends_the_check(void **state)
{
    struct fake_peer *p = come(0, "telnet");

    (void)state;
    fake_fs_put(&f.tree, "/etc/passwd", "admin:x:1:::/:\n", 15);
    fake_say(p, "admin\rHello world!\r\x03");
    fake_run(&f);
    assert_true(p->fin || p->closed);
    assert_false(fake_heard_some(p, "Welcome"));
    f.box.users.known = 0;
    p = come(1, "telnet");
    fake_say(p, "admin\rHello world!\r");
    fake_run(&f);
    f.box.users.known = 0;
    fake_forget_output(p);
    fake_say(p, "passwd\rHello world!\r\x03uptime\r");
    fake_run(&f);
    assert_false(fake_heard_some(p, "enter new password"));
    assert_int_equal(fake_count(p, "# uptime\r\n"), 1);
}

static void test_telnet_peer_goes_while_it_is_looked_at(void **state)
{
    unsigned i, steps, k;

    (void)state;
    fake_fs_put(&f.tree, "/etc/passwd", "admin:x:1:::/:\n", 15);
    for (i = 0; i < 2; i++)
        for (steps = 1; steps < 9; steps++) {
            struct fake_peer *p = come(0, "telnet");

            f.box.users.known = 0;
            fake_say(p, "admin\rHello world!\r");
            for (k = 0; k < steps; k++)
                (void)fake_step(&f);
            if (i)
                fake_fin(p);
            else
                fake_reset_by_peer(p);
            fake_run(&f);
            assert_true(!i || fake_heard_some(p, "Welcome admin"));
            fake_leave(p);
            fake_run(&f);
            assert_int_equal(f.box.pools[SB_POOL_TERM].used, 0);
            assert_int_equal(f.box.pools[SB_POOL_LOGIN].used, 0);
        }
}

/* ---- the idle time-out does not run meanwhile ---- */

static void test_telnet_who_has_to_wait_is_not_idle(void **state)
{
    struct fake_peer *p;
    struct sb_addr a = { .ip = { 10, 0, 0, 2 } };
    int i;

    (void)state;
    fake_fs_put(&f.tree, "/etc/passwd", "admin:x:1:::/:\n", 15);
    for (i = 0; i < 12; i++)
        sb_users_failed(&f.box, &a);
    for (i = 0; strcmp(f.box.listeners[i].kind, "telnet") != 0; i++)
        ;
    f.box.listeners[i].idle_ms = 2000;
    p = come(0, "telnet");
    fake_say(p, "admin\rHello world!\r");
    fake_wait(&f, 31900);
    assert_false(p->closed || fake_heard_some(p, "Welcome"));
    fake_wait(&f, 200);
    assert_true(fake_heard_some(p, "Welcome admin"));
}

/* ---- FTP ---- */

static int setup_ftp(void **state)
{
    (void)state;
    fake_box_bare(&f, &sb_ftp);
    f.box.listeners[0].kind = "ftp";
    f.config.ftp_idle_ms = 300000;
    fake_fs_put(&f.tree, "/etc/passwd", "admin:x:1:::/:\n", 15);
    put(PLAIN ADMIN);
    return 0;
}

static void test_ftp_commands_behind_pass_wait_for_the_verdict(void **state)
{
    static const char text[] = "USER admin\r\nPASS Hello world!\r\nPWD\r\nUSER admin\r\nPASS wrong\r\nPWD\r\nQUIT\r\n";
    size_t cut;

    (void)state;
    for (cut = 1; cut < sizeof text - 1; cut++) {
        struct fake_peer *p = come(0, "ftp");
        char *at;

        p->cut = cut;
        f.box.users.known = 0;
        memset(f.box.users.offenders, 0, sizeof f.box.users.offenders);
        fake_send(p, text, sizeof text - 1);
        fake_run(&f);
        fake_send(p, "", 0);
        assert_int_equal(fake_count(p, "230 logged on"), 1);
        at = strstr((char *)p->out, "230 ");
        assert_non_null(at = strstr(at, "\n257 \"/\""));
        assert_non_null(at = strstr(at, "\n331 "));
        assert_non_null(at = strstr(at, "\n530 user name or password incorrect\r\n530 not logged in\r\n221 "));
        fake_leave(p);
        fake_run(&f);
    }
}

static void test_ftp_peer_goes_while_it_is_looked_at(void **state)
{
    unsigned i, steps, k;

    (void)state;
    for (i = 0; i < 2; i++)
        for (steps = 1; steps < 9; steps++) {
            struct fake_peer *p = come(0, "ftp");

            f.box.users.known = 0;
            fake_say(p, "USER admin\r\nPASS Hello world!\r\n");
            for (k = 0; k < steps; k++)
                (void)fake_step(&f);
            if (i)
                fake_fin(p);
            else
                fake_reset_by_peer(p);
            fake_run(&f);
            assert_true(!i || fake_heard_some(p, "230 logged on"));
            assert_true(!i || p->closed);
            fake_leave(p);
            fake_run(&f);
            assert_int_equal(f.box.pools[SB_POOL_FTP].used, 0);
            assert_int_equal(f.box.pools[SB_POOL_LOGIN].used, 0);
        }
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
#define T_FTP(name) cmocka_unit_test_setup_teardown(name, setup_ftp, teardown)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hash_is_the_same_in_pieces_of_any_size),
        cmocka_unit_test(test_hash_can_be_given_up_at_any_time),
        T(test_login_costs_the_same_for_every_name), T(test_login_of_a_right_password_costs_as_much),
        T(test_turn_ends_when_its_time_is_over), T(test_turn_ends_also_when_the_clock_stands),
        T(test_nobody_waits_for_the_password_of_another), T(test_who_guesses_stands_behind_the_others),
        T(test_who_is_patient_waits_and_then_is_looked_at), T(test_who_is_not_patient_is_sent_away),
        T(test_going_away_does_not_make_a_guess_free), T(test_browser_with_six_connections_hashes_once),
        T(test_new_hash_does_not_undo_a_change), T(test_http_holds_what_comes_behind_the_head), T(test_http_refuses_late),
        T(test_http_row_that_follows_asks_too), T(test_http_upgrade_behind_a_password),
        T(test_http_peer_goes_while_it_is_looked_at), T(test_telnet_keys_typed_ahead_wait_for_the_verdict),
        T(test_telnet_break_ends_the_check), T(test_telnet_peer_goes_while_it_is_looked_at),
        T(test_telnet_who_has_to_wait_is_not_idle), T_FTP(test_ftp_commands_behind_pass_wait_for_the_verdict),
        T_FTP(test_ftp_peer_goes_while_it_is_looked_at),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
