/*
 * http_files - rows that serve a directory of the box (RFC 9110 9.3.1, 14, 15.4)
 */
#include <string.h>
#include "core/fmt.h"
#include "net/users.h"
#include "proto/http_found.h"
#include "proto/uri_write.h"
#include "sb/port.h"

/* Bytes of a head around what this file adds to it. */
#define HEAD_ROOM 512

/* ---- replies ---- */

static int add_fields(struct sb_req *r, const struct sb_http_found *f, size_t n)
{
    return sb_http_add(r, "%.*s", (int)n, f->head);
}

int sb_http_empty(struct sb_req *r, int status)
{
    if (sb_http_reply_head(r, status, NULL, 0, 0) < 0)
        return 503;
    sb_http_done(r);
    return status;
}

/* A small piece is read to where it is sent from, any other hangs behind its head as a file, which is then the connection's. */
static int put_file(struct sb_req *r, struct sb_file **file, const struct sb_http_range *part)
{
    unsigned char *to = part->n <= r->box->buf_size / 4 ? sb_conn_reserve(r->conn, part->n) : NULL;
    int err;

    if (to && sb_fs_read(*file, part->off, to, part->n) == (long)part->n) {
        sb_conn_commit(r->conn, part->n);
        return 0;
    }
    err = sb_conn_put_file(r->conn, *file, part->off, part->n);
    if (err == 0)
        *file = NULL;
    return err;
}

static int put_part(struct sb_req *r, const struct sb_http_found *f, const struct sb_http_range *part, struct sb_file **file)
{
    if ((r->flags & SB_REQ_NO_BODY) || part->n == 0)
        return 0;
    if (*file)
        return put_file(r, file, part);
    if (sb_http_found_lent(f))
        return sb_conn_put_const(r->conn, f->bytes + part->off, part->n);
    return sb_conn_put(r->conn, f->bytes + part->off, part->n) == part->n ? 0 : SB_EFULL;
}

/* What is lent for good needs room for its head alone. */
static bool has_room(const struct sb_req *r, const struct sb_http_found *f, const struct sb_http_range *part)
{
    return sb_http_found_lent(f) || sb_conn_room(r->conn) >= part->n + HEAD_ROOM;
}

int sb_http_pump(struct sb_req *r, int status, const char *type, const struct sb_stream_events *events)
{
    bool called = r->flags & SB_REQ_CALLING;

    if (sb_stream(r, status, type, events) < 0)
        return 503;
    r->flags |= SB_REQ_CALLING;
    events->room(r);
    if (r->phase != SB_REQ_DONE)
        status = SB_LATER;
    if (!called) {
        r->flags &= ~(uint32_t)SB_REQ_CALLING;
        sb_http_settle(r);
    }
    return status;
}

/* ---- one file ---- */

static int add_part(struct sb_req *r, const struct sb_http_found *f, const struct sb_http_range *part)
{
    return sb_http_add(r, "Content-Range: bytes %zu-%zu/%zu\r\n", part->off, part->off + part->n - 1, (size_t)f->st.size);
}

/* The whole of it (count = 0) or pieces. Head and bytes side by side are one push. */
static int reply_parts(struct sb_req *r, const struct sb_http_found *f, const struct sb_http_range *range, unsigned count)
{
    bool opens = r->method != SB_HEAD && (count > 1 || !f->bytes || !has_room(r, f, range));
    size_t beside = (opens || sb_http_found_lent(f)) && range->n > r->box->buf_size / 4 ? 0 : range->n;
    struct sb_file *file = NULL;
    int status = opens ? sb_http_found_open(r->box, f, &file) : 0;

    if (status < 0)
        return status;
    status = count ? 206 : 200;
    if (add_fields(r, f, f->head_n) < 0 || (count == 1 && add_part(r, f, range) < 0)
        || (count < 2 && sb_http_reply_head(r, status, f->type, range->n, beside) < 0))
        status = 503;
    else if (count > 1) {
        status = sb_http_byteranges(r, f, file, range, count);
        if (status != 503)
            return status;
    } else if (put_part(r, f, range, &file) < 0)
        sb_conn_abort(r->conn);         /* cannot be: the room was looked at */
    if (file)
        (void)sb_box_close_file(r->box, file, false);
    if (status != 503)
        sb_http_done(r);
    return status;
}

