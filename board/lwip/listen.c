/*
 * listen - listeners, and what happens to those who come
 */
#include "lwip_board.h"

#include <string.h>
#include "sb/port.h"

#define POLITE 4    /* half seconds that a refused peer may take to read why */

void addr_of(struct sb_addr *a, const ip_addr_t *ip, uint16_t port)
{
    uint32_t v4 = ip_2_ip4(ip)->addr;

    memset(a, 0, sizeof *a);
    memcpy(a->ip, &v4, sizeof v4);      /* both in network order */
    a->port = port;
}

void sb_port_local(struct sb_conn *c, struct sb_addr *a)
{
    const struct tcp_pcb *pcb = c->io.p ? c->io.p : board.greeted;

    if (pcb)
        addr_of(a, &pcb->local_ip, pcb->local_port);
    else
        memset(a, 0, sizeof *a);
}

/* ---- those for whom there is no room ---- */

static err_t discard(void *arg, struct tcp_pcb *pcb, struct pbuf *p, err_t err)
{
    (void)arg, (void)err;
    if (!p) {
        transport_part(pcb);
        return ERR_OK;
    }
    tcp_recved(pcb, p->tot_len);
    pbuf_free(p);
    return ERR_OK;
}

static err_t patience_ends(void *arg, struct tcp_pcb *pcb)
{
    (void)arg;
    transport_part(pcb);
    return ERR_OK;
}

/* Says so and closes its side; what the peer still sends is read for a while,
 * because closing at once would be a reset, which can overtake our words. */
static void refuse(struct tcp_pcb *pcb, const char *words)
{
    tcp_setprio(pcb, TCP_PRIO_MIN);
    tcp_recv(pcb, discard);
    tcp_poll(pcb, patience_ends, POLITE);
    if (words)
        tcp_write(pcb, words, (u16_t)strlen(words), 0);
    tcp_shutdown(pcb, 0, 1);
}

/* ---- accepting ---- */

static err_t accepted(void *arg, struct tcp_pcb *pcb, err_t err)
{
    struct sb_listener *l = arg;
    const char *words;
    struct sb_addr peer;
    struct sb_conn *c;

    if (err != ERR_OK || !pcb)
        return ERR_VAL;         /* no pcb was left: the peer tries again */
    addr_of(&peer, &pcb->remote_ip, pcb->remote_port);
    board.greeted = pcb;
    c = sb_conn_accept(board.box, l, &lwip_transport, &peer, &words);
    board.greeted = NULL;
    if (!c)
        refuse(pcb, words);
    else if (c->flags & SB_CONN_DEAD)
        transport_part(pcb);
    else
        transport_attach(c, pcb, 0);
    return ERR_OK;
}

/* The box has one interface: an address to listen at is not looked at. */
int sb_port_listen(struct sb_box *box, struct sb_listener *l)
{
    struct tcp_pcb *pcb = tcp_new(), *listening;
    err_t err;

    (void)box;
    if (!pcb)
        return SB_EFULL;
    ip_set_option(pcb, SOF_REUSEADDR);      /* connections of the port's earlier life do not matter */
    err = tcp_bind(pcb, IP_ADDR_ANY, l->port);
    listening = err == ERR_OK ? tcp_listen_with_backlog_and_err(pcb, TCP_DEFAULT_LISTEN_BACKLOG, &err) : NULL;
    if (!listening) {
        tcp_abort(pcb);
        return transport_error(err);
    }
    l->io.p = listening;
    l->port = listening->local_port;
    tcp_arg(listening, l);
    tcp_accept(listening, accepted);
    return 0;
}

/* lwIP lets everybody in as they come. */
int sb_port_accept(struct sb_box *box, struct sb_listener *l)
{
    (void)box, (void)l;
    return 0;
}

/* Listeners are few, and opening one costs next to nothing. */
bool sb_port_rest(struct sb_box *box, struct sb_listener *l)
{
    (void)box, (void)l;
    return false;
}

void sb_port_unlisten(struct sb_box *box, struct sb_listener *l)
{
    (void)box;
    if (l->io.p)
        tcp_close(l->io.p);
    l->io.p = NULL;
}
