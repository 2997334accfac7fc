/*
 * flash - the table of the flash file system, and what it tells of itself
 */
#include "flash_core.h"

static int flash_open(struct sb_fs *fs, struct sb_file *file, sb_str path, unsigned flags)
{
    struct place at;
    int err = flash_find(flash_of(fs), path, &at);

    (void)flags;
    return err < 0 ? err : flash_open_reader(flash_of(fs), file, &at);
}

static int flash_close(struct sb_file *file, bool commit)
{
    (void)commit;
    flash_close_file(flash_of(file->fs), file);
    return 0;
}

static int flash_space(struct sb_fs *fs, struct sb_space *space)
{
    const struct sb_flash *f = flash_of(fs);

    *space = (struct sb_space){ (uint64_t)f->blocks * block_size(f), (uint64_t)f->free * block_size(f) };
    return 0;
}

static const struct sb_fs_ops ops = {
    .open = flash_open, .read = flash_read, .map = flash_map, .close = flash_close, .stat = flash_stat,
    .fstat = flash_fstat, .list = flash_list, .space = flash_space, .attr_get = flash_attr_get,
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
        .block_size = block_size(f), .block_count = f->blocks, .free_blocks = f->free, .file_max = f->file_max,
        .minor = f->minor, .name_max = f->name_max, .attr_max = f->attr_max, .root = { f->root[0], f->root[1] },
        .pending = (f->flags & FLAG_REPAIR) != 0, .damaged = (f->flags & FLAG_DAMAGED) != 0,
    };
}
