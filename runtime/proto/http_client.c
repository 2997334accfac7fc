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
#include "http_chunked.h"
#include "http_content_length.h"
#include "http_host.h"
#include "http_request.h"
#include "http_response.h"
#include "http_transfer_encoding.h"
#include "http_url.h"
#include "proto/http.h"
#include "proto/read.h"
#include "sb/port.h"

#define TIMEOUT_MS  5000        /* when the caller names none */
#define NAME_SIZE   20          /* of a field that is looked at */

enum phase { HEAD, LENGTH, CHUNKED, UNTIL_CLOSE };

struct call {
    struct sb_fetch *f;         /* the caller's, until the end is told */
    struct sb_box  *box;
    struct sb_conn *conn;       /* NULL: gone before the call had begun */
    struct sb_task *task;       /* that waits, NULL = nobody does */
    bool   *told;               /* on its stack: the end has come */
    struct sb_machine head;     /* http_response */
    struct sb_machine value;    /* of the field that is open, then http_chunked */
    sb_str   authority, path, query;    /* lie in f->url */
    char     host[SB_NAME_SIZE];
    uint32_t port;
    uint8_t  piece;             /* of the request, being put */
    uint8_t  phase;             /* enum phase */
    bool     connected, chunked, coded, measured;
    size_t   put;               /* bytes of the piece put so far */
    uint64_t left;              /* of a body with Content-Length */
    uint32_t head_bytes;        /* of all heads, 1xx included */
    int      status;
    int      field;             /* enum sb_http_field */
    char     name[NAME_SIZE];
    size_t   name_n;            /* may be more than there is room for */
    char     digits[20];
};

size_t sb_fetch_size(void)
{
    return sizeof(struct call);
}

static struct call *call_of(const struct sb_conn *c)
{
    return c->state[0].p;
}

static void no_event(void *user, int ev, const unsigned char *p, size_t n)
{
    (void)user, (void)ev, (void)p, (void)n;
}

/* ---- the end ---- */

/* The connection goes at once unless it is done in order. */
static void let_go(struct call *x, bool orderly)
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
static void finish(struct call *x, int status)
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

static sb_str piece(struct call *x, unsigned i)
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
    case LENGTH_VALUE: return (sb_str){ x->digits, body ? sb_fmt_u64(x->digits, f->body_size) : 0 };
    case LENGTH_END:   return SB_STR("\r\n");
    case FIELDS:       return sb_str_of(f->fields);
    case EMPTY:        return SB_STR("\r\n");
    default:           return (sb_str){ f->body, f->body_size };
    }
}

/* Our own grammar of a request head says whether method and fields may stand there (and split nothing). */
static bool is_request(struct call *x)
{
    struct sb_machine m;
    unsigned i;

    sb_http_request_init(&m);
    for (i = 0; i < BODY; i++) {
        sb_str s = piece(x, i);

        if (sb_http_request_feed(&m, (const unsigned char *)s.p, s.n, no_event, NULL) != s.n)
            return false;
    }
    return m.status == SB_MACHINE_DONE;
}

static void send(struct call *x)
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

/* ---- the head of the response ---- */

static void length_field(struct call *x, const unsigned char *p, size_t n, bool more)
{
    if (x->measured || sb_http_content_length_feed(&x->value, p, n, no_event, NULL) != n)
        x->status = SB_EPROTO;      /* RFC 9112 6.3: a second one is one too many */
    if (more || x->status < 0)
        return;
    if (sb_http_content_length_finish(&x->value, no_event, NULL) < 0)
        x->status = SB_EPROTO;
    x->measured = true;
    x->left = x->value.num;
}

static void coding_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct call *x = user;

    (void)p, (void)n;
    if (ev & SB_MORE)
        return;
    x->coded = true;
    x->chunked = ev == SB_HTTP_TRANSFER_ENCODING_CHUNKED;
    if (!x->chunked)
        x->status = SB_ENOSUP;      /* nobody asked for a coding */
}

static void coding_field(struct call *x, const unsigned char *p, size_t n, bool more)
{
    if (x->chunked || sb_http_transfer_encoding_feed(&x->value, p, n, coding_event, x) != n
        || (!more && sb_http_transfer_encoding_finish(&x->value, coding_event, x) < 0))
        x->status = SB_EPROTO;
}

static void name_piece(struct call *x, const unsigned char *p, size_t n, bool more)
{
    if (x->name_n + n <= NAME_SIZE && n)
        memcpy(x->name + x->name_n, p, n);
    x->name_n += n;
    if (more)
        return;
    x->field = x->name_n <= NAME_SIZE ? sb_http_field((const unsigned char *)x->name, x->name_n) : SB_HTTP_FIELD_OTHER;
    x->name_n = 0;
    if (x->field == SB_HTTP_FIELD_CONTENT_LENGTH)
        sb_http_content_length_init(&x->value);
    else if (x->field == SB_HTTP_FIELD_TRANSFER_ENCODING)
        sb_http_transfer_encoding_init(&x->value);
}

