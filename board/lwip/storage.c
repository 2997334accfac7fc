#include "storage.h"

#include <string.h>
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
static char paths[SB_BOARD_PAGES * 32];
static struct sb_inflate inflate;
static struct sb_rom rom = { rows, 0, &inflate };

/* The program's default files below the webserver's home are served where they lie instead of being copied to flash. */
static void collect_pages(const struct sb_app *app)
{
    size_t i, used = 0;

    for (i = 0; i < app->defaults.count; i++) {
        const struct sb_default *d = &app->defaults.rows[i];
        const char *name = d->path + sizeof HOME - 1;
        size_t n = sizeof WWW_HOME + strlen(name);

        if (strncmp(d->path, HOME "/", sizeof HOME) != 0 || rom.count == SB_BOARD_PAGES || n > sizeof paths - used) {
            if (d->packed)
                sb_port_panic("too small", "SB_BOARD_PAGES", 0);
            continue;       /* the box writes it to flash */
        }
        memcpy(paths + used, WWW_HOME, sizeof WWW_HOME - 1);
        memcpy(paths + used + sizeof WWW_HOME - 1, name, n - sizeof WWW_HOME + 1);
        rows[rom.count++] = (struct sb_rom_file){ { paths + used, n - 1 }, d->p, d->n, d->packed, 0,
                                                  sb_rom_version(d->p, d->packed ? d->packed : d->n) };
        used += n;
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
