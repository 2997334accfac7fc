/*
 * ftp_command - one line of FTP's control connection (RFC 959 5.3, 2389, 2428, 3659)
 *
 * printed by tools/gen from grammar/ftp_command.c.rl; do not edit.
 */
#ifndef SB_GEN_FTP_COMMAND_H
#define SB_GEN_FTP_COMMAND_H

#include "machine.h"

enum sb_ftp_command_event {
    SB_FTP_COMMAND_USER = 1,
    SB_FTP_COMMAND_PASS,
    SB_FTP_COMMAND_ACCT,
    SB_FTP_COMMAND_REIN,
    SB_FTP_COMMAND_QUIT,
    SB_FTP_COMMAND_CWD,
    SB_FTP_COMMAND_CDUP,
    SB_FTP_COMMAND_PWD,
    SB_FTP_COMMAND_MKD,
    SB_FTP_COMMAND_RMD,
    SB_FTP_COMMAND_DELE,
    SB_FTP_COMMAND_RNFR,
    SB_FTP_COMMAND_RNTO,
    SB_FTP_COMMAND_TYPE,
    SB_FTP_COMMAND_STRU,
    SB_FTP_COMMAND_MODE,
    SB_FTP_COMMAND_PORT,
    SB_FTP_COMMAND_PASV,
    SB_FTP_COMMAND_EPRT,
    SB_FTP_COMMAND_EPSV,
    SB_FTP_COMMAND_LIST,
    SB_FTP_COMMAND_NLST,
    SB_FTP_COMMAND_MLSD,
    SB_FTP_COMMAND_MLST,
    SB_FTP_COMMAND_STAT,
    SB_FTP_COMMAND_HELP,
    SB_FTP_COMMAND_SITE,
    SB_FTP_COMMAND_SIZE,
    SB_FTP_COMMAND_MDTM,
    SB_FTP_COMMAND_MFMT,
    SB_FTP_COMMAND_REST,
    SB_FTP_COMMAND_STOR,
    SB_FTP_COMMAND_STOU,
    SB_FTP_COMMAND_APPE,
    SB_FTP_COMMAND_RETR,
    SB_FTP_COMMAND_ABOR,
    SB_FTP_COMMAND_ALLO,
    SB_FTP_COMMAND_NOOP,
    SB_FTP_COMMAND_SYST,
    SB_FTP_COMMAND_FEAT,
    SB_FTP_COMMAND_OPTS,
    SB_FTP_COMMAND_AUTH,
    SB_FTP_COMMAND_CLNT,
    SB_FTP_COMMAND_SMNT,
    SB_FTP_COMMAND_UNKNOWN,                 /* a word that is no command */
    SB_FTP_COMMAND_TEXT,                    /* a path, a name, a password, or what an unknown command came with */
    SB_FTP_COMMAND_STAMP,                   /* a time; its digits as a number in num, twelve of date and minute, two of seconds or not */
    SB_FTP_COMMAND_ADDRESS,                 /* the address of EPRT; its family (1, 2) in num */
    SB_FTP_COMMAND_ALL,                     /* EPSV ALL */
    SB_FTP_COMMAND_UTIME,                   /* SITE UTIME */
    SB_FTP_COMMAND_CHMOD,                   /* SITE CHMOD */
    SB_FTP_COMMAND_SITEHELP,                /* SITE HELP */
    SB_FTP_COMMAND_DO,                      /* the line is whole; in num: a number, PORT's address and port, EPRT's port, EPSV's family, a code, flags of OPTS */
    SB_FTP_COMMAND_SYNTAX,                  /* the line is over and was none */
};

/* Bits of the machine's reg. */
enum sb_ftp_command_flag {
    SB_FTP_COMMAND_F_TYPE = 1 << 0,         /* facts of OPTS MLST, in num at DO */
    SB_FTP_COMMAND_F_SIZE = 1 << 1,
    SB_FTP_COMMAND_F_MODIFY = 1 << 2,
    SB_FTP_COMMAND_F_PERM = 1 << 3,
    SB_FTP_COMMAND_O_MLST = 1 << 4,         /* it was OPTS MLST */
    SB_FTP_COMMAND_O_UTF8 = 1 << 5,         /* it was OPTS UTF8 */
    SB_FTP_COMMAND_PAUSED = 1 << 6,         /* of reg: a Telnet command has cut the text */
};

void   sb_ftp_command_init(struct sb_machine *m);
size_t sb_ftp_command_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);
int    sb_ftp_command_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_ftp_command_read(struct sb_machine *m, const unsigned char *p, size_t n,
                           sb_emit_fn *emit, void *user);

#endif
