/*
 * transport - a connection over a pcb of lwIP's
 *
 * Received pbufs are lent to the box as they lie; what it does not take stays
 * in them, and the window opens only by what was taken. Sent bytes are lent to
 * lwIP without copying and released when they are acknowledged.
 */
#include "lwip_board.h"

#include <string.h>
#include "lwip/memp.h"

/* Buffers that must stay free for acknowledgements: who makes us hold more than that is cut off. */
#define SPARE_FRAMES 2

int transport_error(err_t err)
{
    switch (err) {
    case ERR_OK:                    return 0;
    case ERR_MEM: case ERR_BUF:     return SB_EFULL;
    case ERR_TIMEOUT:               return SB_ETIME;
    case ERR_RTE:                   return SB_EHOST;
    case ERR_USE:                   return SB_EBUSY;
    case ERR_ABRT: case ERR_RST: case ERR_CLSD: return SB_ECLOSED;
    case ERR_ARG: case ERR_VAL:     return SB_EINVAL;
    default:                        return SB_EIO;
    }
}

/* ---- what lwIP tells: noted here, looked at by transport_events ---- */

void transport_note(struct sb_conn *c, uint32_t what)
{
    c->io_flags |= what;
    if (c->io_flags & IO_QUEUED)
        return;
    c->io_flags |= IO_QUEUED;
    board.queue[board.queued++] = c;
}

static err_t received(void *arg, struct tcp_pcb *pcb, struct pbuf *p, err_t err)
{
    struct sb_conn *c = arg;

    (void)pcb, (void)err;
    if (!p) {
        transport_note(c, IO_EOF);
        return ERR_OK;
    }
    if (c->io_held)
        pbuf_cat(c->io_held, p);
    else
        c->io_held = p;
    transport_note(c, IO_OFFER);
    return ERR_OK;
}

static err_t sent(void *arg, struct tcp_pcb *pcb, u16_t n)
{
    struct sb_conn *c = arg;

    (void)pcb;
    sb_conn_released(c, n);
    transport_note(c, IO_LEFT);
    board.freed = true;
    return ERR_OK;
}

/* Twice a second: should lwIP have memory again without anybody's acknowledgement. */
static err_t poll(void *arg, struct tcp_pcb *pcb)
{
    struct sb_conn *c = arg;

    (void)pcb;
    if (c->io_flags & IO_STARVED)
        transport_note(c, IO_LEFT);
    return ERR_OK;
}

static void failed(void *arg, err_t err)
{
    struct sb_conn *c = arg;
    int why = err == ERR_RST && (c->io_flags & IO_DIALING) ? SB_EREFUSED : transport_error(err);

    c->io.p = NULL;         /* the pcb is gone already */
    credit_forget(c);
    transport_note(c, IO_BROKEN | (uint32_t)(uint16_t)why << 16);
}

void transport_attach(struct sb_conn *c, struct tcp_pcb *pcb, uint32_t flags)
{
    c->io.p = pcb;
    c->io_flags |= IO_OPEN | flags;
    pcb->so_options |= SOF_KEEPALIVE;
    tcp_nagle_disable(pcb);
    tcp_arg(pcb, c);
    tcp_recv(pcb, received);
    tcp_sent(pcb, sent);
    tcp_poll(pcb, poll, 1);
    tcp_err(pcb, failed);
}

/* ---- the end ---- */

void transport_part(struct tcp_pcb *pcb)
{
    tcp_arg(pcb, NULL);
    tcp_recv(pcb, NULL);
    tcp_sent(pcb, NULL);
    tcp_err(pcb, NULL);
    tcp_poll(pcb, NULL, 0);
    tcp_setprio(pcb, TCP_PRIO_MIN);     /* the first to go when there are no pcbs */
    tcp_close(pcb);                     /* without memory for the FIN lwIP tries again by itself */
}

/* The box's struct is ours no more. Bytes not taken count as read, or closing would be a reset. */
static struct tcp_pcb *let_go(struct sb_conn *c)
{
    struct tcp_pcb *pcb = c->io.p;
    struct pbuf *held = c->io_held;
    unsigned i;

    if (c->io_flags & IO_DIALING)
        dial_closed(c);
    credit_forget(c);
    if (held && pcb)
        tcp_recved(pcb, held->tot_len);
    if (held)
        pbuf_free(held);
    for (i = 0; (c->io_flags & IO_QUEUED) && i < board.queued; i++)
        if (board.queue[i] == c)
            board.queue[i] = NULL;
    c->io.p = c->io_held = NULL;
    c->io_flags = 0;
    board.freed = true;
    return pcb;
}

static void close_pcb(struct sb_conn *c, int how)
{
    struct tcp_pcb *pcb = c->io.p;

    if (how == SB_CLOSE_WRITE) {
        if (pcb)
            tcp_shutdown(pcb, 0, 1);
        return;
    }
    pcb = let_go(c);
    if (!pcb)
        return;
    if (how == SB_CLOSE_ABORT) {
        tcp_arg(pcb, NULL);
        tcp_err(pcb, NULL);
        tcp_abort(pcb);
    } else {
        transport_part(pcb);
    }
}

