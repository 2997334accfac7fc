#include "page.h"
#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum key { KEY_NONE, KEY_WORD, KEY_GIVEN, KEY_IN, KEY_EVENTS, KEY_END, KEY_FLAGS, KEY_NUM, KEY_REG, KEY_IS };

static const char *const keys[] = { "", "word:", "given:", "in:", "events:", "end:", "flags:", "num:", "reg:", "is:" };

struct page {
    FILE *f;
    const char *file;
    char line[65536];
    int number;
    bool held;                  /* the line was not wanted yet */
    char title[200];
    const struct sb_machine_info *machine;
    const struct sb_word_info *words;
    unsigned char word[4096];   /* for all cases */
    bool has_word;
    bool failed;
};

static int complain(struct page *pg, const char *fmt, ...)
{
    va_list ap;

    fprintf(stderr, "%s:%d: ", pg->file, pg->number);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    pg->failed = true;
    return -1;
}

/* --- the lines of a case --- */

static int parse_inputs(struct page *pg, struct page_case *c, const char *p)
{
    const char *name;
    size_t n;
    int code;

    for (p = page_skip(p); *p; p = page_skip(p)) {
        if (*p++ != '@')
            return complain(pg, "%s is fed names of inputs: @NAME", c->machine->name);
        n = page_token(&p, &name);
        code = page_find(c->machine->inputs, name, n);
        if (code < 0)
            return complain(pg, "%s has no input %.*s", c->machine->name, (int)n, name);
        if (c->n == PAGE_INPUT)
            return complain(pg, "too long");
        c->in[c->n++] = (unsigned char)code;
    }
    return 0;
}

static int parse_in(struct page *pg, struct page_case *c, const char *p)
{
    struct page_sink s = { c->in, c->n, PAGE_INPUT };

    if (c->machine && c->machine->inputs)
        return parse_inputs(pg, c, p);
    if (!page_bytes(p, '\0', &s))
        return complain(pg, "in: has a bad escape or is too long");
    c->n = s.n;
    return 0;
}

static const char *parse_event(struct page *pg, struct page_case *c, const char *p)
{
    struct want_event *e = &c->event[c->events];
    struct page_sink s = { c->text, c->used, PAGE_INPUT };
    const char *name;
    char *end;
    size_t n = page_token(&p, &name);

    *e = (struct want_event){ .ev = page_find(c->machine->events, name, n), .at = c->used };
    if (e->ev <= 0)
        return complain(pg, "%s has no event `%.*s`", c->machine->name, n ? (int)n : 20, name), NULL;
    if (*p == '=') {
        e->numbered = true;
        e->num = strtoull(p + 1, &end, 0);
        if (end == p + 1)
            return complain(pg, "a number must follow ="), NULL;
        p = end;
    }
    p = page_skip(p);
    if (*p == '"') {
        p = page_bytes(p + 1, '"', &s);
        if (!p || *p++ != '"')
            return complain(pg, "bad text of event %.*s", (int)n, name), NULL;
        e->n = s.n - c->used;
        c->used = s.n;
    }
    if (!strncmp(p, "...", 3)) {
        e->open = true;
        p += 3;
    }
    c->events++;
    return page_skip(p);
}

static int parse_events(struct page *pg, struct page_case *c, const char *p)
{
    for (p = page_skip(p); *p; ) {
        if (c->events == PAGE_EVENTS)
            return complain(pg, "too many events");
        p = parse_event(pg, c, p);
        if (!p)
            return -1;
    }
    return 0;
}

static int parse_end(struct page *pg, struct page_case *c, const char *p)
{
    static const char *const ends[] = { "", "done", "complete", "incomplete", "bad", NULL };
    const char *name;
    char *rest;
    size_t n = page_token(&p, &name);
    int end = page_find(ends, name, n);

    if (end <= 0)
        return complain(pg, "end: is done, complete, incomplete or bad@OFFSET");
    c->end = (enum want_end)end;
    if (*p == '@') {
        c->at_given = true;
        c->at = strtoul(p + 1, &rest, 10);
        p = rest;
    }
    if (*page_skip(p) || (end == WANT_BAD) > c->at_given || (c->at_given && end != WANT_BAD && end != WANT_DONE))
        return complain(pg, "end: is done[@N], complete, incomplete or bad@N");
    return 0;
}

