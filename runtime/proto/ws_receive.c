/*
 * ws_receive - payloads become messages, pongs and a close
 *
 * A message goes to the handler where it lies when it came in one piece;
 * otherwise it is collected in a body's buffer. The last piece of it is only
 * taken when an answer as long as the message would fit into the output, or
 * when nothing is on its way that could make more room: so an echo works at
 * any pace, and a peer that does not read is not read from.
 */
#include <string.h>
#include "proto/ws_deflate.h"
#include "proto/ws_mask.h"
#include "proto/ws_state.h"
#include "utf8.h"
#include "ws_close.h"
#include "ws_frame.h"

/* ---- room for an answer ---- */

static bool has_room(struct sb_ws *w, size_t n)
{
    struct sb_conn *c = w->conn;

    if (sb_conn_room(c) >= sb_ws_need(w, n) + SB_WS_SPARE)
        return true;
    if (c->out.first)
        return false;
    return sb_conn_has_room(c, 1);      /* as empty as it gets; without a single block the box asks again */
}

/* May n bytes of payload be handed on, which end their message or not? */
static bool ready(struct sb_ws *w, size_t n, bool last)
{
    bool answered = w->row->ws && (w->row->ws->piece || last);

    if (!answered || has_room(w, last && !w->row->ws->piece ? w->got + n : n))
        return true;
    w->stalled = true;
    sb_conn_want_room(w->conn);
    return false;
}

/* ---- messages ---- */

static void deliver(struct sb_ws *w, const unsigned char *p, size_t n)
{
    const struct sb_ws_events *events = w->row->ws;

    w->box->count.ws_received++;
    if (w->type == SB_WS_TEXT && events->text)
        events->text(w, (const char *)p, n);
    else if (w->type == SB_WS_BINARY && events->binary)
        events->binary(w, p, n);
    else
        sb_ws_fail(w, SB_WS_UNSUPPORTED, SB_WS_WHY("a type of message that nobody takes"));
}

static void drop_message(struct sb_ws *w)
{
    if (w->message)
        sb_box_put(w->box, SB_POOL_BODY, w->message);
    w->message = NULL;
    w->got = 0;
}

/* Behind what is collected. Returns 0 or the code to close with. */
static int collect(struct sb_ws *w, const unsigned char *p, size_t n)
{
    if (!w->message)
        w->message = sb_box_get(w->box, SB_POOL_BODY);
    if (!w->message)
        return SB_WS_TRY_LATER;
    if (n > w->box->pools[SB_POOL_BODY].size - w->got)
        return SB_WS_TOO_BIG;
    memcpy(w->message + w->got, p, n);
    w->got += (uint32_t)n;
    return 0;
}

static void to_collected(struct sb_ws *w, const unsigned char *p, size_t n, bool last)
{
    struct sb_conn *c = w->conn;
    int code = 0;

    if (last && !w->got && n <= w->box->pools[SB_POOL_BODY].size) {
        deliver(w, p, n);
        return;
    }
    if (n)
        code = collect(w, p, n);
    if (code) {
        sb_ws_fail(w, code, code == SB_WS_TOO_BIG ? SB_WS_WHY("message too long") : SB_WS_WHY("no room for a message"));
        return;
    }
    if (!last)
        return;
    deliver(w, w->message, w->got);
    if (!(c->flags & SB_CONN_DEAD))
        drop_message(w);
}

static bool is_utf8(struct sb_ws *w, const unsigned char *p, size_t n, bool last)
{
    return sb_utf8_feed(&w->text, p, n, NULL, NULL) == n
        && (!last || sb_utf8_finish(&w->text, NULL, NULL) == 0);
}

/* Bytes of a message, unmasked and unpacked. */
static void message_bytes(struct sb_ws *w, const unsigned char *p, size_t n, bool last)
{
    const struct sb_ws_events *events = w->row->ws;

    if (w->type == SB_WS_TEXT && !is_utf8(w, p, n, last)) {
        sb_ws_fail(w, SB_WS_INVALID, SB_WS_WHY("text that is no UTF-8"));
    } else if (!events) {
        sb_ws_recv_bytes(w, p, n, last);
    } else if (events->piece) {
        if (last)
            w->box->count.ws_received++;
        if (n || last)
            events->piece(w, w->type, p, n, last);
    } else {
        to_collected(w, p, n, last);
    }
}

/* ---- payloads of data frames ---- */

/* How many of n plain bytes may be handed on now; none: w is stalled, or there are none. */
static size_t plain_share(struct sb_ws *w, size_t n, bool *last)
{
    const struct sb_ws_events *events = w->row->ws;
    size_t room = SB_WS_HEADER + SB_WS_SPARE, most = n;

    if (!events) {
        most = sb_ws_recv_room(w);
        if (!most)
            w->stalled = true;
    } else if (events->piece && sb_conn_room(w->conn) > room) {
        most = sb_conn_room(w->conn) - room;
    }
    n = n < most ? n : most;
    *last = w->last && n == w->left;
    if (w->stalled || !ready(w, n, *last))
        return 0;
    return n;
}

static size_t plain_input(struct sb_ws *w, unsigned char *p, size_t n)
{
    struct sb_conn *c = w->conn;
    bool last;
    size_t k = plain_share(w, w->left < n ? w->left : n, &last);

    if (w->stalled)
        return 0;
    w->key = sb_ws_mask(p, k, w->key);
    w->left -= k;
    message_bytes(w, p, k, last);
    if (!(c->flags & SB_CONN_DEAD) && !w->left)
        sb_ws_next(w);
    return k;
}

