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
    bool   begun;                       /* the top of the page is written */
    bool   open;                        /* pos must be released */
};

static struct listing *of(const struct sb_req *r)
{
    return (struct listing *)(void *)(uintptr_t)r->stream;
}

/* The longest row: a name is three times as long in a link and five times in a page. */
#define ROW_SIZE (SB_NAME_SIZE * 8 + 128)

static void send_row(struct sb_req *r, const struct sb_stat *st, const char *name)
{
    const char *slash = st->kind == SB_DIR ? "/" : "";
    char row[ROW_SIZE], date[SB_HTTP_DATE];
    size_t n = sb_fmt(row, ROW_SIZE, "<tr><td><a href=\"./");

    n += sb_uri_write_path(row + n, ROW_SIZE - n, sb_str_of(name));
    n += sb_fmt(row + n, ROW_SIZE - n, "%s\">", slash);
    n += sb_html_write(row + n, ROW_SIZE - n, sb_str_of(name));
    sb_http_date_text(date, st->mtime);
    n += sb_fmt(row + n, ROW_SIZE - n, "%s</a><td>%zu<td>%.*s\n", slash, (size_t)st->size,
                st->mtime > 0 ? SB_HTTP_DATE : 0, date);
    (void)sb_write(r, row, n);
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
    return sb_conn_has_room(r->conn, ROW_SIZE + r->box->buf_size);
}

static void send_top(struct sb_req *r)
{
    char text[SB_PATH_SIZE * 2];
    size_t n = sb_html_write(text, sizeof text, r->path);

    (void)sb_print(r, "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>%.*s</title>\n<table>\n"
                      "<tr><th>Name<th>Bytes<th>Changed\n%s", (int)(n < sizeof text ? n : 0), text,
                   r->match.rest.n ? "<tr><td><a href=\"../\">../</a>\n" : "");
}

static void room(struct sb_req *r)
{
    struct listing *l = of(r);
    struct sb_stat st;
    char name[SB_NAME_SIZE];

    if (!l->begun)
        send_top(r);
    l->begun = true;
    while (l->open) {
        if (!has_room(r))
            return;
        if (sb_fs_list(&r->box->vfs, &l->pos, l->dir, &st, name) > 0)
            send_row(r, &st, name);
        else
            l->open = false;            /* the end, or an error: pos is released */
    }
    (void)sb_write(r, "</table>\n", 9);
    (void)sb_end(r);                    /* r may be gone now */
}

int sb_http_listing(struct sb_req *r, sb_str dir)
{
    struct listing *l = sb_http_state(r, sizeof *l + dir.n);

    if (!l || sb_http_add(r, "Cache-Control: no-cache\r\n") < 0)
        return 503;
    memcpy(l + 1, dir.p, dir.n);
    *l = (struct listing){ .events = { room, close_listing }, .dir = { (char *)(l + 1), dir.n }, .open = true };
    return sb_http_pump(r, 200, "text/html; charset=utf-8", &l->events);
}
