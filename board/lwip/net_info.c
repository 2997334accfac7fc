/*
 * net_info - the interface and its neighbours, as lwIP knows them
 */
#include "lwip_board.h"

#include <string.h>
#include "lwip/etharp.h"
#include "sb/net.h"
#include "sb/port.h"

#define NAME "en0"

/* lwIP has one interface; what goes to 127.0.0.1 does not leave it. */
int sb_port_interfaces(void (*each)(void *user, const struct sb_interface *i), void *user)
{
    const struct netif *n = netif_default;
    struct sb_interface i = { .name = "lo", .address.ip = { 127, 0, 0, 1 } };

    each(user, &i);
    memcpy(i.name, NAME, sizeof NAME);
    i.has_mac = true;
    i.mtu = n->mtu;
    addr_of(&i.address, &n->ip_addr, 0);
    memcpy(i.mac, n->hwaddr, sizeof i.mac);
    each(user, &i);
    return 0;
}

int sb_port_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user)
{
    size_t i;

    for (i = 0; i < ARP_TABLE_SIZE; i++) {
        struct sb_neighbour to = { .interface = NAME };
        struct eth_addr *mac;
        struct netif *n;
        ip4_addr_t *ip;

        if (!etharp_get_entry(i, &ip, &n, &mac))
            continue;
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
