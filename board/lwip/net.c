/*
 * net - the one Ethernet interface: frames in and out, its address
 */
#include "lwip_board.h"

#include "board.h"
#include "lwip/dhcp.h"
#include "lwip/dns.h"
#include "lwip/etharp.h"
#include "lwip/init.h"
#include "lwip/timeouts.h"
#include "netif/ethernet.h"
#include "sb/log.h"

enum { FRAMES = 16 };       /* between two turns of the box */

static struct netif ethernet;

u32_t sys_now(void)
{
    return board_millis();
}

static err_t send_frame(struct netif *n, struct pbuf *p)
{
    (void)n;
    board_eth_send(p);
    return ERR_OK;
}

static err_t begin(struct netif *n)
{
    n->name[0] = 'e';
    n->name[1] = 'n';
    n->mtu = 1500;
    n->hwaddr_len = ETH_HWADDR_LEN;
    n->flags = NETIF_FLAG_BROADCAST | NETIF_FLAG_ETHARP | NETIF_FLAG_ETHERNET | NETIF_FLAG_LINK_UP;
    n->output = etharp_output;
    n->linkoutput = send_frame;
    board_eth_init(n->hwaddr);
    return ERR_OK;
}

static void changed(struct netif *n)
{
    struct sb_addr a;
    char text[SB_ADDR_TEXT];

    if (!netif_is_up(n) || ip4_addr_isany_val(*netif_ip4_addr(n)))
        return;
    addr_of(&a, &n->ip_addr, 0);
    sb_log(board.box, SB_LOG_INFO, "net", "the address is %s", sb_addr_text(&a, text));
}

void net_init(const struct net_options *o)
{
    lwip_init();
    netif_add(&ethernet, &o->address, &o->mask, &o->gateway, NULL, begin, ethernet_input);
    netif_set_default(&ethernet);
    netif_set_status_callback(&ethernet, changed);
    if (o->fixed)
        dns_setserver(0, (const ip_addr_t *)&o->gateway);
}

void net_start(const struct net_options *o)
{
    netif_set_up(&ethernet);
    if (!o->fixed)
        dhcp_start(&ethernet);
}

void net_poll(void)
{
    unsigned n;

    /* the dead are buried between two turns: their places are wanted by those who come */
    for (n = 0; n < FRAMES && !board.box->dead && board_eth_pending(); n++) {
        struct pbuf *p = board_eth_receive();

        if (p && ethernet.input(p, &ethernet) != ERR_OK)
            pbuf_free(p);
        transport_events();     /* before the next one: held frames shall not fill the pool without need */
    }
    netif_poll(&ethernet);        /* what the box sends to itself */
    sys_check_timeouts();
}

uint32_t net_wait(void)
{
    uint32_t ms = sys_timeouts_sleeptime();

    if (ethernet.loop_first)
        return 0;
    return ms < credit_wait() ? ms : credit_wait();
}