static void broken(struct sb_conn *c)
{
    int err = (int16_t)(c->io_flags >> 16);

    let_go(c);
    sb_conn_broken(c, err);
}

/* ---- input ---- */

/* Frames that could still be received. */
static unsigned frames_left(void)
{
#if MEMP_STATS
    return memp_pools[MEMP_PBUF_POOL]->stats->avail - memp_pools[MEMP_PBUF_POOL]->stats->used;
#else
    const struct memp *m = *memp_pools[MEMP_PBUF_POOL]->tab;
    unsigned n = 0;

    for (; m && n < SPARE_FRAMES; m = m->next)
        n++;
    return n;
#endif
}

/* Offers the first run of what is held. What is taken goes back to lwIP. False: no more for now. */
static bool offer(struct sb_conn *c)
{
    struct pbuf *held = c->io_held;
    size_t taken = sb_conn_input(c, held->payload, held->len);

    if (!c->io.p || c->io_held != held)
        return false;       /* closed meanwhile */
    if (taken == 0)
        return false;
    credit_take(c, taken);
    c->io_held = pbuf_free_header(held, (u16_t)taken);
    return c->io_held != NULL;
}

static void take_in(struct sb_conn *c)
{
    while (offer(c))
        ;
    if (c->io_held && frames_left() < SPARE_FRAMES)
        sb_conn_abort(c);   /* nobody else would be heard any more */
}

static void resume(struct sb_conn *c)
{
    if (c->io_held || (c->io_flags & IO_EOF))
        transport_note(c, IO_OFFER);
}

/* ---- output ---- */

/* The largest piece lwIP has memory for. */
static size_t write_some(struct tcp_pcb *pcb, const void *p, size_t n, bool more)
{
    size_t k = tcp_sndbuf(pcb) < n ? tcp_sndbuf(pcb) : n;
    err_t err = ERR_MEM;

    while (k && (err = tcp_write(pcb, p, (u16_t)k, more || k < n ? TCP_WRITE_FLAG_MORE : 0)) == ERR_MEM)
        k = k > TCP_MSS ? TCP_MSS : 0;      /* once more, as one segment */
    return err == ERR_OK ? k : 0;
}

static long push(struct sb_conn *c, const void *p, size_t n, bool more)
{
    struct tcp_pcb *pcb = c->io.p;
    size_t k;

    if (!pcb || (c->io_flags & IO_DIALING))
        return c->io_flags & IO_BROKEN ? SB_ECLOSED : 0;
    k = write_some(pcb, p, n, more);
    if (k) {
        c->io_flags |= IO_UNSENT;
        board.unsent = true;
    } else if (!pcb->unacked && !pcb->unsent) {
        c->io_flags |= IO_STARVED;
        board.starved = true;
    }
    return (long)k;
}

void transport_send(void)
{
    struct sb_conn *c;

    if (!board.unsent)
        return;
    board.unsent = false;
    for (c = board.box->conns; c; c = c->next)
        if (c->io_flags & IO_UNSENT) {
            c->io_flags &= ~(uint32_t)IO_UNSENT;
            if (c->io.p)
                tcp_output(c->io.p);
        }
}

const struct sb_transport lwip_transport = { .push = push, .resume = resume, .close = close_pcb };

/* ---- events ---- */

static void at_end(struct sb_conn *c)
{
    c->io_flags |= IO_TOLD;
    sb_conn_eof(c);
}

static void look_at(struct sb_conn *c)
{
    uint32_t what = c->io_flags;

    c->io_flags &= ~(uint32_t)(IO_QUEUED | IO_LEFT | IO_OFFER | IO_ANSWERED | IO_STARVED);
    if (what & IO_BROKEN) {
        broken(c);
        return;
    }
    if (what & IO_ANSWERED)
        sb_conn_connected(c);
    if (c->io.p && (what & (IO_LEFT | IO_ANSWERED)))
        sb_conn_writable(c);
    if (c->io.p && (what & IO_OFFER) && c->io_held)
        take_in(c);
    if (c->io.p && !c->io_held && (c->io_flags & (IO_EOF | IO_TOLD)) == IO_EOF)
        at_end(c);
}

/* What one connection gives back is for those who found nothing. */
static void feed_starved(void)
{
    struct sb_conn *c;

    board.starved = board.freed = false;
    for (c = board.box->conns; c; c = c->next)
        if (c->io_flags & IO_STARVED)
            transport_note(c, IO_LEFT);
}

/* One round: who is queued by a look has its turn in the next. */
void transport_events(void)
{
    unsigned i, n;

    if (board.starved && board.freed)
        feed_starved();
    n = board.queued;
    for (i = 0; i < n; i++) {
        struct sb_conn *c = board.queue[i];

        board.queue[i] = NULL;
        if (c)
            look_at(c);
    }
    board.queued -= n;
    credit_grant();
    memmove(board.queue, board.queue + n, board.queued * sizeof board.queue[0]);
}
