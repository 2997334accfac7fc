/*
 * signalbox - all a user includes
 *
 * Write tables of what your box answers, hand them to sb_main, get the rest.
 * Handlers run one at a time, never in parallel, and must not wait, unless the
 * row says in_task: such a handler has a stack of its own and may block.
 * Results are negative (enum sb_err) when something went wrong.
 */
#ifndef SIGNALBOX_H
#define SIGNALBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "sb/addr.h"
#include "sb/counters.h"
#include "sb/err.h"
#include "sb/log.h"
#include "sb/net.h"
#include "sb/str.h"
#include "sb/tcp.h"
#include "sb/telnet.h"

#define SB_VERSION_MAJOR 0
#define SB_VERSION_MINOR 1
#define SB_VERSION_PATCH 0
#define SB_VERSION "0.1.0"

struct sb_box;      /* the whole box */
struct sb_req;      /* an HTTP request and its reply */
struct sb_ws;       /* an open WebSocket */

/* ---- the tables ---- */

#define SB_TABLE(rows)  { (rows), sizeof(rows) / sizeof((rows)[0]) }

/* That of services, which brings with it what serves them: a program without any is that much smaller. */
#define SB_SERVICES(rows)  { (rows), sizeof(rows) / sizeof((rows)[0]), sb_tcp_listen_rows }

/* Returns the status it replied with, a status to reply with (`return 404;` is
 * a whole handler), SB_LATER when the reply comes from another event, or
 * SB_DECLINE, when no reply has begun: the next best row that matches is
 * asked, in the end the files, then it is 404. */
typedef int sb_handler_fn(struct sb_req *r);
enum { SB_LATER = -1000, SB_DECLINE = -1001 };

/* A piece of a request body, in order. Returns the bytes taken (fewer: the
 * rest is offered again when there is room for output) or a negative status
 * (-413) to refuse the request. The method's handler runs when all is taken. */
typedef long sb_body_fn(struct sb_req *r, const void *p, size_t n);

struct sb_ws_events {
    int  (*open)(struct sb_ws *w, struct sb_req *r);    /* 0, or a status to refuse with */
    void (*text)(struct sb_ws *w, const char *p, size_t n);     /* a whole message, valid UTF-8 */
    void (*binary)(struct sb_ws *w, const void *p, size_t n);   /* a whole message */
    /* instead of text and binary: pieces as they come; type SB_WS_TEXT or SB_WS_BINARY */
    void (*piece)(struct sb_ws *w, int type, const void *p, size_t n, bool last);
    void (*pong)(struct sb_ws *w, const void *p, size_t n);
    void (*room)(struct sb_ws *w);                      /* the send queue has drained */
    void (*close)(struct sb_ws *w, int code, sb_str reason);    /* 1005: none given, 1006: broken */
    const char *protocols;      /* sub-protocols spoken, best first, blank between; NULL = any or none */
    bool any_key;               /* take a Sec-WebSocket-Key that is not 16 bytes, against RFC 6455 4.2.1 */
    bool drop;                  /* a full send queue drops the message instead of closing the peer */
};
typedef void sb_ws_task_fn(struct sb_ws *w);

/* One row per path. A path may hold {name} (a segment, or its end), {a|b} (one of these),
 * {name:a|b}, and end in '*' (everything below). First the literal, then the
 * part, then the star: the order of rows does not matter. */
struct sb_route {
    const char *path;
    union {
        struct { sb_handler_fn *get, *put, *post, *patch, *del; };  /* HEAD, OPTIONS and 405 follow from these */
        sb_handler_fn *handler[5];
    };
    sb_body_fn *body;           /* takes the body in pieces; without it the body is collected */
    const char *files;          /* directory of the box served below this path; "~NAME": the home of that account */
    bool  upload;               /* with files: PUT and a posted form may store, DELETE may remove */
    bool  list;                 /* with files: a directory without index.html is listed */
    bool  in_task;              /* handlers run in a task and may block */
    const char *auth;           /* realm: only who knows name and password of an account */
    const char *user;           /* with auth: only this account */
    const char *cors;           /* origin that scripts may come from, "*" = any */
    const struct sb_ws_events *ws;      /* a WebSocket, by events */
    sb_ws_task_fn *ws_task;             /* a WebSocket, by a task that may block */
};

