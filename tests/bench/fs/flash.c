/*
 * flash - the device cost of fs/flash, counted
 *
 *   flash [--size BYTES] [--aged] [--images DIR] [WORKLOAD...]
 *
 * A line per figure: WORKLOAD reads bytes-read programs pages bytes-programmed
 * erases seconds seconds-B max-wear. WORKLOAD.mount and WORKLOAD.first4k are
 * the mount and the first write afterwards; LAT lines are microseconds (median,
 * 99th percentile, maximum) without and with blocks erased ahead. --images
 * writes the device at the time of each mount, for tests/bench/fs/run to count
 * what is alive on it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sb/port.h"
#include "workloads.h"

enum { MOST_OPS = 1000 };

static struct bench bench;
static double began, took[MOST_OPS];
static unsigned ops;

static void on_before(struct bench *b)
{
    began = fake_nor_us(&b->nor);
}

static void on_after(struct bench *b)
{
    if (ops < MOST_OPS)
        took[ops++] = fake_nor_us(&b->nor) - began;
}

void sb_port_panic(const char *what, const char *file, int line)
{
    fprintf(stderr, "%s:%d: %s\n", file, line, what);
    exit(1);
}

/* ---- lines ---- */

/* Model B: a page program takes 30 us and 2.5 us per byte after the first. */
static double seconds_b(const struct fake_nor *d)
{
    return ((double)d->pages * 27.5 + (double)d->program_bytes * 2.5 + (double)d->erases * 45000 + (double)d->read_bytes / 20) / 1e6;
}

static uint32_t most_worn(const struct fake_nor *d)
{
    uint32_t most = 0, i;

    for (i = 0; i < d->block_count; i++)
        most = d->wear[i] > most ? d->wear[i] : most;
    return most;
}

static void line(const char *id, const char *part)
{
    const struct fake_nor *d = &bench.nor;

    printf("%s%s %llu %llu %llu %llu %llu %llu %.3f %.3f %u%s%s\n", id, part, (unsigned long long)d->reads,
           (unsigned long long)d->read_bytes, (unsigned long long)d->programs, (unsigned long long)d->pages,
           (unsigned long long)d->program_bytes, (unsigned long long)d->erases, fake_nor_us(d) / 1e6, seconds_b(d),
           most_worn(d), bench.failed ? " FAILED: " : "", bench.failed ? bench.failed : "");
    if (d->wrong)
        printf("# %s: %s at block %u\n", id, d->wrong, d->wrong_at);
    bench.failed = NULL;
    fake_nor_count(&bench.nor);
}

static void keep_image(const char *dir, const char *id)
{
    char path[300];
    FILE *f;

    if (!dir)
        return;
    snprintf(path, sizeof path, "%s/%s.img", dir, id);
    f = fopen(path, "wb");
    if (f) {
        fwrite(bench.nor.mem, bench.nor.block_size, bench.nor.block_count, f);
        fclose(f);
    }
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

static void wear_line(void)
{
    const struct fake_nor *d = &bench.nor;
    uint32_t i, ever = 0;
    uint64_t sum = 0;

    for (i = 0; i < d->block_count; i++) {
        ever += d->wear[i] > 0;
        sum += d->wear[i];
    }
    printf("WEAR max %u mean %.2f ever %u blocks0and1 %u %u\n", most_worn(d), (double)sum / d->block_count, ever, d->wear[0], d->wear[1]);
}

/* ---- runs ---- */

static void run(const struct workload *w, uint32_t size, bool aged, const char *images)
{
    bench_make(&bench, size);
    if (aged && w->prepare != bench_age)
        bench_age(&bench);
    if (w->prepare)
        w->prepare(&bench);
    if (bench.failed)
        printf("# %s: preparing: %s: %d\n", w->id, bench.failed, bench.error);
    if (w->ends_unmounted)
        keep_image(images, w->id);
    fake_nor_count(&bench.nor);
    w->run(&bench);
    if (strcmp(w->id, "W13") == 0)
        wear_line();
    line(w->id, "");
    if (!w->ends_unmounted) {
        keep_image(images, w->id);
        bench_remount(&bench);
        line(w->id, ".mount");
        bench_first4k(&bench);
        line(w->id, ".first4k");
    }
    bench_free(&bench);
}

static void latency(const char *id, uint32_t size, bool aged, bool idles)
{
    const struct workload *w = workload_find(id);

    bench_make(&bench, size);
    if (aged)
        bench_age(&bench);
    if (w->prepare)
        w->prepare(&bench);
    ops = 0;
    bench.before = on_before;
    bench.after = on_after;
    bench.idles = idles;
    w->run(&bench);
    bench.before = bench.after = NULL;
    bench.idles = false;
    bench_free(&bench);
    if (ops == 0)
        return;
    qsort(took, ops, sizeof took[0], by_size);
    printf("LAT %s %s %.0f %.0f %.0f\n", id, idles ? "idle" : "busy", took[ops / 2], took[ops * 99 / 100], took[ops - 1]);
}

static void w01(uint32_t size)
{
    fake_nor_make(&bench.nor, BENCH_BLOCK, size / BENCH_BLOCK, 1);
    bench.cfg = (struct sb_flash_cfg){ .nor = &bench.nor.nor, .map = bench.map, .map_words = BENCH_MAP_WORDS, .minor = 1 };
    if (sb_flash_format(&bench.flash, &bench.cfg) < 0)
        bench.failed = "format";
    line("W01", ".format");
    bench_remount(&bench);
    line("W01", ".mount");
    bench_free(&bench);
}

int main(int argc, char **argv)
{
    static const char *const timed[] = { "W02", "W04", "W05", "W08b" };
    uint32_t size = 1 << 20;
    const char *images = NULL;
    bool aged = false, all = true;
    size_t i;
    int a;

    for (a = 1; a < argc; a++) {
        if (strcmp(argv[a], "--size") == 0 && a + 1 < argc)
            size = (uint32_t)strtoul(argv[++a], NULL, 0);
        else if (strcmp(argv[a], "--images") == 0 && a + 1 < argc)
            images = argv[++a];
        else if (strcmp(argv[a], "--aged") == 0)
            aged = true;
        else if (workload_find(argv[a])) {
            run(workload_find(argv[a]), size, aged, images);
            all = false;
        } else
            return 2;
    }
    if (!all)
        return 0;
    w01(size);
    for (i = 0; i < workload_count; i++)
        run(&workloads[i], size, aged, images);
    for (i = 0; i < 8; i++)
        latency(timed[i / 2], size, aged, i % 2);
    return 0;
}
