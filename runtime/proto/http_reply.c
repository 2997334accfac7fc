/*
 * http_reply - status line, fields and bodies on their way out (RFC 9110 6, 15)
 */
#include <stdarg.h>
#include <string.h>
#include "core/fmt.h"
#include "proto/http_found.h"
#include "sb/port.h"

/* Bytes of a head besides added fields and the media type. */
#define HEAD_SIZE 256

/* The texts one behind the other, each behind the byte of its status: half of what pointers or a switch take on a board.
 * No status with a name is beyond 31 of its hundred; no code is 0, which those that are beyond have. */
#define CODE(status)  ((status) % 100 < 32 ? (status) / 100 << 5 | (status) % 100 : 0)
static const struct {
#define SB_STATUS(status, reason) uint8_t code_##status; char of_##status[sizeof reason];
#include "proto/status.def"
#undef SB_STATUS
    uint8_t end;
    char unknown[8];
} reasons = {
#define SB_STATUS(status, reason) CODE(status), reason,
#include "proto/status.def"
#undef SB_STATUS
    0, "Unknown"
};

const char *sb_http_reason(int status)
{
    const char *p = (const char *)&reasons;

    while (*p && (uint8_t)*p != CODE(status))
        p += strlen(p) + 1;
    return p + 1;
}

/* ---- the head ---- */

#ifdef __OPTIMIZE_SIZE__        /* one function, instead of each text's own way to be copied */
__attribute__((noinline))
#endif
static char *add(char *to, const char *p, size_t n)
{
    memcpy(to, p, n);
    return to + n;
}
#define ADD(to, literal) add((to), (literal), sizeof(literal) - 1)

/* "200 OK" with Date and Server stands ready in the box, formatted once a
 * second. Without a clock there is no Date (RFC 9110 6.6.1). */
#define OK_LINE "HTTP/1.1 200 OK\r\n"

__attribute__((noinline, cold)) static void format_head(struct sb_box *box)
{
    const char *name = box->app->name ? box->app->name : "signalbox";
    int dated = box->time ? SB_HTTP_DATE : 0;
    char date[SB_HTTP_DATE];

    sb_http_date_text(date, box->time);
    box->head_200_n = (uint16_t)sb_fmt(box->head_200, sizeof box->head_200, OK_LINE "%s%.*s%sServer: %s\r\n",
                                       dated ? "Date: " : "", dated, date, dated ? "\r\n" : "", name);
    box->head_200_of = box->time;
}

static char *add_status(struct sb_req *r, char *to, int status)
{
    struct sb_box *box = r->box;

    if (box->head_200_of != box->time)
        format_head(box);
    if (status == 200)
        return add(to, box->head_200, box->head_200_n);
    to += sb_fmt(to, 80, "HTTP/1.1 %d %s\r\n", status, sb_http_reason(status));
    return add(to, box->head_200 + sizeof OK_LINE - 1, box->head_200_n - (sizeof OK_LINE - 1));
}

static char *add_connection(const struct sb_req *r, char *to)
{
    if (!(r->flags & SB_REQ_KEEP))
        return ADD(to, "Connection: close\r\n");
    if (r->version == 10)
        return ADD(to, "Connection: keep-alive\r\n");
    return to;
}

static char *add_head(struct sb_req *r, char *to, int status, const char *type, size_t type_n, size_t length)
{
    bool bare = status == 204 || status == 304 || status < 200;

    r->status = (uint16_t)status;
    r->flags |= bare || r->method == SB_HEAD ? SB_REQ_BEGUN | SB_REQ_NO_BODY : SB_REQ_BEGUN;
    to = add_status(r, to, status);
    if (type) {
        to = ADD(to, "Content-Type: ");
        to = add(to, type, type_n);
        to = ADD(to, "\r\n");
    }
    if (length != SIZE_MAX && !bare) {
        to = ADD(to, "Content-Length: ");
        to += sb_fmt_size(to, length);
        to = ADD(to, "\r\n");
    }
    if (r->flags & SB_REQ_CHUNKS)
        to = ADD(to, "Transfer-Encoding: chunked\r\n");
    to = add_connection(r, to);
    if (r->extra_n)
        to = add(to, (const char *)r->store + r->extra_at, r->extra_n);
    return ADD(to, "\r\n");
}

/* Writes a head to a block where *beside bytes more have room, or 0 when that many have none. Returns its end and where it
 * begins, NULL: no room at all. What was written must still be committed. */
