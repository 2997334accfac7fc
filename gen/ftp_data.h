/*
 * ftp_data - the life of a data connection (RFC 959 3.2, 3.3, RFC 1123 4.1.2.12)
 *
 * printed by tools/gen from grammar/ftp_data.c.rl; do not edit.
 */
#ifndef SB_GEN_FTP_DATA_H
#define SB_GEN_FTP_DATA_H

#include "machine.h"

/* What is fed, a byte each. */
enum sb_ftp_data_input {
    SB_FTP_DATA_LISTEN = 1,                 /* PASV or EPSV: a port is open */
    SB_FTP_DATA_ADDRESS,                    /* PORT or EPRT: an address is known */
    SB_FTP_DATA_CAME,                       /* there is a connection */
    SB_FTP_DATA_START,                      /* a transfer is asked for */
    SB_FTP_DATA_FAILED,                     /* no connection could be made, or nobody came in time */
    SB_FTP_DATA_END,                        /* all has been sent or received */
    SB_FTP_DATA_CUT,                        /* it broke before */
    SB_FTP_DATA_STOP,                       /* ABOR, or nobody wants it any more */
};

enum sb_ftp_data_event {
    SB_FTP_DATA_DROP = 1,                   /* what there was is to be closed */
    SB_FTP_DATA_CALL,                       /* the address is to be called */
    SB_FTP_DATA_BEGIN,                      /* the transfer begins */
    SB_FTP_DATA_NO_DATA,                    /* there is no transfer without a data connection */
    SB_FTP_DATA_DONE,                       /* the transfer is complete */
    SB_FTP_DATA_LOST,                       /* the transfer is lost */
    SB_FTP_DATA_ABORTED,                    /* the transfer is given up */
};

void   sb_ftp_data_init(struct sb_machine *m);
size_t sb_ftp_data_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);
int    sb_ftp_data_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ftp_data_read(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);

#endif
