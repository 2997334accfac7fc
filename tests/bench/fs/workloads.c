#include "workloads.h"

#include <string.h>

static const char big[] = "/big";

/* ---- data ---- */

static uint32_t xorshift(uint32_t *s)
{
    *s ^= *s << 13;
    *s ^= *s >> 17;
    *s ^= *s << 5;
    return *s;
}

static void fill(uint8_t *to, uint32_t n, uint32_t seed)
{
    uint32_t s = seed * 2654435761u + 1, i;

    s = s ? s : 1;
    for (i = 0; i < n; i++)
        to[i] = (uint8_t)xorshift(&s);
}

/* before, n with this many digits, after. No printf: its stack is larger than that of the file system. */
static void numbered(char *to, const char *before, unsigned n, unsigned digits, const char *after)
{
    size_t k = strlen(before);
    unsigned i;

    memcpy(to, before, k);
    for (i = digits; i-- > 0; n /= 10)
        to[k + i] = (char)('0' + n % 10);
    memcpy(to + k + digits, after, strlen(after) + 1);
}

/* ---- a device ---- */

static void failed(struct bench *b, const char *what, long err)
{
    if (err < 0 && !b->failed) {
        b->failed = what;
        b->error = (int)err;
    }
}

void bench_remount(struct bench *b)
{
    b->vfs.count = 0;
    failed(b, "mount", sb_flash_mount(&b->flash, &b->fs, &b->cfg));
    sb_fs_mount(&b->vfs, "/", &b->fs);
}

void bench_make(struct bench *b, uint32_t size)
{
    b->failed = NULL;
    b->cfg = (struct sb_flash_cfg){ .nor = &b->nor.nor, .map = b->map, .map_words = BENCH_MAP_WORDS, .minor = 1 };
    fake_nor_make(&b->nor, BENCH_BLOCK, size / BENCH_BLOCK, 1);
    failed(b, "format", sb_flash_format(&b->flash, &b->cfg));
    bench_remount(b);
}

void bench_free(struct bench *b)
{
    fake_nor_free(&b->nor);
}

/* ---- operations ---- */

/* The stack is measured from the call on that follows begin(). */
#define INLINE __attribute__((always_inline)) inline


static void begin(struct bench *b)
{
    if (b->idles)
        while (sb_fs_idle(&b->vfs, 1000000) > 0)
            ;
    if (b->before)
        b->before(b);
}

static void end(struct bench *b)
{
    if (b->after)
        b->after(b);
}

INLINE static void put(struct bench *b, const char *path, uint32_t n, uint32_t chunk, uint32_t seed)
{
    uint32_t at, k;

    failed(b, "open", sb_fs_open(&b->vfs, &b->file, sb_str_of(path), SB_WRITE));
    if (b->failed)
        return;
    for (at = 0; at < n; at += k) {
        k = n - at < chunk ? n - at : chunk;
        fill(b->data, k, seed + at);
        failed(b, "write", sb_fs_write(&b->file, b->data, k));
    }
    failed(b, "close", sb_fs_close(&b->vfs, &b->file, true));
}

INLINE static void put_op(struct bench *b, const char *path, uint32_t n, uint32_t chunk, uint32_t seed)
{
    begin(b);
    put(b, path, n, chunk, seed);
    end(b);
}

static void make_dir(struct bench *b, const char *path)
{
    failed(b, "mkdir", sb_fs_mkdir(&b->vfs, sb_str_of(path)));
}

void bench_first4k(struct bench *b)
{
    put(b, "/zz_first", 4096, 4096, 1);
}

/* "until the sum reaches size/2 - size/16": 16 files a directory */
void bench_age(struct bench *b)
{
    static const uint32_t sizes[] = { 20000, 6000, 1500, 300 }, costs[] = { 20480, 8192, 4096, 0 };
    uint32_t size = b->nor.nor.size, sum, i;
    char path[40];

    for (i = 0, sum = 0; sum < size / 2 - size / 16; sum += costs[i++ % 4]) {
        numbered(path, "/dir", i / 16, 2, "");
        if (i % 16 == 0)
            make_dir(b, path);
        numbered(path, "/dir", i / 16, 2, "/asset");
        numbered(path + strlen(path), "", i, 3, ".bin");
        put(b, path, sizes[i % 4], 512, i);
    }
}

/* ---- W02 .. W05 ---- */

