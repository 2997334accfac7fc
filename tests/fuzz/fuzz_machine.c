/*
 * fuzz_machine - whatever is fed, a machine tells the same however it is cut
 *
 * One program per machine (-DMACHINE="name"). The last bytes of the input say
 * where it is cut, so that libFuzzer finds the cuts too; the rest is fed whole,
 * cut, and byte by byte. An event machine's inputs are folded into its alphabet.
 */
#include "trace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CUTS 4
#define LONGEST 4096

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct trace whole, cut_up;
static unsigned char codes[LONGEST];
static size_t every[LONGEST];

static const struct sb_machine_info *find(const char *name)
{
    size_t i;

    for (i = 0; sb_machines[i].name; i++)
        if (!strcmp(sb_machines[i].name, name))
            return &sb_machines[i];
    abort();
}

static int ascending(const void *a, const void *b)
{
    size_t x = *(const size_t *)a, y = *(const size_t *)b;

    return (x > y) - (x < y);
}

/* The codes of an event machine are 1..inputs; one more stands for a wrong one. */
static const unsigned char *alphabet(const struct sb_machine_info *info, const unsigned char *p, size_t n)
{
    size_t inputs = 0, i;

    if (!info->inputs)
        return p;
    while (info->inputs[inputs + 1])
        inputs++;
    for (i = 0; i < n; i++)
        codes[i] = (unsigned char)(p[i] % (inputs + 2));
    return codes;
}

static void compare(const char *how)
{
    if (trace_same(&whole, &cut_up))
        return;
    fprintf(stderr, "%s: %s differs from whole: %zu and %zu events, %zu and %zu bytes taken, status %d and %d, %s\n",
            MACHINE, how, whole.events, cut_up.events, whole.taken, cut_up.taken, whole.m.status, cut_up.m.status,
            whole.fault ? whole.fault : cut_up.fault ? cut_up.fault : "no rule broken");
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    /* a word that has repeats and a byte of every input's kind: the hardest to be matched in pieces */
    static const struct trace_given given = { .word = (const unsigned char *)"abab-c" };
    const struct sb_machine_info *info = find(MACHINE);
    size_t cut[CUTS], n = size > CUTS ? size - CUTS : size, i;
    const unsigned char *p;

    n = n < LONGEST ? n : LONGEST;
    p = alphabet(info, data, n);
    for (i = 0; i < CUTS; i++)
        cut[i] = size > CUTS ? data[size - CUTS + i] * n / 255 : 0;
    qsort(cut, CUTS, sizeof *cut, ascending);
    for (i = 0; i < n; i++)
        every[i] = i + 1;
    trace_run(&whole, info, &given, p, n, NULL, 0);
    trace_run(&cut_up, info, &given, p, n, cut, CUTS);
    compare("cut up");
    trace_run(&cut_up, info, &given, p, n, every, n ? n - 1 : 0);
    compare("byte by byte");
    return 0;
}
