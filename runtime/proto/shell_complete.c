/*
 * shell_complete - what Tab does: commands in the first place, paths behind it
 */
#include <string.h>
#include "proto/telnet_state.h"

enum { LISTED_MAX = 24 };

struct choices {
    struct sb_term *t;
    sb_str   begun;             /* what is typed of it */
    bool     list;              /* second pass: they are shown */
    unsigned count;
    bool     dir;               /* the only one is a directory */
    size_t   n;                 /* what all of them begin with */
    char     common[SB_NAME_SIZE];
};

static void choice(void *user, sb_str name, bool dir)
{
    struct choices *c = user;
    size_t i;

    if (name.n < c->begun.n || memcmp(name.p, c->begun.p, c->begun.n) != 0 || name.n > sizeof(c->common))
        return;
    if (c->count == 1 && sb_same(name, (sb_str){ c->common, c->n }))
        return;                 /* a row of the program's and one of the shell's */
    if (c->list && c->count < LISTED_MAX && sb_conn_room(c->t->conn) > 4 * SB_LINE_SIZE + name.n * 2) {
        sb_term_raw(c->t, c->count ? "  " : "\r\n", 2);
        sb_term_raw(c->t, name.p, name.n);
        sb_term_raw(c->t, "/", dir);
    }
    if (c->count++ == 0) {
        memcpy(c->common, name.p, name.n);
        c->n = name.n;
        c->dir = dir;
        return;
    }
    for (i = 0; i < c->n && i < name.n && c->common[i] == name.p[i]; i++)
        ;
    c->n = i;
}

/* ---- commands: the first word of each row ---- */

static void rows(struct choices *c, const struct sb_command *row, size_t count)
{
    sb_str before = SB_NO_STR;
    size_t i, n;

    for (i = 0; i < count; i++) {
        for (n = 0; row[i].words[n] && row[i].words[n] != ' '; n++)
            ;
        if (sb_same(before, (sb_str){ row[i].words, n }))
            continue;           /* "ls" and "ls {dir}" are one */
        before = (sb_str){ row[i].words, n };
        (void)sb_shell_match(c->t, &row[i], choice, c);
    }
}

static void commands(struct choices *c)
{
    const struct sb_app *app = c->t->box->app;

    rows(c, app->telnet.rows, app->telnet.count);
    if (app->shell)
        rows(c, app->shell->rows, app->shell->count);
}

/* ---- paths ---- */

static void names(struct choices *c, const char *dir)
{
    struct sb_dirpos pos = { 0, NULL };
    char name[SB_NAME_SIZE];
    struct sb_stat st;

    while (sb_fs_list(&c->t->box->vfs, &pos, sb_str_of(dir), &st, name) > 0)
        choice(c, sb_str_of(name), st.kind == SB_DIR);
}

/* ---- the line ---- */

static void insert(struct sb_term *t, const char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++) {
        if (p[i] == ' ' || p[i] == '"' || p[i] == '\'' || p[i] == '\\')
            sb_line_insert(&t->edit, "\\", 1);
        sb_line_insert(&t->edit, p + i, 1);
    }
}

static void find(struct choices *c, const char *dir)
{
    c->count = 0;
    if (dir)
        names(c, dir);
    else
        commands(c);
}

static void complete(struct choices *c, const char *dir)
{
    struct sb_line_edit *e = &c->t->edit;

    find(c, dir);
    if (c->count && c->n > c->begun.n)
        insert(c->t, c->common + c->begun.n, c->n - c->begun.n);
    if (c->count == 1) {
        sb_line_insert(e, c->dir ? "/" : " ", 1);
    } else if (c->count > 1 && c->n == c->begun.n) {
        c->list = true;
        find(c, dir);
        sb_term_ask_again(c->t);
    } else if (c->count == 0) {
        sb_term_raw(c->t, "\a", 1);
    }
}

void sb_shell_complete(struct sb_term *t)
{
    struct sb_line_edit *e = &t->edit;
    struct choices c = { .t = t };
    char dir[SB_PATH_SIZE];
    bool next = e->at == 0 || e->line[e->at - 1] == ' ';
    sb_str word;
    size_t slash;

    if (e->hidden || !sb_shell_words(t, (sb_str){ e->line, e->at }))
        return;
    if (next && t->word_n && e->at > 1 && e->line[e->at - 2] == '\\')
        next = false;           /* an escaped blank is not behind the word but in it */
    word = next ? SB_STR("") : sb_term_word_at(t, t->word_n - 1);
    c.begun = word;
    if (t->word_n == 0 || (t->word_n == 1 && !next)) {
        complete(&c, NULL);
        return;
    }
    for (slash = word.n; slash > 0 && word.p[slash - 1] != '/'; slash--)
        ;
    c.begun = (sb_str){ word.p + slash, word.n - slash };
    if (sb_term_path(t, (sb_str){ word.p, slash }, dir, sizeof(dir)) == 0)
        complete(&c, dir);
}
