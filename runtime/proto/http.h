/*
 * http - HTTP/1.1 on a connection (RFC 9110, RFC 9112), for the files of proto/
 *
 * One request is in progress per connection; it comes from a pool when its
 * first byte arrives and goes back when its reply is complete. Spans of the
 * head point into the transport's bytes as long as the request is handled
 * within one call; when it outlives the call they are copied into its store.
 */
#ifndef SB_HTTP_H
#define SB_HTTP_H

#include "http_field.h"
#include "machine.h"
#include "net/box.h"
#include "proto/route.h"
#include "signalbox.h"

struct sb_http_found;
struct sb_task;

enum sb_req_phase {
    SB_REQ_HEAD,        /* the head is being read */
    SB_REQ_CHECK,       /* its password is being looked at; nothing is read meanwhile */
    SB_REQ_BODY,        /* the body is being read */
    SB_REQ_REPLY,       /* all is read (or will not be), the reply is not finished */
    SB_REQ_DONE         /* the reply is queued */
};

enum sb_req_flag {
    SB_REQ_KEEP     = 1 << 0,   /* the connection lives on after the reply */
    SB_REQ_BEGUN    = 1 << 1,   /* a reply head is queued */
    SB_REQ_LENGTH   = 1 << 2,   /* Content-Length was there */
    SB_REQ_HOST     = 1 << 3,   /* Host was there */
    /* Events of the values' machines move these to the flag that is meant (http_head.c). */
    SB_REQ_OPTION   = 1 << 4,   /* of Connection */
    SB_REQ_CLOSE    = 1 << 6,   /* Connection: close */
    SB_REQ_KEEPALIVE= 1 << 7,   /* Connection: keep-alive */
    SB_REQ_UPGRADE  = 1 << 8,   /* Connection: upgrade and Upgrade: websocket, both bits */
    SB_REQ_WEBSOCKET= 1 << 10,
    SB_REQ_CODING   = 1 << 11,  /* a transfer coding other than chunked: 501 */
    SB_REQ_CHUNKED  = 1 << 12,  /* the body is chunked */
    SB_REQ_EXPECT_OTHER = 1 << 13,
    SB_REQ_EXPECT   = 1 << 14,  /* waits for 100 Continue */
    SB_REQ_STREAM   = 1 << 15,  /* the reply comes in pieces ... */
    SB_REQ_CHUNKS   = 1 << 16,  /* ... as chunks */
    SB_REQ_NO_BODY  = 1 << 17,  /* HEAD, 204, 304: no body in the reply */
    SB_REQ_IN_CALL  = 1 << 19,  /* within http_input: spans may point into the transport's bytes */
    SB_REQ_CALLING  = 1 << 20,  /* a handler of this request is on the stack */
    SB_REQ_SSE      = 1 << 21,
    SB_REQ_DISCARD  = 1 << 22,  /* the reply is done, the rest of the body is read and dropped */
    SB_REQ_READ     = 1 << 23,  /* the body is read whole */
    SB_REQ_TIMED    = 1 << 24,  /* the head's deadline runs */
    SB_REQ_EXISTS   = 1 << 25,  /* the file to be stored or removed was there */
};

struct sb_field { sb_str name, value; };

/* What is asked often stands in front: on a board a short offset is a short instruction. A body longer than what a
 * size_t counts is refused (413), and no file is that long. */
struct sb_req {
    struct sb_conn *conn;           /* NULL: the peer has gone, a task still works */
    struct sb_box  *box;
    uint32_t flags;                 /* enum sb_req_flag */
    uint8_t  phase;                 /* enum sb_req_phase */
    uint8_t  method;                /* enum sb_method, 0 = another */
    uint8_t  version;               /* 9, 10, 11 ... */
    uint8_t  form;                  /* of the target: enum sb_http_request_event that began it */
    uint16_t status;                /* replied with, 0 = not yet */
    uint16_t fault;                 /* status of the first thing wrong with the head, 0 = none */
    uint8_t  open_field;            /* known field whose value comes next, 0 = another */
    uint8_t  others;                /* of other[], in use */
    uint8_t  checked_in;            /* phase to go back to behind SB_REQ_CHECK */

    struct sb_route_match match;    /* the row, NULL = none matches, and what its path stands for */
    uint32_t used;                  /* bytes of store taken */
    uint32_t have;                  /* bit i: field[i] is there */
    uint32_t extra_at, extra_n;     /* added reply fields in store, each line with CR LF */
    const struct sb_stream_events *stream;

    const unsigned char *lent;      /* the transport's bytes of this call */
    size_t   lent_n;
    sb_str   raw_path, raw_query;   /* as they came */
    sb_str   path;                  /* decoded: in store, or raw_path itself */

    size_t   length;                /* Content-Length */
    size_t   left;                  /* of the body, not read yet */
    size_t   body_n;                /* of the body, read */
    struct sb_task *task;
    unsigned char *body;            /* collected, from the BODY pool, or NULL */
    const unsigned char *body_lent; /* the body as it lies in the transport's bytes, or NULL */
    struct sb_file *upload;         /* the file being stored, or NULL */
    struct sb_upload *form_upload;  /* multipart in progress, lives in body */
    void   (*after)(struct sb_req *r);      /* sb_after */
    void    *data;                  /* the handler's own */
    uint32_t head_bytes;            /* of the head so far */
    uint32_t kept;                  /* bytes of the open span kept at store + used, or that it was dropped */
    sb_str   open_name;             /* of a field that is not known */
    sb_str   user;
    struct sb_machine head;         /* http_request */
    struct sb_machine coding;       /* http_chunked, or multipart_form */

