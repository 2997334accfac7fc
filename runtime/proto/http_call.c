/*
 * http_call - from a head to its row and handler
 */
#include <string.h>
#include "core/fmt.h"
#include "http_request.h"
#include "net/task.h"
#include "proto/body.h"
#include "proto/http.h"
#include "proto/read.h"
#include "proto/route.h"
#include "proto/ws.h"
#include "sb/port.h"
#include "uri_path.h"
#include "uri_plain.h"

/* ---- the path, decoded ---- */

struct decode {
    struct sb_machine m;
    unsigned char *to;
    size_t n, size;
    bool   bad;         /* no room, or an encoded slash, which is no separator and no name */
};

static void put(struct decode *d, const void *p, size_t n)
{
    if (n > d->size - d->n) {
        d->bad = true;
        return;
    }
    memcpy(d->to + d->n, p, n);
    d->n += n;
}

/* ".." takes the last segment away, never more than there is (RFC 3986 5.2.4). */
static void drop_segment(struct decode *d)
{
    if (d->n > 1 && d->to[d->n - 1] == '/')
        d->n--;
    while (d->n > 1 && d->to[d->n - 1] != '/')
        d->n--;
}

static void path_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct decode *d = user;
    unsigned char byte = (unsigned char)d->m.num;

    switch (ev & ~SB_MORE) {
    case SB_URI_PATH_SEGMENT: put(d, p, n); break;
    case SB_URI_PATH_BYTE:    put(d, &byte, 1); break;
    case SB_URI_PATH_SLASH:   put(d, "/", 1); break;
    case SB_URI_PATH_UP:      drop_segment(d); break;
    case SB_URI_PATH_ENCODED_SLASH: d->bad = true; break;
    }
}

/* 0 or the status to answer. */
static int decode_path(struct sb_req *r)
{
    struct decode d = { .to = r->store + r->used, .size = r->store_size - r->used };

    if (r->raw_path.n == 0)
        r->raw_path = SB_STR("/");      /* absolute-form without a path */
    if (sb_read(uri_plain, &d.m, r->raw_path, sb_no_event, NULL)) {
        r->path = r->raw_path;          /* nothing to decode: it is used where it lies */
        return 0;
    }
    if (d.size < r->raw_path.n)
        return 414;
    if (!sb_read(uri_path, &d.m, r->raw_path, path_event, &d) || d.bad)
        return 400;
    r->path = (sb_str){ (const char *)d.to, d.n };
    r->used += (uint32_t)d.n;
    return 0;
}

/* ---- methods ---- */

/* The methods that a row may answer, in the order of its handlers. */
static const struct { uint8_t method; char allow[12]; } methods[] = {
    { SB_GET, "GET, HEAD, " }, { SB_PUT, "PUT, " }, { SB_POST, "POST, " }, { SB_PATCH, "PATCH, " }, { SB_DELETE, "DELETE, " }
};
enum { METHODS = sizeof methods / sizeof methods[0] };

sb_handler_fn *sb_http_handler(const struct sb_route *row, int method)
{
    unsigned i = 0;

    if (method == SB_HEAD)
        method = SB_GET;
    while (methods[i].method != method)
        if (++i == METHODS)
            return NULL;
    if (row->handler[i])
        return row->handler[i];
    if (method == SB_GET)
        return row->files ? sb_http_files : NULL;
    if (!row->upload || method == SB_PATCH)
        return NULL;
    return method == SB_DELETE ? sb_http_remove : sb_http_upload_end;
}

int sb_http_allow(struct sb_req *r, const char *field)
{
    const struct sb_route *row = r->match.row;
    char list[METHODS * sizeof methods[0].allow];
    size_t n = 0;
    unsigned i;

    for (i = 0; i < METHODS; i++)
        if (!row || sb_http_handler(row, methods[i].method) || (i == 0 && (row->ws || row->ws_task)))
            n += sb_fmt(list + n, sizeof list - n, "%s", methods[i].allow);
    return sb_http_add(r, "%s: %.*sOPTIONS\r\n", field, (int)n, list);
}

