#include "proto/body.h"

#include <string.h>
#include "http_chunked.h"
#include "proto/read.h"
#include "sb/config.h"

/* A body of which nobody wants anything is read and dropped up to this size; a longer one costs the connection. */
#define DISCARD_MAX 65536

static bool to_be_stored(const struct sb_req *r)
{
    return r->match.row && r->match.row->upload && sb_http_handler(r->match.row, r->method) == sb_http_upload_end;
}

static bool is_wanted(const struct sb_req *r)
{
    return (1u << SB_POST | 1u << SB_PUT | 1u << SB_PATCH | 1u << SB_DELETE) >> r->method & 1;
}

bool sb_http_body_by_row(const struct sb_req *r)
{
    return to_be_stored(r) || (r->match.row && r->match.row->body && is_wanted(r));
}

static size_t limit(const struct sb_req *r)
{
    return r->box->pools[SB_POOL_BODY].size;
}

bool sb_http_body_discards(const struct sb_req *r)
{
    if (r->flags & SB_REQ_EXPECT)
        return false;               /* RFC 9110 10.1.1: the peer may send it or not, nobody can tell */
    return (r->flags & SB_REQ_CHUNKED) || r->left <= DISCARD_MAX;
}

void sb_http_body_drop(struct sb_req *r)
{
    if (r->upload || r->form_upload)
        sb_http_upload_drop(r);
    if (r->body)
        sb_box_put(r->box, SB_POOL_BODY, r->body);
    r->body = NULL;
}

/* RFC 9110 15.2.1 */
static int go_on(struct sb_req *r)
{
    static const char text[] = "HTTP/1.1 100 Continue\r\n\r\n";

    if (sb_conn_put_const(r->conn, text, sizeof text - 1) < 0)
        return 503;
    r->flags &= ~(uint32_t)SB_REQ_EXPECT;
    return 0;
}

static int begin_body(struct sb_req *r)
{
    if (!(r->flags & (SB_REQ_LENGTH | SB_REQ_CHUNKED)) && (to_be_stored(r) || (r->match.row && r->match.row->body)))
        return 411;
    if (to_be_stored(r))
        return sb_http_upload_begin(r);
    if (!(r->match.row && r->match.row->body) && is_wanted(r) && r->length > limit(r))
        return 413;
    return 0;
}

void sb_http_body_frame(struct sb_req *r)
{
    r->left = r->length;
    if (r->flags & SB_REQ_CHUNKED)
        sb_http_chunked_init(&r->coding);
    else if (r->left == 0)
        r->flags |= SB_REQ_READ;
}

int sb_http_body_begin(struct sb_req *r)
{
    int status = begin_body(r);

    if (status)
        return status;
    sb_http_body_frame(r);
    if (!(r->flags & SB_REQ_READ))
        return r->flags & SB_REQ_EXPECT ? go_on(r) : 0;
    sb_http_call(r);
    return 0;
}

/* ---- where the bytes go ---- */

/* Collects; the bytes stay where they are when the whole body lies there. */
static long collect(struct sb_req *r, const unsigned char *p, size_t n)
{
    if (n > limit(r) - r->body_n)
        return -413;
    if (r->body_n == 0 && !(r->flags & SB_REQ_CHUNKED) && n == r->left && (r->flags & SB_REQ_IN_CALL)) {
        r->body_lent = p;
        return (long)n;
    }
    if (!r->body)
        r->body = sb_box_get(r->box, SB_POOL_BODY);
    if (!r->body)
        return -503;
    memcpy(r->body + r->body_n, p, n);
    return (long)n;
}

static long take_piece(struct sb_req *r, const unsigned char *p, size_t n)
{
    long taken;

    if ((r->flags & SB_REQ_DISCARD) || !is_wanted(r))
        return (long)n;
    if (r->upload || r->form_upload)
        return sb_http_upload_data(r, p, n);
    if (!r->match.row || !r->match.row->body)
        return collect(r, p, n);
    r->flags |= SB_REQ_CALLING;
    taken = r->match.row->body(r, p, n);
    r->flags &= ~(uint32_t)SB_REQ_CALLING;
    return taken < 0 || (size_t)taken <= n ? taken : (long)n;
}

/* Hands on a piece. Bytes taken; a refusal has been answered and took none. */
static size_t deliver(struct sb_req *r, const unsigned char *p, size_t n)
{
    long taken = take_piece(r, p, n);

    if (taken < 0) {
        sb_http_fail(r, sb_http_status(r, (int)(taken > -100 ? taken : -taken)));      /* an error, or a status */
        return 0;
    }
    r->body_n += (size_t)taken;
    return (size_t)taken;
}

/* ---- from the wire ---- */

struct feed {
    struct sb_req *r;
    const unsigned char *stop;      /* first byte that was not taken, NULL = all were */
    bool end;
};

static void chunk_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct feed *f = user;
    size_t taken;

    if (f->stop)
        return;
    if (ev == SB_HTTP_CHUNKED_END) {
        f->end = true;
    } else if ((ev & ~SB_MORE) == SB_HTTP_CHUNKED_DATA && n) {
        taken = deliver(f->r, p, n);
        if (taken < n)
            f->stop = p + taken;
    }
}

/* When not all data is taken the machine is set back and fed as far as the taken bytes go. */
static size_t chunked_input(struct sb_req *r, const unsigned char *p, size_t n)
{
    struct sb_machine before = r->coding;
    struct feed f = { .r = r };
    size_t taken = sb_http_chunked_feed(&r->coding, p, n, chunk_event, &f);

    if (f.stop) {
        r->coding = before;
        taken = sb_http_chunked_feed(&r->coding, p, (size_t)(f.stop - p), sb_no_event, NULL);
    } else if (r->coding.status == SB_MACHINE_BAD) {
        sb_http_fail(r, 400);
    } else if (f.end) {
        r->flags |= SB_REQ_READ;
    }
    return taken;
}

static size_t length_input(struct sb_req *r, const unsigned char *p, size_t n)
{
    size_t taken = deliver(r, p, n < r->left ? n : r->left);

    r->left -= taken;
    if (r->left == 0)
        r->flags |= SB_REQ_READ;
    return taken;
}

size_t sb_http_body_input(struct sb_req *r, unsigned char *p, size_t n)
{
    size_t taken = r->flags & SB_REQ_CHUNKED ? chunked_input(r, p, n) : length_input(r, p, n);

    if (r->phase != SB_REQ_BODY || !(r->flags & SB_REQ_READ) || !r->conn)
        return taken;
    if (r->flags & SB_REQ_DISCARD)
        r->phase = SB_REQ_DONE;
    else
        sb_http_call(r);
    return taken;
}

bool sb_http_body_keep(struct sb_req *r)
{
    const unsigned char *lent = r->body_lent;

    if (!lent)
        return true;
    r->body_lent = NULL;
    r->body = sb_box_get(r->box, SB_POOL_BODY);
    if (r->body)
        memcpy(r->body, lent, r->body_n);
    return r->body != NULL;
}
