/*
 * accounts - the lines of /etc/passwd and /etc/shadow
 *
 * Bytes in, events of the file's machine out. A bad line is told by its place
 * and what was expected there, then skipped; the next one is read as if nothing
 * had been.
 */
#ifndef SB_ACCOUNTS_H
#define SB_ACCOUNTS_H

#include "machine.h"
#include "sb/str.h"

#define SB_PASSWD_FILE SB_STR("/etc/passwd")
#define SB_SHADOW_FILE SB_STR("/etc/shadow")

enum sb_account_file { SB_ACCOUNT_PASSWD, SB_ACCOUNT_SHADOW };

struct sb_account_lines {
    struct sb_machine m;        /* num holds the number of an event */
    const struct sb_account_machine *of;
    enum sb_account_file which;
    sb_emit_fn *emit;           /* an account counts when ENTRY is told; a bad line never comes so far */
    /* Line and column counted from 1, in bytes; the field from 0, which the two functions below tell in words. */
    void (*bad)(void *user, uint32_t line, size_t column, unsigned field);
    void    *user;
    uint32_t line;              /* whole lines read */
    size_t   column;            /* bytes read of the line */
    bool     skips;             /* the line was bad */
};

/* The caller has filled in which, emit, bad and user, the rest is zero. */
void sb_account_lines_begin(struct sb_account_lines *l);
void sb_account_lines_feed(struct sb_account_lines *l, const unsigned char *p, size_t n);
void sb_account_lines_end(struct sb_account_lines *l);

/* What a field should hold, and what should stand behind it. */
const char *sb_account_expected(enum sb_account_file which, unsigned field);
const char *sb_account_behind(enum sb_account_file which, unsigned field);

#endif
