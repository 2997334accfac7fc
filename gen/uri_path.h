/*
 * uri_path - a path, decoded and with its dot segments resolved (RFC 3986 3.3, 5.2.4)
 *
 * printed by tools/gen from grammar/uri_path.c.rl; do not edit.
 */
#ifndef SB_GEN_URI_PATH_H
#define SB_GEN_URI_PATH_H

#include "machine.h"

enum sb_uri_path_event {
    SB_URI_PATH_SLASH = 1,                  /* a slash; after it, UP and at the start the path so far ends in one */
    SB_URI_PATH_SEGMENT,                    /* bytes of a segment; there may be several spans of them */
    SB_URI_PATH_BYTE,                       /* a byte of a segment that came encoded stands in num */
    SB_URI_PATH_ENCODED_SLASH,              /* %2F: a slash within a segment */
    SB_URI_PATH_UP,                         /* .. : drop the last segment, keep the slash before it, and the first of all */
};

void   sb_uri_path_init(struct sb_machine *m);
size_t sb_uri_path_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);
int    sb_uri_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_uri_path_read(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);

#endif