static char *begin(struct sb_req *r, int status, const char *type, size_t length, size_t *beside, char **from)
{
    size_t type_n = type ? strlen(type) : 0, need = HEAD_SIZE + r->extra_n + type_n;

    if (need + *beside > r->box->buf_size)
        *beside = 0;
    *from = (char *)sb_conn_reserve(r->conn, need + *beside);
    return *from ? add_head(r, *from, status, type, type_n, length) : NULL;
}

int sb_http_reply_head(struct sb_req *r, int status, const char *type, size_t length, size_t body)
{
    char *from, *to;

    if (!r->conn)
        return SB_ECLOSED;
    to = begin(r, status, type, length, &body, &from);
    if (!to)
        return SB_EFULL;
    sb_conn_commit(r->conn, (size_t)(to - from));
    return 0;
}

bool sb_http_reply_ready(struct sb_req *r, const struct sb_http_found *f)
{
    struct sb_box *box = r->box;
    size_t n = (size_t)f->st.size, beside = sb_http_found_lent(f) && n > box->buf_size / 4 ? 0 : n;
    size_t need = sizeof box->head_200 + f->whole_n + beside;
    char *p, *to;

    if ((r->flags & (SB_REQ_KEEP | SB_REQ_BEGUN)) != SB_REQ_KEEP || r->version != 11 || r->extra_n || need > box->buf_size)
        return false;               /* something is different from every day */
    p = (char *)sb_conn_reserve(r->conn, need);
    if (!p)
        return false;
    to = add_status(r, p, 200);
    to = add(to, f->head, f->whole_n);
    to = add(to, (const char *)f->bytes, beside);
    r->status = 200;
    r->flags |= SB_REQ_BEGUN;
    sb_conn_commit(r->conn, (size_t)(to - p));
    if (n > beside)
        (void)sb_conn_put_const(r->conn, f->bytes, n);      /* behind the head in its block: there is room */
    sb_http_done(r);
    return true;
}

/* Added fields lie in one piece of the store, which grows while nothing else is put behind it. */
int sb_http_add(struct sb_req *r, const char *format, ...)
{
    size_t room = r->store_size - r->used, n;
    unsigned char *at = r->store + r->used;
    va_list args;

    if (r->extra_n && r->extra_at + r->extra_n != r->used) {
        if (r->extra_n > room)
            return SB_EFULL;
        memcpy(at, r->store + r->extra_at, r->extra_n);
        r->extra_at = r->used;
        r->used += r->extra_n;
        at += r->extra_n;
        room -= r->extra_n;
    }
    va_start(args, format);
    n = sb_vfmt((char *)at, room, format, args);
    va_end(args);
    if (n > room)
        return SB_EFULL;
    if (!r->extra_n)
        r->extra_at = r->used;
    r->extra_n += (uint32_t)n;
    r->used += (uint32_t)n;
    return 0;
}

/* ---- whole replies ---- */

/* Head and body, or nothing: SB_EFULL. Most replies are small, both in one place of one block; else the caller's bytes are
 * copied behind it, unless they are lent for good. */
static int reply_whole(struct sb_req *r, int status, const char *type, const void *p, size_t n, bool fixed)
{
    size_t size = r->box->buf_size, beside = n;
    char *from, *to;

    if (r->flags & SB_REQ_BEGUN || !r->conn)
        return SB_ECLOSED;
    if (n > size / 4) {
        if (fixed)
            beside = 0;
        if (n > size / 2 && sb_conn_room(r->conn) < size + HEAD_SIZE + (fixed ? 0 : n))
            return SB_EFULL;
    }
    to = begin(r, status, type, n, &beside, &from);
    if (!to)
        return SB_EFULL;
    if (r->flags & SB_REQ_NO_BODY)
        n = beside = 0;
    if (beside)
        to = add(to, p, n);
    sb_conn_commit(r->conn, (size_t)(to - from));
    if (n > beside && (fixed ? sb_conn_put_const(r->conn, p, n) < 0 : sb_conn_put(r->conn, p, n) < n))
        return SB_EFULL;
    sb_http_done(r);
    return status;
}

/* There is no room for the reply: say so, or close when even that does not fit. */
static int no_room(struct sb_req *r)
{
    if (!r->conn)
        return SB_ECLOSED;
    if (r->flags & SB_REQ_BEGUN) {      /* half a reply is worse than none */
        sb_conn_abort(r->conn);
        return SB_EFULL;
    }
    sb_http_fail(r, 503);
    return 503;
}

