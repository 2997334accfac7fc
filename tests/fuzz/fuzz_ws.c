/*
 * fuzz_ws - a whole WebSocket connection, bytes and pieces from the fuzzer
 *
 * The first byte says which row and whether compression is agreed on, the
 * second how the peer behaves; the rest is what the client sends behind its
 * handshake (the kept inputs are masked with zeros, which leaves them readable).
 */
#include <string.h>
#include "core/assert.h"
#include "fake_box.h"
#include "sb/limits.h"

static struct fake_box f;

static void on_text(struct sb_ws *w, const char *p, size_t n)
{
    if (n && *p == 'c')
        sb_ws_close(w, 1000, "done");
    else if (n && *p == 'b')
        sb_ws_broadcast(sb_ws_box(w), "/ws", SB_WS_TEXT, p, n);
    else
        sb_ws_text(w, p, n);
}

static void on_binary(struct sb_ws *w, const void *p, size_t n)
{
    sb_ws_binary(w, p, n);
}

static void on_piece(struct sb_ws *w, int type, const void *p, size_t n, bool last)
{
    sb_ws_part(w, type, p, n, last);
}

static void task(struct sb_ws *w)
{
    char text[200];
    int type;
    long n;

    while ((n = sb_ws_recv(w, &type, text, sizeof text, UINT32_MAX)) >= 0 || n == SB_EBIG)
        if (n >= 0 && sb_ws_text(w, text, (size_t)n) < 0)
            return;
}

static const struct sb_ws_events echo = { .text = on_text, .binary = on_binary };
static const struct sb_ws_events dropper = { .text = on_text, .binary = on_binary, .drop = true };
static const struct sb_ws_events streamer = { .piece = on_piece };
static const struct sb_route routes[] = {
    { "/ws", .ws = &echo }, { "/drop", .ws = &dropper }, { "/stream", .ws = &streamer }, { "/task", .ws_task = task },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

static const char *const paths[] = { "/ws", "/drop", "/stream", "/task" };

static void handshake(struct fake_peer *p, unsigned how)
{
    fake_say(p, "GET ");
    fake_say(p, paths[how & 3]);
    fake_say(p, " HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n");
    if (how & 4)
        fake_say(p, how & 8 ? "Sec-WebSocket-Extensions: permessage-deflate; client_no_context_takeover\r\n"
                            : "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=9\r\n");
    fake_say(p, "\r\n");
}

/* A small box, whatever the host has: limits are where the trouble is. */
static void begin(void)
{
    SB_ASSERT(fake_box_start(&f, &app) == 0);
    f.box.buf_size = 512;
    f.box.conn_bufs = 4;
    f.box.pools[SB_POOL_BODY].size = 1024;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static bool begun;
    struct fake_peer *p = &f.peer[0];
    const char *leak;

    if (n < 2)
        return 0;
    if (!begun)
        begin();
    begun = true;
    memset(p, 0, sizeof *p);
    p->piece = data[1] & 7 ? (size_t)(data[1] & 7) * 5 - 4 : 0;
    p->take = data[1] >> 3 & 3 ? 1 + (size_t)(data[1] >> 3 & 3) * 20 : 0;
    p->deaf = (data[1] & 0x60) == 0x60;
    fake_visitor(&f, 0);
    handshake(p, data[0]);
    fake_send(p, data + 2, n - 2);
    if (data[1] & 0x80)
        fake_fin(p);
    fake_run(&f);
    if (p->deaf) {
        p->deaf = false;
        fake_run(&f);
    }
    leak = fake_leak(&f);
    SB_ASSERT(!leak);
    SB_ASSERT(fake_tasks_alive() == 0);
    fake_leave(p);
    return 0;
}
