/*
 * http - the life of a connection that speaks HTTP (RFC 9112 9)
 */
#include "proto/http.h"

#include <string.h>
#include "core/assert.h"
#include "http_request.h"
#include "net/task.h"
#include "proto/body.h"
#include "sb/config.h"

/* ---- requests ---- */

static struct sb_req *begin(struct sb_conn *c)
{
    struct sb_req *r = sb_box_get(c->box, SB_POOL_REQ);

    if (!r)
        return NULL;
    memset(r, 0, offsetof(struct sb_req, store_size));
    r->conn = c;
    r->box = c->box;
    r->match.part = r->part;
    r->store_size = c->box->pools[SB_POOL_REQ].size - (uint32_t)sizeof *r;
    r->flags = SB_REQ_IN_CALL;
    sb_http_request_init(&r->head);
    c->state[0].p = r;
    return r;
}

static void give_back(struct sb_req *r)
{
    if (r->body || r->upload || r->form_upload)
        sb_http_body_drop(r);
    sb_box_put(r->box, SB_POOL_REQ, r);
}

/* No room for another request: whoever has one in progress keeps it. */
static void overloaded(struct sb_conn *c)
{
    c->box->count.refused++;
    (void)sb_conn_put_const(c, sb_http.refusal, strlen(sb_http.refusal));
    sb_conn_close(c, true);
}

static void rest(struct sb_conn *c)
{
    sb_conn_idle(c, true);
    sb_conn_deadline(c, c->box->config->http_idle_ms);
}

/* The connection after a reply: closed, or ready for the next request. */
static void after_reply(struct sb_conn *c, bool keep, bool unread)
{
    if (!keep || c->box->draining || (c->flags & SB_CONN_EOF && !(c->flags & SB_CONN_HELD)))
        sb_conn_close(c, unread);
}

static void release(struct sb_conn *c, struct sb_req *r)
{
    c->state[0].p = NULL;
    after_reply(c, r->flags & SB_REQ_KEEP, !(r->flags & SB_REQ_READ));
    give_back(r);
}

static bool finished(const struct sb_req *r)
{
    return r->phase == SB_REQ_DONE && !r->task && !(r->flags & SB_REQ_CALLING);
}

void sb_http_settle(struct sb_req *r)
{
    struct sb_conn *c = r->conn;

    if (r->flags & (SB_REQ_IN_CALL | SB_REQ_CALLING) || r->task)
        return;                     /* somebody has it on the stack */
    if (!c) {
        give_back(r);               /* the peer went first */
        return;
    }
    if (!finished(r))
        return;
    release(c, r);
    if (c->flags & (SB_CONN_CLOSING | SB_CONN_DEAD))
        return;
    rest(c);
    sb_conn_resume(c);              /* a pipelined request may have waited */
}

void sb_http_done(struct sb_req *r)
{
    struct sb_counters *n = &r->box->count;

    n->http_requests++;
    if (r->status >= 400)
        *(r->status < 500 ? &n->http_errors : &n->http_failures) += 1;
    if (r->phase == SB_REQ_BODY && r->conn && (r->flags & SB_REQ_KEEP) && sb_http_body_discards(r)) {
        r->flags |= SB_REQ_DISCARD;
        return;
    }
    r->phase = SB_REQ_DONE;
    sb_http_settle(r);
}

/* ---- input ---- */

static size_t step(struct sb_req *r, unsigned char *p, size_t n)
{
    size_t taken;

    switch (r->phase) {
    case SB_REQ_HEAD:
        taken = sb_http_head_input(r, p, n);
        if (r->phase != SB_REQ_HEAD)
            sb_http_dispatch(r);
        return taken;
    case SB_REQ_BODY:
        return sb_http_body_input(r, p, n);
    default:
        return 0;                   /* the reply comes first; the transport holds the rest */
    }
}

/* A request is left unfinished: it must live without the transport's bytes. */
static void outlive(struct sb_conn *c, struct sb_req *r)
{
    sb_http_keep(r);
    r->flags &= ~(uint32_t)SB_REQ_IN_CALL;
    sb_conn_idle(c, false);
    if (r->after)
        return;                     /* the deadline is the handler's */
    if (r->phase == SB_REQ_CHECK || (r->phase == SB_REQ_REPLY && !(r->flags & SB_REQ_STREAM))) {
        sb_conn_deadline(c, 0);     /* no time-out while a handler works (S0-HTTP-11) */
        return;
    }
    if (r->phase != SB_REQ_HEAD)
        sb_conn_deadline(c, SB_STALL_MS);
    else if (!(r->flags & SB_REQ_TIMED))
        sb_conn_deadline(c, SB_HEAD_MS);
    r->flags |= SB_REQ_TIMED;
}

