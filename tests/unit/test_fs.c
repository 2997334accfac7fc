/*
 * The contract of fs/vfs.h, over hostdir (with openat2 and with the walk of old kernels) and, as far as
 * reading goes, over rom.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hostdir.h"
#include "rom.h"

struct tree {
    char outer[64], root[80];   /* outer/root is the tree, outer/secret lies outside */
    struct sb_vfs vfs;
    struct sb_fs fs;
    struct sb_hostdir host;
    int fds;                    /* open before the test */
};

/* ---- helpers ---- */

static int open_descriptors(void)
{
    DIR *d = opendir("/proc/self/fd");
    int n = 0;

    while (readdir(d))
        n++;
    closedir(d);
    return n;
}

static char *at(const struct tree *t, const char *name)
{
    static char path[4][512];
    static unsigned i;
    char *p = path[i++ % 4];

    snprintf(p, sizeof path[0], "%s/%s", t->root, name);
    return p;
}

static void host_write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");

    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static sb_str str(const char *text)
{
    return sb_str_of(text);
}

static int put(struct tree *t, const char *path, const char *text)
{
    return sb_fs_put(&t->vfs, str(path), text, strlen(text));
}

static void is(struct tree *t, const char *path, const char *text)
{
    char got[4096];
    long n = sb_fs_get(&t->vfs, str(path), got, sizeof got - 1);

    assert_int_equal(n, (long)strlen(text));
    got[n] = 0;
    assert_string_equal(got, text);
}

static int get_error(struct tree *t, const char *path)
{
    char got[16];
    long n = sb_fs_get(&t->vfs, str(path), got, sizeof got);

    return n < 0 ? (int)n : 0;
}

/* Names in the host's directory, temporary ones included. */
static int host_names(const char *path)
{
    DIR *d = opendir(path);
    int n = -2;

    assert_non_null(d);
    while (readdir(d))
        n++;
    closedir(d);
    return n;
}

static int setup_host(void **state, bool walks)
{
    struct tree *t = calloc(1, sizeof *t);

    strcpy(t->outer, "/tmp/sb-fs-XXXXXX");
    assert_non_null(mkdtemp(t->outer));
    snprintf(t->root, sizeof t->root, "%s/root", t->outer);
    assert_int_equal(mkdir(t->root, 0755), 0);
    host_write_file(at(t, "../secret"), "secret");
    t->fds = open_descriptors();
    assert_int_equal(sb_hostdir_open(&t->host, &t->fs, t->root), 0);
    if (walks)
        t->host.walks = true;
    assert_int_equal(sb_fs_mount(&t->vfs, "/", &t->fs), 0);
    *state = t;
    return 0;
}

static int setup(void **state)       { return setup_host(state, false); }
static int setup_walk(void **state)  { return setup_host(state, true); }

/* Every test ends without a descriptor or a temporary file too many. */
static int teardown(void **state)
{
    struct tree *t = *state;
    char command[128];
    int leaked, left = sb_hostdir_sweep(&t->host);

    sb_hostdir_close(&t->host);
    leaked = open_descriptors() - t->fds;
    snprintf(command, sizeof command, "rm -rf %s", t->outer);
    if (system(command) != 0 || leaked || left)
        print_error("%d descriptors and %d temporary files left\n", leaked, left);
    free(t);
    return leaked || left ? -1 : 0;
}

/* ---- paths ---- */

