/*
 * tcp - services and calls of the program's own over plain TCP
 *
 * A service is a row of app->tcp (when its port is taken the box tries again
 * every second), or is begun with sb_tcp_listen while the box runs. It is written
 * with events, or in the blocking style with .task. All functions may be called
 * from events and from tasks.
 */
#ifndef SB_TCP_H
#define SB_TCP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "sb/addr.h"

struct sb_box;
struct sb_tcp;      /* a connection */

struct sb_service {
    uint16_t port;
    const char *name;           /* for the log, NULL = "tcp" */
    uint32_t idle_ms;           /* closed when nothing came or left for so long, 0 = never */
    bool   (*allow)(const struct sb_addr *peer);    /* false: closed at once, nothing sent; NULL = everybody */
    void   (*open)(struct sb_tcp *c);
    /* Bytes have come, lent for the call. Returns how many it took: the rest is
     * offered again when there is room for output, or after sb_tcp_resume. */
    size_t (*data)(struct sb_tcp *c, const void *p, size_t n);
    void   (*room)(struct sb_tcp *c);   /* what sb_tcp_send did not take may be tried again */
    void   (*end)(struct sb_tcp *c);    /* the peer sends no more; NULL: closed when the output is out */
    void   (*close)(struct sb_tcp *c);  /* it is over, sb_tcp_error says why; c is gone afterwards */
    /* Instead of all these: runs on a stack of its own and may block. Its return closes. */
    void   (*task)(struct sb_tcp *c);
};

/* Part of SB_SERVICES: listens for all rows of app->tcp; a port that is taken is waited for (S0-TCP-08). */
int  sb_tcp_listen_rows(struct sb_box *box);

/* Listens from now on; s must stay where it is. Negative error. */
int  sb_tcp_listen(struct sb_box *box, const struct sb_service *s);

/* Listens no more. Connections that are open go on to their end. */
void sb_tcp_unlisten(struct sb_box *box, const struct sb_service *s);

/* In a task: waits for one connection at the port of s, of which only port, idle_ms
 * and allow count, and listens no more. *c is the caller's, who ends with
 * sb_tcp_close. Negative error; SB_ETIME after timeout_ms (UINT32_MAX = never). */
int  sb_tcp_accept(struct sb_box *box, const struct sb_service *s, uint32_t timeout_ms, struct sb_tcp **c);

/* The port it is served at, 0 = it is not. */
unsigned sb_tcp_port(struct sb_box *box, const struct sb_service *s);

/* Calls host (name or address). With s: 0 at once, and its open or close is
 * called (or its task begins); *c, when c is not NULL, is the connection. With
 * s NULL, in a task only: waits until it is answered and *c is the caller's,
 * who ends with sb_tcp_close. timeout_ms of the calling, 0 = 5000. Negative error. */
int  sb_tcp_connect(struct sb_box *box, const char *host, unsigned port, const struct sb_service *s,
                    uint32_t timeout_ms, struct sb_tcp **c);

/* Queues what there is room for and returns how many bytes that are; a task
 * waits until all are taken. Fewer then mean that the connection is over. */
size_t sb_tcp_send(struct sb_tcp *c, const void *p, size_t n);

/* printf's text, all or nothing. 0, SB_EFULL (a task waits instead), SB_EBIG, SB_ECLOSED. */
int    sb_tcp_print(struct sb_tcp *c, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* In a task: waits up to ms for bytes (UINT32_MAX = as long as the connection
 * lives). How many came; 0 when the peer has ended; SB_ETIME, SB_ECLOSED. */
long   sb_tcp_recv(struct sb_tcp *c, void *p, size_t size, uint32_t ms);

/* Closes when the output is out. One of sb_tcp_accept, or of sb_tcp_connect without a service, is gone then. */
void   sb_tcp_close(struct sb_tcp *c);

/* Bytes that data left are offered again. */
void   sb_tcp_resume(struct sb_tcp *c);

/* Another time-out from now on, 0 = none. */
void   sb_tcp_idle(struct sb_tcp *c, uint32_t ms);

const struct sb_addr *sb_tcp_peer(const struct sb_tcp *c);  /* the other side */
const struct sb_addr *sb_tcp_local(struct sb_tcp *c);       /* this side */
int    sb_tcp_error(const struct sb_tcp *c);                /* why it ended, 0 = in order */
void **sb_tcp_data(struct sb_tcp *c);                       /* a pointer of the program's own, NULL at first */
struct sb_box *sb_tcp_box(const struct sb_tcp *c);

#endif
