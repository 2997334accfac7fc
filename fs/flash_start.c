/*
 * flash_start - from a configuration to a mounted file system (docs/FLASH.md 7)
 */
#include "flash_core.h"

static int apply_super(struct sb_flash *f, const uint32_t super[6])
{
    if (super[1] != f->block_size || super[2] < 2 || super[2] > f->device)
        return SB_ENOSUP;
    if (super[3] > 255 || super[4] > 0x7fffffff || super[5] > MAX_DATA)
        return SB_ENOSUP;
    f->blocks = (uint16_t)super[2];
    f->name_max = (uint16_t)(super[3] ? super[3] : 255);
    f->file_max = super[4] ? super[4] : 0x7fffffff;
    f->attr_max = (uint16_t)(super[5] ? super[5] : MAX_DATA);
    return 0;
}

/* A pending move must mean an entry that exists. */
static int check_state(struct sb_flash *f)
{
    const struct sb_flash_state *s = &f->want;
    uint16_t pair[2] = { (uint16_t)s->pair[0], (uint16_t)s->pair[1] };
    unsigned id = tag_id(s->tag);
    log_t log;
    int err;

    if ((s->tag & 0x7ff00000) == 0)
        return 0;
    if ((s->tag & 0x7ff00000) != MOVE || s->pair[0] >= f->device || s->pair[1] >= f->device)
        return SB_EDAMAGED;
    f->want.tag = 0;            /* to see the entry */
    err = flash_fetch(f, pair, &log);
    f->want.tag = f->disk.tag;
    return err < 0 ? err : id < log.count ? 0 : SB_EDAMAGED;
}

static uint32_t unit_of(const struct sb_nor *nor)
{
    return !nor->may_program_again && nor->page ? nor->page : nor->unit;
}

/* Only its size may surprise a board, whose other figures are its own constants. */
int flash_check_cfg(const struct sb_flash_cfg *cfg)
{
    const struct sb_nor *nor = cfg->nor;
    uint32_t unit = nor->unit, blocks = nor->block < 128 ? 0 : nor->size / nor->block;

    if (blocks < 2 || blocks > 0xfffe || cfg->map_words < SB_FLASH_MAP_WORDS(nor->size, nor->block))
        return SB_EINVAL;
    if (!SB_WITH_FS_TOOLS)
        return 0;
    if (nor->block > 0x8000 || nor->size % nor->block || !unit || (unit & (unit - 1)) || unit > 256 || nor->block % unit
        || nor->erased != 0xff || cfg->minor > 1 || cfg->name_max > 255 || cfg->attr_max > MAX_DATA || cfg->file_max > 0x7fffffff)
        return SB_EINVAL;
    unit = unit_of(nor);
    return unit > 256 || nor->block % unit || (unit > 16 && !cfg->stage) ? SB_EINVAL : 0;
}

void flash_reset(struct sb_flash *f, const struct sb_flash_cfg *cfg)
{
    memset(f, 0, sizeof *f);
    f->cfg = cfg;
    flash_turn(f);
    f->block_size = cfg->nor->block;
    f->unit = (uint16_t)unit_of(cfg->nor);
    f->device = f->blocks = (uint16_t)(cfg->nor->size / cfg->nor->block);
    f->minor = 1;
    f->file_max = 0x7fffffff;
}

int flash_mount(struct sb_flash *f, const struct sb_flash_cfg *cfg)
{
    struct found found;
    int err = flash_check_cfg(cfg);

    if (err < 0)
        return err;
    flash_reset(f, cfg);
    err = flash_survey(f, &found);
    if (err == 0)
        err = apply_super(f, found.super);
    if (err < 0)
        return err;
    flash_count_free(f);
    f->want = f->disk;
    f->cursor = (uint16_t)(found.seed % f->blocks);
    if (f->want.tag != 0 || f->minor < cfg->minor)
        f->flags |= FLAG_REPAIR;
    return check_state(f);
}