/* The origin of the script may be told what we answer (WHATWG Fetch 3.2). */
static void add_cors(struct sb_req *r)
{
    const sb_str *origin = sb_field(r, SB_HTTP_FIELD_ORIGIN);

    if (!r->match.row || !r->match.row->cors || !origin->p)
        return;
    if (sb_is(SB_STR("*"), r->match.row->cors) || sb_is(*origin, r->match.row->cors))
        (void)sb_http_add(r, "Access-Control-Allow-Origin: %s\r\nVary: Origin\r\n", r->match.row->cors);
}

static int options(struct sb_req *r)
{
    const sb_str *fields = sb_field(r, SB_HTTP_FIELD_ACCESS_CONTROL_REQUEST_HEADERS);

    if (sb_http_allow(r, "Allow") < 0)
        return 503;
    if (r->match.row && r->match.row->cors && sb_field(r, SB_HTTP_FIELD_ACCESS_CONTROL_REQUEST_METHOD)->p) {
        (void)sb_http_allow(r, "Access-Control-Allow-Methods");
        if (fields->p)
            (void)sb_http_add(r, "Access-Control-Allow-Headers: %.*s\r\n", SB_ARG(*fields));
        (void)sb_http_add(r, "Access-Control-Max-Age: 600\r\n");
    }
    return 204;
}

/* ---- rows ---- */

/* 0 or the status to answer. */
static int find_row(struct sb_req *r)
{
    int status;

    r->match.row = sb_route_literal(r->box->router, r->raw_path);
    if (r->match.row) {
        r->path = r->raw_path;
        return 0;
    }
    status = decode_path(r);
    if (status)
        return status;
    sb_route_find(r->box->router, r->path, NULL, &r->match);
    return r->match.row ? 0 : 404;
}

/* What stands against handing the request to its row: a status, or 0. */
static int check(struct sb_req *r)
{
    int status;

    if (r->fault)
        return r->fault;
    if (r->method == 0)
        return 501;
    if (r->form == SB_HTTP_REQUEST_STAR)
        return 0;
    status = find_row(r);
    if (status)
        return status;
    add_cors(r);
    return r->method != SB_OPTIONS && r->match.row->auth ? sb_http_authorize(r) : 0;
}

/* A message whose framing is in doubt ends the connection, any other refusal leaves it. */
static void refuse(struct sb_req *r, int status)
{
    status = sb_http_status(r, status);
    if (r->fault || status == 400 || status == 413 || status == 414) {
        sb_http_fail(r, status);
        return;
    }
    sb_http_body_frame(r);
    if (r->flags & SB_REQ_READ)
        r->phase = SB_REQ_REPLY;
    if (r->phase == SB_REQ_BODY && !sb_http_body_discards(r))
        r->flags &= ~(uint32_t)SB_REQ_KEEP;
    (void)sb_http_answer(r, status);
}

/* What stands against calling the row's handler: status, or that there is none. */
static int without_handler(const struct sb_req *r, int status)
{
    return status || sb_http_handler(r->match.row, r->method) ? status : 405;
}

/* The row may have it, or status stands against that. */
static void admit(struct sb_req *r, int status)
{
    const struct sb_route *row;

    if (!status && r->method == SB_OPTIONS)
        status = options(r);
    row = r->match.row;
    if (!status && (row->ws || row->ws_task) && r->method == SB_GET
        && ((r->flags & SB_REQ_WEBSOCKET) || !row->get)) {
        status = sb_ws_upgrade(r);
        if (status == SB_LATER)
            return;
        if (r->flags & SB_REQ_BEGUN)
            return;
    }
    status = without_handler(r, status);
    if (!status)
        status = sb_http_body_begin(r);
    if (status)
        refuse(r, status);
}

void sb_http_dispatch(struct sb_req *r)
{
    int status = check(r);

    if (status != SB_LATER)
        admit(r, status);
}

/* ---- rows that decline (S0-HTTP-01, S0-HTTP-02) ---- */

