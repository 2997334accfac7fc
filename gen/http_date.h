/*
 * http_date - a date in any of its three forms (RFC 9110 5.6.7)
 *
 * printed by tools/gen from grammar/http_date.c.rl; do not edit.
 */
#ifndef SB_GEN_HTTP_DATE_H
#define SB_GEN_HTTP_DATE_H

#include "machine.h"

enum sb_http_date_event {
    SB_HTTP_DATE_DAY = 1,                   /* 1..31 in num */
    SB_HTTP_DATE_MONTH,                     /* 1..12 */
    SB_HTTP_DATE_YEAR,                      /* four digits of it */
    SB_HTTP_DATE_YEAR2,                     /* two digits of it: of the year of that ending nearest to now (RFC 850 form) */
    SB_HTTP_DATE_HOUR,                      /* 0..23 */
    SB_HTTP_DATE_MINUTE,                    /* 0..59 */
    SB_HTTP_DATE_SECOND,                    /* 0..60 */
};

void   sb_http_date_init(struct sb_machine *m);
size_t sb_http_date_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);
int    sb_http_date_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_http_date_read(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);

#endif
