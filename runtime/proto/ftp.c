/*
 * ftp - the control connection: lines, their order, replies
 */
#include "proto/ftp.h"

#include <stdarg.h>
#include "core/fmt.h"
#include "sb/config.h"
#include "sb/port.h"

/* How long a data connection may take to be there (S0-FTP-10). */
#define OPEN_MS 5000

size_t sb_ftp_size(void)
{
    return (sizeof(struct sb_ftp) + 15) & ~(size_t)15;
}

static struct sb_ftp *of(const struct sb_conn *c)
{
    return c->state[0].p;
}

static bool over(const struct sb_ftp *s)
{
    return !s->conn || (s->conn->flags & (SB_CONN_DEAD | SB_CONN_CLOSING));
}

/* ---- replies ---- */

/* What has been said goes out whole. False: there is still some. */
static bool say_late(struct sb_ftp *s)
{
    if (over(s))
        return false;
    if (s->late_n && sb_conn_has_room(s->conn, s->late_n)) {
        (void)sb_conn_put(s->conn, s->late, s->late_n);
        s->late_n = 0;
    }
    return s->late_n == 0;
}

void sb_ftp_reply(struct sb_ftp *s, const char *format, ...)
{
    size_t room = sizeof s->late - s->late_n, n;
    va_list args;

    if (over(s))
        return;
    va_start(args, format);
    n = sb_vfmt(s->late + s->late_n, room, format, args);
    va_end(args);
    if (n + 2 > room) {
        if (s->late_n) {
            sb_conn_abort(s->conn);     /* it reads nothing and lets us talk */
            return;
        }
        n = room - 2;
    }
    memcpy(s->late + s->late_n + n, "\r\n", 2);
    s->late_n += n + 2;
    (void)say_late(s);
}

/* The last word has been said. */
void sb_ftp_leave(struct sb_ftp *s)
{
    if (over(s))
        return;
    s->leaving = s->late_n > 0;
    if (!s->leaving)
        sb_conn_close(s->conn, true);
}

/* ---- order ---- */

static void order_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_ftp *s = user;

    (void)p, (void)n;
    s->verdict = (uint8_t)ev;
}

int sb_ftp_order(struct sb_ftp *s, int input)
{
    unsigned char code = (unsigned char)input;

    s->verdict = 0;
    sb_ftp_order_feed(&s->order, &code, 1, order_event, s);
    return s->verdict;
}

/* ---- commands ---- */

static void add_text(struct sb_ftp *s, const unsigned char *p, size_t n)
{
    if (n >= sizeof s->text - s->text_n) {
        s->too_long = true;
        return;
    }
    memcpy(s->text + s->text_n, p, n);
    s->text_n += n;
    s->text[s->text_n] = 0;
}

static void command_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_ftp *s = user;

    switch (ev & ~SB_MORE) {
    case SB_FTP_COMMAND_ADDRESS:
        s->family = (uint8_t)s->command.num;
        add_text(s, p, n);
        break;
    case SB_FTP_COMMAND_TEXT:
        add_text(s, p, n);
        break;
    case SB_FTP_COMMAND_STAMP:
        s->stamp = s->command.num;
        s->text_n = 0;
        break;
    case SB_FTP_COMMAND_ALL:
        s->all = true;
        break;
    case SB_FTP_COMMAND_UTIME: case SB_FTP_COMMAND_CHMOD: case SB_FTP_COMMAND_SITEHELP:
        s->sub = (uint8_t)ev;
        break;
    case SB_FTP_COMMAND_DO:
        s->whole = true;
        s->num = s->command.num;
        break;
    case SB_FTP_COMMAND_SYNTAX:
        break;
    default:
        s->verb = (uint8_t)ev;
    }
}

static void next_line(struct sb_ftp *s)
{
    sb_ftp_command_init(&s->command);
    s->verb = s->sub = 0;
    s->stamp = s->num = 0;
    s->family = 0;
    s->whole = s->all = s->too_long = false;
    memset(s->text, 0, s->text_n + 1);      /* it may have been a password */
    s->text_n = 0;
}

/* ---- time ---- */

static void idle_again(struct sb_ftp *s)
{
    if (!over(s))
        sb_conn_deadline(s->conn, s->phase == SB_FTP_OPENING ? OPEN_MS : s->box->config->ftp_idle_ms);
}

