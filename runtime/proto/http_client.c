/*
 * http_client - the box calls another server (RFC 9112 from the other side)
 *
 * One request per connection. What is sent is put together piece by piece as
 * there is room, what comes back is read by machines and goes straight into
 * the caller's memory.
 */
#include <string.h>
#include "core/assert.h"
#include "core/fmt.h"
#include "http_host.h"
#include "http_request.h"
#include "http_url.h"
#include "proto/http.h"
#include "proto/http_client.h"
#include "proto/read.h"
#include "sb/port.h"

#define TIMEOUT_MS  5000        /* when the caller names none */

size_t sb_fetch_size(void)
{
    return sizeof(struct sb_call);
}

static struct sb_call *call_of(const struct sb_conn *c)
{
    return c->state[0].p;
}

/* ---- the end ---- */

/* The connection goes at once unless it is done in order. */
static void let_go(struct sb_call *x, bool orderly)
{
    struct sb_conn *c = x->conn;

    if (!c)
        return;
    x->conn = NULL;
    c->state[0].p = NULL;
    if (orderly && !c->out.first)
        sb_conn_close(c, false);
    else
        sb_conn_abort(c);
}

/* x is given back first: whoever is told may call again. */
static void finish(struct sb_call *x, int status)
{
    struct sb_fetch *f = x->f;
    struct sb_task *task = x->task;
    bool *told = x->told;
    struct sb_box *box = x->box;

    let_go(x, status > 0);
    sb_box_put(box, SB_POOL_FETCH, x);
    box->count.fetches_failed += status < 0;
    f->status = status;
    if (task) {
        *told = true;
        sb_port_task_wake(box, task);
    } else if (f->done) {
        f->done(f);
    }
}

/* ---- the request ---- */

enum { METHOD, BLANK, PATH, MARK, QUERY, VERSION, HOST, LENGTH_NAME, LENGTH_VALUE, LENGTH_END, FIELDS, EMPTY, BODY, PIECES };

static sb_str piece(struct sb_call *x, unsigned i)
{
    const struct sb_fetch *f = x->f;
    bool body = f->body_size != 0;

    switch (i) {
    case METHOD:       return f->method ? sb_str_of(f->method) : SB_STR("GET");
    case BLANK:        return SB_STR(" ");
    case PATH:         return x->path.n ? x->path : SB_STR("/");
    case MARK:         return x->query.p ? SB_STR("?") : SB_NO_STR;
    case QUERY:        return x->query;
    case VERSION:      return SB_STR(" HTTP/1.1\r\nConnection: close\r\nHost: ");
    case HOST:         return x->authority;
    case LENGTH_NAME:  return body ? SB_STR("\r\nContent-Length: ") : SB_NO_STR;
    case LENGTH_VALUE: return (sb_str){ x->digits, body ? sb_fmt_size(x->digits, f->body_size) : 0 };
    case LENGTH_END:   return SB_STR("\r\n");
    case FIELDS:       return sb_str_of(f->fields);
    case EMPTY:        return SB_STR("\r\n");
    default:           return (sb_str){ f->body, f->body_size };
    }
}

/* Our own grammar of a request head says whether method and fields may stand there (and split nothing). */
static bool is_request(struct sb_call *x)
{
    struct sb_machine m;
    unsigned i;

    sb_http_request_init(&m);
    for (i = 0; i < BODY; i++) {
        sb_str s = piece(x, i);

        if (sb_http_request_feed(&m, (const unsigned char *)s.p, s.n, sb_no_event, NULL) != s.n)
            return false;
    }
    return m.status == SB_MACHINE_DONE;
}

static void send(struct sb_call *x)
{
    for (; x->piece < PIECES; x->piece++, x->put = 0) {
        sb_str s = piece(x, x->piece);

        if (s.n)
            x->put += sb_conn_put(x->conn, s.p + x->put, s.n - x->put);
        if (x->put < s.n) {
            sb_conn_want_room(x->conn);
            return;
        }
    }
}

/* ---- events of the connection ---- */

static int client_open(struct sb_conn *c)
{
    call_of(c)->connected = true;
    send(call_of(c));
    return 0;
}

