/*
 * net_info - interfaces and neighbours of this host
 */
#include "posix.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
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

int sb_port_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user)
{
    FILE *f = fopen("/proc/net/arp", "re");
    char line[200], ip[64], name[32];
    unsigned m[6], flags;

    if (!f)
        return SB_EIO;
    while (fgets(line, sizeof line, f)) {
        struct sb_neighbour n = { .fixed = false };
        size_t k;

        if (sscanf(line, "%63s 0x%*x 0x%x %x:%x:%x:%x:%x:%x %*s %31s", ip, &flags, &m[0], &m[1], &m[2], &m[3],
                   &m[4], &m[5], name) != 9 || !(flags & ATF_COM) || inet_pton(AF_INET, ip, n.address.ip) != 1)
            continue;
        for (k = 0; k < 6; k++)
            n.mac[k] = (uint8_t)m[k];
        n.fixed = flags & ATF_PERM;
        snprintf(n.interface, sizeof n.interface, "%.15s", name);
        each(user, &n);
    }
    fclose(f);
    return 0;
}

/* A host is no access point; one that is has hostapd to ask. */
int sb_port_stations(void (*each)(void *user, const struct sb_station *s), void *user)
{
    (void)each, (void)user;
    return SB_ENOSUP;
}
