/*
 * ping - echo requests, and their replies before lwIP drops them; the task that waits is woken
 */
#include "lwip_board.h"

#include <string.h>
#include "board.h"
#include "lwip/icmp.h"
#include "lwip/inet_chksum.h"
#include "lwip/ip4.h"
#include "net/firewall.h"
#include "net/task.h"
#include "sb/net.h"
#include "sb/port.h"

enum { MOST = 64, TTL = 255 };

static struct ping {
    struct sb_task *task;       /* who waits, NULL: free */
    ip_addr_t to;
    uint16_t id;
    bool     replied;
    uint16_t seq;               /* of the reply */
    uint32_t at;                /* microseconds: when it came */
} pings[SB_MAX_TASKS];

/* Every packet comes by, unchecked; what is no reply to us is left to lwIP. */
int ping_input(struct pbuf *b)
{
    const struct ip_hdr *ip = b->payload;
    const struct icmp_echo_hdr *h = (const void *)(ip + 1);
    struct ping *p;

    if (IPH_PROTO(ip) != IP_PROTO_ICMP || b->len < sizeof *ip + sizeof *h || h->type != ICMP_ER)
        return 0;
    for (p = pings; p < pings + SB_MAX_TASKS; p++)
        if (p->task && p->id == h->id && way_to(&p->to)->addr == ip->src.addr) {
            p->replied = true;
            p->seq = lwip_ntohs(h->seqno);
            p->at = board_micros();
            sb_port_task_wake(board.box, p->task);
        }
    return 0;
}

static struct ping *free_ping(void)
{
    unsigned i;

    for (i = 0; i < SB_MAX_TASKS; i++)
        if (!pings[i].task)
            return &pings[i];
    return NULL;
}

int sb_port_ping_open(struct sb_ping *to, const char *target)
{
    struct ping *p = free_ping();
    struct sb_rule only;        /* an address alone is a rule, and its reader is here: lwIP's would be a second one */

    memset(to, 0, sizeof *to);
    if (!p)
        return SB_EFULL;
    memset(p, 0, sizeof *p);
    if (sb_rule_read(&only, target, false) < 0 || only.bits != 32 || only.kind || only.port)
        return SB_EHOST;        /* an address, as with the seed: for names DNS would have to be linked */
    memcpy(&ip_2_ip4(&p->to)->addr, only.net.ip, sizeof(u32_t));    /* both in network order */
    p->task = sb_port_task_self(board.box);
    sb_port_random(&p->id, sizeof p->id);
    addr_of(&to->to, &p->to, 0);
    to->id = p->id;
    to->io.p = p;
    return 0;
}

int sb_port_ping_send(struct sb_ping *to, unsigned seq, unsigned bytes)
{
    struct ping *p = to->io.p;
    u16_t n = (u16_t)(sizeof(struct icmp_echo_hdr) + (bytes < MOST ? bytes : MOST)), i;
    struct pbuf *b = pbuf_alloc(PBUF_IP, n, PBUF_RAM);
    struct icmp_echo_hdr *h;
    err_t err;

    if (!b)
        return SB_EFULL;
    h = b->payload;
    memset(h, 0, sizeof *h);
    h->type = ICMP_ECHO;
    h->id = p->id;
    h->seqno = lwip_htons((u16_t)seq);
    for (i = sizeof *h; i < n; i++)
        ((unsigned char *)b->payload)[i] = (unsigned char)i;
    h->chksum = inet_chksum(h, n);
    p->replied = false;
    to->sent = board_micros();
    err = ip4_output(b, NULL, way_to(&p->to), TTL, 0, IP_PROTO_ICMP);
    pbuf_free(b);
    return transport_error(err);
}

long sb_port_ping_wait(struct sb_ping *to, unsigned seq, uint32_t ms)
{
    const struct ping *p = to->io.p;
    uint32_t since = board_millis(), passed;

    while (!p->replied || p->seq != (uint16_t)seq) {
        passed = board_millis() - since;
        if (passed >= ms)
            return SB_ETIME;
        sb_port_task_wait(board.box, p->task, ms - passed);
    }
    return (long)(p->at - (uint32_t)to->sent);
}

void sb_port_ping_close(struct sb_ping *to)
{
    struct ping *p = to->io.p;

    p->task = NULL;
}
