/*
 * ftp_order - the order of FTP's commands: login, rename, restart (RFC 959 5.4, RFC 3659 5)
 *
 * printed by tools/gen from grammar/ftp_order.c.rl; do not edit.
 */
#ifndef SB_GEN_FTP_ORDER_H
#define SB_GEN_FTP_ORDER_H

#include "machine.h"

/* What is fed, a byte each. */
enum sb_ftp_order_input {
    SB_FTP_ORDER_ANY = 1,                   /* a command that anybody may give at any time */
    SB_FTP_ORDER_USER,
    SB_FTP_ORDER_PASS,
    SB_FTP_ORDER_GOOD,                      /* the password was right */
    SB_FTP_ORDER_WRONG,                     /* it was not */
    SB_FTP_ORDER_REIN,
    SB_FTP_ORDER_SETUP,                     /* a command that tells how to transfer */
    SB_FTP_ORDER_WORK,                      /* another command that wants a login */
    SB_FTP_ORDER_RNFR,
    SB_FTP_ORDER_FOUND,                     /* what RNFR has named is there */
    SB_FTP_ORDER_RNTO,
    SB_FTP_ORDER_REST,
    SB_FTP_ORDER_START,                     /* a transfer that REST can be for */
};

enum sb_ftp_order_event {
    SB_FTP_ORDER_GO = 1,                    /* it may be done */
    SB_FTP_ORDER_NAMED,                     /* a name was given: ask for the password */
    SB_FTP_ORDER_CHECK,                     /* name and password are to be checked */
    SB_FTP_ORDER_LOGIN,                     /* somebody is logged in now */
    SB_FTP_ORDER_REFUSE,                    /* nobody is */
    SB_FTP_ORDER_FORGET,                    /* all is as it was in the beginning */
    SB_FTP_ORDER_NOT_YET,                   /* it wants a login */
    SB_FTP_ORDER_ORDER,                     /* it cannot be done here */
    SB_FTP_ORDER_RESUME,                    /* it may be done, from the place that REST has told */
};

void   sb_ftp_order_init(struct sb_machine *m);
size_t sb_ftp_order_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);
int    sb_ftp_order_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ftp_order_read(struct sb_machine *m, const unsigned char *p, size_t n,
                         sb_emit_fn *emit, void *user);

#endif
