/*
 * upload_name - the name under which a posted file is stored
 *
 * printed by tools/gen from grammar/upload_name.c.rl; do not edit.
 */
#ifndef SB_GEN_UPLOAD_NAME_H
#define SB_GEN_UPLOAD_NAME_H

#include "machine.h"

enum sb_upload_name_event {
    SB_UPLOAD_NAME_NAME = 1,                /* the last segment */
    SB_UPLOAD_NAME_DIRECTORY,               /* a segment before it, which counts for nothing */
};

void   sb_upload_name_init(struct sb_machine *m);
size_t sb_upload_name_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);
int    sb_upload_name_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_upload_name_read(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);

#endif
