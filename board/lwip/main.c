/*
 * main - options, memory, and the box running on a bare board
 */
#include "lwip_board.h"

#include <string.h>
#include "board.h"
#include "core/fmt.h"
#include "net/firewall.h"
#include "options.h"
#include "sb/log.h"
#include "sb/port.h"
#include "storage.h"
#include "sys/start.h"

#define DRAIN_MS 2000       /* for what is under way when the box restarts */
#define IDLE_US  1000       /* for a step of the flash's upkeep */

struct board board;
static struct sb_box box;
static unsigned char memory[SB_BOARD_MEMORY] __attribute__((section(".noinit"), aligned(16)));

/* ---- sb/port.h ---- */

void sb_port_poke(struct sb_box *b)
{
    (void)b;
    board.again = true;
}

void sb_port_restart(struct sb_box *b)
{
    board.stop = true;
    sb_port_poke(b);
}

/* ---- the loop ---- */

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static void idle(uint32_t ms)
{
    uint32_t since = board_millis();

    if (board.again || board.queued) {
        board.again = false;
        return;
    }
    ms = least(least(ms, net_wait()), board_tasks_wait());
    if (ms && sb_fs_idle(&box.vfs, IDLE_US) > 0)
        return;             /* a block of flash erased while nobody wanted anything: so far, and back to the frames */
    while (board_millis() - since < ms && !board_eth_pending() && !board_typed())
        board_sleep();
}

static void read_console(void)
{
    char text[32];
    size_t n;

    while ((n = board_read(text, sizeof text)) > 0)
        if (box.app->typed)
            box.app->typed(&box, text, n);
}

/* False: time to go. */
static bool go_on(void)
{
    static uint32_t since;

    if (!board.stop)
        return true;
    if (!box.draining) {
        sb_box_drain(&box);
        since = board_millis();
        board.again = true;
    }
    return !sb_box_empty(&box) && board_millis() - since < DRAIN_MS;
}

static void run(void)
{
    uint32_t ms = 0;

    while (go_on()) {
        idle(ms);
        sb_box_turn_begin(&box);
        net_poll();
        read_console();
        board_tasks_run();
        transport_events();
        ms = sb_box_turn_end(&box);
        transport_send();
        board_stack_check();
    }
}

/* ---- start ---- */

static void tell(const char *text, unsigned long a, unsigned long b)
{
    sb_print_console("[board] %s: %lu of %lu bytes\r\n", text, a, b);
}

int sb_main(const struct sb_app *app, int argc, char **argv)
{
    uint32_t since = board_millis();
    const struct options *o = options_read();
    size_t size;
    int err;

    (void)argc, (void)argv;
    sb_print_console("\r\n[board] %s on %s\r\n", app->name ? app->name : "signalbox", board_name);
    size = sb_box_memory(&o->config);
    tell("pools", (unsigned long)size, sizeof memory);
    board.box = &box;
    if (size > sizeof memory)
        sb_port_panic("too small", "SB_BOARD_MEMORY", 0);
    err = storage_mount(&box, app, o->flash, o->cut);
    if (err < 0)
        sb_port_panic("no file system", "board", 0);
    net_init(&o->net);
    err = sb_box_start(&box, app, &o->config, memory, sizeof memory);
    if (err < 0)
        sb_port_panic(sb_err_text(err), "board", 0);
    sb_print_console("[board] ready after %lu ms\r\n", (unsigned long)(board_millis() - since));
    net_start(&o->net);
    run();
    board_reset();
}
