/*
 * ws_upgrade - from an HTTP request to a WebSocket (RFC 6455 4.2, RFC 7692 7.1)
 */
#include <mbedtls/sha1.h>
#include <string.h>
#include "core/fmt.h"
#include "proto/http.h"
#include "proto/read.h"
#include "proto/ws_deflate.h"
#include "proto/ws_state.h"
#include "ws_extension.h"
#include "ws_extensions.h"
#include "ws_key.h"
#include "ws_protocols.h"

#define KEY_MAX    64           /* bytes of a key that is taken at all */
#define ACCEPT_TEXT 28          /* base64 of a SHA-1 */
#define REPLY_SIZE 384          /* of the 101 without added fields and the name of the protocol */

/* ---- Sec-WebSocket-Key ---- */

static bool key_is_good(const struct sb_route *row, const sb_str *key)
{
    struct sb_machine m;

    if (row->ws && row->ws->any_key)    /* S1-07: the seed's client sends ten letters */
        return key->n && key->n <= KEY_MAX;
    return key->p && sb_read(ws_key, &m, *key, sb_no_event, NULL);
}

/* RFC 4648 4: the digits of n bytes, whose last three may be wanting one */
static void base64(char *to, const unsigned char *p, size_t n)
{
    size_t bits;

    for (bits = 0; bits < 8 * n; bits += 6) {
        unsigned both = (unsigned)p[bits / 8] << 8 | (bits / 8 + 1 < n ? p[bits / 8 + 1] : 0);
        unsigned v = both >> (10 - bits % 8) & 63;

        *to++ = (char)(v < 26 ? 'A' + v : v < 52 ? 'a' + v - 26 : v < 62 ? '0' + v - 52 : v == 62 ? '+' : '/');
    }
    to[0] = '=';
    to[1] = 0;
}

/* RFC 6455 4.2.2, 5.4: base64 of the SHA-1 of the key and a GUID */
static int accept_text(char to[ACCEPT_TEXT + 1], const sb_str *key)
{
    static const char guid[36] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    unsigned char both[KEY_MAX + sizeof guid], sum[20];

    memcpy(both, key->p, key->n);
    memcpy(both + key->n, guid, sizeof guid);
    if (mbedtls_sha1_ret(both, key->n + sizeof guid, sum) != 0)
        return SB_EIO;
    base64(to, sum, sizeof sum);
    return 0;
}

/* ---- Sec-WebSocket-Protocol ---- */

struct offered { sb_str ours; bool found; };

static void protocol_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct offered *o = user;

    if (ev == SB_WS_PROTOCOLS_PROTOCOL && o->ours.n == n && memcmp(o->ours.p, p, n) == 0)
        o->found = true;
}

/* The next word of a list with blanks. */
static sb_str next_word(const char **at)
{
    const char *p = *at, *end;

    while (*p == ' ')
        p++;
    for (end = p; *end && *end != ' '; end++)
        ;
    *at = end;
    return (sb_str){ p, (size_t)(end - p) };
}

/* Our first protocol that the client speaks too. False: the field is malformed. */
static bool choose_protocol(struct sb_ws *w, const sb_str *theirs)
{
    const char *at = w->row->ws && w->row->ws->protocols ? w->row->ws->protocols : "";
    struct offered o = { SB_NO_STR, false };
    struct sb_machine m;

    if (!theirs->p)
        return true;
    do {
        o.ours = next_word(&at);
        if (!sb_read(ws_protocols, &m, *theirs, protocol_event, &o))
            return false;
    } while (o.ours.n && !o.found);
    if (o.found)
        w->protocol = o.ours;
    return true;
}

/* ---- Sec-WebSocket-Extensions ---- */

#if SB_WITH_DEFLATE
/* The offer that is being read. An offer is taken or left as a whole (RFC 7692 7.1). */
struct deal {
    struct sb_deflate_terms terms;
    bool offer;             /* permessage-deflate, and nothing wrong with it so far */
    bool taken;             /* terms are settled; later offers are not looked at */
    uint8_t seen;           /* bit for each parameter */
    uint8_t param;          /* enum sb_ws_extension, of which a value may follow; 0 = none */
    bool server_bits, client_bits;      /* to be answered */
};

