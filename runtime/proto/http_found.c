#include "proto/http_found.h"

#include <string.h>
#include "core/fmt.h"
#include "http_accept_encoding.h"
#include "media_type.h"
#include "proto/read.h"

/* ---- which file ---- */

/* NAME.gz into f->path. False when it would be too long. */
static bool name_coded(struct sb_http_found *f, sb_str path)
{
    if (path.n + 3 >= SB_PATH_SIZE)
        return false;
    memcpy(f->path, path.p, path.n);
    memcpy(f->path + path.n, ".gz", 3);
    f->path_n = (uint16_t)(path.n + 3);
    return true;
}

static bool find_coded(struct sb_box *box, struct sb_http_found *f, sb_str path, struct sb_stat *st)
{
    return name_coded(f, path) && sb_fs_stat(&box->vfs, (sb_str){ f->path, f->path_n }, st) == 0 && st->kind == SB_FILE;
}

/* ---- what is said of it ---- */

static char *add(char *to, const char *p, size_t n)
{
    memcpy(to, p, n);
    return to + n;
}
#define ADD(to, literal) add((to), (literal), sizeof(literal) - 1)

static void write_tag(char to[SB_HTTP_TAG], uint64_t version)
{
    int i;

    for (i = 0; i < SB_HTTP_TAG; i++)
        to[i] = "0123456789abcdef"[version >> (60 - 4 * i) & 15];
}

static void write_head(struct sb_http_found *f, bool coded, bool vary)
{
    char *to = f->head;

    if (vary)
        to = ADD(to, "Vary: Accept-Encoding\r\n");
    to = ADD(to, "ETag: \"");
    to = add(to, f->tag, SB_HTTP_TAG);
    to = ADD(to, "\"\r\n");
    if (f->modified > 0) {
        to = ADD(to, "Last-Modified: ");
        sb_http_date_text(to, f->modified);
        to = ADD(to + SB_HTTP_DATE, "\r\n");
    }
    to = ADD(to, "Cache-Control: no-cache\r\n");        /* S0-HTTP-06: ask again each time */
    f->common_n = (uint16_t)(to - f->head);
    to = ADD(to, "Accept-Ranges: bytes\r\n");
    if (coded)
        to = ADD(to, "Content-Encoding: gzip\r\n");
    f->head_n = (uint16_t)(to - f->head);
    to += sb_fmt(to, sizeof f->head - f->head_n, "Content-Type: %s\r\nContent-Length: %llu\r\n\r\n", f->type,
                 (unsigned long long)f->size);
    f->whole_n = (uint16_t)(to - f->head);
}

int sb_http_find(struct sb_box *box, sb_str path, bool gzip, struct sb_http_found *f)
{
    struct sb_stat st, coded;
    int err = sb_fs_stat(&box->vfs, path, &st);
    bool both;

    if (err == 0 && st.kind == SB_DIR)
        return SB_EISDIR;
    if (err < 0 && err != SB_ENOENT)
        return err;
    both = find_coded(box, f, path, &coded) && (err < 0 || coded.mtime >= st.mtime);
    gzip = gzip && both;
    if (err < 0 && !gzip)
        return err;
    if (gzip) {
        st = coded;
    } else {
        memcpy(f->path, path.p, path.n);
        f->path_n = (uint16_t)path.n;
    }
    f->size = st.size;
    f->version = st.version;
    f->modified = box->time > 0 && st.mtime > box->time ? box->time : st.mtime;     /* RFC 9110 8.8.2.1 */
    f->type = sb_media_type_name(sb_media_type((const unsigned char *)path.p, path.n));
    f->bytes = NULL;
    write_tag(f->tag, f->version);
    write_head(f, gzip, both);
    return 0;
}

int sb_http_found_open(struct sb_box *box, const struct sb_http_found *f, struct sb_file *file)
{
    struct sb_stat now;
    int err = sb_fs_open(&box->vfs, file, (sb_str){ f->path, f->path_n }, SB_READ);

    if (err < 0)
        return err;
    err = sb_fs_fstat(file, &now);
    if (err == 0 && now.version == f->version && now.size == f->size)
        return 0;
    sb_fs_close(&box->vfs, file, false);
    return err < 0 ? err : SB_ESTALE;
}

/* ---- what the client accepts ---- */

struct wishes {
    struct sb_machine m;
    int coding;                     /* the one the next weight is for */
    int gzip, identity, any;        /* weights, -1 = not named */
};

static void coding_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct wishes *w = user;

    (void)p, (void)n;
    if (ev != SB_HTTP_ACCEPT_ENCODING_Q) {
        w->coding = ev & ~SB_MORE;
        return;
    }
    switch (w->coding) {
    case SB_HTTP_ACCEPT_ENCODING_GZIP:     w->gzip = (int)w->m.num; break;
    case SB_HTTP_ACCEPT_ENCODING_IDENTITY: w->identity = (int)w->m.num; break;
    case SB_HTTP_ACCEPT_ENCODING_ANY:      w->any = (int)w->m.num; break;
    }
}

bool sb_http_accepts_gzip(const struct sb_req *r)
{
    struct wishes w = { .gzip = -1, .identity = -1, .any = -1 };
    sb_str s = sb_field(r, SB_HTTP_FIELD_ACCEPT_ENCODING);

    if (!s.p || !sb_read(http_accept_encoding, &w.m, s, coding_event, &w))
        return false;
    if (w.gzip < 0)
        w.gzip = w.any;
    return w.gzip > 0 && w.gzip >= w.identity;
}
