/*
 * http_head - the request head: from events to a struct sb_req (RFC 9112 2 to 6)
 */
#include <string.h>
#include "http_connection.h"
#include "http_content_length.h"
#include "http_expect.h"
#include "http_host.h"
#include "http_method.h"
#include "http_request.h"
#include "http_transfer_encoding.h"
#include "http_upgrade.h"
#include "proto/http.h"
#include "proto/read.h"

const sb_str sb_no_field;
extern inline const sb_str *sb_field(const struct sb_req *r, int id);

/* ---- the store ---- */

unsigned char *sb_http_store(struct sb_req *r, size_t n)
{
    unsigned char *p = r->store + r->used;

    if (n > r->store_size - r->used)
        return NULL;
    r->used += (uint32_t)n;
    return p;
}

void *sb_http_state(struct sb_req *r, size_t n)
{
    size_t off = (size_t)(-(uintptr_t)(r->store + r->used) & (sizeof(uint64_t) - 1));
    unsigned char *p = sb_http_store(r, off + n);

    return p ? p + off : NULL;
}

static bool is_lent(const struct sb_req *r, sb_str s)
{
    return (const unsigned char *)s.p >= r->lent && (const unsigned char *)s.p < r->lent + r->lent_n;
}

/* Moves one span into the store. False when it does not fit. */
static bool keep_span(struct sb_req *r, sb_str *s)
{
    unsigned char *to;

    if (!is_lent(r, *s))
        return true;
    to = sb_http_store(r, s->n);
    if (!to)
        return false;
    memcpy(to, s->p, s->n);
    s->p = (const char *)to;
    return true;
}

/* The path, its parts and rest may lie in the raw path; they move with it. */
static void move_path(struct sb_req *r, const char *from, const char *to)
{
    size_t i;

    if (r->path.p != from || from == to)
        return;
    r->path.p = to;
    if (r->match.rest.p)
        r->match.rest.p = to + (r->match.rest.p - from);
    for (i = 0; i < r->match.parts; i++)
        r->part[i].p = to + (r->part[i].p - from);
}

void sb_http_keep(struct sb_req *r)
{
    const char *path = r->raw_path.p;
    uint32_t left = r->have;
    uint32_t i, n = 0;

    if (!keep_span(r, &r->raw_path) || !keep_span(r, &r->raw_query))
        r->fault = r->fault ? r->fault : 414;
    move_path(r, path, r->raw_path.p);
    if (!keep_span(r, &r->open_name))
        r->open_name = SB_NO_STR;
    for (; left; left &= left - 1) {
        int id = __builtin_ctz(left);

        if (!keep_span(r, &r->field[id]))
            r->have &= ~(1u << id);
    }
    for (i = 0; i < r->others; i++)
        if (keep_span(r, &r->other[i].name) && keep_span(r, &r->other[i].value))
            r->other[n++] = r->other[i];
    r->others = (uint8_t)n;
}

/* ---- fields that frame the message ---- */

static void fault(struct sb_req *r, int status)
{
    if (!r->fault)
        r->fault = (uint16_t)status;
}

/* What the machines of these values tell becomes a flag, and the number of the event is that of the flag behind a first one. */
#define FLAGS(name, first)                                                      \
    static void name(void *user, int ev, const unsigned char *p, size_t n)      \
    {                                                                           \
        struct sb_req *r = user;                                                \
                                                                                \
        (void)p, (void)n;                                                       \
        r->flags |= (uint32_t)(first) << ev;                                    \
    }
FLAGS(connection_event, SB_REQ_OPTION)
FLAGS(upgrade_event, SB_REQ_UPGRADE)
FLAGS(coding_event, SB_REQ_WEBSOCKET)
FLAGS(expect_event, SB_REQ_CHUNKED)
_Static_assert(SB_REQ_CLOSE == SB_REQ_OPTION << SB_HTTP_CONNECTION_CLOSE && SB_REQ_UPGRADE == SB_REQ_OPTION << SB_HTTP_CONNECTION_UPGRADE
               && SB_REQ_KEEPALIVE == SB_REQ_OPTION << SB_HTTP_CONNECTION_KEEP_ALIVE
               && SB_REQ_WEBSOCKET == SB_REQ_UPGRADE << SB_HTTP_UPGRADE_WEBSOCKET
               && SB_REQ_CODING == SB_REQ_WEBSOCKET << SB_HTTP_TRANSFER_ENCODING_OTHER
               && SB_REQ_CHUNKED == SB_REQ_WEBSOCKET << SB_HTTP_TRANSFER_ENCODING_CHUNKED
               && SB_REQ_EXPECT_OTHER == SB_REQ_CHUNKED << SB_HTTP_EXPECT_OTHER && SB_REQ_EXPECT == SB_REQ_CHUNKED << SB_HTTP_EXPECT_CONTINUE,
               "an event is a flag");

/* These say 0 or the status for a value that must not be. */

