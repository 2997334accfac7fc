/*
 * ping - echo requests by the kernel's ICMP sockets, or raw ones where those are not allowed
 */
#include "posix.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/icmp6.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "sb/net.h"
#include "sb/port.h"

enum { HEAD = 8, MOST = 64 };

static uint64_t micros(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

static int find(const char *target, struct sockaddr_storage *s, socklen_t *n)
{
    struct addrinfo hints = { .ai_socktype = SOCK_DGRAM }, *found;

    if (getaddrinfo(target, NULL, &hints, &found) != 0)
        return SB_EHOST;
    memcpy(s, found->ai_addr, found->ai_addrlen);
    *n = found->ai_addrlen;
    freeaddrinfo(found);
    return 0;
}

int sb_port_ping_open(struct sb_ping *p, const char *target)
{
    struct sockaddr_storage s;
    socklen_t n;
    int fd, protocol, err;

    memset(p, 0, sizeof *p);
    memset(&s, 0, sizeof s);
    err = find(target, &s, &n);
    if (err < 0)
        return err;
    addr_of(&p->to, &s);
    protocol = s.ss_family == AF_INET ? (int)IPPROTO_ICMP : (int)IPPROTO_ICMPV6;
    fd = socket(s.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, protocol);
    if (fd < 0)
        fd = socket(s.ss_family, SOCK_RAW | SOCK_CLOEXEC, protocol);
    if (fd < 0)
        return errno == EPERM || errno == EACCES ? SB_EPERM : SB_EIO;
    if (connect(fd, (const struct sockaddr *)&s, n) < 0) {
        close(fd);
        return SB_EHOST;
    }
    sb_port_random(&p->id, sizeof p->id);
    p->io.fd = fd;
    return 0;
}

static uint16_t checksum(const unsigned char *p, size_t n)
{
    uint32_t sum = 0;
    size_t i;

    for (i = 0; i + 1 < n; i += 2)
        sum += (uint32_t)p[i] << 8 | p[i + 1];
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return (uint16_t)~sum;
}

/* RFC 792 and RFC 4443 4.1 have the same shape; the kernel sums up what is ICMPv6. */
int sb_port_ping_send(struct sb_ping *p, unsigned seq, unsigned bytes)
{
    unsigned char m[HEAD + MOST] = { p->to.v6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO };
    size_t n = HEAD + (bytes < MOST ? bytes & ~1u : MOST), i;
    uint16_t sum;

    m[4] = (unsigned char)(p->id >> 8);
    m[5] = (unsigned char)p->id;
    m[6] = (unsigned char)(seq >> 8);
    m[7] = (unsigned char)seq;
    for (i = HEAD; i < n; i++)
        m[i] = (unsigned char)i;
    sum = checksum(m, n);
    if (!p->to.v6) {
        m[2] = (unsigned char)(sum >> 8);
        m[3] = (unsigned char)sum;
    }
    p->sent = micros();
    return send(p->io.fd, m, n, 0) == (ssize_t)n ? 0 : SB_EIO;
}

/* A raw IPv4 socket shows the IP head too, and hears the replies to everybody. */
static bool is_reply(const struct sb_ping *p, const unsigned char *m, size_t n, unsigned seq)
{
    size_t ip = 0;
    bool raw = !p->to.v6 && n && m[0] >> 4 == 4;
    int type, protocol = 0;
    socklen_t size = sizeof type;

    if (getsockopt(p->io.fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_RAW)
        protocol = 1;
    if (raw && protocol)
        ip = (size_t)(m[0] & 15) * 4;
    if (n < ip + HEAD || m[ip] != (p->to.v6 ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY))
        return false;
    m += ip;
    if (protocol && (m[4] << 8 | m[5]) != p->id)    /* an ICMP socket has an id of its own */
        return false;
    return (unsigned)(m[6] << 8 | m[7]) == (seq & 0xffff);
}

long sb_port_ping_wait(struct sb_ping *p, unsigned seq, uint32_t ms)
{
    struct pollfd f = { .fd = p->io.fd, .events = POLLIN };
    uint64_t until = micros() + (uint64_t)ms * 1000, now;
    unsigned char m[256];
    ssize_t n;

    while ((now = micros()) < until) {
        if (poll(&f, 1, (int)((until - now + 999) / 1000)) <= 0)
            continue;
        n = recv(p->io.fd, m, sizeof m, MSG_DONTWAIT);
        if (n > 0 && is_reply(p, m, (size_t)n, seq))
            return (long)(micros() - p->sent);
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            return SB_EIO;
    }
    return SB_ETIME;
}

void sb_port_ping_close(struct sb_ping *p)
{
    close(p->io.fd);
}
