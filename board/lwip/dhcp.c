/*
 * dhcp - the board's address from a server, for as long as the server says (RFC 2131)
 *
 * Over datagrams of its own: lwIP's client, and its UDP that nobody else needs, are 3 KB more. A clock of seconds
 * drives it, the options are read by grammar/dhcp_options.rl.
 */
#include "lwip_board.h"

#include <string.h>
#include "dhcp_options.h"
#include "lwip/icmp.h"
#include "lwip/inet_chksum.h"
#include "lwip/ip4.h"
#include "lwip/prot/dhcp.h"
#include "lwip/prot/ethernet.h"
#include "lwip/prot/iana.h"
#include "lwip/prot/udp.h"
#include "lwip/timeouts.h"

enum { TTL = 255, MOST_TRIES = 4, LEAST_WAIT = 60, CODES = 64 };

static struct {
    struct netif *net;          /* NULL: nobody asked for an address */
    enum { SELECTING, REQUESTING, BOUND } state;
    uint32_t xid;
    ip4_addr_t address, server; /* offered, or ours */
    uint32_t age, asked;        /* seconds since the lease was asked for; its value when the last message went out */
    uint32_t renewal, rebinding, lease;     /* the ages at which it is asked for again, of anybody, and over */
    uint32_t wait;              /* seconds until the next message, 0: nothing is asked */
    unsigned tries;
} dhcp;

/* ---- what is sent ---- */

struct __attribute__((packed)) option_word {
    uint8_t code, n;
    uint32_t value;
};

/* What stands in dhcp_msg.options: the first three always, the addresses when an offer is taken. */
struct __attribute__((packed)) asked {
    uint8_t type[3], most[4], wanted[5];
    struct option_word address, server;
};

static const struct asked template = {
    { DHCP_OPTION_MESSAGE_TYPE, 1, 0 },
    { DHCP_OPTION_MAX_MSG_SIZE, 2, 576 >> 8, 576 & 255 },       /* so much lies in one buffer */
    { DHCP_OPTION_PARAMETER_REQUEST_LIST, 3, DHCP_OPTION_SUBNET_MASK, DHCP_OPTION_ROUTER, DHCP_OPTION_DNS_SERVER },
    { DHCP_OPTION_REQUESTED_IP, 4, 0 },
    { DHCP_OPTION_SERVER_ID, 4, 0 },
};

struct __attribute__((packed)) message {
    struct udp_hdr udp;
    struct dhcp_msg body;
};

static void fill(struct dhcp_msg *b, unsigned type)
{
    struct asked *o = (struct asked *)b->options;
    size_t n = dhcp.state == REQUESTING ? sizeof *o : offsetof(struct asked, address);

    b->op = DHCP_BOOTREQUEST;
    b->htype = LWIP_IANA_HWTYPE_ETHERNET;
    b->hlen = ETH_HWADDR_LEN;
    b->xid = dhcp.xid;
    b->ciaddr.addr = dhcp.net->ip_addr.addr;    /* none until it is bound */
    memcpy(b->chaddr, dhcp.net->hwaddr, ETH_HWADDR_LEN);
    b->cookie = PP_HTONL(DHCP_MAGIC_COOKIE);
    memcpy(o, &template, n);
    o->type[2] = (uint8_t)type;
    if (dhcp.state == REQUESTING) {
        o->address.value = dhcp.address.addr;
        o->server.value = dhcp.server.addr;
    }
    b->options[n] = DHCP_OPTION_END;
}

/* Without memory it is as if the message had got lost. */
static void send(unsigned type, const ip4_addr_t *to)
{
    struct pbuf *p = pbuf_alloc(PBUF_IP, sizeof(struct message), PBUF_RAM);
    struct message *m;

    if (!p)
        return;
    m = p->payload;
    memset(m, 0, sizeof *m);
    fill(&m->body, type);
    m->udp.src = PP_HTONS(LWIP_IANA_PORT_DHCP_CLIENT);
    m->udp.dest = PP_HTONS(LWIP_IANA_PORT_DHCP_SERVER);
    m->udp.len = PP_HTONS(sizeof *m);
    m->udp.chksum = ip_chksum_pseudo(p, IP_PROTO_UDP, sizeof *m, &dhcp.net->ip_addr, to);
    if (!m->udp.chksum)
        m->udp.chksum = 0xffff;         /* 0 would be none */
    ip4_output_if(p, NULL, to, TTL, 0, IP_PROTO_UDP, dhcp.net);
    pbuf_free(p);
}

/* RFC 2131 4.1 tells how long to wait for an answer, 4.4.5 when it is about a lease one has. */
static void ask(void)
{
    bool bound = dhcp.state == BOUND;
    uint32_t chance = lwip_chance();

    if (bound) {
        dhcp.wait = ((dhcp.age < dhcp.rebinding ? dhcp.rebinding : dhcp.lease) - dhcp.age) / 2;
        if (dhcp.wait < LEAST_WAIT)
            dhcp.wait = LEAST_WAIT;
    } else {
        if (dhcp.tries > MOST_TRIES) {
            dhcp.state = SELECTING;     /* who made the offer is gone; or as before */
            dhcp.tries = 0;
        }
        dhcp.wait = (4u << dhcp.tries++) - 1 + chance % 3;
    }
    if (dhcp.state != REQUESTING)
        dhcp.xid = chance;
    dhcp.asked = dhcp.age;
    send(dhcp.state == SELECTING ? DHCP_DISCOVER : DHCP_REQUEST,
         bound && dhcp.age < dhcp.rebinding ? &dhcp.server : IP4_ADDR_BROADCAST);
}