/* Runs fn every so many milliseconds. */
struct sb_timer { uint32_t every_ms; void (*run)(struct sb_box *box); };

/* A file that is made at the first start, when it is not there. On a board those below ~webserver are served where
 * they lie, the more so when packed: then p is as many bytes of gzip and holds a content of n (tools/embed --pack). */
struct sb_default { const char *path; const void *p; size_t n; size_t packed; };

/* A page for a status (404, 503 ...), shown instead of the short text. */
struct sb_error_page { int status; const char *type; const char *text; };


struct sb_app {
    struct { const struct sb_route *rows; size_t count; } http;
    struct { const struct sb_command *rows; size_t count; } telnet;
    const struct sb_commands *shell;    /* further commands: &sb_unix, NULL = none */
    struct { const struct sb_service *rows; size_t count; int (*listen)(struct sb_box *box); } tcp;  /* SB_SERVICES */
    struct { const struct sb_timer *rows; size_t count; } timers;
    struct { const struct sb_default *rows; size_t count; } defaults;
    struct { const struct sb_error_page *rows; size_t count; } errors;
    /* Firewall of all servers: "http", "telnet", "ftp" or "tcp"; false: closed at once, nothing sent. */
    bool (*allow)(const struct sb_addr *peer, const char *server);
    void (*start)(struct sb_box *box);  /* once, when everything listens */
    void (*task)(struct sb_box *box);   /* a task of the program's own, may block */
    /* What is typed on the console (a host's standard input: a terminal or a pipe), as it comes. */
    void (*typed)(struct sb_box *box, const char *p, size_t n);
    const char *words;                  /* what may stand behind the options, as --help shows it; NULL = nothing */
    const char *name;                   /* in the Server field and the log; NULL = "signalbox" */
};

/* Runs the app until it is told to stop. Returns the exit code. --help tells the options. */
int sb_main(const struct sb_app *app, int argc, char **argv);

/* ---- a request ---- */

enum sb_method { SB_GET = 1, SB_HEAD, SB_POST, SB_PUT, SB_DELETE, SB_CONNECT, SB_OPTIONS, SB_TRACE, SB_PATCH };

/* Texts are the request's: valid until the handler returns, or, after
 * SB_LATER or in a task, until the reply is finished. */
int    sb_req_method(const struct sb_req *r);
sb_str sb_req_path(const struct sb_req *r);         /* decoded, dot segments removed */
sb_str sb_req_query(const struct sb_req *r);        /* as it came, without '?' */
sb_str sb_req_rest(const struct sb_req *r);         /* what '*' of the row stands for */
sb_str sb_header(const struct sb_req *r, const char *name);
/* A {part} of the path, else an argument of the query, else of a posted form; decoded.
 * A part {a|b} without a name answers when nothing else does. */
sb_str sb_arg(struct sb_req *r, const char *name);
sb_str sb_cookie(struct sb_req *r, const char *name);
sb_str sb_body(const struct sb_req *r);             /* the collected body */
sb_str sb_user(const struct sb_req *r);             /* who logged in, on a row with auth */
const struct sb_addr *sb_peer(const struct sb_req *r);
struct sb_box *sb_req_box(const struct sb_req *r);
void **sb_req_data(struct sb_req *r);               /* a pointer of the handler's own, NULL at first */

/* Replies. The formats are printf's (%s %c %d %u %x %ld %lu %zu %lld %llu, %.*s for a
 * sb_str with SB_ARG). A text longer than a block of output is answered 500. */
