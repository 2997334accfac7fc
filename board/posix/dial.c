/*
 * dial - connections of our own making
 *
 * An address is called at once. A name is looked up by a thread of its own,
 * one at a time, because getaddrinfo blocks; its addresses are then called one
 * after the other until one answers.
 */
#include "posix.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>
#include "sb/port.h"

#define CALLS     32        /* names being looked up or tried at once; more: SB_EFULL */
#define ADDRESSES 4         /* of one name */
#define HOST_SIZE 256

struct call {
    struct sb_post post;    /* first: the post is the call */
    struct call *next;      /* waiting for the resolver */
    bool     used, asked;   /* asked: the resolver still has it */
    struct sb_conn *c;      /* NULL: closed meanwhile */
    char     host[HOST_SIZE];
    unsigned port;
    unsigned count, at;     /* addresses found, next to try */
    struct sockaddr_storage to[ADDRESSES];
    socklen_t size[ADDRESSES];
};

static struct call calls[CALLS];    /* inside the box only */

static struct {
    pthread_mutex_t lock;
    pthread_cond_t more;
    struct call *first;
    bool started;
} resolver = { .lock = PTHREAD_MUTEX_INITIALIZER, .more = PTHREAD_COND_INITIALIZER };

/* ---- one address ---- */

static int dial(struct sb_conn *c, const struct sockaddr_storage *to, socklen_t n)
{
    int fd = socket(to->ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), one = 1, err;

    if (fd < 0)
        return socket_error(errno);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof one);
    if (connect(fd, (const struct sockaddr *)to, n) < 0 && errno != EINPROGRESS) {
        err = socket_error(errno);
        close(fd);
        return err;
    }
    addr_of(&c->peer, to);
    socket_attach(c, fd, IO_DIALING | IO_FULL);     /* answered = writable */
    socket_interest(c);
    return c->io_flags & IO_OPEN ? 0 : SB_EFULL;
}

static void free_call(struct sb_conn *c)
{
    struct call *call = c->io_held;

    c->io_held = NULL;
    if (call) {
        call->c = NULL;
        call->used = call->asked;   /* the resolver gives it back itself */
    }
}

/* The next address that can at least be tried. */
static int dial_next(struct sb_conn *c, struct call *call, int err)
{
    while (call && call->at < call->count && err < 0) {
        unsigned i = call->at++;

        err = dial(c, &call->to[i], call->size[i]);
    }
    return err;
}

static void answered(struct sb_conn *c)
{
    free_call(c);
    c->io_flags = (c->io_flags & ~(uint32_t)(IO_DIALING | IO_FULL)) | IO_IN;
    socket_interest(c);
    if (c->io_flags & IO_OPEN)
        sb_conn_connected(c);
    if ((c->io_flags & IO_OPEN) && (c->flags & SB_CONN_BLOCKED))
        sb_conn_writable(c);
}

void dial_event(struct sb_conn *c)
{
    struct call *call = c->io_held;
    socklen_t n = sizeof(int);
    int number = 0, err;

    if (getsockopt(c->io.fd, SOL_SOCKET, SO_ERROR, &number, &n) == 0 && number == 0) {
        answered(c);
        return;
    }
    close(c->io.fd);
    c->io_flags = IO_DIALING;
    err = dial_next(c, call, socket_error(number));
    if (err < 0)
        socket_failed(c, err);
}

void dial_closed(struct sb_conn *c)
{
    free_call(c);
}

/* ---- names ---- */

static void look_up(struct call *call)
{
    struct addrinfo want = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_ADDRCONFIG }, *found = NULL, *a;
    /* RFC 6761 6.3: localhost is the loopback address, hosts file or not */
    const char *host = strcmp(call->host, "localhost") == 0 ? NULL : call->host;
    char port[8];

    snprintf(port, sizeof port, "%u", call->port);
    call->count = 0;
    if (getaddrinfo(host, port, &want, &found) != 0)
        return;
    for (a = found; a && call->count < ADDRESSES; a = a->ai_next) {
        if (a->ai_addrlen > sizeof call->to[0])
            continue;
        memcpy(&call->to[call->count], a->ai_addr, a->ai_addrlen);
        call->size[call->count++] = a->ai_addrlen;
    }
    freeaddrinfo(found);
}

/* In the loop: the resolver is done with this one. */
static void looked_up(struct sb_box *box, struct sb_post *p)
{
    struct call *call = (struct call *)(void *)p;
    struct sb_conn *c = call->c;
    int err;

    (void)box;
    call->asked = false;
    if (!c) {
        call->used = false;
        return;
    }
    err = dial_next(c, call, SB_EHOST);
    if (err < 0)
        socket_failed(c, err);
}

static void *resolve(void *arg)
{
    struct call *call;

    (void)arg;
    for (;;) {
        pthread_mutex_lock(&resolver.lock);
        while (!resolver.first)
            pthread_cond_wait(&resolver.more, &resolver.lock);
        call = resolver.first;
        resolver.first = call->next;
        pthread_mutex_unlock(&resolver.lock);
        look_up(call);
        call->post.run = looked_up;
        sb_port_enter(board.box);
        sb_box_post(board.box, &call->post);
        sb_port_leave(board.box);
    }
    return NULL;
}

static int ask_resolver(struct call *call)
{
    pthread_t thread;
    struct call **at;
    int err = 0;

    pthread_mutex_lock(&resolver.lock);
    if (!resolver.started) {
        err = pthread_create(&thread, NULL, resolve, NULL);
        resolver.started = err == 0;
    }
    if (err == 0) {
        for (at = &resolver.first; *at; at = &(*at)->next)
            ;
        call->next = NULL;
        *at = call;
        pthread_cond_signal(&resolver.more);
    }
    pthread_mutex_unlock(&resolver.lock);
    return err ? SB_EFULL : 0;
}

static int call_name(struct sb_conn *c, const char *host, unsigned port)
{
    size_t n = strlen(host);
    unsigned i = 0;
    int err;

    if (n == 0 || n >= HOST_SIZE)
        return SB_ENAME;
    while (i < CALLS && calls[i].used)
        i++;
    if (i == CALLS)
        return SB_EFULL;
    memcpy(calls[i].host, host, n + 1);
    calls[i].port = port;
    calls[i].count = calls[i].at = 0;
    calls[i].c = c;
    err = ask_resolver(&calls[i]);
    if (err < 0)
        return err;
    calls[i].used = calls[i].asked = true;
    c->io_held = &calls[i];
    c->io_flags = IO_DIALING;
    return 0;
}

int sb_port_connect(struct sb_box *box, struct sb_conn *c, const char *host, unsigned port)
{
    struct sockaddr_storage to;
    socklen_t n;

    (void)box;
    c->tp = &socket_transport;
    c->io.fd = -1;
    if (port == 0 || port > 65535)
        return SB_EINVAL;
    if (addr_parse(host, port, &to, &n))
        return dial(c, &to, n);
    return call_name(c, host, port);
}

int sb_port_dial(struct sb_box *box, struct sb_conn *c, const struct sb_addr *to)
{
    char text[SB_ADDR_TEXT];

    return sb_port_connect(box, c, sb_addr_text(to, text), to->port);
}
