/*
 * box - everything that lives between start and stop
 *
 * One struct holds all mutable state, so that a test can make two. The board
 * makes it, calls sb_box_turn and sleeps as long as it says.
 */
#ifndef SB_BOX_H
#define SB_BOX_H

#include "core/pool.h"
#include "net/conn.h"
#include "net/users.h"
#include "sb/counters.h"
#include "sb/limits.h"
#include "vfs.h"

struct sb_app;
struct sb_http_found;
struct sb_config;
struct sb_router;
struct sb_service;
struct sb_task;
struct sb_tcp_accept;

/* The pools, from one list; start.c knows their sizes. */
enum sb_pool_id {
#define SB_POOL(id, what) SB_POOL_##id,
#include "net/pools.def"
#undef SB_POOL
    SB_POOL_COUNT
};

struct sb_listener {
    const struct sb_proto *proto;
    const char *address;    /* "0.0.0.0", "::", "127.0.0.1" ... */
    uint16_t    port;       /* as asked for; a board writes the real one back */
    uint32_t    idle_ms;    /* inactivity time-out of its connections, 0 = none */
    uint32_t    conns;      /* open now */
    bool      (*allow)(const struct sb_addr *peer);     /* firewall, NULL = everybody */
    const char *kind;       /* "http", "telnet", "ftp", "tcp": what rules and app->allow call it; NULL = not theirs */
    const struct sb_service *service;   /* of a row of app->tcp */
    const char *name;       /* for the log, NULL = the protocol's */
    struct sb_conn *of;     /* for one more connection of this one's peer: at the same address of ours, and nobody
                             * is let in before sb_port_accept; NULL = for everybody */
    struct sb_tcp_accept *once;     /* proto/tcp_call.c: who waits for its first connection, NULL = nobody */
    bool        rests;      /* `of` a connection, and nobody is let in: sb_port_rest */
    bool        closed;     /* listens no more; the slot is free when the last connection has gone */
    bool        insists;    /* a port that is taken is tried again every second (S0-TCP-08) */
    bool        waits;      /* and that is so now; closed as well */
    void       *user;       /* the protocol's */
    union { int fd; void *p; } io;  /* the board's */
};

/* A block of output, followed in memory by the box's block size of bytes. */
struct sb_buf {
    struct sb_buf *next;
    uint32_t put;           /* bytes written        lent <= put */
    uint32_t lent;          /* bytes lent of them   released <= lent */
    uint32_t released;
    uint32_t source;        /* enum: what follows the bytes */
    const unsigned char *fixed;     /* SB_BUF_FIXED: constant bytes */
    struct sb_file *file;           /* SB_BUF_FILE */
    size_t   off;                   /* next byte of the source to lend */
    size_t   left;                  /* bytes of the source not lent yet */
    size_t   unreleased;            /* lent but not released bytes of the source */
    unsigned char data[];
};
enum { SB_BUF_PLAIN, SB_BUF_FIXED, SB_BUF_FILE };

/* A function to be run by the loop, posted from anywhere. */
struct sb_post { struct sb_post *next; void (*run)(struct sb_box *box, struct sb_post *p); };

struct sb_box {
    const struct sb_app *app;
    const struct sb_config *config;
    size_t          buf_size;       /* bytes in a block of output */
    uint32_t        conn_bufs;      /* blocks one connection may hold */
    uint32_t        now;            /* milliseconds, read once per turn */
    int64_t         time;           /* seconds since 1970, read once per turn, 0 = unknown */
    uint32_t        started;        /* now when the box started */
    uint32_t        up, up_ms;      /* seconds since then and the milliseconds behind them, which do not wrap after 49 days */
    uint32_t        bufs_refused;   /* refusals of the blocks' pool already dealt with */
    uint32_t        sweep_at;       /* no deadline passes before */
    struct sb_conn *conns;          /* all of them, newest first */
    struct sb_conn *idle_first, *idle_last;
    struct sb_conn *dirty;          /* have output to offer in this turn */
    struct sb_conn *dead;           /* graveyard, reclaimed at the end of the turn */
    struct sb_post *posts, **posts_end;
    unsigned        listener_count;
    unsigned        listeners_waiting;      /* of them */
    uint32_t        listen_at;      /* when they are tried again */
    struct sb_log_ring *log;
    struct sb_http_found *cache;    /* proto/http_cache.c: files that were found, the last asked for first */
    struct sb_router *router;       /* compiled table of app->http */
    uint32_t        restart_at;     /* valid when it restarts (sys/timers.c) */
    bool            restarts;
    bool            draining;       /* no new work; leaves when all is done */
    uint16_t        head_200_n;
    int64_t         head_200_of;    /* the second it says */
    uint8_t         last_host_n;
    /* What is large stands behind what is used all the time: on a board a short offset is a short instruction. */
    struct sb_vfs   vfs;
    struct sb_pool  pools[SB_POOL_COUNT];
    struct sb_listener listeners[SB_LISTENERS];
    struct sb_counters count;
    struct sb_users users;          /* who logs in */
    uint32_t        timer_at[SB_MAX_TIMERS];
    char            head_200[128];  /* "HTTP/1.1 200 OK", Server and Date, formatted once a second */
    char            last_host[39];  /* a Host field that was found valid */
};

/* A turn: begin reads the clock; then the board makes its upcalls; end runs
 * posts, time-outs and timers, flushes what is dirty, buries the dead, and
 * returns for how many milliseconds the board may sleep. */
void     sb_box_turn_begin(struct sb_box *box);
uint32_t sb_box_turn_end(struct sb_box *box);

/* Runs the program's timers that are due (sys/timers.c). Milliseconds until the next. */
uint32_t sb_timers_run(struct sb_box *box);

/* Begins to listen as told by like, which is copied, and says so in the log. *l may
 * be NULL. SB_EFULL when there is no slot, or the port's error; who insists is told 0
 * when the port is taken, and begins to listen later. */
int      sb_box_listen(struct sb_box *box, const struct sb_listener *like, struct sb_listener **l);

/* Nobody comes by l any more; those who did go on. */
void     sb_box_unlisten(struct sb_box *box, struct sb_listener *l);

/* Tries those again that wait for their port. Milliseconds until the next time. */
uint32_t sb_listeners_run(struct sb_box *box);

/* What the turn does with one connection (conn.c). */
void     sb_conn_expired(struct sb_conn *c);    /* its deadline has passed */
void     sb_conn_starved(struct sb_conn *c);    /* there are blocks of output again */

/* Runs p->run in the loop; call inside the box, p stays the caller's until it runs. */
void sb_box_post(struct sb_box *box, struct sb_post *p);

/* A file of SB_POOL_FILE, which *to is then; closing gives it back, whatever comes of it. 0 or an error. */
int sb_box_open_file(struct sb_box *box, struct sb_file **to, sb_str path, unsigned flags);
int sb_box_close_file(struct sb_box *box, struct sb_file *f, bool commit);

static inline void *sb_box_get(struct sb_box *box, enum sb_pool_id id)
{
    return sb_pool_get(&box->pools[id]);
}
static inline void sb_box_put(struct sb_box *box, enum sb_pool_id id, void *item)
{
    sb_pool_put(&box->pools[id], item);
}

#endif