/* Names of flags; `num=` and `reg=` too when given is not NULL. */
static int parse_flags(struct page *pg, struct page_case *c, const char *p, uint32_t *flags, struct trace_given *given)
{
    const char *name;
    size_t n;
    int bit;

    for (p = page_skip(p); *p; p = page_skip(p)) {
        char *end = NULL;

        n = page_token(&p, &name);
        bit = page_find(c->machine->flags, name, n);
        if (bit >= 0)
            *flags |= 1u << bit;
        else if (given && *p == '=' && n == 3 && !memcmp(name, "num", 3))
            given->num = strtoull(p + 1, &end, 0);
        else if (given && *p == '=' && n == 3 && !memcmp(name, "reg", 3))
            *flags |= (uint32_t)strtoul(p + 1, &end, 0);
        else
            return complain(pg, "%s has no flag `%.*s`", c->machine->name, n ? (int)n : 20, name);
        p = end ? end : p;
    }
    return 0;
}

static int parse_number(struct page *pg, const char *p, uint64_t *num)
{
    char *end;

    *num = strtoull(p, &end, 0);
    return end == p || *page_skip(end) ? complain(pg, "a number was expected") : 0;
}

static int parse_is(struct page *pg, struct page_case *c, const char *p)
{
    const char *name;
    size_t n = page_token(&p, &name);

    c->is = page_find(c->words->ids, name, n);
    return c->is < 0 ? complain(pg, "%s knows no %.*s", c->words->name, (int)n, name) : 0;
}

static int parse_word(struct page *pg, const char *p, unsigned char *word)
{
    struct page_sink s = { word, 0, 4095 };

    if (!page_bytes(p, '\0', &s))
        return complain(pg, "word: has a bad escape or is too long");
    word[s.n] = '\0';
    return 0;
}

static int parse_line(struct page *pg, struct page_case *c, enum key key, const char *p)
{
    uint64_t num = 0;
    int err = 0;

    if (!c->machine && key != KEY_IN && key != KEY_IS)
        return complain(pg, "a word page has in: and is: only");
    switch (key) {
    case KEY_NONE: break;
    case KEY_IN: return parse_in(pg, c, p);
    case KEY_EVENTS: return parse_events(pg, c, p);
    case KEY_END: return parse_end(pg, c, p);
    case KEY_NUM: c->num_given = true; return parse_number(pg, p, &c->num);
    case KEY_REG: c->reg_given = true; err = parse_number(pg, p, &num); c->reg = (uint32_t)num; return err;
    case KEY_FLAGS: c->flags_given = true; return parse_flags(pg, c, p, &c->flags, NULL);
    case KEY_GIVEN: return parse_flags(pg, c, p, &c->given.reg, &c->given);
    case KEY_WORD: c->given.word = c->word; return parse_word(pg, p, c->word);
    case KEY_IS: return c->words ? parse_is(pg, c, p) : complain(pg, "is: stands on a word page");
    }
    return 0;
}

/* --- the page --- */

struct page *page_open(const char *file)
{
    struct page *pg = calloc(1, sizeof *pg);

    if (!pg)
        return NULL;
    pg->file = file;
    pg->f = fopen(file, "r");
    if (!pg->f) {
        complain(pg, "cannot be opened");
        free(pg);
        return NULL;
    }
    return pg;
}

void page_close(struct page *pg)
{
    fclose(pg->f);
    free(pg);
}

static bool next_line(struct page *pg)
{
    if (pg->held) {
        pg->held = false;
        return true;
    }
    if (!fgets(pg->line, sizeof pg->line, pg->f))
        return false;
    pg->number++;
    pg->line[strcspn(pg->line, "\r\n")] = '\0';
    return true;
}

