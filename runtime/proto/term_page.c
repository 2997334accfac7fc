/*
 * term_page - what is long goes out as the terminal takes it, and ^C ends it
 */
#include <string.h>
#include "core/assert.h"
#include "proto/telnet_state.h"

enum { PIECE = 512 };

int sb_page(struct sb_term *t, bool (*more)(struct sb_term *t), void (*end)(struct sb_term *t))
{
    SB_ASSERT(!t->task && !t->more);
    t->more = more;
    t->end = end;
    t->stopped = false;
    return 0;
}

void sb_term_pages_end(struct sb_term *t)
{
    void (*end)(struct sb_term *t) = t->end;

    t->more = NULL;
    t->end = NULL;
    if (end)
        end(t);
    if (t->stopped && t->conn)
        sb_term_over(t);
}

void sb_term_pages(struct sb_term *t)
{
    size_t need = 2 * (SB_PATH_SIZE > PIECE ? SB_PATH_SIZE : PIECE) + 64;

    while (t->more) {
        if (!sb_term_has_room(t, need))
            return;
        if (t->more(t))
            continue;
        sb_term_pages_end(t);
        sb_term_over(t);
    }
}

/* ---- a file ---- */

static bool more_file(struct sb_term *t)
{
    char piece[PIECE];
    long n = sb_fs_read(t->file, t->at, piece, sizeof(piece));

    if (n < 0)
        sb_say(t, "\n%s\n", sb_err_text((int)n));
    if (n <= 0 || sb_say_text(t, piece, (size_t)n) < 0)
        return false;
    t->at += (size_t)n;
    return true;
}

static void end_file(struct sb_term *t)
{
    (void)sb_box_close_file(t->box, t->file, false);
}

int sb_say_file(struct sb_term *t, const char *path)
{
    char full[SB_PATH_SIZE];
    size_t n = sb_users_path(t->box, sb_str_of(path), full);
    int err = n ? sb_box_open_file(t->box, &t->file, (sb_str){ full, n }, SB_READ) : SB_ENOENT;

    if (err < 0)
        return err;
    t->at = 0;
    return sb_page(t, more_file, end_file);
}

/* ---- a directory ---- */

static bool more_list(struct sb_term *t)
{
    char name[SB_NAME_SIZE];
    sb_str path = { t->path, t->path_n };
    struct sb_stat st;
    const char *slash = t->path_n > 1 ? "/" : "";

    if (sb_fs_list(&t->box->vfs, &t->pos, path, &st, name) <= 0) {
        t->path_n = 0;          /* the end, or an error: pos is released */
        return false;
    }
    if (st.kind == SB_DIR)
        sb_say(t, "  <dir>  %.*s%s%s\n", SB_ARG(path), slash, name);
    else
        sb_say(t, "  %6zu %.*s%s%s\n", st.size, SB_ARG(path), slash, name);
    return true;
}

static void end_list(struct sb_term *t)
{
    if (t->path_n)
        sb_fs_list_end(&t->box->vfs, &t->pos, (sb_str){ t->path, t->path_n });
}

int sb_say_list(struct sb_term *t, const char *path)
{
    struct sb_stat st;
    int err = sb_fs_stat(&t->box->vfs, sb_str_of(path), &st);

    if (err == 0 && st.kind != SB_DIR)
        err = SB_ENOTDIR;
    if (err == 0)
        err = sb_copy(t->path, sizeof(t->path), sb_str_of(path));
    if (err < 0)
        return err;
    t->path_n = strlen(t->path);
    t->pos = (struct sb_dirpos){ 0, NULL };
    return sb_page(t, more_list, end_list);
}

/* ---- help ---- */

static const struct sb_command *command_at(const struct sb_app *app, size_t i)
{
    if (i < app->telnet.count)
        return &app->telnet.rows[i];
    i -= app->telnet.count;
    return app->shell && i < app->shell->count ? &app->shell->rows[i] : NULL;
}

static bool more_help(struct sb_term *t)
{
    const struct sb_command *row = command_at(t->box->app, (size_t)t->at++);

    if (row && row->help)
        sb_say(t, "  %-30s %s\n", row->words, row->help);
    return row != NULL;
}

int sb_say_help(struct sb_term *t, const char *text)
{
    sb_say(t, "%s\n\n", text);
    t->at = 0;
    return sb_page(t, more_help, NULL);
}
