#include "net/box.h"
#include "sb/port.h"
#include "signalbox.h"

uint32_t sb_timers_run(struct sb_box *box)
{
    uint32_t next = UINT32_MAX;
    size_t i;

    if (box->restarts) {
        int32_t left = (int32_t)(box->restart_at - box->now);

        if (left <= 0) {
            box->restarts = false;
            sb_port_restart(box);
        } else {
            next = (uint32_t)left;
        }
    }
    for (i = 0; i < box->app->timers.count; i++) {
        const struct sb_timer *t = &box->app->timers.rows[i];
        int32_t left = (int32_t)(box->timer_at[i] - box->now);

        if (left <= 0) {
            t->run(box);
            box->timer_at[i] += t->every_ms;
            left = (int32_t)(box->timer_at[i] - box->now);
            if (left <= 0) {            /* the box was away: what was missed is not made up for */
                box->timer_at[i] = box->now + t->every_ms;
                left = (int32_t)t->every_ms;
            }
        }
        if ((uint32_t)left < next)
            next = (uint32_t)left;
    }
    return next;
}
