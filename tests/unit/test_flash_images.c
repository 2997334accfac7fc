/*
 * All images of tests/fixtures/littlefs: the good ones hold exactly what their
 * manifest says and are not written to; the broken ones are answered with an
 * error, after bounded work, whatever is asked of them.
 */
#include <stdio.h>
#include <zlib.h>
#include <mbedtls/sha256.h>
#include "unit.h"
#include "fake_nor.h"
#include "flash.h"

struct attr { uint8_t type; size_t n; const char *p; };
struct entry { const char *path; int dir; unsigned size; const char *sha256; unsigned attrs; const struct attr *attr; };
struct image { const char *file; int good; unsigned block_size, block_count, minor; const struct entry *entries; };

#include "littlefs_table.inc"   /* made from the manifest, see CMakeLists.txt */

enum { IMAGE_SIZE = 1 << 20, MAP_WORDS = IMAGE_SIZE / 128 / 32, DEPTH = 64 };

static uint8_t raw[IMAGE_SIZE], contents[IMAGE_SIZE];

struct fixture {
    const struct image *of;
    struct fake_nor nor;
    struct sb_flash flash;
    struct sb_flash_cfg cfg;
    struct sb_vfs vfs;
    struct sb_fs fs;
    uint32_t map[MAP_WORDS];
    int mounted;                /* what mount said */
};

/* ---- a device with the image on it ---- */

static size_t unpack(const char *file)
{
    char path[512];
    gzFile z;
    int n;

    snprintf(path, sizeof path, "%s/tests/fixtures/littlefs/%s", SB_SOURCE_DIR, file);
    z = gzopen(path, "rb");
    assert_non_null(z);
    n = gzread(z, raw, sizeof raw);
    gzclose(z);
    assert_true(n > 0);
    return (size_t)n;
}

static int setup(void **state)
{
    struct fixture *x = calloc(1, sizeof *x);

    x->of = *state;
    fake_nor_load(&x->nor, raw, unpack(x->of->file), x->of->block_size, 1);
    x->cfg = (struct sb_flash_cfg){ .nor = &x->nor.nor, .map = x->map, .map_words = MAP_WORDS, .minor = 1 };
    x->mounted = sb_flash_mount(&x->flash, &x->fs, &x->cfg);
    if (x->mounted == 0)
        assert_int_equal(sb_fs_mount(&x->vfs, "/", &x->fs), 0);
    *state = x;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *x = *state;

    fake_nor_free(&x->nor);
    free(x);
    return 0;
}

static uint64_t device_bytes(const struct fixture *x)
{
    return (uint64_t)x->nor.block_size * x->nor.block_count;
}

/* ---- good images ---- */

static int tell_fault(const char *what, uint32_t block, uint32_t detail)
{
    print_error("%s, block %u, %u\n", what, block, detail);
    return 0;
}

static void on_fault(void *user, const char *what, uint32_t block, uint32_t detail)
{
    (void)user;
    tell_fault(what, block, detail);
}

static void on_expected_fault(void *user, const char *what, uint32_t block, uint32_t detail)
{
    (void)block;
    (void)detail;
    assert_true(what[0] != 0);
    ++*(int *)user;
}

static void same_contents(struct fixture *x, sb_str path, const struct entry *e)
{
    unsigned char sum[32];
    char hex[65];
    long n = sb_fs_get(&x->vfs, path, contents, sizeof contents);
    int i;

    assert_int_equal(n, e->size);
    assert_int_equal(mbedtls_sha256_ret(contents, (size_t)n, sum, 0), 0);
    for (i = 0; i < 32; i++)
        snprintf(hex + 2 * i, 3, "%02x", sum[i]);
    assert_string_equal(hex, e->sha256);
}

static void same_attributes(struct fixture *x, sb_str path, const struct entry *e)
{
    uint8_t types[256], got[1024];
    unsigned i;

    assert_int_equal(sb_flash_attrs(&x->flash, path, types), e->attrs);
    for (i = 0; i < e->attrs; i++) {
        assert_int_equal(sb_fs_attr_get(&x->vfs, path, e->attr[i].type, got, sizeof got), e->attr[i].n);
        assert_memory_equal(got, e->attr[i].p, e->attr[i].n);
    }
    assert_int_equal(sb_fs_attr_get(&x->vfs, path, 0xee, got, sizeof got), SB_ENOENT);
}

static void same_entry(struct fixture *x, const struct entry *e)
{
    char path[SB_PATH_SIZE];
    struct sb_stat st;
    sb_str p;

    snprintf(path, sizeof path, "/%s", e->path);
    p = sb_str_of(path);
    assert_int_equal(sb_fs_stat(&x->vfs, p, &st), 0);
    assert_true((st.kind == SB_DIR) == e->dir && st.size == e->size);
    if (!e->dir)
        same_contents(x, p, e);
    same_attributes(x, p, e);
}

static const struct entry *find(const struct fixture *x, const char *path)
{
    const struct entry *e;

    for (e = x->of->entries; e->path; e++)
        if (strcmp(e->path, path) == 0)
            return e;
    return NULL;
}