static void w02(struct bench *b)
{
    unsigned i;

    for (i = 0; i < 100; i++) {
        numbered(b->path, "/f", i, 3, "");
        put_op(b, b->path, 1024, 1024, i);
    }
}

static void w03(struct bench *b)
{
    put(b, big, 262144, 512, 9);
}

static void w04(struct bench *b)
{
    unsigned i;

    failed(b, "open", sb_fs_open(&b->vfs, &b->file, SB_STR("/log"), SB_WRITE | SB_APPEND));
    for (i = 0; i < 1000 && !b->failed; i++) {
        fill(b->data, 64, i);
        begin(b);
        failed(b, "write", sb_fs_write(&b->file, b->data, 64));
        failed(b, "sync", sb_fs_sync(&b->file));
        end(b);
        b->nor.syncs++;
    }
    failed(b, "close", sb_fs_close(&b->vfs, &b->file, true));
}

static void w04b(struct bench *b)
{
    unsigned i;

    for (i = 0; i < 1000 && !b->failed; i++) {
        fill(b->data, 64, i);
        failed(b, "open", sb_fs_open(&b->vfs, &b->file, SB_STR("/log"), SB_WRITE | SB_APPEND));
        failed(b, "write", sb_fs_write(&b->file, b->data, 64));
        failed(b, "close", sb_fs_close(&b->vfs, &b->file, true));
    }
}

static void w05(struct bench *b)
{
    unsigned i;

    for (i = 0; i < 1000 && !b->failed; i++)
        put_op(b, "/config.bin", 4096, 4096, i);
}

/* ---- W06, W07: reading ---- */

static void big_exists(struct bench *b)
{
    w03(b);
    bench_remount(b);
}

static void read_big(struct bench *b, uint32_t step)
{
    long n = 1;
    uint64_t at;

    failed(b, "open", sb_fs_open(&b->vfs, &b->file, sb_str_of(big), SB_READ));
    for (at = 0; n > 0 && !b->failed; at += (uint64_t)(n > 0 ? n : 0)) {
        n = sb_fs_read(&b->file, at, b->data, step);
        failed(b, "read", n);
    }
    sb_fs_close(&b->vfs, &b->file, false);
}

static void w06(struct bench *b)  { read_big(b, 512); }
static void w06b(struct bench *b) { read_big(b, 4096); }
static void w06c(struct bench *b) { read_big(b, 64); }

static void w07(struct bench *b)
{
    uint32_t s = 12345, at, done;
    unsigned i;
    long n;

    failed(b, "open", sb_fs_open(&b->vfs, &b->file, sb_str_of(big), SB_READ));
    for (i = 0; i < 100 && !b->failed; i++) {
        at = xorshift(&s) % 258049;
        for (done = 0; done < 4096; done += (uint32_t)n) {
            n = sb_fs_read(&b->file, at + done, b->data, 4096 - done);
            if (n <= 0) {
                failed(b, "read", n ? n : SB_EIO);
                break;
            }
        }
    }
    sb_fs_close(&b->vfs, &b->file, false);
}

/* ---- W08: replacing ---- */

static void cfg_exists(struct bench *b)
{
    put(b, "/cfg", 1024, 1024, 0);
}

static void replace(struct bench *b, uint32_t n)
{
    unsigned i;

    for (i = 0; i < 500 && !b->failed; i++) {
        begin(b);
        put(b, "/cfg.tmp", n, n, i);
        failed(b, "rename", sb_fs_rename(&b->vfs, SB_STR("/cfg.tmp"), SB_STR("/cfg")));
        end(b);
    }
}

static void w08(struct bench *b)  { replace(b, 1024); }
static void w08b(struct bench *b) { replace(b, 200); }

/* The same as one atomic call. */
static void w08p(struct bench *b)
{
    unsigned i;

    for (i = 0; i < 500 && !b->failed; i++) {
        fill(b->data, 200, i);
        begin(b);
        failed(b, "put", sb_fs_put(&b->vfs, SB_STR("/cfg"), b->data, 200));
        end(b);
    }
}

/* ---- W09, W10: a directory of 200 ---- */

static void name_of(unsigned i, char path[32])
{
    numbered(path, "/d/file-", i, 3, ".txt");
}

