/*
 * workloads - W01 to W13 of ../shared/bench/fs/workloads.md over fs/flash
 *
 * No clock and no operating system: the same files run on the host, where the
 * device counts, and on a Cortex-M3 in QEMU, where instructions are counted.
 */
#ifndef WORKLOADS_H
#define WORKLOADS_H

#include "fake_nor.h"
#include "flash.h"

enum { BENCH_BLOCK = 4096, BENCH_MAP_WORDS = 4 * 1024 * 1024 / BENCH_BLOCK / 32 };

struct bench {
    struct fake_nor nor;
    struct sb_flash flash;
    struct sb_flash_cfg cfg;
    struct sb_vfs vfs;
    struct sb_fs fs;
    struct sb_file file;
    uint32_t map[BENCH_MAP_WORDS];
    uint8_t  data[4096];
    char     path[40], name[SB_NAME_SIZE];  /* not on the stack, which is measured from the workload's own frame down */
    struct sb_stat st;
    unsigned count;             /* of W12 */
    const char *failed;         /* the first call that failed, NULL = none */
    int error;
    bool idles;                 /* idle between operations, not counted */
    void (*before)(struct bench *b);    /* around each operation of W02, W04, W05, W08b, all of W09, W09b, W10 */
    void (*after)(struct bench *b);
};

struct workload {
    const char *id, *what;
    void (*prepare)(struct bench *b);   /* not counted; NULL = nothing */
    void (*run)(struct bench *b);
    bool ends_unmounted;        /* no figures of a mount afterwards */
};

extern const struct workload workloads[];
extern const size_t workload_count;

void bench_make(struct bench *b, uint32_t size);        /* a fresh device, formatted, mounted; b zeroed but for its hooks */
void bench_age(struct bench *b);                        /* variant a */
void bench_remount(struct bench *b);
void bench_free(struct bench *b);
void bench_first4k(struct bench *b);                    /* writes zz_first */
const struct workload *workload_find(const char *id);

#endif
