#include "world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct world live;

/* ---- settings ---- */

void setting_of(uint32_t number, struct setting *s)
{
    static const uint32_t units[] = { 1, 4, 16, 256 };
    static const int32_t cycles[] = { 1, 3, 7, 100 };
    static const unsigned fill[] = { 25, 50, 85 };

    *s = (struct setting){ .seed = number * 2654435761u | 1 };
    s->unit = units[number % 4];
    s->block_size = number / 4 % 2 ? 4096 : 512;
    s->cycles = cycles[number / 8 % 4];
    s->full = fill[number / 32 % 3];
    s->minor = number % 7 != 3;
    s->bad_blocks = number % 11 == 5;
    s->small = number % 9 == 2;
    s->page_once = number % 13 == 9 && s->block_size == 4096;
    s->block_count = s->block_size == 4096 ? 16 + number % 8 : 48 + number % 32;
}

void setting_text(const struct setting *s, char *to, size_t size)
{
    snprintf(to, size, "%u blocks of %u, unit %u, cycles %d, %u %% full, 2.%u%s%s%s", s->block_count, s->block_size, s->unit,
             s->cycles, s->full, s->minor, s->bad_blocks ? ", bad blocks" : "", s->page_once ? ", pages once" : "", s->small ? ", may grow" : "");
}

/* ---- the device and its memory ---- */

static void spoil_blocks(const struct setting *s)
{
    struct rng r = { s->seed };
    int i;

    for (i = 0; i < 4; i++)
        live.bad[2 + rng_below(&r, s->block_count - 2)] = (uint8_t)(1 + rng_below(&r, 4));
    live.nor.bad = live.bad;
}

void world_make(const struct setting *s)
{
    struct sb_flash_cfg *cfg = &live.ram.cfg;
    int err;

    memset(&live, 0, sizeof live);
    fake_nor_make(&live.nor, s->block_size, s->block_count, s->unit);
    live.nor.nor.may_program_again = !s->page_once;
    live.nor.dice = s->seed;
    if (s->bad_blocks)
        spoil_blocks(s);
    *cfg = (struct sb_flash_cfg){
        .nor = &live.nor.nor, .map = live.ram.map, .map_words = WORLD_BLOCKS / 32, .stage = live.ram.stage,
        .way = s->seed % 3 ? &live.ram.way : NULL,
        .block_cycles = s->cycles, .minor = (uint8_t)s->minor,
    };
    live.nor.nor.size /= s->small ? 2 : 1;
    if (live.nor.nor.size % s->block_size)
        live.nor.nor.size -= s->block_size / 2;
    err = sb_flash_format(&live.ram.flash, cfg);
    live.nor.nor.size = s->block_size * s->block_count;
    if (err < 0 || world_boot() < 0) {
        fprintf(stderr, "power: cannot format or mount\n");
        exit(2);
    }
}

void world_drop(void)
{
    fake_nor_free(&live.nor);
}

void world_save(struct world *to)
{
    if (!to->nor.mem)
        fake_nor_make(&to->nor, live.nor.block_size, live.nor.block_count, live.nor.unit);
    fake_nor_copy(&to->nor, &live.nor);
    to->ram = live.ram;
    to->model = live.model;
}

void world_restore(const struct world *from)
{
    fake_nor_copy(&live.nor, &from->nor);
    live.ram = from->ram;
    live.model = from->model;
}

void world_free(struct world *w)
{
    fake_nor_free(&w->nor);
}

int world_boot(void)
{
    struct sb_flash_cfg cfg = live.ram.cfg;
    int err;

    memset(&live.ram, 0x5a, sizeof live.ram);       /* RAM begins with anything */
    live.ram.cfg = cfg;
    live.ram.vfs = (struct sb_vfs){ .count = 0 };
    live.ram.fs = (struct sb_fs){ .ops = NULL };
    fake_nor_on(&live.nor);
    err = sb_flash_mount(&live.ram.flash, &live.ram.fs, &live.ram.cfg);
    return err < 0 ? err : sb_fs_mount(&live.ram.vfs, "/", &live.ram.fs);
}

/* ---- calls ---- */

int world_call(const struct step *s)
{
    struct sb_vfs *v = &live.ram.vfs;
    struct sb_file *f = &live.ram.file[s->slot];
    sb_str path = sb_str_of(s->path);
    long n;

    switch (s->kind) {
    case STEP_PUT:      return sb_fs_put(v, path, s->data.p, s->data.n);
    case STEP_OPEN:     return sb_fs_open(v, f, path, SB_WRITE);
    case STEP_APPEND:   return sb_fs_open(v, f, path, SB_WRITE | SB_APPEND);
    case STEP_WRITE:    n = sb_fs_write(f, s->data.p, s->data.n); return n < 0 ? (int)n : 0;
    case STEP_SYNC:     return sb_fs_sync(f);
    case STEP_TRUNCATE: return live.ram.fs.ops->truncate(f, s->size);
    case STEP_COMMIT:   return sb_fs_close(v, f, true);
    case STEP_DROP:     return sb_fs_close(v, f, false);
    case STEP_REMOVE:   return sb_fs_remove(v, path);
    case STEP_RENAME:   return sb_fs_rename(v, path, sb_str_of(s->to));
    case STEP_MKDIR:    return sb_fs_mkdir(v, path);
    case STEP_TOUCH:    return sb_fs_touch(v, path, s->size);
    case STEP_IDLE:     sb_fs_idle(v, 100000); return 0;
    case STEP_GROW:     return sb_flash_grow(&live.ram.flash, 0);
    default:            return SB_EINVAL;
    }
}
