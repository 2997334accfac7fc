/*
 * fuzz_conn - a whole HTTP connection: what comes, how it comes, what fails meanwhile
 *
 * Three bytes say how the peer behaves and which pool fails when; the rest is
 * what it sends, with bytes that can stand in no head as orders: 0xf5 N time
 * passes, 0xf6 a piece ends, 0xf7 the peer reads or does not, 0xf8 the disk is
 * full or not, 0xf9 another peer asks for something.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "core/assert.h"
#include "fake_box.h"
#include "fake_reply.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static struct fake_box f;
static char said[1 << 20];
static const char page[] = "<html><body>some text that is long enough for a range or two</body></html>";

/* ---- the program ---- */

static int hello(struct sb_req *r)
{
    return sb_text(r, "Hello, World");
}

static int words(struct sb_req *r)
{
    return sb_html(r, "%.*s %.*s %.*s %.*s", SB_ARG(sb_arg(r, "word")), SB_ARG(sb_arg(r, "q")),
                   SB_ARG(sb_cookie(r, "c")), SB_ARG(sb_header(r, "X-Test")));
}

static int body(struct sb_req *r)
{
    return sb_reply(r, 200, "text/plain", sb_body(r).p, sb_body(r).n);
}

static long pieces(struct sb_req *r, const void *p, size_t n)
{
    (void)r, (void)p;
    return n > 9 ? 9 : (long)n;
}

static void stream_on(struct sb_req *r)
{
    size_t left = (size_t)*sb_req_data(r);
    long n = 1;

    while (left && (n = sb_write(r, page, left < sizeof page ? left : sizeof page)) > 0)
        left -= (size_t)n;
    *sb_req_data(r) = (void *)left;
    if (!left)
        sb_end(r);
}

static int stream(struct sb_req *r)
{
    static const struct sb_stream_events events = { .room = stream_on };

    if (sb_stream(r, 200, "text/plain", &events) < 0)
        return 503;
    *sb_req_data(r) = (void *)(size_t)9000;
    stream_on(r);
    return SB_LATER;
}

static void finish(struct sb_req *r)
{
    sb_text(r, "later");
}

static int later(struct sb_req *r)
{
    sb_after(r, 300, finish);
    return SB_LATER;
}

static int slow(struct sb_req *r)
{
    sb_sleep(sb_req_box(r), 200);
    return sb_text(r, "%.*s", SB_ARG(sb_body(r)));
}

static int status(struct sb_req *r)
{
    return atoi(sb_arg(r, "n").p ? "404" : "500");
}

static int tell(struct sb_req *r)
{
    return sb_text(r, "%d", sb_sse_send(sb_req_box(r), "/events", "tick", "%.*s", SB_ARG(sb_arg(r, "q"))));
}

static int decline(struct sb_req *r)
{
    sb_reply_header(r, "X-Declined", "1");
    return SB_DECLINE;
}

static void on_text(struct sb_ws *w, const char *p, size_t n)
{
    sb_ws_text(w, p, n);
}

static const struct sb_ws_events echo = { .text = on_text, .protocols = "a b" };
static const struct sb_route routes[] = {
    { "/hello",        .get = hello, .put = hello, .del = hello, .cors = "*" },
    { "/w/{word}",     .get = words, .post = words },
    { "/body",         .post = body, .put = body, .patch = body },
    { "/pieces",       .put = hello, .post = hello, .body = pieces },
    { "/stream",       .get = stream },
    { "/later",        .get = later, .post = later },
    { "/slow",         .get = slow, .post = slow, .in_task = true },
    { "/status/{n}",   .get = status },
    { "/events",       .get = sb_sse },
    { "/tell",         .get = tell },
    { "/ws",           .ws = &echo },
    { "/w/*",          .get = decline, .post = decline, .in_task = true },
    { "/w/no",         .get = decline, .post = decline },
    { "/up/no",        .get = decline, .put = decline },
    { "/up/*",         .files = "/up", .upload = true, .list = true },
    { "/*",            .files = "/www", .list = true },
    { "/private/*",    .files = "/www", .auth = "box" },
};
enum { ROWS = sizeof routes / sizeof *routes };
static struct sb_app app = { .http = SB_TABLE(routes) };

