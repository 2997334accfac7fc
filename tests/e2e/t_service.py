"""What sb/tcp.h offers, by a program of our own over real sockets."""
import tempfile
import time

from harness import SLOW, Failed, Peer, check, has, same, test, until
from t_docs import compiled
from t_tcp import Service, call

PROGRAM_C = r"""
#include "signalbox.h"

static bool not_127_0_0_2(const struct sb_addr *peer)
{
    return peer->v6 || peer->ip[3] != 2;
}

static void hello(struct sb_tcp *c)
{
    sb_tcp_print(c, "hello\n");
}

static const struct sb_service echo = { .port = 2, .name = "echo", .open = hello, .data = sb_tcp_send };

static size_t command(struct sb_tcp *c, const void *p, size_t n)
{
    sb_str word = { p, n };
    char mine[SB_ADDR_TEXT], yours[SB_ADDR_TEXT];
    int err;

    if (sb_is(word, "who"))
        sb_tcp_print(c, "%s %u at %s %u", sb_addr_text(sb_tcp_peer(c), yours), sb_tcp_peer(c)->port,
                     sb_addr_text(sb_tcp_local(c), mine), sb_tcp_local(c)->port);
    else if (sb_is(word, "start"))
        err = sb_tcp_listen(sb_tcp_box(c), &echo), sb_tcp_print(c, "%d %u", err, sb_tcp_port(sb_tcp_box(c), &echo));
    else if (sb_is(word, "stop"))
        sb_tcp_unlisten(sb_tcp_box(c), &echo), sb_tcp_print(c, "%u", sb_tcp_port(sb_tcp_box(c), &echo));
    else
        sb_tcp_idle(c, (uint32_t)sb_number("200")), sb_tcp_print(c, "soon");
    return n;
}

static const struct sb_service services[] = {
    { .port = 1, .idle_ms = 180000, .allow = not_127_0_0_2, .data = command },
};
static const struct sb_app app = { .tcp = SB_TABLE(services) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
"""


class Own(Service):
    """PROGRAM_C, run behind a prefix that takes the place of the program named."""

    def __init__(self, place, *options):
        super().__init__('example10', 1, options=options, prefix=('sh', '-c', 'shift; exec "$0" "$@"', str(compiled(PROGRAM_C, place))))


@test('S0-TCP-07 S0-TCP-06', 'a service is started, stopped and started again while its connections live; whose addresses these are')
def _():
    with tempfile.TemporaryDirectory(prefix='signalbox-tcp-') as place, Own(place) as s, s.peer() as p:
        def ask(word):
            p.send(word)
            until(lambda: p.rest or p.more(), 'an answer')
            data, p.rest = p.rest.decode(), b''
            return data
        same(ask('who'), '127.0.0.1 %d at 127.0.0.1 %d' % (p.sock.getsockname()[1], s.tcp))
        kept = []
        for n in range(3):
            same(ask('start'), f'0 {s.tcp + 1}')
            kept.append(Peer(s.tcp + 1))
            same(kept[-1].take(6), b'hello\n')
            same(ask('stop'), '0')
            try:
                Peer(s.tcp + 1).sock.close()
                raise Failed('somebody could still come')
            except ConnectionRefusedError:
                pass
            for k in kept:
                same(k.send(b'still here').take(10), b'still here', f'after stop {n}')
        for k in kept:
            k.sock.close()
        same(s.text().count('[echo] server stopped'), 3)


@test('S0-TCP-04 S0-TCP-05', "the time-out is changed while the connection lives; the service's own firewall")
def _():
    with tempfile.TemporaryDirectory(prefix='signalbox-tcp-') as place, Own(place) as s, s.peer() as p:
        same(p.send(b'soon').take(4), b'soon')
        since = time.monotonic()
        p.closed()
        check(time.monotonic() - since < 3 * SLOW, 'it kept its first time-out')
        same(call(s.tcp, '127.0.0.2', b'who'), b'', 'one whom allow refuses hears')
        with s.peer() as other:
            has(other.send(b'who').take(9), b'127.0.0.1')


@test('S0-TCP-06', 'addresses of IPv6')
def _():
    with tempfile.TemporaryDirectory(prefix='signalbox-tcp-') as place, Own(place, '--listen', '::1') as s:
        until(s.listens, 'the start')
        with Peer(s.tcp, host='::1') as p:
            has(p.send(b'who').take(15), b'::1 ')
