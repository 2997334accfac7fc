/*
 * storage - the board's tree: flash, and under it the pages that are linked in
 */
#ifndef SB_BOARD_STORAGE_H
#define SB_BOARD_STORAGE_H

#include "net/box.h"
#include "signalbox.h"

/* Mounts everything at "/"; the first start formats. With flash == NULL there are only the pages. An error: nothing to live on. */
int  storage_mount(struct sb_box *box, const struct sb_app *app, const char *flash, uint32_t cut);

#endif
