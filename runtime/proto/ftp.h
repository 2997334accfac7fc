/*
 * ftp - what the files of the FTP server share (RFC 959, 1123, 2389, 2428, 2577, 3659)
 *
 * A session is a control connection, at most one data connection and at most
 * one transfer. Three machines say what may happen: ftp_command reads lines,
 * ftp_order knows which command may follow which, ftp_data how a data
 * connection lives. While a transfer is under way only ABOR and STAT are done;
 * another command waits, and the bytes behind it with the transport.
 *
 * Whatever a path says, it is read from "/" down by ftp_path, and the home is
 * put before it: there is no spelling that leads out.
 */
#ifndef SB_FTP_H
#define SB_FTP_H

#include "ftp_command.h"
#include "ftp_data.h"
#include "ftp_order.h"
#include "net/box.h"

#define SB_FTP_USER_SIZE 64

enum sb_ftp_phase { SB_FTP_QUIET, SB_FTP_OPENING, SB_FTP_MOVING };

/* What is transferred. */
enum sb_ftp_work { SB_FTP_NOTHING, SB_FTP_FILE, SB_FTP_TEXT, SB_FTP_STORE, SB_FTP_LIST };

/* What is small and asked often comes first: a board reaches it with short instructions. */
struct sb_ftp {
    struct sb_post post;            /* first: the post is the session; it ends an upload at the end of the turn */
    /* the command */
    uint8_t  verb, sub;             /* events of ftp_command */
    uint8_t  verdict;               /* what ftp_order or ftp_data has said */
    bool     at_home;               /* what path names is the home itself */
    bool     whole, pending, checking;
    /* the session */
    bool     binary;
    uint8_t  facts;                 /* of MLSD, flags of ftp_command */
    /* the transfer */
    uint8_t  phase, work;           /* enum sb_ftp_phase, sb_ftp_work */
    uint8_t  cause;                 /* the verb it came of */
    bool     control;               /* STAT: the list goes over the control connection */
    bool     posted, cr, all_sent;
    bool     ended;                 /* all bytes of an upload are here */
    bool     listing;               /* pos is open */
    bool     early_eof;
    bool     all, too_long;
    uint8_t  family;                /* of EPRT */
    bool     epsv_only;
    bool     leaving;               /* closed when the late replies are out */
    uint16_t call_port;             /* PORT, EPRT */

    struct sb_box  *box;
    struct sb_conn *conn;           /* NULL: gone, the post gives the session back */
    struct sb_conn *data;           /* NULL: none */
    struct sb_listener *listener;   /* of a passive data connection to come, or one that rests */
    struct sb_file *file;           /* of SB_POOL_FILE */
    size_t   text_n, late_n;
    int      failed;                /* the first error of a transfer */
    sb_str   where;                 /* path, */
    const char *shown;              /* and what of it is behind the home, "/" for the home itself */
    uint64_t num, stamp;            /* stamp 0: none */
    size_t   restart;
    size_t   at, size;
    uint32_t moved;                 /* when bytes last came */
    /* A list has its words in from, which no RNFR needs then: */
    size_t   pattern_at;            /* what its names must look like; SB_PATH_SIZE: anything */
    size_t   shown_n;               /* what stands before a name in NLST */
    struct sb_dirpos pos;
    struct sb_machine command, order, life;
    struct sb_login login;          /* while it is checked, PASS and its text stand in the command */

    char     text[SB_PATH_SIZE];
    char     name[SB_FTP_USER_SIZE];
    char     home[SB_PATH_SIZE];    /* without the slash at its end: "" or "/var/www/html" */
    char     cwd[SB_PATH_SIZE];     /* beneath it, "" or "/sub" */
    char     from[SB_PATH_SIZE];    /* RNFR */
    char     path[SB_PATH_SIZE];    /* what the command or the transfer is about, in the box */
    char     late[SB_PATH_SIZE + 128];      /* replies on their way; what any but a list fits in */
};

extern const struct sb_proto sb_ftp, sb_ftp_data_proto;

size_t sb_ftp_size(void);

