/*
 * telnet - the session: input, keys, room, time and end
 */
#include "proto/telnet.h"

#include <string.h>
#include "proto/telnet_state.h"
#include "sb/port.h"
#include "telnet_stream.h"
#include "term_input.h"

/* Kept free beside everything else: a prompt, an answer to a negotiation, CR LF LF. */
enum { SPARE = 160 };

enum { DM = 242, BRK = 243, IP = 244, AO = 245, AYT = 246, EC = 247, EL = 248, END_OF_FILE = 236, ABORT = 238 };

size_t sb_term_size(void)
{
    return sizeof(struct sb_term);
}

static struct sb_term *of(const struct sb_conn *c)
{
    return c->state[0].p;
}

bool sb_term_gone(const struct sb_term *t)
{
    return !t->conn || (t->conn->flags & SB_CONN_CLOSING);
}

bool sb_term_busy(const struct sb_term *t)
{
    return t->task || t->more || t->prompting || t->checking || !t->greeted;
}

bool sb_term_has_room(struct sb_term *t, size_t n)
{
    return sb_conn_has_room(t->conn, n + SPARE);
}

unsigned sb_term_width(const struct sb_term *t)
{
    return t->options.width ? t->options.width : 80;
}

unsigned sb_term_height(const struct sb_term *t)
{
    return t->options.height ? t->options.height : 24;
}

unsigned sb_term_room(const struct sb_term *t, size_t prompt)
{
    unsigned width = sb_term_width(t);

    return prompt < width ? width - (unsigned)prompt : 0;
}

void sb_term_free(struct sb_term *t)
{
    struct sb_box *box = t->box;

    if (t->conn || t->task)
        return;
    sb_forget(t, sizeof(*t));        /* passwords and lines are nobody's business */
    sb_box_put(box, SB_POOL_TERM, t);
}

/* ---- keys ---- */

static void typed_key(struct sb_term *t, int event)
{
    t->at_prompt = false;
    switch (sb_line_key(&t->edit, event)) {
    case SB_LINE_READY:
        sb_shell_line(t);
        break;
    case SB_LINE_STOP:
        sb_term_raw(t, "^C", 2);
        t->then = NULL;
        t->leaving |= !t->logged_in;
        sb_term_over(t);
        break;
    case SB_LINE_LEAVE:
        t->leaving |= !t->then || !t->logged_in;
        t->then = NULL;
        sb_term_over(t);
        break;
    case SB_LINE_COMPLETE:
        if (!t->then)
            sb_shell_complete(t);
        t->at_prompt = true;
        break;
    case SB_LINE_REDRAW:
        sb_term_ask_again(t);
        break;
    case SB_LINE_TYPED:
        t->at_prompt = true;
        break;
    }
}

static void on_key(void *user, int event, const unsigned char *p, size_t n)
{
    struct sb_term *t = user;

    switch (event) {
    case SB_TERM_INPUT_TEXT:
    case SB_TERM_INPUT_TEXT | SB_MORE: sb_line_insert(&t->edit, p, n); break;
    case SB_TERM_INPUT_CHAR:           sb_line_char(&t->edit, (uint32_t)t->keys.num); break;
    default:                           typed_key(t, event); break;
    }
}

void sb_term_key(struct sb_term *t, unsigned char byte)
{
    sb_term_input_feed(&t->keys, &byte, 1, on_key, t);
}

/* ---- the stream ---- */

/* Between urgent data and its DM. */
static bool synching(const struct sb_term *t)
{
    return SB_WITH_SOCKETS && t->synch;
}

static void are_you_there(struct sb_term *t)
{
    sb_term_raw(t, "\r\n[yes]\r\n", 9);
    if (t->at_prompt)
        sb_term_ask_again(t);
}

static void commanded(struct sb_term *t, unsigned code)
{
    switch (code) {
    case IP: case BRK: case ABORT:
        t->interrupted = true;
        sb_term_typed(t, 3);
        break;
    case AO:          sb_term_mute(t); break;
    case EC:          sb_term_typed(t, 8); break;
    case EL:          sb_term_typed(t, 21); break;
    case END_OF_FILE: sb_term_typed(t, 4); break;
    case AYT:         are_you_there(t); break;
    case DM:          t->synch = false; break;
    default:          break;        /* NOP, GA ... */
    }
}

static void on_stream(void *user, int event, const unsigned char *p, size_t n)
{
    struct sb_term *t = user;

    if (event == SB_TELNET_STREAM_COMMAND) {
        commanded(t, (unsigned)t->stream.num);
    } else if ((event & ~SB_MORE) != SB_TELNET_STREAM_DATA) {
        sb_telnet_option_event(t, event, p, n);
    } else if (n && !synching(t) && !sb_term_gone(t)) {
        sb_term_typed(t, *p);       /* fed a byte each: n is 1 */
    }
}

