/*
 * flash_start - from a configuration to a mounted file system (docs/FLASH.md 7)
 */
#include "flash_core.h"

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
    uint32_t block = SB_FLASH_BLOCK ? SB_FLASH_BLOCK : nor->block, blocks = block < 128 ? 0 : nor->size / block, unit = nor->unit;

    if (blocks < 2 || blocks > 0xfffe || cfg->map_words < SB_FLASH_MAP_WORDS(nor->size, block))
        return SB_EINVAL;
    if (!SB_WITH_FS_TOOLS)
        return 0;
    if (block != nor->block || block > 0x8000 || nor->size % block || !unit || (unit & (unit - 1)) || unit > 256 || block % unit
        || nor->erased != 0xff || cfg->minor > 1 || cfg->name_max > 255 || cfg->attr_max > MAX_DATA || cfg->file_max > 0x7fffffff)
        return SB_EINVAL;
    unit = unit_of(nor);
    return (SB_FLASH_UNIT && unit != SB_FLASH_UNIT) || unit > 256 || block % unit || (unit > 16 && !cfg->stage) ? SB_EINVAL : 0;
}

void flash_reset(struct sb_flash *f, const struct sb_flash_cfg *cfg)
{
    memset(f, 0, sizeof *f);
    f->cfg = cfg;
    flash_turn(f);
    f->block_size = cfg->nor->block;
    f->unit = (uint16_t)unit_of(cfg->nor);
    f->device = f->blocks = (uint16_t)(cfg->nor->size / flash_block(f));
    f->minor = 1;
    f->file_max = 0x7fffffff;
}

int flash_mount(struct sb_flash *f, const struct sb_flash_cfg *cfg)
{
    int err = flash_check_cfg(cfg);

    if (err < 0)
        return err;
    flash_reset(f, cfg);
    err = flash_survey(f);
    if (f->minor < cfg->minor)
        f->flags |= FLAG_REPAIR;
    return err < 0 ? err : check_state(f);
}
