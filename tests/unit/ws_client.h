/*
 * ws_client - what a WebSocket client sends and hears, in a test
 *
 * What the server said is told as a line: "101" for the handshake, then a word
 * per frame: T"text" B"bytes" P"ping" O"pong" C1000"reason", t b c for a frame
 * without FIN, + for a continuation, z before a compressed one (its payload in hex).
 */
#ifndef WS_CLIENT_H
#define WS_CLIENT_H

#include <stdio.h>
#include "fake_box.h"
#include "unit.h"

#define WS_KEY "dGhlIHNhbXBsZSBub25jZQ=="                   /* RFC 6455 1.3 */
#define WS_ACCEPT "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
#define WS_GET(path, more) \
    "GET " path " HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" \
    "Sec-WebSocket-Key: " WS_KEY "\r\nSec-WebSocket-Version: 13\r\n" more "\r\n"

enum { FIN = 0x80, RSV1 = 0x40, CONT = 0, TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10 };

/* A masked frame at to (n + 14 bytes); how long it is. */
static inline size_t ws_frame_at(unsigned char *to, int first, const void *p, size_t n)
{
    static const unsigned char key[4] = { 0x37, 0xfa, 0x21, 0x3d };
    const unsigned char *from = p;
    size_t bytes = n < 126 ? 0 : n < 65536 ? 2 : 8, k = 2 + bytes, i;

    to[0] = (unsigned char)first;
    to[1] = (unsigned char)(0x80 | (bytes == 0 ? n : bytes == 2 ? 126 : 127));
    for (i = 0; i < bytes; i++)
        to[2 + i] = (unsigned char)((uint64_t)n >> 8 * (bytes - 1 - i));
    memcpy(to + k, key, 4);
    for (i = 0; i < n; i++)
        to[k + 4 + i] = from[i] ^ key[i & 3];
    return k + 4 + n;
}

static inline void ws_say(struct fake_peer *p, int first, const void *bytes, size_t n)
{
    unsigned char *f = malloc(n + 14);

    fake_send(p, f, ws_frame_at(f, first, bytes, n));
    free(f);
}

static inline void ws_text(struct fake_peer *p, const char *text)
{
    ws_say(p, FIN | TEXT, text, strlen(text));
}

static inline void ws_bye(struct fake_peer *p, int code, const char *reason)
{
    unsigned char payload[127] = { (unsigned char)(code >> 8), (unsigned char)code };

    memcpy(payload + 2, reason, strlen(reason));
    ws_say(p, FIN | CLOSE, payload, 2 + strlen(reason));
}

struct ws_heard { int first; const unsigned char *p; size_t n; };

/* The next frame of what the server said; false at the end. Masked or half frames fail the test. */
static inline bool ws_next_frame(const struct fake_peer *p, size_t *at, struct ws_heard *f)
{
    const unsigned char *b = p->out + *at;
    size_t have = p->out_n - *at, k = 2, i;

    if (have == 0)
        return false;
    assert_true(have >= 2);
    f->first = b[0];
    f->n = b[1];
    if (b[1] == 126 || b[1] == 127) {
        k = b[1] == 126 ? 4 : 10;
        assert_true(have >= k);
        for (f->n = 0, i = 2; i < k; i++)
            f->n = f->n << 8 | b[i];
        assert_true(f->n > (k == 4 ? 125u : 65535u));
    }
    assert_in_range(f->n, 0, have - k);
    f->p = b + k;
    *at += k + f->n;
    return true;
}

/* Where the frames begin: behind the head of the 101. */
static inline size_t ws_head_size(const struct fake_peer *p)
{
    size_t i;

    for (i = 4; i <= p->out_n; i++)
        if (memcmp(p->out + i - 4, "\r\n\r\n", 4) == 0)
            return i;
    return p->out_n;
}

static inline int ws_add(char *to, size_t room, const struct ws_heard *f)
{
    static const char names[] = "+tb.....cpo", last[] = "#TB.....CPO";
    int op = f->first & 15, n = 0;
    size_t i;

    n += snprintf(to, room, " %s%c", f->first & RSV1 ? "z" : "", (f->first & FIN ? last : names)[op > 10 ? 3 : op]);
    if (op == CLOSE && f->n >= 2)
        return n + snprintf(to + n, room - (size_t)n, "%d\"%.*s\"", f->p[0] << 8 | f->p[1], (int)f->n - 2, f->p + 2);
    if (f->n > 100)
        return n + snprintf(to + n, room - (size_t)n, "[%zu]", f->n);
    n += snprintf(to + n, room - (size_t)n, "\"");
    for (i = 0; i < f->n; i++)
        n += snprintf(to + n, room - (size_t)n, f->first & RSV1 ? "%02x" : "%c", f->p[i]);
    return n + snprintf(to + n, room - (size_t)n, "\"");
}

/* All the server said, as a line. */
static inline const char *ws_heard(const struct fake_peer *p)
{
    static char line[8192];
    size_t at = ws_head_size(p);
    struct ws_heard f;
    int n = snprintf(line, sizeof line, "%.3s", p->out_n > 12 ? (const char *)p->out + 9 : "");

    if (p->out_n > 12 && memcmp(p->out + 9, "101", 3) != 0)
        return line;
    while (ws_next_frame(p, &at, &f) && (size_t)n < sizeof line - 600)
        n += ws_add(line + n, sizeof line - (size_t)n, &f);
    return line;
}

#endif
