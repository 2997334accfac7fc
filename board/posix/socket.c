/*
 * socket - the transport over a TCP socket
 *
 * A connection at rest owns a descriptor and nothing else: bytes come into one
 * shared buffer, and only what the protocol does not take yet is kept in a
 * block of the held ones. Level-triggered; epoll is told about a change only.
 */
#include "posix.h"

#include <errno.h>
#include <linux/sockios.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <unistd.h>
#include "hostdir.h"

/* One sendfile call keeps the other connections waiting no longer than this. */
#define FILE_PIECE ((size_t)16 << 20)

int socket_init(void)
{
    size_t size = (HELD_BLOCKS + 1) * (size_t)HELD_SIZE;
    void *mem = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (mem == MAP_FAILED)
        return SB_EFULL;
    board.in = mem;
    board.held_mem = (unsigned char *)mem + HELD_SIZE;
    pour_init();
    return 0;
}

void socket_set(int fd, int level, int option, int value)
{
    setsockopt(fd, level, option, &value, sizeof value);
}

int socket_error(int number)
{
    switch (number) {
    case ECONNREFUSED:                      return SB_EREFUSED;
    case ETIMEDOUT:                         return SB_ETIME;
    case EPIPE: case ECONNRESET:            return SB_ECLOSED;
    case ENETUNREACH: case EHOSTUNREACH:    return SB_EHOST;
    case EMFILE: case ENFILE: case ENOMEM: case ENOBUFS: return SB_EFULL;
    case EADDRINUSE:                        return SB_EBUSY;
    case EACCES: case EPERM:                return SB_EPERM;
    case EINVAL: case EADDRNOTAVAIL: case EAFNOSUPPORT: return SB_EINVAL;
    default:                                return SB_EIO;
    }
}

/* ---- interest ---- */

void socket_interest(struct sb_conn *c)
{
    uint32_t want = (c->io_flags & IO_IN ? IO_EP_IN : 0u) | (c->io_flags & IO_FULL ? IO_EP_OUT : 0u);
    uint32_t has = c->io_flags & (IO_EP_IN | IO_EP_OUT);
    struct epoll_event e = { .data.ptr = c };

    if (!(c->io_flags & IO_OPEN) || (c->io_flags & IO_FRESH) || ((c->io_flags & IO_ADDED) && want == has))
        return;
    e.events = (want & IO_EP_IN ? (uint32_t)EPOLLIN : 0u) | (want & IO_EP_OUT ? (uint32_t)EPOLLOUT : 0u);
    if ((want & IO_EP_IN) && c->proto->urgent)
        e.events |= EPOLLPRI;
    if (epoll_ctl(board.ep, c->io_flags & IO_ADDED ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, c->io.fd, &e) < 0) {
        socket_failed(c, SB_EFULL);
        return;
    }
    c->io_flags = (c->io_flags & ~(uint32_t)(IO_EP_IN | IO_EP_OUT)) | want | IO_ADDED;
}

void socket_attach(struct sb_conn *c, int fd, uint32_t flags)
{
    c->io.fd = fd;
    c->io_flags |= IO_OPEN | flags;
}

void socket_fresh(void)
{
    unsigned i, n = board.fresh_count;

    board.fresh_count = 0;
    for (i = 0; i < n; i++) {
        struct sb_conn *c = board.fresh[i];

        if (!c)
            continue;       /* closed in its first turn */
        c->io_flags &= 0xffffu & ~(uint32_t)IO_FRESH;
        socket_interest(c);
    }
}

/* ---- input ---- */

/* No block is free: look without taking, then take what the protocol took. */
static void read_by_peeking(struct sb_conn *c, size_t n)
{
    size_t taken = sb_conn_input(c, board.in, n);

    if (!(c->io_flags & IO_OPEN))
        return;
    if (taken)
        (void)recv(c->io.fd, board.in, taken, MSG_TRUNC);
    if (taken < n) {
        c->io_flags &= ~(uint32_t)IO_IN;
        socket_interest(c);
    }
}