/* May a byte be taken? One that is typed draws a line or runs a command; one that waits is answered by a bell at most. */
static bool ready(struct sb_term *t)
{
    if (!sb_term_busy(t) && !t->ahead_n && !synching(t))
        return sb_term_has_room(t, SB_LINE_OUTPUT);
    if (!sb_term_busy(t) && t->ahead_n == sizeof(t->ahead) && !synching(t))
        return false;               /* their turn first */
    return sb_conn_has_room(t->conn, 64);
}

static void be_patient(struct sb_term *t)
{
    const struct sb_listener *l = &t->box->listeners[t->conn->listener];

    if (sb_term_gone(t))
        return;
    /* a command takes the time it takes (S0-TEL-23), but who reads nothing does not get it for ever */
    sb_conn_deadline(t->conn, (t->task && !t->waits) || t->checking ? 0 : l->idle_ms);
}

static size_t input(struct sb_conn *c, unsigned char *p, size_t n)
{
    struct sb_term *t = of(c);
    size_t done = 0;

    while (done < n && !sb_term_gone(t) && ready(t)) {
        sb_telnet_stream_feed(&t->stream, p + done, 1, on_stream, t);
        done++;
    }
    if (t->interrupted) {
        t->interrupted = false;
        if (t->prompting)
            sb_term_over(t);
    }
    be_patient(t);
    return sb_term_gone(t) ? n : done;
}

/* RFC 854, THE TELNET SYNCH SIGNAL: up to the DM only commands count. */
static void urgent(struct sb_conn *c)
{
    struct sb_term *t = of(c);

    t->synch = true;
    sb_term_forget_keys(t);
    sb_conn_resume(c);
}

/* ---- the connection ---- */

static void greet(struct sb_term *t)
{
    if (!sb_term_has_room(t, 0))
        return;
    t->greeted = true;
    sb_telnet_greet(t);
}

static int open(struct sb_conn *c)
{
    struct sb_term *t = sb_box_get(c->box, SB_POOL_TERM);

    if (!t)
        return SB_EFULL;
    memset(t, 0, sizeof(*t));
    t->box = c->box;
    t->conn = c;
    t->peer = c->peer;
    c->state[0].p = t;
    sb_telnet_stream_init(&t->stream);
    sb_term_input_init(&t->keys);
    be_patient(t);
    greet(t);
    return 0;
}

static void room(struct sb_conn *c)
{
    struct sb_term *t = of(c);

    if (sb_term_gone(t))
        return;
    if (!t->greeted)
        greet(t);
    else if (t->more)
        sb_term_pages(t);
    else if (t->task && t->waits)
        sb_port_task_wake(t->box, t->task);
    else if (t->prompting)
        sb_term_over(t);
    else
        sb_term_pump(t);
    if (!sb_term_gone(t))
        sb_conn_resume(c);
    be_patient(t);
}

static void eof(struct sb_conn *c)
{
    struct sb_term *t = of(c);

    t->eof = true;              /* commands piped into a client: the last one may still be talking */
    if (!sb_term_busy(t) && !t->ahead_n)
        sb_conn_close(c, false);
}

static void timeout(struct sb_conn *c)
{
    struct sb_term *t = of(c);

    if (sb_conn_moves(c, c->box->listeners[c->listener].idle_ms))
        be_patient(t);
    else if (c->out.first)
        sb_conn_abort(c);
    else
        sb_conn_close(c, false);
}

static void drain(struct sb_conn *c)
{
    sb_conn_close(c, false);
}

static void closed(struct sb_conn *c)
{
    struct sb_term *t = of(c);

    if (!t)
        return;
    c->state[0].p = NULL;
    t->conn = NULL;
    t->stopped = true;
    if (t->more)
        sb_term_pages_end(t);
    if (t->checking)
        sb_users_cancel(t->box, &t->login);
    if (t->task)
        sb_port_task_wake(t->box, t->task);
    sb_term_free(t);
}

void sb_term_over(struct sb_term *t)
{
    if (sb_term_gone(t))
        return;
    if (t->leaving) {
        sb_conn_close(t->conn, true);
        return;
    }
    t->muted = false;
    t->prompting = t->interrupted || !sb_term_marks(t) || !sb_term_has_room(t, 0);
    if (t->prompting)
        return;
    sb_shell_prompt(t);
    be_patient(t);
    sb_term_pump(t);
}

void sb_term_checked(struct sb_term *t)
{
    t->checking = false;
    sb_forget(t->words, sizeof(t->words));
    if (!t->then || t->leaving) {
        sb_term_over(t);
    } else {
        be_patient(t);
        sb_term_pump(t);
    }
}

const struct sb_proto sb_telnet = {
    .name = "telnet", .open = open, .input = input, .urgent = SB_WITH_SOCKETS ? urgent : NULL, .eof = eof, .room = room,
    .timeout = timeout, .drain = drain,
    .closed = closed, .refusal = "Too many sessions, please try again later.\r\n", .speaks_first = true,
};