/* ---- one run ---- */

static const struct sb_transport *const transports[] = { &fake_socket, &fake_plain, &fake_lwip, &fake_socket };

static void begin(const uint8_t *how)
{
    struct fake_peer *p = &f.peer[0];

    app.http.count = how[1] == 0xff ? ROWS : ROWS - 1;      /* a password takes longer than all the rest */
    SB_ASSERT(fake_box_small(&f, &app) == 0);
    f.box.buf_size = 512;
    f.box.conn_bufs = 4;
    f.tree.maps = how[0] >> 7;
    fake_fs_put(&f.tree, "/www/index.html", page, sizeof page - 1);
    fake_fs_put(&f.tree, "/www/a.txt.gz", page, 20);
    fake_fs_put(&f.tree, "/www/a.txt", page, 40);
    fake_fs_put(&f.tree, "/up/old", "old", 3);
    fake_come(p, &f.box, &f.box.listeners[0], transports[how[0] & 3]);
    p->piece = how[0] >> 2 & 1 ? 1 : 0;
    p->take = how[0] >> 3 & 1 ? 1u + (how[0] >> 4 & 7) * 40u : 0;
#if SB_WITH_FAULTS
    f.box.pools[how[1] % SB_POOL_COUNT].fail_in = how[2];
#endif
}

static void settle(void)
{
    do
        fake_run(&f);
    while (fake_ack(&f.peer[0], 700));
}

static void another(void)
{
    static const char request[] = "GET /stream HTTP/1.1\r\nHost: b\r\n\r\n";
    unsigned i;

    for (i = 1; i < FAKE_PEERS && !f.peer[i].closed; i++)
        ;
    if (i == FAKE_PEERS || !fake_come(&f.peer[i], &f.box, &f.box.listeners[0], &fake_socket))
        return;
    f.peer[i].deaf = i & 1;
    fake_say(&f.peer[i], request);
}

/* Carries out an order. Returns the bytes it takes, 0: it is none. */
static size_t order(const uint8_t *p, size_t n)
{
    switch (*p) {
    case 0xf5:
        fake_wait(&f, n > 1 ? p[1] * 50u : 0);
        return n > 1 ? 2 : 1;
    case 0xf6:
        return 1;
    case 0xf7:
        f.peer[0].deaf = !f.peer[0].deaf;
        return 1;
    case 0xf8:
        f.tree.space = f.tree.space ? 0 : 200;
        return 1;
    case 0xf9:
        another();
        return 1;
    default:
        return 0;
    }
}

static void converse(const uint8_t *p, size_t n)
{
    size_t from = 0, at = 0, k;

    while (at < n && f.peer[0].c) {
        k = 0;
        if (p[at] >= 0xf5 && p[at] <= 0xf9) {
            fake_send(&f.peer[0], p + from, at - from);
            settle();
            k = order(p + at, n - at);
            from = at + k;
        }
        at += k ? k : 1;
    }
    if (from < n)
        fake_send(&f.peer[0], p + from, n - from);
    settle();
}

/* Does the peer ask with HEAD somewhere? Then nobody can tell its replies from others by looking at them. */
static bool asks_head(const uint8_t *p, size_t n)
{
    return memmem(p, n, "HEAD", 4) != NULL;
}

static void check(const uint8_t *p, size_t n)
{
    const struct fake_peer *peer = &f.peer[0];
    size_t k = fake_replies(peer, NULL, said, sizeof said);

    if (asks_head(p, n) || k == 0)
        return;
    SB_ASSERT(said[k - 1] != '!');
    SB_ASSERT(said[k - 1] != '~' || peer->aborted || peer->closed || peer->deaf || f.box.conns);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const char *leak;

    if (n < 3)
        return 0;
    begin(data);
    converse(data + 3, n - 3);
    check(data + 3, n - 3);
    if (data[2] & 1)
        fake_fin(&f.peer[0]);
    fake_wait(&f, 1000);            /* tasks and sb_after come to their end */
    leak = fake_leak(&f);
    fake_wait(&f, 1000);
    leak = fake_box_end(&f);
    if (leak)
        fprintf(stderr, "left over: %s\n", leak);
    SB_ASSERT(!leak);
    return 0;
}