static void take_in(struct sb_conn *c, size_t n)
{
    size_t taken = sb_conn_input(c, board.in, n);

    if (taken < n && (c->io_flags & IO_OPEN))
        held_hold(c, board.in + taken, n - taken);
}

static void at_end(struct sb_conn *c)
{
    c->io_flags = (c->io_flags | IO_EOF) & ~(uint32_t)IO_IN;
    sb_conn_eof(c);
}

/* One read: what is left is reported again. */
void socket_read(struct sb_conn *c)
{
    struct sb_file *sink = pour_sink(c);
    bool pours = sink != NULL, peek = !pours && !held_left();
    ssize_t n = pours ? pour(c, sink) : recv(c->io.fd, board.in, READ_SIZE, peek ? MSG_PEEK : 0);

    if (n > 0 && pours)
        return;
    if (n > 0 && peek)
        read_by_peeking(c, (size_t)n);
    else if (n > 0)
        take_in(c, (size_t)n);
    else if (n == 0)
        at_end(c);
    else if (errno != EAGAIN && errno != EINTR)
        socket_failed(c, socket_error(errno));
}

/* ---- output ---- */

static long took(struct sb_conn *c, ssize_t n, size_t of)
{
    if (n < 0 && errno != EAGAIN && errno != EINTR)
        return socket_error(errno);
    if (n < 0)
        n = 0;
    if ((size_t)n < of) {
        c->io_flags |= IO_FULL;
        socket_interest(c);
    }
    return c->io_flags & IO_OPEN ? (long)n : SB_ECLOSED;
}

static bool cannot(struct sb_conn *c)
{
    if (!(c->io_flags & IO_OPEN) || (c->io_flags & IO_DIALING))
        c->io_flags |= IO_FULL;     /* not there yet: told when it is */
    return (c->io_flags & IO_FULL) != 0;
}

static long push(struct sb_conn *c, const void *p, size_t n, bool more)
{
    if (cannot(c))
        return 0;
    return took(c, send(c->io.fd, p, n, MSG_NOSIGNAL | (more ? MSG_MORE : 0)), n);
}

/* Not a file of the host: by way of a buffer; what is not taken is read again. */
static long push_copied(struct sb_conn *c, struct sb_file *f, size_t off, size_t n)
{
    unsigned char buf[16384];
    long k = sb_fs_read(f, off, buf, n < sizeof buf ? n : sizeof buf);

    if (k <= 0)
        return SB_EIO;
    return push(c, buf, (size_t)k, (size_t)k < n);
}

static long push_file(struct sb_conn *c, struct sb_file *f, size_t off, size_t n)
{
    off_t at = (off_t)off;
    ssize_t k;

    if (cannot(c))
        return 0;
    if (!sb_hostdir_is(f->fs))
        return push_copied(c, f, off, n);
    k = sendfile(c->io.fd, f->u.fd, &at, n < FILE_PIECE ? n : FILE_PIECE);
    if (k == 0)
        return SB_EIO;      /* the file has become shorter: the promised length cannot be kept */
    return took(c, k, n);
}

/* The system may hold megabytes for a slow peer and ask for more only when a
 * third of them has left: then its queue tells whether the peer still reads.
 * What was left is kept in the upper half of io_flags, in KiB and one. */
static bool moves(struct sb_conn *c)
{
    uint32_t before = c->io_flags >> 16, now;
    int left = 0, least = 1;

    if ((c->io_flags & (IO_OPEN | IO_FRESH)) != IO_OPEN || ioctl(c->io.fd, SIOCOUTQ, &left) < 0)
        return false;
    setsockopt(c->io.fd, SOL_SOCKET, SO_RCVLOWAT, &least, sizeof least);     /* see POUR_LEAST */
    now = ((uint32_t)left >> 10) + 1;
    now = now < 0xffff ? now : 0xffff;
    c->io_flags = (c->io_flags & 0xffff) | now << 16;
    return now != before;
}

