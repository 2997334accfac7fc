/*
 * conn - one connection between a transport and a protocol
 *
 * The transport (board/) calls the upcalls, the protocol (proto/) the calls,
 * and neither knows the other. Bytes in are lent for one call: the protocol
 * takes a number of them, fewer means "hold the rest". Bytes out are queued in
 * pool blocks, as lent constants or as a piece of a file, lent to the
 * transport and gone when released. Back-pressure is a return value both ways.
 */
#ifndef SB_CONN_H
#define SB_CONN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "sb/addr.h"
#include "sb/limits.h"

struct sb_box;
struct sb_buf;
struct sb_conn;
struct sb_file;
struct sb_listener;

/* What carries the bytes: a socket, a pcb, TLS over one of these. */
struct sb_transport {
    /* Borrows p..p+n (more: more follows at once). Returns the bytes taken; fewer
     * than n: sb_conn_writable will be called. Negative: the connection is broken. */
    long (*push)(struct sb_conn *c, const void *p, size_t n, bool more);

    /* The same from a file, without copying. NULL member: the file is read into blocks. */
    long (*push_file)(struct sb_conn *c, struct sb_file *f, size_t off, size_t n);

    /* What was held may be offered again, reading goes on. */
    void (*resume)(struct sb_conn *c);

    /* SB_CLOSE_WRITE: no more output follows (FIN), input is still delivered.
     * SB_CLOSE_ALL: both ways, orderly. SB_CLOSE_ABORT: at once (RST). After the
     * latter two c is no longer the transport's. */
    void (*close)(struct sb_conn *c, int how);

    /* Asked when nothing was taken or nothing has come for long: has some of what was taken before
     * reached the peer since the last time? May give the benefit of the doubt once; what has come
     * and was not told of yet, because it was little, is told of now. NULL: no. */
    bool (*moves)(struct sb_conn *c);

    bool copies;        /* taken bytes are released at once (a socket) */
};      /* push_file, moves and copies: with SB_WITH_SOCKETS */
enum { SB_CLOSE_WRITE, SB_CLOSE_ALL, SB_CLOSE_ABORT };

/* What gives the bytes a meaning. All run inside the box and never block. */
struct sb_proto {
    const char *name;   /* for log and counters */
    /* A connection begins; c->state is zeroed. Negative: refuse it. */
    int    (*open)(struct sb_conn *c);
    /* Takes some of p..p+n, which it may change in place as far as taken. */
    size_t (*input)(struct sb_conn *c, unsigned char *p, size_t n);
    /* Urgent data is on its way (RFC 9293 3.8.5); it comes in line. May be called again until it is
     * there. May be NULL. */
    void   (*urgent)(struct sb_conn *c);
    /* A file that the next bytes may be written to, as they are, instead of being given to input, which
     * otherwise takes them all. NULL (the member or its result): none. */
    struct sb_file *(*sink)(struct sb_conn *c);
    /* n bytes have gone there. */
    void   (*sunk)(struct sb_conn *c, size_t n);
    /* The peer sends no more. Without this member the connection is closed when output is out. */
    void   (*eof)(struct sb_conn *c);
    /* Some output has left and there is room again. May be NULL. */
    void   (*room)(struct sb_conn *c);
    /* c->deadline has passed. Without this member: closed. */
    void   (*timeout)(struct sb_conn *c);
    /* The box is about to stop: what has no end of its own ends now, the rest
     * is finished. Without this member: finished. */
    void   (*drain)(struct sb_conn *c);
    /* The end, for whatever reason; give back what belongs to it. Called once. */
    void   (*closed)(struct sb_conn *c);
    /* What a peer is told for whom there is no room, whole and constant. */
    const char *refusal;
    /* It greets its peers: the transport must not wait for their first bytes before it tells of them. */
    bool speaks_first;
};

/* The output of one connection: a queue of blocks. */
struct sb_out {
    struct sb_buf *first;   /* oldest not released */
    struct sb_buf *lend;    /* the one being lent, NULL = nothing to lend */
    struct sb_buf *last;    /* where the next byte goes */
    uint32_t blocks;        /* in the queue, at most the box's conn_bufs */
};

enum sb_conn_flag {
    SB_CONN_DIRTY   = 1 << 0,   /* has output that was not offered in this turn */
    SB_CONN_HELD    = 1 << 1,   /* took fewer bytes than offered */
    SB_CONN_IDLE    = 1 << 2,   /* may be closed when room is short */
    SB_CONN_CLOSING = 1 << 3,   /* close when the output is out */
    SB_CONN_LINGER  = 1 << 4,   /* closing: discard what still comes, then close */
    SB_CONN_SHUT    = 1 << 5,   /* our side is closed, waiting for the peer's end */
    SB_CONN_EOF     = 1 << 6,   /* the peer sends no more */
    SB_CONN_DEAD    = 1 << 7,   /* in the graveyard */
    SB_CONN_BLOCKED = 1 << 8,   /* the transport took less than was pushed; writable will come */
    SB_CONN_WANTS   = 1 << 9,   /* tell the protocol when there is room */
    SB_CONN_CLIENT  = 1 << 10,  /* we called */
    SB_CONN_STARVED = 1 << 11,  /* no block could be had; tried again next turn */
    SB_CONN_CORKED  = 1 << 12,  /* output waits for more until cork_until */
};

