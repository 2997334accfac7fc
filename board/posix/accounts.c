/*
 * accounts - `signalbox check passwd|shadow FILE` and `signalbox verify SHADOW USER`
 */
#include "posix.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "passwd.h"
#include "proto/read.h"
#include "shadow.h"
#include "sys/accounts.h"
#include "sys/password.h"
#include "utf8.h"

static const char usage[] =
    "usage: %s check passwd FILE       is it a good file? its accounts as JSON\n"
    "       %s check shadow FILE\n"
    "       %s verify SHADOW USER      is the password on standard input the user's?\n";

/* ---- files ---- */

enum { TROUBLE = 2 };   /* the exit code when a file is neither good nor bad, and of bad usage */

#define PIECE 65536

/* All of f, or a little more than most bytes of it, and room for one more. NULL: could not. */
static unsigned char *read_stream(FILE *f, size_t *n, size_t most)
{
    size_t room = PIECE;
    unsigned char *p = malloc(room), *more;

    for (*n = 0; p; p = more) {
        *n += fread(p + *n, 1, room - *n - 1, f);
        if (*n < room - 1 || *n > most)
            break;
        room *= 2;
        more = realloc(p, room);
        if (!more)
            free(p);
    }
    if (p && ferror(f)) {
        free(p);
        p = NULL;
    }
    return p;
}

/* A '\n' is added if the last line lacks one, so that every text comes in one piece. */
static unsigned char *read_lines(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    unsigned char *p = f ? read_stream(f, n, SIZE_MAX) : NULL;

    if (!p)
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
    else if (*n && p[*n - 1] != '\n')
        p[(*n)++] = '\n';
    if (f)
        fclose(f);
    return p;
}

/* ---- JSON ---- */

static void ignore(void *user, int ev, const unsigned char *p, size_t n)
{
    (void)user, (void)ev, (void)p, (void)n;
}

/* A byte that belongs to no UTF-8 is written as a lone surrogate, as others do: nothing is lost. */
static void put_text(FILE *to, sb_str s)
{
    struct sb_machine m;
    bool utf8 = sb_read(utf8, &m, s, ignore, NULL);
    size_t i;

    putc('"', to);
    for (i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if (c == '"' || c == '\\')
            fprintf(to, "\\%c", c);
        else if (c < ' ' || c == 127)
            fprintf(to, "\\u%04x", c);
        else if (c >= 128 && !utf8)
            fprintf(to, "\\udc%02x", c);
        else
            putc(c, to);
    }
    putc('"', to);
}

struct listing {
    struct sb_account_lines lines;
    const char *path;
    FILE    *json;
    uint32_t users;         /* written so far */
    bool     bad;
    struct { const char *name; sb_str text; uint64_t number; bool is_number; } field[10];
    size_t   fields;        /* of the line */
};

static void add_text(struct listing *l, const char *name, const unsigned char *p, size_t n)
{
    l->field[l->fields].name = name;
    l->field[l->fields].is_number = false;
    l->field[l->fields++].text = (sb_str){ (const char *)p, n };
}

static void add_number(struct listing *l, const char *name, uint64_t number)
{
    l->field[l->fields].name = name;
    l->field[l->fields].text = SB_NO_STR;
    l->field[l->fields].is_number = true;
    l->field[l->fields++].number = number;
}

/* What is empty is left out, but for the shell. */
static void put_user(struct listing *l)
{
    const char *before = l->users++ ? ",\n{" : "\n{";
    size_t i;

    for (i = 0; i < l->fields; i++) {
        sb_str text = l->field[i].text;

        if (strcmp(l->field[i].name, "hash") == 0)
            fprintf(l->json, ",\"locked\":%s", text.n && strchr("!*", text.p[0]) ? "true" : "false");
        if (!l->field[i].is_number && !text.n && strcmp(l->field[i].name, "shell") != 0)
            continue;
        fprintf(l->json, "%s\"%s\":", before, l->field[i].name);
        before = ",";
        if (l->field[i].is_number)
            fprintf(l->json, "%llu", (unsigned long long)l->field[i].number);
        else
            put_text(l->json, text);
    }
    putc('}', l->json);
}

static void passwd_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct listing *l = user;

    switch (ev) {
    case SB_PASSWD_NAME:  l->fields = 0; add_text(l, "name", p, n); break;
    case SB_PASSWD_UID:   add_number(l, "uid", l->lines.m.num); break;
    case SB_PASSWD_GID:   add_number(l, "gid", l->lines.m.num); break;
    case SB_PASSWD_GECOS: add_text(l, "gecos", p, n); break;
    case SB_PASSWD_HOME:  add_text(l, "home", p, n); break;
    case SB_PASSWD_SHELL: add_text(l, "shell", p, n); break;
    case SB_PASSWD_ENTRY: put_user(l); break;
    }
}

