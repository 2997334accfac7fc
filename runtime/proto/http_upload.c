#include "proto/http_upload.h"

#include "proto/http_found.h"
#include "sb/port.h"

/* ---- what the row's path says ---- */

/* The name that is stored or removed. 0, or why it cannot be one. */
static int name_of(const struct sb_req *r, char path[SB_PATH_SIZE], sb_str *name)
{
    size_t n = sb_http_box_path(r, path);

    *name = (sb_str){ path, n };
    if (n == 0)
        return 414;
    return path[n - 1] == '/' ? 409 : 0;
}

/* That, and is the client's idea of what is there right (RFC 9110 13)? Sets SB_REQ_EXISTS. */
static int check(struct sb_req *r, char path[SB_PATH_SIZE], sb_str *name)
{
    int err, status = name_of(r, path, name);
    struct sb_stat st;

    if (status)
        return status;
    err = sb_http_stat(r->box, *name, &st);
    if (err < 0 && err != SB_ENOENT)
        return err;
    if (err == 0)
        r->flags |= SB_REQ_EXISTS;
    return sb_http_precondition(r, err == 0 ? &st : NULL);
}

/* ---- PUT ---- */

static int put_begin(struct sb_req *r)
{
    char path[SB_PATH_SIZE];
    sb_str name;
    int status = check(r, path, &name);

    if (sb_field(r, SB_HTTP_FIELD_CONTENT_RANGE)->p)
        return 400;             /* RFC 9110 14.5: a part must not be taken for the whole */
    return status ? status : sb_box_open_file(r->box, &r->upload, name, SB_WRITE | SB_MAKE);
}

/* The reply tells by what the file is known now. */
static int put_end(struct sb_req *r)
{
    struct sb_file *file = r->upload;
    char path[SB_PATH_SIZE];
    struct sb_stat st;
    sb_str name;
    int status = name_of(r, path, &name);

    if (status || !file)
        return status ? status : 500;
    r->upload = NULL;
    status = sb_box_close_file(r->box, file, true);
    if (status)
        return status;
    if (sb_http_stat(r->box, name, &st) == 0)
        (void)sb_http_add(r, "ETag: \"" SB_HTTP_TAG "\"\r\n", (unsigned long long)st.version);
    return sb_http_empty(r, r->flags & SB_REQ_EXISTS ? 204 : 201);
}

/* ---- both ways to store ---- */

int sb_http_upload_begin(struct sb_req *r)
{
    return r->method == SB_PUT ? put_begin(r) : sb_http_form_begin(r);
}

long sb_http_upload_data(struct sb_req *r, const unsigned char *p, size_t n)
{
    return r->form_upload ? sb_http_form_data(r, p, n) : sb_fs_write(r->upload, p, n);
}

int sb_http_upload_end(struct sb_req *r)
{
    struct sb_box *box = r->box;    /* r may be gone when it is done */
    int status;

    sb_port_enter(box);
    status = r->form_upload ? sb_http_form_end(r) : put_end(r);
    sb_port_leave(box);
    return status;
}

void sb_http_upload_drop(struct sb_req *r)
{
    if (r->upload)
        (void)sb_box_close_file(r->box, r->upload, false);
    r->upload = NULL;
    if (r->form_upload)
        sb_http_form_drop(r);
}

/* ---- DELETE ---- */

static int remove_name(struct sb_req *r)
{
    char path[SB_PATH_SIZE];
    sb_str name;
    int err, status = check(r, path, &name);

    if (status)
        return status;
    if (!(r->flags & SB_REQ_EXISTS))
        return 404;
    err = sb_fs_remove(&r->box->vfs, name);
    return err < 0 ? err : sb_http_empty(r, 204);
}

int sb_http_remove(struct sb_req *r)
{
    struct sb_box *box = r->box;
    int status;

    sb_port_enter(box);
    status = remove_name(r);
    sb_port_leave(box);
    return status;
}
