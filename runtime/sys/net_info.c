/*
 * net_info - sb/net.h, as the port knows it
 */
#include "sb/net.h"
#include "sb/port.h"

int sb_interfaces(void (*each)(void *user, const struct sb_interface *i), void *user)
{
    return sb_port_interfaces(each, user);
}

int sb_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user)
{
    return sb_port_neighbours(each, user);
}

int sb_stations(void (*each)(void *user, const struct sb_station *s), void *user)
{
    return sb_port_stations(each, user);
}

int sb_ping_open(struct sb_ping *p, const char *target)
{
    return sb_port_ping_open(p, target);
}

int sb_ping_send(struct sb_ping *p, unsigned seq, unsigned bytes)
{
    return sb_port_ping_send(p, seq, bytes);
}

long sb_ping_wait(struct sb_ping *p, unsigned seq, uint32_t ms)
{
    return sb_port_ping_wait(p, seq, ms);
}

void sb_ping_close(struct sb_ping *p)
{
    sb_port_ping_close(p);
}