static void settle(struct deal *d)
{
    if (d->offer && d->param != SB_WS_EXTENSION_SERVER_MAX_WINDOW_BITS)     /* which needs a value */
        d->taken = true;
    d->offer = false;
}

static void next_offer(struct deal *d, int word)
{
    settle(d);
    if (d->taken)
        return;
    *d = (struct deal){ .terms = { 15, SB_DEFLATE_BITS, true, true }, .offer = word == SB_WS_EXTENSION_PERMESSAGE_DEFLATE };
}

static void parameter(struct deal *d, int word)
{
    uint8_t bit = (uint8_t)(1 << (word & 7));

    if (word < SB_WS_EXTENSION_SERVER_NO_CONTEXT_TAKEOVER || word > SB_WS_EXTENSION_CLIENT_MAX_WINDOW_BITS
        || d->seen & bit || d->param == SB_WS_EXTENSION_SERVER_MAX_WINDOW_BITS)
        d->offer = false;
    d->seen |= bit;
    d->param = (uint8_t)word;
    if (word == SB_WS_EXTENSION_SERVER_NO_CONTEXT_TAKEOVER)
        d->terms.out_keeps = false;
    else if (word == SB_WS_EXTENSION_CLIENT_NO_CONTEXT_TAKEOVER)
        d->terms.in_keeps = false;
    else if (word == SB_WS_EXTENSION_CLIENT_MAX_WINDOW_BITS) {
        d->client_bits = true;
        d->terms.in_bits = SB_DEFLATE_BITS;
    }
}

/* zlib cannot deflate with a window of 2^8: such an offer is left. */
static void value(struct deal *d, int word)
{
    int bits = word - SB_WS_EXTENSION_BITS_8 + 8;
    int param = d->param;

    d->param = 0;
    if (word < SB_WS_EXTENSION_BITS_8) {
        d->offer = false;
    } else if (param == SB_WS_EXTENSION_SERVER_MAX_WINDOW_BITS && bits > 8) {
        d->server_bits = true;
        d->terms.out_bits = (unsigned char)(bits < SB_DEFLATE_BITS ? bits : SB_DEFLATE_BITS);
    } else if (param == SB_WS_EXTENSION_CLIENT_MAX_WINDOW_BITS) {
        d->terms.in_bits = (unsigned char)(bits < SB_DEFLATE_BITS ? bits : SB_DEFLATE_BITS);
    } else {
        d->offer = false;
    }
}

static void extension_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct deal *d = user;
    int word = sb_ws_extension(p, n);

    if (ev == SB_WS_EXTENSIONS_NAME)
        next_offer(d, word);
    else if (d->taken)
        return;
    else if (ev == SB_WS_EXTENSIONS_PARAM)
        parameter(d, word);
    else
        value(d, word);
}

static size_t deal_text(char *to, size_t size, const struct deal *d)
{
    size_t n = sb_fmt(to, size, "Sec-WebSocket-Extensions: permessage-deflate%s%s",
                      d->terms.out_keeps ? "" : "; server_no_context_takeover",
                      d->terms.in_keeps ? "" : "; client_no_context_takeover");

    if (d->server_bits)
        n += sb_fmt(to + n, size - n, "; server_max_window_bits=%u", (unsigned)d->terms.out_bits);
    if (d->client_bits)
        n += sb_fmt(to + n, size - n, "; client_max_window_bits=%u", (unsigned)d->terms.in_bits);
    return n + sb_fmt(to + n, size - n, "\r\n");
}

/* Agrees to compression when there is an offer we can keep and a context for it. */
static size_t add_extension(struct sb_ws *w, char *to, size_t size)
{
    struct deal d = { .taken = false };
    struct sb_machine m;
    const sb_str *offers = sb_field(w->opening, SB_HTTP_FIELD_SEC_WEBSOCKET_EXTENSIONS);

    if (!offers->p || !sb_read(ws_extensions, &m, *offers, extension_event, &d))
        return 0;
    settle(&d);
    if (!d.taken)
        return 0;
    w->deflate = sb_box_get(w->box, SB_POOL_DEFLATE);
    if (w->deflate && sb_port_deflate_open(w->deflate, &d.terms) < 0) {
        sb_box_put(w->box, SB_POOL_DEFLATE, w->deflate);
        w->deflate = NULL;
    }
    return w->deflate ? deal_text(to, size, &d) : 0;
}
#else
static size_t add_extension(struct sb_ws *w, char *to, size_t size)
{
    (void)w, (void)to, (void)size;
    return 0;
}
#endif