static void test_paths_that_leave_or_are_odd_are_refused(void **state)
{
    static const char *const bad[] = { "", "x", "a/b", "//", "/a/", "/a//b", "/.", "/..", "/../secret", "/a/..",
                                       "/a/./b", "/a/../../secret", "/../root/x" };
    struct tree *t = *state;
    struct sb_stat st;
    size_t i;

    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(sb_fs_stat(&t->vfs, str(bad[i]), &st), SB_EINVAL);
        assert_int_equal(put(t, bad[i], "x"), SB_EINVAL);
        assert_int_equal(get_error(t, bad[i]), SB_EINVAL);
        assert_int_equal(sb_fs_remove(&t->vfs, str(bad[i])), SB_EINVAL);
        assert_int_equal(sb_fs_mkdir(&t->vfs, str(bad[i])), SB_EINVAL);
        assert_int_equal(sb_fs_rename(&t->vfs, str("/a"), str(bad[i])), SB_EINVAL);
    }
    assert_int_equal(sb_fs_stat(&t->vfs, (sb_str){ "/a\0b", 4 }, &st), SB_EINVAL);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/..."), &st), SB_ENOENT);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/"), &st), 0);
    assert_int_equal(st.kind, SB_DIR);
}

static void test_long_paths_are_refused_and_the_longest_works(void **state)
{
    struct tree *t = *state;
    char path[SB_PATH_SIZE + 8];
    struct sb_stat st;
    size_t i;

    memset(path, 'n', sizeof path);
    for (i = 0; i < sizeof path; i += SB_NAME_SIZE / 2)
        path[i] = '/';
    path[SB_PATH_SIZE] = 0;
    assert_int_equal(put(t, path, "x"), SB_ENAME);
    path[SB_PATH_SIZE - 1] = 0;
    assert_int_equal(put(t, path, "long"), 0);
    is(t, path, "long");
    assert_int_equal(sb_fs_stat(&t->vfs, str(path), &st), 0);
    assert_int_equal(sb_fs_remove(&t->vfs, str(path)), 0);
}

static void test_long_names_are_refused_and_the_longest_works(void **state)
{
    struct tree *t = *state;
    char path[SB_NAME_SIZE + 8];
    size_t longest = SB_NAME_SIZE < SB_PATH_SIZE ? SB_NAME_SIZE : SB_PATH_SIZE - 1;     /* with its slash */

    memset(path, 'n', sizeof path);
    path[0] = '/';
    path[longest + 1] = 0;
    assert_int_equal(put(t, path, "x"), SB_ENAME);
    path[longest] = 0;
    assert_int_equal(put(t, path, "long"), 0);
    is(t, path, "long");
}

static void test_the_top_is_no_name(void **state)
{
    struct tree *t = *state;

    assert_int_equal(sb_fs_remove(&t->vfs, str("/")), SB_EBUSY);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/"), str("/x")), SB_EBUSY);
    assert_int_equal(sb_fs_mkdir(&t->vfs, str("/")), SB_EEXIST);
    assert_int_equal(put(t, "/", "x"), SB_EISDIR);
    assert_int_equal(get_error(t, "/"), SB_EISDIR);
}

/* ---- links ---- */

static void make_links(struct tree *t)
{
    assert_int_equal(put(t, "/dir/in", "inside"), 0);
    assert_int_equal(symlink("dir/in", at(t, "good")), 0);
    assert_int_equal(symlink("../dir/in", at(t, "dir/good")), 0);
    assert_int_equal(symlink("dir", at(t, "way")), 0);
    assert_int_equal(symlink("../secret", at(t, "out")), 0);
    assert_int_equal(symlink("..", at(t, "up")), 0);
    assert_int_equal(symlink("dir/../../secret", at(t, "winding")), 0);
    assert_int_equal(symlink("/etc/passwd", at(t, "absolute")), 0);
    assert_int_equal(symlink("/", at(t, "slash")), 0);
    assert_int_equal(symlink("nothing", at(t, "dangling")), 0);
    assert_int_equal(symlink("loop2", at(t, "loop1")), 0);
    assert_int_equal(symlink("loop1", at(t, "loop2")), 0);
    assert_int_equal(symlink("/proc/self/root/etc/passwd", at(t, "magic")), 0);
}

