/*
 * line_edit - one line being typed: cursor, history, kill and yank, and how it looks
 *
 * The terminal is asked for nothing but backspace, blank and bell, so that every
 * one of them draws rightly: a line longer than the window scrolls sideways.
 * Text is UTF-8; the cursor moves by characters, the columns are counted.
 */
#ifndef SB_LINE_EDIT_H
#define SB_LINE_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "sb/limits.h"
#include "sb/str.h"

struct sb_line_edit {
    void (*put)(void *user, const void *p, size_t n);   /* to the terminal */
    void  *user;
    uint16_t n;             /* bytes of the line */
    uint16_t at;            /* where the cursor is    at <= n */
    uint16_t from;          /* first byte that is shown    from <= at */
    uint16_t cols;          /* columns that show something */
    uint16_t col;           /* the column of the terminal's cursor    col <= cols */
    uint16_t room;          /* columns there are; the last one stays empty */
    bool     hidden;        /* nothing is shown: a password, or a terminal that shows it by itself */
    uint16_t back;          /* lines back in history, 0 = a line of its own */
    uint16_t kill_n, kept_n, history_n;
    char     line[SB_LINE_SIZE];
    char     kill[SB_LINE_SIZE];            /* what was killed last */
    char     kept[SB_LINE_SIZE];            /* the line of its own while history is looked at */
    char     history[SB_HISTORY_SIZE];      /* lines closed by '\n', the latest one last */
};

/* What a key was for, beside what it did to the line. */
enum sb_line_key { SB_LINE_TYPED, SB_LINE_READY, SB_LINE_STOP, SB_LINE_LEAVE, SB_LINE_COMPLETE, SB_LINE_REDRAW };

/* An empty line behind a prompt that leaves so many columns. What it held is wiped when it was hidden. */
void sb_line_begin(struct sb_line_edit *e, unsigned room, bool hidden);

/* A key of term_input (all but TEXT and CHAR); text to be inserted; a character. */
enum sb_line_key sb_line_key(struct sb_line_edit *e, int key);
void sb_line_insert(struct sb_line_edit *e, const void *p, size_t n);
void sb_line_char(struct sb_line_edit *e, uint32_t code);

/* The prompt has been printed again. */
void sb_line_redraw(struct sb_line_edit *e);

/* The window has another width. False: what stands there is wider, and the terminal has done with it what it
 * likes; the prompt is to be printed again. */
bool sb_line_resize(struct sb_line_edit *e, unsigned room);

/* Keeps the line for the history, unless it is empty or the same as the last. */
void sb_line_remember(struct sb_line_edit *e);

/* Most bytes that one key sends to the terminal. */
enum { SB_LINE_OUTPUT = 4 * SB_LINE_SIZE };

/* Columns a character takes: 0, 1 or 2 (char_width.c). */
unsigned sb_char_width(uint32_t code);

#endif