/* `machine: X` or `word: X` at the start of a line, or a heading. */
static void read_head(struct page *pg)
{
    const char *p = pg->line, *name;
    size_t n, i;

    if (*p == '#') {
        snprintf(pg->title, sizeof pg->title, "%s", page_skip(p + strspn(p, "#")));
    } else if (!strncmp(p, "machine: ", 9)) {
        p += 9;
        n = page_token(&p, &name);
        for (i = 0; sb_machines[i].name; i++)
            if (strlen(sb_machines[i].name) == n && !memcmp(sb_machines[i].name, name, n))
                pg->machine = &sb_machines[i];
        if (!pg->machine)
            complain(pg, "there is no machine %.*s", (int)n, name);
    } else if (!strncmp(p, "word: ", 6) && pg->machine) {
        pg->has_word = parse_word(pg, p + 6, pg->word) == 0;
    } else if (!strncmp(p, "word: ", 6)) {
        p += 6;
        n = page_token(&p, &name);
        for (i = 0; sb_words[i].name; i++)
            if (strlen(sb_words[i].name) == n && !memcmp(sb_words[i].name, name, n))
                pg->words = &sb_words[i];
        if (!pg->words)
            complain(pg, "there are no words %.*s", (int)n, name);
    }
}

static enum key key_of(const char *line, const char **rest)
{
    const char *p = page_skip(line);
    int k;

    if (strspn(line, " ") < 4)
        return KEY_NONE;
    for (k = KEY_WORD; k <= KEY_IS; k++)
        if (!strncmp(p, keys[k], strlen(keys[k]))) {
            *rest = p + strlen(keys[k]);
            return (enum key)k;
        }
    return KEY_NONE;
}

static void case_begin(struct page *pg, struct page_case *c)
{
    c->machine = pg->machine;
    c->words = pg->words;
    c->file = pg->file;
    c->line = 0;
    c->given = (struct trace_given){ .word = NULL };
    if (pg->has_word) {
        memcpy(c->word, pg->word, sizeof c->word);
        c->given.word = c->word;
    }
    c->n = c->events = c->used = c->at = 0;
    c->end = WANT_NOTHING;
    c->at_given = c->flags_given = c->num_given = c->reg_given = false;
    c->flags = 0;
    c->is = -1;
}

/* A line of a case, or of its continuation. Returns false when it belongs to the next case. */
static bool case_line(struct page *pg, struct page_case *c, enum key *last)
{
    const char *rest = pg->line;
    enum key key = key_of(pg->line, &rest);
    bool opens = key == KEY_IN || key == KEY_WORD || key == KEY_GIVEN;

    if (opens && c->line) {
        pg->held = true;
        return false;
    }
    if (key == KEY_NONE && strspn(pg->line, " ") >= 4 && *last != KEY_NONE) {
        parse_line(pg, c, *last, pg->line);
        return true;
    }
    if (key != KEY_NONE && !pg->machine && !pg->words) {
        complain(pg, "`machine: NAME` or `word: NAME` must stand above the first case");
    } else if (key != KEY_NONE && !opens && !c->line) {
        complain(pg, "%s without in:", keys[key]);
    } else if (key != KEY_NONE) {
        if (key == KEY_IN) {
            c->line = pg->number;
            snprintf(c->title, sizeof c->title, "%s", pg->title);
        }
        parse_line(pg, c, key, rest);
    }
    *last = *page_skip(pg->line) ? key : KEY_NONE;
    return true;
}

int page_next(struct page *pg, struct page_case *c)
{
    enum key last = KEY_NONE;

    case_begin(pg, c);
    while (!pg->failed && next_line(pg)) {
        if (pg->line[0] == '#' && c->line) {
            pg->held = true;
            break;
        }
        if (pg->line[0] && pg->line[0] != ' ') {
            read_head(pg);
            if (!c->line)
                case_begin(pg, c);      /* the head may have named the machine */
            last = KEY_NONE;
        } else if (!case_line(pg, c, &last)) {
            break;
        }
    }
    if (!pg->failed && c->line && c->machine && c->end == WANT_NOTHING)
        complain(pg, "the case at line %d has no end:", c->line);
    if (!pg->failed && c->line && !c->machine && c->is < 0)
        complain(pg, "the case at line %d has no is:", c->line);
    return pg->failed ? -1 : c->line != 0;
}
