/*
 * fake_peer - the other end of a connection, as nice or nasty as a test wants it
 *
 * Input is handed over in exact copies that are gone after the call, so a
 * pointer that outlives its bytes is found. Bytes lent late (as lwIP does it)
 * are compared with what was pushed when they are released.
 */
#ifndef FAKE_PEER_H
#define FAKE_PEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "net/conn.h"

struct fake_peer {
    struct sb_box  *box;
    struct sb_conn *c;          /* NULL: never accepted, or closed */
    /* how it behaves */
    size_t   piece;             /* bytes of input per call, 0 = all there is */
    size_t   cut;               /* the first piece ends here, 0 = no */
    size_t   take;              /* bytes taken by a push before it is full, 0 = all */
    unsigned full;              /* so many pushes from now on take nothing */
    unsigned break_at;          /* the n-th push from now breaks the connection, 0 = none */
    bool     deaf;              /* full until told otherwise */
    bool     late;              /* bytes are released by fake_ack, not at once */
    /* what came from the box */
    unsigned char *out;
    size_t   out_n, out_size;
    unsigned pushes, files, resumes;
    bool     fin, closed, aborted;
    bool     broken;            /* a push has said so; there must not be another */
    /* what goes to the box */
    unsigned char *in;
    size_t   in_n, in_size, in_at;
    size_t   held;              /* bytes from in_at on that were offered and not taken */
    bool     go_on;             /* they may be offered again */
    bool     eof, eof_told;
    /* lent bytes not yet released, oldest first */
    struct fake_lent { const unsigned char *p; unsigned char *copy; size_t n; } lent[256];
    unsigned lent_n;
    bool     blocked;
};

extern const struct sb_transport fake_socket;   /* takes files, copies */
extern const struct sb_transport fake_plain;    /* takes no files, copies */
extern const struct sb_transport fake_lwip;     /* takes no files, releases late */
extern const struct sb_transport fake_calling;  /* a call that nobody has answered yet */

/* Comes by listener l. False: refused. */
bool fake_come(struct fake_peer *p, struct sb_box *box, struct sb_listener *l, const struct sb_transport *tp);

/* Answers call number i that the box has made. */
void fake_answer(struct fake_peer *p, struct sb_box *box, unsigned i, const struct sb_transport *tp);

/* More for the box to read; delivered by fake_deliver. */
void fake_send(struct fake_peer *p, const void *bytes, size_t n);
void fake_say(struct fake_peer *p, const char *text);
void fake_fin(struct fake_peer *p);             /* and no more after that */
void fake_reset_by_peer(struct fake_peer *p);

/* One step inside a turn: a piece of input, the end of it, or room for output. True: something was done. */
bool fake_deliver(struct fake_peer *p);

/* Releases n lent bytes, or all there are. True: something was released. */
bool fake_ack(struct fake_peer *p, size_t n);

/* Did the box say exactly this so far? Does its output hold the text? */
bool fake_heard(const struct fake_peer *p, const char *text);
bool fake_heard_some(const struct fake_peer *p, const char *text);
unsigned fake_count(const struct fake_peer *p, const char *text);
void fake_forget_output(struct fake_peer *p);

/* Gives the memory back; an open connection is reset. */
void fake_leave(struct fake_peer *p);

#endif
