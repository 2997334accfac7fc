/*
 * ws - a connection that is a WebSocket: frames, time, end
 */
#include "proto/ws.h"

#include "proto/ws_mask.h"
#include "proto/ws_state.h"
#include "sb/config.h"
#include "sb/log.h"
#include "utf8.h"
#include "ws_frame.h"

/* One byte for both machines: what ws_frame tells is what ws_order is fed. */
_Static_assert((int)SB_WS_FRAME_CONT == (int)SB_WS_ORDER_CONT && (int)SB_WS_FRAME_PONG == (int)SB_WS_ORDER_PONG,
               "the kinds of frames have the same numbers in ws_frame and ws_order");

size_t sb_ws_size(void)
{
    return (sizeof(struct sb_ws) + 7) & ~(size_t)7;
}

/* ---- frames ---- */

static void order_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_ws *w = user;

    (void)p, (void)n;
    if (ev == SB_WS_ORDER_IN_TEXT || ev == SB_WS_ORDER_IN_BINARY) {
        w->type = ev == SB_WS_ORDER_IN_TEXT ? SB_WS_TEXT : SB_WS_BINARY;
        w->packed = w->packed_next;
        w->got = 0;
        sb_utf8_init(&w->text);
        return;
    }
    w->last = ev == SB_WS_ORDER_LAST;
    w->reading = w->last ? SB_WS_READ_DATA : (uint8_t)ev;
}

void sb_ws_order(struct sb_ws *w, int kind)
{
    unsigned char code = (unsigned char)kind;

    sb_ws_order_feed(&w->order, &code, 1, order_event, w);
}

static void frame_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_ws *w = user;

    (void)p, (void)n;
    if (ev == SB_WS_FRAME_COMPRESSED)
        w->packed_next = true;
    else if (ev == SB_WS_FRAME_PAYLOAD) {
        w->left = (size_t)w->frame.num;
        if (w->left != w->frame.num)
            sb_ws_fail(w, SB_WS_TOO_BIG, SB_WS_WHY("a frame too long"));
    } else
        sb_ws_order(w, ev);
}

/* Takes header bytes. When the header is whole, w->reading says what follows. */
static size_t header_input(struct sb_ws *w, const unsigned char *p, size_t n)
{
    size_t k = sb_ws_frame_feed(&w->frame, p, n, frame_event, w);

    if (w->frame.status == SB_MACHINE_BAD || w->order.status == SB_MACHINE_BAD)
        sb_ws_fail(w, SB_WS_PROTOCOL_ERROR, SB_WS_WHY("a frame that must not be"));
    else if (w->packed_next && !w->deflate)
        sb_ws_fail(w, SB_WS_PROTOCOL_ERROR, SB_WS_WHY("compressed without agreement"));
    else if (w->frame.status == SB_MACHINE_DONE)
        w->key = w->frame.reg;
    return k;
}

void sb_ws_next(struct sb_ws *w)
{
    w->packed_next = false;
    w->control_n = 0;
    sb_ws_frame_init(&w->frame);
}

static size_t ignored_input(struct sb_ws *w, size_t n)
{
    size_t k = w->left < n ? w->left : n;

    w->left -= k;
    if (!w->left)
        sb_ws_next(w);
    return k;
}

static size_t payload_input(struct sb_ws *w, unsigned char *p, size_t n)
{
    switch (w->reading) {
    case SB_WS_READ_DATA:    return sb_ws_data_input(w, p, n);
    case SB_WS_READ_IGNORED: return ignored_input(w, n);
    default:                 return sb_ws_control_input(w, p, n);
    }
}

/* The order knows the kind from the first byte of a header; its payload begins behind the last. */
static bool in_header(const struct sb_ws *w)
{
    return w->frame.status != SB_MACHINE_DONE;
}

static size_t input(struct sb_conn *c, unsigned char *p, size_t n)
{
    struct sb_ws *w = sb_ws_of(c);
    size_t at = 0;

    w->heard = c->box->now;
    w->pinged = false;
    w->stalled = false;
    for (;;) {
        if (in_header(w)) {
            if (at == n)
                return at;
            at += header_input(w, p + at, n - at);
        } else {
            at += payload_input(w, p + at, n - at);
        }
        if (sb_ws_over(c))
            return n;
        if (!in_header(w) && (w->stalled || (at == n && w->left)))
            return at;
    }
}