/* ---- the end ---- */

/* The descriptor and what was held go; the struct is the box's. */
static void let_go(struct sb_conn *c)
{
    struct held *h = c->io_held;

    if (!(c->io_flags & IO_OPEN) && !(c->io_flags & IO_DIALING))
        return;
    if (c->io_flags & IO_FRESH)
        board.fresh[c->io_flags >> 16] = NULL;
    if (c->io_flags & IO_DIALING)
        dial_closed(c);
    else if (h && h->waits)
        h->c = NULL;
    else if (h)
        held_put(h);
    if (c->io_flags & IO_OPEN)
        close(c->io.fd);
    c->io_held = NULL;
    c->io_flags = 0;
    c->io.fd = -1;
}

static void close_socket(struct sb_conn *c, int how)
{
    struct linger at_once = { .l_onoff = 1, .l_linger = 0 };

    if (how == SB_CLOSE_WRITE) {
        if (c->io_flags & IO_OPEN)
            shutdown(c->io.fd, SHUT_WR);
        return;
    }
    if (how == SB_CLOSE_ABORT && (c->io_flags & IO_OPEN))
        setsockopt(c->io.fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    let_go(c);
}

void socket_failed(struct sb_conn *c, int err)
{
    let_go(c);
    sb_conn_broken(c, err);
}

const struct sb_transport socket_transport = {
    .push = push, .push_file = push_file, .resume = held_resume, .close = close_socket,
    .moves = moves, .copies = true,
};

/* ---- events ---- */

/* Write interest is taken back one event later than could be: a stream that
 * fills the socket again in this turn then costs no epoll_ctl at all. */
static void can_write(struct sb_conn *c)
{
    if (!(c->io_flags & IO_FULL)) {
        socket_interest(c);
        return;
    }
    c->io_flags &= ~(uint32_t)IO_FULL;
    sb_conn_writable(c);
}

/* Reset, or closed both ways. What is still to be read is read first. */
static void hung_up(struct sb_conn *c, uint32_t events)
{
    int err = 0;
    socklen_t n = sizeof err;

    if (!(events & EPOLLERR) && (c->io_flags & IO_IN))
        socket_read(c);
    else if (!(events & EPOLLERR) && !(c->io_flags & IO_EOF)) {
        epoll_ctl(board.ep, EPOLL_CTL_DEL, c->io.fd, NULL);     /* holding: again when it reads again */
        c->io_flags &= ~(uint32_t)(IO_ADDED | IO_EP_IN | IO_EP_OUT);
    } else {
        getsockopt(c->io.fd, SOL_SOCKET, SO_ERROR, &err, &n);
        socket_failed(c, err ? socket_error(err) : SB_ECLOSED);
    }
}

/* After the peer's end most are closed within two turns: only who is still there then costs an epoll_ctl. */
static void not_reading(struct sb_conn *c)
{
    if (c->io_flags & IO_ENDING)
        socket_interest(c);
    c->io_flags |= IO_ENDING;
}

/* An event for a connection closed earlier in this turn finds it in the graveyard, not open. */
void socket_event(struct sb_conn *c, uint32_t events)
{
    if (!(c->io_flags & IO_OPEN))
        return;
    if (c->io_flags & IO_DIALING) {
        dial_event(c);
        return;
    }
    if (events & EPOLLPRI)
        sb_conn_urgent(c);
    if (events & EPOLLOUT)
        can_write(c);
    if ((events & (EPOLLERR | EPOLLHUP)) && (c->io_flags & IO_OPEN))
        hung_up(c, events);
    else if ((events & EPOLLIN) && (c->io_flags & IO_OPEN) && (c->io_flags & IO_IN))
        socket_read(c);
    else if ((events & EPOLLIN) && (c->io_flags & IO_OPEN))
        not_reading(c);
}
