/*
 * listener - the box's listeners: any of them may come and go while it runs
 */
#include "net/box.h"
#include "sb/log.h"
#include "sb/port.h"

static struct sb_listener *free_slot(struct sb_box *box)
{
    unsigned i;

    for (i = 0; i < box->listener_count; i++)
        if (box->listeners[i].closed && !box->listeners[i].conns)
            return &box->listeners[i];
    return i < SB_MAX_LISTENERS ? &box->listeners[box->listener_count++] : NULL;
}

static const char *name_of(const struct sb_listener *l)
{
    return l->name ? l->name : l->proto->name;
}

static int failed(struct sb_box *box, const struct sb_listener *like, int err)
{
    const char *name = name_of(like);

    sb_log(box, SB_LOG_ERROR, name, "couldn't start %s server on port %u: %s", name, (unsigned)like->port,
           sb_err_text(err));
    return err;
}

int sb_box_listen(struct sb_box *box, const struct sb_listener *like, struct sb_listener **to)
{
    struct sb_listener *l = free_slot(box);
    int err;

    if (!l)
        return failed(box, like, SB_EFULL);
    *l = *like;
    err = sb_port_listen(box, l);
    l->closed = err < 0;
    if (err < 0)
        return failed(box, like, err);
    if (to)
        *to = l;
    sb_log(box, SB_LOG_INFO, name_of(l), "server started on %s port %u",
           l->address ? l->address : "all addresses", (unsigned)l->port);
    return 0;
}

void sb_box_unlisten(struct sb_box *box, struct sb_listener *l)
{
    sb_port_unlisten(box, l);
    l->closed = true;
    sb_log(box, SB_LOG_INFO, name_of(l), "server stopped on port %u", (unsigned)l->port);
}
