/*
 * start - a box out of one piece of memory
 */
#ifndef SB_START_H
#define SB_START_H

#include <stddef.h>
#include "net/box.h"
#include "sb/config.h"
#include "signalbox.h"

/* Bytes that the pools of such a box take. */
size_t sb_box_memory(const struct sb_config *config);

/* Checks the app's tables (a clear log line and SB_EINVAL when a row is wrong),
 * makes the pools in mem, fills in the default files, listens and prints one
 * line per service. box->vfs must have its mounts and config its values; app,
 * config and mem are lent for the box's life. */
int  sb_box_start(struct sb_box *box, const struct sb_app *app, const struct sb_config *config,
                  void *mem, size_t size);

/* No new connections, idle ones close, the others finish. sb_box_empty tells
 * when all have gone. */
void sb_box_drain(struct sb_box *box);
bool sb_box_empty(const struct sb_box *box);

#endif
