/* fs/overlay: a tree that can be written over pages that are linked in */
#include "unit.h"

#include "fake_fs.h"
#include "fake_nor.h"
#include "flash.h"
#include "overlay.h"
#include "rom.h"

static const struct sb_rom_file pages[] = {
    { { "/www/index.html", 15 }, "linked in", 9, 0, 0, 7 },
    { { "/www/deep/a.txt", 15 }, "a", 1, 0, 0, 8 },
    { { "/only/rom.txt", 13 }, "rom", 3, 0, 0, 9 },
};
static const struct sb_rom rom = { pages, sizeof(pages) / sizeof(pages[0]), NULL };

struct tree {
    struct fake_fs upper;
    struct sb_overlay both;
    struct sb_fs fs;
    struct sb_vfs vfs;
};

static int make(void **state)
{
    struct tree *t = calloc(1, sizeof *t);

    fake_fs_make(&t->upper);
    t->both.upper = t->upper.fs;
    sb_rom_init(&t->both.lower, &rom);
    sb_overlay_init(&t->fs, &t->both);
    assert_int_equal(sb_fs_mount(&t->vfs, "/", &t->fs), 0);
    *state = t;
    return 0;
}

static int forget(void **state)
{
    struct tree *t = *state;

    assert_int_equal(t->upper.open, 0);
    fake_fs_free(&t->upper);
    free(t);
    return 0;
}

static void is(struct tree *t, const char *path, const char *text)
{
    char have[64];
    long n = sb_fs_get(&t->vfs, sb_str_of(path), have, sizeof have);

    assert_true(n >= 0);
    assert_text(have, (size_t)n, text);
}

static void put(struct tree *t, const char *path, const char *text)
{
    assert_int_equal(sb_fs_put(&t->vfs, sb_str_of(path), text, strlen(text)), 0);
}

/* The names in a directory, each with a blank behind it. */
static const char *names(struct tree *t, const char *dir)
{
    static char all[400];
    struct sb_dirpos pos = { 0, NULL };
    char name[SB_NAME_SIZE];
    struct sb_stat st;
    int more;

    all[0] = 0;
    while ((more = sb_fs_list(&t->vfs, &pos, sb_str_of(dir), &st, name)) > 0) {
        strcat(all, name);
        strcat(all, st.kind == SB_DIR ? "/ " : " ");
    }
    assert_int_equal(more, 0);
    return all;
}

static void test_what_is_linked_in_shows_and_is_lent(void **state)
{
    struct tree *t = *state;
    struct sb_file f;
    const void *p;
    size_t n;

    is(t, "/www/index.html", "linked in");
    assert_int_equal(sb_fs_open(&t->vfs, &f, SB_STR("/www/index.html"), SB_READ), 0);
    assert_int_equal(sb_fs_map(&f, 0, &p, &n), 0);
    assert_ptr_equal(p, pages[0].p);
    assert_int_equal(sb_fs_close(&t->vfs, &f, false), 0);
    assert_int_equal(sb_fs_get(&t->vfs, SB_STR("/no"), NULL, 0), SB_ENOENT);
}

static void test_an_uploaded_file_hides_it_until_it_is_removed(void **state)
{
    struct tree *t = *state;

    put(t, "/www/index.html", "mine");
    is(t, "/www/index.html", "mine");
    assert_non_null(fake_fs_get(&t->upper, "/www/index.html"));
    assert_int_equal(sb_fs_remove(&t->vfs, SB_STR("/www/index.html")), 0);
    is(t, "/www/index.html", "linked in");
}

static void test_an_abandoned_upload_hides_nothing(void **state)
{
    struct tree *t = *state;
    struct sb_file f;
    uint32_t changes = t->vfs.changes;

    assert_int_equal(sb_fs_open(&t->vfs, &f, SB_STR("/www/index.html"), SB_WRITE), 0);
    assert_int_equal(sb_fs_write(&f, "half", 4), 4);
    assert_int_equal(sb_fs_close(&t->vfs, &f, false), 0);
    is(t, "/www/index.html", "linked in");
    assert_int_equal(t->vfs.changes, changes);
}

static void test_a_directory_that_only_rom_has_can_be_written_to(void **state)
{
    struct tree *t = *state;
    struct sb_file f;

    assert_int_equal(sb_fs_open(&t->vfs, &f, SB_STR("/www/deep/new.txt"), SB_WRITE), 0);
    assert_int_equal(sb_fs_write(&f, "new", 3), 3);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
    is(t, "/www/deep/new.txt", "new");
    assert_int_equal(sb_fs_mkdir(&t->vfs, SB_STR("/only/sub")), 0);
    assert_int_equal(sb_fs_rename(&t->vfs, SB_STR("/www/deep/new.txt"), SB_STR("/only/sub/old.txt")), 0);
    is(t, "/only/sub/old.txt", "new");
    assert_int_equal(sb_fs_open(&t->vfs, &f, SB_STR("/nowhere/new.txt"), SB_WRITE), SB_ENOENT);
}

