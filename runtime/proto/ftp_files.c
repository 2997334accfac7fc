/*
 * ftp_files - paths, and the commands about files that transfer nothing
 */
#include "core/fmt.h"
#include "ftp_times.h"
#include "proto/ftp.h"
#include "proto/home_path.h"
#include "proto/read.h"

extern inline sb_str sb_ftp_text(const struct sb_ftp *s);

/* ---- paths ---- */

bool sb_ftp_resolve(struct sb_ftp *s, sb_str text)
{
    sb_str home = sb_str_of(s->home);
    int n = sb_home_path(s->path, sizeof s->path, home, s->cwd, text);

    s->at_home = n == 0;
    if (n < 0) {
        sb_ftp_reply(s, "553 that is no name here");
        return false;
    }
    s->where = sb_str_of(s->path);
    s->shown = n ? s->path + home.n : "/";
    return true;
}

bool sb_ftp_path(struct sb_ftp *s)
{
    return sb_ftp_resolve(s, sb_ftp_text(s));
}

void sb_ftp_fence(struct sb_ftp *s, bool up)
{
    if (SB_WITH_LINKS)
        sb_fs_fence(&s->box->vfs, up ? sb_str_of(s->home) : SB_STR(""));
}

int sb_ftp_stat_path(struct sb_ftp *s, struct sb_stat *st)
{
    return sb_fs_stat(&s->box->vfs, s->where, st);
}

/* A path as replies show it: 959 4.1.1 wants quotes doubled. Cut when it does not fit. */
static void tell_path(struct sb_ftp *s, const char *format, const char *path)
{
    char text[SB_PATH_SIZE];
    size_t n = 0;

    for (; *path && n + 3 < sizeof text; path++) {
        if (*path == '"')
            text[n++] = '"';
        text[n++] = *path;
    }
    text[n] = 0;
    sb_ftp_reply(s, format, text);
}

/* What came of the command; the format is that of success and shows one text. */
static void end(struct sb_ftp *s, int err, const char *format, const char *shown)
{
    if (err < 0)
        sb_ftp_reply(s, "%u %s", err == SB_ENOSPC || err == SB_EFULL ? 452u : 550u, sb_err_text(err));
    else
        sb_ftp_reply(s, format, shown);
}

/* ---- directories ---- */

void sb_ftp_pwd(struct sb_ftp *s)
{
    tell_path(s, "257 \"%s\" is the current directory", s->cwd[0] ? s->cwd : "/");
}

void sb_ftp_cwd(struct sb_ftp *s)
{
    struct sb_stat st;
    sb_str to = s->verb == SB_FTP_COMMAND_CDUP ? SB_STR("..") : sb_ftp_text(s);

    if (!sb_ftp_resolve(s, to.n ? to : SB_STR("/")))
        return;
    if (!s->at_home && (sb_ftp_stat_path(s, &st) < 0 || st.kind != SB_DIR)) {
        sb_ftp_reply(s, "550 path not found");
        return;
    }
    (void)sb_copy(s->cwd, sizeof s->cwd, sb_str_of(s->at_home ? "" : s->shown));
    tell_path(s, "250 current directory is \"%s\"", s->shown);
}

/* ---- making, removing and renaming ---- */

/* Windows' ftp.exe says XRMD for rm: a plain file goes as well (S0-FTP-08). */
static int remove_it(struct sb_ftp *s)
{
    struct sb_stat st;
    int err = sb_ftp_stat_path(s, &st);

    if (err == 0 && st.kind == SB_DIR && s->verb == SB_FTP_COMMAND_DELE)
        err = SB_EISDIR;
    return err < 0 ? err : sb_fs_remove(&s->box->vfs, s->where);
}

static int begin_rename(struct sb_ftp *s)
{
    struct sb_stat st;
    int err = sb_ftp_stat_path(s, &st);

    if (err == 0) {
        memcpy(s->from, s->path, sizeof s->from);
        sb_ftp_order(s, SB_FTP_ORDER_FOUND);
    }
    return err;
}