/* ---- 101 ---- */

int sb_ws_accept(struct sb_ws *w)
{
    struct sb_req *r = w->opening;
    struct sb_conn *c = r->conn;
    size_t size = REPLY_SIZE + w->protocol.n + r->extra_n, n;
    char text[ACCEPT_TEXT + 1], *to = (char *)sb_conn_reserve(c, size);

    if (!to || accept_text(text, sb_field(r, SB_HTTP_FIELD_SEC_WEBSOCKET_KEY)) < 0)
        return SB_EFULL;
    n = sb_fmt(to, size, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Accept: %s%s%.*s\r\n%.*s", text,
               w->protocol.n ? "\r\nSec-WebSocket-Protocol: " : "", SB_ARG(w->protocol),
               (int)r->extra_n, (const char *)r->store + r->extra_at);
    n += add_extension(w, to + n, size - n);
    n += sb_fmt(to + n, size - n, "\r\n");
    sb_conn_commit(c, n);
    r->status = 101;
    r->flags |= SB_REQ_BEGUN;
    w->opening = NULL;
    sb_ws_begin(w, c);
    return 0;
}

/* ---- the handshake ---- */

/* What is wrong with the client's side of it: a status, or 0 (RFC 6455 4.2.1). */
static int check(struct sb_req *r)
{
    const uint32_t both = SB_REQ_UPGRADE | SB_REQ_WEBSOCKET;

    if ((r->flags & both) != both || r->version < 11
        || !sb_is(*sb_field(r, SB_HTTP_FIELD_SEC_WEBSOCKET_VERSION), "13")) {
        (void)sb_http_add(r, "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n");
        return 426;
    }
    return key_is_good(r->match.row, sb_field(r, SB_HTTP_FIELD_SEC_WEBSOCKET_KEY)) ? 0 : 400;
}

static struct sb_ws *new_ws(struct sb_req *r)
{
    struct sb_ws *w = sb_box_get(r->box, SB_POOL_WS);

    if (!w)
        return NULL;
    memset(w, 0, sizeof *w);
    w->conn = r->conn;
    w->box = r->box;
    w->row = r->match.row;
    w->opening = r;
    w->protocol = SB_STR("");
    return w;
}

/* What a handler refuses with, when that is no status: declined, nothing else answers a WebSocket; or its own mistake. */
static int refusal(int status)
{
    if (status == SB_DECLINE)
        return 404;
    return status >= 300 && status <= 599 ? status : 500;
}

/* The handler refuses, or there is no room for what it needs. */
static int refused(struct sb_ws *w, int status)
{
    if (!w->opening) {          /* it has sent something already: 101 is out */
        sb_ws_close(w, status < 500 ? SB_WS_POLICY : SB_WS_INTERNAL, "");
        return SB_LATER;
    }
    sb_ws_release(w);
    sb_box_put(w->box, SB_POOL_WS, w);
    return status;
}

static int open_by_events(struct sb_ws *w, struct sb_req *r)
{
    const struct sb_ws_events *events = w->row->ws;
    int status = events->open ? events->open(w, r) : 0;

    if (status)
        return refused(w, refusal(status));
    if (w->opening && sb_ws_accept(w) < 0)
        return refused(w, 503);
    return SB_LATER;
}

int sb_ws_upgrade(struct sb_req *r)
{
    int status = check(r);
    struct sb_ws *w;

    if (status)
        return status;
    w = r->box->draining ? NULL : new_ws(r);
    if (!w)
        return 503;
    if (!choose_protocol(w, sb_field(r, SB_HTTP_FIELD_SEC_WEBSOCKET_PROTOCOL))) {
        sb_box_put(w->box, SB_POOL_WS, w);
        return 400;
    }
    if (w->row->ws)
        return open_by_events(w, r);
    return sb_ws_task_begin(w) < 0 ? refused(w, 503) : SB_LATER;
}
