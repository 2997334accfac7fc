#include "fs_backends.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include <unistd.h>
#include <zlib.h>

#include "fake_nor.h"
#include "flash.h"
#include "hostdir.h"
#include "inflate.h"
#include "overlay.h"
#include "rom.h"

#define SEVERAL_BLOCKS 9000

static char big[SEVERAL_BLOCKS];

const struct fs_first fs_first[] = {
    { "/index.html", "<p>hello", 8 },
    { "/empty", "", 0 },
    { "/d/a.txt", "a", 1 },
    { "/d/deep/big.bin", big, sizeof big },
    { "/d/deep/b.txt", "bb", 2 },
    { "/dd", "not below d", 11 },
};
const size_t fs_first_count = sizeof fs_first / sizeof fs_first[0];

static void make_big(void)
{
    size_t i;

    for (i = 0; i < sizeof big; i++)
        big[i] = (char)(i * 7 + i / 256);
}

/* ---- hostdir ---- */

struct host {
    struct sb_hostdir dir;
    char path[64];
};

static void host_begin(struct fs_tree *t)
{
    struct host *h = calloc(1, sizeof *h);

    strcpy(h->path, "/tmp/sb-contract-XXXXXX");
    assert_non_null(mkdtemp(h->path));
    assert_int_equal(sb_hostdir_open(&h->dir, &t->fs, h->path), 0);
    t->own = h;
}

static void host_again(struct fs_tree *t)
{
    struct host *h = t->own;

    sb_hostdir_close(&h->dir);
    assert_int_equal(sb_hostdir_open(&h->dir, &t->fs, h->path), 0);
}

static void host_end(struct fs_tree *t)
{
    struct host *h = t->own;
    char command[96];

    sb_hostdir_close(&h->dir);
    snprintf(command, sizeof command, "rm -rf %s", h->path);
    assert_int_equal(system(command), 0);
    free(h);
}

/* ---- rom ---- */

struct rom {
    struct sb_rom      rom;
    struct sb_inflate  inflate;
    struct sb_rom_file rows[sizeof fs_first / sizeof fs_first[0]];
};

static void rom_begin(struct fs_tree *t)
{
    struct rom *r = calloc(1, sizeof *r);
    size_t i;

    for (i = 0; i < fs_first_count; i++) {
        r->rows[i].path = sb_str_of(fs_first[i].path);
        r->rows[i].p = fs_first[i].text;
        r->rows[i].n = fs_first[i].n;
        r->rows[i].version = sb_rom_version(fs_first[i].text, fs_first[i].n);
    }
    r->rom.rows = r->rows;
    r->rom.count = fs_first_count;
    sb_rom_init(&t->fs, &r->rom);
    t->own = r;
}

static void rom_again(struct fs_tree *t)
{
    struct rom *r = t->own;

    sb_rom_init(&t->fs, &r->rom);
}

static void rom_end(struct fs_tree *t)
{
    struct rom *r = t->own;
    size_t i;

    for (i = 0; i < fs_first_count; i++)
        if (r->rows[i].packed)
            free((void *)(uintptr_t)r->rows[i].p);
    free(r);
}

/* The same, as gzip. */
static void rom_packed(struct fs_tree *t)
{
    struct rom *r;
    size_t i;

    rom_begin(t);
    r = t->own;
    r->rom.inflate = &r->inflate;
    for (i = 0; i < fs_first_count; i++) {
        struct sb_rom_file *row = &r->rows[i];
        z_stream z = { 0 };

        assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 16 + 10, 9, Z_DEFAULT_STRATEGY), Z_OK);
        z.avail_out = (unsigned)deflateBound(&z, row->n);
        z.next_in = (unsigned char *)(uintptr_t)row->p;
        z.avail_in = (unsigned)row->n;
        row->p = z.next_out = malloc(z.avail_out);
        assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
        row->packed = z.total_out;
        deflateEnd(&z);
    }
}

/* ---- flash ---- */

struct flash {
    struct fake_nor nor;
    struct sb_flash flash;
    struct sb_flash_cfg cfg;
    uint32_t map[SB_FLASH_MAP_WORDS(1 << 20, 512)];
    uint8_t  stage[256];
    struct sb_flash_way way;
    struct sb_overlay both;     /* flash-board: over pages of which there are none */
    struct sb_rom none;
    struct sb_fs *fs;           /* its own one */
};