/* What leads out is refused for reading, writing, asking, removing below and listing. */
static void no_way_out(struct tree *t)
{
    static const char *const files[] = { "/out", "/winding", "/absolute", "/magic", "/loop1" };
    static const char *const dirs[] = { "/up", "/slash" };
    struct sb_dirpos pos = { 0, NULL };
    char name[SB_NAME_SIZE];
    struct sb_stat st;
    size_t i;

    for (i = 0; i < sizeof files / sizeof files[0]; i++) {
        assert_int_equal(get_error(t, files[i]), SB_EPERM);
        assert_int_equal(sb_fs_stat(&t->vfs, str(files[i]), &st), SB_EPERM);
    }
    for (i = 0; i < sizeof dirs / sizeof dirs[0]; i++)
        assert_true(sb_fs_list(&t->vfs, &pos, str(dirs[i]), &st, name) < 0);
    assert_true(get_error(t, "/up/secret") < 0);
    assert_true(put(t, "/up/written", "x") < 0);
    assert_true(sb_fs_remove(&t->vfs, str("/up/secret")) < 0);
    assert_true(sb_fs_mkdir(&t->vfs, str("/up/made")) < 0);
    assert_true(sb_fs_rename(&t->vfs, str("/up/secret"), str("/mine")) < 0);
    assert_true(sb_fs_rename(&t->vfs, str("/dir/in"), str("/up/theirs")) < 0);
    assert_int_equal(sb_fs_touch(&t->vfs, str("/out"), 1), SB_EPERM);
    assert_true(access(at(t, "../written"), F_OK) < 0 && access(at(t, "../made"), F_OK) < 0);
    assert_true(access(at(t, "../secret"), F_OK) == 0 && access(at(t, "../theirs"), F_OK) < 0);
}

static void test_links_that_stay_inside_work_others_do_not(void **state)
{
    struct tree *t = *state;

    make_links(t);
    is(t, "/good", "inside");
    is(t, "/dir/good", "inside");
    is(t, "/way/in", "inside");
    assert_int_equal(get_error(t, "/dangling"), SB_ENOENT);
    no_way_out(t);
}

static void test_without_openat2_no_link_is_followed(void **state)
{
    struct tree *t = *state;

    make_links(t);
    is(t, "/dir/in", "inside");
    assert_int_equal(get_error(t, "/good"), SB_EPERM);
    assert_true(get_error(t, "/way/in") < 0);
    no_way_out(t);
}

static void test_writing_to_a_link_replaces_the_link(void **state)
{
    struct tree *t = *state;
    struct stat s;

    make_links(t);
    assert_int_equal(put(t, "/out", "mine"), 0);
    is(t, "/out", "mine");
    assert_int_equal(lstat(at(t, "out"), &s), 0);
    assert_true(S_ISREG(s.st_mode));
    assert_int_equal(stat(at(t, "../secret"), &s), 0);
    assert_int_equal(s.st_size, 6);
}

static void test_a_listing_shows_links_by_what_they_are(void **state)
{
    struct tree *t = *state;
    struct sb_dirpos pos = { 0, NULL };
    char name[SB_NAME_SIZE];
    struct sb_stat st;
    int seen = 0;

    make_links(t);
    assert_int_equal(mkfifo(at(t, "fifo"), 0600), 0);
    while (sb_fs_list(&t->vfs, &pos, str("/"), &st, name) == 1) {
        seen++;
        if (strcmp(name, "good") == 0)
            assert_true(st.kind == SB_FILE && st.size == 6);
        else
            assert_true((strcmp(name, "dir") == 0 || strcmp(name, "way") == 0) && st.kind == SB_DIR);
    }
    assert_int_equal(seen, 3);
    assert_int_equal(get_error(t, "/fifo"), SB_EPERM);      /* and does not hang */
}

/* ---- writing ---- */

