/*
 * fuzz_flash - images that nobody wrote, and what the file system makes of them
 *
 * The input is a sparse image: flags, block size / 128, number of blocks, then
 * pieces (block, offset in two bytes, length, bytes); the rest is erased. With
 * the first flag the CRC of every commit is made right, so that what is wrong
 * is the contents. Whatever it holds: mounting, listing, reading and checking
 * write nothing and read a bounded number of bytes; a file system in which the
 * check finds nothing wrong stays so when it is written to; no rule of the
 * device is broken. tests/tools/littlefs_seeds.py makes inputs of the fixtures.
 */
#include <stdio.h>
#include "core/assert.h"
#include "fake_nor.h"
#include "flash.h"

enum { FIX_CRC = 1, MOST_BLOCKS = 64, MOST_ENTRIES = 60, DEPTH = 6, MAP_WORDS = 4 };

static struct fake_nor nor;
static struct sb_flash flash;
static struct sb_flash_cfg cfg;
static struct sb_fs fs;
static struct sb_vfs vfs;
static uint32_t map[MAP_WORDS];
static char bytes[8192];

/* ---- the image ---- */

static uint32_t crc32(uint32_t crc, const uint8_t *p, uint32_t n)
{
    int k;

    while (n--) {
        crc ^= *p++;
        for (k = 0; k < 8; k++)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
    return crc;
}

static void fix_block(uint8_t *block, uint32_t size)
{
    uint32_t off = 4, prev = 0xffffffff, crc = crc32(0xffffffff, block, 4), tag, n;
    const uint8_t *p;

    while (off + 4 <= size) {
        p = block + off;
        tag = ((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]) ^ prev;
        n = (tag & 0x3ff) == 0x3ff ? 0 : tag & 0x3ff;
        if (tag >> 31 || off + 4 + n > size)
            return;
        crc = crc32(crc, p, 4);
        if ((tag >> 20 & 0x780) == 0x500) {
            if (n < 4)
                return;
            block[off + 4] = (uint8_t)crc;
            block[off + 5] = (uint8_t)(crc >> 8);
            block[off + 6] = (uint8_t)(crc >> 16);
            block[off + 7] = (uint8_t)(crc >> 24);
            crc = 0xffffffff;
            tag ^= (tag >> 20 & 1) << 31;
        } else {
            crc = crc32(crc, p + 4, n);
        }
        prev = tag;
        off += 4 + n;
    }
}

static bool make_image(const uint8_t *p, size_t n)
{
    uint32_t size = (p[1] % 32 + 1) * 128u, count = p[2] % MOST_BLOCKS + 1u, at, len, i;
    size_t from = 3;

    if (count < 2)
        return false;
    fake_nor_make(&nor, size, count, 1);
    while (n - from >= 4) {
        at = p[from] % count * size + (p[from + 1] | (uint32_t)p[from + 2] << 8) % size;
        len = p[from + 3];
        from += 4;
        for (i = 0; i < len && from < n && at + i < size * count; i++)
            nor.mem[at + i] = p[from++];
    }
    for (i = 0; p[0] & FIX_CRC && i < count; i++)
        fix_block(nor.mem + (size_t)i * size, size);
    fake_nor_on(&nor);
    return true;
}

/* ---- looking ---- */

static int mount_it(void)
{
    int err;

    vfs.count = 0;
    err = sb_flash_mount(&flash, &fs, &cfg);
    if (err == 0)
        SB_ASSERT(sb_fs_mount(&vfs, "/", &fs) == 0);
    return err;
}

static void look_at(const char *path, const struct sb_stat *st, bool closely)
{
    uint8_t types[256];
    struct sb_stat again;
    struct sb_file f;
    uint64_t at = 0;
    long n;

    sb_fs_stat(&vfs, sb_str_of(path), &again);
    n = closely ? sb_flash_attrs(&flash, sb_str_of(path), types) : 0;    /* reads a log once for each type there may be */
    while (n-- > 0)
        sb_fs_attr_get(&vfs, sb_str_of(path), types[n], bytes, sizeof bytes);
    if (st->kind == SB_DIR || sb_fs_open(&vfs, &f, sb_str_of(path), SB_READ) < 0)
        return;
    while (at < 200000 && (n = sb_fs_read(&f, at, bytes, 1000)) > 0)
        at += (uint64_t)n;
    sb_fs_close(&vfs, &f, false);
}

static void walk_all(const char *dir, int depth, int *left)
{
    char name[SB_NAME_SIZE], path[SB_PATH_SIZE + SB_NAME_SIZE];
    struct sb_dirpos pos = { 0, NULL };
    struct sb_stat st;

    while (*left > 0 && sb_fs_list(&vfs, &pos, sb_str_of(dir), &st, name) == 1) {
        --*left;
        snprintf(path, sizeof path, "%s/%s", dir[1] ? dir : "", name);
        SB_ASSERT(name[0] && !strchr(name, '/'));
        look_at(path, &st, *left % 8 == 0);
        if (st.kind == SB_DIR && depth)
            walk_all(path, depth - 1, left);
    }
}

static const char *last_fault;
static uint32_t last_block;

static void on_fault(void *user, const char *what, uint32_t block, uint32_t detail)
{
    (void)detail;
    SB_ASSERT(what[0]);
    ++*(int *)user;
    last_fault = what;
    last_block = block;
}

/* What the check finds; negative or a number of faults. Bounded reading. */
static int faults(void)
{
    uint64_t before = nor.read_bytes;
    int told = 0, n = sb_fs_check(&vfs, SB_STR("/"), on_fault, &told);

    SB_ASSERT(n < 0 || n == told);
    SB_ASSERT(nor.read_bytes - before <= 4 * (uint64_t)nor.nor.size + 64 * nor.block_size);
    return n;
}

/* ---- writing ---- */

static void append(const char *path, size_t n)
{
    struct sb_file f;

    if (sb_fs_open(&vfs, &f, sb_str_of(path), SB_WRITE | SB_APPEND) < 0)
        return;
    memset(bytes, 'x', n);
    sb_fs_write(&f, bytes, n);
    sb_fs_sync(&f);
    sb_fs_write(&f, bytes, 3);
    sb_fs_close(&vfs, &f, true);
}

/* The first name of the top is renamed, appended to and removed; new ones come and go. */
static void write_to_it(void)
{
    struct sb_dirpos pos = { 0, NULL };
    char path[SB_NAME_SIZE + 1] = "/";
    struct sb_stat st;
    int i, more = sb_fs_list(&vfs, &pos, SB_STR("/"), &st, path + 1);

    if (more == 1)
        sb_fs_list_end(&vfs, &pos, SB_STR("/"));
    sb_fs_put(&vfs, SB_STR("/zz/new"), "new", 3);
    if (more == 1) {
        append(path, 5);
        sb_fs_rename(&vfs, sb_str_of(path), SB_STR("/zz/moved"));
        append("/zz/moved", 700);
        sb_fs_touch(&vfs, SB_STR("/zz/moved"), 77);
        sb_fs_remove(&vfs, SB_STR("/zz/moved"));
    }
    sb_fs_mkdir(&vfs, SB_STR("/a"));
    for (i = 0; i < 12; i++)
        sb_fs_put(&vfs, SB_STR("/zz/new"), bytes, (size_t)i * 50);
    for (i = 0; i < 4; i++)
        sb_fs_idle(&vfs, 1000);
    sb_fs_remove(&vfs, SB_STR("/a"));
    sb_fs_attr_set(&vfs, SB_STR("/zz"), 9, "attribute", 9);
    SB_ASSERT(nor.wrong == NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    int left = MOST_ENTRIES, found;
    struct sb_flash_info info;

    if (n < 3 || !make_image(data, n))
        return 0;
    cfg = (struct sb_flash_cfg){ .nor = &nor.nor, .map = map, .map_words = MAP_WORDS, .minor = 1, .block_cycles = 5 };
    if (mount_it() == 0) {
        SB_ASSERT(nor.read_bytes <= 4 * (uint64_t)nor.nor.size + 64 * nor.block_size);
        found = faults();
        sb_flash_tell(&flash, &info);
        if (info.pending)       /* while a repair waits some blocks are named twice: the check cannot know which should not be */
            found = -1;
        walk_all("/", DEPTH, &left);
        SB_ASSERT(nor.changes == 0);
        write_to_it();
        if (found == 0) {
            SB_ASSERT(mount_it() == 0);
            found = faults();
            if (found)
                fprintf(stderr, "fuzz_flash: a whole file system was written to, now: %s, block %u\n", last_fault, last_block);
            SB_ASSERT(found == 0);
        }
    }
    SB_ASSERT(nor.wrong == NULL);
    fake_nor_free(&nor);
    return 0;
}
