/*
 * posix - what the files of this board share
 *
 * One process, one thread for the loop, one box. The state is a static
 * because the functions of sb/port.h have no argument to carry it.
 */
#ifndef SB_BOARD_POSIX_H
#define SB_BOARD_POSIX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE     /* accept4 and the like; this header is included first */
#endif

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include "net/box.h"
#include "net/conn.h"

/* Input that a protocol did not take yet. Blocks are mapped once and touched only when used. */
#define HELD_SIZE   65536
#define HELD_BLOCKS 256
struct held {
    struct held *next;          /* free ones, or those to be offered again */
    struct sb_conn *c;          /* NULL: the connection has gone while it waited in the list */
    uint32_t at, end;           /* the bytes left are data[at..end) */
    uint32_t waits;             /* in board.resumed */
    unsigned char data[HELD_SIZE - 32];
};
#define READ_SIZE  sizeof(((struct held *)0)->data)

/* An uploader is heard when this much has come, or the end. */
#define POUR_LEAST 32768

/* What one call moves from a socket into a file, as far as the system lets a pipe hold it. */
#define PIPE_SIZE (1 << 20)

/* Connections accepted in this turn: most are closed in it and never see epoll. */
#define FRESH_MAX 64

struct board {
    struct sb_box *box;
    int   ep, wake, spare;      /* epoll, eventfd, a descriptor kept for bad times */
    bool  again;                /* the loop shall not sleep before its next turn */
    bool  poked;                /* the eventfd has been written since the loop last woke */
    int   greeted;              /* the socket whose connection is being opened: not attached yet */
    int   stops;                /* times we were told to stop */
    bool  paused;               /* listeners are out of epoll until paused_until */
    uint32_t paused_until;
    struct sb_conn *fresh[FRESH_MAX];
    unsigned fresh_count;
    struct held *held_free, *resumed;
    unsigned char *held_mem;
    unsigned held_used;         /* blocks of held_mem ever used */
    unsigned char *in;          /* READ_SIZE bytes, lent to one sb_conn_input */
    int   pipe[2];              /* empty between two turns; pipe[0] < 0: there is none */
};
extern struct board board;

/* c->io_flags */
enum {
    IO_OPEN    = 1 << 0,        /* io.fd is a socket of ours */
    IO_IN      = 1 << 1,        /* we want to read */
    IO_FULL    = 1 << 2,        /* the socket took less than was pushed */
    IO_ADDED   = 1 << 3,        /* epoll knows it, with: */
    IO_EP_IN   = 1 << 4,
    IO_EP_OUT  = 1 << 5,
    IO_EOF     = 1 << 6,        /* the peer's end was delivered */
    IO_DIALING = 1 << 7,        /* our call is not answered yet; io_held is the struct call or NULL */
    IO_FRESH   = 1 << 8,        /* in board.fresh, at the number in the upper half (later: see moves) */
    IO_ENDING  = 1 << 9,        /* epoll has told of the end once more since */
};

/* loop.c */
int  loop_init(struct sb_box *box);
int  loop_run(void);
bool loop_thread(void);
extern const char loop_wake_tag;

/* console.c */
void console_watch(void);
void console_event(void);
extern const char console_tag;

/* socket.c */
extern const struct sb_transport socket_transport;
int  socket_init(void);
void socket_attach(struct sb_conn *c, int fd, uint32_t flags);
void socket_read(struct sb_conn *c);
void socket_event(struct sb_conn *c, uint32_t events);
void socket_interest(struct sb_conn *c);    /* tells epoll what has changed */
void socket_fresh(void);                    /* those still open after their first turn join epoll */
void socket_failed(struct sb_conn *c, int err);
void socket_set(int fd, int level, int option, int value);
int  socket_error(int number);              /* errno to enum sb_err */

/* held.c */
bool held_left(void);                       /* a block is free */
void held_hold(struct sb_conn *c, const unsigned char *p, size_t n);        /* keeps a copy; reading stops */
void held_resume(struct sb_conn *c);        /* the transport's: c takes again */
void held_resumed(void);                    /* offers again what was held */
void held_put(struct held *h);

/* listen.c */
void listen_event(struct sb_listener *l);
void listen_resume(void);
int  listen_watch(struct sb_listener *l);       /* epoll tells of who comes */
int  listen_at(const struct sockaddr_storage *s, socklen_t n, void (*options)(int fd, int family));
void listen_tell_port(struct sb_listener *l);   /* the one the system has chosen */
void addr_of(struct sb_addr *a, const struct sockaddr_storage *s);
/* A numeric address and port. False: it is not one. */
bool addr_parse(const char *text, unsigned port, struct sockaddr_storage *s, socklen_t *n);
void addr_set_port(struct sockaddr_storage *s, unsigned port);
socklen_t addr_local(const struct sb_conn *c, struct sockaddr_storage *s);

/* passive.c */
int  passive_listen(struct sb_listener *l);     /* for a listener that is `of` a connection */

/* pour.c */
void pour_init(void);
struct sb_file *pour_sink(struct sb_conn *c);               /* NULL: bytes are to be read */
ssize_t pour(struct sb_conn *c, struct sb_file *f);         /* as recv */

/* accounts.c: `check` and `verify`; their exit code, -1 when the words are none of theirs */
int  account_command(const char *name, int argc, char **argv);

/* dial.c */
void dial_event(struct sb_conn *c);
void dial_closed(struct sb_conn *c);

#endif