static void test_a_file_is_invisible_until_committed(void **state)
{
    struct tree *t = *state;
    struct sb_file f;
    uint32_t before;

    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/new"), SB_WRITE), 0);
    assert_int_equal(sb_fs_write(&f, "hel", 3), 3);
    assert_int_equal(get_error(t, "/new"), SB_ENOENT);
    assert_int_equal(sb_fs_write(&f, "lo", 2), 2);
    before = t->vfs.changes;
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
    assert_int_not_equal(t->vfs.changes, before);
    is(t, "/new", "hello");
    assert_int_equal(host_names(t->root), 1);
}

static void test_an_abandoned_write_leaves_the_old_content(void **state)
{
    struct tree *t = *state;
    struct sb_file f;
    uint32_t before;

    assert_int_equal(put(t, "/f", "old"), 0);
    before = t->vfs.changes;
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/f"), SB_WRITE), 0);
    sb_fs_write(&f, "new and longer", 14);
    assert_int_equal(sb_fs_close(&t->vfs, &f, false), 0);
    is(t, "/f", "old");
    assert_int_equal(t->vfs.changes, before);
    assert_int_equal(host_names(t->root), 1);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);    /* closed twice is nothing */
}

static void test_a_reader_keeps_what_it_opened(void **state)
{
    struct tree *t = *state;
    struct sb_stat first, second;
    struct sb_file f;
    char got[8];

    assert_int_equal(put(t, "/f", "one"), 0);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/f"), SB_READ), 0);
    assert_int_equal(put(t, "/f", "two"), 0);
    assert_int_equal(sb_fs_read(&f, 0, got, sizeof got), 3);
    assert_memory_equal(got, "one", 3);
    assert_int_equal(sb_fs_fstat(&f, &first), 0);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/f"), &second), 0);
    assert_true(first.version != second.version);
    assert_int_equal(sb_fs_write(&f, "x", 1), SB_EINVAL);
    assert_int_equal(sb_fs_read(&f, 3, got, sizeof got), 0);
    assert_int_equal(sb_fs_close(&t->vfs, &f, false), 0);
    is(t, "/f", "two");
}

static void test_versions_differ_however_fast_the_writes_come(void **state)
{
    struct tree *t = *state;
    uint64_t seen[64];
    struct sb_stat st;
    size_t i, j;

    for (i = 0; i < 64; i++) {
        assert_int_equal(put(t, "/f", i % 2 ? "odd." : "even"), 0);
        assert_int_equal(sb_fs_stat(&t->vfs, str("/f"), &st), 0);
        seen[i] = st.version;
        for (j = 0; j < i; j++)
            assert_true(seen[i] != seen[j]);
    }
}

static void test_append_begins_with_the_old_content(void **state)
{
    struct tree *t = *state;
    struct sb_file f;

    assert_int_equal(put(t, "/log", "a"), 0);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/log"), SB_WRITE | SB_APPEND), 0);
    assert_int_equal(f.at, 1);
    sb_fs_write(&f, "b", 1);
    assert_int_equal(sb_fs_sync(&f), 0);
    is(t, "/log", "ab");
    sb_fs_write(&f, "c", 1);
    is(t, "/log", "ab");            /* what follows a sync is invisible again */
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
    is(t, "/log", "abc");
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/fresh"), SB_WRITE | SB_APPEND), 0);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
    is(t, "/fresh", "");
}

static void test_directories_on_the_way_are_made_only_when_asked(void **state)
{
    struct tree *t = *state;
    struct sb_file f;
    struct sb_stat st;

    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/a/b/c"), SB_WRITE), SB_ENOENT);
    assert_int_equal(put(t, "/a/b/c", "deep"), 0);
    is(t, "/a/b/c", "deep");
    assert_int_equal(put(t, "/a/b", "x"), SB_EISDIR);
    assert_int_equal(put(t, "/a/b/c/d", "x"), SB_ENOTDIR);
    assert_int_equal(get_error(t, "/a/b/c/d"), SB_ENOTDIR);
    assert_int_equal(get_error(t, "/a/b"), SB_EISDIR);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/a/b"), &st), 0);
    assert_true(st.kind == SB_DIR && st.size == 0);
}

