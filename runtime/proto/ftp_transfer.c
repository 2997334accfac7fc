/*
 * ftp_transfer - files down and up
 *
 * Down: as it is by the transport's own means, or in pieces with line ends
 * changed. Up: into a new content, which takes the place of the old one,
 * durably, before 226 is said. Whatever goes wrong leaves the old file: that
 * holds for STOR, APPE and STOR behind REST alike.
 */
#include "core/fmt.h"
#include "proto/ftp.h"
#include "sb/port.h"

#define PIECE 512

const char sb_ftp_no_space[] = "452 not enough space or other error";
const char sb_ftp_no_file[] = "550 file could not be transfered";

void sb_ftp_release(struct sb_ftp *s)
{
    if (s->file)
        (void)sb_box_close_file(s->box, s->file, false);
    s->file = NULL;
    sb_ftp_list_end(s);
    s->control = s->all_sent = s->cr = s->ended = false;
    s->work = SB_FTP_NOTHING;
}

/* ---- the beginning ---- */

/* By chance: one of four thousand millions. False: told why not. */
static bool make_name(struct sb_ftp *s)
{
    char name[13];
    uint32_t number;

    sb_port_random(&number, sizeof number);
    return sb_ftp_resolve(s, (sb_str){ name, sb_fmt(name, sizeof name, "ftp-%08x", (unsigned)number) });
}

/* Why nothing can be transferred; NULL: all is ready. */
static const char *prepare(struct sb_ftp *s, size_t from)
{
    bool down = s->verb == SB_FTP_COMMAND_RETR;
    struct sb_stat st;
    int err;

    if (from && !s->binary)
        return "554 no restart in ASCII mode";
    if (s->verb == SB_FTP_COMMAND_STOU && sb_ftp_stat_path(s, &st) == 0)
        return sb_ftp_no_file;
    err = sb_box_open_file(s->box, &s->file, s->where,
                           down ? SB_READ : s->verb == SB_FTP_COMMAND_APPE || from ? SB_WRITE | SB_APPEND : SB_WRITE);
    if (err == 0 && from > (down ? s->file->size : s->file->at))
        return "554 the file ends before";
    if (err == 0 && !down && from && s->file->fs->ops->truncate)
        err = s->file->fs->ops->truncate(s->file, from) < 0 ? SB_ENOSPC : 0;
    if (err == 0)
        return NULL;
    return !down && (err == SB_ENOSPC || err == SB_EFULL || err == SB_EBIG) ? sb_ftp_no_space : sb_ftp_no_file;
}

void sb_ftp_transfer(struct sb_ftp *s)
{
    size_t from = s->verb == SB_FTP_COMMAND_RETR || s->verb == SB_FTP_COMMAND_STOR ? s->restart : 0;
    const char *why;

    s->restart = 0;
    s->cause = s->verb;
    if (s->verb == SB_FTP_COMMAND_STOU && !make_name(s))
        return;
    why = prepare(s, from);
    if (why) {
        sb_ftp_release(s);
        sb_ftp_reply(s, "%s", why);
        return;
    }
    s->size = s->file->size;
    s->at = from;
    s->work = s->verb != SB_FTP_COMMAND_RETR ? SB_FTP_STORE : s->binary ? SB_FTP_FILE : SB_FTP_TEXT;
    sb_ftp_start(s);
}

/* ---- down ---- */

/* LF becomes CR LF, unless it is one already. */
static size_t to_network(struct sb_ftp *s, const char *p, size_t n, char *to)
{
    size_t k = 0, i;

    for (i = 0; i < n; i++) {
        if (p[i] == '\n' && !s->cr)
            to[k++] = '\r';
        to[k++] = p[i];
        s->cr = p[i] == '\r';
    }
    return k;
}

/* True: all of it is in the queue. */
static bool text_more(struct sb_ftp *s)
{
    char from[PIECE], to[2 * PIECE];
    long n;

    for (;;) {
        if (!sb_conn_has_room(s->data, sizeof to))
            return false;
        n = sb_fs_read(s->file, s->at, from, sizeof from);
        if (n <= 0) {
            s->failed = n < 0 ? (int)n : 0;
            return true;
        }
        s->at += (size_t)n;
        (void)sb_conn_put(s->data, to, to_network(s, from, (size_t)n, to));
    }
}

static void all_sent(struct sb_ftp *s)
{
    if (s->failed) {
        sb_ftp_life(s, SB_FTP_DATA_CUT);
        return;
    }
    s->all_sent = true;
    sb_conn_close(s->data, false);
}

static void list_sent(struct sb_ftp *s)
{
    sb_ftp_release(s);
    sb_ftp_reply(s, "213 end");
    sb_ftp_go_on(s);
}

