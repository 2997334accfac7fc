/*
 * ftp_list - LIST, NLST, MLSD, MLST and STAT
 *
 * Names come one at a time from the file system and go out as there is room.
 * A last part with * or ? is a pattern, because mget and mdelete ask so.
 */
#include "core/calendar.h"
#include "core/fmt.h"
#include "proto/ftp.h"
#include "sb/port.h"

#define LINE_SIZE   (SB_NAME_SIZE + SB_PATH_SIZE + 128)
#define RECENT_S    ((int64_t)180 * SB_DAY_S)

/* ---- times ---- */

static int64_t day_number(int64_t t)
{
    return (t >= 0 ? t : t - (SB_DAY_S - 1)) / SB_DAY_S;
}

void sb_ftp_time_text(char to[14], int64_t t)
{
    struct sb_day d = sb_day_of(day_number(t));
    unsigned s = (unsigned)(t - day_number(t) * SB_DAY_S);

    sb_fmt(to, 14, "%04u%02u%02u%02u%02u%02u", (unsigned)d.year, d.month, d.mday, s / 3600, s / 60 % 60, s % 60);
}

int64_t sb_ftp_time_value(uint64_t stamp)
{
    uint64_t v = stamp < 1000000000000u ? stamp * 100 : stamp;      /* twelve digits have no seconds */
    unsigned s = (unsigned)(v % 100), min = (unsigned)(v / 100 % 100), h = (unsigned)(v / 10000 % 100);
    unsigned mday = (unsigned)(v / 1000000 % 100), month = (unsigned)(v / 100000000 % 100);
    int64_t year = (int64_t)(v / 10000000000u), days;

    if (year < 1970 || month < 1 || month > 12 || mday < 1 || h > 23 || min > 59 || s > 60)
        return -1;
    days = sb_days_of(year, month, mday);
    if (mday > 31 || sb_day_of(days).month != month)
        return -1;
    return days * SB_DAY_S + h * 3600 + min * 60 + s;
}

/* As ls has it: with the time when it is of this half-year, else with the year. */
static size_t ls_date(char *to, size_t size, int64_t t, int64_t now)
{
    struct sb_day d = sb_day_of(day_number(t));
    unsigned s = (unsigned)(t - day_number(t) * SB_DAY_S);
    const char *month = &"JanFebMarAprMayJunJulAugSepOctNovDec"[3 * (d.month - 1)];

    if (now && (t > now + SB_DAY_S || t < now - RECENT_S))
        return sb_fmt(to, size, "%.*s %2u  %4u", 3, month, d.mday, (unsigned)d.year);
    return sb_fmt(to, size, "%.*s %2u %02u:%02u", 3, month, d.mday, s / 3600, s / 60 % 60);
}

/* ---- lines ---- */

static size_t facts(const struct sb_ftp *s, char *to, size_t size, const struct sb_stat *st)
{
    size_t n = 0;

    if (s->facts & SB_FTP_COMMAND_F_TYPE)
        n += sb_fmt(to + n, size - n, "type=%s;", st->kind == SB_DIR ? "dir" : "file");
    if ((s->facts & SB_FTP_COMMAND_F_SIZE) && st->kind == SB_FILE)
        n += sb_fmt(to + n, size - n, "size=%llu;", (unsigned long long)st->size);
    if ((s->facts & SB_FTP_COMMAND_F_MODIFY) && st->mtime > 0) {
        n += sb_fmt(to + n, size - n, "modify=");
        sb_ftp_time_text(to + n, st->mtime);
        n += 14;
        to[n++] = ';';
    }
    if (s->facts & SB_FTP_COMMAND_F_PERM)
        n += sb_fmt(to + n, size - n, "perm=%s;", st->kind == SB_DIR ? "cdeflmp" : "adfrw");
    return n;
}

static size_t line(const struct sb_ftp *s, char *to, const struct sb_stat *st, const char *name)
{
    size_t n = 0, i;

    if (s->list == SB_FTP_COMMAND_MLSD || s->list == SB_FTP_COMMAND_MLST) {
        n += facts(s, to, LINE_SIZE, st);
        to[n++] = ' ';
    } else if (s->list == SB_FTP_COMMAND_NLST) {
        n += sb_fmt(to, LINE_SIZE, "%.*s", (int)s->shown_n, s->from);
    } else {
        n += sb_fmt(to, LINE_SIZE, "%s   1 owner    group    %14llu ",
                    st->kind == SB_DIR ? "drwxr-xr-x" : "-rw-r--r--", (unsigned long long)st->size);
        n += ls_date(to + n, LINE_SIZE - n, st->mtime, s->box->time);
        to[n++] = ' ';
    }
    i = n;
    n += sb_fmt(to + n, LINE_SIZE - n, "%s\r\n", name);
    for (; i < n - 2; i++)      /* a name is one line, whatever is in it */
        if ((unsigned char)to[i] < 0x20 || to[i] == 0x7f)
            to[i] = '?';
    return n;
}

/* ---- patterns ---- */

static bool is_pattern(sb_str s)
{
    size_t i;

    for (i = 0; i < s.n; i++)
        if (s.p[i] == '*' || s.p[i] == '?')
            return true;
    return false;
}

/* * is any bytes, ? is one. Goes back to the last star only, so it is never slow. */
static bool fits(const char *pattern, const char *name)
{
    const char *star = NULL, *from = NULL;

    while (*name) {
        if (*pattern == '*')
            star = pattern++, from = name;
        else if (*pattern && (*pattern == '?' || *pattern == *name))
            pattern++, name++;
        else if (star)
            pattern = star + 1, name = ++from;
        else
            return false;
    }
    while (*pattern == '*')
        pattern++;
    return !*pattern;
}