static size_t client_input(struct sb_conn *c, unsigned char *p, size_t n)
{
    struct sb_call *x = call_of(c);
    int result = x ? sb_call_input(x, p, n) : 0;

    if (result)
        finish(x, result);
    return n;
}

static void client_eof(struct sb_conn *c)
{
    struct sb_call *x = call_of(c);

    if (!x)
        sb_conn_close(c, false);
    else
        finish(x, x->phase == SB_CALL_UNTIL_CLOSE ? x->status : SB_ECLOSED);
}

static void client_room(struct sb_conn *c)
{
    if (call_of(c))
        send(call_of(c));
}

static void client_timeout(struct sb_conn *c)
{
    if (call_of(c))
        finish(call_of(c), SB_ETIME);
    else
        sb_conn_abort(c);
}

static void client_closed(struct sb_conn *c)
{
    struct sb_call *x = call_of(c);

    if (!x)
        return;
    c->state[0].p = NULL;
    x->conn = NULL;
    if (x->f)                       /* else begin() sees it and says so */
        finish(x, c->err ? c->err : x->connected ? SB_ECLOSED : SB_EREFUSED);
}

static const struct sb_proto client = {
    .name = "web client", .open = client_open, .input = client_input, .eof = client_eof,
    .room = client_room, .timeout = client_timeout, .closed = client_closed,
};

/* ---- calling ---- */

static void url_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_call *x = user;
    sb_str s = { (const char *)p, n };

    switch (ev) {
    case SB_HTTP_URL_AUTHORITY: x->authority = s; break;
    case SB_HTTP_URL_PATH:      x->path = s; break;
    case SB_HTTP_URL_QUERY:     x->query = s; break;
    }
}

static void host_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_call *x = user;

    if (ev == SB_HTTP_HOST_PORT)
        x->port = (uint32_t)x->value.num;
    else if (sb_copy(x->host, sizeof x->host, (sb_str){ (const char *)p, n }) < 0)
        x->host[0] = '\0';
}

/* Reads the caller's words. 0 or SB_EINVAL. */
static int prepare(struct sb_call *x)
{
    struct sb_machine m;

    x->port = 80;
    if (!sb_read(http_url, &m, sb_str_of(x->f->url), url_event, x)
        || !sb_read(http_host, &x->value, x->authority, host_event, x)
        || !x->host[0] || !x->port || !is_request(x))
        return SB_EINVAL;
    sb_call_expect_head(x);
    return 0;
}

/* The connection may break before sb_port_connect returns: x->f is missing meanwhile. */
static int dial(struct sb_call *x)
{
    struct sb_fetch *f = x->f;
    struct sb_conn *c = sb_conn_new(x->box, &client);
    int err;

    if (!c)
        return SB_EFULL;
    c->flags |= SB_CONN_CLIENT;
    c->state[0].p = x;
    x->conn = c;
    x->f = NULL;
    err = sb_port_connect(x->box, c, x->host, x->port);
    x->f = f;
    if (err == 0 && !x->conn)
        err = c->err ? c->err : SB_EREFUSED;
    if (err == 0)
        sb_conn_deadline(c, f->timeout_ms ? f->timeout_ms : TIMEOUT_MS);
    else
        let_go(x, false);
    return err;
}

static int begin(struct sb_box *box, struct sb_fetch *f, struct sb_task *task, bool *told)
{
    struct sb_call *x = sb_box_get(box, SB_POOL_FETCH);
    int err;

    if (!x)
        return SB_EFULL;
    memset(x, 0, sizeof *x);
    x->box = box;
    x->f = f;
    x->task = task;
    x->told = told;
    err = prepare(x);
    if (err == 0)
        err = dial(x);
    if (err < 0)
        sb_box_put(box, SB_POOL_FETCH, x);
    return err;
}

int sb_fetch(struct sb_box *box, struct sb_fetch *f)
{
    bool told = false;
    struct sb_task *task;
    int err;

    sb_port_enter(box);
    task = sb_port_task_self(box);
    f->status = 0;
    f->length = 0;
    err = begin(box, f, task, &told);
    box->count.fetches++;
    if (err < 0) {
        box->count.fetches_failed++;
        f->status = err;
    } else if (task) {
        while (!told)
            sb_port_task_wait(box, task, UINT32_MAX);
        err = f->status;
    }
    sb_port_leave(box);
    return err;
}