static void test_odd_open_flags_are_refused(void **state)
{
    struct tree *t = *state;
    struct sb_file f;

    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/x"), 0), SB_EINVAL);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/x"), SB_READ | SB_WRITE), SB_EINVAL);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/x"), SB_READ | SB_MAKE), SB_EINVAL);
    assert_null(f.fs);
}

static void test_left_overs_of_a_crash_are_hidden_and_swept(void **state)
{
    struct tree *t = *state;
    struct sb_dirpos pos = { 0, NULL };
    char name[SB_NAME_SIZE];
    struct sb_stat st;
    struct sb_file f;
    pid_t child;
    int status;

    assert_int_equal(put(t, "/a/kept", "old"), 0);
    child = fork();
    if (child == 0) {       /* dies with the file half written */
        if (sb_fs_open(&t->vfs, &f, str("/a/kept"), SB_WRITE) == 0)
            sb_fs_write(&f, "ne", 2);
        _exit(0);
    }
    waitpid(child, &status, 0);
    assert_int_equal(host_names(at(t, "a")), 2);
    is(t, "/a/kept", "old");
    assert_int_equal(sb_fs_list(&t->vfs, &pos, str("/a"), &st, name), 1);
    assert_string_equal(name, "kept");
    assert_int_equal(sb_fs_list(&t->vfs, &pos, str("/a"), &st, name), 0);
    host_write_file(at(t, "a/.0123abcd.tmp"), "x");
    assert_int_equal(get_error(t, "/a/.0123abcd.tmp"), SB_ENOENT);
    assert_int_equal(put(t, "/a/.0123abcd.tmp", "x"), SB_EPERM);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/a/kept"), str("/a/.0123abcd.tmp")), SB_EPERM);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/a/.0123abcd.tmp")), SB_EPERM);
    assert_int_equal(put(t, "/a/.hidden.tmp", "mine"), 0);
    assert_int_equal(sb_hostdir_sweep(&t->host), 2);
    assert_int_equal(host_names(at(t, "a")), 2);
}

static unsigned mode_of(const struct tree *t, const char *name)
{
    struct stat s;

    assert_int_equal(stat(at(t, name), &s), 0);
    return s.st_mode & 0777;
}

static void test_a_secret_file_is_for_the_box_alone(void **state)
{
    struct tree *t = *state;
    struct sb_file f;

    assert_int_equal(put(t, "/open", "x"), 0);
    assert_int_equal(mode_of(t, "open"), 0644);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/s"), SB_WRITE | SB_SECRET), 0);
    assert_int_equal(sb_fs_write(&f, "a", 1), 1);
    assert_int_equal(sb_fs_sync(&f), 0);
    assert_int_equal(mode_of(t, "s"), 0600);
    assert_int_equal(sb_fs_write(&f, "b", 1), 1);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
    assert_int_equal(mode_of(t, "s"), 0600);
    assert_int_equal(put(t, "/s", "replaced by who does not know"), 0);
    assert_int_equal(mode_of(t, "s"), 0600);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/open"), SB_WRITE | SB_APPEND | SB_SECRET), 0);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), 0);
    assert_int_equal(mode_of(t, "open"), 0600);
}

/* ---- a full disk ---- */

static void test_the_first_failed_write_sticks_and_keeps_the_old_file(void **state)
{
    struct tree *t = *state;
    struct rlimit old, small;
    struct sb_file f;
    static char block[8192];
    long n;

    assert_int_equal(put(t, "/f", "old"), 0);
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &old);
    small = old;
    small.rlim_cur = 10000;
    setrlimit(RLIMIT_FSIZE, &small);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/f"), SB_WRITE), 0);
    assert_int_equal(sb_fs_write(&f, block, sizeof block), sizeof block);
    n = sb_fs_write(&f, block, sizeof block);
    setrlimit(RLIMIT_FSIZE, &old);
    assert_int_equal(n, SB_EBIG);
    assert_int_equal(sb_fs_write(&f, "x", 1), SB_EBIG);     /* although there is room again */
    assert_int_equal(sb_fs_sync(&f), SB_EBIG);
    assert_int_equal(sb_fs_close(&t->vfs, &f, true), SB_EBIG);
    is(t, "/f", "old");
    assert_int_equal(host_names(t->root), 1);
}

