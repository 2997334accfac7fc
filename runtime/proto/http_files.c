/*
 * http_files - rows that serve a directory of the box (RFC 9110 9.3.1, 14, 15.4)
 */
#include <string.h>
#include "net/users.h"
#include "proto/http_found.h"
#include "proto/uri_write.h"
#include "sb/port.h"

/* Bytes of a head around what this file adds to it. */
#define HEAD_ROOM 512

int sb_http_fs_status(int err)
{
    switch (err) {
    case SB_EPERM:   return 403;
    case SB_EISDIR:
    case SB_ENOENT:
    case SB_ENOTDIR:
    case SB_EINVAL:
    case SB_ENAME:   return 404;
    case SB_EFULL:
    case SB_ESTALE:
    case SB_EBUSY:   return 503;
    case SB_ENOSPC:  return 507;
    default:         return 500;
    }
}

/* ---- replies ---- */

/* Fields in one piece, as they lie in what was found. */
static int add_fields(struct sb_req *r, const char *p, size_t n)
{
    unsigned char *to;

    if (r->extra_n)
        return sb_http_add(r, "%.*s", (int)n, p);
    to = sb_http_store(r, n);
    if (!to)
        return SB_EFULL;
    memcpy(to, p, n);
    r->extra_at = (uint32_t)(to - r->store);
    r->extra_n = (uint32_t)n;
    return 0;
}

static int not_modified(struct sb_req *r, const struct sb_http_found *f)
{
    if (add_fields(r, f->head, f->common_n) < 0 || sb_http_reply_head(r, 304, NULL, UINT64_MAX, 0) < 0)
        return 503;
    sb_http_done(r);
    return 304;
}

/* Head and bytes side by side: one push. */
static int reply_from_memory(struct sb_req *r, int status, const struct sb_http_found *f, const struct sb_http_range *part)
{
    if (sb_http_reply_head(r, status, f->type, part->n, (size_t)part->n) < 0)
        return 503;
    if (!(r->flags & SB_REQ_NO_BODY) && part->n
        && sb_conn_put(r->conn, f->bytes + part->off, (size_t)part->n) < part->n)
        sb_conn_abort(r->conn);         /* cannot be: the room was looked at */
    else
        sb_http_done(r);
    return status;
}

/* A small piece is read to where it is sent from. False: it must be sent as a file. */
static bool read_into_output(struct sb_req *r, struct sb_file *file, const struct sb_http_range *part)
{
    unsigned char *to = part->n <= r->box->buf_size / 4 ? sb_conn_reserve(r->conn, (size_t)part->n) : NULL;

    if (!to || sb_fs_read(file, part->off, to, (size_t)part->n) != (long)part->n)
        return false;
    sb_conn_commit(r->conn, (size_t)part->n);
    return true;
}

static void give_back(struct sb_req *r, struct sb_file *file)
{
    sb_fs_close(&r->box->vfs, file, false);
    sb_box_put(r->box, SB_POOL_FILE, file);
}

/* file becomes the connection's, or is given back. */
static int reply_from_file(struct sb_req *r, int status, const struct sb_http_found *f, const struct sb_http_range *part,
                           struct sb_file *file)
{
    size_t beside = part->n <= r->box->buf_size / 4 ? (size_t)part->n : 0;

    if (sb_http_reply_head(r, status, f->type, part->n, beside) < 0) {
        give_back(r, file);
        return 503;
    }
    if (part->n == 0 || read_into_output(r, file, part)) {
        give_back(r, file);
    } else if (sb_conn_put_file(r->conn, file, part->off, part->n) < 0) {
        give_back(r, file);
        sb_conn_abort(r->conn);
        return status;
    }
    sb_http_done(r);
    return status;
}

static int reply_head_only(struct sb_req *r, const struct sb_http_found *f)
{
    if (sb_http_reply_head(r, 200, f->type, f->size, 0) < 0)
        return 503;
    sb_http_done(r);
    return 200;
}

int sb_http_pump(struct sb_req *r, int status)
{
    bool called = r->flags & SB_REQ_CALLING;

    r->flags |= SB_REQ_CALLING;
    r->stream->room(r);
    if (r->phase != SB_REQ_DONE)
        status = SB_LATER;
    if (!called) {
        r->flags &= ~(uint32_t)SB_REQ_CALLING;
        sb_http_settle(r);
    }
    return status;
}

/* ---- one file ---- */

static int not_satisfiable(struct sb_req *r, const struct sb_http_found *f)
{
    return sb_http_add(r, "Content-Range: bytes */%llu\r\n", (unsigned long long)f->size) < 0 ? 503 : 416;
}

