/*
 * ftp_port - where the data connection will come from: PASV, EPSV, PORT, EPRT
 *
 * RFC 2577: no other address may be named in PORT (bounce), ports are not to
 * be foreseen, and those below 1024 belong to others.
 */
#include "core/fmt.h"
#include "proto/ftp.h"
#include "sb/config.h"
#include "sb/port.h"

/* RFC 6335 6: the ports that nobody has a name for. */
#define DYNAMIC_LOW  49152u
#define DYNAMIC_HIGH 65535u

/* ---- listening ---- */

void sb_ftp_unlisten(struct sb_ftp *s)
{
    if (!s->listener)
        return;
    sb_port_unlisten(s->box, s->listener);
    s->listener->proto = NULL;
    s->listener = NULL;
}

void sb_ftp_rest(struct sb_ftp *s)
{
    s->listener->rests = SB_KEPT_PORTS && sb_port_rest(s->box, s->listener);
    if (!s->listener->rests)
        sb_ftp_unlisten(s);
}

/* One that rests goes when another session needs its slot or its port. */
static bool reclaim(struct sb_box *box)
{
    struct sb_listener *l;

    for (l = box->listeners + SB_MAX_LISTENERS; SB_KEPT_PORTS && l < box->listeners + SB_LISTENERS; l++) {
        if (l->proto && l->rests) {
            sb_ftp_unlisten(l->user);
            return true;
        }
    }
    return false;
}

static struct sb_listener *free_listener(struct sb_box *box)
{
    struct sb_listener *l;

    for (l = box->listeners + SB_MAX_LISTENERS; l < box->listeners + SB_LISTENERS; l++)
        if (!l->proto)
            return l;
    return NULL;
}

/* A port nobody can foresee: a random one of the range that is free. Not the system's choice: after
 * some thousand transfers its search for a port that nobody remembers takes milliseconds. */
static int listen_at_random(struct sb_ftp *s, struct sb_listener *l)
{
    const struct sb_config *config = s->box->config;
    unsigned low = config->pasv_low ? config->pasv_low : DYNAMIC_LOW, i;
    unsigned range = (config->pasv_low ? config->pasv_high : DYNAMIC_HIGH) - low + 1u;
    uint16_t first;
    int err = SB_EBUSY;

    sb_port_random(&first, sizeof first);
    for (i = 0; i < range && err == SB_EBUSY; i++) {
        *l = (struct sb_listener){ .proto = &sb_ftp_data_proto, .of = s->conn, .user = s,
                                   .port = (uint16_t)(low + (first + i) % range) };
        err = sb_port_listen(s->box, l);
    }
    if (err < 0)
        l->proto = NULL;
    return err;
}

static int listen_anew(struct sb_ftp *s)
{
    struct sb_listener *l;
    int err = SB_EFULL;

    do {
        l = free_listener(s->box);
        err = l ? listen_at_random(s, l) : SB_EFULL;
    } while (err < 0 && reclaim(s->box));
    if (err == 0)
        s->listener = l;
    return err;
}

/* A login keeps its port as long as its transfers go well: to open one anew is a tenth of a small file's cost. */
static int listen(struct sb_ftp *s)
{
    if (SB_KEPT_PORTS && s->listener && s->listener->rests && sb_port_listen(s->box, s->listener) == 0) {
        s->listener->rests = false;
        return 0;
    }
    sb_ftp_unlisten(s);
    return listen_anew(s);
}

static void tell_port(struct sb_ftp *s)
{
    const char *address = s->box->config->public_address;
    unsigned port = s->listener->port, i;
    char text[SB_ADDR_TEXT];
    struct sb_addr local;

    if (s->verb == SB_FTP_COMMAND_EPSV) {
        sb_ftp_reply(s, "229 entering passive mode (|||%u|)", port);
        return;
    }
    if (!address) {
        sb_port_local(s->conn, &local);
        address = sb_addr_text(&local, text);
    }
    for (i = 0; address[i] && i < sizeof text - 1; i++)
        text[i] = address[i] == '.' ? ',' : address[i];
    text[i] = 0;
    sb_ftp_reply(s, "227 entering passive mode (%s,%u,%u)", text, port >> 8, port & 255);
}

