/*
 * credit - how much all peers together may send at once
 *
 * A NIC that drops what it has no room for (LAN9118) turns ten uploads at a
 * time into losses and waits. So the windows of those who fill them open in
 * turn: the next one when what the others may send has come, or does not come.
 * Who sends a little now and then is not counted: small frames find room.
 */
#include "lwip_board.h"

#include <string.h>

enum {
    SLOTS = SB_MAX_CONNS + SB_SPARE_CONNS,
    PATIENCE_MS = 50,           /* so long it is thought to be about to fill its window */
    MUCH = TCP_WND / 2          /* who has sent that much before he was let on fills it */
};

static struct slot {            /* of a connection, by its number */
    uint16_t owed;              /* bytes that were taken and whose window is still to be opened */
    uint16_t at;                /* milliseconds: when a window that it will fill was opened */
} slots[SLOTS];
static struct sb_conn *debts[SLOTS];    /* those who are owed something, longest first */
static unsigned count;

/* The NIC holds back what it has no room for: nothing is ever owed. */
#define HOLDS (SB_BOARD_FIFO == 0)

static struct slot *slot_of(const struct sb_conn *c)
{
    return &slots[sb_pool_index(&board.box->pools[SB_POOL_CONN], c)];
}

/* What those who send may send at any moment. */
static uint32_t open_windows(void)
{
    const struct sb_conn *c;
    uint32_t n = 0;

    for (c = board.box->conns; c; c = c->next)
        if (c->tp == &lwip_transport && c->io.p && (uint16_t)(board.box->now - slot_of(c)->at) <= PATIENCE_MS)
            n += ((const struct tcp_pcb *)c->io.p)->rcv_wnd;
    return n;
}

void credit_take(struct sb_conn *c, size_t n)
{
    struct slot *s = slot_of(c);

    if (HOLDS) {
        tcp_recved(c->io.p, (u16_t)n);
        return;
    }
    if (!s->owed)
        debts[count++] = c;
    s->owed = (uint16_t)(s->owed + n);
}

static void drop(unsigned n)
{
    count -= n;
    memmove(debts, debts + n, count * sizeof debts[0]);
}

void credit_grant(void)
{
    unsigned n = 0;
    uint32_t open;

    if (HOLDS || !count)
        return;
    open = open_windows();
    for (; n < count; n++) {
        struct slot *s = slot_of(debts[n]);

        if (open && open + s->owed > SB_BOARD_FIFO)
            break;
        open += s->owed;
        tcp_recved(debts[n]->io.p, s->owed);
        if (s->owed >= MUCH)
            s->at = (uint16_t)board.box->now;
        s->owed = 0;
    }
    if (n)
        drop(n);
}

uint32_t credit_wait(void)
{
    return HOLDS || !count ? UINT32_MAX : PATIENCE_MS + 1;
}

void credit_forget(struct sb_conn *c)
{
    struct slot *s = slot_of(c);
    struct tcp_pcb *pcb = c->io.p;
    unsigned i = 0;

    if (HOLDS || !s->owed)
        return;
    if (pcb)                    /* closing with less than the whole window would be a reset */
        pcb->rcv_wnd = (tcpwnd_size_t)(pcb->rcv_wnd + s->owed);
    s->owed = 0;
    while (debts[i] != c)
        i++;
    memmove(debts + i, debts + i + 1, (--count - i) * sizeof debts[0]);
}