/* A reply; the end of its last line is added. Never fails: what finds no room is kept until there is. */
void sb_ftp_reply(struct sb_ftp *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* What ftp_order says to an input of its own. */
int  sb_ftp_order(struct sb_ftp *s, int input);
/* Does what the line that was read says (ftp_verbs.c). */
void sb_ftp_run(struct sb_ftp *s);
/* The connection ends when all has been said. */
void sb_ftp_leave(struct sb_ftp *s);

/* The transfer is over: the command that waited may be done. */
void sb_ftp_go_on(struct sb_ftp *s);

/* The password has been looked at: the next line may come. */
void sb_ftp_checked(struct sb_ftp *s);

/* ftp_login.c */
void sb_ftp_named(struct sb_ftp *s);
void sb_ftp_check(struct sb_ftp *s);
void sb_ftp_forget(struct sb_ftp *s);

/* ftp_files.c: commands, and: a text, or that of the command, becomes path. False: told so. */
bool sb_ftp_resolve(struct sb_ftp *s, sb_str text);
bool sb_ftp_path(struct sb_ftp *s);
inline sb_str sb_ftp_text(const struct sb_ftp *s) { return (sb_str){ s->text, s->text_n }; }
int  sb_ftp_stat_path(struct sb_ftp *s, struct sb_stat *st);
void sb_ftp_fence(struct sb_ftp *s, bool up);       /* while it is, links lead nobody out of the home */
void sb_ftp_cwd(struct sb_ftp *s);          /* CWD, CDUP */
void sb_ftp_pwd(struct sb_ftp *s);
void sb_ftp_change(struct sb_ftp *s);       /* MKD, RMD, DELE, RNFR, RNTO */
void sb_ftp_file_size(struct sb_ftp *s);
void sb_ftp_time(struct sb_ftp *s);         /* MDTM, MFMT, SITE UTIME */

/* ftp_list.c */
void sb_ftp_list(struct sb_ftp *s);         /* LIST, NLST, MLSD */
void sb_ftp_mlst(struct sb_ftp *s);
void sb_ftp_stat(struct sb_ftp *s);
/* The facts of MLSD that are wanted, about st; of none their names, or those of all and a star behind the wanted ones.
 * Bytes. */
size_t sb_ftp_facts(const struct sb_ftp *s, char *to, size_t size, const struct sb_stat *st, bool all);
void sb_ftp_time_text(char to[15], int64_t t);      /* YYYYMMDDHHMMSS */
int64_t sb_ftp_time_value(uint64_t stamp);          /* -1: no such time */
bool sb_ftp_list_more(struct sb_ftp *s, struct sb_conn *to);    /* true: that was all */
void sb_ftp_list_end(struct sb_ftp *s);

/* ftp_port.c */
void sb_ftp_passive(struct sb_ftp *s);      /* PASV, EPSV */
void sb_ftp_port(struct sb_ftp *s);
void sb_ftp_eprt(struct sb_ftp *s);
void sb_ftp_unlisten(struct sb_ftp *s);
void sb_ftp_rest(struct sb_ftp *s);         /* the one who was expected has come */
void sb_ftp_await(struct sb_ftp *s);        /* who comes to the passive port is let in */
void sb_ftp_call(struct sb_ftp *s);         /* the address that was named */

/* ftp_data.c */
void sb_ftp_start(struct sb_ftp *s);        /* a transfer is ready: 150 when there is a connection */
void sb_ftp_life(struct sb_ftp *s, int input);
void sb_ftp_drop(struct sb_ftp *s);         /* the data connection and its listener, without a word */

/* ftp_transfer.c */
extern const char sb_ftp_no_space[], sb_ftp_no_file[];      /* replies of a transfer that cannot be */
void sb_ftp_transfer(struct sb_ftp *s);     /* RETR, STOR, STOU, APPE */
void sb_ftp_begin(struct sb_ftp *s);        /* the connection is there */
void sb_ftp_send(struct sb_ftp *s);         /* there is room */
size_t sb_ftp_take(struct sb_ftp *s, const unsigned char *p, size_t n);
void sb_ftp_taken(struct sb_ftp *s);        /* the peer's last byte has come */
void sb_ftp_release(struct sb_ftp *s);      /* the file and the list, uncommitted */

#endif
