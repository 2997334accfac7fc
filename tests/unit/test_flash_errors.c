/* fs/flash over a device that cannot be read for a moment: what is there stays */
#include "unit.h"

#include <stdio.h>

#include "fake_nor.h"
#include "flash.h"

enum { FILES = 40, SIZE = 3000 };

static struct fake_nor device;
static int (*read_well)(const struct sb_nor *n, uint32_t at, void *to, uint32_t size);
static unsigned fails_in;       /* with the n-th read from now on it ends, 0 = it does not */
static uint32_t map[SB_FLASH_MAP_WORDS(1 << 18, 4096)];
static struct sb_flash_cfg cfg = { .nor = &device.nor, .map = map, .map_words = sizeof map / sizeof map[0], .minor = 1 };
static struct sb_flash flash;
static struct sb_fs fs;
static struct sb_vfs vfs;

static int read_or_fail(const struct sb_nor *n, uint32_t at, void *to, uint32_t size)
{
    if (fails_in > 1)
        fails_in--;
    else if (fails_in)
        return SB_EIO;
    return read_well(n, at, to, size);
}

static sb_str name_of(unsigned i)
{
    static char path[16];

    return (sb_str){ path, (size_t)snprintf(path, sizeof path, "/file%02u", i) };
}

/* A file of its own letter. */
static int put(unsigned i)
{
    char text[SIZE];

    memset(text, 'A' + (int)i, sizeof text);
    return sb_fs_put(&vfs, name_of(i), text, sizeof text);
}

static void is_whole(unsigned i)
{
    char text[SIZE];
    size_t k;

    assert_int_equal(sb_fs_get(&vfs, name_of(i), text, sizeof text), SIZE);
    for (k = 0; k < SIZE; k++)
        assert_int_equal(text[k], 'A' + (int)i);
}

static void on_fault(void *user, const char *what, uint32_t block, uint32_t detail)
{
    (void)user;
    print_error("%s, block %u, %u\n", what, block, detail);
}

/* Half of the files, and blocks that nobody needs but only a survey finds: somebody had read old content. */
static void begin(void)
{
    struct sb_file reader;
    unsigned i;

    memset(&vfs, 0, sizeof vfs);
    fake_nor_make(&device, 4096, 64, 1);
    read_well = device.nor.read;
    device.nor.read = read_or_fail;
    assert_int_equal(sb_flash_format(&flash, &cfg), 0);
    assert_int_equal(sb_flash_mount(&flash, &fs, &cfg), 0);
    assert_int_equal(sb_fs_mount(&vfs, "/", &fs), 0);
    assert_int_equal(sb_fs_mkdir(&vfs, SB_STR("/dir")), 0);
    assert_int_equal(sb_fs_mkdir(&vfs, SB_STR("/dir/sub")), 0);
    assert_int_equal(sb_fs_put(&vfs, SB_STR("/tiny"), "tiny", 4), 0);
    for (i = 0; i < FILES / 2; i++)
        assert_int_equal(put(i), 0);
    assert_int_equal(sb_fs_open(&vfs, &reader, name_of(0), SB_READ), 0);
    assert_int_equal(put(0), 0);
    sb_fs_close(&vfs, &reader, false);
}

/* ---- what is done while the device fails ---- */

static int idle(void)       { return sb_fs_idle(&vfs, 1000); }
static int replace(void)    { return put(0); }
static int make_file(void)  { return put(FILES); }
static int remove_one(void) { return sb_fs_remove(&vfs, SB_STR("/tiny")); }
static int rename_one(void) { return sb_fs_rename(&vfs, SB_STR("/tiny"), SB_STR("/dir/sub/tiny")); }
static int make_dir(void)   { return sb_fs_mkdir(&vfs, SB_STR("/dir/more")); }
static int remove_dir(void) { return sb_fs_remove(&vfs, SB_STR("/dir/sub")); }
static int touch(void)      { return sb_fs_touch(&vfs, SB_STR("/tiny"), 1); }

/* From the n-th read of it on nothing can be read until it has given up. True: it got that far. */
static bool survives(int (*step)(void), unsigned n)
{
    unsigned i;
    bool met;

    begin();
    fails_in = n;
    (void)step();
    met = fails_in == 1;
    fails_in = 0;
    for (i = FILES / 2; i < FILES; i++)
        (void)put(i);
    for (i = 0; i < FILES / 2; i++)
        is_whole(i);
    assert_int_equal(sb_flash_mount(&flash, &fs, &cfg), 0);
    for (i = 0; i < FILES / 2; i++)
        is_whole(i);
    assert_int_equal(put(FILES + 1), 0);    /* repairs */
    assert_int_equal(sb_fs_check(&vfs, SB_STR("/"), on_fault, NULL), 0);
    assert_null(device.wrong);
    fake_nor_free(&device);
    return met;
}

static void with(int (*step)(void))
{
    unsigned n = 1;

    while (survives(step, n))
        n++;
    assert_true(n > 10);
}

static void test_a_survey_that_cannot_read_gives_no_block_away(void **state)   { (void)state; with(idle); }
static void test_a_file_replaced(void **state)      { (void)state; with(replace); }
static void test_a_file_made(void **state)          { (void)state; with(make_file); }
static void test_a_file_removed(void **state)       { (void)state; with(remove_one); }
static void test_a_file_renamed(void **state)       { (void)state; with(rename_one); }
static void test_a_directory_made(void **state)     { (void)state; with(make_dir); }
static void test_a_directory_removed(void **state)  { (void)state; with(remove_dir); }
static void test_a_time_set(void **state)           { (void)state; with(touch); }

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_survey_that_cannot_read_gives_no_block_away),
        cmocka_unit_test(test_a_file_replaced),
        cmocka_unit_test(test_a_file_made),
        cmocka_unit_test(test_a_file_removed),
        cmocka_unit_test(test_a_file_renamed),
        cmocka_unit_test(test_a_directory_made),
        cmocka_unit_test(test_a_directory_removed),
        cmocka_unit_test(test_a_time_set),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
