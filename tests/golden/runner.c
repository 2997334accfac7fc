/*
 * golden - feeds the cases of golden pages to the machines of gen/ (README.md)
 *
 *   golden PAGE...                  check every case at every split
 *   golden --record FILE PAGE...    feed byte by byte, write the edges taken
 *   golden --dump DIR PAGE...       write the inputs to DIR/MACHINE/LINE
 */
#include "page.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define ALL_PAIRS 200       /* inputs up to this long are cut at every pair of places */
#define ALL_CUTS  2000      /* and up to this long at every place */
#define PAIRS     20000u
#define PAIR_WORK 4000000u  /* bytes fed for the sake of one long case */

static struct page_case the_case;
static struct trace got;
static size_t every[PAGE_INPUT];    /* 1 2 3 ... */
static int passed, failed;

/* --- comparing --- */

static bool event_fits(const struct page_case *c, const struct trace *t, size_t i)
{
    const struct want_event *w = &c->event[i];
    const struct trace_event *e = &t->event[i];

    return w->ev == e->ev && w->n == e->n && w->open == e->open && !memcmp(c->text + w->at, t->bytes + e->at, w->n) &&
        (!w->numbered || w->num == e->num);
}

static enum want_end end_of(const struct trace *t)
{
    if (t->m.status == SB_MACHINE_BAD)
        return WANT_BAD;
    if (t->m.status == SB_MACHINE_DONE)
        return WANT_DONE;
    return t->finished ? WANT_INCOMPLETE : WANT_COMPLETE;
}

static bool fits(const struct page_case *c, const struct trace *t)
{
    size_t i;

    if (t->fault || t->events != c->events || end_of(t) != c->end || (c->at_given && t->taken != c->at))
        return false;
    if ((c->flags_given && t->m.reg != c->flags) || (c->num_given && t->m.num != c->num) ||
        (c->reg_given && t->m.reg != c->reg))
        return false;
    for (i = 0; i < c->events; i++)
        if (!event_fits(c, t, i))
            return false;
    return true;
}

/* --- printing --- */

static void print_text(const unsigned char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++) {
        if (p[i] == '\r')
            printf("\\r");
        else if (p[i] == '\n')
            printf("\\n");
        else if (p[i] == '"' || p[i] == '\\')
            printf("\\%c", p[i]);
        else
            printf(p[i] >= 0x20 && p[i] < 0x7f ? "%c" : "\\x%02x", p[i]);
    }
}

static void print_event(const struct page_case *c, int ev, const uint64_t *num, const unsigned char *p, size_t n, bool open)
{
    printf("%s", c->machine->events[ev]);
    if (num)
        printf("=%llu", (unsigned long long)*num);
    if (n || open) {
        printf(" \"");
        print_text(p, n);
        printf("\"%s", open ? "..." : "");
    }
    putchar(' ');
}

static void print_flags(const struct page_case *c, uint32_t reg)
{
    int i;

    printf(" | flags:");
    for (i = 0; c->machine->flags && c->machine->flags[i]; i++)
        if (reg & 1u << i)
            printf(" %s", c->machine->flags[i]);
}

static void print_end(enum want_end end, bool at_given, size_t at)
{
    static const char *const ends[] = { "", "done", "complete", "incomplete", "bad" };

    printf("| %s", ends[end]);
    if (at_given)
        printf("@%zu", at);
}

static void print_rest(const struct page_case *c, uint32_t reg, uint64_t num)
{
    if (c->flags_given)
        print_flags(c, reg);
    if (c->reg_given)
        printf(" | reg: 0x%x", (unsigned)reg);
    if (c->num_given)
        printf(" | num: %llu", (unsigned long long)num);
    putchar('\n');
}

static void print_want(const struct page_case *c)
{
    size_t i;

    printf("  want: ");
    for (i = 0; i < c->events; i++) {
        const struct want_event *w = &c->event[i];

        print_event(c, w->ev, w->numbered ? &w->num : NULL, c->text + w->at, w->n, w->open);
    }
    print_end(c->end, c->at_given, c->at);
    print_rest(c, c->flags_given ? c->flags : c->reg, c->num);
}

static void print_got(const struct page_case *c, const struct trace *t)
{
    size_t i;

    printf("  got:  ");
    for (i = 0; i < t->events; i++) {
        const struct trace_event *e = &t->event[i];

        print_event(c, e->ev, i >= c->events || c->event[i].numbered ? &e->num : NULL, t->bytes + e->at, e->n, e->open);
    }
    print_end(end_of(t), end_of(t) == WANT_BAD || t->taken < c->n, t->taken);
    print_rest(c, t->m.reg, t->m.num);
    if (t->fault)
        printf("  and:  %s\n", t->fault);
}

static bool mismatch(const struct page_case *c, const char *how, const size_t *cut, size_t cuts)
{
    size_t i;

    printf("%s:%d: %s, %s", c->file, c->line, c->title, how);
    for (i = 0; i < cuts; i++)
        printf("%s %zu", i ? " and" : "", cut[i]);
    putchar('\n');
    print_want(c);
    print_got(c, &got);
    return false;
}

/* --- the ways to feed a case --- */

static bool fits_cut(const struct page_case *c, const size_t *cut, size_t cuts, const char *how)
{
    trace_run(&got, c->machine, &c->given, c->in, c->n, cut, cuts);
    if (fits(c, &got))
        return true;
    return mismatch(c, how, cut, cut == every ? 0 : cuts);
}

static bool fits_in_two(const struct page_case *c)
{
    size_t places = c->n > ALL_CUTS ? ALL_CUTS : c->n + 1, i, cut;

    for (i = 0; i < places; i++) {
        cut = c->n > ALL_CUTS ? i * c->n / (places - 1) : i;
        if (!fits_cut(c, &cut, 1, "split at"))
            return false;
    }
    return true;
}