struct sb_conn {
    const struct sb_transport *tp;          /* first: a free slot holds the pool's link here, flags and generation stay */
    uint16_t flags;                         /* enum sb_conn_flag */
    uint16_t listener;                      /* number of the listener it came by */
    bool     timed;
    int8_t   err;                           /* enum sb_err it broke with, 0 = it did not */
    const struct sb_proto *proto;
    struct sb_box  *box;
    struct sb_conn *next, *prev;            /* all connections of the box */
    struct sb_conn *idle_next, *idle_prev;  /* idle ones, oldest first; the dead */
    struct sb_conn *turn_next;              /* dirty ones */
    struct sb_out   out;
    union { int fd; void *p; } io;          /* the transport's */
    uint32_t io_flags;                      /* the transport's */
    void    *io_held;                       /* the transport's: bytes it holds */
    uint32_t generation;                    /* grows when the slot is used again */
    uint32_t deadline;                      /* milliseconds; valid when timed */
    uint32_t progress;                      /* when output last left */
    uint32_t cork_until;                    /* valid when corked */
    struct sb_addr peer;
    union { void *p; uint32_t u; uint64_t u64; } state[4];   /* the protocol's */
};

/* A connection by number and generation: safe to keep across turns. */
struct sb_ref { uint32_t index, generation; };
struct sb_ref   sb_conn_ref(const struct sb_conn *c);
struct sb_conn *sb_conn_at(struct sb_box *box, struct sb_ref ref);  /* NULL when it is gone */

/* ---- upcalls: by transports ---- */

/* A peer has come by listener l. NULL: no room, or not wanted; the transport then
 * pushes *words, if there are any, and closes. */
struct sb_conn *sb_conn_accept(struct sb_box *box, struct sb_listener *l, const struct sb_transport *tp,
                               const struct sb_addr *peer, const char **words);
size_t sb_conn_input(struct sb_conn *c, unsigned char *p, size_t n);
void   sb_conn_urgent(struct sb_conn *c);
/* Where a transport that can write to it itself may put what comes; then it says how much
 * (and that to the file, by sb_fs_wrote). What the file did not take is input. */
struct sb_file *sb_conn_sink(struct sb_conn *c);
void   sb_conn_sunk(struct sb_conn *c, size_t n);
void   sb_conn_eof(struct sb_conn *c);
void   sb_conn_writable(struct sb_conn *c);
void   sb_conn_released(struct sb_conn *c, size_t n);   /* n lent bytes are no longer needed */
void   sb_conn_connected(struct sb_conn *c);            /* a call of ours was answered */
void   sb_conn_broken(struct sb_conn *c, int err);      /* reset or failed; the transport has let go of it */

/* ---- calls: by protocols ---- */

/* A connection of our own making, to be given to sb_port_connect. NULL: no room. */
struct sb_conn *sb_conn_new(struct sb_box *box, const struct sb_proto *proto);

/* Bytes that can certainly be put now. */
size_t sb_conn_room(const struct sb_conn *c);

/* Is there room for n bytes, or for as much as may be when that is less (a block may be in use half full)? If not,
 * the protocol's room() is called when there is some: its own output has left, or that of others when it has none. */
bool   sb_conn_has_room(struct sb_conn *c, size_t n);

/* A contiguous place for up to n bytes (n <= the box's block size), NULL when there is none; then say how many were written. */
unsigned char *sb_conn_reserve(struct sb_conn *c, size_t n);
void   sb_conn_commit(struct sb_conn *c, size_t n);

/* Copies in as much as fits, returns how much. */
size_t sb_conn_put(struct sb_conn *c, const void *p, size_t n);

/* All of it or SB_EFULL with nothing queued. const: the bytes are lent and never change. */
int    sb_conn_put_const(struct sb_conn *c, const void *p, size_t n);

/* n bytes of f from off on; on success f belongs to the connection and is closed when sent. */
int    sb_conn_put_file(struct sb_conn *c, struct sb_file *f, size_t off, size_t n);

/* Offers the output to the transport now instead of at the end of the turn. */
void   sb_conn_flush(struct sb_conn *c);

/* Output is kept back for ms at most, so that what comes of one thing leaves in one piece. */
void   sb_conn_cork(struct sb_conn *c, uint32_t ms);
void   sb_conn_uncork(struct sb_conn *c);

/* The protocol's room() is called when output has left (once per asking). */
void   sb_conn_want_room(struct sb_conn *c);

/* What was held is offered again soon: the reason for holding is gone. */
void   sb_conn_resume(struct sb_conn *c);

/* Closes when the output is out; lingers (discards input for a while) when the
 * peer may still be sending, so that it can read our last words. */
void   sb_conn_close(struct sb_conn *c, bool linger);
void   sb_conn_abort(struct sb_conn *c);

/* There is output, and some of it has left in the last ms. */
bool   sb_conn_moves(struct sb_conn *c, uint32_t ms);

/* timeout() after ms from now; 0 = never. */
void   sb_conn_deadline(struct sb_conn *c, uint32_t ms);

/* May be closed first when room is short, or not. */
void   sb_conn_idle(struct sb_conn *c, bool idle);

/* Another protocol takes over (HTTP upgrade): state is zeroed, open() is not called. */
void   sb_conn_become(struct sb_conn *c, const struct sb_proto *proto);

#endif
