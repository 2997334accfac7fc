/*
 * term - what a command says and asks
 */
#include <string.h>
#include "core/assert.h"
#include "core/fmt.h"
#include "skim.h"
#include "proto/home_path.h"
#include "proto/telnet_state.h"
#include "sb/port.h"

enum { IAC = 255, PIECE = 128 };

/* ---- bytes ---- */

void sb_term_raw(struct sb_term *t, const void *p, size_t n)
{
    static const unsigned char escaped = IAC;
    const unsigned char *from = p, *end = from + n, *at;

    for (; from < end; from = at) {
        at = sb_skim_iac(from, end);
        at += at < end;
        sb_conn_put(t->conn, from, (size_t)(at - from));
        if (at[-1] == IAC)
            sb_conn_put(t->conn, &escaped, 1);
    }
}

/* Lines end with CR LF on the network virtual terminal; a CR that stands alone has a NUL (RFC 854). */
static void say_lines(struct sb_term *t, const unsigned char *p, size_t n)
{
    const unsigned char *end = p + n, *from = p;

    for (; p < end; p++) {
        if (!t->was_cr)
            p = sb_skim_text(p, end);   /* to the next control character */
        if (p == end)
            break;
        if (*p == '\n' ? !t->was_cr : t->was_cr) {
            sb_term_raw(t, from, (size_t)(p - from));
            sb_term_raw(t, *p == '\n' ? "\r" : "\0", 1);
            from = p;
        }
        t->was_cr = *p == '\r';
    }
    sb_term_raw(t, from, (size_t)(end - from));
}

static void say(struct sb_term *t, const void *p, size_t n)
{
    if (t->muted)
        return;
    if (!t->led)
        sb_term_raw(t, "\r\n\n", 3);        /* S0-TEL-07 */
    t->led = true;
    say_lines(t, p, n);
}

/* ---- with and without a task ---- */

static int wait_for_room(struct sb_term *t, size_t n)
{
    while (!sb_term_gone(t) && !t->stopped && !t->muted && !sb_term_has_room(t, n)) {
        t->waits = true;
        sb_conn_uncork(t->conn);
        sb_conn_deadline(t->conn, t->box->listeners[t->conn->listener].idle_ms);
        sb_port_task_wait(t->box, t->task, UINT32_MAX);
        t->waits = false;
        if (!sb_term_gone(t))
            sb_conn_deadline(t->conn, 0);
    }
    return sb_term_gone(t) ? SB_ECLOSED : 0;
}

static int say_in_task(struct sb_term *t, const char *p, size_t n)
{
    size_t done, k;

    for (done = 0; done < n; done += k) {
        k = n - done < PIECE ? n - done : PIECE;
        if (wait_for_room(t, 2 * k) < 0)
            return SB_ECLOSED;
        if (t->stopped)
            return 0;           /* ^C: nobody wants to see it any more */
        say(t, p + done, k);
    }
    return 0;
}

int sb_say_text(struct sb_term *t, const void *p, size_t n)
{
    int err = 0;

    sb_port_enter(t->box);
    if (sb_term_gone(t))
        err = SB_ECLOSED;
    else if (t->task)
        err = say_in_task(t, p, n);
    else if (sb_conn_room(t->conn) < 2 * n + 3)
        err = SB_EFULL;
    else
        say(t, p, n);
    sb_port_leave(t->box);
    return err;
}

int sb_say(struct sb_term *t, const char *format, ...)
{
    char text[SB_REPLY_SIZE];
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_vfmt(text, sizeof(text), format, args);
    va_end(args);
    if (n > sizeof(text))
        return SB_EBIG;
    return sb_say_text(t, text, n);
}

bool sb_term_stopped(struct sb_term *t)
{
    bool stopped;

    sb_port_enter(t->box);
    stopped = t->stopped;
    sb_port_leave(t->box);
    return stopped;
}

void sb_term_resume(struct sb_term *t)
{
    sb_port_enter(t->box);
    t->stopped = sb_term_gone(t);
    sb_port_leave(t->box);
}

bool sb_term_sleep(struct sb_term *t, uint32_t ms)
{
    uint32_t since = sb_port_millis(), passed = 0;
    bool stopped;

    SB_ASSERT(t->task);
    sb_port_enter(t->box);
    if (t->conn)
        sb_conn_uncork(t->conn);
    while (passed < ms && !t->stopped) {
        sb_port_task_wait(t->box, t->task, ms - passed);
        passed = sb_port_millis() - since;
    }
    stopped = t->stopped;
    sb_port_leave(t->box);
    return !stopped;
}

/* ---- asking ---- */

static void show(void *user, const void *p, size_t n)
{
    sb_term_raw(user, p, n);
}

void sb_term_prompt(struct sb_term *t, bool hidden, const char *p, size_t n)
{
    SB_ASSERT(n <= sizeof(t->prompt));
    memcpy(t->prompt, p, n);
    t->prompt_n = n;
    t->edit.put = show;
    t->edit.user = t;
    sb_line_begin(&t->edit, sb_term_room(t, n), hidden || t->options.no_echo);
    t->at_prompt = true;
}

void sb_term_ask_again(struct sb_term *t)
{
    sb_term_raw(t, "\r\n", 2);
    sb_term_raw(t, t->prompt, t->prompt_n);
    t->at_prompt = true;
    sb_line_redraw(&t->edit);
}

int sb_ask(struct sb_term *t, bool hidden, int (*then)(struct sb_term *t, sb_str answer), const char *format, ...)
{
    char text[sizeof(t->prompt)], *last = text;
    va_list args;
    size_t n, i;
    int err;

    SB_ASSERT(!t->task);
    va_start(args, format);
    n = sb_vfmt(text, sizeof(text), format, args);
    va_end(args);
    if (n > sizeof(text))
        return SB_EBIG;
    err = sb_say_text(t, text, n);
    if (err < 0)
        return err;
    t->then = then;
    for (i = 0; i < n; i++)
        if (text[i] == '\n')
            last = text + i + 1;
    sb_term_prompt(t, hidden, last, (size_t)(text + n - last));
    return 0;
}

/* ---- what there is to know ---- */

const char *sb_term_user(const struct sb_term *t)            { return t->user; }
const char *sb_term_home(const struct sb_term *t)            { return t->home; }
struct sb_box *sb_term_box(const struct sb_term *t)          { return t->box; }
const struct sb_addr *sb_term_peer(const struct sb_term *t)  { return &t->peer; }
const char *sb_term_type(const struct sb_term *t)            { return t->options.terminal; }
void **sb_term_data(struct sb_term *t)                       { return &t->data; }

void sb_term_close(struct sb_term *t)
{
    sb_port_enter(t->box);
    t->leaving = true;
    sb_port_leave(t->box);
}

int sb_term_path(const struct sb_term *t, sb_str given, char *path, size_t size)
{
    sb_str home = sb_str_of(t->home);
    int n;

    home.n -= home.n > 0;       /* the slash it ends with */
    n = sb_home_path(path, size, home, "", given);
    return n < 0 ? n : 0;
}
