/*
 * listen - listeners, and what happens to those who come
 */
#include "posix.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>
#include "net/firewall.h"
#include "sb/log.h"
#include "sb/port.h"

#define BACKLOG   4096    /* strangers who come first shall not keep away whom a passive port is for */
#define PAUSE_MS  100

/* ---- addresses ---- */

/* The interface an address belongs to, as far as our one byte holds its number. */
static uint8_t link_of(const struct sockaddr_in6 *v6)
{
    return IN6_IS_ADDR_LINKLOCAL(&v6->sin6_addr) && v6->sin6_scope_id < 256 ? (uint8_t)v6->sin6_scope_id : 0;
}

void addr_of(struct sb_addr *a, const struct sockaddr_storage *s)
{
    const struct sockaddr_in *v4 = (const void *)s;
    const struct sockaddr_in6 *v6 = (const void *)s;

    memset(a, 0, sizeof *a);
    if (s->ss_family == AF_INET) {
        memcpy(a->ip, &v4->sin_addr, 4);
        a->port = ntohs(v4->sin_port);
    } else if (IN6_IS_ADDR_V4MAPPED(&v6->sin6_addr)) {      /* came by a listener for both */
        memcpy(a->ip, v6->sin6_addr.s6_addr + 12, 4);
        a->port = ntohs(v6->sin6_port);
    } else if (s->ss_family == AF_INET6) {
        memcpy(a->ip, &v6->sin6_addr, 16);
        a->port = ntohs(v6->sin6_port);
        a->v6 = 1;
        a->link = link_of(v6);
    }
}

/* "fe80::1%3" is more than inet_pton knows. */
static bool parse_v6(const char *text, struct sockaddr_in6 *to)
{
    static const struct addrinfo numeric = { .ai_flags = AI_NUMERICHOST, .ai_family = AF_INET6 };
    struct addrinfo *found = NULL;

    if (inet_pton(AF_INET6, text, &to->sin6_addr) == 1)
        return true;
    if (!strchr(text, '%') || getaddrinfo(text, NULL, &numeric, &found) != 0)
        return false;
    memcpy(to, found->ai_addr, sizeof *to);
    freeaddrinfo(found);
    return true;
}

void addr_set_port(struct sockaddr_storage *s, unsigned port)
{
    if (s->ss_family == AF_INET)
        ((struct sockaddr_in *)(void *)s)->sin_port = htons((uint16_t)port);
    else
        ((struct sockaddr_in6 *)(void *)s)->sin6_port = htons((uint16_t)port);
}

