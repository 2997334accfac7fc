/*
 * telnet - commands of one's own for those who log in
 *
 * A row is words between blanks: "turn led {state:on|off}". A word may be {name}
 * (any word), {a|b} (one of these) or {name:a|b}; '*' at the end stands for any
 * words. The program's rows are asked first, then those of app.shell.
 */
#ifndef SB_TELNET_H
#define SB_TELNET_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "sb/addr.h"
#include "sb/str.h"

struct sb_box;
struct sb_term;     /* who has logged in, and what they look at */

struct sb_command {
    const char *words;
    /* SB_DECLINE: this row does not mean it after all, the next one is asked (before anything is said). */
    int (*run)(struct sb_term *t);
    const char *help;       /* a line about it */
    bool in_task;           /* run may wait: it runs in a task of its own */
};

struct sb_commands { const struct sb_command *rows; size_t count; };

/* help, quit, passwd, ls, cat, rm, ping, ifconfig, arp, iw, uptime, reboot as the seed had them. */
extern const struct sb_commands sb_unix;

/* Text for the terminal; printf's format, '\n' begins a line. In a task it waits for a slow
 * terminal; elsewhere SB_EFULL when that is not ready for it: there what is long is told by
 * sb_page. SB_ECLOSED when nobody is there any more. */
int  sb_say(struct sb_term *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
int  sb_say_text(struct sb_term *t, const void *p, size_t n);

/* A {part} of the row, SB_NO_STR when there is none; all words by number. Valid until the command is over. */
sb_str   sb_term_word(const struct sb_term *t, const char *name);
sb_str   sb_term_word_at(const struct sb_term *t, unsigned i);
unsigned sb_term_words(const struct sb_term *t);

const char *sb_term_user(const struct sb_term *t);
const char *sb_term_home(const struct sb_term *t);
struct sb_box *sb_term_box(const struct sb_term *t);
const struct sb_addr *sb_term_peer(const struct sb_term *t);
unsigned sb_term_width(const struct sb_term *t);        /* columns, 80 when unknown */
unsigned sb_term_height(const struct sb_term *t);       /* lines, 24 when unknown */
const char *sb_term_type(const struct sb_term *t);      /* "xterm" ..., "" when the client did not say */
void   **sb_term_data(struct sb_term *t);               /* a pointer of the command's own, NULL at first */

/* In a task: ^C was typed or the user has gone. */
bool sb_term_stopped(struct sb_term *t);
/* In a task: ^C is dealt with. What is said from now on is shown again, and another ^C is seen. */
void sb_term_resume(struct sb_term *t);
/* In a task: waits; false when it was stopped meanwhile. */
bool sb_term_sleep(struct sb_term *t, uint32_t ms);
/* The session ends when all has been said. */
void sb_term_close(struct sb_term *t);

/* Not in a task: asks for a line (hidden: a password) and hands it to then, which may ask again.
 * The command goes on until then returns without asking. */
int  sb_ask(struct sb_term *t, bool hidden, int (*then)(struct sb_term *t, sb_str answer), const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Not in a task: more is called whenever the terminal is ready for about a line of SB_PATH_SIZE, until it
 * returns false or ^C is typed; then end (may be NULL). Keep what they need in sb_term_data. */
int  sb_page(struct sb_term *t, bool (*more)(struct sb_term *t), void (*end)(struct sb_term *t));

/* Not in a task: a file or a directory (a line for each file) of the box, paged. 0 or why not. A file
 * "~NAME/..." is below the home of that account. */
int  sb_say_file(struct sb_term *t, const char *path);
int  sb_say_list(struct sb_term *t, const char *path);

/* Not in a task: the text, then a line for each command that has help, paged. */
int  sb_say_help(struct sb_term *t, const char *text);

/* Not in a task, a whole command: asks for the old password, for the new one twice, and changes it (S0-TEL-08). */
int  sb_passwd(struct sb_term *t);

/* What a user means by a path: relative to the home, which nothing leaves; "/" is the home.
 * SB_EINVAL, or SB_ENAME when it is longer than size. */
int  sb_term_path(const struct sb_term *t, sb_str given, char *path, size_t size);

#endif
