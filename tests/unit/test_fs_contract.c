/*
 * What fs/vfs.h promises, over every backend there is; of a backend that
 * cannot write the half that reads. What only one of them can do (links of a
 * host, lent bytes of rom) stands in its own test.
 */
#include <stdio.h>
#include "unit.h"
#include "fs_backends.h"

/* ---- helpers ---- */

static sb_str str(const char *text)
{
    return sb_str_of(text);
}

static int put(struct fs_tree *t, const char *path, const char *text)
{
    return sb_fs_put(&t->vfs, str(path), text, strlen(text));
}

static void holds(struct fs_tree *t, const char *path, const char *text, size_t n)
{
    static char got[20000];
    long all = sb_fs_get(&t->vfs, str(path), got, sizeof got);

    assert_int_equal(all, (long)n);
    assert_memory_equal(got, text, n);
}

static void is(struct fs_tree *t, const char *path, const char *text)
{
    holds(t, path, text, strlen(text));
}

/* 0 = it is there */
static int missing(struct fs_tree *t, const char *path)
{
    struct sb_stat st;

    return sb_fs_stat(&t->vfs, str(path), &st);
}

static int open_for(struct fs_tree *t, struct sb_file *f, const char *path, unsigned flags)
{
    return sb_fs_open(&t->vfs, f, str(path), flags);
}

static uint64_t version(struct fs_tree *t, const char *path)
{
    struct sb_stat st;

    assert_int_equal(sb_fs_stat(&t->vfs, str(path), &st), 0);
    return st.version;
}

/* The names of a directory, each once and what stat says of it; how many. */
static int count(struct fs_tree *t, const char *dir)
{
    char name[SB_NAME_SIZE], path[SB_PATH_SIZE + SB_NAME_SIZE];
    struct sb_dirpos pos = { 0, NULL };
    struct sb_stat listed, said;
    int n = 0, more;

    while ((more = sb_fs_list(&t->vfs, &pos, str(dir), &listed, name)) == 1) {
        snprintf(path, sizeof path, "%s/%s", strlen(dir) > 1 ? dir : "", name);
        assert_int_equal(sb_fs_stat(&t->vfs, str(path), &said), 0);
        assert_true(listed.kind == said.kind && listed.size == said.size);
        assert_true(listed.mtime == said.mtime && (listed.version == said.version || listed.version == 0));
        n++;
    }
    return more < 0 ? more : n;
}

/* ---- reading ---- */

static void test_what_was_put_is_there_before_and_after_a_restart(void **state)
{
    struct fs_tree *t = *state;
    size_t i, round;

    for (round = 0; round < 2; round++) {
        for (i = 0; i < fs_first_count; i++)
            holds(t, fs_first[i].path, fs_first[i].text, fs_first[i].n);
        t->of->again(t);
    }
}

static void test_odd_paths_are_refused(void **state)
{
    static const char *const bad[] = { "", "x", "//", "/a/", "/a//b", "/.", "/..", "/../d", "/d/..", "/d/./a.txt" };
    struct fs_tree *t = *state;
    struct sb_stat st;
    struct sb_file f;
    size_t i;

    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(sb_fs_stat(&t->vfs, str(bad[i]), &st), SB_EINVAL);
        assert_int_equal(open_for(t, &f, bad[i], SB_READ), SB_EINVAL);
        assert_int_equal(put(t, bad[i], "x"), SB_EINVAL);
        assert_int_equal(sb_fs_mkdir(&t->vfs, str(bad[i])), SB_EINVAL);
        assert_int_equal(sb_fs_rename(&t->vfs, str("/dd"), str(bad[i])), SB_EINVAL);
    }
    assert_int_equal(sb_fs_stat(&t->vfs, (sb_str){ "/d\0x", 4 }, &st), SB_EINVAL);
}

static void test_stat_tells_kind_and_size(void **state)
{
    struct fs_tree *t = *state;
    struct sb_stat st;

    assert_int_equal(sb_fs_stat(&t->vfs, str("/index.html"), &st), 0);
    assert_true(st.kind == SB_FILE && st.size == 8);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/empty"), &st), 0);
    assert_true(st.kind == SB_FILE && st.size == 0);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/d/deep"), &st), 0);
    assert_true(st.kind == SB_DIR && st.size == 0);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/"), &st), 0);
    assert_int_equal(st.kind, SB_DIR);
    assert_int_equal(missing(t, "/nothing"), SB_ENOENT);
    assert_int_equal(missing(t, "/d/nothing/below"), SB_ENOENT);
}

