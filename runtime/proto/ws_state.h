/*
 * ws_state - one WebSocket, as the files ws*.c see it
 *
 * ws.c cuts the stream into frames and minds time and end, ws_receive.c makes
 * messages of payloads, ws_send.c frames of messages, ws_upgrade.c begins it
 * all, ws_task.c is for handlers that wait.
 */
#ifndef SB_WS_STATE_H
#define SB_WS_STATE_H

#include "machine.h"
#include "net/box.h"
#include "proto/ws.h"
#include "signalbox.h"
#include "ws_order.h"

struct sb_deflate;
struct sb_task;

/* Bytes of a control frame's payload (RFC 6455 5.5), and of the largest header. */
#define SB_WS_CONTROL 125
#define SB_WS_HEADER  10

/* Output that messages leave free for a pong and a Close. */
#define SB_WS_SPARE   (2 * (SB_WS_CONTROL + 2))

/* How long a peer may take to answer our Close. */
#define SB_WS_CLOSE_MS 5000

enum sb_ws_code {       /* RFC 6455 7.4.1 */
    SB_WS_NORMAL = 1000, SB_WS_GOING_AWAY, SB_WS_PROTOCOL_ERROR, SB_WS_UNSUPPORTED,
    SB_WS_NO_CODE = 1005, SB_WS_BROKEN, SB_WS_INVALID, SB_WS_POLICY, SB_WS_TOO_BIG,
    SB_WS_INTERNAL = 1011, SB_WS_TRY_LATER = 1013
};

enum sb_ws_reading {    /* what the payload is: what ws_order said of its frame */
    SB_WS_READ_DATA    = SB_WS_ORDER_MORE,
    SB_WS_READ_PING    = SB_WS_ORDER_DO_PONG,
    SB_WS_READ_PONG    = SB_WS_ORDER_GOT_PONG,
    SB_WS_READ_CLOSE   = SB_WS_ORDER_DO_CLOSE,  /* the peer closes */
    SB_WS_READ_IGNORED = SB_WS_ORDER_IGNORED,   /* payload that came too late */
    SB_WS_READ_ANSWER  = SB_WS_ORDER_CLOSED     /* its answer to our Close: the last payload there is */
};

struct sb_ws_recv {     /* a task's sb_ws_recv that waits */
    unsigned char *p;   /* NULL = none waits */
    size_t size, got;
    int    result;      /* 0 or SB_EBIG */
    int    type;        /* of the message, when done */
    bool   begun, done;
};

struct sb_ws {              /* what is asked often stands in front: on a board a short offset is a short instruction */
    struct sb_conn *conn;       /* NULL: gone, only the task is still to end */
    struct sb_box  *box;
    const struct sb_route *row;

    uint8_t  reading;           /* enum sb_ws_reading */
    uint8_t  type;              /* of the message: SB_WS_TEXT or SB_WS_BINARY */
    bool     last;              /* the frame is the last of its message */
    bool     packed;            /* the message is compressed */
    bool     packed_next;       /* the frame's header has RSV1 */
    bool     stalled;           /* waits for room before it goes on */
    bool     part;              /* a message is being sent in parts */
    bool     closing;           /* our Close is queued, or cannot be any more: nothing else is sent */
    bool     wants_room;        /* a message did not fit: the handler is told when one does */
    bool     pinged;            /* nothing was heard since our ping */
    uint8_t  control_n, reason_n;
    uint16_t code_in, code_out; /* of the Close frames, 0 = none so far */

    uint32_t key;               /* for the payload's next byte */
    size_t   left;              /* of the payload, not taken yet; a longer one is refused (1009) */
    unsigned char *message;     /* what is collected of it, from the BODY pool, or NULL */
    uint32_t got;               /* bytes of it */
    uint32_t heard;             /* box->now of the last input */
    struct sb_task *task;       /* runs row->ws_task */
    struct sb_req  *opening;    /* the request, until 101 is queued */
    struct sb_deflate *deflate; /* from the DEFLATE pool, or NULL */
    void   *data;               /* the handler's */
    sb_str  protocol;           /* agreed on; lent by the row */
    struct sb_ws_recv recv;

    struct sb_machine frame, order, text;   /* ws_frame, ws_order, utf8 */
    unsigned char control[SB_WS_CONTROL];   /* payload of a control frame; at the end the close reason stays in it */
};

/* Without deflate nobody could agree to it. */
static inline bool sb_ws_packed(const struct sb_ws *w)
{
    return SB_WITH_DEFLATE && w->packed;
}

static inline struct sb_ws *sb_ws_of(const struct sb_conn *c)
{
    return c->state[0].p;
}

/* Nothing more comes of this connection. */
static inline bool sb_ws_over(const struct sb_conn *c)
{
    return (c->flags & (SB_CONN_DEAD | SB_CONN_CLOSING)) != 0;
}

/* ---- ws.c ---- */

/* Says that a frame of this kind came (SB_WS_FRAME_*) or went (SB_WS_ORDER_SENT_CLOSE). */
void   sb_ws_order(struct sb_ws *w, int kind);

/* Goes on with a payload that was stalled. */
void   sb_ws_pump(struct sb_ws *w);

/* Why in words, for the peer and the log, where there is room for such. */
#define SB_WS_WHY(text) (SB_WITH_WS_TEXTS ? (text) : "")

/* The peer broke a rule (or asked too much): tells it the code, and SB_WS_WHY, and closes. */
void   sb_ws_fail(struct sb_ws *w, int code, const char *why);

/* Gives back what w holds besides itself. */
void   sb_ws_release(struct sb_ws *w);

/* 101 is out: the connection is a WebSocket. */
void   sb_ws_begin(struct sb_ws *w, struct sb_conn *c);

/* ---- ws_receive.c: both take some of p..p+n and of w->left ---- */

size_t sb_ws_data_input(struct sb_ws *w, unsigned char *p, size_t n);
size_t sb_ws_control_input(struct sb_ws *w, unsigned char *p, size_t n);

/* A payload is over: on to the next header. */
void   sb_ws_next(struct sb_ws *w);

/* ---- ws_send.c ---- */

/* Output that a message of n bytes takes at most, beside SB_WS_SPARE. */
size_t sb_ws_need(const struct sb_ws *w, size_t n);

/* A control frame, if it fits. */
int    sb_ws_send_control(struct sb_ws *w, int opcode, const void *p, size_t n);

/* A Close frame with a code, 0 = without, and its mark in the order of things. */
void   sb_ws_send_close(struct sb_ws *w, int code, const char *reason);

/* ---- ws_upgrade.c ---- */

/* Queues the 101 when it is not yet. 0 or SB_EFULL. */
int    sb_ws_accept(struct sb_ws *w);

/* ---- ws_task.c ---- */

/* Takes a task from the pool, accepts, and off it goes. SB_EFULL: nothing was promised. */
int    sb_ws_task_begin(struct sb_ws *w);

/* Takes message bytes for a recv that waits; how many it would take now. */
size_t sb_ws_recv_room(const struct sb_ws *w);
void   sb_ws_recv_bytes(struct sb_ws *w, const unsigned char *p, size_t n, bool last);

/* Room or the end has come: the task shall look. */
void   sb_ws_task_wake(struct sb_ws *w);

/* In the task: waits until n bytes fit. 0 or SB_ECLOSED. */
int    sb_ws_task_room(struct sb_ws *w, size_t n);

#endif