/* A body is read once: a row that takes it itself cannot follow, nor one that is a WebSocket alone. */
static bool can_follow(const struct sb_req *r)
{
    return sb_http_handler(r->match.row, r->method) ? !sb_http_body_by_row(r) : !(r->match.row->ws || r->match.row->ws_task);
}

/* The handler has returned status. True: it has declined, and the next row is to be called. What
 * follows is as if the table had no such row; nothing that it added to the reply is left. */
static bool next_row(struct sb_req *r, int *status)
{
    int refused;

    if (*status != SB_DECLINE || (r->flags & SB_REQ_BEGUN) || !r->conn)
        return false;
    do {
        sb_route_find(r->box->router, r->path, r->match.row, &r->match);
    } while (r->match.row && !can_follow(r));
    r->extra_n = 0;
    r->user = SB_NO_STR;
    *status = 404;
    if (!r->match.row)
        return false;
    add_cors(r);
    refused = r->match.row->auth ? sb_http_authorize(r) : 0;
    if (refused == SB_LATER) {
        *status = SB_LATER;
        if (sb_http_body_keep(r))
            return false;
        sb_users_cancel(r->box, &r->login);
        r->phase = r->checked_in;
        refused = 503;
    }
    *status = without_handler(r, refused);
    return *status == 0;
}

/* ---- handlers ---- */

/* The handler has returned; what is still owed? */
static void conclude(struct sb_req *r, int status)
{
    if (status == SB_LATER)
        return;
    if (r->flags & SB_REQ_STREAM) {
        if (r->phase != SB_REQ_DONE)
            (void)sb_end(r);
    } else if (!(r->flags & SB_REQ_BEGUN) && r->conn) {
        (void)sb_http_answer(r, sb_http_status(r, status));
    }
}

/* On a stack of its own, outside the box. */
static void task_main(void *arg)
{
    struct sb_req *r = arg;
    struct sb_box *box = r->box;
    int status = sb_http_handler(r->match.row, r->method)(r);

    bool again;

    sb_port_enter(box);
    again = next_row(r, &status);
    if (!again)
        conclude(r, status);
    sb_box_put(box, SB_POOL_TASK, r->task);
    r->task = NULL;
    if (again)
        sb_http_call(r);
    else
        sb_http_settle(r);
    sb_port_leave(box);
}

static void start_task(struct sb_req *r)
{
    struct sb_task *t = sb_box_get(r->box, SB_POOL_TASK);

    sb_http_keep(r);                /* the transport's bytes will be gone */
    if (sb_http_body_keep(r) && t) {
        r->task = t;
        r->box->count.tasks++;
        if (sb_port_task_start(r->box, t, task_main, r) == 0)
            return;
    }
    r->task = NULL;
    if (t)
        sb_box_put(r->box, SB_POOL_TASK, t);
    (void)sb_http_answer(r, 503);
}

void sb_http_run(struct sb_req *r, sb_handler_fn *fn)
{
    int status;

    r->flags |= SB_REQ_CALLING;
    while (status = fn(r), next_row(r, &status)) {
        if (r->match.row->in_task) {
            r->flags &= ~(uint32_t)SB_REQ_CALLING;
            start_task(r);
            return;
        }
        fn = sb_http_handler(r->match.row, r->method);
    }
    conclude(r, status);
    r->flags &= ~(uint32_t)SB_REQ_CALLING;
    sb_http_settle(r);
}

void sb_http_call(struct sb_req *r)
{
    r->phase = SB_REQ_REPLY;
    if (r->match.row->in_task)
        start_task(r);
    else
        sb_http_run(r, sb_http_handler(r->match.row, r->method));
}

void sb_http_checked(struct sb_req *r, int refused)
{
    r->phase = r->checked_in;
    if (r->fault)
        refused = r->fault;     /* what had to be kept meanwhile has found no room */
    if (r->phase != SB_REQ_REPLY) {
        admit(r, refused);
        return;
    }
    refused = without_handler(r, refused);      /* of a row that follows one that has declined */
    if (refused)
        conclude(r, refused);
    else
        sb_http_call(r);
}
