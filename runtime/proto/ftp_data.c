/*
 * ftp_data - the data connection: to and from the control connection's peer only
 *
 * RFC 2577: no other address may be named in PORT (bounce), none may come to a
 * passive port (theft), ports are not to be foreseen, and those below 1024
 * belong to others.
 */
#include "core/fmt.h"
#include "proto/ftp.h"
#include "sb/config.h"
#include "sb/port.h"

/* A peer that takes or sends nothing for so long has lost its transfer. */
#define STALL_MS 60000

/* RFC 6335 6: the ports that nobody has a name for. */
#define DYNAMIC_LOW  49152u
#define DYNAMIC_HIGH 65535u

static struct sb_ftp *of(const struct sb_conn *c)
{
    return c->state[0].p;
}

static bool same_host(const struct sb_addr *a, const struct sb_addr *b)
{
    return a->v6 == b->v6 && memcmp(a->ip, b->ip, a->v6 ? 16 : 4) == 0;
}

/* ---- listening ---- */

static void unlisten(struct sb_ftp *s)
{
    if (!s->listener)
        return;
    sb_port_unlisten(s->box, s->listener);
    s->listener->proto = NULL;
    s->listener = NULL;
}

static struct sb_listener *free_listener(struct sb_box *box)
{
    unsigned i;

    for (i = SB_MAX_LISTENERS; i < SB_LISTENERS; i++)
        if (!box->listeners[i].proto)
            return &box->listeners[i];
    return NULL;
}

/* A port nobody can foresee: a random one of the range that is free. Not the system's choice: after
 * some thousand transfers its search for a port that nobody remembers takes milliseconds. */
static int listen(struct sb_ftp *s)
{
    const struct sb_config *config = s->box->config;
    unsigned low = config->pasv_low ? config->pasv_low : DYNAMIC_LOW, first, i;
    unsigned range = (config->pasv_low ? config->pasv_high : DYNAMIC_HIGH) - low + 1u;
    struct sb_listener *l = free_listener(s->box);
    int err = SB_EFULL;

    if (!l)
        return err;
    sb_port_random(&first, sizeof first);
    for (i = 0; i < range; i++) {
        *l = (struct sb_listener){ .proto = &sb_ftp_data_proto, .of = s->conn, .user = s,
                                   .port = (uint16_t)(low + (first % range + i) % range) };
        err = sb_port_listen(s->box, l);
        if (err == 0) {
            s->listener = l;
            return 0;
        }
        if (err != SB_EBUSY)
            break;
    }
    l->proto = NULL;
    return err;
}

void sb_ftp_drop(struct sb_ftp *s)
{
    struct sb_conn *c = s->data;

    unlisten(s);
    s->data = NULL;
    if (c) {
        c->state[0].p = NULL;
        sb_conn_abort(c);
    }
    s->early_eof = false;
    s->phase = SB_FTP_QUIET;
}

static void tell_port(struct sb_ftp *s)
{
    const char *address = s->box->config->public_address;
    unsigned port = s->listener->port, i;
    char text[SB_ADDR_TEXT];
    struct sb_addr local;

    if (s->verb == SB_FTP_COMMAND_EPSV) {
        sb_ftp_reply(s, "229 entering passive mode (|||%u|)\r\n", port);
        return;
    }
    if (!address) {
        sb_port_local(s->conn, &local);
        address = sb_addr_text(&local, text);
    }
    for (i = 0; address[i] && i < sizeof text - 1; i++)
        text[i] = address[i] == '.' ? ',' : address[i];
    text[i] = 0;
    sb_ftp_reply(s, "227 entering passive mode (%s,%u,%u)\r\n", text, port >> 8, port & 255);
}

/* RFC 2428 3: 1 is IPv4, 2 is IPv6, and it must be what the control connection has. */
static bool right_family(struct sb_ftp *s, unsigned family)
{
    unsigned ours = s->conn->peer.v6 ? 2 : 1;

    if (family == ours)
        return true;
    sb_ftp_reply(s, "522 this connection needs (%u)\r\n", ours);
    return false;
}

void sb_ftp_passive(struct sb_ftp *s)
{
    bool extended = s->verb == SB_FTP_COMMAND_EPSV;

    if (extended && s->all) {
        s->epsv_only = true;
        sb_ftp_reply(s, "200 EPSV only from now on\r\n");
        return;
    }
    if (extended ? s->num && !right_family(s, (unsigned)s->num) : s->epsv_only || s->conn->peer.v6) {
        if (!extended)
            sb_ftp_reply(s, "%s use EPSV\r\n", s->epsv_only ? "503" : "425");
        return;
    }
    sb_ftp_life(s, SB_FTP_DATA_STOP);
    if (listen(s) < 0) {
        sb_ftp_reply(s, "425 can't open data connection\r\n");
        return;
    }
    sb_ftp_life(s, SB_FTP_DATA_LISTEN);
    tell_port(s);
}