static void test_what_cannot_be_opened_says_why(void **state)
{
    struct fs_tree *t = *state;
    struct sb_file f;

    assert_int_equal(open_for(t, &f, "/d", SB_READ), SB_EISDIR);
    assert_int_equal(open_for(t, &f, "/", SB_READ), SB_EISDIR);
    assert_int_equal(open_for(t, &f, "/nothing", SB_READ), SB_ENOENT);
    assert_int_equal(open_for(t, &f, "/d/a", SB_READ), SB_ENOENT);
    assert_int_equal(open_for(t, &f, "/dd", 0), SB_EINVAL);
    assert_int_equal(open_for(t, &f, "/dd", SB_READ | SB_WRITE), SB_EINVAL);
    assert_null(f.fs);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);        /* never opened: nothing */
}

static void test_reading_is_positional(void **state)
{
    static const size_t steps[] = { 1, 3, 64, 511, 4096, 9000 };
    const struct fs_first *big = &fs_first[3];
    struct fs_tree *t = *state;
    static char got[9000];
    struct sb_file f;
    size_t i, at;
    long n;

    assert_int_equal(open_for(t, &f, big->path, SB_READ), 0);
    assert_int_equal(f.size, big->n);
    for (i = 0; i < sizeof steps / sizeof steps[0]; i++)
        for (at = 0; at < big->n; at += (size_t)n) {
            n = sb_fs_read(&f, at, got, steps[i]);
            assert_true(n > 0 && (size_t)n <= steps[i]);
            assert_memory_equal(got, big->text + at, (size_t)n);
        }
    for (at = big->n; at-- > 0; at -= at % 97)          /* backwards */
        assert_true(sb_fs_read(&f, at, got, 2) >= 1 && got[0] == big->text[at]);
    assert_int_equal(sb_fs_read(&f, big->n, got, 10), 0);
    assert_int_equal(sb_fs_read(&f, big->n + 100000, got, 10), 0);
    assert_int_equal(sb_fs_read(&f, 5, got, 0), 0);
    assert_int_equal(sb_fs_write(&f, "x", 1), SB_EINVAL);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
}

static void test_lent_bytes_are_those_of_the_file(void **state)
{
    const struct fs_first *big = &fs_first[3];
    struct fs_tree *t = *state;
    struct sb_file f;
    const void *p;
    size_t at = 0, n;

    assert_int_equal(open_for(t, &f, big->path, SB_READ), 0);
    if (sb_fs_map(&f, 0, &p, &n) == SB_ENOSUP) {
        sb_fs_close(&t->vfs, &f, false);
        skip();
    }
    while (at < big->n) {
        assert_int_equal(sb_fs_map(&f, at, &p, &n), 0);
        assert_true(n > 0 && n <= big->n - at);
        assert_memory_equal(p, big->text + at, n);
        at += n;
    }
    assert_int_equal(sb_fs_map(&f, big->n, &p, &n), 0);
    assert_int_equal(n, 0);
    sb_fs_close(&t->vfs, &f, false);
}

static void test_an_open_file_tells_what_it_is(void **state)
{
    struct fs_tree *t = *state;
    struct sb_stat open, named;
    struct sb_file f;

    assert_int_equal(open_for(t, &f, "/index.html", SB_READ), 0);
    assert_int_equal(sb_fs_fstat(&f, &open), 0);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/index.html"), &named), 0);
    assert_true(open.kind == named.kind && open.size == named.size);
    assert_true(open.mtime == named.mtime && open.version == named.version);
    sb_fs_close(&t->vfs, &f, false);
}

