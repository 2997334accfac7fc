/*
 * lwip_board - what the files of this half board share: a box over lwIP's raw
 * API, without sockets, without threads
 *
 * lwIP's callbacks note what has happened and put the connection in a queue;
 * the loop looks at it when lwIP has returned. So nothing the box does, closing
 * or aborting included, happens inside lwIP.
 */
#ifndef SB_LWIP_BOARD_H
#define SB_LWIP_BOARD_H

#include <stdbool.h>
#include <stdint.h>
#include "lwip/ip_addr.h"
#include "lwip/netif.h"
#include "lwip/tcp.h"
#include "net/box.h"
#include "net/conn.h"

struct board {
    struct sb_box *box;
    bool  again;            /* the loop shall not sleep before its next turn */
    bool  stop;             /* told to restart */
    bool  unsent;           /* some connection has IO_UNSENT, */
    bool  starved;          /* or IO_STARVED, */
    bool  freed;            /* and lwIP has got memory back since */
    struct tcp_pcb *greeted;    /* whose connection is being opened: not attached yet */
    struct sb_conn *queue[2 * (SB_MAX_CONNS + SB_SPARE_CONNS)];     /* a round and the next; NULL: gone meanwhile */
    unsigned queued;
};
extern struct board board;

/* c->io_flags. c->io.p is the pcb, NULL when lwIP has none for it (any more);
 * c->io_held the pbufs that were not taken yet. */
enum {
    IO_OPEN     = 1 << 0,
    IO_QUEUED   = 1 << 1,   /* in board.queue */
    IO_LEFT     = 1 << 2,   /* output was acknowledged, or may be tried again */
    IO_OFFER    = 1 << 3,   /* what is held shall be offered */
    IO_EOF      = 1 << 4,   /* the peer's end has come, */
    IO_TOLD     = 1 << 5,   /* and the box knows */
    IO_ANSWERED = 1 << 6,   /* our call was answered */
    IO_DIALING  = 1 << 7,   /* our call is not answered yet */
    IO_UNSENT   = 1 << 8,   /* written, but lwIP was not told to send */
    IO_STARVED  = 1 << 10,  /* lwIP had no memory, and nothing of its own is under way that would come back */
    IO_BROKEN   = 1 << 9,   /* the pcb is gone: reset, timed out, refused. The error is in the upper half */
};

/* transport.c */
extern const struct sb_transport lwip_transport;
void transport_attach(struct sb_conn *c, struct tcp_pcb *pcb, uint32_t flags);
void transport_note(struct sb_conn *c, uint32_t what);
void transport_events(void);        /* looks at what was noted */
void transport_send(void);          /* what was written goes out */
void transport_part(struct tcp_pcb *pcb);   /* an orderly end of a pcb that belongs to nobody any more */
int  transport_error(err_t err);    /* to enum sb_err */

/* credit.c: windows, so that all peers together send no more than the NIC can hold (SB_BOARD_FIFO, 0 = it holds back) */
void credit_take(struct sb_conn *c, size_t n);  /* the box has taken them: c's window opens, now or soon */
void credit_grant(void);
void credit_forget(struct sb_conn *c);
uint32_t credit_wait(void);                     /* milliseconds until it wants to be called */

/* dial.c */
void dial_closed(struct sb_conn *c);

/* listen.c */
void addr_of(struct sb_addr *a, const ip_addr_t *ip, uint16_t port);

/* net.c */

/* lwIP has one interface, so what is meant for 127.0.0.1 goes to that one's address, and does not leave it. */
static inline const ip_addr_t *way_to(const ip_addr_t *to)
{
    return ip4_addr_isloopback(ip_2_ip4(to)) ? &netif_default->ip_addr : to;
}

struct net_options {
    bool fixed;                     /* address, mask and gateway as given, instead of DHCP */
    ip4_addr_t address, mask, gateway;
};
void net_init(const struct net_options *o);     /* one can listen, */
void net_start(const struct net_options *o);    /* and then be reached */
void net_poll(void);                /* frames and timers */
uint32_t net_wait(void);            /* milliseconds until lwIP wants to be called */

#endif