/* RFC 2428 3: 1 is IPv4, 2 is IPv6, and it must be what the control connection has. */
static bool right_family(struct sb_ftp *s, unsigned family)
{
    unsigned ours = sb_addr_is_v6(&s->conn->peer) ? 2 : 1;

    if (family == ours)
        return true;
    sb_ftp_reply(s, "522 this connection needs (%u)", ours);
    return false;
}

void sb_ftp_passive(struct sb_ftp *s)
{
    bool extended = s->verb == SB_FTP_COMMAND_EPSV;

    if (extended && s->all) {
        s->epsv_only = true;
        sb_ftp_reply(s, "200 EPSV only from now on");
        return;
    }
    if (extended && (unsigned)s->num && !right_family(s, (unsigned)s->num))
        return;
    if (!extended && (s->epsv_only || sb_addr_is_v6(&s->conn->peer))) {
        sb_ftp_reply(s, s->epsv_only ? "503 use EPSV" : "425 use EPSV");
        return;
    }
    sb_ftp_life(s, SB_FTP_DATA_STOP);
    if (listen(s) < 0) {
        sb_ftp_reply(s, "425 can't open data connection");
        return;
    }
    sb_ftp_life(s, SB_FTP_DATA_LISTEN);
    tell_port(s);
}

/* ---- calling ---- */

static void take_address(struct sb_ftp *s, bool peers, unsigned port)
{
    if (s->epsv_only || !peers || port < 1024 || port > 65535) {
        sb_ftp_reply(s, s->epsv_only ? "503 use EPSV" : "504 only to your own ports from 1024 on");
        return;
    }
    s->call_port = (uint16_t)port;
    sb_ftp_life(s, SB_FTP_DATA_ADDRESS);
    sb_ftp_reply(s, "200 port ok");
}

void sb_ftp_port(struct sb_ftp *s)
{
    const struct sb_addr *peer = &s->conn->peer;
    uint32_t ip = (uint32_t)peer->ip[0] << 24 | (uint32_t)peer->ip[1] << 16 | (uint32_t)peer->ip[2] << 8 | peer->ip[3];

    take_address(s, !sb_addr_is_v6(peer) && ip == (uint32_t)(s->num >> 16), (unsigned)s->num & 0xffff);
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
    for (i = 0; sb_addr_is_v6(&peer) && i < s->text_n; i++)
        if (s->text[i] >= 'A' && s->text[i] <= 'F')
            s->text[i] |= 32;
    sb_addr_text(&peer, text);
    take_address(s, sb_is(sb_ftp_text(s), text), (unsigned)s->num);
}

void sb_ftp_call(struct sb_ftp *s)
{
    struct sb_conn *c = sb_conn_new(s->box, &sb_ftp_data_proto);
    struct sb_addr to = s->conn->peer;
    int err = SB_EFULL;

    s->phase = SB_FTP_OPENING;
    to.port = s->call_port;
    if (c) {
        c->flags |= SB_CONN_CLIENT;
        c->state[0].p = s;
        s->data = c;
        err = sb_port_dial(s->box, c, &to);
    }
    if (err < 0 && s->phase == SB_FTP_OPENING)
        sb_ftp_life(s, SB_FTP_DATA_FAILED);
}

/* The peer has come to the passive port already, or it will. */
void sb_ftp_await(struct sb_ftp *s)
{
    s->phase = SB_FTP_OPENING;
    if (s->listener && sb_port_accept(s->box, s->listener) < 0)
        sb_ftp_life(s, SB_FTP_DATA_FAILED);
}