static void timeout(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    if (s->leaving) {
        sb_conn_abort(c);
        return;
    }
    if (s->phase == SB_FTP_QUIET) {
        sb_ftp_reply(s, "421 time-out");
        sb_ftp_leave(s);
        return;
    }
    c->box->count.timed_out--;      /* not the peer's: it waits, or a transfer has its own time */
    if (s->phase == SB_FTP_OPENING)
        sb_ftp_life(s, SB_FTP_DATA_FAILED);
    idle_again(s);
}

/* ---- lines ---- */

/* What may be done while something is transferred (RFC 959 4.1.3). A list on the control
 * connection must be over before anything else is said there. */
static bool must_wait(const struct sb_ftp *s)
{
    if (s->control)
        return true;
    return s->phase != SB_FTP_QUIET && s->verb != SB_FTP_COMMAND_ABOR
           && (s->verb != SB_FTP_COMMAND_STAT || s->text_n);
}

/* False: it is not over yet. */
static bool run_line(struct sb_ftp *s)
{
    sb_ftp_run(s);
    if (s->checking)
        return false;
    next_line(s);
    idle_again(s);
    return true;
}

static size_t input(struct sb_conn *c, unsigned char *p, size_t n)
{
    struct sb_ftp *s = of(c);
    size_t at = 0;

    if (s->leaving)
        return n;
    while (at < n && !over(s)) {
        if (s->pending || s->control || s->checking || !say_late(s) || !sb_conn_has_room(c, sizeof s->late))
            return at;
        at += sb_ftp_command_feed(&s->command, p + at, n - at, command_event, s);
        if (s->command.status == SB_MACHINE_RUNS)
            break;
        if (must_wait(s)) {
            s->pending = true;
            return at;
        }
        if (!run_line(s))
            break;
    }
    return at;
}

void sb_ftp_go_on(struct sb_ftp *s)
{
    bool waited = s->pending;

    if (over(s))
        return;
    s->pending = false;
    if (waited && !run_line(s))
        return;
    idle_again(s);
    if (!over(s))
        sb_conn_resume(s->conn);
}

void sb_ftp_checked(struct sb_ftp *s)
{
    next_line(s);
    sb_ftp_go_on(s);
    if (!over(s) && (s->conn->flags & (SB_CONN_EOF | SB_CONN_HELD)) == SB_CONN_EOF)
        sb_conn_close(s->conn, false);      /* PASS was its last word */
}

static void room(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    if (!say_late(s))
        return;
    if (s->leaving) {
        sb_ftp_leave(s);
        return;
    }
    if (s->control)
        sb_ftp_send(s);
    if (!over(s))
        sb_conn_resume(c);
}

/* ---- beginning and end ---- */

static int open(struct sb_conn *c)
{
    struct sb_ftp *s = sb_box_get(c->box, SB_POOL_FTP);

    if (!s)
        return SB_EFULL;
    memset(s, 0, sizeof *s);
    s->box = c->box;
    s->conn = c;
    c->state[0].p = s;
    sb_ftp_command_init(&s->command);
    sb_ftp_order_init(&s->order);
    sb_ftp_data_init(&s->life);
    s->facts = 15;
    sb_ftp_reply(s, c->box->config->accounts == SB_ACCOUNTS_NONE
                    ? "220-ESP32 FTP server - everyone is allowed to login\r\n220 "
                    : "220-ESP32 FTP server - please login\r\n220 ");
    idle_again(s);
    return 0;
}

/* An end in the middle of a transfer is no end of a file: whoever has gone is not to be believed. */
static void eof(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    sb_ftp_life(s, SB_FTP_DATA_STOP);
    if (!s->checking)
        sb_conn_close(c, false);
}

static void closed(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    c->state[0].p = NULL;
    if (!s)
        return;
    s->conn = NULL;
    if (s->checking)
        sb_users_cancel(s->box, &s->login);
    sb_ftp_drop(s);
    sb_ftp_release(s);
    memset(s->text, 0, sizeof s->text);
    if (!s->posted)
        sb_box_put(s->box, SB_POOL_FTP, s);
}

static void drain(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    if (s->phase != SB_FTP_QUIET)
        return;
    sb_ftp_reply(s, "421 going down");
    sb_ftp_leave(s);
}

const struct sb_proto sb_ftp = {
    .name = "ftp",
    .open = open,
    .input = input,
    .eof = eof,
    .room = room,
    .timeout = timeout,
    .drain = drain,
    .closed = closed,
    .refusal = "421 too many connections\r\n",
    .speaks_first = true,
};
