/*
 * shell - a line becomes a command (S0-TEL-05, 07, 21)
 */
#include <string.h>
#include "proto/telnet_state.h"

static const char invalid[] = "Invalid command, use \"help\" to display available commands.";

void sb_shell_prompt(struct sb_term *t)
{
    bool whole = sb_is(sb_str_of(t->home), "/");

    t->then = NULL;
    t->led = false;
    t->was_cr = false;
    t->row = NULL;
    t->data = NULL;
    sb_forget(t->secret, sizeof(t->secret));
    sb_term_raw(t, whole ? "\r\n# " : "\r\n$ ", 4);
    sb_term_prompt(t, false, whole ? "# " : "$ ", 2);
}

static int run(struct sb_term *t, const struct sb_command *row)
{
    t->row = row;
    t->stopped = false;
    t->box->count.telnet_commands++;
    if (!row->in_task)
        return row->run(t);
    if (!sb_term_task_start(t))
        sb_say(t, "Too many commands are running, please try again later.");
    return 0;
}

/* The first row that means it; true when there was one. */
static bool look(struct sb_term *t, const struct sb_command *rows, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++)
        if (sb_shell_match(t, &rows[i], NULL, NULL) && run(t, &rows[i]) != SB_DECLINE)
            return true;
    return false;
}

static void command(struct sb_term *t, sb_str line)
{
    const struct sb_app *app = t->box->app;

    if (!sb_shell_words(t, line))
        sb_say(t, "Too many words, or a quotation mark without its second.");
    else if (t->word_n && !look(t, app->telnet.rows, app->telnet.count)
             && !(app->shell && look(t, app->shell->rows, app->shell->count)))
        sb_say(t, "%s", invalid);
}

/* What then is told of is the line itself: the machine of keys waits meanwhile. */
static void answered(struct sb_term *t, sb_str line)
{
    int (*then)(struct sb_term *t, sb_str answer) = t->then;

    t->then = NULL;
    then(t, line);
}

void sb_shell_line(struct sb_term *t)
{
    char text[SB_LINE_SIZE];
    sb_str line = { text, t->edit.n };
    bool asked = t->then != NULL;

    memcpy(text, t->edit.line, t->edit.n);      /* the next question begins a new line */
    if (asked) {
        answered(t, line);
    } else {
        sb_line_remember(&t->edit);
        command(t, line);
    }
    if (asked)
        sb_forget(text, sizeof(text));
    if (t->more)
        sb_term_pages(t);
    else if (!t->task && !t->checking && (!t->then || t->leaving))
        sb_term_over(t);
}
