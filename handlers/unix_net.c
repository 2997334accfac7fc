/*
 * unix_net - ping, ifconfig, arp, iw (S0-TEL-13 to 16)
 */
#include <string.h>
#include "unix.h"

/* ---- ping ---- */

enum { COUNT = 4, BYTES = 32, WAIT_MS = 1000, LOOK_MS = 50 };

struct trips { uint32_t sent, received, least, most, sum; uint64_t squares; };   /* microseconds */

static void count_trip(struct trips *s, uint32_t us)
{
    s->least = s->received == 0 || us < s->least ? us : s->least;
    s->most = us > s->most ? us : s->most;
    s->sum += us;
    s->squares += (uint64_t)us * us;
    s->received++;
}

static uint32_t root(uint64_t n)
{
    uint32_t r = 0, bit;

    for (bit = 1u << 31; bit; bit >>= 1)
        if ((uint64_t)(r + bit) * (r + bit) <= n)
            r += bit;
    return r;
}

static void say_ms(struct sb_term *t, uint32_t us, const char *behind)
{
    sb_say(t, "%u.%03u%s", us / 1000, us % 1000, behind);
}

/* One echo, looking for ^C meanwhile; how long the second has lasted. */
static uint32_t echo(struct sb_term *t, struct sb_ping *p, unsigned seq, const char *name, struct trips *s)
{
    uint32_t passed = 0;
    long us = SB_ETIME;

    if (sb_ping_send(p, seq, BYTES) < 0)
        us = SB_EIO;
    s->sent++;
    for (; us == SB_ETIME && passed < WAIT_MS && !sb_term_stopped(t); passed += LOOK_MS)
        us = sb_ping_wait(p, seq, LOOK_MS);
    if (us >= 0) {
        count_trip(s, (uint32_t)us);
        sb_say(t, "%d bytes from %s: icmp_seq=%u time=", BYTES, name, seq);
        say_ms(t, (uint32_t)us, " ms\n");
        return (uint32_t)us / 1000;
    }
    if (!sb_term_stopped(t))
        sb_say(t, us == SB_ETIME ? "Request timeout for icmp_seq %u\n" : "Request %u could not be sent\n", seq);
    return passed;
}

static void tell_trips(struct sb_term *t, const struct trips *s)
{
    uint32_t lost = s->sent ? (s->sent - s->received) * 1000 / s->sent : 0, mean = 0, deviation = 0;

    if (s->received) {
        mean = s->sum / s->received;
        deviation = root(s->received * s->squares - (uint64_t)s->sum * s->sum) / s->received;
    }
    sb_say(t, "%u packets transmitted, %u packets received, %u.%u%% packet loss\nround-trip min/avg/max/stddev = ",
           s->sent, s->received, lost / 10, lost % 10);
    say_ms(t, s->least, "/");
    say_ms(t, mean, "/");
    say_ms(t, s->most, "/");
    say_ms(t, deviation, " ms\n");
}

int unix_ping(struct sb_term *t)
{
    sb_str target = sb_term_word(t, "target");
    struct trips trips = { 0 };
    char name[256], ip[SB_ADDR_TEXT];
    struct sb_ping p;
    unsigned seq;
    int err = sb_copy(name, sizeof(name), target);

    if (!target.p)
        return sb_say(t, "Ping target must be specified.");
    if (err == 0)
        err = sb_ping_open(&p, name);
    if (err == SB_EHOST || err == SB_EFULL)
        return sb_say(t, "Invalid ping target %.*s.", SB_ARG(target));
    if (err < 0)
        return sb_say(t, "Ping is not possible: %s.", sb_err_text(err));
    sb_addr_text(&p.to, ip);
    sb_say(t, "ping %s: %d data bytes\n", ip, BYTES);
    for (seq = 1; seq <= COUNT && !sb_term_stopped(t); seq++) {
        uint32_t passed = echo(t, &p, seq, ip, &trips);

        if (seq < COUNT && passed < WAIT_MS)
            sb_term_sleep(t, WAIT_MS - passed);
    }
    sb_ping_close(&p);
    if (sb_term_stopped(t)) {       /* what has been found out until then is told all the same */
        sb_term_resume(t);
        sb_say(t, "\n");
    }
    tell_trips(t, &trips);
    return 0;
}

/* ---- lists ---- */

static const char *mac_text(const uint8_t mac[6], char to[18])
{
    to[sb_format(to, 17, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5])] = 0;
    return to;
}

static void tell_interface(void *user, const struct sb_interface *i)
{
    char ip[SB_ADDR_TEXT], mac[18];

    sb_say(user, "%-10s", i->name);
    if (i->has_mac)
        sb_say(user, "hwaddr %s", mac_text(i->mac, mac));
    sb_say(user, "\n          %s addr:%s\n          mtu:%u\n", sb_addr_is_v6(&i->address) ? "inet6" : "inet",
           sb_addr_text(&i->address, ip), i->mtu);
}

int unix_ifconfig(struct sb_term *t)
{
    if (sb_interfaces(tell_interface, t) < 0)
        sb_say(t, "Interfaces are not accessible right now.");
    return 0;
}

struct arp { struct sb_term *t; const struct sb_interface *of; unsigned rows; };

static void tell_neighbour(void *user, const struct sb_neighbour *n)
{
    struct arp *a = user;
    char ip[SB_ADDR_TEXT], mac[18];

    if (!sb_is(sb_str_of(n->interface), a->of->name))
        return;
    if (a->rows++ == 0)
        sb_say(a->t, "%s: %s\n  Internet Address      Physical Address      Type\n", n->interface,
               sb_addr_text(&a->of->address, ip));
    sb_say(a->t, "  %-22s%s     %s\n", sb_addr_text(&n->address, ip), mac_text(n->mac, mac),
           n->fixed ? "static" : "dynamic");
}

static void tell_neighbours(void *user, const struct sb_interface *i)
{
    struct arp a = { user, i, 0 };

    if (!sb_addr_is_v6(&i->address))
        sb_neighbours(tell_neighbour, &a);
}

static void count_neighbour(void *user, const struct sb_neighbour *n)
{
    (void)n;
    ++*(unsigned *)user;
}

int unix_arp(struct sb_term *t)
{
    unsigned n = 0;

    if (sb_neighbours(count_neighbour, &n) < 0 || sb_interfaces(tell_neighbours, t) < 0)
        sb_say(t, "ARP table is not accessible right now.");
    else if (n == 0)
        sb_say(t, "No neighbours are known.\n");
    return 0;
}

static void tell_station(void *user, const struct sb_station *s)
{
    char mac[18];

    sb_say(user, "station %s (on %s)\n", mac_text(s->mac, mac), s->interface);
}

int unix_iw(struct sb_term *t)
{
    if (sb_stations(tell_station, t) < 0)
        sb_say(t, "This box has no access point.\n");
    return 0;
}
