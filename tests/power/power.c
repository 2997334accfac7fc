/*
 * power - pulls the plug at every program and every erase
 *
 *   power [--first N] [--cases N] [--cuts N] [--seconds N] [--images DIR] [--fault N] [-v]
 *
 * A case is a device and a list of random calls, both made from its number.
 * Before each call the whole world is copied. Then the call is made once for
 * each program or erase in it and each way that can be torn, the power cut
 * there, and the device mounted anew: the whole tree must be what it was
 * before the call or after it; mounting must not write; the recovered file
 * system must go on working, its structure must be whole, and a cut in that
 * recovery must do no harm either. The device watches that nothing is
 * programmed twice. Says `N cuts, N failures` and how to see a failure again.
 * --fault plants an error in the file system, which must then be found
 * (fs/flash_core.h tells them); --images keeps every 29th device, and those of failures.
 */
#include <stdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "sb/port.h"
#include "world.h"

enum { STEPS = 60, CUTS_PER_CASE = 1500, NESTED_EVERY = 7, HANG_SECONDS = 5 };

int sb_flash_fault;             /* fs/flash asks it */

static struct {
    uint64_t cuts, nested, cases, calls, refused, failures, images, twice;
    uint64_t most_cuts;
    double   until;             /* seconds, 0 = no end */
    const char *image_dir;
    bool     verbose;
} run = { .most_cuts = UINT64_MAX };

struct place { struct setting setting; uint32_t number; unsigned step; const struct step *call; uint64_t cut; enum fake_torn torn; int depth; };

static struct place here;

static bool over(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return run.cuts >= run.most_cuts || (run.until > 0 && (double)t.tv_sec > run.until);
}

/* ---- failures ---- */

static FILE *create(const char *suffix)
{
    char path[300];

    snprintf(path, sizeof path, "%s/%u-%llu%s", run.image_dir, here.number, (unsigned long long)run.cuts, suffix);
    return fopen(path, "wb");
}

static void write_device(FILE *f)
{
    if (!f)
        exit(2);
    fwrite(live.nor.mem, live.nor.block_size, live.nor.block_count, f);
    fclose(f);
}

static bool failed(const char *what, const char *why)
{
    static const char *const torn[] = { "nothing", "half", "bits", "all but the last byte", "all" };
    char text[400], set[200];

    run.failures++;
    steps_text(here.call, text, sizeof text);
    setting_text(&here.setting, set, sizeof set);
    printf("not ok - %s: %s\n    case %u (%s), call %u: %s\n    cut %llu, torn: %s, depth %d; again: power --first %u --cases 1\n",
           what, why, here.number, set, here.step, text, (unsigned long long)here.cut, torn[here.torn], here.depth, here.number);
    fflush(stdout);
    if (run.image_dir)
        write_device(create(".failed"));
    return false;
}

void sb_port_panic(const char *what, const char *file, int line)
{
    char why[300];

    snprintf(why, sizeof why, "%s:%d: %s", file, line, what);
    failed("assertion", why);
    exit(1);
}

static bool device_is_right(void)
{
    char why[120];

    run.twice += live.nor.twice;
    if (!live.nor.wrong)
        return true;
    snprintf(why, sizeof why, "%s, block %u, %llu bytes twice", live.nor.wrong, live.nor.wrong_at, (unsigned long long)live.nor.twice);
    return failed("a rule of the device is broken", why);
}

static void sums(void)
{
    printf("power: %llu cases, %llu calls (%llu refused), %llu cuts (%llu in a recovery), %llu failures, %llu bytes programmed twice\n",
           (unsigned long long)run.cases, (unsigned long long)run.calls, (unsigned long long)run.refused,
           (unsigned long long)run.cuts, (unsigned long long)run.nested, (unsigned long long)run.failures,
           (unsigned long long)run.twice);
    fflush(stdout);
}

/* A call that does not end is a failure, too. Time of the processor, not of a clock. */
static void on_hang(int signal)
{
    (void)signal;
    failed("a call", "does not end");
    sums();
    _exit(1);
}

static void watch(void)
{
    const struct itimerval limit = { .it_value = { .tv_sec = HANG_SECONDS } };

    setitimer(ITIMER_VIRTUAL, &limit, NULL);
}

/* ---- looking ---- */

static void fault(void *user, const char *what, uint32_t block, uint32_t detail)
{
    char *why = user;

    if (!why[0])
        snprintf(why, 200, "%s, block %u, %u", what, block, detail);
}

static bool structure_is_whole(void)
{
    char why[200] = "";
    int n = live.ram.fs.ops->check(&live.ram.fs, fault, why);

    return n == 0 ? true : failed("structure check", why[0] ? why : "failed without a word");
}

