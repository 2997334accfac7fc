/*
 * ftp_data - the data connection: its life, and nobody else may have it
 */
#include "proto/ftp.h"

/* A peer that takes or sends nothing for so long has lost its transfer. */
#define STALL_MS 60000

static struct sb_ftp *of(const struct sb_conn *c)
{
    return c->state[0].p;
}

void sb_ftp_drop(struct sb_ftp *s)
{
    struct sb_conn *c = s->data;

    sb_ftp_unlisten(s);
    s->data = NULL;
    if (c) {
        c->state[0].p = NULL;
        sb_conn_abort(c);
    }
    s->early_eof = false;
    s->phase = SB_FTP_QUIET;
}

/* ---- its life ---- */

static void life_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_ftp *s = user;

    (void)p, (void)n;
    s->verdict = (uint8_t)ev;
}

static void over(struct sb_ftp *s, const char *reply)
{
    sb_ftp_drop(s);
    sb_ftp_release(s);
    sb_ftp_reply(s, "%s", reply);
    if (s->verb != SB_FTP_COMMAND_ABOR)
        sb_ftp_go_on(s);
}

/* The data connection has ended by itself: nothing is aborted. */
static void complete(struct sb_ftp *s)
{
    if (s->data)
        s->data->state[0].p = NULL;
    s->data = NULL;
    s->phase = SB_FTP_QUIET;
    if (s->work != SB_FTP_LIST)
        sb_ftp_reply(s, "226 %s transfer complete", s->path);
    else
        sb_ftp_reply(s, "226 transfer complete");
    sb_ftp_release(s);
    sb_ftp_go_on(s);
}

void sb_ftp_life(struct sb_ftp *s, int input)
{
    unsigned char code = (unsigned char)input;

    s->verdict = 0;
    sb_ftp_data_feed(&s->life, &code, 1, life_event, s);
    switch (s->verdict) {
    case SB_FTP_DATA_DROP:
        if (input == SB_FTP_DATA_LISTEN)
            break;                  /* the old one went before the new one came */
        sb_ftp_drop(s);
        break;
    case SB_FTP_DATA_CALL:
        sb_ftp_call(s);
        break;
    case SB_FTP_DATA_BEGIN:
        s->phase = SB_FTP_MOVING;
        s->moved = s->box->now;
        if (s->cause == SB_FTP_COMMAND_STOU)
            sb_ftp_reply(s, "150 FILE: %s", s->shown + strlen(s->cwd) + 1);
        else
            sb_ftp_reply(s, "150 starting transfer");
        if (s->data)
            sb_conn_deadline(s->data, STALL_MS);
        sb_ftp_begin(s);
        break;
    case SB_FTP_DATA_NO_DATA:
        over(s, "425 can't open data connection");
        break;
    case SB_FTP_DATA_DONE:
        complete(s);
        break;
    case SB_FTP_DATA_LOST:
        over(s, s->failed == 0 ? "426 data connection lost, transfer given up"
                               : s->work == SB_FTP_STORE ? sb_ftp_no_space : sb_ftp_no_file);
        break;
    case SB_FTP_DATA_ABORTED:
        over(s, "426 transfer given up");
        break;
    default:
        if (input == SB_FTP_DATA_START)
            sb_ftp_await(s);
    }
}

void sb_ftp_start(struct sb_ftp *s)
{
    s->failed = 0;
    sb_ftp_life(s, SB_FTP_DATA_START);
}

/* ---- the connection ---- */

/* Whoever comes to a passive port from elsewhere is not let in, and the port stays open for who may. */
static int came(struct sb_conn *c)
{
    struct sb_listener *l = &c->box->listeners[c->listener];
    struct sb_ftp *s = l->user;

    if (!s || !s->conn || s->listener != l || l->rests || !sb_addr_same_host(&c->peer, &s->conn->peer))
        return SB_EPERM;
    l->conns--;                     /* the slot goes to the next one */
    c->listener = UINT16_MAX;
    c->state[0].p = s;
    s->data = c;
    sb_ftp_rest(s);
    sb_ftp_life(s, SB_FTP_DATA_CAME);
    return 0;
}

static int open(struct sb_conn *c)
{
    if (!(c->flags & SB_CONN_CLIENT))
        return came(c);
    sb_ftp_life(of(c), SB_FTP_DATA_CAME);
    return 0;
}

static size_t input(struct sb_conn *c, unsigned char *p, size_t n)
{
    struct sb_ftp *s = of(c);

    if (!s)
        return n;
    if (s->phase != SB_FTP_MOVING)
        return 0;                   /* early: it waits */
    s->moved = c->box->now;
    return s->work == SB_FTP_STORE ? sb_ftp_take(s, p, n) : n;
}

/* As it is, and nobody has to look at it. */
static struct sb_file *sink(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    return s && s->phase == SB_FTP_MOVING && s->work == SB_FTP_STORE && s->binary ? s->file : NULL;
}

static void sunk(struct sb_conn *c, size_t n)
{
    (void)n;
    of(c)->moved = c->box->now;
}

static void eof(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    if (!s)
        sb_conn_close(c, false);
    else if (s->phase != SB_FTP_MOVING)
        s->early_eof = true;
    else if (s->work == SB_FTP_STORE)
        sb_ftp_taken(s);
}

static void room(struct sb_conn *c)
{
    if (of(c) && of(c)->phase == SB_FTP_MOVING)
        sb_ftp_send(of(c));
}

/* A slow upload, of which the transport has not told the last bytes yet. */
static bool may_come(struct sb_ftp *s)
{
    struct sb_conn *c = s->data;

    return SB_WITH_SOCKETS && s->work == SB_FTP_STORE && c->tp && c->tp->moves && c->tp->moves(c);
}

static void timeout(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    if (s && (s->phase != SB_FTP_MOVING || s->posted || sb_conn_moves(c, STALL_MS)
              || c->box->now - s->moved < STALL_MS || may_come(s))) {
        c->box->count.timed_out--;
        sb_conn_deadline(c, STALL_MS);
        return;
    }
    sb_conn_abort(c);
}

static void closed(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);
    bool sent;

    c->state[0].p = NULL;
    if (!s)
        return;
    s->data = NULL;
    sent = s->phase == SB_FTP_MOVING && s->work != SB_FTP_STORE && s->all_sent && !c->out.first && !c->err;
    if (s->phase == SB_FTP_OPENING)
        sb_ftp_life(s, SB_FTP_DATA_FAILED);
    else
        sb_ftp_life(s, sent ? SB_FTP_DATA_END : SB_FTP_DATA_CUT);
}

const struct sb_proto sb_ftp_data_proto = {
    .name = "ftp data",
    .open = open,
    .input = input,
    .sink = SB_WITH_SOCKETS ? sink : NULL,
    .sunk = SB_WITH_SOCKETS ? sunk : NULL,
    .eof = eof,
    .room = room,
    .timeout = timeout,
    .closed = closed,
    .speaks_first = true,
};
