/*
 * http_byteranges - several pieces of a file in one reply (RFC 9110 14.6)
 *
 * One open file is read piece by piece as there is room; what must be
 * remembered lies in the request's store.
 */
#include <string.h>
#include "core/fmt.h"
#include "proto/http_found.h"
#include "sb/port.h"

#define PIECE 256                       /* of the file, on the stack on its way */

struct byteranges {
    struct sb_stream_events events;     /* first: r->stream points here */
    struct sb_file *file;
    const char *type;
    size_t   size;                      /* of the file */
    unsigned at, count;                 /* the range being sent */
    bool     begun;                     /* its head is queued */
    char     boundary[17];
    struct sb_http_range range[SB_MAX_RANGES];
};

static struct byteranges *of(const struct sb_req *r)
{
    return (struct byteranges *)(void *)(uintptr_t)r->stream;
}

static void drop(struct sb_req *r)
{
    struct byteranges *b = of(r);

    if (b->file)
        (void)sb_box_close_file(r->box, b->file, false);
    b->file = NULL;
}

/* False: there is no room for all of it now, or the connection is broken off. */
static bool send_range(struct sb_req *r, struct byteranges *b, struct sb_http_range *range)
{
    char piece[PIECE];
    long n, taken;

    if (!b->begun && sb_print(r, "\r\n--%s\r\nContent-Type: %s\r\nContent-Range: bytes %zu-%zu/%zu\r\n\r\n", b->boundary,
                              b->type, range->off, range->off + range->n - 1, b->size) < 0)
        return false;
    for (b->begun = true; range->n; range->n -= (size_t)taken) {
        n = sb_fs_read(b->file, range->off, piece, range->n < PIECE ? range->n : PIECE);
        if (n <= 0) {
            sb_conn_abort(r->conn);     /* the file is not what it was */
            return false;
        }
        taken = sb_write(r, piece, (size_t)n);
        range->off += (size_t)taken;
        if (taken < n) {
            range->n -= (size_t)taken;
            return false;
        }
    }
    b->begun = false;
    return true;
}

static void room(struct sb_req *r)
{
    struct byteranges *b = of(r);

    for (; b->at < b->count; b->at++)
        if (!send_range(r, b, &b->range[b->at]))
            return;
    if (sb_print(r, "\r\n--%s--\r\n", b->boundary) < 0)
        return;
    drop(r);
    (void)sb_end(r);                    /* r may be gone now */
}

int sb_http_byteranges(struct sb_req *r, const struct sb_http_found *f, struct sb_file *file,
                       const struct sb_http_range *range, unsigned count)
{
    struct byteranges *b = sb_http_state(r, sizeof *b);
    char type[64] = "";
    uint64_t number;

    if (!b)
        return 503;
    *b = (struct byteranges){ .events = { room, drop }, .file = file, .type = f->type, .size = (size_t)f->st.size, .count = count };
    memcpy(b->range, range, count * sizeof *range);
    sb_port_random(&number, sizeof number);     /* so that no file can hold it */
    (void)sb_fmt(b->boundary, sizeof b->boundary, "%016llx", (unsigned long long)number);
    (void)sb_fmt(type, sizeof type, "multipart/byteranges; boundary=%s", b->boundary);
    return sb_http_pump(r, 206, type, &b->events);
}
