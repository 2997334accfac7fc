/*
 * http_client_read - what another server answers (RFC 9112 4 to 7)
 */
#include <string.h>
#include "http_chunked.h"
#include "http_content_length.h"
#include "http_field.h"
#include "http_response.h"
#include "http_transfer_encoding.h"
#include "proto/http_client.h"
#include "proto/read.h"
#include "sb/limits.h"

/* ---- the head of the response ---- */

static void length_field(struct sb_call *x, const unsigned char *p, size_t n, bool more)
{
    if (x->measured || sb_http_content_length_feed(&x->value, p, n, sb_no_event, NULL) != n)
        x->status = SB_EPROTO;      /* RFC 9112 6.3: a second one is one too many */
    if (more || x->status < 0)
        return;
    if (sb_http_content_length_finish(&x->value, sb_no_event, NULL) < 0)
        x->status = SB_EPROTO;
    x->measured = true;
    x->left = x->value.num;
}

static void coding_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_call *x = user;

    (void)p, (void)n;
    if (ev & SB_MORE)
        return;
    x->coded = true;
    x->chunked = ev == SB_HTTP_TRANSFER_ENCODING_CHUNKED;
    if (!x->chunked)
        x->status = SB_ENOSUP;      /* nobody asked for a coding */
}

static void coding_field(struct sb_call *x, const unsigned char *p, size_t n, bool more)
{
    if (x->chunked || sb_http_transfer_encoding_feed(&x->value, p, n, coding_event, x) != n
        || (!more && sb_http_transfer_encoding_finish(&x->value, coding_event, x) < 0))
        x->status = SB_EPROTO;
}

static void name_piece(struct sb_call *x, const unsigned char *p, size_t n, bool more)
{
    if (x->name_n + n <= SB_CALL_NAME && n)
        memcpy(x->name + x->name_n, p, n);
    x->name_n += n;
    if (more)
        return;
    x->field = x->name_n <= SB_CALL_NAME ? sb_http_field((const unsigned char *)x->name, x->name_n) : SB_HTTP_FIELD_OTHER;
    x->name_n = 0;
    if (x->field == SB_HTTP_FIELD_CONTENT_LENGTH)
        sb_http_content_length_init(&x->value);
    else if (x->field == SB_HTTP_FIELD_TRANSFER_ENCODING)
        sb_http_transfer_encoding_init(&x->value);
}

static void head_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_call *x = user;
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

void sb_call_expect_head(struct sb_call *x)
{
    sb_http_response_init(&x->head);
    x->phase = SB_CALL_HEAD;
    x->status = 0;
    x->name_n = 0;
    x->chunked = x->coded = x->measured = false;
}

/* RFC 9112 6.3: how the body is framed. The result of the call when it is complete already, else 0. */
static int begin_body(struct sb_call *x)
{
    bool is_head = x->f->method && sb_is(SB_STR("HEAD"), x->f->method);

    if (x->status == 101 || (x->coded && x->measured))
        return SB_EPROTO;           /* nobody asked for an upgrade; both fields are an attack */
    if (x->status < 200) {
        sb_call_expect_head(x);             /* RFC 9110 15.2: the final response is still to come */
        x->f->length = 0;
        return 0;
    }
    if (x->status == 204 || x->status == 304 || is_head)
        return x->status;
    if (x->chunked) {
        x->phase = SB_CALL_CHUNKED;
        sb_http_chunked_init(&x->value);
        return 0;
    }
    x->phase = x->measured ? SB_CALL_LENGTH : SB_CALL_UNTIL_CLOSE;
    return x->measured && x->left == 0 ? x->status : 0;
}

static bool keep(struct sb_call *x, const unsigned char *p, size_t n)
{
    struct sb_fetch *f = x->f;
    size_t room = f->size - f->length, k = n < room ? n : room;

    if (k)
        memcpy(f->into + f->length, p, k);
    f->length += k;
    return k == n;
}

static size_t head_input(struct sb_call *x, const unsigned char *p, size_t n, int *result)
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
    struct sb_call *x = user;

    if ((ev & ~SB_MORE) == SB_HTTP_CHUNKED_DATA && x->status > 0 && !keep(x, p, n))
        x->status = SB_EBIG;
}

/* 0, or the result of the call. */
static int body_input(struct sb_call *x, const unsigned char *p, size_t n)
{
    if (x->phase == SB_CALL_CHUNKED) {
        sb_http_chunked_feed(&x->value, p, n, chunk_event, x);
        if (x->status < 0)
            return x->status;
        return x->value.status == SB_MACHINE_BAD ? SB_EPROTO : x->value.status == SB_MACHINE_DONE ? x->status : 0;
    }
    if (x->phase == SB_CALL_LENGTH && n > x->left)
        n = (size_t)x->left;        /* what follows was not asked for */
    if (!keep(x, p, n))
        return SB_EBIG;
    x->left -= x->phase == SB_CALL_LENGTH ? n : 0;
    return x->phase == SB_CALL_LENGTH && x->left == 0 ? x->status : 0;
}

int sb_call_input(struct sb_call *x, const unsigned char *p, size_t n)
{
    int result = 0;
    size_t at = 0;

    while (!result && at < n && x->phase == SB_CALL_HEAD)
        at += head_input(x, p + at, n - at, &result);
    return result || at == n ? result : body_input(x, p + at, n - at);
}