/* Takes what one request wants of p..p+n. False: nothing more can be taken now. */
static bool advance(struct sb_conn *c, unsigned char *p, size_t n, size_t *at)
{
    struct sb_req *r = sb_http_req(c);
    size_t taken;

    if (!r) {
        if (!sb_conn_has_room(c, c->box->buf_size))
            return false;
        r = begin(c);
        if (!r) {
            overloaded(c);
            return false;
        }
    }
    r->flags |= SB_REQ_IN_CALL;
    taken = step(r, p + *at, n - *at);
    *at += taken;
    if (c->proto != &sb_http) {     /* upgraded: the bytes behind the head are not ours */
        give_back(r);
        return false;
    }
    if (!(c->flags & SB_CONN_DEAD) && !finished(r))
        return taken > 0;
    r->flags &= ~(uint32_t)SB_REQ_IN_CALL;
    if (c->flags & SB_CONN_DEAD) {
        sb_http_settle(r);
        return false;
    }
    release(c, r);
    return true;
}

static size_t http_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    struct sb_req *r;
    size_t at = 0;

    while (at < n && advance(c, p, n, &at))
        if (c->flags & (SB_CONN_CLOSING | SB_CONN_DEAD))
            return n;
    if (c->flags & (SB_CONN_CLOSING | SB_CONN_DEAD))
        return n;
    if (c->proto != &sb_http)
        return at + c->proto->input(c, p + at, n - at);
    r = sb_http_req(c);
    if (r)
        outlive(c, r);
    else
        rest(c);
    return at;
}

/* As if the last byte of the head had just come; what lies behind it was held. */
void sb_http_admitted(struct sb_req *r, int status)
{
    struct sb_conn *c = r->conn;

    r->flags |= SB_REQ_IN_CALL;         /* nobody gives it back meanwhile */
    sb_http_checked(r, status);
    if (c->proto != &sb_http) {
        give_back(r);
        sb_conn_resume(c);
        return;
    }
    r->flags &= ~(uint32_t)SB_REQ_IN_CALL;
    if ((c->flags & SB_CONN_DEAD) || finished(r)) {
        sb_http_settle(r);
        return;
    }
    outlive(c, r);
    if (r->phase == SB_REQ_BODY && (c->flags & (SB_CONN_EOF | SB_CONN_HELD)) == SB_CONN_EOF)
        sb_conn_close(c, false);        /* the body will not come any more */
    else
        sb_conn_resume(c);
}

/* ---- the other events of a connection ---- */

static int http_open(struct sb_conn *c)
{
    rest(c);
    return 0;
}

static void http_eof(struct sb_conn *c)
{
    struct sb_req *r = sb_http_req(c);

    if (!r || r->phase == SB_REQ_HEAD || r->phase == SB_REQ_BODY) {
        sb_conn_close(c, false);    /* what was begun cannot be completed */
        return;
    }
    r->flags &= ~(uint32_t)SB_REQ_KEEP;     /* it may still read our answer */
    if (r->flags & SB_REQ_SSE)
        (void)sb_write(r, ":\n", 2);        /* a comment: who is gone resets us now, not at some later event */
}

static void http_room(struct sb_conn *c)
{
    struct sb_req *r = sb_http_req(c);

    if (r && (r->flags & SB_REQ_STREAM) && r->stream && r->stream->room)
        r->stream->room(r);
}

static void http_timeout(struct sb_conn *c)
{
    struct sb_req *r = sb_http_req(c);
    void (*after)(struct sb_req *) = r ? r->after : NULL;

    if (after) {
        r->after = NULL;
        after(r);
    } else if (sb_conn_moves(c, SB_STALL_MS)) {
        sb_conn_deadline(c, SB_STALL_MS);
    } else if (c->out.first) {
        sb_conn_abort(c);           /* it takes nothing any more */
    } else if (r && r->phase <= SB_REQ_BODY && r->head_bytes) {
        sb_http_fail(r, 408);
        if (sb_http_req(c))
            sb_http_settle(r);
    } else if (r && (r->flags & SB_REQ_STREAM)) {
        sb_conn_deadline(c, SB_STALL_MS);   /* a stream may rest */
    } else {
        sb_conn_close(c, false);
    }
}

static void http_closed(struct sb_conn *c)
{
    struct sb_req *r = sb_http_req(c);

    if (!r)
        return;
    c->state[0].p = NULL;
    if (r->phase == SB_REQ_CHECK)
        sb_users_cancel(r->box, &r->login);
    sb_http_keep(r);
    r->conn = NULL;
    if (r->stream && r->stream->close && (r->flags & SB_REQ_STREAM) && r->phase != SB_REQ_DONE)
        r->stream->close(r);
    sb_http_settle(r);
}

/* A stream of events has no end of its own. */
static void http_drain(struct sb_conn *c)
{
    struct sb_req *r = sb_http_req(c);

    if (r && (r->flags & SB_REQ_SSE)) {
        r->flags &= ~(uint32_t)SB_REQ_KEEP;
        (void)sb_end(r);
    }
}

const struct sb_proto sb_http = {
    .name    = "web",
    .open    = http_open,
    .input   = http_input,
    .eof     = http_eof,
    .room    = http_room,
    .timeout = http_timeout,
    .drain   = http_drain,
    .closed  = http_closed,
    .refusal = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain\r\nRetry-After: 3\r\n"
               "Content-Length: 21\r\nConnection: close\r\n\r\nPlease try again soon",
};
