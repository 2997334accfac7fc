/*
 * command_row - the words of a row in the user's table of commands
 *
 * printed by tools/gen from grammar/command_row.c.rl; do not edit.
 */
#ifndef SB_GEN_COMMAND_ROW_H
#define SB_GEN_COMMAND_ROW_H

#include "machine.h"

enum sb_command_row_event {
    SB_COMMAND_ROW_TEXT = 1,                /* a word as it is */
    SB_COMMAND_ROW_OPEN,                    /* a part begins */
    SB_COMMAND_ROW_WORD,                    /* a word of the part */
    SB_COMMAND_ROW_NAME,                    /* the word just read was the part's name */
    SB_COMMAND_ROW_OR,                      /* another word may stand there */
    SB_COMMAND_ROW_CLOSE,                   /* the part is over */
    SB_COMMAND_ROW_STAR,                    /* any words */
};

void   sb_command_row_init(struct sb_machine *m);
size_t sb_command_row_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);
int    sb_command_row_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_command_row_read(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);

#endif