static int reply_found(struct sb_req *r, const struct sb_http_found *f)
{
    struct sb_http_range range[SB_MAX_RANGES];
    int status, count = -1;

    if (!r->conn)
        return SB_ECLOSED;
    if (r->flags & SB_REQ_BEGUN)
        return 500;
    status = sb_http_precondition(r, &f->st);
    if (status == 304)
        return add_fields(r, f, f->common_n) < 0 ? 503 : sb_http_empty(r, 304);
    if (status)
        return status;
    if (sb_field(r, SB_HTTP_FIELD_RANGE)->p && sb_http_if_range(r, &f->st))
        count = sb_http_ranges(r, (size_t)f->st.size, range);
    if (count > 1 && f->st.packed)
        count = -1;             /* no file has these bytes; a server need not follow a Range (14.2) */
    if (count == 0)
        return sb_http_add(r, "Content-Range: bytes */%zu\r\n", (size_t)f->st.size) < 0 ? 503 : 416;
    if (count > 0)
        return reply_parts(r, f, range, (unsigned)count);
    if (f->bytes && r->method == SB_GET && sb_http_reply_ready(r, f))
        return 200;
    range[0] = (struct sb_http_range){ 0, (size_t)f->st.size };
    return reply_parts(r, f, range, 0);
}

/* A status that was replied with, a status to reply with, or SB_EISDIR. row: what path is to be known by. */
static int reply_file(struct sb_req *r, sb_str path, const struct sb_route *row)
{
    struct sb_http_found *f;
    int tries, err;

    for (tries = 0; tries < 3; tries++) {
        err = sb_http_find(r->box, path, sb_http_accepts_gzip(r), &f);
        if (err < 0)
            return err;
        f->row = row;
        f->rest_n = (uint16_t)r->match.rest.n;
        err = reply_found(r, f);
        if (err != SB_ESTALE)
            return err;
        f->path_n = 0;          /* nobody finds it any more */
        f->row = NULL;
    }
    return SB_ESTALE;
}

int sb_http_file(struct sb_req *r, sb_str path)
{
    struct sb_box *box = r->box;    /* r may be gone when it is done */
    char home[SB_PATH_SIZE];
    int status;

    sb_port_enter(box);
    if (path.n && path.p[0] == '~')
        path = (sb_str){ home, sb_users_path(box, path, home) };
    status = reply_file(r, path, NULL);
    sb_port_leave(box);
    return sb_http_status(r, status);
}

int sb_file(struct sb_req *r, const char *path)
{
    return sb_http_file(r, sb_str_of(path));
}

/* ---- a row with a directory ---- */

size_t sb_http_box_path(const struct sb_req *r, char to[SB_PATH_SIZE])
{
    size_t dir = sb_users_path(r->box, sb_str_of(r->match.row->files), to);

    if (dir == 0)
        return 0;
    if (to[dir - 1] == '/')
        dir--;
    if (dir + 1 + r->match.rest.n >= SB_PATH_SIZE)
        return 0;
    to[dir] = '/';
    if (r->match.rest.n)
        memcpy(to + dir + 1, r->match.rest.p, r->match.rest.n);
    return dir + 1 + r->match.rest.n;
}

/* So that the relative links of its index.html lead into the directory. */
static int to_slash(struct sb_req *r)
{
    size_t room = r->store_size - r->used, n;
    char *to = (char *)r->store + r->used;

    n = sb_uri_write_path(to, room, r->path);
    if (n > room || !sb_http_store(r, n)
        || sb_http_add(r, "Location: %.*s/%s%.*s\r\n", (int)n, to, r->raw_query.n ? "?" : "", SB_ARG(r->raw_query)) < 0)
        return 503;
    return 301;
}

static int reply_dir(struct sb_req *r, char *path, size_t n)
{
    size_t whole = n + sb_fmt(path + n, SB_PATH_SIZE - n, "index.html");
    struct sb_stat st;
    int status = 404;

    if (whole < SB_PATH_SIZE)
        status = sb_http_status(r, reply_file(r, (sb_str){ path, whole }, NULL));
    if (status != 404 || !r->match.row->list)
        return status;
    if (n > 1)
        n--;                    /* the directory itself, without its slash */
    if (sb_fs_stat(&r->box->vfs, (sb_str){ path, n }, &st) < 0 || st.kind != SB_DIR)
        return 404;
    return sb_http_listing(r, (sb_str){ path, n });
}

static int reply_row(struct sb_req *r)
{
    struct sb_http_found *f = sb_http_known(r);
    char path[SB_PATH_SIZE];
    int status = f ? reply_found(r, f) : SB_ESTALE;
    size_t n;

    if (status != SB_ESTALE)
        return status;
    n = sb_http_box_path(r, path);
    if (n == 0)
        return 404;
    if (path[n - 1] == '/')
        return reply_dir(r, path, n);
    status = reply_file(r, (sb_str){ path, n }, r->match.row);
    return status == SB_EISDIR ? to_slash(r) : status;
}

int sb_http_files(struct sb_req *r)
{
    struct sb_box *box = r->box;
    int status;

    sb_port_enter(box);
    status = reply_row(r);
    sb_port_leave(box);
    return status;
}