void sb_ws_pump(struct sb_ws *w)
{
    struct sb_conn *c = w->conn;

    if (!c || sb_ws_over(c))
        return;
    if (w->stalled) {
        unsigned char none[1];

        w->stalled = false;
        payload_input(w, none, 0);
    }
    if (!sb_ws_over(c) && !w->stalled)
        sb_conn_resume(c);
}

/* ---- time ---- */

static void idle_again(struct sb_ws *w)
{
    uint32_t idle = w->box->config->ws_idle_ms, quiet = w->box->now - w->heard;
    uint32_t next = w->pinged ? idle : idle / 2;

    if (idle)
        sb_conn_deadline(w->conn, next > quiet ? next - quiet : 1);
}

/* Deadlines are looked at when they pass: half of the time without a byte asks for
 * a sign of life, all of it ends the connection. */
static void timeout(struct sb_conn *c)
{
    struct sb_ws *w = sb_ws_of(c);
    uint32_t idle = w->box->config->ws_idle_ms, quiet = w->box->now - w->heard;

    if (w->closing) {           /* our Close was not answered */
        sb_conn_close(c, false);
        return;
    }
    if (w->stalled && w->task)  /* it is us who did not listen */
        w->heard += quiet, quiet = 0;
    if (quiet >= idle) {
        sb_log(w->box, SB_LOG_INFO, "ws", "time-out");
        sb_ws_send_close(w, SB_WS_GOING_AWAY, SB_WS_WHY("time-out"));
        sb_conn_close(c, true);
        return;
    }
    w->box->count.timed_out--;  /* conn counts every deadline; this one was none for the peer */
    if (quiet >= idle / 2 && !w->pinged && sb_ws_send_control(w, SB_WS_FRAME_PING, NULL, 0) == 0)
        w->pinged = true;
    idle_again(w);
}

/* ---- beginning and end ---- */

void sb_ws_begin(struct sb_ws *w, struct sb_conn *c)
{
    sb_conn_become(c, &sb_websocket);
    c->state[0].p = w;
    sb_ws_frame_init(&w->frame);
    sb_ws_order_init(&w->order);
    sb_utf8_init(&w->text);
    w->heard = c->box->now;
    sb_conn_idle(c, false);
    sb_conn_deadline(c, 0);
    idle_again(w);
    c->box->count.ws_opened++;
}

void sb_ws_fail(struct sb_ws *w, int code, const char *why)
{
    struct sb_conn *c = w->conn;

    if (sb_ws_over(c))
        return;
    w->box->count.ws_failed++;
    sb_log(w->box, SB_LOG_WARN, "ws", SB_WITH_WS_TEXTS ? "closed with %d: %s" : "closed with %d", code, why);
    if (!w->closing)
        sb_ws_send_close(w, code, why);
    sb_conn_close(c, true);
}

void sb_ws_release(struct sb_ws *w)
{
    if (w->message)
        sb_box_put(w->box, SB_POOL_BODY, w->message);
    if (w->deflate)
        sb_box_put(w->box, SB_POOL_DEFLATE, w->deflate);
    w->message = NULL;
    w->deflate = NULL;
}

static void eof(struct sb_conn *c)
{
    sb_conn_close(c, false);
}

static void room(struct sb_conn *c)
{
    struct sb_ws *w = sb_ws_of(c);
    const struct sb_ws_events *events = w->row->ws;

    sb_ws_pump(w);
    sb_ws_task_wake(w);
    if (!w->wants_room || w->closing)
        return;
    w->wants_room = false;
    if (events && events->room)
        events->room(w);
}

static void closed(struct sb_conn *c)
{
    struct sb_ws *w = sb_ws_of(c);
    const struct sb_ws_events *events = w->row->ws;
    int code = w->code_in ? w->code_in : w->code_out ? w->code_out : SB_WS_BROKEN;
    sb_str reason = { (const char *)w->control + 2, w->reason_n };

    w->closing = true;
    c->state[0].p = NULL;
    if (events && events->close)
        events->close(w, code, reason);
    sb_ws_release(w);
    w->conn = NULL;
    if (w->task)
        sb_ws_task_wake(w);     /* it puts w back when it ends */
    else
        sb_box_put(w->box, SB_POOL_WS, w);
}

static void drain(struct sb_conn *c)
{
    if (!sb_ws_over(c))
        sb_ws_close(sb_ws_of(c), SB_WS_GOING_AWAY, "");
}

const struct sb_proto sb_websocket = {
    .name = "ws",
    .input = input,
    .eof = eof,
    .room = room,
    .timeout = timeout,
    .drain = drain,
    .closed = closed,
};
