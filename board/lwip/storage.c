#include "storage.h"

#include <string.h>
#include "core/fmt.h"
#include "flash.h"
#include "inflate.h"
#include "nor_semihost.h"
#include "overlay.h"
#include "rom.h"
#include "sb/log.h"
#include "sb/port.h"

#define WWW_HOME "/var/www/html"
#define HOME     "~webserver"

static struct sb_overlay tree;
static struct sb_fs root;

/* ---- pages ---- */

static struct sb_rom_file rows[SB_BOARD_PAGES];
static char paths[SB_BOARD_PAGES][40];
static struct sb_inflate inflate;
static struct sb_rom rom = { rows, 0, &inflate };

/* The program's default files below the webserver's home are served where they lie instead of being copied to flash. */
static void collect_pages(const struct sb_app *app)
{
    const struct sb_default *d = app->defaults.rows, *end = d + app->defaults.count;

    for (; d < end; d++) {
        struct sb_rom_file *row = &rows[rom.count];
        char *path = paths[rom.count];
        size_t n = SIZE_MAX;

        if (rom.count < SB_BOARD_PAGES && strncmp(d->path, HOME "/", sizeof HOME) == 0)
            n = sb_fmt(path, sizeof paths[0] - 1, WWW_HOME "%s", d->path + sizeof HOME - 1);
        if (n >= sizeof paths[0]) {
            if (d->packed)
                sb_port_panic("too small", "SB_BOARD_PAGES", 0);
            continue;       /* the box writes it to flash */
        }
        row->path = (sb_str){ path, n };
        row->p = d->p;
        row->n = d->n;
        row->packed = d->packed;
        row->version = sb_rom_version(d->p, d->packed ? d->packed : d->n);
        rom.count++;
    }
    sb_rom_init(&tree.lower, &rom);
}

/* ---- flash ---- */

static struct sb_flash flash;
static uint32_t map[SB_BOARD_FLASH_BLOCKS / 32];
static struct sb_flash_way way;
static struct sb_flash_cfg cfg = { .map = map, .map_words = sizeof map / sizeof map[0], .way = &way, .minor = 1,
                                   .now = sb_port_time };

/* S0-BOOT-01 and 02: mounting is tried first, and only what is no file system of ours is formatted. */
static int mount_flash(const char *path, uint32_t cut)
{
    int err;

    cfg.nor = nor_semihost(path, cut);
    if (!cfg.nor)
        return SB_EIO;
    err = sb_flash_mount(&flash, &tree.upper, &cfg);
    if (err == SB_EDAMAGED) {
        sb_print_console("[file system] formatting, please wait ... ");
        err = sb_flash_format(&flash, &cfg);
        sb_print_console(err == 0 ? "formatted\r\n" : "formatting failed\r\n");
        if (err == 0)
            err = sb_flash_mount(&flash, &tree.upper, &cfg);
    }
    sb_print_console(err == 0 ? "[file system] mounted\r\n" : "[file system] mount failed: %s\r\n", sb_err_text(err));
    return err;
}

int storage_mount(struct sb_box *box, const struct sb_app *app, const char *path, uint32_t cut)
{
    int err;

    collect_pages(app);
    if (!path)
        return sb_fs_mount(&box->vfs, "/", &tree.lower);
    err = mount_flash(path, cut);
    if (err < 0)
        return err;
    sb_overlay_init(&root, &tree);
    return sb_fs_mount(&box->vfs, "/", &root);
}