static bool shown(const struct sb_ftp *s, const char *name)
{
    return s->pattern_at == SB_PATH_SIZE || fits(s->from + s->pattern_at, name);
}

/* ---- a list ---- */

/* The words of the command: the directory, what stands before names, the pattern. */
static bool read_words(struct sb_ftp *s)
{
    sb_str dir = sb_ftp_text(s);
    size_t slash = dir.n;

    while (slash && dir.p[slash - 1] != '/')
        slash--;
    memcpy(s->from, s->text, s->text_n + 1);
    s->pattern_at = SB_PATH_SIZE;
    s->shown_n = s->text_n;
    if (is_pattern((sb_str){ dir.p + slash, dir.n - slash })) {
        s->pattern_at = s->shown_n = slash;
        dir.n = slash;
    } else if (s->text_n && s->text[s->text_n - 1] != '/' && s->text_n + 1 < SB_PATH_SIZE) {
        s->from[s->shown_n++] = '/';
    }
    return sb_ftp_resolve(s, dir, s->path);
}

/* What the words mean is there, and it is a directory. 1: it is a file, 0: a directory. */
static int look(struct sb_ftp *s, struct sb_stat *st)
{
    int err = sb_fs_stat(&s->box->vfs, sb_str_of(s->path), st);

    if (err < 0 && sb_ftp_is_home(s, s->path)) {
        st->kind = SB_DIR;          /* a home that nobody has made yet is empty */
        return 0;
    }
    return err < 0 ? err : st->kind == SB_FILE;
}

static bool begin_list(struct sb_ftp *s)
{
    struct sb_stat st;
    int what;

    s->list = s->verb;
    if (!read_words(s))
        return false;
    what = look(s, &st);
    if (what < 0 || (what && s->verb == SB_FTP_COMMAND_MLSD)) {
        sb_ftp_reply(s, what < 0 ? "550 path not found\r\n" : "501 not a directory\r\n");
        return false;
    }
    s->work = SB_FTP_LIST;
    s->pos = (struct sb_dirpos){ 0, NULL };
    s->listing = true;
    s->all_sent = what;             /* a file: its line is all */
    return true;
}

void sb_ftp_list_end(struct sb_ftp *s)
{
    if (s->listing && !s->all_sent && s->pos.at)
        sb_fs_list_end(&s->box->vfs, &s->pos, sb_str_of(s->path));
    s->listing = false;
}

static bool put_line(struct sb_ftp *s, struct sb_conn *to, const struct sb_stat *st, const char *name)
{
    char text[LINE_SIZE];
    size_t n = line(s, text, st, name);

    return sb_conn_put(to, text, n) == n;
}

static bool one_file(struct sb_ftp *s, struct sb_conn *to)
{
    const char *name = s->path + strlen(s->path);
    struct sb_stat st;

    while (name[-1] != '/')
        name--;
    if (s->list == SB_FTP_COMMAND_NLST) {
        s->shown_n = 0;
        name = s->from;     /* as it was asked for; the slash behind it is ours */
        s->from[s->text_n ? s->text_n : strlen(s->from) - 1] = 0;
    }
    if (sb_fs_stat(&s->box->vfs, sb_str_of(s->path), &st) == 0)
        (void)put_line(s, to, &st, name);
    return true;
}

static int next(struct sb_ftp *s, struct sb_stat *st, char *name)
{
    struct sb_vfs *vfs = &s->box->vfs;
    int got;

    sb_fs_fence(vfs, sb_str_of(s->home));
    got = sb_fs_list(vfs, &s->pos, sb_str_of(s->path), st, name);
    sb_fs_fence(vfs, SB_STR(""));
    return got;
}

bool sb_ftp_list_more(struct sb_ftp *s, struct sb_conn *to)
{
    size_t all = (s->box->conn_bufs - 1) * s->box->buf_size, want = LINE_SIZE < all ? LINE_SIZE : all;
    char name[SB_NAME_SIZE];
    struct sb_stat st;
    int got;

    for (;;) {
        if (!sb_conn_has_room(to, want)) {
            sb_conn_want_room(to);
            return false;
        }
        if (s->all_sent)
            return one_file(s, to);
        got = next(s, &st, name);
        if (got <= 0) {
            s->listing = false;
            return true;
        }
        if (shown(s, name))
            (void)put_line(s, to, &st, name);
    }
}

void sb_ftp_list(struct sb_ftp *s)
{
    if (begin_list(s))
        sb_ftp_start(s);
}

/* ---- over the control connection ---- */

void sb_ftp_mlst(struct sb_ftp *s)
{
    char path[SB_PATH_SIZE], text[LINE_SIZE];
    struct sb_stat st;
    size_t n;

    if (!sb_ftp_path(s, path))
        return;
    if (sb_fs_stat(&s->box->vfs, sb_str_of(path), &st) < 0) {
        sb_ftp_reply(s, "550 path not found\r\n");
        return;
    }
    s->list = SB_FTP_COMMAND_MLST;
    n = line(s, text, &st, path[strlen(s->home)] ? path + strlen(s->home) : "/");
    sb_ftp_reply(s, "250-what is known:\r\n");
    sb_ftp_reply(s, " %.*s", (int)n, text);
    sb_ftp_reply(s, "250 end\r\n");
}

void sb_ftp_stat(struct sb_ftp *s)
{
    if (!s->text_n) {
        sb_ftp_reply(s, "211-ESP32 FTP server\r\n logged in as %s, type %s%s\r\n211 end\r\n", s->name,
                     s->binary ? "I" : "A", s->phase == SB_FTP_MOVING ? ", a transfer is under way" : "");
        return;
    }
    if (!begin_list(s))
        return;
    s->control = true;
    sb_ftp_reply(s, "213-status:\r\n");
    sb_ftp_send(s);
}
