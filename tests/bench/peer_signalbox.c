/*
 * peer_signalbox - the request machine as one more parser of ../shared/bench/parser
 *
 * Does what proto/http does with a head: keeps slices of method, target, names
 * and values, knows method and names, and runs the machine of each value that
 * decides about framing, host or connection. Anything wrong there is a -1.
 */
#include "bench.h"

#include <stdbool.h>

#include "http_connection.h"
#include "http_content_length.h"
#include "http_expect.h"
#include "http_field.h"
#include "http_host.h"
#include "http_method.h"
#include "http_request.h"
#include "http_transfer_encoding.h"
#include "http_upgrade.h"

struct slice {
    const unsigned char *p;
    size_t n;
};

struct head {
    struct sb_machine m;
    struct slice url, word;
    struct line { struct slice name, value; } field[MAXH], *now;     /* the one being read */
    int method, id, version;
    int begun;              /* the span in word has begun, more of it comes */
    bool bad, done, close, keep_alive, upgrade, websocket, expects, chunked, other_coding;
    unsigned seen;          /* of Host, Content-Length, Transfer-Encoding: bit of the id */
    uint64_t length;
};

static void connection_event(void *user, int event, const unsigned char *p, size_t n)
{
    struct head *h = user;

    (void)p, (void)n;
    switch (event) {
    case SB_HTTP_CONNECTION_CLOSE:      h->close = true; break;
    case SB_HTTP_CONNECTION_KEEP_ALIVE: h->keep_alive = true; break;
    case SB_HTTP_CONNECTION_UPGRADE:    h->upgrade = true; break;
    }
}

static void upgrade_event(void *user, int event, const unsigned char *p, size_t n)
{
    (void)p, (void)n;
    if (event == SB_HTTP_UPGRADE_WEBSOCKET)
        ((struct head *)user)->websocket = true;
}

static void expect_event(void *user, int event, const unsigned char *p, size_t n)
{
    (void)p, (void)n;
    if (event == SB_HTTP_EXPECT_CONTINUE)
        ((struct head *)user)->expects = true;
}

static void coding_event(void *user, int event, const unsigned char *p, size_t n)
{
    struct head *h = user;

    (void)p, (void)n;
    if (event == SB_HTTP_TRANSFER_ENCODING_CHUNKED)
        h->chunked = true;
    else
        h->other_coding = true;
}

static void nothing(void *user, int event, const unsigned char *p, size_t n)
{
    (void)user, (void)event, (void)p, (void)n;
}

#define READ(machine, on_event)  (h->bad |= sb_##machine##_read(&m, v.p, v.n, (on_event), h) < 0)

#define BIT(id)  (UINT64_C(1) << SB_HTTP_FIELD_##id)
#define DECIDES  (BIT(HOST) | BIT(CONTENT_LENGTH) | BIT(TRANSFER_ENCODING) | BIT(CONNECTION) | BIT(UPGRADE) | BIT(EXPECT))

static void once(struct head *h)
{
    h->bad |= h->seen >> h->id & 1;
    h->seen |= 1u << h->id;
}

static __attribute__((noinline)) void field(struct head *h, struct slice v)
{
    struct sb_machine m;

    switch (h->id) {
    case SB_HTTP_FIELD_HOST:
        once(h);
        READ(http_host, nothing);
        break;
    case SB_HTTP_FIELD_CONTENT_LENGTH:
        once(h);
        READ(http_content_length, nothing);
        h->length = m.num;
        break;
    case SB_HTTP_FIELD_TRANSFER_ENCODING:
        once(h);
        READ(http_transfer_encoding, coding_event);
        break;
    case SB_HTTP_FIELD_CONNECTION:
        READ(http_connection, connection_event);
        break;
    case SB_HTTP_FIELD_UPGRADE:
        READ(http_upgrade, upgrade_event);
        break;
    case SB_HTTP_FIELD_EXPECT:
        READ(http_expect, expect_event);
        break;
    }
}

static void over(struct head *h)
{
    const unsigned framing = 1u << SB_HTTP_FIELD_CONTENT_LENGTH | 1u << SB_HTTP_FIELD_TRANSFER_ENCODING;

    h->bad |= (h->seen & framing) == framing;
    h->bad |= h->version == 11 && !(h->seen >> SB_HTTP_FIELD_HOST & 1);
    h->done = true;
}

static void whole_event(struct head *h, int event, const unsigned char *p, size_t n)
{
    switch (event) {
    case SB_HTTP_REQUEST_METHOD:
        h->method = sb_http_method(p, n);
        break;
    case SB_HTTP_REQUEST_AUTHORITY:
    case SB_HTTP_REQUEST_PATH:
        h->url.p = p;
        h->url.n = n;
        break;
    case SB_HTTP_REQUEST_QUERY:
        h->url.n += n + 1;
        break;
    case SB_HTTP_REQUEST_VERSION:
        h->version = (int)h->m.num;
        break;
    case SB_HTTP_REQUEST_FIELD_NAME:
        h->now->name.p = p;
        h->now->name.n = n;
        h->id = sb_http_field(p, n);
        break;
    case SB_HTTP_REQUEST_FIELD_VALUE:
        h->now->value.p = p;
        h->now->value.n = n;
        h->now += h->now < h->field + MAXH - 1;
        if (DECIDES >> h->id & 1)
            field(h, (struct slice){ p, n });
        break;
    case SB_HTTP_REQUEST_END:
        over(h);
        break;
    }
}

/* All pieces lie side by side here; a server keeps them until the last has come. */
static __attribute__((noinline)) void piece_event(struct head *h, int event, const unsigned char *p, size_t n)
{
    if (!h->begun)
        h->word.p = p, h->word.n = 0;
    h->word.n += n;
    h->begun = event & SB_MORE;
    if (!h->begun)
        whole_event(h, event, h->word.p, h->word.n);
}

static void on_event(void *user, int event, const unsigned char *p, size_t n)
{
    struct head *h = user;

    if (h->begun | (event & SB_MORE))
        piece_event(h, event, p, n);
    else
        whole_event(h, event, p, n);
}

static int chunk(const uint8_t *b, size_t n, size_t piece)
{
    struct head h;
    size_t at;

    sb_http_request_init(&h.m);
    h.url.n = 0;
    h.now = h.field;
    h.method = h.version = h.begun = 0;
    h.bad = h.done = h.close = h.keep_alive = h.upgrade = h.websocket = h.expects = h.chunked = h.other_coding = false;
    h.seen = 0;
    h.length = 0;
    for (at = 0; at < n && h.m.status == SB_MACHINE_RUNS; at += piece)
        sb_http_request_feed(&h.m, b + at, piece < n - at ? piece : n - at, on_event, &h);
    __asm__ volatile("" : : "r"(&h) : "memory");
    return h.done && !h.bad ? (int)(h.now - h.field) : -1;
}

static int whole(const uint8_t *b, size_t n)
{
    return chunk(b, n, n);
}

const struct peer signalbox = { "signalbox", whole, chunk };