static void dir_exists(struct bench *b)
{
    char path[32];
    unsigned i;

    make_dir(b, "/d");
    for (i = 0; i < 200; i++) {
        name_of(i, path);
        put(b, path, 100, 100, i);
    }
    bench_remount(b);
}

static void w09(struct bench *b)
{
    struct sb_dirpos pos = { 0, NULL };
    unsigned n = 0;
    int more;

    begin(b);
    while ((more = sb_fs_list(&b->vfs, &pos, SB_STR("/d"), &b->st, b->name)) == 1)
        n++;
    end(b);
    failed(b, "list", more < 0 ? more : n == 200 ? 0 : SB_EIO);
}

static void w09b(struct bench *b)
{
    unsigned i;

    begin(b);
    for (i = 0; i < 200; i++) {
        name_of(37 * i % 200, b->path);
        failed(b, "stat", sb_fs_stat(&b->vfs, sb_str_of(b->path), &b->st));
    }
    end(b);
}

static void w09c(struct bench *b)
{
    unsigned i;

    for (i = 0; i < 200; i++) {
        name_of(37 * i % 200, b->path);
        failed(b, "get", sb_fs_get(&b->vfs, sb_str_of(b->path), b->data, sizeof b->data));
    }
}

static void w10(struct bench *b)
{
    unsigned i;

    begin(b);
    for (i = 0; i < 200; i++) {
        name_of(i, b->path);
        failed(b, "remove", sb_fs_remove(&b->vfs, sb_str_of(b->path)));
    }
    failed(b, "rmdir", sb_fs_remove(&b->vfs, SB_STR("/d")));
    end(b);
}

/* ---- W12, W13: full, and worn ---- */

static void w12(struct bench *b)
{
    struct sb_space space;
    char path[32];

    for (b->count = 0; !b->failed; b->count++) {
        failed(b, "space", b->fs.ops->space(&b->fs, &space));
        if ((space.total - space.free) * 100 >= space.total * 95)
            break;
        numbered(path, "/fill", b->count, 3, "");
        put(b, path, 16000, 512, b->count);
    }
}

static void w12b(struct bench *b)
{
    uint32_t s = 777;
    char path[32];
    unsigned i;

    for (i = 0; i < 50; i++) {
        numbered(path, "/fill", xorshift(&s) % b->count, 3, "");
        put(b, path, 16000, 512, i);
    }
}

static void w13(struct bench *b)
{
    unsigned i;

    for (i = 0; i < 5000 && !b->failed; i++)
        put(b, "/config.bin", 4096, 4096, i);
}

const struct workload workloads[] = {
    { "W02", "create 100 files of 1 KiB", NULL, w02, false },
    { "W03", "write 256 KiB in 512-byte pieces", NULL, w03, false },
    { "W04", "append 64 bytes and sync, 1000 times", NULL, w04, false },
    { "W04b", "open, append 64 bytes, close, 1000 times", NULL, w04b, false },
    { "W05", "overwrite 4 KiB, 1000 times", NULL, w05, false },
    { "W06", "read 256 KiB, 512 bytes at a time", big_exists, w06, true },
    { "W06b", "the same, 4096 at a time", big_exists, w06b, true },
    { "W06c", "the same, 64 at a time", big_exists, w06c, true },
    { "W07", "100 random reads of 4 KiB", big_exists, w07, true },
    { "W08", "replace 1 KiB by rename, 500 times", cfg_exists, w08, false },
    { "W08b", "replace 200 bytes by rename, 500 times", cfg_exists, w08b, false },
    { "W08p", "replace 200 bytes by put, 500 times", cfg_exists, w08p, false },
    { "W09", "list 200", dir_exists, w09, true },
    { "W09b", "stat 200", dir_exists, w09b, true },
    { "W09c", "read 200 x 100 bytes", dir_exists, w09c, true },
    { "W10", "remove 200 and the directory", dir_exists, w10, false },
    { "W12", "fill to 95 %", NULL, w12, false },
    { "W12b", "overwrite 50 of them", w12, w12b, false },
    { "W13", "overwrite 4 KiB 5000 times, aged", bench_age, w13, true },
};
const size_t workload_count = sizeof workloads / sizeof workloads[0];

const struct workload *workload_find(const char *id)
{
    size_t i;

    for (i = 0; i < workload_count; i++)
        if (strcmp(workloads[i].id, id) == 0)
            return &workloads[i];
    return NULL;
}