static int reply(struct sb_req *r, int status, const char *type, const void *p, size_t n, bool fixed)
{
    struct sb_box *box = r->box;    /* r may be given back within */
    int result;

    sb_port_enter(box);
    result = reply_whole(r, status, type, p, n, fixed);
    if (result == SB_EFULL)
        result = no_room(r);
    sb_port_leave(box);
    return result;
}

int sb_reply(struct sb_req *r, int status, const char *type, const void *p, size_t n)
{
    return reply(r, status, type, p, n, false);
}

int sb_const(struct sb_req *r, const char *type, const void *p, size_t n)
{
    return reply(r, 200, type, p, n, true);
}

static int reply_text(struct sb_req *r, const char *type, const char *format, va_list args)
{
    char text[SB_REPLY_SIZE];
    size_t n = sb_vfmt(text, sizeof text, format, args);

    if (n > sizeof text) {
        sb_log(r->box, SB_LOG_ERROR, "web", "a reply longer than SB_REPLY_SIZE");
        return sb_http_answer(r, 500);
    }
    return sb_reply(r, 200, type, text, n);
}

#define REPLY(name, type)                           \
    int name(struct sb_req *r, const char *format, ...) \
    {                                               \
        va_list args;                               \
        int status;                                 \
                                                    \
        va_start(args, format);                     \
        status = reply_text(r, type, format, args); \
        va_end(args);                               \
        return status;                              \
    }
REPLY(sb_html, "text/html")
REPLY(sb_text, "text/plain")
REPLY(sb_json, "application/json")

int sb_redirect(struct sb_req *r, int status, const char *to)
{
    if (sb_reply_header(r, "Location", to) < 0)
        return sb_http_answer(r, 500);
    return sb_http_answer(r, status);
}

/* ---- answers of our own ---- */

/* What an error is beyond 400, 0 = it is 500. */
static const uint8_t status_of[] = {
    [-SB_EPERM] = 3, [-SB_EISDIR] = 4, [-SB_ENOENT] = 4, [-SB_ENOTDIR] = 4, [-SB_EINVAL] = 4, [-SB_ENAME] = 4,
    [-SB_ENOTEMPTY] = 9, [-SB_EBIG] = 13, [-SB_EFULL] = 103, [-SB_ESTALE] = 103, [-SB_EBUSY] = 103, [-SB_ENOSPC] = 107
};

int sb_http_status(const struct sb_req *r, int result)
{
    unsigned err = -(unsigned)result;
    int status = 400;

    if ((result >= 100 && result <= 599) || result == SB_LATER || result == SB_DECLINE)
        return result;
    if (err < sizeof status_of)
        status += status_of[err];
    if (status == 400)
        return 500;
    if (status == 404 && r->method > SB_HEAD)
        /* for who stores or removes, a name that cannot be is a conflict, not an absence */
        return result == SB_EINVAL || result == SB_ENAME ? 400 : 409;
    return status;
}

static int answer(struct sb_req *r, int status)
{
    const struct sb_app *app = r->box->app;
    const struct sb_error_page *page = app->errors.rows;
    char text[64];
    size_t i;

    for (i = 0; i < app->errors.count; i++, page++)
        if (page->status == status)
            return reply_whole(r, status, page->type, page->text, strlen(page->text), true);
    if (status == 404)
        return reply_whole(r, 404, "text/html", "Page does not exist.", 20, true);  /* S0-HTTP-07 */
    return reply_whole(r, status, "text/plain", text,
                       sb_fmt(text, sizeof text, "%d %s\n", status, sb_http_reason(status)), false);
}

int sb_http_answer(struct sb_req *r, int status)
{
    if (status == 503)
        (void)sb_http_add(r, "Retry-After: 3\r\n");
    else if (status == 405)
        (void)sb_http_allow(r, "Allow");
    else if (status == 401 && r->match.row && r->match.row->auth)
        (void)sb_http_add(r, "WWW-Authenticate: Basic realm=\"%s\", charset=\"UTF-8\"\r\n", r->match.row->auth);
    if (answer(r, status) == SB_EFULL)
        sb_conn_abort(r->conn);
    return status;
}

void sb_http_fail(struct sb_req *r, int status)
{
    r->flags &= ~(uint32_t)SB_REQ_KEEP;
    if (status == 400)
        r->box->count.http_malformed++;
    if (r->conn && (r->flags & SB_REQ_BEGUN))
        sb_conn_abort(r->conn);     /* half a reply must not look whole */
    else if (r->conn)
        (void)sb_http_answer(r, status);
}
