/*
 * http_cache - files as they were asked for, with what is said of them
 *
 * A chain, the last asked for first; a newcomer takes the place of the one
 * that nobody has asked for longest. What was written through the box shows at
 * once (vfs.changes), what changed behind its back after SB_FILE_CACHE_MS.
 */
#include <string.h>
#include "proto/http_found.h"

#define CONTENT_AT(f)  ((unsigned char *)((f) + 1))

size_t sb_http_found_size(size_t content)
{
    return sizeof(struct sb_http_found) + content;
}

static bool is_for(const struct sb_http_found *f, sb_str path, bool gzip)
{
    return f->path_n == path.n && f->gzip == gzip && memcmp(f->path, path.p, path.n) == 0;
}

/* The whole content into the entry, if it fits and is still that of what was found. */
static const unsigned char *load(struct sb_box *box, struct sb_http_found *f)
{
    size_t n = (size_t)f->st.size;
    struct sb_file *file;
    bool whole;

    if (f->st.size > box->pools[SB_POOL_CACHE].size - sizeof *f || sb_http_found_open(box, f, &file) < 0)
        return NULL;
    whole = sb_fs_read(file, 0, CONTENT_AT(f), n) == (long)n;
    (void)sb_box_close_file(box, file, false);
    return whole ? CONTENT_AT(f) : NULL;
}

/* Looks at an entry, for the first time or again. A content that is kept stays when it is still the same. */
static int look(struct sb_box *box, struct sb_http_found *f)
{
    struct sb_stat was = f->st;
    int err = sb_http_look(box, f);

    if (err < 0)
        return err;
    if (f->st.bytes || SB_FILE_CACHE_SIZE == 0)
        f->bytes = f->st.bytes;
    else if (f->bytes != CONTENT_AT(f) || f->st.version != was.version || f->st.size != was.size)
        f->bytes = load(box, f);
    f->changes = box->vfs.changes;
    f->looked = box->now;
    return 0;
}

/* An entry that nobody knows yet, where it hangs in the chain; NULL: there is none. */
static struct sb_http_found **take(struct sb_box *box, sb_str path, bool gzip)
{
    struct sb_http_found **last = &box->cache, *f = sb_box_get(box, SB_POOL_CACHE);

    if (f) {
        f->next = box->cache;
        box->cache = f;
    }
    while (!f && *last && (*last)->next)
        last = &(*last)->next;
    f = *last;
    if (!f)
        return NULL;
    memcpy(f->path, path.p, path.n);
    f->path_n = (uint16_t)path.n;
    f->gzip = gzip;
    f->bytes = NULL;
    f->changes = box->vfs.changes - 1;
    return last;
}

static bool fresh(const struct sb_box *box, const struct sb_http_found *f)
{
    return f->changes == box->vfs.changes && box->now - f->looked < SB_FILE_CACHE_MS;
}

struct sb_http_found *sb_http_known(const struct sb_req *r)
{
    struct sb_box *box = r->box;
    struct sb_http_found **at = &box->cache, *f;

    for (; (f = *at); at = &f->next)
        if (f->row == r->match.row && f->rest_n == r->match.rest.n && fresh(box, f) && f->gzip == sb_http_accepts_gzip(r)
            && memcmp(f->path + f->path_n - f->rest_n, r->match.rest.p, r->match.rest.n) == 0) {
            *at = f->next;
            f->next = box->cache;
            box->cache = f;
            break;
        }
    return f;
}

int sb_http_find(struct sb_box *box, sb_str path, bool gzip, struct sb_http_found **found)
{
    struct sb_http_found **at = &box->cache, *f;
    int err = 0;

    if (path.n >= SB_PATH_SIZE)
        return SB_ENAME;
    while (*at && !is_for(*at, path, gzip))
        at = &(*at)->next;
    if (!*at && !(at = take(box, path, gzip)))
        return SB_EFULL;
    f = *at;
    *at = f->next;
    if (!fresh(box, f))
        err = look(box, f);
    if (err < 0) {
        sb_box_put(box, SB_POOL_CACHE, f);
        return err;
    }
    f->next = box->cache;
    box->cache = *found = f;
    return 0;
}