/* ---- calling ---- */

static void take_address(struct sb_ftp *s, bool peers, unsigned port)
{
    if (s->epsv_only || !peers || port < 1024 || port > 65535) {
        sb_ftp_reply(s, s->epsv_only ? "503 use EPSV\r\n" : "504 only to your own address and a port from 1024 on\r\n");
        return;
    }
    s->call_port = (uint16_t)port;
    sb_ftp_life(s, SB_FTP_DATA_ADDRESS);
    sb_ftp_reply(s, "200 port ok\r\n");
}

void sb_ftp_port(struct sb_ftp *s)
{
    const struct sb_addr *peer = &s->conn->peer;
    struct sb_addr a = { .ip = { (uint8_t)(s->num >> 40), (uint8_t)(s->num >> 32), (uint8_t)(s->num >> 24),
                                 (uint8_t)(s->num >> 16) } };

    take_address(s, same_host(&a, peer), (unsigned)s->num & 0xffff);
}

/* The address must be the peer's, as it is written by us (RFC 5952). */
void sb_ftp_eprt(struct sb_ftp *s)
{
    struct sb_addr peer = s->conn->peer;
    char text[SB_ADDR_TEXT];
    size_t i;

    if (!right_family(s, s->family))
        return;
    peer.link = 0;
    for (i = 0; i < s->text_n; i++)
        if (s->text[i] >= 'A' && s->text[i] <= 'F')
            s->text[i] |= 32;
    sb_addr_text(&peer, text);
    take_address(s, sb_is(sb_ftp_text(s), text), s->num > 65535 ? 0 : (unsigned)s->num);
}

static void call(struct sb_ftp *s)
{
    struct sb_conn *c = sb_conn_new(s->box, &sb_ftp_data_proto);
    char text[SB_ADDR_TEXT];
    int err = SB_EFULL;

    s->phase = SB_FTP_OPENING;
    if (c) {
        c->flags |= SB_CONN_CLIENT;
        c->state[0].p = s;
        s->data = c;
        err = sb_port_connect(s->box, c, sb_addr_text(&s->conn->peer, text), s->call_port);
    }
    if (err < 0 && s->phase == SB_FTP_OPENING)
        sb_ftp_life(s, SB_FTP_DATA_FAILED);
}

/* The peer has come to the passive port already, or it will. */
static void await(struct sb_ftp *s)
{
    s->phase = SB_FTP_OPENING;
    if (s->listener && sb_port_accept(s->box, s->listener) < 0)
        sb_ftp_life(s, SB_FTP_DATA_FAILED);
}

/* ---- its life ---- */

static void life_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct sb_ftp *s = user;

    (void)p, (void)n;
    s->verdict = ev;
}

static void over(struct sb_ftp *s, const char *reply)
{
    sb_ftp_drop(s);
    sb_ftp_release(s);
    sb_ftp_reply(s, "%s\r\n", reply);
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
        sb_ftp_reply(s, "226 %s transfer complete\r\n", s->path);
    else
        sb_ftp_reply(s, "226 transfer complete\r\n");
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
        call(s);
        break;
    case SB_FTP_DATA_BEGIN:
        s->phase = SB_FTP_MOVING;
        s->moved = s->box->now;
        if (s->work == SB_FTP_STORE && s->text_n == 0 && s->verb == SB_FTP_COMMAND_STOU)
            sb_ftp_reply(s, "150 FILE: %s\r\n", s->path + strlen(s->home) + strlen(s->cwd) + 1);
        else
            sb_ftp_reply(s, "150 starting transfer\r\n");
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
                               : s->work == SB_FTP_STORE ? "452 not enough space or other error"
                                                         : "550 file could not be transfered");
        break;
    case SB_FTP_DATA_ABORTED:
        over(s, "426 transfer given up");
        break;
    default:
        if (input == SB_FTP_DATA_START)
            await(s);
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

    if (!s || !s->conn || s->listener != l || !same_host(&c->peer, &s->conn->peer))
        return SB_EPERM;
    l->conns--;                     /* the slot goes to the next one */
    c->listener = UINT16_MAX;
    c->state[0].p = s;
    s->data = c;
    unlisten(s);
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

static void timeout(struct sb_conn *c)
{
    struct sb_ftp *s = of(c);

    if (s && (s->phase != SB_FTP_MOVING || s->posted || sb_conn_moves(c, STALL_MS)
              || c->box->now - s->moved < STALL_MS)) {
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
    .sink = sink,
    .sunk = sunk,
    .eof = eof,
    .room = room,
    .timeout = timeout,
    .closed = closed,
    .speaks_first = true,
};
