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

struct sb_ftp {
    struct sb_post post;            /* first: the post is the session; it ends an upload at the end of the turn */
    struct sb_box  *box;
    struct sb_conn *conn;           /* NULL: gone, the post gives the session back */
    struct sb_conn *data;           /* NULL: none */
    struct sb_listener *listener;   /* of a passive data connection to come */
    struct sb_machine command, order, life;
    struct sb_login login;          /* while it is checked, PASS and its text stand in the command */

    /* the command */
    int      verb, sub;             /* events of ftp_command */
    uint64_t num, stamp;            /* stamp 0: none */
    unsigned family;                /* of EPRT */
    bool     whole, all, too_long, pending, checking;
    int      verdict;               /* what ftp_order or ftp_data has said */
    size_t   text_n;
    char     text[SB_PATH_SIZE];

    /* the session */
    char     name[SB_FTP_USER_SIZE];
    char     home[SB_PATH_SIZE];    /* without the slash at its end: "" or "/var/www/html" */
    char     cwd[SB_PATH_SIZE];     /* beneath it, "" or "/sub" */
    char     from[SB_PATH_SIZE];    /* RNFR */
    bool     binary, epsv_only;
    unsigned facts;                 /* of MLSD, flags of ftp_command */
    uint64_t restart;
    uint16_t call_port;             /* PORT, EPRT */

    /* the transfer */
    enum sb_ftp_phase phase;
    enum sb_ftp_work  work;
    struct sb_file *file;           /* of SB_POOL_FILE */
    struct sb_dirpos pos;
    bool     listing;               /* pos is open */
    bool     control;               /* STAT: the list goes over the control connection */
    bool     early_eof, posted, all_sent, cr;
    bool     ended;                 /* all bytes of an upload are here */
    int      failed;                /* the first error of a transfer */
    uint64_t at, size;
    uint32_t moved;                 /* when bytes last came */
    char     path[SB_PATH_SIZE];    /* what is transferred or listed, in the box */
    /* A list has its words in from, which no RNFR needs then: */
    size_t   pattern_at;            /* what its names must look like; SB_PATH_SIZE: anything */
    size_t   shown_n;               /* what stands before a name in NLST */
    int      list;                  /* the verb */

    bool     leaving;               /* closed when they are out: */
    size_t   late_n;                /* replies that found no room yet */
    char     late[SB_PATH_SIZE + 128];
};

extern const struct sb_proto sb_ftp, sb_ftp_data_proto;

size_t sb_ftp_size(void);

/* A reply, its line ends included. Never fails: what finds no room is kept until there is. */
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

/* ftp_files.c: commands, and: the text (or the given path) in the box, into to. False: told so. */
bool sb_ftp_resolve(struct sb_ftp *s, sb_str text, char to[SB_PATH_SIZE]);
bool sb_ftp_path(struct sb_ftp *s, char to[SB_PATH_SIZE]);
static inline sb_str sb_ftp_text(const struct sb_ftp *s) { return (sb_str){ s->text, s->text_n }; }
static inline bool sb_ftp_is_home(const struct sb_ftp *s, const char *path)
{
    return strlen(path) == (s->home[0] ? strlen(s->home) : 1);
}
void sb_ftp_cwd(struct sb_ftp *s);
void sb_ftp_cdup(struct sb_ftp *s);
void sb_ftp_pwd(struct sb_ftp *s);
void sb_ftp_mkd(struct sb_ftp *s);
void sb_ftp_rmd(struct sb_ftp *s);
void sb_ftp_dele(struct sb_ftp *s);
void sb_ftp_rnfr(struct sb_ftp *s);
void sb_ftp_rnto(struct sb_ftp *s);
void sb_ftp_file_size(struct sb_ftp *s);
void sb_ftp_mdtm(struct sb_ftp *s);
void sb_ftp_mfmt(struct sb_ftp *s);
void sb_ftp_utime(struct sb_ftp *s);

/* ftp_list.c */
void sb_ftp_list(struct sb_ftp *s);         /* LIST, NLST, MLSD */
void sb_ftp_mlst(struct sb_ftp *s);
void sb_ftp_stat(struct sb_ftp *s);
bool sb_ftp_list_more(struct sb_ftp *s, struct sb_conn *to);    /* true: that was all */
void sb_ftp_list_end(struct sb_ftp *s);
void sb_ftp_time_text(char to[14], int64_t t);      /* YYYYMMDDHHMMSS */
int64_t sb_ftp_time_value(uint64_t stamp);          /* -1: no such time */

/* ftp_port.c */
void sb_ftp_passive(struct sb_ftp *s);      /* PASV, EPSV */
void sb_ftp_port(struct sb_ftp *s);
void sb_ftp_eprt(struct sb_ftp *s);
void sb_ftp_unlisten(struct sb_ftp *s);
void sb_ftp_await(struct sb_ftp *s);        /* who comes to the passive port is let in */
void sb_ftp_call(struct sb_ftp *s);         /* the address that was named */

/* ftp_data.c */
void sb_ftp_start(struct sb_ftp *s);        /* a transfer is ready: 150 when there is a connection */
void sb_ftp_life(struct sb_ftp *s, int input);
void sb_ftp_drop(struct sb_ftp *s);         /* the data connection and its listener, without a word */

/* ftp_transfer.c */
void sb_ftp_retr(struct sb_ftp *s);
void sb_ftp_stor(struct sb_ftp *s);         /* STOR, STOU, APPE */
void sb_ftp_begin(struct sb_ftp *s);        /* the connection is there */
void sb_ftp_send(struct sb_ftp *s);         /* there is room */
size_t sb_ftp_take(struct sb_ftp *s, const unsigned char *p, size_t n);
void sb_ftp_taken(struct sb_ftp *s);        /* the peer's last byte has come */
void sb_ftp_release(struct sb_ftp *s);      /* the file and the list, uncommitted */

#endif
