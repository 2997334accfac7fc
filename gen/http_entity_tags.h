/*
 * http_entity_tags - the value of If-Match and If-None-Match (RFC 9110 13.1)
 *
 * printed by tools/gen from grammar/http_entity_tags.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_ENTITY_TAGS_H
#define SB_GEN_HTTP_ENTITY_TAGS_H

#include "machine.h"

enum sb_http_entity_tags_event {
    SB_HTTP_ENTITY_TAGS_STRONG_TAG = 1,     /* a tag, without its quotes */
    SB_HTTP_ENTITY_TAGS_WEAK_TAG,           /* a weak tag, without W/ and quotes */
    SB_HTTP_ENTITY_TAGS_ANY,                /* * */
};

void   sb_http_entity_tags_init(struct sb_machine *m);
size_t sb_http_entity_tags_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                                sb_emit_fn *emit, void *user);
int    sb_http_entity_tags_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_entity_tags_read(struct sb_machine *m, const unsigned char *p, size_t n,
                                sb_emit_fn *emit, void *user);

#endif
