/* the files of the first start (checklist 2.2): made when absent and only then, and the box starts without them */
#include <stdio.h>
#include "fake_box.h"
#include "sys/first_files.h"
#include "unit.h"

static struct fake_box f;

static const struct sb_default rows[] = { { "/own/page", "text", 4, 0 }, { "/own/empty", "", 0, 0 } };
static const struct sb_app app = { .defaults = SB_TABLE(rows) };

static const struct { const char *path; size_t n; } seed[] = {
    { "/network/interfaces", 258 }, { "/etc/wpa_supplicant.conf", 74 }, { "/etc/dhcpcd.conf", 216 },
    { "/etc/hostapd/hostapd.conf", 174 },
};
enum { FILES = sizeof seed / sizeof *seed };

static int setup(void **state)
{
    (void)state;
    return fake_box_start(&f, &app);
}

static int teardown(void **state)
{
    (void)state;
    return fake_box_end(&f) != NULL;
}

static void forget(size_t i)
{
    assert_int_equal(sb_fs_remove(&f.box.vfs, sb_str_of(seed[i].path)), 0);
}

/* How often the console has told of this file, whatever came of it. */
static unsigned told(size_t i)
{
    const char *at = fake.console;
    char line[100];
    unsigned n = 0;

    snprintf(line, sizeof line, "[network] %s does not exist, creating new one ... ", seed[i].path);
    while ((at = strstr(at, line)) != NULL)
        at += strlen(line), n++;
    return n;
}

static void test_S0_BOOT_03_network_files_are_made_at_the_first_start(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < FILES; i++) {
        assert_non_null(fake_fs_get(&f.tree, seed[i].path));
        assert_int_equal(fake_fs_get(&f.tree, seed[i].path)->n, seed[i].n);
        assert_int_equal(told(i), 1);
    }
    assert_true(fake_said("[network] /etc/hostapd/hostapd.conf does not exist, creating new one ... created."));
}

static void test_S0_BOOT_03_only_an_absent_one_is_made_again(void **state)
{
    static const char mine[] = "iface wlan2 inet static\n";

    (void)state;
    fake_fs_put(&f.tree, seed[0].path, mine, sizeof mine);
    fake_fs_put(&f.tree, seed[1].path, "", 0);
    forget(2);
    sb_first_network(&f.box);
    assert_int_equal(fake_fs_get(&f.tree, seed[0].path)->n, sizeof mine);
    assert_int_equal(fake_fs_get(&f.tree, seed[1].path)->n, 0);
    assert_int_equal(fake_fs_get(&f.tree, seed[2].path)->n, seed[2].n);
    assert_int_equal(told(0) + told(1) + told(3), 3);
    assert_int_equal(told(2), 2);
}

/* Each write of a start that fails leaves one file unmade; the others are made, and the next start makes it up. */
static void test_S0_BOOT_05_what_cannot_be_made_is_said_and_made_up_later(void **state)
{
    size_t i, k;

    (void)state;
    for (k = 0; k < FILES; k++) {
        for (i = 0; i < FILES; i++)
            forget(i);
        f.tree.write_fails_in = (unsigned)k + 1;
        sb_first_network(&f.box);
        f.tree.write_fails_in = 0;
        for (i = 0; i < FILES; i++)
            assert_int_equal(fake_fs_get(&f.tree, seed[i].path) == NULL, i == k);
        sb_first_network(&f.box);
        assert_int_equal(fake_fs_get(&f.tree, seed[k].path)->n, seed[k].n);
    }
    assert_true(fake_said("[network] /network/interfaces does not exist, creating new one ... disk full"));
}

static void test_first_files_of_the_program_are_made_the_same_way(void **state)
{
    (void)state;
    assert_int_equal(fake_fs_get(&f.tree, "/own/page")->n, 4);
    assert_int_equal(fake_fs_get(&f.tree, "/own/empty")->n, 0);
    assert_true(fake_said("[file system] /own/page does not exist, creating new one ... created."));
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_S0_BOOT_03_network_files_are_made_at_the_first_start),
        T(test_S0_BOOT_03_only_an_absent_one_is_made_again),
        T(test_S0_BOOT_05_what_cannot_be_made_is_said_and_made_up_later),
        T(test_first_files_of_the_program_are_made_the_same_way),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
