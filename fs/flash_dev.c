/*
 * flash_dev - the device as the file system sees it: blocks, checked and read back (docs/FLASH.md 2)
 */
#include "flash_core.h"
#include "core/assert.h"

/* Reflected 0xedb88320, start value and result as they are: no inversion. */
uint32_t flash_crc(uint32_t crc, const void *p, uint32_t n)
{
    static const uint32_t table[16] = {
        0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
        0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
    };
    const uint8_t *b = p;

    while (n--) {
        crc ^= *b++;
        crc = crc >> 4 ^ table[crc & 15];
        crc = crc >> 4 ^ table[crc & 15];
    }
    return crc;
}

/* Every number of the disk ends up here: what lies outside of the device is damage. */
int flash_load(struct sb_flash *f, unsigned block, uint32_t off, void *to, uint32_t n)
{
    const struct sb_nor *nor = f->cfg->nor;

    if (block >= f->device || off > flash_block(f) || n > flash_block(f) - off)
        return SB_EDAMAGED;
    return nor->read(nor, block * flash_block(f) + off, to, n);
}

int flash_load_crc(struct sb_flash *f, unsigned block, uint32_t off, uint32_t n, uint32_t *crc)
{
    uint8_t some[16];
    uint32_t k;
    int err;

    for (; n; n -= k, off += k) {
        k = n < sizeof some ? n : (uint32_t)sizeof some;
        err = flash_load(f, block, off, some, k);
        if (err < 0)
            return err;
        *crc = flash_crc(*crc, some, k);
    }
    return 0;
}

int flash_compare(struct sb_flash *f, unsigned block, uint32_t off, const void *p, uint32_t n)
{
    const uint8_t *want = p;
    uint8_t some[16], w;
    uint32_t k, i;
    int err;

    for (; n; n -= k, off += k) {
        k = n < sizeof some ? n : (uint32_t)sizeof some;
        err = flash_load(f, block, off, some, k);
        if (err < 0)
            return err;
        for (i = 0; i < k; i++) {
            w = want ? *want++ : 0xff;
            if (some[i] != w)
                return some[i] < w ? BEFORE : BEHIND;
        }
    }
    return SAME;
}

int flash_program(struct sb_flash *f, unsigned block, uint32_t off, const void *p, uint32_t n)
{
    const struct sb_nor *nor = f->cfg->nor;
    int err;

    SB_ASSERT(block < f->blocks && off + n <= flash_block(f) && (off | n) % nor->unit == 0);
    err = nor->program(nor, block * flash_block(f) + off, p, n);
    return err < 0 ? err : flash_compare(f, block, off, p, n);
}

void flash_lose(struct sb_flash *f, unsigned block)
{
    struct sb_file *g;

    for (g = f->open; g; g = g->u.flash.next)
        if (g->u.flash.kind == FILE_INLINE && g->u.flash.head == block)
            g->u.flash.kind = FILE_STALE;
}

/* A block that tells success and does nothing shows at its first bytes. */
int flash_erase(struct sb_flash *f, unsigned block)
{
    const struct sb_nor *nor = f->cfg->nor;
    int err;

    flash_lose(f, block);
    if (f->window.block == block)
        f->window.filled = 0;
    err = nor->erase(nor, block * flash_block(f));
    return as_error(err < 0 ? err : flash_compare(f, block, 0, NULL, 16));
}
