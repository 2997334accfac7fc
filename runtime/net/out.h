/*
 * out - the output queue, as conn.c sees it
 */
#ifndef SB_OUT_H
#define SB_OUT_H

#include "net/box.h"

/* Lends to the transport until it is full (SB_CONN_BLOCKED) or all is lent. Negative: broken. */
int  sb_out_lend(struct sb_conn *c);

/* Forgets everything that was not sent. */
void sb_out_drop(struct sb_conn *c);

#endif
