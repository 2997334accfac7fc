/*
 * ftp_times - the words of SITE UTIME: which are times (of no RFC, as lftp sends them)
 *
 * printed by tools/gen from grammar/ftp_times.c.rl; do not edit.
 */
#ifndef SB_GEN_FTP_TIMES_H
#define SB_GEN_FTP_TIMES_H

#include "machine.h"

enum sb_ftp_times_event {
    SB_FTP_TIMES_WORD = 1,                  /* any other word */
    SB_FTP_TIMES_STAMP,                     /* digits, fourteen of them a time; as a number in num */
    SB_FTP_TIMES_UTC,                       /* the word UTC */
};

void   sb_ftp_times_init(struct sb_machine *m);
size_t sb_ftp_times_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);
int    sb_ftp_times_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ftp_times_read(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);

#endif
