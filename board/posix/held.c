/*
 * held - input that the protocol does not take yet
 *
 * A block of memory each, taken when bytes have to wait and given back when
 * they have gone.
 */
#include "posix.h"

#include <string.h>

bool held_left(void)
{
    return board.held_free || board.held_used < HELD_BLOCKS;
}

static struct held *held_get(void)
{
    struct held *h = board.held_free;

    if (h)
        board.held_free = h->next;
    else
        h = (struct held *)(void *)(board.held_mem + (size_t)board.held_used++ * HELD_SIZE);
    return h;
}

void held_put(struct held *h)
{
    h->next = board.held_free;
    board.held_free = h;
}

void held_hold(struct sb_conn *c, const unsigned char *p, size_t n)
{
    struct held *h = held_get();

    h->c = c;
    h->waits = 0;
    h->at = 0;
    h->end = (uint32_t)n;
    memcpy(h->data, p, n);
    c->io_held = h;
    c->io_flags &= ~(uint32_t)IO_IN;
    socket_interest(c);
}

void held_resume(struct sb_conn *c)
{
    struct held *h = c->io_held;

    if (!(c->io_flags & IO_OPEN) || (c->io_flags & (IO_EOF | IO_DIALING)))
        return;
    if (!h) {           /* the rest waits in the socket */
        c->io_flags |= IO_IN;
        socket_interest(c);
    } else if (!h->waits) {
        h->waits = 1;
        h->next = board.resumed;
        board.resumed = h;
    }
}

/* Offers what is held until nothing is taken; when all is gone reading goes on. */
static void offer(struct held *h)
{
    struct sb_conn *c = h->c;
    size_t taken = 1;

    while (taken && h->at < h->end) {
        taken = sb_conn_input(c, h->data + h->at, h->end - h->at);
        if (!(c->io_flags & IO_OPEN))
            return;     /* closed meanwhile; h has been given back */
        h->at += (uint32_t)taken;
    }
    if (h->at < h->end)
        return;
    c->io_held = NULL;
    held_put(h);
    c->io_flags |= IO_IN;
    socket_interest(c);
}

/* One round: what is resumed by an offer has its turn next time. */
void held_resumed(void)
{
    struct held *h;
    unsigned n = 0;

    for (h = board.resumed; h; h = h->next)
        n++;
    while (n-- && (h = board.resumed)) {
        board.resumed = h->next;
        h->waits = 0;
        if (h->c)
            offer(h);
        else
            held_put(h);
    }
}
