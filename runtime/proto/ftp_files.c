/*
 * ftp_files - paths, and the commands about files that transfer nothing
 */
#include "ftp_path.h"
#include "ftp_times.h"
#include "proto/ftp.h"
#include "proto/read.h"

/* ---- paths ---- */

struct path {
    struct sb_machine m;
    char  *to;
    size_t n, base;     /* base: the home, which ".." does not leave */
    bool   fits;
};

static void path_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct path *t = user;

    switch (ev) {
    case SB_FTP_PATH_ROOT:
        t->n = t->base;
        break;
    case SB_FTP_PATH_UP:
        while (t->n > t->base && t->to[t->n - 1] != '/')
            t->n--;
        if (t->n > t->base)
            t->n--;
        break;
    case SB_FTP_PATH_NAME:
        if (n + 2 > SB_PATH_SIZE - t->n) {
            t->fits = false;
            break;
        }
        t->to[t->n++] = '/';
        memcpy(t->to + t->n, p, n);
        t->n += n;
        break;
    }
}

bool sb_ftp_resolve(struct sb_ftp *s, sb_str text, char to[SB_PATH_SIZE])
{
    size_t home = strlen(s->home), cwd = strlen(s->cwd);
    struct path t = { .to = to, .base = home, .n = home + cwd, .fits = home + cwd < SB_PATH_SIZE - 1 };

    if (t.fits) {
        memcpy(to, s->home, home);
        memcpy(to + home, s->cwd, cwd);
        t.fits = sb_read(ftp_path, &t.m, text, path_event, &t) && t.fits;
    }
    if (!t.fits) {
        sb_ftp_reply(s, "553 that is no name here\r\n");
        return false;
    }
    if (t.n == 0)
        to[t.n++] = '/';
    to[t.n] = 0;
    return true;
}

bool sb_ftp_path(struct sb_ftp *s, char to[SB_PATH_SIZE])
{
    return sb_ftp_resolve(s, sb_ftp_text(s), to);
}

/* A path as replies show it: 959 4.1.1 wants quotes doubled. Cut when it does not fit. */
static const char *quoted(const char *path, char *to, size_t size)
{
    size_t n = 0;

    for (; *path && n + 3 < size; path++) {
        if (*path == '"')
            to[n++] = '"';
        to[n++] = *path;
    }
    to[n] = 0;
    return to;
}

/* What an FTP client calls it: without the home. */
static const char *shown(const struct sb_ftp *s, const char *path)
{
    const char *rest = path + strlen(s->home);

    return *rest ? rest : "/";
}

static void failed(struct sb_ftp *s, int err, const char *what)
{
    sb_ftp_reply(s, "%u %s: %s\r\n", err == SB_ENOSPC || err == SB_EFULL ? 452u : 550u, what, sb_err_text(err));
}

/* ---- directories ---- */

void sb_ftp_pwd(struct sb_ftp *s)
{
    char text[SB_PATH_SIZE];

    sb_ftp_reply(s, "257 \"%s\" is the current directory\r\n", quoted(s->cwd[0] ? s->cwd : "/", text, sizeof text));
}

static void enter(struct sb_ftp *s, sb_str where)
{
    char path[SB_PATH_SIZE];
    struct sb_stat st;

    if (!sb_ftp_resolve(s, where, path))
        return;
    if (!sb_ftp_is_home(s, path)
        && (sb_fs_stat(&s->box->vfs, sb_str_of(path), &st) < 0 || st.kind != SB_DIR)) {
        sb_ftp_reply(s, "550 path not found\r\n");
        return;
    }
    if (sb_ftp_is_home(s, path))
        s->cwd[0] = 0;
    else
        memmove(s->cwd, path + strlen(s->home), strlen(path + strlen(s->home)) + 1);
    sb_ftp_reply(s, "250 current directory is \"%s\"\r\n", quoted(s->cwd[0] ? s->cwd : "/", path, sizeof path));
}

void sb_ftp_cwd(struct sb_ftp *s)
{
    enter(s, s->text_n ? sb_ftp_text(s) : SB_STR("/"));
}

void sb_ftp_cdup(struct sb_ftp *s)
{
    enter(s, SB_STR(".."));
}

void sb_ftp_mkd(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE], text[SB_PATH_SIZE];
    int err;

    if (!sb_ftp_path(s, path))
        return;
    err = sb_ftp_is_home(s, path) ? SB_EEXIST : sb_fs_mkdir(&s->box->vfs, sb_str_of(path));
    if (err < 0)
        failed(s, err, "directory could not be made");
    else
        sb_ftp_reply(s, "257 \"%s\" created\r\n", quoted(shown(s, path), text, sizeof text));
}

/* ---- removing and renaming ---- */

static void remove_path(struct sb_ftp *s, const char *path, int err)
{
    if (err == 0)
        err = sb_fs_remove(&s->box->vfs, sb_str_of(path));
    if (err < 0)
        failed(s, err, "file could not be deleted");
    else
        sb_ftp_reply(s, "250 %s deleted\r\n", path);
}

/* Windows' ftp.exe says XRMD for rm: a plain file goes as well (S0-FTP-08). */
void sb_ftp_rmd(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE];

    if (sb_ftp_path(s, path))
        remove_path(s, path, sb_ftp_is_home(s, path) ? SB_EPERM : 0);
}