static void test_a_full_disk_is_told_as_such(void **state)
{
    struct tree *t = *state;
    char command[256];
    static char big[300000];

    assert_int_equal(mkdir(at(t, "small"), 0755), 0);
    snprintf(command, sizeof command, "mount -t tmpfs -o size=128k none %s 2>/dev/null", at(t, "small"));
    if (system(command) != 0)
        skip();             /* not allowed here */
    assert_int_equal(sb_fs_put(&t->vfs, str("/small/f"), "old", 3), 0);
    assert_int_equal(sb_fs_put(&t->vfs, str("/small/f"), big, sizeof big), SB_ENOSPC);
    is(t, "/small/f", "old");
    assert_int_equal(host_names(at(t, "small")), 1);
    snprintf(command, sizeof command, "umount %s", at(t, "small"));
    assert_int_equal(system(command), 0);
}

/* ---- names ---- */

static void test_rename_replaces(void **state)
{
    struct tree *t = *state;

    assert_int_equal(put(t, "/a", "A"), 0);
    assert_int_equal(put(t, "/d/b", "B"), 0);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/a"), str("/d/b")), 0);
    is(t, "/d/b", "A");
    assert_int_equal(get_error(t, "/a"), SB_ENOENT);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/a"), str("/c")), SB_ENOENT);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/d"), str("/d/e")), SB_EINVAL);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/d"), str("/e")), 0);
    is(t, "/e/b", "A");
}

static void test_remove_takes_files_and_empty_directories(void **state)
{
    struct tree *t = *state;

    assert_int_equal(put(t, "/d/f", "x"), 0);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/d")), SB_ENOTEMPTY);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/d/f")), 0);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/d/f")), SB_ENOENT);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/d")), 0);
    assert_int_equal(sb_fs_mkdir(&t->vfs, str("/d")), 0);
    assert_int_equal(sb_fs_mkdir(&t->vfs, str("/d")), SB_EEXIST);
    assert_int_equal(sb_fs_mkdir(&t->vfs, str("/x/y")), SB_ENOENT);
}

static void test_touch_sets_the_time(void **state)
{
    struct tree *t = *state;
    struct sb_stat st;

    assert_int_equal(put(t, "/f", "x"), 0);
    assert_int_equal(sb_fs_touch(&t->vfs, str("/f"), 1000000000), 0);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/f"), &st), 0);
    assert_int_equal(st.mtime, 1000000000);
    assert_int_equal(sb_fs_touch(&t->vfs, str("/g"), 1), SB_ENOENT);
}

static void test_five_hundred_names_are_listed_once_each(void **state)
{
    struct tree *t = *state;
    struct sb_dirpos pos = { 0, NULL };
    static bool seen[500];
    char name[SB_NAME_SIZE];
    struct sb_stat st;
    int i, n = 0;

    memset(seen, 0, sizeof seen);
    for (i = 0; i < 500; i++) {
        snprintf(name, sizeof name, "a-file-with-a-longer-name-%d", i);
        host_write_file(at(t, name), "x");
    }
    while (sb_fs_list(&t->vfs, &pos, str("/"), &st, name) == 1) {
        i = atoi(strrchr(name, '-') + 1);
        assert_true(i >= 0 && i < 500 && !seen[i] && st.kind == SB_FILE && st.size == 1);
        seen[i] = true;
        n++;
    }
    assert_int_equal(n, 500);
    pos = (struct sb_dirpos){ 0, NULL };
    assert_int_equal(sb_fs_list(&t->vfs, &pos, str("/"), &st, name), 1);    /* a listing may be left early */
    sb_fs_list_end(&t->vfs, &pos, str("/"));
    pos = (struct sb_dirpos){ 0, NULL };
    assert_int_equal(sb_fs_list(&t->vfs, &pos, str("/nothing"), &st, name), SB_ENOENT);
    assert_int_equal(sb_fs_list(&t->vfs, &pos, str("/a-file-with-a-longer-name-7"), &st, name), SB_ENOTDIR);
}

