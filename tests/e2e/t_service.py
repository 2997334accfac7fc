"""What sb/tcp.h offers, by a program of our own over real sockets."""
import functools
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

static void loud(struct sb_tcp *c)         /* in a task: more than anybody takes */
{
    char text[1000] = "";

    while (sb_tcp_send(c, text, sizeof(text)) == sizeof(text))
        ;
}

static unsigned used(struct sb_box *box)
{
    struct sb_pool_info p[32];
    size_t i, n = sb_pools(box, p, 32);
    unsigned sum = 0;

    for (i = 0; i < n; i++)
        sum += p[i].used;
    return sum;
}

static size_t command(struct sb_tcp *c, const void *p, size_t n)
{
    sb_str word = { p, n };
    char mine[SB_ADDR_TEXT], yours[SB_ADDR_TEXT];
    int err;

    if (sb_is(word, "who"))
        sb_tcp_print(c, "%s %u at %s %u", sb_addr_text(sb_tcp_peer(c), yours), sb_tcp_peer(c)->port,
                     sb_addr_text(sb_tcp_local(c), mine), sb_tcp_local(c)->port);
    else if (sb_is(word, "used"))
        sb_tcp_print(c, "%u", used(sb_tcp_box(c)));
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
    { .port = 3, .open = hello, .data = sb_tcp_send },
    { .port = 4, .idle_ms = 60000, .task = loud },
};
static const struct sb_app app = { .tcp = SB_SERVICES(services) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
"""


class Own(Service):
    """PROGRAM_C, run behind a prefix that takes the place of the program named."""

    def __init__(self, place, *options):
        super().__init__('example10', 1, options=options, ports=4,
                         prefix=('sh', '-c', 'shift; exec "$0" "$@"', str(compiled(PROGRAM_C, place))))


def asked(peer, word):
    peer.send(word)
    until(lambda: peer.rest or peer.more(), 'an answer')
    data, peer.rest = peer.rest.decode(), b''
    return data


def nasty(port, loud):
    """Two hundred peers that come, flood, read nothing or all, and go in every way."""
    peers = []
    for i in range(200):
        try:
            p = Peer(port if i % 4 else loud, timeout=.5)
            peers.append(p)
            p.sock.setblocking(False)
            for _ in range(i % 7):
                p.sock.send(bytes(range(256)) * 256)
            if i % 3 == 0:
                p.sock.recv(i)
        except OSError:
            pass                        # full, or nothing there yet
    for i, p in enumerate(peers):
        p.reset() if i % 2 else p.sock.close()


@test('S0-TCP-01 S0-TCP-06', 'floods, resets and ends in every state of a service: pools and descriptors are as before')
def _():
    with tempfile.TemporaryDirectory(prefix='signalbox-tcp-') as place, Own(place) as s, s.peer() as p:
        before, fds = asked(p, 'used'), s.fds()
        for _ in range(3):
            nasty(s.tcp + 2, s.tcp + 3)
            same(Peer(s.tcp + 2).take(6), b'hello\n', 'others meanwhile')
        until(lambda: asked(p, 'used') == before, 'giving back what the pools have')
        until(lambda: s.fds() <= fds, 'giving back descriptors')
        check(s.memory() < 128 << 20, f'{s.memory()} bytes of memory')


@test('S0-TCP-07 S0-TCP-06', 'a service is started, stopped and started again while its connections live; whose addresses these are')
def _():
    with tempfile.TemporaryDirectory(prefix='signalbox-tcp-') as place, Own(place) as s, s.peer() as p:
        ask = functools.partial(asked, p)
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
