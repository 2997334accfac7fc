/*
 * overlay - two trees as one: what is written lies in the upper one
 *
 * A board's pages are linked in (rom) and lie below its flash: an uploaded file
 * hides the one of the same path, and when it is removed that one shows again.
 * What only the lower tree has can be neither removed nor renamed (SB_EPERM).
 */
#ifndef SB_OVERLAY_H
#define SB_OVERLAY_H

#include "vfs.h"

struct sb_overlay {
    struct sb_fs upper;     /* made by its backend before sb_overlay_init */
    struct sb_fs lower;     /* the same; only read */
};

/* Makes fs serve both; o is lent. */
void sb_overlay_init(struct sb_fs *fs, struct sb_overlay *o);

#endif
