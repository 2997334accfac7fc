/*
 * net_info - the interface and its neighbours, as lwIP knows them
 */
#include "lwip_board.h"

#include <string.h>
#include "lwip/etharp.h"
#include "sb/net.h"
#include "sb/port.h"

static void name_of(char to[SB_INTERFACE_NAME], const struct netif *n)
{
    memset(to, 0, SB_INTERFACE_NAME);
    to[0] = n->name[0];
    to[1] = n->name[1];
    if (n->hwaddr_len)          /* there is one "lo" */
        to[2] = (char)('0' + n->num);
}

int sb_port_interfaces(void (*each)(void *user, const struct sb_interface *i), void *user)
{
    const struct netif *n;

    NETIF_FOREACH(n) {
        struct sb_interface i = { .has_mac = n->hwaddr_len != 0, .mtu = n->mtu };

        name_of(i.name, n);
        addr_of(&i.address, &n->ip_addr, 0);
        memcpy(i.mac, n->hwaddr, sizeof i.mac);
        each(user, &i);
    }
    return 0;
}

int sb_port_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user)
{
    size_t i;

    for (i = 0; i < ARP_TABLE_SIZE; i++) {
        struct sb_neighbour to = { .fixed = false };
        struct eth_addr *mac;
        struct netif *n;
        ip4_addr_t *ip;

        if (!etharp_get_entry(i, &ip, &n, &mac))
            continue;
        name_of(to.interface, n);
        memcpy(to.address.ip, &ip->addr, 4);
        memcpy(to.mac, mac->addr, sizeof to.mac);
        each(user, &to);
    }
    return 0;
}

/* There is no radio. */
int sb_port_stations(void (*each)(void *user, const struct sb_station *s), void *user)
{
    (void)each, (void)user;
    return SB_ENOSUP;
}
