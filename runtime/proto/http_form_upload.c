/*
 * http_form_upload - the files of a posted form (RFC 7578) into the row's directory
 */
#include <string.h>
#include "http_content_type.h"
#include "multipart_form.h"
#include "proto/http_found.h"
#include "proto/http_upload.h"
#include "proto/read.h"
#include "upload_name.h"

#define BOUNDARY_MAX 70         /* RFC 2046 5.1.1 */

/* Lives in a block for bodies; what is left of that is the text of the reply. */
struct sb_upload {
    struct sb_machine m;
    struct sb_req *r;
    int      status;                    /* why it is refused: a status or an error, 0 = it is not */
    bool     named;                     /* the part has a file name; at first: it is a form */
    bool     decided;                   /* where its bytes go */
    size_t   name_n;
    char     name[SB_NAME_SIZE];        /* as the client has it, then as it is stored */
    char     boundary[BOUNDARY_MAX + 1];
    unsigned count;                     /* of files; all appear together at the end */
    struct sb_file *file[SB_MAX_FORM_FILES];
    size_t   text_n;
    char     text[];
};

static void refuse(struct sb_upload *u, int status)
{
    if (!u->status)
        u->status = status;
}

/* Adds a piece to a text of size bytes. */
static bool append(char *to, size_t size, size_t *n, const void *p, size_t k)
{
    if (k > size - *n)
        return false;
    memcpy(to + *n, p, k);
    *n += k;
    return true;
}

/* ---- the boundary ---- */

static void type_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_upload *u = user;

    if (ev == SB_HTTP_CONTENT_TYPE_MULTIPART)
        u->named = true;
    else if ((ev & ~SB_MORE) == SB_HTTP_CONTENT_TYPE_BOUNDARY && !append(u->boundary, BOUNDARY_MAX, &u->name_n, p, n))
        refuse(u, 400);
}

/* 0 or a status. */
static int read_boundary(struct sb_upload *u)
{
    const sb_str *s = sb_field(u->r, SB_HTTP_FIELD_CONTENT_TYPE);

    if (!s->p || !sb_read(http_content_type, &u->m, *s, type_event, u) || !u->named)
        return 415;
    return u->name_n ? u->status : 400;
}

/* ---- a part ---- */

static void name_event(void *user, int ev, const unsigned char *p, size_t n)
{
    if (ev == SB_UPLOAD_NAME_NAME)
        *(sb_str *)user = (sb_str){ (const char *)p, n };
}

static void open_file(struct sb_upload *u, sb_str name)
{
    char path[SB_PATH_SIZE];
    size_t n = sb_http_box_path(u->r, path);
    int status = n ? 0 : 414;

    if (n && path[n - 1] != '/')
        path[n++] = '/';
    if (n + name.n >= SB_PATH_SIZE)
        status = 400;
    else if (u->count == SB_MAX_FORM_FILES)
        status = 413;
    if (!status) {
        memcpy(path + n, name.p, name.n);
        status = sb_box_open_file(u->r->box, &u->file[u->count], (sb_str){ path, n + name.n }, SB_WRITE | SB_MAKE);
    }
    if (status)
        refuse(u, status);
    else
        u->count++;
}

/* The head of the part is over: has it a file? A name that is empty means that none was chosen. */
static void decide(struct sb_upload *u)
{
    size_t room = u->r->box->pools[SB_POOL_BODY].size - sizeof *u;
    sb_str given = { u->name, u->name_n };
    struct sb_machine m;
    sb_str name;

    u->decided = true;
    u->named = u->named && given.n;
    if (!u->named || u->status)
        return;
    if (!sb_read(upload_name, &m, given, name_event, &name)) {
        refuse(u, 400);
        return;
    }
    open_file(u, name);
    if (!append(u->text, room, &u->text_n, name.p, name.n) || !append(u->text, room, &u->text_n, "\n", 1))
        refuse(u, 413);
}

static void store(struct sb_upload *u, const unsigned char *p, size_t n)
{
    long done;

    if (!u->decided)
        decide(u);
    if (!u->named || u->status || n == 0)
        return;
    done = sb_fs_write(u->file[u->count - 1], p, n);
    if (done < 0)
        refuse(u, (int)done);
}

static void form_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_upload *u = user;

    switch (ev & ~SB_MORE) {
    case SB_MULTIPART_FORM_PART:
        u->named = u->decided = false;
        u->name_n = 0;
        break;
    case SB_MULTIPART_FORM_FILENAME:
        u->named = true;
        if (!append(u->name, sizeof u->name, &u->name_n, p, n))
            refuse(u, 400);
        break;
    case SB_MULTIPART_FORM_PART_DATA:
        store(u, p, n);
        break;
    }
}

/* ---- the four steps ---- */

int sb_http_form_begin(struct sb_req *r)
{
    struct sb_upload *u;
    int status;

    r->body = sb_box_get(r->box, SB_POOL_BODY);
    if (!r->body)
        return 503;
    u = (struct sb_upload *)(void *)r->body;
    memset(u, 0, sizeof *u);
    u->r = r;
    status = read_boundary(u);
    if (status)
        return status;          /* the block goes back with the request */
    sb_multipart_form_init(&u->m);
    u->m.word = (const unsigned char *)u->boundary;
    r->form_upload = u;
    return 0;
}

long sb_http_form_data(struct sb_req *r, const unsigned char *p, size_t n)
{
    struct sb_upload *u = r->form_upload;

    if (u->m.status == SB_MACHINE_RUNS)
        (void)sb_multipart_form_feed(&u->m, p, n, form_event, u);
    if (u->m.status == SB_MACHINE_BAD)
        refuse(u, 400);
    return u->status > 0 ? -(long)u->status : u->status ? u->status : (long)n;      /* behind the last boundary: no concern of ours */
}

int sb_http_form_end(struct sb_req *r)
{
    struct sb_upload *u = r->form_upload;
    unsigned i;

    if (sb_multipart_form_finish(&u->m, form_event, u) != 0)
        return 400;
    for (i = 0; i < u->count; i++) {
        refuse(u, sb_box_close_file(r->box, u->file[i], !u->status));
        u->file[i] = NULL;
    }
    return u->status ? u->status : sb_reply(r, 201, "text/plain; charset=utf-8", u->text, u->text_n);
}

void sb_http_form_drop(struct sb_req *r)
{
    struct sb_upload *u = r->form_upload;
    unsigned i;

    for (i = 0; i < u->count; i++)
        if (u->file[i])
            (void)sb_box_close_file(r->box, u->file[i], false);
    r->form_upload = NULL;
}
