/*
 * main - options, memory, and the box running on a bare board
 */
#include "lwip_board.h"

#include <string.h>
#include "board.h"
#include "core/fmt.h"
#include "net/firewall.h"
#include "options.h"
#include "rom.h"
#include "sb/log.h"
#include "sb/port.h"
#include "sys/start.h"

#define DRAIN_MS 2000       /* for what is under way when the box restarts */

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
    }
}

/* ---- start ---- */

static int mount(const struct sb_app *app)
{
    static struct sb_rom_file rows[24];
    static struct sb_rom rom = { rows, 0 };
    static struct sb_fs fs;
    static const char passwd[] = "root:x:0:::/:\r\nwebserver::100:::/var/www/html/:\r\n"
        "telnetserver::101:::/var/telnet/:\r\nwebadmin:x:1000:::/var/www/html/:\r\n";
    static const char shadow[] =
        "root:$5$de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481:::::::\r\n"
        "webadmin:$5$40c6af3d1540ca2af132e1e93e7f5a5f624280b9d4d552a0bb103afe17c75c53:::::::\r\n";
    size_t i;

    for (i = 0; i < app->defaults.count && i < 20; i++) {
        static char paths[20][64];
        const char *p = strrchr(app->defaults.rows[i].path, '/');

        sb_fmt(paths[i], 63, "/var/www/html%s", p);
        rows[i] = (struct sb_rom_file){ paths[i], app->defaults.rows[i].p, app->defaults.rows[i].n, 0, 0 };
    }
    rows[i++] = (struct sb_rom_file){ "/etc/passwd", passwd, sizeof passwd - 1, 0, 0 };
    rows[i++] = (struct sb_rom_file){ "/etc/shadow", shadow, sizeof shadow - 1, 0, 0 };
    rom.count = i;
    sb_rom_init(&fs, &rom);
    return sb_fs_mount(&box.vfs, "/", &fs);
}

static void tell(const char *text, unsigned long a, unsigned long b)
{
    sb_print_console("[board] %s: %lu of %lu bytes\r\n", text, a, b);
}

int sb_main(const struct sb_app *app, int argc, char **argv)
{
    const struct options *o = options_read();
    size_t size;
    int err;

    (void)argc, (void)argv;
    sb_print_console("\r\n[board] %s on %s\r\n", app->name ? app->name : "signalbox", board_name);
    size = sb_box_memory(&o->config);
    tell("pools", (unsigned long)size, sizeof memory);
    board.box = &box;
    if (size > sizeof memory)
        sb_port_panic("SB_BOARD_MEMORY is too small", __FILE__, __LINE__);
    mount(app);
    net_init(&o->net);
    err = sb_box_start(&box, app, &o->config, memory, sizeof memory);
    if (err < 0)
        sb_port_panic(sb_err_text(err), __FILE__, __LINE__);
    sb_print_console("[board] ready\r\n");
    net_start(&o->net);
    run();
    board_reset();
}
