/*
 * listener - the box's listeners: any of them may come and go while it runs
 */
#include "net/box.h"
#include "sb/log.h"
#include "sb/port.h"

/* A port that is taken is tried again after so long (S0-TCP-08). Without sockets they are all the box's. */
#define AGAIN_MS 1000

static struct sb_listener *free_slot(struct sb_box *box)
{
    unsigned i;

    for (i = 0; i < box->listener_count; i++)
        if (box->listeners[i].closed && !box->listeners[i].waits && !box->listeners[i].conns)
            return &box->listeners[i];
    return i < SB_MAX_LISTENERS ? &box->listeners[box->listener_count++] : NULL;
}

static const char *name_of(const struct sb_listener *l)
{
    return l->name ? l->name : l->proto->name;
}

static int failed(struct sb_box *box, const struct sb_listener *like, int err, const char *more)
{
    const char *name = name_of(like);

    sb_log(box, SB_LOG_ERROR, name, "couldn't start %s server on port %u: %s%s", name, (unsigned)like->port,
           sb_err_text(err), more);
    return err;
}

static int begin(struct sb_box *box, struct sb_listener *l)
{
    int err = sb_port_listen(box, l);

    l->closed = err < 0;
    if (err == 0)
        sb_log(box, SB_LOG_INFO, name_of(l), "server started on %s port %u",
               l->address ? l->address : "all addresses", (unsigned)l->port);
    return err;
}

static void wait(struct sb_box *box, struct sb_listener *l)
{
    l->waits = true;
    if (box->listeners_waiting++ == 0)
        box->listen_at = box->now + AGAIN_MS;
}

static void wait_no_more(struct sb_box *box, struct sb_listener *l)
{
    if (!SB_WITH_SOCKETS)
        return;
    box->listeners_waiting -= l->waits;
    l->waits = false;
}

int sb_box_listen(struct sb_box *box, const struct sb_listener *like, struct sb_listener **to)
{
    struct sb_listener *l = free_slot(box);
    int err;

    if (!l)
        return failed(box, like, SB_EFULL, "");
    *l = *like;
    err = begin(box, l);
    if (SB_WITH_SOCKETS && err == SB_EBUSY && l->insists) {
        failed(box, like, err, ", trying again every second");
        wait(box, l);
    } else if (err < 0) {
        return failed(box, like, err, "");
    }
    if (to)
        *to = l;
    return 0;
}

uint32_t sb_listeners_run(struct sb_box *box)
{
    int32_t left = (int32_t)(box->listen_at - box->now);
    unsigned i;

    if (!SB_WITH_SOCKETS || !box->listeners_waiting || box->draining)
        return UINT32_MAX;
    if (left > 0)
        return (uint32_t)left;
    for (i = 0; i < box->listener_count; i++)
        if (box->listeners[i].waits && begin(box, &box->listeners[i]) == 0)
            wait_no_more(box, &box->listeners[i]);
    box->listen_at = box->now + AGAIN_MS;
    return AGAIN_MS;
}

void sb_box_unlisten(struct sb_box *box, struct sb_listener *l)
{
    if (!l->waits)
        sb_port_unlisten(box, l);
    wait_no_more(box, l);
    l->closed = true;
    sb_log(box, SB_LOG_INFO, name_of(l), "server stopped on port %u", (unsigned)l->port);
}
