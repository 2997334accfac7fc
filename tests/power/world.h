/*
 * world - a device, the file system on it, and the model of both
 *
 * It can be copied and put back, call by call: fs/flash has no state but what
 * it is given.
 */
#ifndef WORLD_H
#define WORLD_H

#include "fake_nor.h"
#include "flash.h"
#include "model.h"
#include "steps.h"

struct setting {            /* how one case is run; all of it follows from its number */
    uint32_t seed;
    uint32_t block_size, block_count, unit;
    int32_t  cycles;
    unsigned full;          /* percent of the device that files take, about */
    unsigned minor;
    bool     bad_blocks, page_once, small;   /* small: formatted on half of the device, may grow */
};

void setting_of(uint32_t number, struct setting *s);
void setting_text(const struct setting *s, char *to, size_t size);

enum { WORLD_BLOCKS = 512 };

struct world_ram {          /* what a cut forgets */
    struct sb_vfs   vfs;
    struct sb_fs    fs;
    struct sb_flash flash;
    struct sb_flash_cfg cfg;
    struct sb_file  file[MODEL_SLOTS];
    uint32_t map[WORLD_BLOCKS / 32];
    uint8_t  stage[256];
    struct sb_flash_way way;
};

struct world {
    struct world_ram ram;
    struct fake_nor  nor;
    struct model     model;
    uint8_t          bad[WORLD_BLOCKS];
};

/* The one world that lives; the file system's pointers lead into it. */
extern struct world live;

void world_make(const struct setting *s);       /* formatted and mounted */
void world_drop(void);
void world_save(struct world *to);              /* to: zeroed before the first time */
void world_restore(const struct world *from);
void world_free(struct world *w);               /* a saved one */

/* Power comes back: all RAM is new. The error of mount. */
int world_boot(void);

/* Calls the file system; the model stays. */
int world_call(const struct step *s);

#endif
