/*
 * mkfs - images of fs/flash (littlefs 2.0 and 2.1) on the host
 *
 * The file system is the box's own, over a device that is a piece of memory.
 * An image that is only looked at is opened for reading and cannot be changed;
 * one that is made comes into being under another name and takes its place
 * when it is whole.
 */
#define _GNU_SOURCE
#include "mkfs.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include <zlib.h>

#include "sb/port.h"

static const char usage[] =
    "mkfs - littlefs images, as fs/flash reads and writes them\n"
    "\n"
    "  mkfs pack DIR IMAGE      an image of all that is in DIR, with times\n"
    "  mkfs list IMAGE          a line for everything in it: `dir 0 path` or `file size path`, without a leading slash;\n"
    "                           control characters (but tab) in a name are shown as \\xNN\n"
    "  mkfs extract IMAGE DIR   everything in it into DIR, which is made; files that exist are replaced\n"
    "  mkfs check IMAGE         is it whole?\n"
    "\n"
    "  --block-size N   bytes of an erase block, 128 to 32768. pack: 4096 if not said; else found in the image\n"
    "  --size N         bytes of the device, K and M are understood. pack: else 1M, doubled until all fits;\n"
    "                   reading: only so much of the file is looked at\n"
    "  --unit N         pack: program unit of the device, 1 to 256 (1)\n"
    "\n"
    "An image may be compressed with gzip; reading never changes it. What is broken is told with its place.\n"
    "Exit: 0 good, 1 broken or failed, 2 wrong usage.\n";

struct mkfs mkfs;

/* ---- saying ---- */

int mkfs_fail(const char *format, ...)
{
    va_list list;

    fputs("mkfs: ", stderr);
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fputc('\n', stderr);
    return 1;
}

void sb_port_panic(const char *what, const char *file, int line)
{
    exit(mkfs_fail("%s:%d: %s: a mistake of the file system itself", file, line, what));
}

const char *mkfs_text(int err)
{
    static const char *const texts[] = {
#define SB_ERROR(name, value, text) [-(value)] = text,
#include "sb/err.def"
#undef SB_ERROR
    };

    return -err > 0 && (size_t)-err < sizeof texts / sizeof texts[0] && texts[-err] ? texts[-err] : "unknown error";
}

/* ---- the device ---- */

static int nor_read(const struct sb_nor *nor, uint32_t at, void *to, uint32_t n)
{
    if (at > nor->size || n > nor->size - at)
        return SB_EIO;
    memcpy(to, nor->map + at, n);
    return 0;
}

static int nor_program(const struct sb_nor *nor, uint32_t at, const void *from, uint32_t n)
{
    uint8_t *to = nor->user;
    uint32_t i;

    if (!to || at > nor->size || n > nor->size - at)
        return SB_EIO;
    for (i = 0; i < n; i++)
        to[at + i] &= ((const uint8_t *)from)[i];
    return 0;
}

static int nor_erase(const struct sb_nor *nor, uint32_t at)
{
    if (!nor->user || at >= nor->size)
        return SB_EIO;
    memset((uint8_t *)nor->user + at, 0xff, nor->block);
    return 0;
}

/* mkfs.image becomes a device; writable only when it is being packed. */
static int make_device(uint32_t block_size, bool writable)
{
    uint64_t size = mkfs.size / block_size * block_size;

    free(mkfs.map);
    mkfs.nor = (struct sb_nor){
        .size = (uint32_t)size, .block = block_size, .page = mkfs.unit > 256 ? mkfs.unit : 256, .unit = mkfs.unit,
        .erased = 0xff, .may_program_again = true, .map = mkfs.image, .user = writable ? mkfs.image : NULL,
        .read = nor_read, .program = nor_program, .erase = nor_erase,
    };
    mkfs.cfg = (struct sb_flash_cfg){ .nor = &mkfs.nor, .block_cycles = -1, .minor = 1, .now = mkfs_now };
    mkfs.cfg.map_words = SB_FLASH_MAP_WORDS(mkfs.nor.size, block_size);
    mkfs.cfg.map = mkfs.map = calloc(mkfs.cfg.map_words + 1, sizeof *mkfs.map);
    mkfs.cfg.stage = mkfs.stage;
    mkfs.vfs = (struct sb_vfs){ .count = 0 };
    return mkfs.map ? 0 : SB_EFULL;
}

static int mount_it(void)
{
    int err = sb_flash_mount(&mkfs.flash, &mkfs.fs, &mkfs.cfg);

    return err < 0 ? err : sb_fs_mount(&mkfs.vfs, "/", &mkfs.fs);
}

int mkfs_new(uint64_t size)
{
    uint32_t block = mkfs.block_size ? mkfs.block_size : 4096;
    int err;

    if (size < 2 * block || size > UINT32_MAX)
        return size < 2 * block ? SB_ENOSPC : SB_EBIG;
    mkfs.size = size;
    free(mkfs.image);
    mkfs.image = malloc(size);
    if (!mkfs.image)
        return SB_EFULL;
    memset(mkfs.image, 0xff, size);
    err = make_device(block, true);
    if (err == 0)
        err = sb_flash_format(&mkfs.flash, &mkfs.cfg);
    return err < 0 ? err : mount_it();
}

/* ---- an image that is there ---- */