void sb_ftp_change(struct sb_ftp *s)
{
    struct sb_vfs *vfs = &s->box->vfs;
    const char *format = "250 %s deleted";
    int err = SB_EPERM;             /* what the home itself is asked for */

    switch (s->at_home ? 0 : s->verb) {
    case 0:
        break;
    case SB_FTP_COMMAND_MKD:
        err = sb_fs_mkdir(vfs, s->where);
        if (err == 0) {
            tell_path(s, "257 \"%s\" created", s->shown);
            return;
        }
        break;
    case SB_FTP_COMMAND_RNFR:
        err = begin_rename(s);
        format = "350 to which name?";
        break;
    case SB_FTP_COMMAND_RNTO:
        err = sb_fs_rename(vfs, sb_str_of(s->from), s->where);
        format = "250 renamed to %s";
        break;
    default:
        err = remove_it(s);
        break;
    }
    end(s, err, format, s->path);
}

/* ---- size and time ---- */

/* RFC 3659 4: the bytes that would be transferred, which in ASCII are known only by reading the file. */
void sb_ftp_file_size(struct sb_ftp *s)
{
    struct sb_stat st;
    int err = sb_ftp_stat_path(s, &st);

    if (err == 0 && st.kind == SB_DIR)
        err = SB_EISDIR;
    if (!s->binary)
        sb_ftp_reply(s, "550 no SIZE in ASCII mode");
    else if (err < 0)
        end(s, err, "", "");
    else
        sb_ftp_reply(s, "213 %zu", st.size);
}

/* The last words of SITE UTIME. */
struct times {
    struct sb_machine machine;
    const char *text;
    size_t   at[3];     /* where the last three times stand */
    uint64_t num[2];    /* and what the last two say */
    unsigned count;     /* times side by side */
    bool     whole;     /* three, and UTC behind them */
};

static void times_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct times *t = user;

    t->whole = ev == SB_FTP_TIMES_UTC && t->count >= 3;
    if (ev != SB_FTP_TIMES_STAMP || n != 14) {
        t->count = 0;
        return;
    }
    t->at[0] = t->at[1], t->at[1] = t->at[2], t->at[2] = (size_t)((const char *)p - t->text);
    t->num[0] = t->num[1], t->num[1] = t->machine.num;
    t->count++;
}

/* "name atime mtime ctime UTC": of the times only the second is kept anywhere. */
static bool three_times(struct sb_ftp *s)
{
    struct times t = { .text = s->text };

    if (!sb_read(ftp_times, &t.machine, sb_ftp_text(s), times_event, &t) || !t.whole || t.at[0] < 2)
        return false;
    s->stamp = t.num[0];
    s->text_n = t.at[0] - 1;
    s->text[s->text_n] = 0;
    return true;
}

/* MDTM, which sets it as well; MFMT; SITE UTIME. */
void sb_ftp_time(struct sb_ftp *s)
{
    bool utime = s->verb == SB_FTP_COMMAND_SITE, sets;
    char text[15];
    struct sb_stat st;
    int err;

    sets = s->stamp || (utime && three_times(s));
    st.mtime = sb_ftp_time_value(s->stamp);
    if (sets ? st.mtime < 0 : s->verb != SB_FTP_COMMAND_MDTM) {
        sb_ftp_reply(s, "501 cannot read the time");
        return;
    }
    if (!sb_ftp_path(s))
        return;
    err = sets ? sb_fs_touch(&s->box->vfs, s->where, st.mtime) : sb_ftp_stat_path(s, &st);
    sb_ftp_time_text(text, st.mtime);
    if (err == 0 && s->verb == SB_FTP_COMMAND_MFMT)
        sb_ftp_reply(s, "213 Modify=%s; %s", text, s->shown);
    else
        end(s, err, utime ? "200 ok" : "213 %s", text);
}
