#include "proto/http_found.h"

#include <string.h>
#include "core/fmt.h"
#include "http_accept_encoding.h"
#include "media_type.h"
#include "proto/read.h"

/* ---- what is said of it ---- */

static void write_head(struct sb_http_found *f, bool vary)
{
    char date[SB_HTTP_DATE];
    int dated = f->st.mtime > 0 ? SB_HTTP_DATE : 0;
    const size_t size = sizeof f->head;
    size_t n;

    if (dated)
        sb_http_date_text(date, f->st.mtime);
    n = sb_fmt(f->head, size, "%sETag: \"" SB_HTTP_TAG "\"\r\n%s%.*s%sCache-Control: no-cache\r\n", /* S0-HTTP-06: ask each time */
               vary ? "Vary: Accept-Encoding\r\n" : "", (unsigned long long)f->st.version,
               dated ? "Last-Modified: " : "", dated, date, dated ? "\r\n" : "");
    f->common_n = (uint16_t)n;
    n += sb_fmt(f->head + n, size - n, "Accept-Ranges: bytes\r\n%s", f->coded ? "Content-Encoding: gzip\r\n" : "");
    f->head_n = (uint16_t)n;
    n += sb_fmt(f->head + n, size - n, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", f->type, f->st.size);
    f->whole_n = (uint16_t)n;
}

/* ---- which file ---- */

int sb_http_stat(struct sb_box *box, sb_str path, struct sb_stat *st)
{
    int err = sb_fs_stat(&box->vfs, path, st);

    if (err == 0 && box->time > 0 && st->mtime > box->time)
        st->mtime = box->time;
    return err == 0 && st->kind == SB_DIR ? SB_EISDIR : err;
}

/* f's path with or without its ".gz". */
static sb_str path_of(const struct sb_http_found *f, bool coded)
{
    return (sb_str){ f->path, coded ? f->path_n + 3u : f->path_n };
}

/* Linked in as gzip: it is sent as it lies there, or unpacked. Two contents, two tags (RFC 9110 8.8.3). */
static void take_packed(struct sb_http_found *f)
{
    f->coded = f->gzip;
    if (f->gzip) {
        f->st.size = f->st.packed;
        f->st.version = ~f->st.version;
    } else {
        f->st.bytes = NULL;
    }
}

int sb_http_look(struct sb_box *box, struct sb_http_found *f)
{
    struct sb_stat coded;
    int err = sb_http_stat(box, path_of(f, false), &f->st);
    bool both;

    if (err < 0 && err != SB_ENOENT)
        return err;
    memcpy(f->path + f->path_n, ".gz", 3);
    both = sb_http_stat(box, path_of(f, true), &coded) == 0 && (err < 0 || coded.mtime >= f->st.mtime);
    f->coded = f->gzip && both;
    if (f->coded)
        f->st = coded;
    else if (err < 0)
        return err;
    both |= f->st.packed != 0;
    if (f->st.packed)
        take_packed(f);
    f->type = sb_media_type_name(sb_media_type((const unsigned char *)f->path, f->path_n));
    write_head(f, both);
    return 0;
}

int sb_http_found_open(struct sb_box *box, const struct sb_http_found *f, struct sb_file **file)
{
    struct sb_stat now;
    int err = sb_box_open_file(box, file, path_of(f, f->coded), SB_READ);

    if (err < 0)
        return err;
    err = sb_fs_fstat(*file, &now);
    if (err == 0 && (now.version != f->st.version || now.size != f->st.size))
        err = SB_ESTALE;
    if (err < 0)
        (void)sb_box_close_file(box, *file, false);
    return err;
}

/* ---- what the client accepts ---- */

struct wishes {
    struct sb_machine m;
    int coding;                     /* the one the next weight is for */
    int weight[SB_HTTP_ACCEPT_ENCODING_Q + 1];      /* of each, -1 = not named */
};

static void coding_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct wishes *w = user;

    (void)p, (void)n;
    if (ev == SB_HTTP_ACCEPT_ENCODING_Q)
        w->weight[w->coding] = (int)w->m.num;
    else
        w->coding = ev & ~SB_MORE;
}

bool sb_http_accepts_gzip(const struct sb_req *r)
{
    const sb_str *s = sb_field(r, SB_HTTP_FIELD_ACCEPT_ENCODING);
    struct wishes w;
    int gzip;

    memset(&w, 0xff, sizeof w);
    if (!s->p || !sb_read(http_accept_encoding, &w.m, *s, coding_event, &w))
        return false;
    gzip = w.weight[SB_HTTP_ACCEPT_ENCODING_GZIP];
    if (gzip < 0)
        gzip = w.weight[SB_HTTP_ACCEPT_ENCODING_ANY];
    return gzip > 0 && gzip >= w.weight[SB_HTTP_ACCEPT_ENCODING_IDENTITY];
}
