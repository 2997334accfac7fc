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

void sb_ftp_time_text(char to[15], int64_t t)
{
    struct sb_moment m;

    sb_moment_of(&m, t);
    to[sb_fmt(to, 14, "%04u%04u%06u", m.year, m.month * 100 + m.mday,
              m.hour * 10000 + m.minute * 100 + m.second)] = 0;
}

int64_t sb_ftp_time_value(uint64_t stamp)
{
    uint64_t v = stamp < 1000000000000u ? stamp * 100 : stamp;      /* twelve digits have no seconds */
    struct sb_moment m;

    m.second = sb_divide(&v, 100);
    m.minute = sb_divide(&v, 100);
    m.hour = sb_divide(&v, 100);
    m.mday = sb_divide(&v, 100);
    m.month = sb_divide(&v, 100);
    m.year = (unsigned)v;
    return sb_moment_value(&m);
}

/* ---- lines ---- */

/* The value of a fact; "": there is none. */
static const char *fact(const struct sb_stat *st, unsigned i, char text[21])
{
    bool dir = st->kind == SB_DIR;

    text[0] = 0;
    if (i == 0)
        return dir ? "dir" : "file";
    if (i == 3)
        return dir ? "cdeflmp" : "adfrw";
    if (i == 2 && st->mtime > 0)
        sb_ftp_time_text(text, st->mtime);
    else if (i == 1 && !dir)
        text[sb_fmt_size(text, st->size)] = 0;
    return text;
}

size_t sb_ftp_facts(const struct sb_ftp *s, char *to, size_t size, const struct sb_stat *st, bool all)
{
    static const char names[][8] = { "type", "size", "modify", "perm" };    /* in the order of their flags */
    char text[21];
    const char *value;
    size_t n = 0;
    unsigned i;

    for (i = 0; i < 4; i++) {
        bool chosen = s->facts & SB_FTP_COMMAND_F_TYPE << i;

        value = st ? fact(st, i, text) : all && chosen ? "*" : "";
        if (st ? chosen && *value : all || chosen)
            n += sb_fmt(to + n, size - n, st ? "%s=%s;" : "%s%s;", names[i], value);
    }
    return n;
}

/* As ls has it: with the time when it is of this half-year, else with the year. */
static size_t ls(const struct sb_ftp *s, char *to, size_t size, const struct sb_stat *st)
{
    int64_t t = st->mtime, now = s->box->time;
    struct sb_moment m;
    size_t n;

    sb_moment_of(&m, t);
    n = sb_fmt(to, size, "%s   1 owner    group    %14zu %.*s %2u ", st->kind == SB_DIR ? "drwxr-xr-x" : "-rw-r--r--",
               st->size, 3, sb_month_name(&m), m.mday);
    if (now && (t > now + SB_DAY_S || t < now - RECENT_S))
        return n + sb_fmt(to + n, size - n, "%5u ", m.year);
    return n + sb_fmt(to + n, size - n, "%02u:%02u ", m.hour, m.minute);
}

static size_t line(const struct sb_ftp *s, char *to, const struct sb_stat *st, const char *name)
{
    size_t n, i;

    if (s->cause == SB_FTP_COMMAND_NLST) {
        n = sb_fmt(to, LINE_SIZE, "%.*s", (int)s->shown_n, s->from);
    } else if (s->cause == SB_FTP_COMMAND_MLSD || s->cause == SB_FTP_COMMAND_MLST) {
        n = sb_ftp_facts(s, to, LINE_SIZE, st, false);
        to[n++] = ' ';
    } else {
        n = ls(s, to, LINE_SIZE, st);
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
    return sb_ftp_resolve(s, dir);
}

/* What the words mean is there, and it is a directory. 1: it is a file, 0: a directory. */
static int look(struct sb_ftp *s, struct sb_stat *st)
{
    int err = sb_ftp_stat_path(s, st);

    if (err < 0 && s->at_home) {
        st->kind = SB_DIR;          /* a home that nobody has made yet is empty */
        return 0;
    }
    return err < 0 ? err : st->kind == SB_FILE;
}

static bool begin_list(struct sb_ftp *s)
{
    struct sb_stat st;
    int what;

    s->cause = s->verb;
    if (!read_words(s))
        return false;
    what = look(s, &st);
    if (what < 0 || (what && s->verb == SB_FTP_COMMAND_MLSD)) {
        sb_ftp_reply(s, what < 0 ? "550 path not found" : "501 not a directory");
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
        sb_fs_list_end(&s->box->vfs, &s->pos, s->where);
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
    const char *name = s->path + s->where.n;
    struct sb_stat st;

    while (name[-1] != '/')
        name--;
    if (s->cause == SB_FTP_COMMAND_NLST) {
        s->shown_n = 0;
        name = s->from;     /* as it was asked for; the slash behind it is ours */
        s->from[s->text_n ? s->text_n : strlen(s->from) - 1] = 0;
    }
    if (sb_ftp_stat_path(s, &st) == 0)
        (void)put_line(s, to, &st, name);
    return true;
}

static int next(struct sb_ftp *s, struct sb_stat *st, char *name)
{
    int got;

    sb_ftp_fence(s, true);
    got = sb_fs_list(&s->box->vfs, &s->pos, s->where, st, name);
    sb_ftp_fence(s, false);
    return got;
}

bool sb_ftp_list_more(struct sb_ftp *s, struct sb_conn *to)
{
    char name[SB_NAME_SIZE];
    struct sb_stat st;
    int got;

    for (;;) {
        if (!sb_conn_has_room(to, LINE_SIZE))
            return false;
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
    char text[LINE_SIZE];
    struct sb_stat st;

    if (sb_ftp_stat_path(s, &st) < 0) {
        sb_ftp_reply(s, "550 path not found");
        return;
    }
    s->cause = SB_FTP_COMMAND_MLST;
    sb_ftp_reply(s, "250-what is known:\r\n %.*s250 end", (int)line(s, text, &st, s->shown), text);
}

void sb_ftp_stat(struct sb_ftp *s)
{
    if (!s->text_n) {
        sb_ftp_reply(s, "211-ESP32 FTP server\r\n logged in as %s, type %c%s\r\n211 end", s->name,
                     s->binary ? 'I' : 'A', s->phase == SB_FTP_MOVING ? ", a transfer is under way" : "");
        return;
    }
    if (!begin_list(s))
        return;
    s->control = true;
    sb_ftp_reply(s, "213-status:");
    sb_ftp_send(s);
}
