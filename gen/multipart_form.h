/*
 * multipart_form - a body of type multipart/form-data (RFC 7578); word is its boundary, a NUL behind it
 *
 * printed by tools/gen from grammar/multipart_form.c.rl; do not edit.
 */
#ifndef SB_GEN_MULTIPART_FORM_H
#define SB_GEN_MULTIPART_FORM_H

#include "machine.h"

enum sb_multipart_form_event {
    SB_MULTIPART_FORM_PART = 1,             /* a part begins */
    SB_MULTIPART_FORM_FILENAME,             /* name of the file as the client has it, maybe with a path */
    SB_MULTIPART_FORM_PART_DATA,            /* the bytes of the part; the last piece is empty */
    SB_MULTIPART_FORM_PART_END,             /* the part is whole */
    SB_MULTIPART_FORM_END,                  /* so is the form */
};

void   sb_multipart_form_init(struct sb_machine *m);
size_t sb_multipart_form_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                              sb_emit_fn *emit, void *user);
int    sb_multipart_form_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_multipart_form_read(struct sb_machine *m, const unsigned char *p, size_t n,
                              sb_emit_fn *emit, void *user);

#endif
