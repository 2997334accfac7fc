/*
 * term_input - what a user types at a terminal
 *
 * printed by tools/gen from grammar/term_input.c.rl; do not edit.
 */
#ifndef SB_GEN_TERM_INPUT_H
#define SB_GEN_TERM_INPUT_H

#include "machine.h"

enum sb_term_input_event {
    SB_TERM_INPUT_TEXT = 1,                 /* printable ASCII */
    SB_TERM_INPUT_CHAR,                     /* another character, its code stands in num */
    SB_TERM_INPUT_ENTER,                    /* CR NUL, CR LF or CR */
    SB_TERM_INPUT_RUB_OUT,                  /* 8 or 127: both rub out (S0-TEL-06) */
    SB_TERM_INPUT_DELETE,                   /* the character under the cursor */
    SB_TERM_INPUT_LEFT,
    SB_TERM_INPUT_RIGHT,
    SB_TERM_INPUT_UP,
    SB_TERM_INPUT_DOWN,
    SB_TERM_INPUT_HOME,
    SB_TERM_INPUT_END,
    SB_TERM_INPUT_WORD_LEFT,
    SB_TERM_INPUT_WORD_RIGHT,
    SB_TERM_INPUT_TAB,
    SB_TERM_INPUT_KILL_END,                 /* Ctrl K */
    SB_TERM_INPUT_KILL_START,               /* Ctrl U */
    SB_TERM_INPUT_KILL_WORD,                /* Ctrl W */
    SB_TERM_INPUT_YANK,                     /* Ctrl Y */
    SB_TERM_INPUT_REDRAW,                   /* Ctrl L */
    SB_TERM_INPUT_STOP,                     /* Ctrl C */
    SB_TERM_INPUT_END_OF_FILE,              /* Ctrl D */
};

void   sb_term_input_init(struct sb_machine *m);
size_t sb_term_input_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);
int    sb_term_input_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_term_input_read(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);

#endif