#define SB_ARG(s)  (int)(s).n, (s).p
int sb_html(struct sb_req *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
int sb_text(struct sb_req *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
int sb_json(struct sb_req *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
int sb_reply(struct sb_req *r, int status, const char *type, const void *p, size_t n);  /* copied */
int sb_const(struct sb_req *r, const char *type, const void *p, size_t n);      /* lent: never changes */
int sb_file(struct sb_req *r, const char *path);            /* a file of the box, ranges and validators included */
int sb_redirect(struct sb_req *r, int status, const char *to);
/* A field for the reply, before the reply. SB_EINVAL when name or value may not stand in a head. */
int sb_reply_header(struct sb_req *r, const char *name, const char *value);

/* A reply in pieces. begin, then write until end; the transfer is chunked (or
 * ends with the connection for HTTP/1.0). write returns the bytes taken: fewer
 * means the peer is slow, and on_room is called when there is room. on_close
 * is called when the peer has gone before end. Both may be NULL. */
struct sb_stream_events { void (*room)(struct sb_req *r); void (*close)(struct sb_req *r); };
int  sb_stream(struct sb_req *r, int status, const char *type, const struct sb_stream_events *events);
long sb_write(struct sb_req *r, const void *p, size_t n);
int  sb_print(struct sb_req *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
int  sb_end(struct sb_req *r);

/* Server-sent events (WHATWG HTML 9.2): the reply of this request becomes a
 * stream of events for everybody who asked for the same path. */
int  sb_sse(struct sb_req *r);
/* Sends an event to all of them; event may be NULL. Slow readers miss it. Returns how many got it. */
int  sb_sse_send(struct sb_box *box, const char *path, const char *event, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* ---- a WebSocket ---- */

enum { SB_WS_TEXT = 1, SB_WS_BINARY = 2 };

/* A whole message. 0, SB_EFULL when the queue is full (the message is dropped,
 * or the peer closed with 1013, as the row says; a task waits instead),
 * SB_EBIG when no queue would be long enough, SB_EBUSY between two parts,
 * SB_ECLOSED. */
int  sb_ws_text(struct sb_ws *w, const char *p, size_t n);
/* At most SB_REPLY_SIZE bytes, SB_EBIG. */
int  sb_ws_print(struct sb_ws *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
int  sb_ws_binary(struct sb_ws *w, const void *p, size_t n);
/* A message in fragments: the type with the first one. */
int  sb_ws_part(struct sb_ws *w, int type, const void *p, size_t n, bool last);
int  sb_ws_ping(struct sb_ws *w, const void *p, size_t n);
void sb_ws_close(struct sb_ws *w, int code, const char *reason);
sb_str sb_ws_protocol(const struct sb_ws *w);       /* what was agreed on, empty = none */
const struct sb_addr *sb_ws_peer(const struct sb_ws *w);
struct sb_box *sb_ws_box(const struct sb_ws *w);
void **sb_ws_data(struct sb_ws *w);
/* To everybody on this path; never waits for one of them. Returns how many got it. */
int  sb_ws_broadcast(struct sb_box *box, const char *path, int type, const void *p, size_t n);

/* In a task: the next message into p[size], its type into *type; waits up to ms
 * for one to begin (UINT32_MAX = the connection's time-out). Bytes, or SB_ETIME, SB_ECLOSED, SB_EBIG (message skipped). */
long sb_ws_recv(struct sb_ws *w, int *type, void *p, size_t size, uint32_t ms);

/* A name for a WebSocket that is safe to keep: sending to one that has closed is SB_ECLOSED. */
struct sb_ws_ref { uint32_t index, generation; };
struct sb_ws_ref sb_ws_ref(const struct sb_ws *w);
/* From any thread: text or binary to that WebSocket. Never waits for the peer. */
int  sb_ws_send_async(struct sb_box *box, struct sb_ws_ref to, int type, const void *p, size_t n);

/* ---- the client ---- */

struct sb_fetch {
    const char *url;            /* http://host[:port]/path */
    const char *method;         /* NULL = GET */
    const char *fields;         /* further request fields, each line closed by CR LF, NULL = none */
    const void *body;           /* lent until done */
    size_t      body_size;
    uint32_t    timeout_ms;     /* of the whole call, 0 = 5000 */
    char       *into;           /* where the reply's body goes, */
    size_t      size;           /* and how much of it fits; more: SB_EBIG */
    bool        whole;          /* the reply's head goes there too, before the body */
    /* what came back */
    int         status;         /* 200 ..., or a negative error */
    size_t      length;         /* bytes in into */
    void      (*done)(struct sb_fetch *f);      /* by events; not called in a task */
    void       *data;           /* the caller's */
};

/* Calls another server. In a task it waits and returns the status; elsewhere it
 * returns 0 at once and f->done is called. f must live until then. */
int sb_fetch(struct sb_box *box, struct sb_fetch *f);

/* In a task: the whole reply, head and body, to GET of the url (printf's format, at most 200 bytes) when its
 * status is 200, as the seed's webClient gave it. Bytes or an error. */
long sb_get(struct sb_box *box, char *to, size_t size, const char *url, ...) __attribute__((format(printf, 4, 5)));

/* ---- the rest of the box ---- */

void    sb_gpio_set(unsigned pin, bool on);
bool    sb_gpio_get(unsigned pin);
void    sb_sleep(struct sb_box *box, uint32_t ms);          /* in a task only */
void    sb_after(struct sb_req *r, uint32_t ms, void (*run)(struct sb_req *r));  /* once, then the reply may be finished */
uint32_t sb_uptime(struct sb_box *box);                     /* seconds since the start */
int64_t sb_time(struct sb_box *box);                        /* seconds since 1970, 0 = not known */
uint32_t sb_free_memory(struct sb_box *box);                /* bytes that the pools have left */
uint32_t sb_connections(struct sb_box *box);                /* open now */
const struct sb_counters *sb_counters(struct sb_box *box);
uint32_t sb_millis(struct sb_box *box);             /* milliseconds since the start, wrapping */
unsigned sb_http_port(struct sb_box *box);          /* where the web is served, 0 = nowhere */

const char *sb_address(struct sb_box *box);         /* where it listens, "0.0.0.0" = everywhere */
/* A word behind the options of the command line, otherwise when there are not so many. */
const char *sb_word(struct sb_box *box, unsigned i, const char *otherwise);
unsigned long sb_number(const char *text);          /* its leading decimal digits, 0 = none */

/* What the pools hold, those of the board behind the box's: fills in up to max of them, returns how many there are. */
struct sb_pool_info { const char *what; uint32_t bytes, count, used, peak, refused; };
size_t  sb_pools(struct sb_box *box, struct sb_pool_info *to, size_t max);

/* Calls each for every file below a directory. 0 or an error; deep trees are cut. */
int     sb_walk(struct sb_box *box, const char *dir,
                void (*each)(void *user, const char *path, size_t bytes), void *user);

long    sb_read_file(struct sb_box *box, const char *path, void *to, size_t size);      /* bytes, SB_EBIG when larger */
int     sb_write_file(struct sb_box *box, const char *path, const void *p, size_t n);   /* atomic and durable */
int     sb_remove(struct sb_box *box, const char *path);    /* a file or an empty directory */
/* Home of an account with its closing '/'. 0 or an error. */
int     sb_home(struct sb_box *box, const char *account, char *home, size_t size);
/* The box restarts (a host ends) after so many milliseconds. */
void    sb_restart(struct sb_box *box, uint32_t ms);
/* Writes at most size bytes of the text (no NUL) and returns how long it is in full. */
size_t  sb_format(char *to, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Text for the console alone, as printf to the serial port would be; control bytes but \t \r \n become '?'. */
void    sb_print_console(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
