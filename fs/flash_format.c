/*
 * flash_format - a new file system, and more room for one (docs/FLASH.md 7)
 */
#include "flash_core.h"

int sb_flash_format(struct sb_flash *f, const struct sb_flash_cfg *cfg)
{
    struct ops ops = { .n = 0 };
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
    flash_add(&ops, TAG(TAG_CREATE, 0, 0), NULL);
    flash_add(&ops, TAG(TAG_SUPER, 0, 8), "littlefs");
    flash_add(&ops, TAG(TAG_INLINE, 0, 24), super);
    return flash_make_anchor(f, &ops);
}

/* The number of blocks in every pair that has a superblock entry, from the root back to the anchor: a cut
 * in between leaves an anchor that is smaller than its root, never larger. */
int sb_flash_grow(struct sb_flash *f, uint32_t block_count)
{
    uint32_t now = block_count ? block_count : f->device;
    uint16_t pair[2], anchor[2] = { 0, 1 };
    uint8_t super[24];
    struct walk w;
    unsigned kind, i;
    log_t log;
    int err = now < f->blocks || now > f->device ? SB_EINVAL : flash_begin(f);

    memcpy(pair, f->root, sizeof pair);
    for (i = 0; err == 0 && i < f->blocks; i++) {
        struct ops ops = { .n = 0 };

        err = flash_fetch(f, pair, &log);
        if (err < 0)
            break;
        if (flash_get(f, &log, TAG(TAG_DIRSTRUCT, 0, 0), &w) <= 0 || tag_size(w.tag) != 24
            || flash_load(f, log.block, w.at, super, 24) < 0)
            return SB_EDAMAGED;
        put_le32(super + 8, now);
        flash_add(&ops, TAG(TAG_INLINE, 0, 24), super);
        err = flash_commit(f, &log, &ops);
        if (err == 0 && in_sync(pair, anchor))
            break;
        if (err == 0)
            err = flash_find_before(f, pair, &log, &kind) > 0 ? 0 : SB_EDAMAGED;
        pair_of(&log, pair);
    }
    if (err < 0)
        return flash_reload(f, err);
    f->free = (uint16_t)(f->free + now - f->blocks);
    f->blocks = (uint16_t)now;
    return 0;
}
