/*
 * ws_send - messages become frames
 *
 * A message is queued whole or not at all. Room for a pong and a Close is kept
 * back, so that a full queue never silences the protocol itself. All functions
 * of signalbox.h may be called from the loop, from a task and from a thread.
 */
#include <stdarg.h>
#include <string.h>
#include "core/assert.h"
#include "core/fmt.h"
#include "proto/ws_deflate.h"
#include "proto/ws_state.h"
#include "sb/port.h"
#include "ws_frame.h"
#include "ws_order.h"

/* RFC 6455 5.2 */
enum { FIN = 0x80, RSV1 = 0x40, OP_CONT = 0, OP_TEXT = 1, OP_BINARY = 2, OP_CLOSE = 8, OP_PING = 9, OP_PONG = 10 };

/* ---- frames ---- */

static size_t put_header(unsigned char h[SB_WS_HEADER], int first, size_t n)
{
    size_t bytes = n < 126 ? 0 : n < 65536 ? 2 : 8, i;

    h[0] = (unsigned char)first;
    h[1] = (unsigned char)(bytes == 0 ? n : bytes == 2 ? 126 : 127);
    for (i = 0; i < bytes; i++)
        h[2 + i] = (unsigned char)((uint64_t)n >> 8 * (bytes - 1 - i));
    return 2 + bytes;
}

/* The caller has seen that it fits. */
static void put_frame(struct sb_conn *c, int first, const void *p, size_t n)
{
    unsigned char h[SB_WS_HEADER];
    size_t k = put_header(h, first, n);

    k = sb_conn_put(c, h, k) + sb_conn_put(c, p, n) - k;
    SB_ASSERT(k == n);          /* the room was looked at */
}

static int opcode(int type)
{
    return type == SB_WS_TEXT ? OP_TEXT : OP_BINARY;
}

int sb_ws_send_control(struct sb_ws *w, int kind, const void *p, size_t n)
{
    int op = kind == SB_WS_FRAME_CLOSE ? OP_CLOSE : kind == SB_WS_FRAME_PING ? OP_PING : OP_PONG;

    if (w->closing || !w->conn || sb_ws_over(w->conn))
        return SB_ECLOSED;
    if (n > SB_WS_CONTROL)
        return SB_EBIG;
    if (w->opening && sb_ws_accept(w) < 0)
        return SB_EFULL;
    if (sb_conn_room(w->conn) < n + 2 + (op == OP_CLOSE ? 0 : SB_WS_CONTROL + 2))
        return SB_EFULL;
    put_frame(w->conn, FIN | op, p, n);
    return 0;
}

/* As much of a reason as fits, cut between characters. */
static size_t reason_size(const char *reason)
{
    size_t n = strlen(reason), most = SB_WS_CONTROL - 2;

    if (n > most)
        for (n = most; n && ((unsigned char)reason[n] & 0xc0) == 0x80; n--)
            ;
    return n;
}

void sb_ws_send_close(struct sb_ws *w, int code, const char *reason)
{
    unsigned char payload[SB_WS_CONTROL] = { 0 };
    size_t n = 0;

    if (w->closing)
        return;
    if (code) {
        n = reason_size(reason);
        payload[0] = (unsigned char)(code >> 8);
        payload[1] = (unsigned char)code;
        memcpy(payload + 2, reason, n);
        n += 2;
    }
    sb_ws_send_control(w, SB_WS_FRAME_CLOSE, payload, n);
    w->closing = true;
    w->code_out = (uint16_t)(code ? code : SB_WS_NO_CODE);
    if (w->reading == SB_WS_READ_DATA)
        w->reading = SB_WS_READ_IGNORED;        /* the rest of a message that is under way */
    sb_ws_order(w, SB_WS_ORDER_SENT_CLOSE);
    sb_ws_task_wake(w);
}

/* ---- room ---- */

static size_t capacity(const struct sb_ws *w)
{
    return w->box->conn_bufs * w->box->buf_size;
}

/* The row's policy for a peer that does not read. */
static int full(struct sb_ws *w)
{
    if (!w->row->ws || w->row->ws->drop) {
        w->box->count.ws_dropped++;
        w->wants_room = true;
        sb_conn_want_room(w->conn);
        return SB_EFULL;
    }
    sb_ws_send_close(w, SB_WS_TRY_LATER, SB_WS_WHY("too slow"));
    sb_conn_close(w->conn, true);
    return SB_EFULL;
}

/* Room for n bytes of frames, headers included. wait: a task waits for it. */
static int make_room(struct sb_ws *w, size_t n, bool wait)
{
    n += SB_WS_SPARE;
    if (w->closing || !w->conn || sb_ws_over(w->conn))
        return SB_ECLOSED;
    if (w->opening && sb_ws_accept(w) < 0)
        return SB_EFULL;
    if (n > capacity(w))
        return SB_EBIG;
    if (sb_conn_room(w->conn) >= n)
        return 0;
    if (wait && w->task && sb_port_task_self(w->box) == w->task)
        return sb_ws_task_room(w, n);
    return full(w);
}

/* ---- messages ---- */

#if SB_WITH_DEFLATE
#define PACKED_SIZE 4096
#define WORTH_PACKING 64

/* What n bytes may grow to when they cannot be packed, in frames of PACKED_SIZE. */
static size_t packed_most(size_t n)
{
    n += n / 8 + n / 64 + 64;
    return n + (n / PACKED_SIZE + 1) * SB_WS_HEADER;
}