static void test_listing_names_everything_once(void **state)
{
    struct fs_tree *t = *state;
    struct sb_dirpos pos = { 0, NULL };
    char name[SB_NAME_SIZE];
    struct sb_stat st;

    assert_int_equal(count(t, "/"), 4);
    assert_int_equal(count(t, "/d"), 2);
    assert_int_equal(count(t, "/d/deep"), 2);
    assert_int_equal(count(t, "/dd"), SB_ENOTDIR);
    assert_int_equal(count(t, "/nothing"), SB_ENOENT);
    assert_int_equal(sb_fs_list(&t->vfs, &pos, str("/"), &st, name), 1);
    sb_fs_list_end(&t->vfs, &pos, str("/"));            /* left early */
    assert_int_equal(count(t, "/"), 4);
}

static void test_space_is_told(void **state)
{
    struct fs_tree *t = *state;
    struct sb_space space;

    assert_int_equal(t->fs.ops->space(&t->fs, &space), 0);
    assert_true(space.total > 9000 && space.free <= space.total);
}

static void test_what_cannot_be_written_says_so(void **state)
{
    struct fs_tree *t = *state;
    uint32_t before = t->vfs.changes;

    assert_int_equal(put(t, "/dd", "x"), SB_EPERM);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/dd")), SB_EPERM);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/dd"), str("/e")), SB_EPERM);
    assert_int_equal(sb_fs_mkdir(&t->vfs, str("/new")), SB_EPERM);
    assert_int_equal(sb_fs_touch(&t->vfs, str("/dd"), 1), SB_EPERM);
    assert_int_equal(t->vfs.changes, before);
}

#include "fs_contract_write.inc"

/* ---- all of them ---- */

#define READS(test)   { #test, test, true, true }
#define WRITES(test)  { #test, test, true, false }
#define REFUSES(test) { #test, test, false, true }

static const struct {
    const char *name;
    void (*run)(void **state);
    bool on_writable, on_constant;
} tests[] = {
    READS(test_what_was_put_is_there_before_and_after_a_restart),
    READS(test_odd_paths_are_refused),
    READS(test_stat_tells_kind_and_size),
    READS(test_what_cannot_be_opened_says_why),
    READS(test_reading_is_positional),
    READS(test_lent_bytes_are_those_of_the_file),
    READS(test_an_open_file_tells_what_it_is),
    READS(test_listing_names_everything_once),
    READS(test_space_is_told),
    REFUSES(test_what_cannot_be_written_says_so),
    WRITES(test_a_write_is_invisible_until_committed),
    WRITES(test_an_abandoned_write_leaves_nothing),
    WRITES(test_sync_makes_visible_and_goes_on),
    WRITES(test_append_begins_with_the_old_content),
    WRITES(test_a_hundred_appends_each_synced),
    WRITES(test_truncate_cuts),
    WRITES(test_a_reader_keeps_its_file_or_is_told),
    WRITES(test_of_two_writers_the_last_commit_counts),
    WRITES(test_directories_are_made_when_asked),
    WRITES(test_mkdir_says_why_not),
    WRITES(test_remove_takes_files_and_empty_directories),
    WRITES(test_rename_replaces_a_file),
    WRITES(test_rename_moves_a_directory_with_all_in_it),
    WRITES(test_rename_says_why_not),
    WRITES(test_touch_sets_the_time),
    WRITES(test_other_contents_have_another_version),
    WRITES(test_changes_count_what_becomes_visible),
    WRITES(test_names_of_every_kind_and_length),
    WRITES(test_three_hundred_names_in_one_directory),
    WRITES(test_sizes_of_every_kind),
    WRITES(test_the_whole_tree_can_be_removed),
};

int main(void)
{
    enum { MOST = 400 };
    static struct CMUnitTest all[MOST];
    static char names[MOST][128];
    size_t n = 0, b, i;

    for (b = 0; b < fs_backend_count; b++)
        for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
            if (!(fs_backends[b].writes ? tests[i].on_writable : tests[i].on_constant))
                continue;
            snprintf(names[n], sizeof names[n], "%s: %s", fs_backends[b].name, tests[i].name);
            all[n] = (struct CMUnitTest){ names[n], tests[i].run, fs_setup, fs_teardown,
                                          (void *)(uintptr_t)&fs_backends[b] };
            n++;
        }
    return _cmocka_run_group_tests("fs_contract", all, n, NULL, NULL);
}
