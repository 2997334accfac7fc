#include "proto/home_path.h"

#include "ftp_path.h"
#include "proto/read.h"
#include "sb/err.h"

struct path {
    struct sb_machine m;
    char  *to;
    size_t n, size;
    size_t base;        /* the home, which ".." does not leave */
    bool   fits;
};

static void add(struct path *t, const char *p, size_t n)
{
    t->fits = t->fits && n < t->size - t->n;
    if (!t->fits)
        return;
    memcpy(t->to + t->n, p, n);
    t->n += n;
}

static void path_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct path *t = user;

    switch (ev) {
    case SB_FTP_PATH_ROOT:
        t->n = t->base;
        break;
    case SB_FTP_PATH_UP:
        while (t->n > t->base && t->to[--t->n] != '/')
            ;
        break;
    case SB_FTP_PATH_NAME:
        add(t, "/", 1);
        add(t, (const char *)p, n);
        break;
    }
}

int sb_home_path(char *to, size_t size, sb_str home, const char *cwd, sb_str text)
{
    struct path t = { .to = to, .size = size, .base = home.n, .fits = true };
    int beyond;

    add(&t, home.p, home.n);
    add(&t, cwd, strlen(cwd));
    if (!sb_read(ftp_path, &t.m, text, path_event, &t))
        return SB_EINVAL;
    if (!t.fits)
        return SB_ENAME;
    beyond = (int)(t.n - home.n);
    if (t.n == 0)
        to[t.n++] = '/';
    to[t.n] = 0;
    return beyond;
}
