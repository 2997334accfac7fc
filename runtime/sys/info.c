/*
 * info - what a program may ask its box about
 */
#include "core/assert.h"
#include "core/fmt.h"
#include "net/box.h"
#include "sb/config.h"
#include "sb/port.h"
#include "signalbox.h"
#include "vfs.h"

extern const struct sb_proto sb_http;    /* proto/http.h */

enum { DEPTH_MAX = 8 };

/* One behind the other, in the order of the pools. */
static const char pool_names[] =
#define SB_POOL(id, what) what "\0"
#include "net/pools.def"
#undef SB_POOL
;

size_t sb_pools(struct sb_box *box, struct sb_pool_info *to, size_t max)
{
    const char *name = pool_names;
    size_t i;

    for (i = 0; i < max && i < SB_POOL_COUNT; i++, name += strlen(name) + 1) {
        const struct sb_pool *p = &box->pools[i];

        to[i] = (struct sb_pool_info){ name, p->size, p->count, p->used, p->peak, p->refused };
    }
    return SB_POOL_COUNT + sb_port_pools(to + i, max - i);
}

uint32_t sb_millis(struct sb_box *box)
{
    return box->now - box->started;
}

unsigned sb_http_port(struct sb_box *box)
{
    unsigned i;

    for (i = 0; i < box->listener_count; i++)
        if (box->listeners[i].proto == &sb_http)
            return box->listeners[i].port;
    return 0;
}

const char *sb_address(struct sb_box *box)
{
    return box->config->listen ? box->config->listen : "0.0.0.0";
}

const char *sb_word(struct sb_box *box, unsigned i, const char *otherwise)
{
    return i < box->config->word_count ? box->config->words[i] : otherwise;
}

unsigned long sb_number(const char *text)
{
    unsigned long n = 0;

    while (*text >= '0' && *text <= '9' && n < 100000000)
        n = n * 10 + (unsigned long)(*text++ - '0');
    return n;
}

long sb_get(struct sb_box *box, char *to, size_t size, const char *url, ...)
{
    char text[201];
    struct sb_fetch call = { .url = text, .into = to, .size = size, .whole = true };
    va_list args;
    size_t n;
    int status;

    SB_ASSERT(sb_port_task_self(box));      /* elsewhere nobody would wait for call and text */
    va_start(args, url);
    n = sb_vfmt(text, sizeof(text) - 1, url, args);
    va_end(args);
    if (n >= sizeof(text))
        return SB_EBIG;
    text[n] = 0;
    status = sb_fetch(box, &call);
    if (status < 0)
        return status;
    return status == 200 ? (long)call.length : SB_EPROTO;
}

struct walk {
    struct sb_vfs *vfs;
    void (*each)(void *user, const char *path, size_t bytes);
    void  *user;
    char   path[SB_PATH_SIZE + SB_NAME_SIZE];   /* a directory, then the name of what lies in it */
};

/* Visits what lies in the directory path[0..n); names are written behind it. */
static int walk(struct walk *w, size_t n, unsigned depth)
{
    struct sb_dirpos pos = { 0, NULL };
    size_t at = n > 1 ? n + 1 : 1;      /* "/" has its slash already */
    struct sb_stat st;
    int more = 0;

    while (at < SB_PATH_SIZE && (more = sb_fs_list(w->vfs, &pos, (sb_str){ w->path, n }, &st, w->path + at)) > 0) {
        w->path[at - 1] = '/';
        if (st.kind == SB_FILE)
            w->each(w->user, w->path, st.size);
        else if (depth < DEPTH_MAX)
            walk(w, at + strlen(w->path + at), depth + 1);
    }
    return more;
}

int sb_walk(struct sb_box *box, const char *dir,
            void (*each)(void *user, const char *path, size_t bytes), void *user)
{
    struct walk w = { &box->vfs, each, user, "" };
    size_t n = strlen(dir);

    if (n == 0 || n >= SB_PATH_SIZE)
        return SB_EINVAL;
    memcpy(w.path, dir, n);
    return walk(&w, n, 0);
}