    uint32_t store_size;            /* from here on nothing is zeroed when a request begins */
    sb_str   field[SB_HTTP_FIELD_COUNT];
    struct sb_field other[SB_MAX_FIELDS];
    struct sb_login login;          /* in phase SB_REQ_CHECK */
    sb_str   part[SB_MAX_PARTS];    /* of match */
    unsigned char store[];
};
_Static_assert(SB_HTTP_FIELD_COUNT <= 32, "have has a bit for each field");
_Static_assert(SB_MAX_FIELDS >= 16, "the fourteen of a browser must leave room for one of its page");

extern const struct sb_proto sb_http;
extern const sb_str sb_no_field;

/* Bytes a client call takes from its pool (http_client.c). */
size_t sb_fetch_size(void);

static inline struct sb_req *sb_http_req(const struct sb_conn *c)
{
    return c->state[0].p;
}

/* A field that is known by its number; p is NULL when it is not there. */
inline const sb_str *sb_field(const struct sb_req *r, int id)
{
    return r->have >> id & 1 ? &r->field[id] : &sb_no_field;
}

/* ---- http_head.c: reading a head ---- */

/* Feeds the head; returns the bytes taken. The head is complete or faulty when r->phase moves on. */
size_t sb_http_head_input(struct sb_req *r, const unsigned char *p, size_t n);

/* Copies whatever points into the transport's bytes into the store; what does not fit is forgotten. */
void   sb_http_keep(struct sb_req *r);

/* Room for n bytes in the store, NULL when it is full. */
unsigned char *sb_http_store(struct sb_req *r, size_t n);
/* The same for a struct of n bytes. */
void  *sb_http_state(struct sb_req *r, size_t n);

/* ---- http_body.c: reading a body ---- */

/* Decides how the body of r is read. 0, or the status to refuse with. */
int    sb_http_body_begin(struct sb_req *r);
size_t sb_http_body_input(struct sb_req *r, unsigned char *p, size_t n);
/* The body must outlive the transport's bytes. False: no room for it. */
bool   sb_http_body_keep(struct sb_req *r);

/* ---- http_call.c: rows and handlers ---- */

/* The head is complete: find the row, check what can be checked, begin the body or call the handler. */
void   sb_http_dispatch(struct sb_req *r);
/* Goes on where SB_LATER was the answer of sb_http_authorize; status as that would have said it. */
void   sb_http_checked(struct sb_req *r, int status);
/* What answers the method on that row: its handler, or that of its files; NULL: nothing does. */
sb_handler_fn *sb_http_handler(const struct sb_route *row, int method);
/* Adds a field with the methods that the row answers, all of them when there is none. As sb_http_add. */
int    sb_http_allow(struct sb_req *r, const char *field);
/* Calls the handler; the body is complete. */
void   sb_http_call(struct sb_req *r);
/* Calls fn(r) as a handler and answers with the status that it returned. */
void   sb_http_run(struct sb_req *r, sb_handler_fn *fn);

/* ---- http_reply.c: writing a reply ---- */

/* Time-outs, in milliseconds: of a whole head, and of a peer that neither sends nor takes. */
#define SB_HEAD_MS  10000
#define SB_STALL_MS 20000

/* Queues a reply head; length SIZE_MAX = not known. 0 or SB_EFULL. room is asked for the head and body bytes more. */
int    sb_http_reply_head(struct sb_req *r, int status, const char *type, size_t length, size_t body);
/* A whole 200 out of what was found, whose content is in memory. False: it must be made by hand. */
bool   sb_http_reply_ready(struct sb_req *r, const struct sb_http_found *f);
/* The short answer for a status, or the app's error page, with the fields that belong to it. */
int    sb_http_answer(struct sb_req *r, int status);
/* The status for what a handler returned: an error has one, what is none is 500; SB_LATER and SB_DECLINE stay. */
int    sb_http_status(const struct sb_req *r, int result);
/* Answers with status and closes: the stream cannot be trusted any more. */
void   sb_http_fail(struct sb_req *r, int status);
/* Adds a field to the reply: a format of ours. 0 or SB_EFULL. */
int    sb_http_add(struct sb_req *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The password is known to be good or not, in a turn of its own: status is 0 or what to refuse with. */
void   sb_http_admitted(struct sb_req *r, int status);
/* The reply is queued whole. Who has r on the stack may still look at it. */
void   sb_http_done(struct sb_req *r);
/* Gives r back when its reply is done and nobody has it on the stack; goes on with the connection. */
void   sb_http_settle(struct sb_req *r);
const char *sb_http_reason(int status);

/* ---- http_date.c ---- */

#define SB_HTTP_DATE 29     /* bytes of an IMF-fixdate (RFC 9110 5.6.7), without NUL */
void    sb_http_date_text(char to[SB_HTTP_DATE], int64_t t);
/* Any of the three forms; -1 when it is none. */
int64_t sb_http_date_value(sb_str s);

/* ---- http_files.c, http_upload.c, http_auth.c, http_sse.c ---- */

int    sb_http_files(struct sb_req *r);             /* GET and HEAD of a file row */
int    sb_http_file(struct sb_req *r, sb_str path); /* one file of the box */
int    sb_http_upload_begin(struct sb_req *r);      /* PUT or a posted form: 0, a status or an error */
long   sb_http_upload_data(struct sb_req *r, const unsigned char *p, size_t n);
int    sb_http_upload_end(struct sb_req *r);        /* the status */
void   sb_http_upload_drop(struct sb_req *r);       /* the old file stays */
int    sb_http_remove(struct sb_req *r);            /* DELETE of a file row */
int    sb_http_authorize(struct sb_req *r);         /* for row->auth; sets r->user. 0, 401, 429, or SB_LATER:
                                                     * sb_http_admitted will be called in a later turn */

#endif