bool addr_parse(const char *text, unsigned port, struct sockaddr_storage *s, socklen_t *n)
{
    struct sockaddr_in *v4 = (void *)s;
    struct sockaddr_in6 *v6 = (void *)s;

    memset(s, 0, sizeof *s);
    if (inet_pton(AF_INET, text, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        *n = sizeof *v4;
    } else if (parse_v6(text, v6)) {
        v6->sin6_family = AF_INET6;
        *n = sizeof *v6;
    } else {
        return false;
    }
    addr_set_port(s, port);
    return true;
}

socklen_t addr_local(const struct sb_conn *c, struct sockaddr_storage *s)
{
    socklen_t n = sizeof *s;

    memset(s, 0, sizeof *s);
    getsockname(c->io_flags & IO_OPEN ? c->io.fd : board.greeted, (struct sockaddr *)s, &n);
    return n;
}

void sb_port_local(struct sb_conn *c, struct sb_addr *a)
{
    struct sockaddr_storage s;

    addr_local(c, &s);
    addr_of(a, &s);
}

/* ---- listening ---- */

/* Accepted sockets inherit these. */
static void set_options(int fd, int family)
{
    socket_set(fd, SOL_SOCKET, SO_REUSEADDR, 1);
    socket_set(fd, SOL_SOCKET, SO_OOBINLINE, 1);       /* Telnet's urgent DM (RFC 854) would leave a hole; inherited */
    socket_set(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    socket_set(fd, SOL_SOCKET, SO_KEEPALIVE, 1);   /* a peer that vanished is noticed after 90 s */
    socket_set(fd, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    socket_set(fd, IPPROTO_TCP, TCP_KEEPINTVL, 10);
    socket_set(fd, IPPROTO_TCP, TCP_KEEPCNT, 3);
    if (family == AF_INET6)
        socket_set(fd, IPPROTO_IPV6, IPV6_V6ONLY, 0);
}

int listen_at(const struct sockaddr_storage *s, socklen_t n, void (*options)(int fd, int family))
{
    int fd = socket(s->ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), err;

    if (fd < 0)
        return socket_error(errno);
    options(fd, s->ss_family);
    if (bind(fd, (const struct sockaddr *)s, n) < 0 || listen(fd, BACKLOG) < 0) {
        err = socket_error(errno);
        close(fd);
        return err;
    }
    return fd;
}

static int listen_on(const char *address, unsigned port)
{
    struct sockaddr_storage s;
    socklen_t n;

    return addr_parse(address, port, &s, &n) ? listen_at(&s, n, set_options) : SB_EINVAL;
}

int listen_watch(struct sb_listener *l)
{
    struct epoll_event e = { .events = EPOLLIN, .data.ptr = l };

    return epoll_ctl(board.ep, EPOLL_CTL_ADD, l->io.fd, &e) < 0 && errno != EEXIST ? SB_EFULL : 0;
}

void listen_tell_port(struct sb_listener *l)
{
    struct sockaddr_storage s;
    socklen_t n = sizeof s;
    struct sb_addr a;

    if (getsockname(l->io.fd, (struct sockaddr *)&s, &n) < 0)
        return;
    addr_of(&a, &s);
    l->port = a.port;
}

int sb_port_listen(struct sb_box *box, struct sb_listener *l)
{
    int fd;

    if (l->of)
        return passive_listen(l);
    fd = listen_on(l->address ? l->address : "::", l->port);
    if (fd == SB_EINVAL && !l->address)     /* no IPv6 here */
        fd = listen_on("0.0.0.0", l->port);
    if (fd < 0)
        return fd;
    l->io.fd = fd;
    /* Told of a connection with its first request, not before: 9.1 -> 6.5 us for
     * accept, request, reply, close. Who says nothing is told of after a second; who
     * is not wanted shall not wait for that. */
    if (!l->proto->speaks_first && !sb_firewall_guards(box, l))
        socket_set(fd, IPPROTO_TCP, TCP_DEFER_ACCEPT, 1);
    listen_tell_port(l);
    return listen_watch(l);
}

void sb_port_unlisten(struct sb_box *box, struct sb_listener *l)
{
    (void)box;
    if (l->io.fd > 0)
        close(l->io.fd);
    l->io.fd = -1;
}

/* ---- those for whom there is no room ---- */

/* Says so and closes. What has come already is read first: closing with unread
 * bytes would be a reset, which can overtake our words. */
static void refuse(int fd, const char *words)
{
    ssize_t n = 0;

    if (words)
        n = send(fd, words, strlen(words), MSG_NOSIGNAL | MSG_DONTWAIT);
    shutdown(fd, SHUT_WR);
    if (n >= 0)
        n = recv(fd, board.in, READ_SIZE, MSG_DONTWAIT);
    (void)n;
    close(fd);
}

/* Out of descriptors: the spare one serves to tell the peer. When even that
 * does not help the listeners sleep a little, instead of the loop spinning. */
static bool refuse_with_spare(struct sb_listener *l)
{
    struct sockaddr_storage from;
    socklen_t n = sizeof from;
    struct sb_addr peer;
    int fd;

    if (board.spare < 0)
        return false;
    close(board.spare);
    fd = accept4(l->io.fd, (struct sockaddr *)&from, &n, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd >= 0) {
        addr_of(&peer, &from);
        refuse(fd, sb_firewall_admits(board.box, l, &peer) ? l->proto->refusal : NULL);
        board.box->count.refused++;
    }
    board.spare = open("/dev/null", O_RDONLY | O_CLOEXEC);
    return fd >= 0;
}

static void pause_listening(void)
{
    struct sb_box *box = board.box;
    unsigned i;

    if (!board.paused)
        sb_log(box, SB_LOG_WARN, "net", "out of descriptors or memory, not accepting for a moment");
    board.paused = true;
    board.paused_until = box->now + PAUSE_MS;
    for (i = 0; i < SB_LISTENERS; i++)
        if (box->listeners[i].io.fd > 0)
            epoll_ctl(board.ep, EPOLL_CTL_DEL, box->listeners[i].io.fd, NULL);
}

void listen_resume(void)
{
    struct sb_box *box = board.box;
    unsigned i;

    if ((int32_t)(board.paused_until - box->now) > 0)
        return;
    board.paused = false;
    for (i = 0; i < SB_LISTENERS; i++)
        if (box->listeners[i].io.fd > 0 && !box->listeners[i].rests)
            listen_watch(&box->listeners[i]);
}

/* ---- accepting ---- */

/* Reads at once: most have sent their request already, and many are answered
 * and closed without epoll ever hearing of them. Who waits for our words first has not. */
static void greet(struct sb_listener *l, int fd, const struct sockaddr_storage *from)
{
    const char *words;
    struct sb_addr peer;
    struct sb_conn *c;

    addr_of(&peer, from);
    board.greeted = fd;
    c = sb_conn_accept(board.box, l, &socket_transport, &peer, &words);
    if (!c) {
        refuse(fd, words);
        return;
    }
    if (c->flags & SB_CONN_DEAD) {
        close(fd);
        return;
    }
    socket_attach(c, fd, IO_IN);
    if (board.fresh_count < FRESH_MAX) {
        c->io_flags |= IO_FRESH | (uint32_t)board.fresh_count << 16;
        board.fresh[board.fresh_count++] = c;
    }
    if (!c->proto->speaks_first)
        socket_read(c);
    socket_interest(c);
}

/* False: enough for now. */
static bool accept_failed(struct sb_listener *l)
{
    switch (errno) {
    case EAGAIN:
        return false;
    case EMFILE: case ENFILE:
        if (refuse_with_spare(l))
            return true;
        pause_listening();
        return false;
    case ENOBUFS: case ENOMEM:
        pause_listening();
        return false;
    default:        /* this one is gone already: ECONNABORTED, EPROTO, EINTR ... */
        return errno != EBADF && errno != EINVAL && errno != ENOTSOCK;
    }
}

void listen_event(struct sb_listener *l)
{
    struct sockaddr_storage from;
    unsigned i;

    for (i = 0; i < FRESH_MAX && l->io.fd > 0; i++) {
        socklen_t n = sizeof from;
        int fd = accept4(l->io.fd, (struct sockaddr *)&from, &n, SOCK_NONBLOCK | SOCK_CLOEXEC);

        if (fd >= 0)
            greet(l, fd, &from);
        if (fd >= 0 ? l->rests : !accept_failed(l))
            break;
    }
}