static void test_get_tells_when_it_does_not_fit(void **state)
{
    struct tree *t = *state;
    char got[4];

    assert_int_equal(put(t, "/f", "12345"), 0);
    assert_int_equal(sb_fs_get(&t->vfs, str("/f"), got, 4), SB_EBIG);
    assert_int_equal(put(t, "/f", "1234"), 0);
    assert_int_equal(sb_fs_get(&t->vfs, str("/f"), got, 4), 4);
}

/* ---- mounts and rom ---- */

static const struct sb_rom_file pages[] = {
    { .path = { "/index.html", 11 }, .version = 1, .p = "<p>", .n = 3, .mtime = 7 },
    { .path = { "/sub/a.txt", 10 }, .version = 2, .p = "a", .n = 1 },
    { .path = { "/sub/deep/b.txt", 15 }, .version = 3, .p = "bb", .n = 2 },
    { .path = { "/subject", 8 }, .version = 4, .p = "s", .n = 1 },
    { .path = { "/sub/c.txt", 10 }, .version = 5, .p = "", .n = 0 },
};
static const struct sb_rom rom = { pages, sizeof pages / sizeof pages[0], NULL };

static void test_the_longest_prefix_wins(void **state)
{
    struct tree *t = *state;
    static struct sb_fs fs;

    sb_rom_init(&fs, &rom);
    assert_int_equal(sb_fs_mount(&t->vfs, "/var/www", &fs), 0);
    assert_int_equal(sb_fs_mount(&t->vfs, "/rel/", &fs), SB_EINVAL);
    assert_int_equal(put(t, "/var/wwwx", "host"), 0);
    assert_int_equal(put(t, "/var/www", "x"), SB_EISDIR);
    is(t, "/var/wwwx", "host");
    is(t, "/var/www/index.html", "<p>");
    assert_int_equal(put(t, "/var/www/index.html", "x"), SB_EPERM);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/var/www/index.html")), SB_EPERM);
    assert_int_equal(sb_fs_mkdir(&t->vfs, str("/var/www/d")), SB_EPERM);
    assert_int_equal(sb_fs_touch(&t->vfs, str("/var/www/subject"), 1), SB_EPERM);
    assert_int_equal(sb_fs_rename(&t->vfs, str("/var/wwwx"), str("/var/www/x")), SB_ENOSUP);
    assert_int_equal(sb_fs_remove(&t->vfs, str("/var/www")), SB_EBUSY);
}

static void test_rom_lends_its_bytes(void **state)
{
    struct tree *t = *state;
    static struct sb_fs fs;
    struct sb_file f;
    const void *p;
    size_t n;

    sb_rom_init(&fs, &rom);
    sb_fs_mount(&t->vfs, "/rom", &fs);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/rom/sub/deep/b.txt"), SB_READ), 0);
    assert_int_equal(f.size, 2);
    assert_int_equal(sb_fs_map(&f, 1, &p, &n), 0);
    assert_true(p == (const char *)pages[2].p + 1 && n == 1);
    assert_int_equal(sb_fs_map(&f, 9, &p, &n), 0);
    assert_int_equal(n, 0);
    sb_fs_close(&t->vfs, &f, false);
    assert_int_equal(get_error(t, "/rom/sub"), SB_EISDIR);
    assert_int_equal(get_error(t, "/rom/sub/a"), SB_ENOENT);
    assert_int_equal(put(t, "/f", "x"), 0);
    assert_int_equal(sb_fs_open(&t->vfs, &f, str("/f"), SB_READ), 0);
    assert_int_equal(sb_fs_map(&f, 0, &p, &n), SB_ENOSUP);
    sb_fs_close(&t->vfs, &f, false);
}

