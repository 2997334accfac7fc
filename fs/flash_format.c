/*
 * flash_format - a new file system, and more room for one (docs/FLASH.md 7)
 */
#include "flash_core.h"

int sb_flash_format(struct sb_flash *f, const struct sb_flash_cfg *cfg)
{
    uint8_t super[24];
    int err = flash_check_cfg(cfg);

    if (err < 0)
        return err;
    flash_reset(f, cfg);
    f->minor = cfg->minor;
    put_le32(super, 2u << 16 | cfg->minor);
    put_le32(super + 4, cfg->nor->block);
    put_le32(super + 8, f->device);
    put_le32(super + 12, cfg->name_max ? cfg->name_max : 255);
    put_le32(super + 16, cfg->file_max ? cfg->file_max : 0x7fffffff);
    put_le32(super + 20, cfg->attr_max ? cfg->attr_max : MAX_DATA);
    return flash_make_anchor(f, super);
}

/* The superblock entry of a pair with another word in it. */
OWN_FRAME static int change_super(struct sb_flash *f, log_t *log, unsigned at, uint32_t value)
{
    struct ops ops = { .n = 0 };
    uint8_t super[24];
    struct walk w;
    int err = flash_get(f, log, TAG(TAG_DIRSTRUCT, 0, 0), &w);

    if (err <= 0 || tag_size(w.tag) != sizeof super)
        return err < 0 ? err : SB_EDAMAGED;
    err = flash_load(f, log->block, w.at, super, sizeof super);
    if (err < 0)
        return err;
    put_le32(super + at, value);
    flash_add(&ops, TAG(TAG_INLINE, 0, sizeof super), super);
    return flash_commit(f, log, &ops);
}

int flash_raise_minor(struct sb_flash *f)
{
    log_t log;
    int err = flash_fetch(f, f->root, &log);

    f->minor = f->cfg->minor;
    if (err == 0)
        err = change_super(f, &log, 0, 2u << 16 | f->minor);
    if (err < 0)
        f->minor = 0;
    return err;
}

/* The number of blocks in every pair that has a superblock entry, from the root back to the anchor: a cut
 * in between leaves an anchor that is smaller than its root, never larger. */
static int grow_step(struct sb_flash *f, const void *of)
{
    uint32_t now = *(const uint32_t *)of;
    uint16_t pair[2], anchor[2] = { 0, 1 };
    unsigned i;
    log_t log;
    int err = 0;

    copy_pair(pair, f->root);
    for (i = 0; err == 0 && i < f->blocks; i++) {
        err = flash_fetch(f, pair, &log);
        if (err == 0)
            err = change_super(f, &log, 8, now);
        if (err == 0 && in_sync(pair, anchor))
            break;
        if (err == 0)
            err = flash_find_before(f, pair, &log) > 0 ? 0 : SB_EDAMAGED;
        copy_pair(pair, log.pair);
    }
    if (err < 0)
        return flash_done(f, err);
    f->free = (uint16_t)(f->free + now - f->blocks);
    f->blocks = (uint16_t)now;
    return 0;
}

int sb_flash_grow(struct sb_flash *f, uint32_t block_count)
{
    uint32_t now = block_count ? block_count : f->device;

    return now < f->blocks || now > f->device ? SB_EINVAL : flash_run(f, grow_step, &now);
}