void sb_ftp_dele(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE];
    struct sb_stat st;
    int err;

    if (!sb_ftp_path(s, path))
        return;
    err = sb_fs_stat(&s->box->vfs, sb_str_of(path), &st);
    remove_path(s, path, err < 0 ? err : st.kind == SB_DIR ? SB_EISDIR : 0);
}

void sb_ftp_rnfr(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE];
    struct sb_stat st;
    int err;

    if (!sb_ftp_path(s, path))
        return;
    err = sb_ftp_is_home(s, path) ? SB_EPERM : sb_fs_stat(&s->box->vfs, sb_str_of(path), &st);
    if (err < 0) {
        failed(s, err, "nothing to rename");
        return;
    }
    memcpy(s->from, path, strlen(path) + 1);
    sb_ftp_order(s, SB_FTP_ORDER_FOUND);
    sb_ftp_reply(s, "350 to which name?\r\n");
}

void sb_ftp_rnto(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE];
    int err;

    if (!sb_ftp_path(s, path))
        return;
    err = sb_ftp_is_home(s, path) ? SB_EPERM : sb_fs_rename(&s->box->vfs, sb_str_of(s->from), sb_str_of(path));
    if (err < 0)
        failed(s, err, "could not be renamed");
    else
        sb_ftp_reply(s, "250 renamed to %s\r\n", path);
}

/* ---- size and time ---- */

static bool find_file(struct sb_ftp *s, char path[SB_PATH_SIZE], struct sb_stat *st)
{
    int err;

    if (!sb_ftp_path(s, path))
        return false;
    err = sb_fs_stat(&s->box->vfs, sb_str_of(path), st);
    if (err == 0 && st->kind == SB_DIR && s->verb == SB_FTP_COMMAND_SIZE)
        err = SB_EISDIR;
    if (err < 0)
        failed(s, err, "no such file");
    return err == 0;
}

/* RFC 3659 4: the bytes that would be transferred, which in ASCII are known only by reading the file. */
void sb_ftp_file_size(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE];
    struct sb_stat st;

    if (!s->binary)
        sb_ftp_reply(s, "550 no SIZE in ASCII mode\r\n");
    else if (find_file(s, path, &st))
        sb_ftp_reply(s, "213 %llu\r\n", (unsigned long long)st.size);
}

static bool set_time(struct sb_ftp *s, char path[SB_PATH_SIZE], char text[15])
{
    int64_t t = sb_ftp_time_value(s->stamp);
    struct sb_stat st;
    int err;

    if (t < 0) {
        sb_ftp_reply(s, "501 no such time\r\n");
        return false;
    }
    if (!find_file(s, path, &st))
        return false;
    err = sb_fs_touch(&s->box->vfs, sb_str_of(path), t);
    if (err < 0)
        failed(s, err, "time could not be set");
    sb_ftp_time_text(text, t);
    text[14] = 0;
    return err == 0;
}

void sb_ftp_mdtm(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE], text[15] = "";
    struct sb_stat st;

    if (s->stamp) {
        if (set_time(s, path, text))
            sb_ftp_reply(s, "213 %s\r\n", text);
    } else if (find_file(s, path, &st)) {
        sb_ftp_time_text(text, st.mtime);
        sb_ftp_reply(s, "213 %s\r\n", text);
    }
}

void sb_ftp_mfmt(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE], text[15];

    if (!s->stamp)
        sb_ftp_reply(s, "501 cannot read the time\r\n");
    else if (set_time(s, path, text))
        sb_ftp_reply(s, "213 Modify=%s; %s\r\n", text, shown(s, path));
}

/* The last words of SITE UTIME. */
struct times {
    struct sb_machine machine;
    const char *text;
    size_t   at[3];     /* where the last three times stand */
    uint64_t num[3];
    unsigned count;     /* times side by side */
    bool     whole;     /* three, and UTC behind them */
};

static void times_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct times *t = user;

    (void)n;
    t->whole = ev == SB_FTP_TIMES_UTC && t->count >= 3;
    if (ev != SB_FTP_TIMES_STAMP) {
        t->count = 0;
        return;
    }
    t->at[0] = t->at[1], t->at[1] = t->at[2], t->at[2] = (size_t)((const char *)p - t->text);
    t->num[0] = t->num[1], t->num[1] = t->num[2], t->num[2] = t->machine.num;
    t->count++;
}

/* "name atime mtime ctime UTC": of the times only the second is kept anywhere. */
static bool three_times(struct sb_ftp *s)
{
    struct times t = { .text = s->text };

    if (!sb_read(ftp_times, &t.machine, sb_ftp_text(s), times_event, &t) || !t.whole || t.at[0] < 2)
        return false;
    s->stamp = t.num[1];
    s->text_n = t.at[0] - 1;
    s->text[s->text_n] = 0;
    return true;
}

void sb_ftp_utime(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE], text[15];

    if (!s->stamp && !three_times(s)) {
        sb_ftp_reply(s, "501 SITE UTIME wants a time and a name, or a name, three times and UTC\r\n");
        return;
    }
    if (set_time(s, path, text))
        sb_ftp_reply(s, "200 ok\r\n");
}
