/*
 * http_cache - small files as they were asked for, ready to be sent
 *
 * A chain, the last asked for first; a newcomer takes the place of the one
 * that nobody has asked for longest. What was written through the box shows at
 * once (vfs.changes), what changed behind its back after SB_FILE_CACHE_MS.
 */
#include <string.h>
#include "proto/http_found.h"

#define CONTENT_AT(e)  ((unsigned char *)((e) + 1))

struct sb_http_cached {
    struct sb_http_cached *next;
    uint32_t changes;       /* the vfs's when it was looked at */
    uint32_t looked;        /* milliseconds */
    uint32_t path_n;
    bool     gzip;          /* asked for by a client that accepts it */
    struct sb_http_found found;
    char     path[SB_PATH_SIZE];
};

size_t sb_http_cache_size(size_t content)
{
    return sizeof(struct sb_http_cached) + content;
}

static size_t content_size(const struct sb_box *box)
{
    return box->pools[SB_POOL_CACHE].size - sizeof(struct sb_http_cached);
}

static bool is_for(const struct sb_http_cached *e, sb_str path, bool gzip)
{
    return e->path_n == path.n && e->gzip == gzip && memcmp(e->path, path.p, path.n) == 0;
}

static void to_front(struct sb_box *box, struct sb_http_cached **at)
{
    struct sb_http_cached *e = *at;

    *at = e->next;
    e->next = box->cache;
    box->cache = e;
}

/* The whole content into the entry, if it fits and is still that of what was found. */
static void load(struct sb_box *box, struct sb_http_cached *e)
{
    struct sb_http_found *f = &e->found;
    struct sb_file file;
    const void *p;
    size_t n = 0;

    f->bytes = NULL;
    if (f->size > content_size(box) || sb_http_found_open(box, f, &file) < 0)
        return;
    if (sb_fs_map(&file, 0, &p, &n) < 0 && sb_fs_read(&file, 0, CONTENT_AT(e), (size_t)f->size) == (long)f->size)
        f->bytes = CONTENT_AT(e);       /* what can be mapped needs no copy */
    sb_fs_close(&box->vfs, &file, false);
}

/* Looks again at an entry. Its content is kept when it is still the same. */
static int look(struct sb_box *box, struct sb_http_cached *e, sb_str path)
{
    uint64_t version = e->found.version, size = e->found.size;
    const unsigned char *bytes = e->found.bytes;
    int err = sb_http_find(box, path, e->gzip, &e->found);

    if (err < 0)
        return err;
    if (bytes && e->found.version == version && e->found.size == size)
        e->found.bytes = bytes;
    else
        load(box, e);
    e->changes = box->vfs.changes;
    e->looked = box->now;
    return 0;
}

/* A new entry at the front, NULL when there is no memory for a cache. */
static struct sb_http_cached *take(struct sb_box *box)
{
    struct sb_http_cached *e = sb_box_get(box, SB_POOL_CACHE), **last = &box->cache;

    if (e) {
        e->next = box->cache;
        box->cache = e;
        return e;
    }
    if (!*last)
        return NULL;
    while ((*last)->next)
        last = &(*last)->next;
    to_front(box, last);
    return box->cache;
}

static void forget(struct sb_box *box)
{
    struct sb_http_cached *e = box->cache;

    box->cache = e->next;
    sb_box_put(box, SB_POOL_CACHE, e);
}

static int find_new(struct sb_box *box, sb_str path, bool gzip, struct sb_http_found *scratch,
                    const struct sb_http_found **f)
{
    int err = sb_http_find(box, path, gzip, scratch);
    struct sb_http_cached *e;

    *f = scratch;
    if (err < 0 || path.n > sizeof e->path || !(e = take(box)))
        return err;
    memcpy(e->path, path.p, path.n);
    e->path_n = (uint32_t)path.n;
    e->gzip = gzip;
    e->found = *scratch;
    e->changes = box->vfs.changes;
    e->looked = box->now;
    load(box, e);
    *f = &e->found;
    return 0;
}

int sb_http_cache_find(struct sb_box *box, sb_str path, bool gzip, struct sb_http_found *scratch,
                       const struct sb_http_found **f)
{
    struct sb_http_cached **at = &box->cache;
    int err = 0;

    if (SB_FILE_CACHE == 0 || !box->pools[SB_POOL_CACHE].count) {     /* a board links none of it */
        *f = scratch;
        return sb_http_find(box, path, gzip, scratch);
    }
    while (*at && !is_for(*at, path, gzip))
        at = &(*at)->next;
    if (!*at)
        return find_new(box, path, gzip, scratch, f);
    to_front(box, at);
    *f = &box->cache->found;
    if (box->cache->changes != box->vfs.changes || box->now - box->cache->looked >= SB_FILE_CACHE_MS)
        err = look(box, box->cache, path);
    if (err < 0)
        forget(box);
    return err;
}
