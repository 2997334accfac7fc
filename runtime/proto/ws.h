/*
 * ws - WebSocket (RFC 6455) on a connection that was HTTP
 *
 * A struct sb_ws comes from its pool at the upgrade and goes back when the
 * connection is buried. Its handle (index, generation) is that of the
 * connection.
 */
#ifndef SB_WS_H
#define SB_WS_H

#include "machine.h"
#include "net/box.h"
#include "signalbox.h"

extern const struct sb_proto sb_websocket;

/* GET of a row with ws or ws_task. Answers 426 to a plain GET, 400 to a wrong
 * handshake, 503 without room, else replies 101, makes the connection a
 * WebSocket (sb_conn_become) and calls the row's open or starts its task.
 * Returns the status, or SB_LATER when the connection is no longer HTTP: the
 * request r has then been given back by the caller. */
int sb_ws_upgrade(struct sb_req *r);

/* Bytes a struct sb_ws takes from its pool. */
size_t sb_ws_size(void);

#endif