static void test_append_begins_with_what_is_linked_in(void **state)
{
    struct tree *t = *state;
    struct sb_file f;

    assert_int_equal(sb_fs_open(&t->vfs, &f, SB_STR("/only/rom.txt"), SB_WRITE | SB_APPEND), 0);
    assert_int_equal(f.at, 3);
    assert_int_equal(sb_fs_write(&f, "+more", 5), 5);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
    is(t, "/only/rom.txt", "rom+more");
}

static void test_append_to_a_full_medium_leaves_the_old_content(void **state)
{
    struct tree *t = *state;
    struct sb_file f;

    t->upper.write_fails_in = 1;
    assert_int_equal(sb_fs_open(&t->vfs, &f, SB_STR("/only/rom.txt"), SB_WRITE | SB_APPEND), SB_ENOSPC);
    assert_null(f.fs);
    is(t, "/only/rom.txt", "rom");
}

static void test_what_only_rom_has_stays(void **state)
{
    struct tree *t = *state;
    struct sb_stat st;

    assert_int_equal(sb_fs_remove(&t->vfs, SB_STR("/only/rom.txt")), SB_EPERM);
    assert_int_equal(sb_fs_rename(&t->vfs, SB_STR("/only/rom.txt"), SB_STR("/x")), SB_EPERM);
    assert_int_equal(sb_fs_touch(&t->vfs, SB_STR("/only/rom.txt"), 1), SB_EPERM);
    assert_int_equal(sb_fs_remove(&t->vfs, SB_STR("/no")), SB_ENOENT);
    assert_int_equal(sb_fs_rename(&t->vfs, SB_STR("/no"), SB_STR("/x")), SB_ENOENT);
    assert_int_equal(sb_fs_mkdir(&t->vfs, SB_STR("/www")), SB_EEXIST);
    assert_int_equal(sb_fs_put(&t->vfs, SB_STR("/www"), "x", 1), SB_EISDIR);
    assert_int_equal(sb_fs_rename(&t->vfs, SB_STR("/no"), SB_STR("/www/deep/x")), SB_ENOENT);
    assert_int_equal(t->upper.fs.ops->stat(&t->upper.fs, SB_STR("/www"), &st), SB_ENOENT);     /* and no way was made for it */
    put(t, "/x", "x");
    assert_int_equal(sb_fs_rename(&t->vfs, SB_STR("/x"), SB_STR("/www/deep")), SB_EISDIR);
}

static void test_a_listing_has_each_name_once(void **state)
{
    struct tree *t = *state;
    struct sb_dirpos pos = { 0, NULL };
    char name[SB_NAME_SIZE];
    struct sb_stat st;

    assert_string_equal(names(t, "/www"), "index.html deep/ ");
    put(t, "/www/index.html", "mine");
    put(t, "/www/zero", "");
    assert_string_equal(names(t, "/www"), "index.html zero deep/ ");
    assert_string_equal(names(t, "/"), "www/ only/ ");
    assert_int_equal(sb_fs_list(&t->vfs, &pos, SB_STR("/none"), &st, name), SB_ENOENT);
    pos = (struct sb_dirpos){ 0, NULL };
    assert_int_equal(sb_fs_list(&t->vfs, &pos, SB_STR("/www"), &st, name), 1);
    sb_fs_list_end(&t->vfs, &pos, SB_STR("/www"));
}

#define ON(test) cmocka_unit_test_setup_teardown(test, make, forget)

/* What a backend keeps in a place of a listing is its own, but for the bits in which the overlay tells the trees apart. */
static void test_a_listing_is_whole_however_often_names_have_changed_in_flash(void **state)
{
    static const uint16_t generations[] = { 1, 0x3fff, 0x4000, 0x7fff, 0x8000, 0xbfff, 0xc000, 0xffff };
    uint32_t map[SB_FLASH_MAP_WORDS(1 << 18, 4096)];
    struct tree *t = *state;
    struct sb_flash_cfg cfg = { .map = map, .map_words = sizeof map / sizeof map[0], .minor = 1 };
    struct sb_flash flash;
    struct fake_nor nor;
    size_t i;

    fake_nor_make(&nor, 4096, 64, 1);
    cfg.nor = &nor.nor;
    assert_int_equal(sb_flash_format(&flash, &cfg), 0);
    assert_int_equal(sb_flash_mount(&flash, &t->both.upper, &cfg), 0);
    put(t, "/www/b", "mine");
    put(t, "/www/c", "mine");
    put(t, "/www/index.html", "mine");
    for (i = 0; i < sizeof generations / sizeof generations[0]; i++) {
        flash.generation = generations[i];
        assert_string_equal(names(t, "/www"), "b c index.html deep/ ");
    }
    fake_nor_free(&nor);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON(test_what_is_linked_in_shows_and_is_lent),
        ON(test_an_uploaded_file_hides_it_until_it_is_removed),
        ON(test_an_abandoned_upload_hides_nothing),
        ON(test_a_directory_that_only_rom_has_can_be_written_to),
        ON(test_append_begins_with_what_is_linked_in),
        ON(test_append_to_a_full_medium_leaves_the_old_content),
        ON(test_what_only_rom_has_stays),
        ON(test_a_listing_has_each_name_once),
        ON(test_a_listing_is_whole_however_often_names_have_changed_in_flash),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