static void test_rom_lists_what_its_paths_imply(void **state)
{
    static const struct { const char *dir, *names; } want[] = {
        { "/rom", "index.html sub/ subject " }, { "/rom/sub", "a.txt deep/ c.txt " }, { "/rom/sub/deep", "b.txt " },
    };
    struct tree *t = *state;
    static struct sb_fs fs;
    char name[SB_NAME_SIZE], all[128];
    struct sb_stat st, first;
    size_t i;

    sb_rom_init(&fs, &rom);
    sb_fs_mount(&t->vfs, "/rom", &fs);
    for (i = 0; i < 3; i++) {
        struct sb_dirpos pos = { 0, NULL };

        all[0] = 0;
        while (sb_fs_list(&t->vfs, &pos, str(want[i].dir), &st, name) == 1)
            strcat(strcat(all, name), st.kind == SB_DIR ? "/ " : " ");
        assert_string_equal(all, want[i].names);
    }
    assert_int_equal(sb_fs_stat(&t->vfs, str("/rom/index.html"), &first), 0);
    assert_true(first.mtime == 7 && first.size == 3 && first.version != 0);
    assert_int_equal(sb_fs_stat(&t->vfs, str("/rom/subject"), &st), 0);
    assert_true(st.version != first.version);
}

#define ON(test)   cmocka_unit_test_setup_teardown(test, setup, teardown)
#define WALK(test) { "walk: " #test, test, setup_walk, teardown, NULL }

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON(test_paths_that_leave_or_are_odd_are_refused),
        ON(test_long_paths_are_refused_and_the_longest_works),
        ON(test_long_names_are_refused_and_the_longest_works),
        ON(test_the_top_is_no_name),
        ON(test_links_that_stay_inside_work_others_do_not),
        ON(test_writing_to_a_link_replaces_the_link),
        ON(test_a_listing_shows_links_by_what_they_are),
        ON(test_a_file_is_invisible_until_committed),
        ON(test_an_abandoned_write_leaves_the_old_content),
        ON(test_a_reader_keeps_what_it_opened),
        ON(test_versions_differ_however_fast_the_writes_come),
        ON(test_append_begins_with_the_old_content),
        ON(test_directories_on_the_way_are_made_only_when_asked),
        ON(test_odd_open_flags_are_refused),
        ON(test_left_overs_of_a_crash_are_hidden_and_swept),
        ON(test_a_secret_file_is_for_the_box_alone),
        ON(test_the_first_failed_write_sticks_and_keeps_the_old_file),
        ON(test_a_full_disk_is_told_as_such),
        ON(test_rename_replaces),
        ON(test_remove_takes_files_and_empty_directories),
        ON(test_touch_sets_the_time),
        ON(test_five_hundred_names_are_listed_once_each),
        ON(test_get_tells_when_it_does_not_fit),
        ON(test_the_longest_prefix_wins),
        ON(test_rom_lends_its_bytes),
        ON(test_rom_lists_what_its_paths_imply),
        WALK(test_without_openat2_no_link_is_followed),
        WALK(test_paths_that_leave_or_are_odd_are_refused),
        WALK(test_long_paths_are_refused_and_the_longest_works),
        WALK(test_a_file_is_invisible_until_committed),
        WALK(test_append_begins_with_the_old_content),
        WALK(test_directories_on_the_way_are_made_only_when_asked),
        WALK(test_rename_replaces),
        WALK(test_remove_takes_files_and_empty_directories),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
