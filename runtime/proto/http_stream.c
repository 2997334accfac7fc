/*
 * http_stream - replies that come in pieces (RFC 9112 7.1)
 */
#include <stdarg.h>
#include <string.h>
#include "core/fmt.h"
#include "http_reply_value.h"
#include "http_token.h"
#include "proto/http.h"
#include "proto/read.h"
#include "sb/port.h"

/* Bytes around the data of a chunk: size in hex, CR LF before and behind. */
#define CHUNK_FRAME 16

/* A field of a handler's making is checked by the same grammar as a peer's: no way to split a head. */
int sb_reply_header(struct sb_req *r, const char *name, const char *value)
{
    struct sb_machine m;

    if (!sb_read(http_token, &m, sb_str_of(name), sb_no_event, NULL)
        || !sb_read(http_reply_value, &m, sb_str_of(value), sb_no_event, NULL))
        return SB_EINVAL;
    return sb_http_add(r, "%s: %s\r\n", name, value);
}

int sb_stream(struct sb_req *r, int status, const char *type, const struct sb_stream_events *events)
{
    struct sb_box *box = r->box;    /* r may be given back within */
    int err = SB_ECLOSED;

    sb_port_enter(box);
    if (r->conn && !(r->flags & SB_REQ_BEGUN)) {
        r->flags |= SB_REQ_STREAM;
        if (r->version == 11)
            r->flags |= SB_REQ_CHUNKS;
        else
            r->flags &= ~(uint32_t)SB_REQ_KEEP;     /* its end is the end of the connection */
        r->stream = events;
        err = sb_http_reply_head(r, status, type, SIZE_MAX, 0);
        if (err < 0) {
            r->flags &= ~(uint32_t)(SB_REQ_STREAM | SB_REQ_CHUNKS);
            sb_http_fail(r, 503);
        }
    }
    sb_port_leave(box);
    return err;
}

static size_t write_chunk(struct sb_req *r, const void *p, size_t n)
{
    size_t room = sb_conn_room(r->conn);
    char frame[CHUNK_FRAME];

    if (room <= r->box->buf_size / 4)
        return 0;                   /* not in crumbs */
    if (n > room - CHUNK_FRAME)
        n = room - CHUNK_FRAME;
    (void)sb_conn_put(r->conn, frame, sb_fmt(frame, sizeof frame, "%zx\r\n", n));
    (void)sb_conn_put(r->conn, p, n);
    (void)sb_conn_put(r->conn, "\r\n", 2);
    return n;
}

static void want_room(struct sb_req *r)
{
    (void)sb_conn_has_room(r->conn, r->box->buf_size);      /* asks again when nothing of its own is on its way */
    sb_conn_want_room(r->conn);
}

long sb_write(struct sb_req *r, const void *p, size_t n)
{
    size_t taken;

    sb_port_enter(r->box);
    if (!r->conn || !(r->flags & SB_REQ_STREAM)) {
        sb_port_leave(r->box);
        return SB_ECLOSED;
    }
    if (n == 0 || r->flags & SB_REQ_NO_BODY)
        taken = n;
    else
        taken = r->flags & SB_REQ_CHUNKS ? write_chunk(r, p, n) : sb_conn_put(r->conn, p, n);
    if (taken < n)
        want_room(r);
    sb_port_leave(r->box);
    return (long)taken;
}

int sb_print(struct sb_req *r, const char *format, ...)
{
    char text[SB_REPLY_SIZE];
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_vfmt(text, sizeof text, format, args);
    va_end(args);
    if (n > sizeof text)
        return SB_EBIG;
    sb_port_enter(r->box);
    if (r->conn && sb_conn_room(r->conn) < n + CHUNK_FRAME + r->box->buf_size / 4) {
        want_room(r);
        sb_port_leave(r->box);
        return SB_EFULL;            /* all of a text or nothing */
    }
    n = sb_write(r, text, n) < 0 ? 0 : n;
    sb_port_leave(r->box);
    return r->conn ? (int)n : SB_ECLOSED;
}

int sb_end(struct sb_req *r)
{
    struct sb_box *box = r->box;    /* r may be given back within */
    int err = SB_ECLOSED;

    sb_port_enter(box);
    if (r->conn && (r->flags & SB_REQ_STREAM) && r->phase != SB_REQ_DONE) {
        err = 0;
        if ((r->flags & SB_REQ_CHUNKS) && !(r->flags & SB_REQ_NO_BODY))
            err = sb_conn_put_const(r->conn, "0\r\n\r\n", 5);
        if (err < 0)
            sb_conn_abort(r->conn);     /* without its end the reply must not look whole */
        else
            sb_http_done(r);
    }
    sb_port_leave(box);
    return err;
}

void sb_after(struct sb_req *r, uint32_t ms, void (*run)(struct sb_req *r))
{
    sb_port_enter(r->box);
    if (r->conn) {
        r->after = run;
        sb_conn_deadline(r->conn, ms ? ms : 1);
    }
    sb_port_leave(r->box);
}
