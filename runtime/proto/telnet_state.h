/*
 * telnet_state - one Telnet session, shared by its files
 *
 * Input goes byte by byte through two machines: the stream (IAC and all that)
 * and the keys. While a command runs, bytes for the keys wait in ahead, and
 * TIMING-MARKs in their places among them; ^C does not wait. The session lives
 * until both have ended, connection and task.
 */
#ifndef SB_TELNET_STATE_H
#define SB_TELNET_STATE_H

#include "machine.h"
#include "net/box.h"
#include "net/task.h"
#include "proto/line_edit.h"
#include "proto/telnet.h"
#include "signalbox.h"

enum { SB_USER_SIZE = 33 };     /* longest name or new password, with NUL (S0-TEL-08) */

/* Which options there are, in the table of telnet_options.c. */
enum sb_telnet_option {
    SB_OUR_ECHO, SB_OUR_SGA, SB_OUR_BINARY, SB_PEER_SGA, SB_PEER_BINARY, SB_PEER_NAWS, SB_PEER_TTYPE,
    SB_TELNET_OPTIONS
};

struct sb_telnet_options {
    int16_t cs[SB_TELNET_OPTIONS];      /* of telnet_option, one machine each */
    uint8_t refused[2][32];             /* unknown ones that were told so: ours, the peer's */
    uint8_t sub;                        /* option of the subnegotiation under way, */
    uint8_t sub_n;                      /* its bytes so far, SUB_SIZE + 1 = too many */
    unsigned char sub_p[40];
    char    terminal[40];               /* what TTYPE said, "" = nothing */
    uint16_t width, height;             /* what NAWS said, 0 = nothing */
    bool    no_echo;                    /* the peer shows what is typed by itself */
};

enum { SB_TERM_WORDS_SIZE = SB_LINE_SIZE };

/* A {part} of the row that was found; name of a choice without one: empty. */
struct sb_term_part { sb_str name; uint8_t word; };

/* What is small and asked often comes first: a board reaches it with short instructions. */
struct sb_term {
    struct sb_box  *box;
    struct sb_conn *conn;       /* NULL: it has gone */
    struct sb_task *task;       /* runs the command, NULL = none does */
    bool greeted;
    bool prompting;             /* the prompt waits for room */
    bool logged_in;
    bool stopped;               /* ^C, or the user has gone */
    bool muted;                 /* AO: the command goes on, nobody sees what it says */
    bool synch;                 /* urgent data: what is typed before DM is dropped (RFC 854) */
    bool interrupted;           /* IP: its prompt waits for what came with it, a TIMING-MARK may */
    bool leaving;               /* the session ends with the command */
    bool eof;                   /* the peer sends no more */
    bool waits;                 /* the task waits for room */
    bool led;                   /* the command has said something: CR LF LF is out */
    bool was_cr;                /* the last byte said was CR */
    bool pumping;               /* keys typed ahead are being read */
    bool at_prompt;             /* a line is being typed */
    bool checking;              /* a password is being looked at, or changed: login, its text in words */
    uint16_t ahead_n;           /* typed while the command runs */
    /* what the command is about */
    const struct sb_command *row;
    int  (*then)(struct sb_term *t, sb_str answer);     /* sb_ask */
    int  (*judge)(struct sb_term *t, int result);       /* what is done with what login tells */
    bool (*more)(struct sb_term *t);                    /* sb_page */
    void (*end)(struct sb_term *t);
    void  *data;
    struct sb_file *file;       /* sb_say_file, */
    size_t   at;
    struct sb_dirpos pos;       /* sb_say_list, */
    size_t path_n, prompt_n;
    unsigned word_n, part_n;
    struct sb_machine stream, keys;
    struct sb_login login;
    struct sb_addr peer;
    struct sb_telnet_options options;
    struct sb_line_edit edit;
    char   prompt[96];          /* before the line that is typed */
    char   path[SB_PATH_SIZE];  /* what file or pos is of */
    char   words[SB_TERM_WORDS_SIZE];
    uint16_t word_at[SB_MAX_WORDS + 1];     /* word i lies in words[word_at[i]..word_at[i + 1]) */
    struct sb_term_part parts[SB_MAX_PARTS];
    /* who it is */
    char user[SB_USER_SIZE];
    char home[SB_PATH_SIZE];
    char secret[SB_USER_SIZE];              /* passwd: the new one */
    unsigned char ahead[SB_TYPE_AHEAD];
};

/* ---- telnet.c ---- */

/* A command runs, or a prompt waits: keys have to. */
bool sb_term_busy(const struct sb_term *t);
/* Nobody is there any more, or not for long. */
bool sb_term_gone(const struct sb_term *t);
/* The command is over: prompt, or the end. */
void sb_term_over(struct sb_term *t);
void sb_term_key(struct sb_term *t, unsigned char byte);
/* Room for n bytes and for what may always be said? If not, there will be a call. */
bool sb_term_has_room(struct sb_term *t, size_t n);
/* Gives back a session that neither connection nor task need any more. */
void sb_term_free(struct sb_term *t);
/* Columns behind a prompt so long. */
unsigned sb_term_room(const struct sb_term *t, size_t prompt);
/* What was asked for while checking is known now, and has been said. */
void sb_term_checked(struct sb_term *t);

/* ---- telnet_ahead.c ---- */

/* A byte for the keys: now or when their turn has come. */
void sb_term_typed(struct sb_term *t, unsigned char byte);
/* DO TIMING-MARK: answered now or when its turn has come. */
void sb_term_mark(struct sb_term *t);
/* Answers the marks whose turn has come. False: room is wanting. */
bool sb_term_marks(struct sb_term *t);
/* Keys that were typed ahead, as there is room. */
void sb_term_pump(struct sb_term *t);
/* Forgets the keys that wait; marks are answered all the same. */
void sb_term_forget_keys(struct sb_term *t);
/* AO: what the command still has to say is not shown. */
void sb_term_mute(struct sb_term *t);

/* ---- telnet_options.c ---- */

void sb_telnet_options_start(struct sb_term *t);        /* puts what we ask for */
void sb_telnet_option_event(struct sb_term *t, int event, const unsigned char *p, size_t n);
void sb_telnet_say_mark(struct sb_term *t, bool yes);   /* WILL or WONT TIMING-MARK */

/* ---- telnet_login.c: also the seed's passwd ---- */

void sb_telnet_greet(struct sb_term *t);

/* ---- term.c: bytes as they are (but IAC doubled), with room known ---- */

void sb_term_raw(struct sb_term *t, const void *p, size_t n);
void sb_term_prompt(struct sb_term *t, bool hidden, const char *p, size_t n);     /* asks for a line */
void sb_term_ask_again(struct sb_term *t);              /* the prompt once more and what was typed */

/* ---- term_task.c ---- */

bool sb_term_task_start(struct sb_term *t);

/* ---- term_page.c ---- */

void sb_term_pages(struct sb_term *t);                  /* goes on */
void sb_term_pages_end(struct sb_term *t);              /* for whatever reason */

/* ---- shell.c, shell_match.c, shell_complete.c ---- */

void sb_shell_prompt(struct sb_term *t);
void sb_shell_line(struct sb_term *t);                  /* the line in edit is to be run */
bool sb_shell_words(struct sb_term *t, sb_str line);    /* false: quotes without end, or too many words */
/* Does the row mean the words? first is told of each word that it may begin with. */
typedef void sb_shell_first(void *user, sb_str word, bool dir);
bool sb_shell_match(struct sb_term *t, const struct sb_command *row, sb_shell_first *first, void *user);
void sb_shell_complete(struct sb_term *t);

#endif