static int64_t now;             /* of all flash backends; goes on with each look */

static int64_t tell_time(void)
{
    return ++now;
}

static void flash_begin(struct fs_tree *t, uint32_t block, uint32_t unit, bool mapped)
{
    struct flash *x = calloc(1, sizeof *x);

    now = 1700000000;
    fake_nor_make(&x->nor, block, (1 << 20) / block, unit);
    if (mapped)
        x->nor.nor.map = x->nor.mem;
    x->cfg = (struct sb_flash_cfg){ .nor = &x->nor.nor, .map = x->map, .map_words = sizeof x->map / sizeof x->map[0],
                                    .stage = x->stage, .way = mapped ? NULL : &x->way, .minor = 1, .now = tell_time };
    x->fs = &t->fs;
    assert_int_equal(sb_flash_format(&x->flash, &x->cfg), 0);
    assert_int_equal(sb_flash_mount(&x->flash, x->fs, &x->cfg), 0);
    t->own = x;
}

static void flash_4k(struct fs_tree *t)         { flash_begin(t, 4096, 1, false); }
static void flash_512(struct fs_tree *t)        { flash_begin(t, 512, 16, false); }
static void flash_mapped(struct fs_tree *t)     { flash_begin(t, 4096, 4, true); }
static void flash_256(struct fs_tree *t)        { flash_begin(t, 4096, 256, false); }

/* As the boards have it, and after a long life. */
static void flash_board(struct fs_tree *t)
{
    struct flash *x;

    flash_begin(t, 4096, 1, false);
    x = t->own;
    x->fs = &x->both.upper;
    *x->fs = t->fs;
    sb_rom_init(&x->both.lower, &x->none);
    sb_overlay_init(&t->fs, &x->both);
    x->flash.generation = 0x8000;
}

static void flash_again(struct fs_tree *t)
{
    struct flash *x = t->own;

    fake_nor_on(&x->nor);
    assert_int_equal(sb_flash_mount(&x->flash, x->fs, &x->cfg), 0);
}

static void on_fault(void *user, const char *what, uint32_t block, uint32_t detail)
{
    (void)user;
    print_error("%s, block %u, %u\n", what, block, detail);
}

static void flash_end(struct fs_tree *t)
{
    struct flash *x = t->own;

    if (x->nor.wrong)
        fail_msg("%s, block %u", x->nor.wrong, x->nor.wrong_at);
    flash_again(t);
    assert_int_equal(sb_fs_check(&t->vfs, SB_STR("/"), on_fault, NULL), 0);
    fake_nor_free(&x->nor);
    free(x);
}

/* ---- all ---- */

const struct fs_backend fs_backends[] = {
    { "hostdir", true, host_begin, host_again, host_end, 0 },
    { "rom", false, rom_begin, rom_again, rom_end, 0 },
    { "rom-packed", false, rom_packed, rom_again, rom_end, 0 },
    { "flash", true, flash_4k, flash_again, flash_end, 0 },
    { "flash-512", true, flash_512, flash_again, flash_end, 512 / 4 },
    { "flash-mapped", true, flash_mapped, flash_again, flash_end, 0 },
    { "flash-256", true, flash_256, flash_again, flash_end, 0 },
    { "flash-board", true, flash_board, flash_again, flash_end, 0 },
};
const size_t fs_backend_count = sizeof fs_backends / sizeof fs_backends[0];

int fs_setup(void **state)
{
    struct fs_tree *t = calloc(1, sizeof *t);
    size_t i;

    make_big();
    t->of = *state;
    t->of->begin(t);
    assert_int_equal(sb_fs_mount(&t->vfs, "/", &t->fs), 0);
    for (i = 0; t->of->writes && i < fs_first_count; i++)
        assert_int_equal(sb_fs_put(&t->vfs, sb_str_of(fs_first[i].path), fs_first[i].text, fs_first[i].n), 0);
    *state = t;
    return 0;
}

int fs_teardown(void **state)
{
    struct fs_tree *t = *state;

    t->of->end(t);
    free(t);
    return 0;
}
