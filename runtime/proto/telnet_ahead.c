/*
 * telnet_ahead - what comes while a command runs: keys and TIMING-MARKs wait
 * in order, ^C and AO do not
 *
 * RFC 860: a mark is answered when all that stands before it has been dealt
 * with. It waits as a byte 255 among the keys, which no key is (term_input
 * drops it): a 255 that is typed need not be kept.
 */
#include <string.h>
#include "proto/telnet_state.h"
#include "sb/port.h"

enum { STOP = 3, MARK = 255 };

static unsigned char take(struct sb_term *t)
{
    unsigned char byte = t->ahead[0];

    memmove(t->ahead, t->ahead + 1, --t->ahead_n);
    return byte;
}

/* ---- what waits ---- */

bool sb_term_marks(struct sb_term *t)
{
    while (t->ahead_n && t->ahead[0] == MARK) {
        if (!sb_term_has_room(t, 0))
            return false;
        take(t);
        sb_telnet_say_mark(t, true);
    }
    return true;
}

void sb_term_pump(struct sb_term *t)
{
    if (t->pumping)
        return;                 /* a command among these keys is over */
    t->pumping = true;
    while (!sb_term_gone(t) && !sb_term_busy(t) && sb_term_marks(t) && t->ahead_n
           && sb_term_has_room(t, SB_LINE_OUTPUT))
        sb_term_key(t, take(t));
    t->pumping = false;
    if (sb_term_gone(t) || sb_term_busy(t))
        return;
    if (t->eof && !t->ahead_n)
        sb_conn_close(t->conn, false);
    else
        sb_conn_resume(t->conn);
}

void sb_term_forget_keys(struct sb_term *t)
{
    uint16_t i, n = 0;

    for (i = 0; i < t->ahead_n; i++)
        if (t->ahead[i] == MARK)
            t->ahead[n++] = MARK;
    t->ahead_n = n;
}

/* ---- what does not ---- */

/* A password that is being looked at is looked at to its end, but not for us. */
static void give_up(struct sb_term *t)
{
    sb_users_cancel(t->box, &t->login);
    t->leaving |= !t->logged_in;
    t->then = NULL;
    sb_term_checked(t);
}

static void stop(struct sb_term *t)
{
    sb_term_forget_keys(t);             /* typed for a command that will not come */
    if (!t->task && !t->more && !t->checking)
        return;
    if (!t->stopped)
        sb_term_raw(t, "^C", 2);
    t->stopped = true;
    t->muted = false;
    if (t->more)
        sb_term_pages_end(t);
    else if (t->task)
        sb_port_task_wake(t->box, t->task);
    else
        give_up(t);
}

/* RFC 854: the command runs on to its end, and nobody sees what it has still to say. A page has
 * nothing else to do. RFC 1123 3.2.4: the answer is a Synch; our DM comes without urgent data. */
void sb_term_mute(struct sb_term *t)
{
    static const unsigned char mark[] = { 255, 242 };

    sb_conn_put(t->conn, mark, sizeof(mark));
    t->muted = t->task != NULL;
    if (t->more) {
        sb_term_pages_end(t);
        sb_term_over(t);
    } else if (t->task && t->waits) {
        sb_port_task_wake(t->box, t->task);     /* for room it needs no more */
    }
}

/* ---- what comes ---- */

void sb_term_mark(struct sb_term *t)
{
    if (!sb_term_busy(t) && !t->ahead_n)
        sb_telnet_say_mark(t, true);
    else if (t->ahead_n < sizeof(t->ahead))
        t->ahead[t->ahead_n++] = MARK;
    else
        sb_telnet_say_mark(t, false);           /* RFC 860: it does not get its mark */
}

void sb_term_typed(struct sb_term *t, unsigned char byte)
{
    if (!sb_term_busy(t) && !t->ahead_n)
        sb_term_key(t, byte);
    else if (byte == STOP)
        stop(t);
    else if (byte == MARK)
        ;
    else if (t->ahead_n < sizeof(t->ahead))
        t->ahead[t->ahead_n++] = byte;
    else
        sb_conn_put(t->conn, "\a", 1);
}
