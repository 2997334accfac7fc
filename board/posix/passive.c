/*
 * passive - listeners for one more connection of a peer: FTP's passive ports
 *
 * Such a port is opened for a login and mostly one transfer after the other comes
 * by it: between them it rests, and epoll knows it only while somebody is awaited.
 */
#include "posix.h"

#include <errno.h>
#include <netinet/tcp.h>
#include <string.h>
#include <unistd.h>
#include "sb/port.h"

#define STRAYS 64

/* An IPv4 connection that came by a listener for both: its address as IPv4. */
static socklen_t plain_v4(struct sockaddr_storage *s, socklen_t n)
{
    struct sockaddr_in6 v6 = *(const struct sockaddr_in6 *)(const void *)s;
    struct sockaddr_in *v4 = (void *)s;

    if (s->ss_family != AF_INET6 || !IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr))
        return n;
    memset(s, 0, sizeof *s);
    v4->sin_family = AF_INET;
    v4->sin_port = v6.sin6_port;
    memcpy(&v4->sin_addr, v6.sin6_addr.s6_addr + 12, 4);
    return sizeof *v4;
}

/* For a connection that lives as long as one transfer, which has a time-out of its own. */
static void set_brief_options(int fd, int family)
{
    (void)family;
    socket_set(fd, SOL_SOCKET, SO_REUSEADDR, 1);
    socket_set(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    socket_set(fd, SOL_SOCKET, SO_RCVLOWAT, POUR_LEAST);   /* a small upload is one event: its end */
}

/* From this host to itself there is no path that could be congested, but what the system does
 * about it is done all the same: BBR arms a timer per 64 KiB, which was two thirds of the CPU of
 * a download. Reno, which every kernel has and anybody may choose, arms none. */
static void set_brief_options_here(int fd, int family)
{
    set_brief_options(fd, family);
    setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "reno", 4);
}

static bool is_this_host(const struct sb_conn *c, const struct sockaddr_storage *local)
{
    struct sb_addr a;

    addr_of(&a, local);
    return sb_addr_same_host(&a, &c->peer);
}

/* Those whom a listener is for have still to be called: epoll need not know it yet. */
static int open_port(struct sb_listener *l)
{
    struct sockaddr_storage s;
    socklen_t n = addr_local(l->of, &s);
    int fd;

    n = plain_v4(&s, n);
    addr_set_port(&s, l->port);
    fd = listen_at(&s, n, is_this_host(l->of, &s) ? set_brief_options_here : set_brief_options);
    if (fd < 0)
        return fd;
    l->io.fd = fd;
    if (!l->port)
        listen_tell_port(l);
    return 0;
}

/* Who came while the port rested came for nothing, or for a transfer that is over. False: they are too many. */
static bool turn_away(int fd)
{
    int i, stray;

    for (i = 0; i < STRAYS; i++) {
        stray = accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (stray < 0)
            return errno == EAGAIN;
        close(stray);
    }
    return false;
}

int passive_listen(struct sb_listener *l)
{
    if (l->io.fd <= 0)
        return open_port(l);
    return turn_away(l->io.fd) ? 0 : SB_EBUSY;
}

/* Whom sb_port_accept lets in at this moment: epoll does not know it yet. */
static struct sb_listener *opening;

int sb_port_accept(struct sb_box *box, struct sb_listener *l)
{
    (void)box;
    opening = l;
    listen_event(l);
    opening = NULL;
    return l->io.fd > 0 && !l->rests ? listen_watch(l) : 0;
}

/* Most have come before they are awaited. A port that epoll knows is not worth the calls. */
bool sb_port_rest(struct sb_box *box, struct sb_listener *l)
{
    (void)box;
    return l == opening;
}
