/*
 * net_info - interfaces and neighbours of this host
 */
#include "posix.h"

#include <fcntl.h>
#include <ifaddrs.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "proc_arp.h"
#include "sb/net.h"
#include "sb/port.h"

static uint32_t mtu_of(const char *name)
{
    struct ifreq r;
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool ok;

    memset(&r, 0, sizeof r);
    snprintf(r.ifr_name, sizeof r.ifr_name, "%s", name);
    ok = fd >= 0 && ioctl(fd, SIOCGIFMTU, &r) == 0;
    if (fd >= 0)
        close(fd);
    return ok ? (uint32_t)r.ifr_mtu : 0;
}

static void find_mac(const struct ifaddrs *all, struct sb_interface *to)
{
    const struct ifaddrs *a;

    for (a = all; a; a = a->ifa_next) {
        const struct sockaddr_ll *link = (const void *)a->ifa_addr;

        if (!link || link->sll_family != AF_PACKET || link->sll_halen != 6 || strcmp(a->ifa_name, to->name) != 0)
            continue;
        to->has_mac = link->sll_hatype == ARPHRD_ETHER;
        memcpy(to->mac, link->sll_addr, 6);
    }
}

int sb_port_interfaces(void (*each)(void *user, const struct sb_interface *i), void *user)
{
    struct ifaddrs *all, *a;

    if (getifaddrs(&all) != 0)
        return SB_EIO;
    for (a = all; a; a = a->ifa_next) {
        struct sb_interface i = { .has_mac = false };
        struct sockaddr_storage s;
        int family = a->ifa_addr ? a->ifa_addr->sa_family : AF_UNSPEC;

        if (family != AF_INET && family != AF_INET6)
            continue;
        memset(&s, 0, sizeof s);
        memcpy(&s, a->ifa_addr, family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6));
        addr_of(&i.address, &s);
        snprintf(i.name, sizeof i.name, "%s", a->ifa_name);
        i.mtu = mtu_of(i.name);
        find_mac(all, &i);
        each(user, &i);
    }
    freeifaddrs(all);
    return 0;
}

/* ---- /proc/net/arp ---- */

struct table {
    void (*each)(void *user, const struct sb_neighbour *n);
    void *user;
    const struct sb_machine *m;
    struct sb_neighbour row;
    unsigned ip, mac, name, flags;      /* bytes of the row's address, link address, name; its flags */
};

static void on_row(struct table *t)
{
    t->row.fixed = t->flags & ATF_PERM;
    if (t->flags & ATF_COM)             /* else the address did not answer */
        t->each(t->user, &t->row);
    memset(&t->row, 0, sizeof t->row);
    t->mac = t->name = 0;
}

static void on_device(struct table *t, const unsigned char *p, size_t n)
{
    size_t room = sizeof t->row.interface - 1 - t->name;

    n = n < room ? n : room;
    memcpy(t->row.interface + t->name, p, n);
    t->name += (unsigned)n;
}

static void arp_event(void *user, int event, const unsigned char *p, size_t n)
{
    struct table *t = user;

    switch (event) {
    case SB_PROC_ARP_OCTET:     t->row.address.ip[t->ip++ % 4] = (uint8_t)t->m->num; break;
    case SB_PROC_ARP_FLAGS:     t->flags = (unsigned)t->m->num; break;
    case SB_PROC_ARP_BYTE:      t->row.mac[t->mac++] = (uint8_t)t->m->num; break;
    case SB_PROC_ARP_DEVICE:
    case SB_PROC_ARP_DEVICE | SB_MORE: on_device(t, p, n); break;
    case SB_PROC_ARP_NEIGHBOUR: on_row(t); break;
    }
}

int sb_port_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user)
{
    struct sb_machine m;
    struct table t = { .each = each, .user = user, .m = &m };
    unsigned char piece[1024];
    int fd = open("/proc/net/arp", O_RDONLY | O_CLOEXEC);
    ssize_t n;

    if (fd < 0)
        return SB_EIO;
    sb_proc_arp_init(&m);
    while ((n = read(fd, piece, sizeof piece)) > 0)
        sb_proc_arp_feed(&m, piece, (size_t)n, arp_event, &t);
    close(fd);
    return n == 0 && sb_proc_arp_finish(&m, arp_event, &t) == 0 ? 0 : SB_EIO;
}

/* A host is no access point; one that is has hostapd to ask. */
int sb_port_stations(void (*each)(void *user, const struct sb_station *s), void *user)
{
    (void)each, (void)user;
    return SB_ENOSUP;
}
