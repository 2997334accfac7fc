/*
 * http_sse - server-sent events (WHATWG HTML 9.2)
 *
 * The readers of a path are the open streams whose request asked for it; they
 * are found by looking through the connections, so that there is no second
 * list to keep true.
 */
#include <stdarg.h>
#include <string.h>
#include "core/fmt.h"
#include "proto/http.h"
#include "sb/port.h"

int sb_sse(struct sb_req *r)
{
    if (sb_http_add(r, "Cache-Control: no-store\r\n") < 0 || sb_stream(r, 200, "text/event-stream", NULL) < 0)
        return 503;
    sb_port_enter(r->box);
    r->flags |= SB_REQ_SSE;
    if (r->conn)
        sb_conn_flush(r->conn);     /* the browser's onopen waits for the head */
    sb_port_leave(r->box);
    return r->flags & SB_REQ_NO_BODY ? sb_end(r) : SB_LATER;
}

/* "data: " before each line of the text; the empty line ends the event. Returns its length, more than size = does not fit. */
static size_t format_event(char *to, size_t size, const char *event, const char *text, size_t n)
{
    size_t len = event ? sb_fmt(to, size, "event: %s\n", event) : 0, i, from = 0;

    for (i = 0; i <= n && len < size; i++)
        if (i == n || text[i] == '\n') {
            len += sb_fmt(to + len, size - len, "data: %.*s\n", (int)(i - from), text + from);
            from = i + 1;
        }
    return len < size ? len + sb_fmt(to + len, size - len, "\n") : size + 1;
}

static int send_to_all(struct sb_box *box, const char *path, const char *p, size_t n)
{
    struct sb_conn *c;
    int reached = 0;

    for (c = box->conns; c; c = c->next) {
        struct sb_req *r = c->proto == &sb_http ? sb_http_req(c) : NULL;

        if (!r || !(r->flags & SB_REQ_SSE) || !sb_is(r->path, path))
            continue;
        if (sb_conn_room(c) < n + box->buf_size)
            continue;               /* a slow reader misses it, nobody waits */
        reached += sb_write(r, p, n) == (long)n;
    }
    return reached;
}

int sb_sse_send(struct sb_box *box, const char *path, const char *event, const char *format, ...)
{
    char text[SB_REPLY_SIZE / 2], whole[SB_REPLY_SIZE];
    va_list args;
    size_t n;
    int reached;

    va_start(args, format);
    n = sb_vfmt(text, sizeof text, format, args);
    va_end(args);
    if (n <= sizeof text)
        n = format_event(whole, sizeof whole, event, text, n);
    if (n > sizeof whole)
        return SB_EBIG;
    sb_port_enter(box);
    reached = send_to_all(box, path, whole, n);
    sb_port_leave(box);
    return reached;
}
