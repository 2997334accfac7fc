/*
 * tcp - plain TCP as a protocol: what the program's own services speak
 */
#ifndef SB_PROTO_TCP_H
#define SB_PROTO_TCP_H

#include "net/conn.h"

extern const struct sb_proto sb_tcp_proto;

/* Bytes a struct sb_tcp takes from its pool. */
size_t sb_tcp_size(void);

#endif