static int read_length(struct sb_req *r, sb_str s)
{
    struct sb_machine m;

    /* RFC 9112 6.3: a second, or an unreadable length leaves no way to frame the message */
    if ((r->flags & SB_REQ_LENGTH) || !sb_read(http_content_length, &m, s, sb_no_event, NULL))
        return 400;
    r->flags |= SB_REQ_LENGTH;
    r->length = (size_t)m.num;
    return r->length == m.num ? 0 : 413;
}

static int read_coding(struct sb_req *r, sb_str s)
{
    struct sb_machine m;

    /* RFC 9112 6.1: chunked is the last coding and stands once; none is nonsense */
    return (r->flags & SB_REQ_CHUNKED) || !sb_read(http_transfer_encoding, &m, s, coding_event, r)
        || !(r->flags & (SB_REQ_CHUNKED | SB_REQ_CODING)) ? 400 : 0;
}

/* The same host is named over and over: the last one that was found valid is not read again. */
static bool is_last_host(const struct sb_box *box, sb_str s)
{
    return s.n == box->last_host_n && s.n && memcmp(s.p, box->last_host, s.n) == 0;
}

static bool is_host(struct sb_box *box, sb_str s)
{
    struct sb_machine m;

    if (is_last_host(box, s))
        return true;
    if (!sb_read(http_host, &m, s, sb_no_event, NULL))
        return false;
    if (s.n <= sizeof box->last_host) {
        memcpy(box->last_host, s.p, s.n);
        box->last_host_n = (uint8_t)s.n;
    }
    return true;
}

/* ---- fields ---- */

/* RFC 9110 5.3: a list that comes in several fields is one list. */
static bool is_list(int id)
{
    switch (id) {
    case SB_HTTP_FIELD_ACCEPT_ENCODING:
    case SB_HTTP_FIELD_IF_MATCH:
    case SB_HTTP_FIELD_IF_NONE_MATCH:
    case SB_HTTP_FIELD_SEC_WEBSOCKET_PROTOCOL:
    case SB_HTTP_FIELD_SEC_WEBSOCKET_EXTENSIONS:
    case SB_HTTP_FIELD_COOKIE:
        return true;
    default:
        return false;
    }
}

static int join_list(struct sb_req *r, int id, sb_str more)
{
    sb_str first = r->field[id];
    unsigned char *to = sb_http_store(r, first.n + 2 + more.n);

    if (!to)
        return 431;
    memcpy(to, first.p, first.n);
    memcpy(to + first.n, id == SB_HTTP_FIELD_COOKIE ? "; " : ", ", 2);
    memcpy(to + first.n + 2, more.p, more.n);
    r->field[id] = (sb_str){ (const char *)to, first.n + 2 + more.n };
    return 0;
}

static int known_field(struct sb_req *r, int id, sb_str s)
{
    struct sb_machine m;

    switch (id) {
    case SB_HTTP_FIELD_HOST:    /* RFC 9112 3.2: more than one, or an invalid one, is answered 400 */
        if ((r->flags & SB_REQ_HOST) || !is_host(r->box, s))
            return 400;
        r->flags |= SB_REQ_HOST;
        break;
    case SB_HTTP_FIELD_CONTENT_LENGTH:    return read_length(r, s);
    case SB_HTTP_FIELD_TRANSFER_ENCODING: return read_coding(r, s);
    case SB_HTTP_FIELD_CONNECTION:
        return sb_read(http_connection, &m, s, connection_event, r) ? 0 : 400;
    case SB_HTTP_FIELD_UPGRADE:
        (void)sb_read(http_upgrade, &m, s, upgrade_event, r);
        return 0;
    case SB_HTTP_FIELD_EXPECT:
        if (!sb_read(http_expect, &m, s, expect_event, r))
            r->flags |= SB_REQ_EXPECT_OTHER;
        return 0;
    }
    if (r->have >> id & 1)
        return is_list(id) ? join_list(r, id, s) : 0;
    r->have |= 1u << id;
    r->field[id] = s;
    return 0;
}

static void other_field(struct sb_req *r, sb_str s)
{
    if (r->others < SB_MAX_FIELDS && r->open_name.p)
        r->other[r->others++] = (struct sb_field){ r->open_name, s };
}

/* ---- spans that come in pieces ---- */

/* In place of the bytes kept: the open span did not fit and is skipped. */
#define DROPPED UINT32_MAX

/* Fields whose loss would change what the request means; others are dropped when they are too long. */
static bool must_have(const struct sb_req *r, int ev)
{
    return ev != SB_HTTP_REQUEST_FIELD_VALUE
        || (r->open_field != SB_HTTP_FIELD_OTHER && r->open_field != SB_HTTP_FIELD_COOKIE);
}

