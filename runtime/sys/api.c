/*
 * api - the small things of signalbox.h that belong to no protocol
 */
#include "core/assert.h"
#include "net/box.h"
#include "net/task.h"
#include "sb/port.h"
#include "signalbox.h"

void sb_gpio_set(unsigned pin, bool on)
{
    sb_port_gpio_set(pin, on);
}

bool sb_gpio_get(unsigned pin)
{
    return sb_port_gpio_get(pin);
}

void sb_sleep(struct sb_box *box, uint32_t ms)
{
    struct sb_task *self = sb_port_task_self(box);
    uint32_t since = sb_port_millis(), passed = 0;

    SB_ASSERT(self);            /* elsewhere the whole box would sleep */
    sb_port_enter(box);
    while (passed < ms) {
        sb_port_task_wait(box, self, ms - passed);
        passed = sb_port_millis() - since;
    }
    sb_port_leave(box);
}

uint32_t sb_uptime(struct sb_box *box)
{
    return box->up;
}

int64_t sb_time(struct sb_box *box)
{
    (void)box;
    return sb_port_time();
}

/* All memory of the box is in its pools: what they have left is what is free. */
uint32_t sb_free_memory(struct sb_box *box)
{
    size_t n = 0;
    unsigned i;

    for (i = 0; i < SB_POOL_COUNT; i++)
        n += (size_t)box->pools[i].size * (box->pools[i].count - box->pools[i].used);
    return n < UINT32_MAX ? (uint32_t)n : UINT32_MAX;
}

uint32_t sb_connections(struct sb_box *box)
{
    return box->pools[SB_POOL_CONN].used;
}

const struct sb_counters *sb_counters(struct sb_box *box)
{
    return &box->count;
}

void sb_restart(struct sb_box *box, uint32_t ms)
{
    sb_port_enter(box);
    box->restarts = true;
    box->restart_at = box->now + ms;
    sb_port_leave(box);
}

int sb_remove(struct sb_box *box, const char *path)
{
    int err;

    sb_port_enter(box);
    err = sb_fs_remove(&box->vfs, sb_str_of(path));
    sb_port_leave(box);
    return err;
}

int sb_home(struct sb_box *box, const char *account, char *home, size_t size)
{
    int err;

    sb_port_enter(box);
    err = sb_users_home(box, sb_str_of(account), home, size);
    sb_port_leave(box);
    return err;
}

long sb_read_file(struct sb_box *box, const char *path, void *to, size_t size)
{
    long n;

    sb_port_enter(box);
    n = sb_fs_get(&box->vfs, sb_str_of(path), to, size);
    sb_port_leave(box);
    return n;
}

int sb_write_file(struct sb_box *box, const char *path, const void *p, size_t n)
{
    int err;

    sb_port_enter(box);
    err = sb_fs_put(&box->vfs, sb_str_of(path), p, n);
    sb_port_leave(box);
    return err;
}
