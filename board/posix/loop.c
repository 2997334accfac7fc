/*
 * loop - one turn after the other, asleep in epoll between them
 */
#include "posix.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include "sb/port.h"
#include "sys/start.h"

#define EVENTS    256
#define DRAIN_MS  30000     /* what is not done by then is cut off */

struct board board = { .ep = -1, .wake = -1, .spare = -1 };
const char loop_wake_tag = 0;
static _Thread_local bool is_loop;

bool loop_thread(void)
{
    return is_loop;
}

/* ---- being woken ---- */

static void wake(void)
{
    uint64_t one = 1;
    ssize_t n = write(board.wake, &one, sizeof one);

    (void)n;    /* full means that it is awake */
}

/* The loop's own thread needs no eventfd; the others write it once per sleep. */
void sb_port_poke(struct sb_box *box)
{
    (void)box;
    if (is_loop)
        board.again = true;
    else if (!__atomic_exchange_n(&board.poked, true, __ATOMIC_SEQ_CST))
        wake();
}

static void on_signal(int number)
{
    int kept = errno;

    (void)number;
    __atomic_add_fetch(&board.stops, 1, __ATOMIC_SEQ_CST);
    wake();
    errno = kept;
}

void sb_port_restart(struct sb_box *box)
{
    __atomic_add_fetch(&board.stops, 1, __ATOMIC_SEQ_CST);
    sb_port_poke(box);
}

/* ---- start ---- */

static void catch_signals(void)
{
    struct sigaction stop = { .sa_handler = on_signal }, ignore = { .sa_handler = SIG_IGN };

    sigaction(SIGTERM, &stop, NULL);
    sigaction(SIGINT, &stop, NULL);
    sigaction(SIGPIPE, &ignore, NULL);
    sigaction(SIGXFSZ, &ignore, NULL);      /* a file too large is an error of write, not an end */
}

int loop_init(struct sb_box *box)
{
    struct epoll_event e = { .events = EPOLLIN | EPOLLET, .data.ptr = (void *)(uintptr_t)&loop_wake_tag };

    is_loop = true;
    board.box = box;
    board.ep = epoll_create1(EPOLL_CLOEXEC);
    board.wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    board.spare = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (board.ep < 0 || board.wake < 0 || epoll_ctl(board.ep, EPOLL_CTL_ADD, board.wake, &e) < 0)
        return SB_EIO;
    catch_signals();
    return socket_init();
}

/* ---- turns ---- */

static void dispatch(const struct epoll_event *e)
{
    struct sb_listener *l = e->data.ptr;
    struct sb_box *box = board.box;

    if (e->data.ptr == (const void *)&loop_wake_tag)
        return;     /* edge-triggered: need not be read */
    if (e->data.ptr == (const void *)&console_tag) {
        console_event();
        return;
    }
    if (l >= box->listeners && l < box->listeners + SB_LISTENERS)
        listen_event(l);
    else
        socket_event(e->data.ptr, e->events);
}

static int sleep_time(uint32_t ms)
{
    if (board.again || board.resumed)
        return 0;
    if (board.paused && ms > 100)
        ms = 100;
    return ms > INT_MAX ? INT_MAX : (int)ms;
}

/* Leaves the box, sleeps, comes back. */
static int wait_for_events(struct epoll_event *events, uint32_t ms)
{
    int n, timeout = sleep_time(ms);

    board.again = false;
    sb_port_leave(board.box);
    n = epoll_wait(board.ep, events, EVENTS, timeout);
    __atomic_store_n(&board.poked, false, __ATOMIC_SEQ_CST);
    sb_port_enter(board.box);
    return n < 0 ? 0 : n;
}

/* False: time to go. */
static bool go_on(uint32_t *until)
{
    struct sb_box *box = board.box;
    int stops = __atomic_load_n(&board.stops, __ATOMIC_SEQ_CST);

    if (stops == 0)
        return true;
    if (!box->draining) {
        sb_box_drain(box);
        *until = sb_port_millis() + DRAIN_MS;
        board.again = true;
    }
    return stops == 1 && !sb_box_empty(box) && (int32_t)(*until - sb_port_millis()) > 0;
}

int loop_run(void)
{
    struct epoll_event events[EVENTS];
    struct sb_box *box = board.box;
    uint32_t ms = 0, until = 0;
    int n, i;

    console_watch();
    while (go_on(&until)) {
        n = wait_for_events(events, board.stops && ms > 100 ? 100 : ms);
        sb_box_turn_begin(box);
        for (i = 0; i < n; i++)
            dispatch(&events[i]);
        if (board.paused)
            listen_resume();
        held_resumed();
        ms = sb_box_turn_end(box);
        socket_fresh();
    }
    return 0;
}