static void keep_piece(struct sb_req *r, int ev, const unsigned char *p, size_t n)
{
    if (r->kept == DROPPED)
        return;
    if (r->kept == 0)
        sb_http_keep(r);        /* the piece must lie last, where it can grow */
    if (n > r->store_size - r->used - r->kept) {
        r->kept = DROPPED;
        if (must_have(r, ev))
            fault(r, ev == SB_HTTP_REQUEST_FIELD_VALUE || ev == SB_HTTP_REQUEST_FIELD_NAME ? 431 : 414);
        return;
    }
    memcpy(r->store + r->used + r->kept, p, n);
    r->kept += (uint32_t)n;
}

/* The span that ends with this piece, p = NULL when it had to be dropped. */
static sb_str join_pieces(struct sb_req *r, int ev, const unsigned char *p, size_t n)
{
    sb_str s = SB_NO_STR;

    keep_piece(r, ev, p, n);
    if (r->kept != DROPPED) {
        s = (sb_str){ (const char *)r->store + r->used, r->kept };
        r->used += r->kept;
    }
    r->kept = 0;
    return s;
}

/* ---- events ---- */

static int read_version(struct sb_req *r, unsigned version)
{
    r->version = (uint8_t)(version < 255 ? version : 255);
    if (version == 11)
        r->flags |= SB_REQ_KEEP;
    return version == 9 || version / 10 == 1 ? 0 : 505;
}

static void head_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_req *r = user;
    int status = 0;
    sb_str s;

    if (ev & SB_MORE) {
        keep_piece(r, ev & ~SB_MORE, p, n);
        return;
    }
    s = r->kept ? join_pieces(r, ev, p, n) : (sb_str){ (const char *)p, n };
    switch (ev) {
    case SB_HTTP_REQUEST_METHOD:
        r->method = (uint8_t)sb_http_method((const unsigned char *)s.p, s.n);
        break;
    case SB_HTTP_REQUEST_PATH:
        r->raw_path = s;
        break;
    case SB_HTTP_REQUEST_QUERY:
        r->raw_query = s;
        break;
    case SB_HTTP_REQUEST_AUTHORITY:
    case SB_HTTP_REQUEST_STAR:
        r->form = (uint8_t)ev;
        break;
    case SB_HTTP_REQUEST_VERSION:
        status = read_version(r, (unsigned)r->head.num);
        break;
    case SB_HTTP_REQUEST_FIELD_NAME:
        r->open_field = s.p ? (uint8_t)sb_http_field((const unsigned char *)s.p, s.n) : SB_HTTP_FIELD_OTHER;
        r->open_name = s;
        break;
    case SB_HTTP_REQUEST_FIELD_VALUE:
        if (!s.p)
            break;
        if (r->open_field == SB_HTTP_FIELD_OTHER)
            other_field(r, s);
        else
            status = known_field(r, r->open_field, s);
        break;
    }
    if (status)
        fault(r, status);
}

/* What RFC 9112 asks of a head as a whole: 0 or a status. */
static int wrong_head(const struct sb_req *r)
{
    uint32_t flags = r->flags, coded = flags & (SB_REQ_CHUNKED | SB_REQ_CODING);

    if (coded && ((flags & SB_REQ_LENGTH)       /* 6.3: both fields present is an attack, not a choice */
               || r->version < 11               /* 6.1: no transfer coding before HTTP/1.1 */
               || coded == SB_REQ_CODING))      /* 6.3: the length cannot be determined */
        return 400;
    if (flags & SB_REQ_CODING)
        return 501;
    if (!(flags & SB_REQ_HOST) && r->version == 11)
        return 400;                             /* 3.2 */
    return flags & SB_REQ_EXPECT_OTHER ? 417 : 0;       /* RFC 9110 10.1.1 */
}

static void end_head(struct sb_req *r)
{
    uint32_t flags = r->flags;

    if (flags & SB_REQ_KEEPALIVE && r->version == 10)
        flags |= SB_REQ_KEEP;
    if (flags & SB_REQ_CLOSE)
        flags &= ~(uint32_t)SB_REQ_KEEP;
    if (r->version < 11)
        flags &= ~(uint32_t)SB_REQ_EXPECT;
    r->flags = flags;
    r->phase = SB_REQ_BODY;
}

size_t sb_http_head_input(struct sb_req *r, const unsigned char *p, size_t n)
{
    size_t taken;
    int status = 0;

    r->lent = p;
    r->lent_n = n;
    taken = sb_http_request_feed(&r->head, p, n, head_event, r);
    r->head_bytes += (uint32_t)taken;
    if (r->head.status == SB_MACHINE_BAD)
        status = 400;
    else if (r->head_bytes > SB_HEAD_MAX)
        status = 431;
    else if (r->raw_path.n + r->raw_query.n > SB_TARGET_MAX)
        status = 414;
    else if (r->head.status == SB_MACHINE_DONE)
        status = wrong_head(r);
    if (status)
        fault(r, status);
    if (r->head.status == SB_MACHINE_DONE || r->fault)
        end_head(r);
    return taken;
}