static void put_packed(struct sb_ws *w, int type, const void *p, size_t n)
{
    unsigned char out[PACKED_SIZE];
    struct sb_deflate_io io = { p, n, out, 0 };
    int first = RSV1 | opcode(type), more;

    do {
        io.out = out;
        io.room = sizeof out;
        more = sb_port_deflate(w->deflate, &io, true);
        put_frame(w->conn, first | (more ? 0 : FIN), out, sizeof out - io.room);
        first = OP_CONT;
    } while (more);
}

static bool worth_packing(const struct sb_ws *w, size_t n)
{
    return w->deflate && n >= WORTH_PACKING && packed_most(n) + SB_WS_SPARE <= capacity(w);
}
#else
#define packed_most(n) (n)
#define put_packed(w, type, p, n) ((void)0)
#define worth_packing(w, n) ((void)(w), false)
#endif

size_t sb_ws_need(const struct sb_ws *w, size_t n)
{
    return worth_packing(w, n) ? packed_most(n) : n + SB_WS_HEADER;
}

static int send(struct sb_ws *w, int type, const void *p, size_t n, bool wait)
{
    bool packed = worth_packing(w, n);
    int err = w->part ? SB_EBUSY : make_room(w, sb_ws_need(w, n), wait);

    if (err < 0)
        return err;
    if (packed)
        put_packed(w, type, p, n);
    else
        put_frame(w->conn, FIN | opcode(type), p, n);
    w->box->count.ws_sent++;
    return 0;
}

static int enter_and_send(struct sb_ws *w, int type, const void *p, size_t n)
{
    struct sb_box *box = w->box;
    int err;

    sb_port_enter(box);
    err = send(w, type, p, n, true);
    sb_port_leave(box);
    return err;
}

int sb_ws_text(struct sb_ws *w, const char *p, size_t n)
{
    return enter_and_send(w, SB_WS_TEXT, p, n);
}

int sb_ws_binary(struct sb_ws *w, const void *p, size_t n)
{
    return enter_and_send(w, SB_WS_BINARY, p, n);
}

int sb_ws_print(struct sb_ws *w, const char *format, ...)
{
    char text[SB_REPLY_SIZE];
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_vfmt(text, sizeof text, format, args);
    va_end(args);
    return n > sizeof text ? SB_EBIG : sb_ws_text(w, text, n);
}

int sb_ws_part(struct sb_ws *w, int type, const void *p, size_t n, bool last)
{
    struct sb_box *box = w->box;
    int err, first;

    sb_port_enter(box);
    err = make_room(w, n + SB_WS_HEADER, true);
    if (err == 0) {
        first = w->part ? OP_CONT : opcode(type);
        put_frame(w->conn, first | (last ? FIN : 0), p, n);
        w->part = !last;             /* the type counts with the first part only */
        w->box->count.ws_sent += last;
    }
    sb_port_leave(box);
    return err;
}

int sb_ws_ping(struct sb_ws *w, const void *p, size_t n)
{
    struct sb_box *box = w->box;
    int err;

    sb_port_enter(box);
    err = sb_ws_send_control(w, SB_WS_FRAME_PING, p, n);
    sb_port_leave(box);
    return err;
}

void sb_ws_close(struct sb_ws *w, int code, const char *reason)
{
    struct sb_box *box = w->box;

    sb_port_enter(box);
    if (w->conn && !w->closing && !sb_ws_over(w->conn)) {
        sb_ws_send_close(w, code, reason ? reason : "");
        sb_conn_deadline(w->conn, SB_WS_CLOSE_MS);
        sb_ws_pump(w);
    }
    sb_port_leave(box);
}

/* ---- to others ---- */

int sb_ws_broadcast(struct sb_box *box, const char *path, int type, const void *p, size_t n)
{
    struct sb_conn *c;
    int sent = 0;

    sb_port_enter(box);
    for (c = box->conns; c; c = c->next) {
        struct sb_ws *w = sb_ws_of(c);

        if (c->proto != &sb_websocket || !w || w->opening || !sb_is(sb_str_of(w->row->path), path))
            continue;
        sent += send(w, type, p, n, false) == 0;
    }
    sb_port_leave(box);
    return sent;
}

struct sb_ws_ref sb_ws_ref(const struct sb_ws *w)
{
    struct sb_ref ref = w->conn ? sb_conn_ref(w->conn) : (struct sb_ref){ UINT32_MAX, 0 };

    return (struct sb_ws_ref){ ref.index, ref.generation };
}

int sb_ws_send_async(struct sb_box *box, struct sb_ws_ref to, int type, const void *p, size_t n)
{
    struct sb_conn *c;
    int err = SB_ECLOSED;

    sb_port_enter(box);
    c = sb_conn_at(box, (struct sb_ref){ to.index, to.generation });
    if (c && c->proto == &sb_websocket)
        err = send(sb_ws_of(c), type, p, n, false);
    sb_port_leave(box);
    return err;
}

/* ---- what there is to know ---- */

sb_str sb_ws_protocol(const struct sb_ws *w)
{
    return w->protocol;
}

const struct sb_addr *sb_ws_peer(const struct sb_ws *w)
{
    static const struct sb_addr nobody;

    return w->conn ? &w->conn->peer : &nobody;
}

struct sb_box *sb_ws_box(const struct sb_ws *w)
{
    return w->box;
}

void **sb_ws_data(struct sb_ws *w)
{
    return &w->data;
}
