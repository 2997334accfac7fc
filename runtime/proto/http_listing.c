/*
 * http_listing - what is in a directory, as a page (row->list)
 *
 * Names come one at a time from the file system and go out as there is room.
 */
#include <string.h>
#include "core/fmt.h"
#include "proto/http_found.h"
#include "proto/uri_write.h"

struct listing {
    struct sb_stream_events events;     /* first: r->stream points here */
    struct sb_dirpos pos;
    sb_str dir;
    bool   open;                        /* pos must be released */
};

static struct listing *of(const struct sb_req *r)
{
    return (struct listing *)(void *)(uintptr_t)r->stream;
}

/* The longest row: a name is three times as long in a link and six times in a page. */
#define ROW_SIZE (SB_NAME_SIZE * 9 + 128)

struct row { char text[ROW_SIZE]; size_t n; };

static void add(struct row *row, const char *p)
{
    row->n += sb_fmt(row->text + row->n, ROW_SIZE - row->n, "%s", p);
}

static void send_row(struct sb_req *r, const struct sb_stat *st, const char *name)
{
    const char *slash = st->kind == SB_DIR ? "/" : "";
    char date[SB_HTTP_DATE + 1] = "";
    struct row row = { .n = 0 };

    add(&row, "<tr><td><a href=\"./");
    row.n += sb_uri_write_path(row.text + row.n, ROW_SIZE - row.n, sb_str_of(name));
    add(&row, slash);
    add(&row, "\">");
    row.n += sb_html_write(row.text + row.n, ROW_SIZE - row.n, sb_str_of(name));
    add(&row, slash);
    if (st->mtime > 0)
        sb_http_date_text(date, st->mtime);
    if (st->kind == SB_DIR)
        row.n += sb_fmt(row.text + row.n, ROW_SIZE - row.n, "</a><td><td>%s\n", date);
    else
        row.n += sb_fmt(row.text + row.n, ROW_SIZE - row.n, "</a><td>%llu<td>%s\n", (unsigned long long)st->size, date);
    (void)sb_write(r, row.text, row.n);
}

static void close_listing(struct sb_req *r)
{
    struct listing *l = of(r);

    if (l->open)
        sb_fs_list_end(&r->box->vfs, &l->pos, l->dir);
    l->open = false;
}

/* Room for the longest row and the frames of its chunks. */
static bool has_room(struct sb_req *r)
{
    size_t n = ROW_SIZE + r->box->buf_size;
    size_t all = (r->box->conn_bufs - 1) * r->box->buf_size;

    return sb_conn_has_room(r->conn, n < all ? n : all);
}

static void room(struct sb_req *r)
{
    struct listing *l = of(r);
    struct sb_stat st;
    char name[SB_NAME_SIZE];

    while (l->open) {
        if (!has_room(r)) {
            sb_conn_want_room(r->conn);
            return;
        }
        if (sb_fs_list(&r->box->vfs, &l->pos, l->dir, &st, name) > 0)
            send_row(r, &st, name);
        else
            l->open = false;            /* the end, or an error: pos is released */
    }
    (void)sb_write(r, "</table></body></html>\n", 23);
    (void)sb_end(r);                    /* r may be gone now */
}

static void send_top(struct sb_req *r)
{
    char text[SB_PATH_SIZE * 2];
    size_t n = sb_html_write(text, sizeof text, r->path);

    (void)sb_print(r, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    (void)sb_write(r, text, n < sizeof text ? n : 0);
    (void)sb_print(r, "</title></head>\n<body><table>\n<tr><th>Name<th>Bytes<th>Changed\n");
    if (r->rest.n)
        (void)sb_print(r, "<tr><td><a href=\"../\">../</a><td><td>\n");
}

static struct listing *make(struct sb_req *r, sb_str dir)
{
    size_t off = (size_t)(-(uintptr_t)(r->store + r->used) & (sizeof(void *) - 1));
    unsigned char *p = sb_http_store(r, off + sizeof(struct listing) + dir.n);
    struct listing *l = p ? (struct listing *)(void *)(p + off) : NULL;

    if (!l)
        return NULL;
    memcpy(l + 1, dir.p, dir.n);
    *l = (struct listing){ .events = { room, close_listing }, .dir = { (char *)(l + 1), dir.n }, .open = true };
    return l;
}

int sb_http_listing(struct sb_req *r, sb_str dir)
{
    struct listing *l = make(r, dir);

    if (!l || sb_http_add(r, "Cache-Control: no-cache\r\n") < 0)
        return 503;
    if (sb_stream(r, 200, "text/html; charset=utf-8", &l->events) < 0)
        return 503;
    send_top(r);
    return sb_http_pump(r, 200);
}