/* Everything of it, unpacked; 0 or 1 and a word about it. */
static int load(const char *path)
{
    uint64_t room = 1 << 20, used = 0;
    uint8_t *more;
    gzFile z = gzopen(path, "rb");
    int n = 0;

    if (!z)
        return mkfs_fail("%s: %s", path, strerror(errno));
    for (;;) {
        more = realloc(mkfs.image, room);
        if (!more)
            break;
        mkfs.image = more;
        n = gzread(z, more + used, (unsigned)(room - used));
        if (n <= 0)
            break;
        used += (uint64_t)n;
        room += used == room ? room : 0;
        if (used >= UINT32_MAX)
            break;
    }
    gzclose(z);
    if (!more || n < 0 || used >= UINT32_MAX)
        return mkfs_fail("%s: cannot be read", path);
    mkfs.size = mkfs.wanted_size && mkfs.wanted_size < used ? mkfs.wanted_size : used;
    if (mkfs.wanted_size > used)
        return mkfs_fail("%s: has %llu bytes, not %llu", path, (unsigned long long)used, (unsigned long long)mkfs.wanted_size);
    return 0;
}

static uint32_t le32(const uint8_t *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* The block size that a superblock at this place names, 0 when there is none. */
static uint32_t named_at(uint64_t at)
{
    const uint8_t *p = mkfs.image + at;

    return at + 44 <= mkfs.size && memcmp(p + 8, "littlefs", 8) == 0 ? le32(p + 24) : 0;
}

/* Block 0 tells at a place that is known, block 1 where itself begins. */
static uint32_t find_block_size(void)
{
    uint32_t size = named_at(0), n;

    if (size)
        return size;
    for (n = 128; n <= 1 << 20; n += n < 32768 ? 128 : 32768)
        if (named_at(n) == n)
            return n;
    return 0;
}

static int tell_mount_error(const char *path, int err, uint32_t block)
{
    if (err == SB_ENOSUP)
        return mkfs_fail("%s: superblock in blocks 0 and 1: version, geometry or limits that do not fit %llu bytes in blocks of %u",
                         path, (unsigned long long)mkfs.size, block);
    return mkfs_fail("%s: %s: no valid file system in blocks of %u (from the superblock in blocks 0 and 1 on)", path, mkfs_text(err), block);
}

int mkfs_open(const char *path)
{
    uint32_t block = mkfs.block_size;
    struct sb_flash_info info;
    int err;

    if (load(path))
        return 1;
    if (!block)
        block = find_block_size();
    if (!block)
        return mkfs_fail("%s: no littlefs superblock at bytes 0 to 1048576", path);
    if (block < 128 || block > 32768 || mkfs.size < 2 * block)
        return mkfs_fail("%s: blocks of %u in %llu bytes are not supported", path, block, (unsigned long long)mkfs.size);
    err = make_device(block, false);
    if (err == 0)
        err = mount_it();
    if (err < 0)
        return tell_mount_error(path, err, block);
    sb_flash_tell(&mkfs.flash, &info);
    if (info.block_count != mkfs.nor.size / block && !mkfs.block_size && !mkfs.wanted_size)
        return mkfs_fail("%s: the superblock names %u blocks of %u, the image has %llu bytes (--size or --block-size says that this is right)",
                         path, info.block_count, block, (unsigned long long)mkfs.size);
    return 0;
}

static void on_fault(void *user, const char *what, uint32_t block, uint32_t detail)
{
    mkfs_fail("%s: block %u: %s (%u)", (const char *)user, block, what, detail);
}

int mkfs_whole(const char *path)
{
    int faults = sb_fs_check(&mkfs.vfs, SB_STR("/"), on_fault, (void *)(uintptr_t)path);

    if (faults < 0)
        return mkfs_fail("%s: structure check: %s", path, mkfs_text(faults));
    return faults > 0;
}

/* ---- start ---- */

static bool number(const char *text, uint64_t *n)
{
    char *end;

    errno = 0;
    *n = strtoull(text, &end, 0);
    if (*end == 'K' || *end == 'k' || *end == 'M' || *end == 'm')
        *n <<= *end == 'K' || *end == 'k' ? 10 : 20, end++;
    return errno == 0 && end != text && *end == 0 && *n > 0 && *text != '-';
}

/* Takes the options out of argv; the number of words left, -1 when one is wrong. */
static int options(int argc, char **argv)
{
    uint64_t n;
    int i, left = 1;

    mkfs.unit = 1;
    for (i = 1; i < argc; i++) {
        if (argv[i][0] != '-' || argv[i][1] != '-') {
            argv[left++] = argv[i];
            continue;
        }
        if (i + 1 == argc || !number(argv[i + 1], &n))
            return -1;
        if (strcmp(argv[i], "--block-size") == 0 && n >= 128 && n <= 32768)
            mkfs.block_size = (uint32_t)n;
        else if (strcmp(argv[i], "--size") == 0)
            mkfs.wanted_size = n;
        else if (strcmp(argv[i], "--unit") == 0 && n <= 256 && (n & (n - 1)) == 0)
            mkfs.unit = (uint32_t)n;
        else
            return -1;
        i++;
    }
    return left;
}

static int wrong_usage(void)
{
    fputs(usage, stderr);
    return 2;
}

/* Deep trees hold a descriptor per level. */
static void allow_descriptors(void)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int main(int argc, char **argv)
{
    int n = options(argc, argv);

    if (argc == 2 && strcmp(argv[1], "--help") == 0)
        return fputs(usage, stdout) < 0;
    allow_descriptors();
    if (n == 4 && strcmp(argv[1], "pack") == 0)
        return mkfs_pack(argv[2], argv[3]);
    if (n == 3 && strcmp(argv[1], "list") == 0)
        return mkfs_list(argv[2]);
    if (n == 4 && strcmp(argv[1], "extract") == 0)
        return mkfs_extract(argv[2], argv[3]);
    if (n == 3 && strcmp(argv[1], "check") == 0)
        return mkfs_check(argv[2]);
    return wrong_usage();
}