#if SB_WITH_DEFLATE
#define PACKED_STEP   512
#define UNPACKED_STEP 1024

/* What of n compressed bytes zlib takes, and what it makes of them. The bytes are
 * unmasked in a copy: those that are not taken come again, masked. Returns how
 * many were taken; *more: there is something left inside. */
static size_t packed_step(struct sb_ws *w, const unsigned char *p, size_t n, bool *more)
{
    unsigned char in[PACKED_STEP], out[UNPACKED_STEP];
    struct sb_deflate_io io = { in, n < sizeof in ? n : sizeof in, out, sizeof out };
    size_t k = io.n;
    bool last = w->last && k == w->left;
    int err;

    memcpy(in, p, k);
    sb_ws_mask(in, k, w->key);
    err = sb_port_inflate(w->deflate, &io, last);
    if (err < 0) {
        sb_ws_fail(w, SB_WS_INVALID, SB_WS_WHY("compressed data that is none"));
        return 0;
    }
    *more = err;
    k -= io.n;
    w->key = sb_ws_mask_turn(w->key, k);
    w->left -= k;
    message_bytes(w, out, sizeof out - io.room, last && !err);
    return k;
}

static bool packed_ready(struct sb_ws *w)
{
    if (!w->row->ws && !sb_ws_recv_room(w))
        w->stalled = true;
    return !w->stalled && ready(w, UNPACKED_STEP, true);
}

static size_t packed_input(struct sb_ws *w, const unsigned char *p, size_t n)
{
    struct sb_conn *c = w->conn;
    size_t taken = 0;
    bool more = true;

    n = w->left < n ? w->left : n;
    while (more || taken < n) {
        if (!packed_ready(w))
            return taken;
        taken += packed_step(w, p + taken, n - taken, &more);
        if (sb_ws_over(c) || w->reading != SB_WS_READ_DATA)
            break;
    }
    if (!(c->flags & SB_CONN_DEAD) && !w->left)
        sb_ws_next(w);
    return taken;
}
#else
static size_t packed_input(struct sb_ws *w, const unsigned char *p, size_t n)
{
    (void)w, (void)p, (void)n;
    return 0;
}
#endif

/* A message that is to be collected and says beforehand that it is too long. */
static bool too_long(const struct sb_ws *w)
{
    return w->row->ws && !w->row->ws->piece && !sb_ws_packed(w) && w->left > w->box->pools[SB_POOL_BODY].size - w->got;
}

size_t sb_ws_data_input(struct sb_ws *w, unsigned char *p, size_t n)
{
    if (too_long(w)) {
        sb_ws_fail(w, SB_WS_TOO_BIG, SB_WS_WHY("message too long"));
        return 0;
    }
    return sb_ws_packed(w) ? packed_input(w, p, n) : plain_input(w, p, n);
}

/* ---- control frames ---- */

static void close_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_ws *w = user;

    (void)p;
    if ((ev & ~SB_MORE) == SB_WS_CLOSE_REASON)
        w->reason_n = (uint8_t)(w->reason_n + n);
}

/* What the peer says of the end. Returns the code to answer with, 0 = none. */
static int read_close(struct sb_ws *w)
{
    struct sb_machine m;
    bool whole;

    sb_ws_close_init(&m);
    whole = sb_ws_close_feed(&m, w->control, w->control_n, close_event, w) == w->control_n
         && sb_ws_close_finish(&m, close_event, w) == 0;
    if (whole) {
        w->code_in = w->control_n ? (uint16_t)m.num : SB_WS_NO_CODE;
        return w->control_n ? (int)m.num : 0;
    }
    w->reason_n = 0;
    return m.num >= SB_WS_NORMAL ? SB_WS_INVALID : SB_WS_PROTOCOL_ERROR;
}

static void peer_closes(struct sb_ws *w)
{
    int code = read_close(w);

    if (!w->code_in) {
        sb_ws_fail(w, code, SB_WS_WHY("a Close that must not be"));
        return;
    }
    sb_ws_send_close(w, code, "");
    sb_conn_close(w->conn, true);
}

static void control_over(struct sb_ws *w)
{
    const struct sb_ws_events *events = w->row->ws;

    switch (w->reading) {
    case SB_WS_READ_PING:       /* without room the next ping is answered (RFC 6455 5.5.3) */
        sb_ws_send_control(w, SB_WS_FRAME_PONG, w->control, w->control_n);
        break;
    case SB_WS_READ_PONG:
        if (events && events->pong)
            events->pong(w, w->control, w->control_n);
        break;
    case SB_WS_READ_CLOSE:
        peer_closes(w);
        break;
    case SB_WS_READ_ANSWER:
        read_close(w);
        sb_conn_close(w->conn, true);
        break;
    }
}

size_t sb_ws_control_input(struct sb_ws *w, unsigned char *p, size_t n)
{
    struct sb_conn *c = w->conn;
    size_t k = w->left < n ? w->left : n;

    if (w->reading == SB_WS_READ_CLOSE && w->task && !sb_ws_recv_room(w)) {
        w->stalled = true;      /* the task may still answer what came before */
        return 0;
    }
    w->key = sb_ws_mask(p, k, w->key);
    memcpy(w->control + w->control_n, p, k);
    w->control_n = (uint8_t)(w->control_n + k);
    w->left -= k;
    if (w->left)
        return k;
    control_over(w);
    if (!(c->flags & SB_CONN_DEAD) && !(c->flags & SB_CONN_CLOSING))
        sb_ws_next(w);
    return k;
}
