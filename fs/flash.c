/*
 * flash - the table of the flash file system, and what it tells of itself
 */
#include "flash_core.h"

static int flash_open(struct sb_fs *fs, struct sb_file *file, sb_str path, unsigned flags)
{
    if (flags & SB_WRITE)
        return flash_open_writer(flash_of(fs), file, path, flags);
    return flash_open_reader(flash_of(fs), file, path);
}

static int flash_close(struct sb_file *file, bool commit)
{
    struct sb_flash *f = flash_of(file->fs);
    int err = commit ? flash_sync(file) : 0;

    if (file->flags & SB_WRITE)
        flash_drop_writer(f, file);
    else
        flash_close_file(f, file);
    return err;
}

/* Repairs first, then what readers of old content have left marked, then one block erased ahead. */
static int flash_idle(struct sb_fs *fs, uint32_t budget_us)
{
    struct sb_flash *f = flash_of(fs);
    struct sb_file *g;
    int err;

    (void)budget_us;            /* one erase is as little as there is */
    if (f->flags & (FLAG_DAMAGED | FLAG_FROZEN))
        return 0;
    if (f->flags & FLAG_REPAIR) {
        err = flash_run(f, NULL, NULL);
        return err < 0 ? err : 1;
    }
    for (g = f->open; g && !(g->u.flash.state & STATE_OLD); g = g->u.flash.next)
        ;
    if ((f->flags & FLAG_LEAK) && !g) {
        err = flash_survey(f);
        return err < 0 ? err : 1;
    }
    return flash_erase_ahead(f);
}

#if SB_WITH_FS_TOOLS
static int flash_space(struct sb_fs *fs, struct sb_space *space)
{
    const struct sb_flash *f = flash_of(fs);

    *space = (struct sb_space){ (size_t)f->blocks * flash_block(f), (size_t)f->free * flash_block(f) };
    return 0;
}
#endif

static int flash_change(struct sb_fs *fs, const struct sb_change *c)
{
    static flash_step *const steps[] = { flash_remove, flash_mkdir, flash_touch, flash_rename };

    return flash_run(flash_of(fs), steps[c->what], c);
}

static const struct sb_fs_ops ops = {
    .open = flash_open, .read = flash_read, .close = flash_close, .stat = flash_stat,
    .fstat = flash_fstat, .list = flash_list,
    .write = flash_write, .sync = flash_sync, .truncate = flash_truncate, .put = flash_put, .change = flash_change,
    .idle = flash_idle,
#if SB_WITH_FLASH_MAP
    .map = flash_map,
#endif
#if SB_WITH_FS_TOOLS
    .space = flash_space, .attr_get = flash_attr_get, .attr_set = flash_attr_set, .check = flash_check,
#endif
};

int sb_flash_mount(struct sb_flash *f, struct sb_fs *fs, const struct sb_flash_cfg *cfg)
{
    int err = flash_mount(f, cfg);

    fs->ops = &ops;
    fs->data = f;
    return err;
}

bool sb_flash_is(const struct sb_fs *fs)
{
    return fs->ops == &ops;
}

void sb_flash_tell(const struct sb_flash *f, struct sb_flash_info *info)
{
    *info = (struct sb_flash_info){
        .block_size = flash_block(f), .block_count = f->blocks, .free_blocks = f->free, .file_max = f->file_max,
        .minor = f->minor, .name_max = f->name_max, .attr_max = f->attr_max, .root = { f->root[0], f->root[1] },
        .pending = (f->flags & FLAG_REPAIR) != 0, .damaged = (f->flags & FLAG_DAMAGED) != 0,
    };
}
