/*
 * route_path - the path of a row in the user's table
 *
 * printed by tools/gen from grammar/route_path.c.rl; do not edit.
 */
#ifndef SB_GEN_ROUTE_PATH_H
#define SB_GEN_ROUTE_PATH_H

#include "machine.h"

enum sb_route_path_event {
    SB_ROUTE_PATH_TEXT = 1,                 /* literal bytes, '/' included */
    SB_ROUTE_PATH_WORD,                     /* a word of a part */
    SB_ROUTE_PATH_NAME,                     /* the word just read was the name of a part whose words follow */
    SB_ROUTE_PATH_CLOSE,                    /* the part is over, one of its words stands there */
    SB_ROUTE_PATH_ANY,                      /* the part is over, its one word is the name of what stands there */
    SB_ROUTE_PATH_STAR,                     /* everything below */
};

void   sb_route_path_init(struct sb_machine *m);
size_t sb_route_path_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);
int    sb_route_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_route_path_read(struct sb_machine *m, const unsigned char *p, size_t n,
                          sb_emit_fn *emit, void *user);

#endif
