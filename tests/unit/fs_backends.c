#include "fs_backends.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include <unistd.h>

#include "hostdir.h"
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
    struct sb_rom_file rows[sizeof fs_first / sizeof fs_first[0]];
};

static void rom_begin(struct fs_tree *t)
{
    struct rom *r = calloc(1, sizeof *r);
    size_t i;

    for (i = 0; i < fs_first_count; i++) {
        r->rows[i].path = fs_first[i].path;
        r->rows[i].p = fs_first[i].text;
        r->rows[i].n = fs_first[i].n;
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
    free(t->own);
}

/* ---- all ---- */

const struct fs_backend fs_backends[] = {
    { "hostdir", true, host_begin, host_again, host_end },
    { "rom", false, rom_begin, rom_again, rom_end },
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
