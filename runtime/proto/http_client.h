/*
 * http_client - one call of sb_fetch, as the files http_client*.c see it
 *
 * http_client.c makes the call and minds its end, http_client_read.c reads
 * what comes back.
 */
#ifndef SB_HTTP_CLIENT_H
#define SB_HTTP_CLIENT_H

#include "machine.h"
#include "net/box.h"
#include "signalbox.h"

struct sb_task;

#define SB_CALL_NAME 20         /* bytes of a field name that is looked at */

enum sb_call_phase { SB_CALL_HEAD, SB_CALL_LENGTH, SB_CALL_CHUNKED, SB_CALL_UNTIL_CLOSE };

struct sb_call {
    struct sb_fetch *f;         /* the caller's, until the end is told */
    struct sb_box  *box;
    struct sb_conn *conn;       /* NULL: gone before the call had begun */
    struct sb_task *task;       /* that waits, NULL = nobody does */
    bool   *told;               /* on its stack: the end has come */
    struct sb_machine head;     /* http_response */
    struct sb_machine value;    /* of the field that is open, then http_chunked */
    sb_str   authority, path, query;    /* lie in f->url */
    char     host[SB_NAME_SIZE];
    uint32_t port;
    uint8_t  piece;             /* of the request, being put */
    uint8_t  phase;             /* enum sb_call_phase */
    bool     connected, chunked, coded, measured;
    size_t   put;               /* bytes of the piece put so far */
    uint64_t left;              /* of a body with Content-Length */
    uint32_t head_bytes;        /* of all heads, 1xx included */
    int      status;
    int      field;             /* enum sb_http_field */
    char     name[SB_CALL_NAME];
    size_t   name_n;            /* may be more than there is room for */
    char     digits[20];
};

/* A response begins, the first or the one behind a 1xx. */
void sb_call_expect_head(struct sb_call *x);

/* Takes all of p..p+n. The result of the call when it is complete or has failed, else 0. */
int  sb_call_input(struct sb_call *x, const unsigned char *p, size_t n);

#endif
