/*
 * uri_query - names and values of a query or form, decoded (WHATWG URL 5.1)
 *
 * printed by tools/gen from grammar/uri_query.c.rl; do not edit.
 */
#ifndef SB_GEN_URI_QUERY_H
#define SB_GEN_URI_QUERY_H

#include "machine.h"

enum sb_uri_query_event {
    SB_URI_QUERY_NAME = 1,                  /* bytes of a name; there may be several spans of them */
    SB_URI_QUERY_NAME_BYTE,                 /* a byte of a name that came encoded stands in num */
    SB_URI_QUERY_VALUE,                     /* bytes of a value, likewise */
    SB_URI_QUERY_VALUE_BYTE,                /* a byte of a value, likewise */
    SB_URI_QUERY_PAIR_END,                  /* name and value are whole, both may be empty */
};

void   sb_uri_query_init(struct sb_machine *m);
size_t sb_uri_query_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);
int    sb_uri_query_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_uri_query_read(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);

#endif
