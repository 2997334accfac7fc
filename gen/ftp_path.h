/*
 * ftp_path - a path of FTP, part by part
 *
 * printed by tools/gen from grammar/ftp_path.c.rl; do not edit.
 */
#ifndef SB_GEN_FTP_PATH_H
#define SB_GEN_FTP_PATH_H

#include "machine.h"

enum sb_ftp_path_event {
    SB_FTP_PATH_ROOT = 1,                   /* begins at the top, not in the current directory */
    SB_FTP_PATH_NAME,                       /* one part */
    SB_FTP_PATH_HERE,                       /* "." */
    SB_FTP_PATH_UP,                         /* ".." */
};

void   sb_ftp_path_init(struct sb_machine *m);
size_t sb_ftp_path_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);
int    sb_ftp_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ftp_path_read(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);

#endif