void sb_ftp_send(struct sb_ftp *s)
{
    if (s->control) {
        if (sb_ftp_list_more(s, s->conn))
            list_sent(s);
        return;
    }
    if (s->data->flags & SB_CONN_CLOSING)
        return;
    if ((s->work == SB_FTP_TEXT && text_more(s)) || (s->work == SB_FTP_LIST && sb_ftp_list_more(s, s->data)))
        all_sent(s);
}

static void send_file(struct sb_ftp *s)
{
    int err = s->at < s->size ? sb_conn_put_file(s->data, s->file, s->at, s->size - s->at) : 0;

    if (err < 0) {
        s->failed = err;
        sb_ftp_life(s, SB_FTP_DATA_CUT);
        return;
    }
    if (s->at < s->size)
        s->file = NULL;         /* the connection's now */
    all_sent(s);
}

/* ---- up ---- */

/* CR LF becomes LF; a CR alone stays. One that comes last waits for what follows. */
static size_t from_network(struct sb_ftp *s, const unsigned char *p, size_t n, char *to)
{
    size_t k = 0, i;

    for (i = 0; i < n; i++) {
        if (s->cr && p[i] != '\n')
            to[k++] = '\r';
        s->cr = p[i] == '\r';
        if (!s->cr)
            to[k++] = (char)p[i];
    }
    return k;
}

static long write_text(struct sb_ftp *s, const unsigned char *p, size_t n)
{
    char text[2 * PIECE];
    size_t done = 0, k, out;
    long err;

    while (done < n) {
        k = n - done < PIECE ? n - done : PIECE;
        out = from_network(s, p + done, k, text);
        err = out ? sb_fs_write(s->file, text, out) : 0;
        if (err < 0)
            return err;
        done += k;
    }
    return (long)n;
}

size_t sb_ftp_take(struct sb_ftp *s, const unsigned char *p, size_t n)
{
    long done;

    if (!s->file)
        return n;
    done = s->binary ? sb_fs_write(s->file, p, n) : write_text(s, p, n);
    if (done < 0) {
        s->failed = (int)done;
        sb_ftp_life(s, SB_FTP_DATA_CUT);
    }
    return n;
}

/* One that is on its way does what is asked last: it may be from a transfer that was given up. */
static void post(struct sb_ftp *s, void (*run)(struct sb_box *box, struct sb_post *p))
{
    s->post.run = run;
    if (!s->posted)
        sb_box_post(s->box, &s->post);
    s->posted = true;
}

/* The session of a post; NULL when there is nothing to store any more. */
static struct sb_ftp *still_storing(struct sb_box *box, struct sb_post *p)
{
    struct sb_ftp *s = (struct sb_ftp *)(void *)p;

    s->posted = false;
    if (!s->conn) {
        sb_box_put(box, SB_POOL_FTP, s);
        return NULL;
    }
    return s->ended && s->data ? s : NULL;
}

static void stored(struct sb_box *box, struct sb_post *p)
{
    struct sb_ftp *s = still_storing(box, p);
    struct sb_conn *c;

    if (!s)
        return;
    c = s->data;
    s->failed = sb_box_close_file(s->box, s->file, true);
    s->file = NULL;
    if (s->failed < 0) {
        sb_ftp_life(s, SB_FTP_DATA_CUT);
        return;
    }
    sb_ftp_life(s, SB_FTP_DATA_END);
    sb_conn_close(c, false);
}

/* A client that was killed has closed both its connections, and then nobody knows whether this was
 * all of the file. So the file takes the old one's place only when the control connection has
 * outlived this turn, the time the medium needed for the bytes, and the next turn. */
static void written(struct sb_box *box, struct sb_post *p)
{
    struct sb_ftp *s = still_storing(box, p);

    if (!s)
        return;
    s->failed = s->cr ? (int)sb_fs_write(s->file, "\r", 1) : 0;
    s->cr = false;
    if (s->failed >= 0)
        s->failed = sb_fs_flush(s->file);
    if (s->failed < 0)
        sb_ftp_life(s, SB_FTP_DATA_CUT);
    else
        post(s, stored);
}

void sb_ftp_taken(struct sb_ftp *s)
{
    s->ended = true;
    post(s, written);
}

/* ---- both ---- */

void sb_ftp_begin(struct sb_ftp *s)
{
    switch (s->work) {
    case SB_FTP_STORE:
        sb_conn_resume(s->data);
        if (s->early_eof)
            sb_ftp_taken(s);
        break;
    case SB_FTP_FILE:
        send_file(s);
        break;
    default:
        sb_ftp_send(s);
        break;
    }
}