/* What one directory lists is in the manifest; how many. */
static unsigned list(struct fixture *x, const char *dir)
{
    char name[SB_NAME_SIZE], path[SB_PATH_SIZE + SB_NAME_SIZE];
    struct sb_dirpos pos = { 0, NULL };
    const struct entry *e;
    struct sb_stat st;
    unsigned n = 0;
    int more;

    while ((more = sb_fs_list(&x->vfs, &pos, sb_str_of(dir), &st, name)) == 1) {
        snprintf(path, sizeof path, "%s/%s", dir[1] ? dir : "", name);
        e = find(x, path + 1);
        assert_non_null(e);
        assert_true((st.kind == SB_DIR) == e->dir && st.size == e->size);
        n++;
    }
    assert_int_equal(more, 0);
    return n;
}

static void good_image(void **state)
{
    struct fixture *x = *state;
    struct sb_flash_info info;
    const struct entry *e;
    char path[SB_PATH_SIZE];
    unsigned listed, all = 0;

    assert_int_equal(x->mounted, 0);
    sb_flash_tell(&x->flash, &info);
    assert_int_equal(info.block_count, x->of->block_count);
    assert_int_equal(info.minor, x->of->minor);
    assert_false(info.damaged);
    listed = list(x, "/");
    for (e = x->of->entries; e->path; e++, all++) {
        same_entry(x, e);
        snprintf(path, sizeof path, "/%s", e->path);
        if (e->dir)
            listed += list(x, path);
    }
    same_attributes(x, SB_STR("/"), e);
    assert_int_equal(listed, all);
    assert_int_equal(sb_fs_check(&x->vfs, SB_STR("/"), on_fault, NULL), 0);
    assert_int_equal(x->nor.changes, 0);
    assert_null(x->nor.wrong);
}

/* A good image goes on being good when it is written to: repairs, upgrade, a new file in every directory. */
static void good_image_written_to(void **state)
{
    struct fixture *x = *state;
    const struct entry *e;
    char path[SB_PATH_SIZE];
    struct sb_space space;

    assert_int_equal(x->mounted, 0);
    x->fs.ops->space(&x->fs, &space);
    if (space.free < 8 * x->of->block_size)
        skip();
    assert_int_equal(sb_fs_put(&x->vfs, SB_STR("/zz-new"), "new", 3), 0);
    for (e = x->of->entries; e->path; e++) {
        snprintf(path, sizeof path, "/%s/zz-new", e->path);
        if (e->dir && strlen(path) < 400)
            assert_int_equal(sb_fs_put(&x->vfs, sb_str_of(path), "new", 3), 0);
    }
    assert_null(x->nor.wrong);
    memset(&x->vfs, 0, sizeof x->vfs);
    assert_int_equal(sb_flash_mount(&x->flash, &x->fs, &x->cfg), 0);
    assert_int_equal(sb_fs_mount(&x->vfs, "/", &x->fs), 0);
    for (e = x->of->entries; e->path; e++)
        same_entry(x, e);
    assert_int_equal(sb_fs_get(&x->vfs, SB_STR("/zz-new"), contents, 4), 3);
    assert_int_equal(sb_fs_check(&x->vfs, SB_STR("/"), on_fault, NULL), 0);
}

/* ---- broken images ---- */

/* Lists and reads everything below "/" that can be named, at most `left` entries; errors are welcome. */
static int walk_all(struct fixture *x, const char *dir, int depth, int *left)
{
    char name[SB_NAME_SIZE], path[SB_PATH_SIZE + SB_NAME_SIZE];
    struct sb_dirpos pos = { 0, NULL };
    struct sb_stat st;
    int more, err = 0;
    long n;

    while ((more = sb_fs_list(&x->vfs, &pos, sb_str_of(dir), &st, name)) == 1 && (*left)-- > 0) {
        snprintf(path, sizeof path, "%s/%s", dir[1] ? dir : "", name);
        if (st.kind == SB_DIR)
            err |= depth ? walk_all(x, path, depth - 1, left) : -1;
        else if ((n = sb_fs_get(&x->vfs, sb_str_of(path), contents, sizeof contents)) < 0)
            err = -1;
    }
    return err | (more < 0 ? -1 : 0);
}

static void broken_image(void **state)
{
    struct fixture *x = *state;
    int left = 1000, faults = 0, found = 0;

    assert_true(x->nor.read_bytes <= 4 * device_bytes(x));
    if (x->mounted == 0) {
        x->nor.read_bytes = 0;
        found = sb_fs_check(&x->vfs, SB_STR("/"), on_expected_fault, &faults);
        assert_true(found == SB_EDAMAGED || (found > 0 && faults == found));
        assert_true(x->nor.read_bytes <= 4 * device_bytes(x));
        walk_all(x, "/", DEPTH, &left);
    } else {
        assert_true(x->mounted == SB_EDAMAGED || x->mounted == SB_ENOSUP);
    }
    assert_int_equal(x->nor.changes, 0);
    assert_null(x->nor.wrong);
}

int main(void)
{
    enum { MOST = 160 };
    static struct CMUnitTest all[MOST];
    static char names[MOST][96];
    size_t n = 0, i, round;

    for (i = 0; i < sizeof images / sizeof images[0]; i++)
        for (round = 0; round < (images[i].good ? 2 : 1); round++) {
            snprintf(names[n], sizeof names[n], "test_image_%s%s", images[i].file, round ? "_written_to" : "");
            all[n] = (struct CMUnitTest){ names[n], images[i].good ? (round ? good_image_written_to : good_image) : broken_image,
                                          setup, teardown, (void *)(uintptr_t)&images[i] };
            n++;
        }
    return _cmocka_run_group_tests("flash_images", all, n, NULL, NULL);
}
