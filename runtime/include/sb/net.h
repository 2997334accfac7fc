/*
 * net - what a box knows of the networks it is in
 *
 * All of these may block: for tasks. each is called once for every one there is.
 */
#ifndef SB_NET_H
#define SB_NET_H

#include <stdbool.h>
#include <stdint.h>
#include "sb/addr.h"

enum { SB_INTERFACE_NAME = 16 };

struct sb_interface {
    char     name[SB_INTERFACE_NAME];
    struct sb_addr address;
    bool     has_mac;
    uint8_t  mac[6];
    uint32_t mtu;
};
struct sb_neighbour {       /* a row of the ARP table */
    char     interface[SB_INTERFACE_NAME];
    struct sb_addr address;
    uint8_t  mac[6];
    bool     fixed;         /* entered by hand */
};
struct sb_station {         /* a client of an access point */
    char     interface[SB_INTERFACE_NAME];
    uint8_t  mac[6];
};

/* 0, or SB_ENOSUP and the like when the list cannot be had. */
int sb_interfaces(void (*each)(void *user, const struct sb_interface *i), void *user);
int sb_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user);
int sb_stations(void (*each)(void *user, const struct sb_station *s), void *user);

/* Echo requests (RFC 792, RFC 4443). open finds the target out, a name or an address; wait gives the round
 * trip of request seq in microseconds, SB_ETIME when no reply came within ms; it may be called again. */
struct sb_ping {
    struct sb_addr to;
    uint16_t id;
    uint64_t sent;          /* the port's: when */
    union { int fd; void *p; } io;
};
int  sb_ping_open(struct sb_ping *p, const char *target);
int  sb_ping_send(struct sb_ping *p, unsigned seq, unsigned bytes);
long sb_ping_wait(struct sb_ping *p, unsigned seq, uint32_t ms);
void sb_ping_close(struct sb_ping *p);

#endif