static void shadow_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct listing *l = user;

    switch (ev) {
    case SB_SHADOW_NAME:    l->fields = 0; add_text(l, "name", p, n); break;
    case SB_SHADOW_HASH:    add_text(l, "hash", p, n); break;
    case SB_SHADOW_LASTCHG: add_number(l, "lastchg", l->lines.m.num); break;
    case SB_SHADOW_MIN:     add_number(l, "min", l->lines.m.num); break;
    case SB_SHADOW_MAX:     add_number(l, "max", l->lines.m.num); break;
    case SB_SHADOW_WARN:    add_number(l, "warn", l->lines.m.num); break;
    case SB_SHADOW_INACT:   add_number(l, "inact", l->lines.m.num); break;
    case SB_SHADOW_EXPIRE:  add_number(l, "expire", l->lines.m.num); break;
    case SB_SHADOW_ENTRY:   put_user(l); break;
    }
}

static void bad_line(void *user, uint32_t line, size_t column, unsigned field)
{
    struct listing *l = user;

    l->bad = true;
    fprintf(stderr, "%s:%lu:%zu: expected %s, then %s\n", l->path, (unsigned long)line, column,
            sb_account_expected(l->lines.which, field), sb_account_behind(l->lines.which, field));
}

static int check(const char *path, enum sb_account_file which)
{
    struct listing l = { .path = path };
    char *text = NULL;
    size_t n, size;
    unsigned char *p = read_lines(path, &n);

    if (!p)
        return TROUBLE;
    l.json = open_memstream(&text, &size);
    if (!l.json) {
        free(p);
        return TROUBLE;
    }
    l.lines = (struct sb_account_lines){ .which = which, .bad = bad_line, .user = &l,
                                         .emit = which == SB_ACCOUNT_PASSWD ? passwd_event : shadow_event };
    sb_account_lines_begin(&l.lines);
    sb_account_lines_feed(&l.lines, p, n);
    sb_account_lines_end(&l.lines);
    fclose(l.json);
    if (!l.bad)
        printf("{\"users\":[%s]}\n", text);
    free(text);
    free(p);
    return l.bad ? 1 : fflush(stdout) != 0 ? TROUBLE : 0;
}

/* ---- verify ---- */

struct wanted {
    struct sb_account_lines lines;
    sb_str name, line_name, line_hash, hash;
    bool   found;
};

static void wanted_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct wanted *w = user;
    sb_str text = { (const char *)p, n };

    if (ev == SB_SHADOW_NAME)
        w->line_name = text;
    if (ev == SB_SHADOW_HASH)
        w->line_hash = text;
    if (ev == SB_SHADOW_ENTRY && !w->found && sb_same(w->line_name, w->name)) {
        w->found = true;
        w->hash = w->line_hash;
    }
}

static void bad_is_nobody(void *user, uint32_t line, size_t column, unsigned field)
{
    (void)user, (void)line, (void)column, (void)field;
}

static int verify(const char *path, const char *name)
{
    struct wanted w = { .name = sb_str_of(name) };
    struct sb_secret secret;
    size_t n, password_n = 0;   /* one of endless length is not read to its end: it is wrong */
    unsigned char *p = read_lines(path, &n), *password = p ? read_stream(stdin, &password_n, SB_SHA_CRYPT_PASSWORD) : NULL;
    bool good;

    w.lines = (struct sb_account_lines){ .which = SB_ACCOUNT_SHADOW, .emit = wanted_event, .bad = bad_is_nobody, .user = &w };
    if (p) {
        sb_account_lines_begin(&w.lines);
        sb_account_lines_feed(&w.lines, p, n);
        sb_account_lines_end(&w.lines);
    }
    sb_secret_read(&secret, w.hash);
    good = password && w.found && sb_secret_opens(&secret, (sb_str){ (const char *)password, password_n });
    if (password)
        sb_forget(password, password_n);
    free(password);
    free(p);
    return good ? 0 : 1;
}

/* ---- which ---- */

int account_command(const char *name, int argc, char **argv)
{
    if (argc < 2 || (strcmp(argv[1], "check") != 0 && strcmp(argv[1], "verify") != 0))
        return -1;
    if (argc == 4 && strcmp(argv[1], "verify") == 0)
        return verify(argv[2], argv[3]);
    if (argc == 4 && strcmp(argv[1], "check") == 0 && strcmp(argv[2], "passwd") == 0)
        return check(argv[3], SB_ACCOUNT_PASSWD);
    if (argc == 4 && strcmp(argv[1], "check") == 0 && strcmp(argv[2], "shadow") == 0)
        return check(argv[3], SB_ACCOUNT_SHADOW);
    fprintf(stderr, usage, name, name, name);
    return TROUBLE;
}