static bool fits_in_three(const struct page_case *c)
{
    size_t cut[2];

    for (cut[0] = 0; cut[0] <= c->n; cut[0]++)
        for (cut[1] = cut[0]; cut[1] <= c->n; cut[1]++)
            if (!fits_cut(c, cut, 2, "split at"))
                return false;
    return true;
}

static size_t dice(size_t below)
{
    static uint32_t x = 20190523;

    x = x * 1664525 + 1013904223;
    return (size_t)((uint64_t)x * below >> 32);
}

static bool fits_in_some_threes(const struct page_case *c)
{
    size_t pairs = PAIR_WORK / c->n < PAIRS ? PAIR_WORK / c->n : PAIRS;

    while (pairs--) {
        size_t a = dice(c->n + 1), b = dice(c->n + 1);
        size_t cut[2] = { a < b ? a : b, a < b ? b : a };

        if (!fits_cut(c, cut, 2, "split at"))
            return false;
    }
    return true;
}

static bool check_machine(const struct page_case *c)
{
    return fits_cut(c, NULL, 0, "whole") && fits_cut(c, every, c->n ? c->n - 1 : 0, "byte by byte") && fits_in_two(c) &&
        (c->n <= ALL_PAIRS ? fits_in_three(c) : fits_in_some_threes(c));
}

static bool check_word(const struct page_case *c)
{
    unsigned char *own = malloc(c->n ? c->n : 1);
    int is;

    if (!own)
        abort();
    memcpy(own, c->in, c->n);
    is = c->words->find(own, c->n);
    free(own);
    if (is == c->is)
        return true;
    printf("%s:%d: %s\n  want: %s\n  got:  %s\n", c->file, c->line, c->title, c->words->ids[c->is], c->words->ids[is]);
    return false;
}

static void check(const struct page_case *c)
{
    if (c->machine ? check_machine(c) : check_word(c))
        passed++;
    else
        failed++;
}

/* --- recording: `M name`, then `state byte state-behind`, byte -1 = finish; each line once.
 *     Of words: `W name`, then the number found. --- */

#define SEEN (1u << 22)

static uint64_t *seen;      /* hash table, 0 = free */
static FILE *record;
static size_t page_number;

static bool first_time(uint64_t key)
{
    size_t at = (size_t)((key * 0x9e3779b97f4a7c15u) >> 40) & (SEEN - 1);

    for (; seen[at]; at = (at + 1) & (SEEN - 1))
        if (seen[at] == key)
            return false;
    seen[at] = key;
    return true;
}

static void record_edge(size_t machine, int from, int byte, int to)
{
    uint64_t key = (uint64_t)machine << 48 | (uint64_t)(uint16_t)from << 32 | (uint64_t)(uint16_t)byte << 16 | (uint16_t)to;

    if (first_time(key + 1))
        fprintf(record, "%d %d %d\n", from, byte, to);
}

static void record_machine(const struct page_case *c)
{
    size_t machine = (size_t)(c->machine - sb_machines), i;
    int from;

    fprintf(record, "M %s\n", c->machine->name);
    trace_begin(&got, c->machine, &c->given);
    for (i = 0; i < c->n && got.m.status == SB_MACHINE_RUNS; i++) {
        from = got.m.cs;
        trace_piece(&got, c->machine, c->in + i, 1);
        record_edge(machine, from, c->in[i], got.m.cs);
    }
    from = got.m.cs;
    if (got.m.status == SB_MACHINE_RUNS) {
        trace_end(&got, c->machine);
        record_edge(machine, from, -1, got.m.cs);
    }
}

static void record_case(const struct page_case *c)
{
    if (c->machine)
        record_machine(c);
    else
        fprintf(record, "W %s\n%s\n", c->words->name, c->words->ids[c->words->find(c->in, c->n)]);
    passed++;
}

/* --- dumping --- */

static const char *dump_dir;

static void dump(const struct page_case *c)
{
    char path[1024];
    FILE *f;

    snprintf(path, sizeof path, "%s/%s", dump_dir, c->machine ? c->machine->name : c->words->name);
    mkdir(path, 0777);
    snprintf(path + strlen(path), sizeof path - strlen(path), "/page%zu-%d", page_number, c->line);
    f = fopen(path, "wb");
    if (!f || fwrite(c->in, 1, c->n, f) != c->n || fclose(f)) {
        perror(path);
        exit(2);
    }
    passed++;
}

/* --- */

static bool run_page(const char *file, void (*each)(const struct page_case *c))
{
    struct page *pg = page_open(file);
    int more;

    if (!pg)
        return false;
    while ((more = page_next(pg, &the_case)) > 0)
        each(&the_case);
    page_close(pg);
    page_number++;
    return more == 0;
}

int main(int argc, char **argv)
{
    void (*each)(const struct page_case *c) = check;
    bool readable = true;
    int i = 1;

    for (size_t k = 0; k < PAGE_INPUT; k++)
        every[k] = k + 1;
    if (argc > 2 && !strcmp(argv[1], "--record")) {
        seen = calloc(SEEN, sizeof *seen);
        record = fopen(argv[2], "w");
        if (!seen || !record)
            return perror(argv[2]), 2;
        each = record_case;
        i = 3;
    } else if (argc > 2 && !strcmp(argv[1], "--dump")) {
        dump_dir = argv[2];
        each = dump;
        i = 3;
    }
    for (; i < argc; i++)
        readable = run_page(argv[i], each) && readable;
    if (record && fclose(record))
        return perror(argv[2]), 2;
    free(seen);
    printf("golden: %d passed, %d failed\n", passed, failed);
    return !readable ? 2 : failed ? 1 : 0;
}
