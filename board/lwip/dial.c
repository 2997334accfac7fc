/*
 * dial - connections of our own making; names are looked up by lwIP's DNS
 */
#include "lwip_board.h"

#include <string.h>
#include "lwip/dns.h"
#include "lwip/timeouts.h"
#include "sb/port.h"

/* A name that is being looked up. The connection may go before the answer comes. */
static struct call {
    struct sb_conn *c;      /* NULL: nobody waits any more */
    bool used;
    uint16_t port;
} calls[DNS_TABLE_SIZE];

static err_t answered(void *arg, struct tcp_pcb *pcb, err_t err)
{
    struct sb_conn *c = arg;

    (void)pcb, (void)err;       /* always ERR_OK: a refusal is an error of the pcb */
    c->io_flags &= ~(uint32_t)IO_DIALING;
    transport_note(c, IO_ANSWERED);
    return ERR_OK;
}

static int dial(struct sb_conn *c, const ip_addr_t *to, uint16_t port)
{
    struct tcp_pcb *pcb = tcp_new();
    err_t err;

    if (!pcb)
        return SB_EFULL;
    transport_attach(c, pcb, IO_DIALING);
    addr_of(&c->peer, to, port);
    err = tcp_connect(pcb, way_to(to), port, answered);
    if (err == ERR_OK)
        return 0;
    c->io.p = NULL;
    c->io_flags = 0;
    tcp_arg(pcb, NULL);
    tcp_err(pcb, NULL);
    tcp_abort(pcb);
    return transport_error(err);
}

/* From lwIP: the name is found, or there is no such one. */
static void found(const char *name, const ip_addr_t *ip, void *arg)
{
    struct call *call = arg;
    struct sb_conn *c = call->c;
    int err;

    (void)name;
    call->used = false;
    call->c = NULL;
    if (!c)
        return;
    err = ip ? dial(c, ip, call->port) : SB_EHOST;
    if (err < 0)
        transport_note(c, IO_BROKEN | (uint32_t)(uint16_t)err << 16);
}

void dial_closed(struct sb_conn *c)
{
    unsigned i;

    for (i = 0; i < DNS_TABLE_SIZE; i++)
        if (calls[i].c == c)
            calls[i].c = NULL;
}

/* lwIP's own start and its clock are built without DNS (board/firmware): it runs from the first name on. */
static void tick(void *arg)
{
    (void)arg;
    dns_tmr();
    sys_timeout(DNS_TMR_INTERVAL, tick, NULL);
}

static int look_up(struct sb_conn *c, const char *host, uint16_t port)
{
    ip_addr_t ip;
    static bool runs;
    unsigned i = 0;
    err_t err;

    if (!runs)
        tick(NULL);
    runs = true;
    while (i < DNS_TABLE_SIZE && calls[i].used)
        i++;
    if (i == DNS_TABLE_SIZE)
        return SB_EFULL;
    if (strcmp(host, "localhost") == 0)     /* RFC 6761 6.3: nobody is asked */
        host = "127.0.0.1";
    calls[i] = (struct call){ c, true, port };
    err = dns_gethostbyname(host, &ip, found, &calls[i]);
    if (err == ERR_INPROGRESS) {
        c->io_flags = IO_DIALING;
        return 0;
    }
    calls[i].used = false;
    calls[i].c = NULL;
    if (err == ERR_OK)
        return dial(c, &ip, port);
    return err == ERR_ARG ? SB_ENAME : transport_error(err);
}

static void begin(struct sb_conn *c)
{
    c->tp = &lwip_transport;
    c->io.p = NULL;
}

int sb_port_connect(struct sb_box *box, struct sb_conn *c, const char *host, unsigned port)
{
    (void)box;
    begin(c);
    if (port == 0 || port > 65535)
        return SB_EINVAL;
    return look_up(c, host, (uint16_t)port);
}

int sb_port_dial(struct sb_box *box, struct sb_conn *c, const struct sb_addr *to)
{
    ip_addr_t ip;

    (void)box;
    begin(c);
    memcpy(&ip_2_ip4(&ip)->addr, to->ip, sizeof(u32_t));    /* both in network order */
    return dial(c, &ip, to->port);
}