static void head_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct call *x = user;
    bool more = ev & SB_MORE;

    if (x->status < 0)
        return;
    switch (ev & ~SB_MORE) {
    case SB_HTTP_RESPONSE_VERSION:
        if (x->head.num / 10 != 1)
            x->status = SB_EPROTO;
        break;
    case SB_HTTP_RESPONSE_STATUS:
        x->status = (int)x->head.num;
        break;
    case SB_HTTP_RESPONSE_FIELD_NAME:
        name_piece(x, p, n, more);
        break;
    case SB_HTTP_RESPONSE_FIELD_VALUE:
        if (x->field == SB_HTTP_FIELD_CONTENT_LENGTH)
            length_field(x, p, n, more);
        else if (x->field == SB_HTTP_FIELD_TRANSFER_ENCODING)
            coding_field(x, p, n, more);
        break;
    }
}

static void expect_head(struct call *x)
{
    sb_http_response_init(&x->head);
    x->phase = HEAD;
    x->status = 0;
    x->name_n = 0;
    x->chunked = x->coded = x->measured = false;
}

/* RFC 9112 6.3: how the body is framed. The result of the call when it is complete already, else 0. */
static int begin_body(struct call *x)
{
    sb_str method = piece(x, METHOD);

    if (x->status == 101 || (x->coded && x->measured))
        return SB_EPROTO;           /* nobody asked for an upgrade; both fields are an attack */
    if (x->status < 200) {
        expect_head(x);             /* RFC 9110 15.2: the final response is still to come */
        x->f->length = 0;
        return 0;
    }
    if (x->status == 204 || x->status == 304 || sb_is(method, "HEAD"))
        return x->status;
    if (x->chunked) {
        x->phase = CHUNKED;
        sb_http_chunked_init(&x->value);
        return 0;
    }
    x->phase = x->measured ? LENGTH : UNTIL_CLOSE;
    return x->measured && x->left == 0 ? x->status : 0;
}

static bool keep(struct call *x, const unsigned char *p, size_t n)
{
    struct sb_fetch *f = x->f;
    size_t room = f->size - f->length, k = n < room ? n : room;

    if (k)
        memcpy(f->into + f->length, p, k);
    f->length += k;
    return k == n;
}

static size_t head_input(struct call *x, const unsigned char *p, size_t n, int *result)
{
    size_t taken = sb_http_response_feed(&x->head, p, n, head_event, x);

    x->head_bytes += (uint32_t)taken;
    if (x->f->whole && !keep(x, p, taken))
        *result = SB_EBIG;
    else if (x->status < 0)
        *result = x->status;
    else if (x->head.status == SB_MACHINE_BAD || x->head_bytes > SB_HEAD_MAX)
        *result = SB_EPROTO;
    else if (x->head.status == SB_MACHINE_DONE)
        *result = begin_body(x);
    return taken;
}

/* ---- the body ---- */

static void chunk_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct call *x = user;

    if ((ev & ~SB_MORE) == SB_HTTP_CHUNKED_DATA && x->status > 0 && !keep(x, p, n))
        x->status = SB_EBIG;
}

/* 0, or the result of the call. */
static int body_input(struct call *x, const unsigned char *p, size_t n)
{
    if (x->phase == CHUNKED) {
        sb_http_chunked_feed(&x->value, p, n, chunk_event, x);
        if (x->status < 0)
            return x->status;
        return x->value.status == SB_MACHINE_BAD ? SB_EPROTO : x->value.status == SB_MACHINE_DONE ? x->status : 0;
    }
    if (x->phase == LENGTH && n > x->left)
        n = (size_t)x->left;        /* what follows was not asked for */
    if (!keep(x, p, n))
        return SB_EBIG;
    x->left -= x->phase == LENGTH ? n : 0;
    return x->phase == LENGTH && x->left == 0 ? x->status : 0;
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
    struct call *x = call_of(c);
    int result = 0;
    size_t at = 0;

    if (!x)
        return n;
    while (!result && at < n && x->phase == HEAD)
        at += head_input(x, p + at, n - at, &result);
    if (!result && at < n)
        result = body_input(x, p + at, n - at);
    if (result)
        finish(x, result);
    return n;
}

static void client_eof(struct sb_conn *c)
{
    struct call *x = call_of(c);

    if (!x)
        sb_conn_close(c, false);
    else
        finish(x, x->phase == UNTIL_CLOSE ? x->status : SB_ECLOSED);
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
    struct call *x = call_of(c);

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
    struct call *x = user;
    sb_str s = { (const char *)p, n };

    switch (ev) {
    case SB_HTTP_URL_AUTHORITY: x->authority = s; break;
    case SB_HTTP_URL_PATH:      x->path = s; break;
    case SB_HTTP_URL_QUERY:     x->query = s; break;
    }
}

static void host_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct call *x = user;

    if (ev == SB_HTTP_HOST_PORT)
        x->port = (uint32_t)x->value.num;
    else if (sb_copy(x->host, sizeof x->host, (sb_str){ (const char *)p, n }) < 0)
        x->host[0] = '\0';
}

/* Reads the caller's words. 0 or SB_EINVAL. */
static int prepare(struct call *x)
{
    struct sb_machine m;

    x->port = 80;
    if (!sb_read(http_url, &m, sb_str_of(x->f->url), url_event, x)
        || !sb_read(http_host, &x->value, x->authority, host_event, x)
        || !x->host[0] || !x->port || !is_request(x))
        return SB_EINVAL;
    expect_head(x);
    return 0;
}

/* The connection may break before sb_port_connect returns: x->f is missing meanwhile. */
static int dial(struct call *x)
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
    struct call *x = sb_box_get(box, SB_POOL_FETCH);
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