/* Mounted anew: is the tree `before` or `after`? Then live.model is that one. */
static bool boots_as(struct model *before, struct model *after)
{
    uint64_t changes = live.nor.changes;
    char first[300], second[300], both[700];
    int err = world_boot();

    if (err < 0) {
        snprintf(both, sizeof both, "error %d", err);
        return failed("mount after the cut", both);
    }
    if (!model_same(after, &live.ram.vfs, first, sizeof first)) {
        if (!model_same(before, &live.ram.vfs, second, sizeof second)) {
            snprintf(both, sizeof both, "not after: %s; not before: %s", first, second);
            return failed("neither the tree before the call nor the one after it", both);
        }
        after = before;
    }
    live.model = *after;
    model_power_cut(&live.model);
    if (live.nor.changes != changes)
        return failed("mounting and reading", "have written");
    return true;
}

static uint32_t crc32(const uint8_t *p, uint32_t n)
{
    uint32_t crc = 0xffffffff;
    int k;

    while (n--) {
        crc ^= *p++;
        for (k = 0; k < 8; k++)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

/* The device as the cut has left it, and what must be on it, for another reader. */
static void keep_image(void)
{
    const struct model_node *n = live.model.node;
    FILE *tree;
    int i;

    if (!run.image_dir || run.cuts % 29)
        return;
    write_device(create(".img"));
    tree = create(".tree");
    if (!tree)
        exit(2);
    fprintf(tree, "%u\n", live.nor.block_size);
    for (i = 0; i < MODEL_NODES; i++, n++)
        if (n->path[0])
            fprintf(tree, "%s %u %08x %s\n", n->dir ? "dir" : "file", n->is.n, n->dir ? 0 : crc32(n->is.p, n->is.n), n->path + 1);
    fclose(tree);
    run.images++;
}

/* ---- cutting ---- */

static bool recovers(struct model *before, struct model *after, int depth);

/* Makes the call with the power going at change number `cut`. True when it went. */
static bool cut_call(const struct step *s, uint64_t cut, enum fake_torn torn)
{
    static jmp_buf back;
    volatile bool gone = true;

    live.nor.cut_in = cut;
    live.nor.torn = torn;
    live.nor.dice = (uint32_t)(run.cuts * 2654435761u) | 1;
    live.nor.on_cut = &back;
    if (setjmp(back) == 0) {
        world_call(s);
        gone = false;
    }
    live.nor.cut_in = 0;
    return gone;
}

static struct world saved[2];       /* by depth */

/* Every cut of this call, from the world as it is now; left as it is after the call. False at the first failure. */
static bool every_cut(const struct step *s, struct model *before, struct model *after, uint64_t changes, int depth)
{
    uint64_t cut;
    int torn;

    for (cut = 1; cut <= changes; cut++)
        for (torn = 0; torn < TORN_KINDS; torn++) {
            if (depth && (cut + (uint64_t)torn + run.cuts) % 3)
                continue;       /* a third of the nested ones */
            world_restore(&saved[depth]);
            watch();
            here.cut = cut;
            here.torn = (enum fake_torn)torn;
            here.depth = depth;
            if (!cut_call(s, cut, (enum fake_torn)torn))
                return failed("the call is not the same twice", "it has fewer programs and erases");
            run.cuts++;
            run.nested += depth > 0;
            if (!recovers(before, after, depth))
                return false;
            here.call = s;
            if (over())
                return true;
        }
    return true;
}

/* Where a block is two units a directory may be full, and one on the way to it, although the device is not. */
static bool is_tight(void)
{
    return here.setting.block_size == 2 * here.setting.unit;
}

/* What a call must answer, and its effect on live.model. SB_ENOSPC is allowed where there is no room. */
static bool answers(const struct step *s, int got, bool room)
{
    struct model after = live.model;
    int want = model_step(&after, s);
    char why[80];

    if (got == want) {
        if (got == 0)
            live.model = after;
        else
            run.refused++;
        return true;
    }
    if (got == SB_ENOSPC && (here.setting.bad_blocks || is_tight() || (!room && s->kind != STEP_REMOVE))) {
        if (s->kind == STEP_COMMIT || s->kind == STEP_DROP)
            live.model.slot[s->slot].open = false;
        return true;
    }
    snprintf(why, sizeof why, "%d, %d wanted", got, want);
    return failed("answer", why);
}

static bool has_room(void)
{
    struct sb_space space;

    live.ram.fs.ops->space(&live.ram.fs, &space);
    return space.free > space.total * 4 / 10;
}

/* Goes on with the recovered file system: a call that writes, and so repairs first. With cuts in that, or a look at everything
 * after another start. */
static bool goes_on(bool nested)
{
    struct step s = { .kind = STEP_PUT, .path = "/after" };
    uint64_t changes = live.nor.changes;
    struct model before = live.model, after;
    bool room = has_room();

    s.data = (struct model_content){ (const uint8_t *)"all is well", (uint32_t)(1 + run.cuts % 11) };
    if (nested)
        world_save(&saved[1]);
    here.call = &s;
    if (!answers(&s, world_call(&s), room) || !device_is_right())
        return false;
    after = live.model;
    if (nested)
        return every_cut(&s, &before, &after, live.nor.changes - changes, 1);
    return run.cuts % 4 || (boots_as(&after, &after) && structure_is_whole());
}

static bool recovers(struct model *before, struct model *after, int depth)
{
    if (!device_is_right() || !boots_as(before, after) || !structure_is_whole())
        return false;
    keep_image();
    if (depth || run.cuts % 2 || model_count(&live.model) >= MODEL_NODES)
        return true;
    return goes_on(run.cuts % NESTED_EVERY == 0);
}

/* ---- cases ---- */

/* One call: cut everywhere, then made for good. Without cuts the device only grows older. */
static bool one_step(const struct step *s, bool cuts)
{
    static struct world done;
    struct model before = live.model, after;
    uint64_t changes = live.nor.changes;
    bool room = has_room(), good;
    int err;

    here.call = s;
    here.cut = 0;
    here.depth = 0;
    if (cuts)
        world_save(&saved[0]);
    watch();
    err = world_call(s);
    run.calls++;
    if (!answers(s, err, room) || !device_is_right())
        return false;
    changes = live.nor.changes - changes;
    if (changes == 0 || !cuts)
        return true;
    after = live.model;
    if (done.nor.block_size != live.nor.block_size || done.nor.block_count != live.nor.block_count
        || done.nor.unit != live.nor.unit)
        world_free(&done);
    world_save(&done);
    good = every_cut(s, &before, &after, changes, 0);
    world_restore(&done);
    return good;
}

/* A write of an open file that has failed is closed at once: its error sticks. */
static void close_failed(void)
{
    int i;

    for (i = 0; i < MODEL_SLOTS; i++)
        if (live.model.slot[i].open && live.ram.file[i].err < 0) {
            sb_fs_close(&live.ram.vfs, &live.ram.file[i], false);
            live.model.slot[i].open = false;
        }
}

static bool one_case(uint32_t number)
{
    uint64_t first = run.cuts;
    struct steps_plan plan;
    struct rng r;
    struct step s;
    unsigned young;
    bool good = true;

    here = (struct place){ .number = number };
    setting_of(number, &here.setting);
    r.s = here.setting.seed;
    model_forget_contents();
    world_make(&here.setting);
    plan = (struct steps_plan){ .block_size = here.setting.block_size, .nodes = 24 };
    plan.bytes = (uint64_t)here.setting.block_size * here.setting.block_count * here.setting.full / 100;
    young = rng_below(&r, 3) ? rng_below(&r, 300) : 0;
    for (here.step = 0; here.step < young + STEPS && good && run.cuts - first < CUTS_PER_CASE && !over(); here.step++) {
        steps_next(&r, &plan, &live.model, &s);
        if (run.verbose) {
            char text[400];

            steps_text(&s, text, sizeof text);
            printf("%u: %s\n", here.step, text);
        }
        good = one_step(&s, here.step >= young);
        close_failed();
    }
    run.cases++;
    world_free(&saved[0]);
    world_free(&saved[1]);
    world_drop();
    return good;
}

static struct { uint32_t first, cases; } wanted = { 1, UINT32_MAX };

static bool option(const char *name, const char *value)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    if (strcmp(name, "--first") == 0)
        wanted.first = (uint32_t)strtoul(value, NULL, 10);
    else if (strcmp(name, "--cases") == 0)
        wanted.cases = (uint32_t)strtoul(value, NULL, 10);
    else if (strcmp(name, "--cuts") == 0)
        run.most_cuts = strtoull(value, NULL, 10);
    else if (strcmp(name, "--seconds") == 0)
        run.until = (double)t.tv_sec + atof(value);
    else if (strcmp(name, "--images") == 0)
        run.image_dir = value;
    else if (strcmp(name, "--fault") == 0)
        sb_flash_fault = atoi(value);
    else
        return false;
    return true;
}

int main(int argc, char **argv)
{
    uint32_t n;
    int i;

    for (i = 1; i < argc; i++)
        if (strcmp(argv[i], "-v") == 0)
            run.verbose = true;
        else if (i + 1 == argc || !option(argv[i], argv[i + 1]))
            return 2;
        else
            i++;
    signal(SIGVTALRM, on_hang);
    for (n = 0; n < wanted.cases && !over() && run.failures < 10; n++)
        one_case(wanted.first + n);
    sums();
    return run.failures || run.cuts == 0;
}
