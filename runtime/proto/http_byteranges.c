/*
 * http_byteranges - several pieces of a file in one reply (RFC 9110 14.6)
 *
 * One open file is read piece by piece into the blocks of output as there is
 * room; what must be remembered lies in the request's store.
 */
#include <string.h>
#include "core/fmt.h"
#include "proto/http_found.h"
#include "sb/port.h"

#define BOUNDARY  16
#define PART_HEAD (160 + BOUNDARY)      /* and the media type */

struct byteranges {
    struct sb_stream_events events;     /* first: r->stream points here */
    struct sb_file *file;
    const char *type;
    uint64_t size;                      /* of the file */
    unsigned at, count;                 /* the range being sent */
    bool     begun;                     /* its head is queued */
    char     boundary[BOUNDARY];
    struct sb_http_range range[SB_MAX_RANGES];
};

static struct byteranges *of(const struct sb_req *r)
{
    return (struct byteranges *)(void *)(uintptr_t)r->stream;
}

static size_t write_part_head(const struct byteranges *b, unsigned i, uint64_t off, uint64_t n, char *to, size_t size)
{
    return sb_fmt(to, size, "%s--%.*s\r\nContent-Type: %s\r\nContent-Range: bytes %llu-%llu/%llu\r\n\r\n",
                  i ? "\r\n" : "", BOUNDARY, b->boundary, b->type, (unsigned long long)off,
                  (unsigned long long)(off + n - 1), (unsigned long long)b->size);
}

static size_t write_end(const struct byteranges *b, char *to, size_t size)
{
    return sb_fmt(to, size, "\r\n--%.*s--\r\n", BOUNDARY, b->boundary);
}

static uint64_t length(const struct byteranges *b)
{
    uint64_t n = write_end(b, NULL, 0);
    unsigned i;

    for (i = 0; i < b->count; i++)
        n += write_part_head(b, i, b->range[i].off, b->range[i].n, NULL, 0) + b->range[i].n;
    return n;
}

static void drop(struct sb_req *r)
{
    struct byteranges *b = of(r);

    if (!b->file)
        return;
    sb_fs_close(&r->box->vfs, b->file, false);
    sb_box_put(r->box, SB_POOL_FILE, b->file);
    b->file = NULL;
}

/* A piece of the head or of the file. 1: go on, 0: no room, negative: the file is not what it was. */
static int send_some(struct sb_req *r, struct byteranges *b)
{
    struct sb_http_range *range = &b->range[b->at];
    size_t n = PART_HEAD + strlen(b->type), want = r->box->buf_size / 2;
    unsigned char *to;
    long got;

    if (b->begun)
        n = range->n < want ? (size_t)range->n : want;
    to = sb_conn_has_room(r->conn, n) ? sb_conn_reserve(r->conn, n) : NULL;
    if (!to)
        return 0;
    if (!b->begun) {
        sb_conn_commit(r->conn, write_part_head(b, b->at, range->off, range->n, (char *)to, n));
        b->begun = true;
        return 1;
    }
    got = sb_fs_read(b->file, range->off, to, n);
    if (got <= 0)
        return SB_EIO;
    sb_conn_commit(r->conn, (size_t)got);
    range->off += (uint64_t)got;
    range->n -= (uint64_t)got;
    if (range->n == 0) {
        b->at++;
        b->begun = false;
    }
    return 1;
}

static bool send_end(struct sb_req *r, const struct byteranges *b)
{
    unsigned char *to = sb_conn_has_room(r->conn, PART_HEAD) ? sb_conn_reserve(r->conn, PART_HEAD) : NULL;

    if (to)
        sb_conn_commit(r->conn, write_end(b, (char *)to, PART_HEAD));
    return to != NULL;
}

static void room(struct sb_req *r)
{
    struct byteranges *b = of(r);
    int more = 1;

    while (b->at < b->count && more > 0)
        more = send_some(r, b);
    if (more < 0) {
        sb_conn_abort(r->conn);         /* the promised length cannot be kept */
    } else if (more == 0 || !send_end(r, b)) {
        sb_conn_want_room(r->conn);
    } else {
        drop(r);
        sb_http_done(r);                /* r may be gone now */
    }
}

static struct byteranges *make(struct sb_req *r)
{
    size_t off = (size_t)(-(uintptr_t)(r->store + r->used) & (sizeof(uint64_t) - 1));
    unsigned char *p = sb_http_store(r, off + sizeof(struct byteranges));

    return p ? (struct byteranges *)(void *)(p + off) : NULL;
}

int sb_http_byteranges(struct sb_req *r, const struct sb_http_found *f, struct sb_file *file,
                       const struct sb_http_range *range, unsigned count)
{
    struct byteranges *b = make(r);
    uint64_t number;
    char type[48 + BOUNDARY];

    if (!b)
        return 503;
    *b = (struct byteranges){ .events = { room, drop }, .file = file, .type = f->type, .size = f->st.size, .count = count };
    memcpy(b->range, range, count * sizeof *range);
    sb_port_random(&number, sizeof number);     /* so that no file can hold it */
    (void)sb_fmt(b->boundary, BOUNDARY, "%016llx", (unsigned long long)number);
    type[sb_fmt(type, sizeof type - 1, "multipart/byteranges; boundary=%.*s", BOUNDARY, b->boundary)] = '\0';
    if (sb_http_reply_head(r, 206, type, length(b), 0) < 0)
        return 503;
    r->flags |= SB_REQ_STREAM;
    r->stream = &b->events;
    return sb_http_pump(r, 206);
}