/* The address is not ours (any more): all over again, in a second. */
static void lose(void)
{
    netif_set_addr(dhcp.net, IP4_ADDR_ANY4, IP4_ADDR_ANY4, IP4_ADDR_ANY4);
    dhcp.state = SELECTING;
    dhcp.tries = 0;
    dhcp.wait = 1;
}

static void tick(void *arg)
{
    (void)arg;
    sys_timeout(1000, tick, NULL);
    dhcp.age++;
    if (dhcp.state == BOUND) {
        if (dhcp.age >= dhcp.lease)
            lose();
        else if (dhcp.age == dhcp.renewal || dhcp.age == dhcp.rebinding)
            dhcp.wait = 1;
    }
    if (dhcp.wait && --dhcp.wait == 0)
        ask();
}

void dhcp_begin(struct netif *net)
{
    dhcp.net = net;
    sys_timeout(1000, tick, NULL);
    ask();
}

/* ---- what comes ---- */

struct reply {
    struct sb_machine m;
    uint32_t value[CODES];      /* by the code of the option, 0: it was not there */
};

static void option(void *user, int event, const unsigned char *p, size_t n)
{
    struct reply *r = user;

    (void)event, (void)p, (void)n;
    r->value[r->m.reg >> 8] = (uint32_t)r->m.num;
}

static bool read(struct reply *r, const uint8_t *p, size_t n)
{
    sb_dhcp_options_init(&r->m);
    (void)sb_dhcp_options_feed(&r->m, p, n, option, r);
    return r->m.status == SB_MACHINE_DONE;
}

static void bind(const uint32_t *value)
{
    ip4_addr_t mask = { lwip_htonl(value[DHCP_OPTION_SUBNET_MASK]) }, router = { lwip_htonl(value[DHCP_OPTION_ROUTER]) };
    uint32_t lease = value[DHCP_OPTION_LEASE_TIME];

    if (!mask.addr)
        mask.addr = PP_HTONL(0xffffff00);
    dhcp.state = BOUND;
    dhcp.age -= dhcp.asked;
    dhcp.wait = 0;
    dhcp.lease = lease;
    dhcp.renewal = value[DHCP_OPTION_T1] ? value[DHCP_OPTION_T1] : lease / 2;
    dhcp.rebinding = value[DHCP_OPTION_T2] ? value[DHCP_OPTION_T2] : lease - lease / 8;
    board.name_server.addr = lwip_htonl(value[DHCP_OPTION_DNS_SERVER]);
    netif_set_addr(dhcp.net, &dhcp.address, &mask, &router);
}

static void replied(const struct dhcp_msg *b, const uint32_t *value)
{
    unsigned type = value[DHCP_OPTION_MESSAGE_TYPE];

    if (type == DHCP_OFFER && dhcp.state == SELECTING) {
        dhcp.state = REQUESTING;
        dhcp.tries = 0;
        dhcp.address.addr = b->yiaddr.addr;
        dhcp.server.addr = lwip_htonl(value[DHCP_OPTION_SERVER_ID]);
        ask();
    } else if (type == DHCP_ACK && dhcp.state != SELECTING && value[DHCP_OPTION_LEASE_TIME]) {
        dhcp.address.addr = b->yiaddr.addr;
        bind(value);
    } else if (type == DHCP_NAK && dhcp.state != SELECTING) {
        lose();
    }
}

/* A reply lies in one buffer whole: we said how large it may be. */
static void reply(const struct pbuf *p)
{
    const struct dhcp_msg *b = &((const struct message *)p->payload)->body;
    const size_t head = sizeof(struct udp_hdr) + DHCP_OPTIONS_OFS;
    struct reply r;
    bool good;

    if (!dhcp.wait || p->len < head || b->op != DHCP_BOOTREPLY || b->xid != dhcp.xid
            || b->cookie != PP_HTONL(DHCP_MAGIC_COOKIE) || memcmp(b->chaddr, dhcp.net->hwaddr, ETH_HWADDR_LEN) != 0)
        return;
    memset(r.value, 0, sizeof r.value);
    good = read(&r, b->options, p->len - head);
    if (r.value[DHCP_OPTION_OVERLOAD] & DHCP_OVERLOAD_FILE)
        good = good && read(&r, b->file, sizeof b->file);
    if (r.value[DHCP_OPTION_OVERLOAD] & DHCP_OVERLOAD_SNAME)
        good = good && read(&r, b->sname, sizeof b->sname);
    if (good)
        replied(b, r.value);
}

void datagram_input(struct pbuf *p, struct netif *net)
{
    const struct udp_hdr *h = p->payload;

    if (p->len < sizeof *h)
        ;
    else if (h->dest == PP_HTONS(LWIP_IANA_PORT_DHCP_CLIENT)) {
        if (!h->chksum || ip_chksum_pseudo(p, IP_PROTO_UDP, p->tot_len, ip_current_src_addr(), ip_current_dest_addr()) == 0)
            reply(p);
    } else if (board.datagrams) {
        board.datagrams(p, net);
        return;
    } else if (!ip4_addr_isbroadcast(ip_current_dest_addr(), net) && !ip4_addr_ismulticast(ip_current_dest_addr())) {
        pbuf_header_force(p, (s16_t)ip_current_header_tot_len());
        icmp_port_unreach(false, p);
    }
    pbuf_free(p);
}
