/*
 * telnet - a shell over RFC 854: greeting, login, commands (proto/telnet*.c, term*.c, shell*.c)
 */
#ifndef SB_TELNET_PROTO_H
#define SB_TELNET_PROTO_H

#include "net/box.h"
#include "sb/telnet.h"

extern const struct sb_proto sb_telnet;

/* Bytes a struct sb_term takes from its pool. */
size_t sb_term_size(void);

/* The first of these rows that is wrong: no command, or words that are not those of one. NULL: all are right. */
const struct sb_command *sb_shell_wrong(const struct sb_command *rows, size_t count);

#endif