/* SB_ESTALE: the file changed while it was being opened. */
static int reply_opened(struct sb_req *r, const struct sb_http_found *f, int status, const struct sb_http_range *range, int count)
{
    struct sb_file *file = sb_box_get(r->box, SB_POOL_FILE);
    int err;

    if (!file)
        return 503;
    err = sb_http_found_open(r->box, f, file);
    if (err < 0) {
        sb_box_put(r->box, SB_POOL_FILE, file);
        return err == SB_ESTALE ? err : sb_http_fs_status(err);
    }
    if (add_fields(r, f->head, f->head_n) < 0
        || (count == 1 && sb_http_add(r, "Content-Range: bytes %llu-%llu/%llu\r\n", (unsigned long long)range->off,
                                      (unsigned long long)(range->off + range->n - 1), (unsigned long long)f->size) < 0)) {
        give_back(r, file);
        return 503;
    }
    if (count < 2)
        return reply_from_file(r, status, f, range, file);
    err = sb_http_byteranges(r, f, file, range, (unsigned)count);
    if (err == 503)
        give_back(r, file);
    return err;
}

static int reply_found(struct sb_req *r, const struct sb_http_found *f)
{
    struct sb_http_range range[SB_MAX_RANGES];
    int status = sb_http_precondition(r, f), count = -1;

    if (status)
        return status == 304 ? not_modified(r, f) : status;
    if (sb_field(r, SB_HTTP_FIELD_RANGE).p && sb_http_if_range(r, f))
        count = sb_http_ranges(r, f->size, range);
    if (count == 0)
        return not_satisfiable(r, f);
    if (count > 0)
        return reply_opened(r, f, 206, range, count);
    if (f->bytes && r->method == SB_GET
        && sb_http_reply_ready(r, f->head, f->whole_n, f->bytes, (size_t)f->size))
        return 200;
    range[0] = (struct sb_http_range){ 0, f->size };
    if (r->method != SB_HEAD && (!f->bytes || sb_conn_room(r->conn) < f->size + HEAD_ROOM))
        return reply_opened(r, f, 200, range, 0);
    if (add_fields(r, f->head, f->head_n) < 0)
        return 503;
    return r->method == SB_HEAD ? reply_head_only(r, f) : reply_from_memory(r, 200, f, range);
}

/* A status that was replied with, a status to reply with, or SB_EISDIR. */
static int reply_file(struct sb_req *r, sb_str path)
{
    struct sb_http_found scratch;
    const struct sb_http_found *f;
    int tries, err;

    if (!r->conn)
        return SB_ECLOSED;
    if (r->flags & SB_REQ_BEGUN)
        return 500;
    for (tries = 0; tries < 3; tries++) {
        err = sb_http_cache_find(r->box, path, sb_http_accepts_gzip(r), &scratch, &f);
        if (err == SB_EISDIR)
            return err;
        if (err < 0)
            return sb_http_fs_status(err);
        err = reply_found(r, f);
        if (err != SB_ESTALE)
            return err;
    }
    return 503;
}

int sb_http_file(struct sb_req *r, sb_str path)
{
    struct sb_box *box = r->box;    /* r may be gone when it is done */
    char home[SB_PATH_SIZE];
    int status;

    sb_port_enter(box);
    if (path.n && path.p[0] == '~')
        path = (sb_str){ home, sb_users_path(box, path, home) };
    status = reply_file(r, path);
    sb_port_leave(box);
    return status == SB_EISDIR ? 404 : status;
}

int sb_file(struct sb_req *r, const char *path)
{
    return sb_http_file(r, sb_str_of(path));
}

/* ---- a row with a directory ---- */

size_t sb_http_box_path(const struct sb_req *r, char to[SB_PATH_SIZE])
{
    size_t dir = sb_users_path(r->box, sb_str_of(r->row->files), to);

    if (dir == 0)
        return 0;
    if (to[dir - 1] == '/')
        dir--;
    if (dir + 1 + r->rest.n >= SB_PATH_SIZE)
        return 0;
    to[dir] = '/';
    if (r->rest.n)
        memcpy(to + dir + 1, r->rest.p, r->rest.n);
    return dir + 1 + r->rest.n;
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
    static const char index[] = "index.html";
    struct sb_stat st;
    int status = 404;

    if (n + sizeof index <= SB_PATH_SIZE) {
        memcpy(path + n, index, sizeof index);
        status = reply_file(r, (sb_str){ path, n + sizeof index - 1 });
        status = status == SB_EISDIR ? 404 : status;
    }
    if (status != 404 || !r->row->list)
        return status;
    if (n > 1)
        n--;                    /* the directory itself, without its slash */
    if (sb_fs_stat(&r->box->vfs, (sb_str){ path, n }, &st) < 0 || st.kind != SB_DIR)
        return 404;
    return sb_http_listing(r, (sb_str){ path, n });
}

static int reply_row(struct sb_req *r)
{
    char path[SB_PATH_SIZE];
    size_t n = sb_http_box_path(r, path);
    int status;

    if (n == 0)
        return 404;
    if (path[n - 1] == '/')
        return reply_dir(r, path, n);
    status = reply_file(r, (sb_str){ path, n });
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
