/*
 * command_line - a line of the shell as words
 *
 * printed by tools/gen from grammar/command_line.c.rl; do not edit.
 */
#ifndef SB_GEN_COMMAND_LINE_H
#define SB_GEN_COMMAND_LINE_H

#include "machine.h"

enum sb_command_line_event {
    SB_COMMAND_LINE_TEXT = 1,               /* bytes of a word, quotes and escapes removed */
    SB_COMMAND_LINE_WORD,                   /* the word is over */
};

void   sb_command_line_init(struct sb_machine *m);
size_t sb_command_line_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);
int    sb_command_line_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_command_line_read(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);

#endif
