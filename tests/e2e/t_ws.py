"""WebSocket: the seed's rows, RFC 6455 frame by frame, python3-websockets and npm's ws."""
import asyncio
import struct
import subprocess
import time

from frames import BINARY, CLOSE, CONTINUED, PING, PONG, TEXT, Socket, close_frame, frame
from harness import SLOW, TOP, Failed, Server, Skipped, check, room, same, shared, test, within


def ws(path='/ws', **options):
    return Socket(shared().port, path, **options)


# ---- the handshake ----

def shake(*fields, path='/ws', method='GET'):
    return shared().get(path, *fields, method=method)


UPGRADE = ('Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13')
KEY = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='


@test('S0-WS-05', 'handshake of RFC 6455 1.3')
def _():
    r = shake(*UPGRADE, KEY)
    same((r.status, r['upgrade'].lower(), r['connection'].lower()), (101, 'websocket', 'upgrade'))
    same(r['sec-websocket-accept'], 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=')


@test('S0-WS-06', 'Connection is a list (Firefox sends keep-alive, Upgrade)')
def _():
    for connection in ('keep-alive, Upgrade', 'upgrade', 'UPGRADE,keep-alive'):
        r = shake('Upgrade: WebSocket', f'Connection: {connection}', 'Sec-WebSocket-Version: 13', KEY)
        same(r.status, 101, connection)


@test('S1-07', 'a key that is not 16 bytes is refused, unless the row says otherwise')
def _():
    same(shake(*UPGRADE, 'Sec-WebSocket-Key: gfhjgfhjfj', 'Sec-WebSocket-Protocol: echo').status, 400)


@test('S0-WS-05', 'a wrong handshake is told what is wrong')
def _():
    same(shake().status, 426, 'plain GET')
    r = shake('Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 8', KEY)
    same((r.status, r['sec-websocket-version']), (426, '13'))
    same(shake(*UPGRADE).status, 400, 'no key')
    within(shake(*UPGRADE, KEY, path='/hello').status, (200, 400, 426), 'no WebSocket there')
    same(shake(*UPGRADE, KEY, method='POST').status, 405, 'POST')


@test('S1-02', 'sub-protocol: the best that both speak, or none')
def _():
    for offer, wanted in (('chat', 'chat'), ('echo', 'echo'), ('echo, chat', 'chat'), ('superchat, echo', 'echo'),
                          ('other', '')):
        same(shake(*UPGRADE, KEY, f'Sec-WebSocket-Protocol: {offer}')['sec-websocket-protocol'], wanted, offer)


# ---- messages ----

@test('S1-01', 'text and binary come back with their type (S0-WS-02)')
def _():
    with ws() as w:
        for kind, data in ((TEXT, b'hello'), (BINARY, bytes(range(256))), (TEXT, 'größe €'.encode()), (TEXT, b''), (BINARY, b'')):
            same(w.send(frame(kind, data)).message(), (kind, data))


@test('S1-01 S1-05', 'lengths around every border; what is sent whole carries FIN')
def _():
    with ws() as w:
        for n in (1, 125, 126, 127, 128, 1000, 1023, 1024, *room((1025, 2000), (1025, 2000), ())):
            data = bytes(i % 251 for i in range(n))
            same(w.send(frame(BINARY, data)).frame(), (BINARY, data, True), n)


@test('S1-06', 'Trigger async is answered by Async data and not echoed')
def _():
    with ws() as w:
        w.send(frame(TEXT, b'Trigger async') + frame(TEXT, b'next'))
        same(sorted([w.message(), w.message()]), [(TEXT, b'Async data'), (TEXT, b'next')])
        same(w.send(frame(BINARY, b'Trigger async')).message(), (BINARY, b'Trigger async'), 'binary')


@test('S1-09', 'a handshake and frames one byte at a time')
def _():
    with shared().peer() as p:
        for b in '\r\n'.join(['GET /ws HTTP/1.1', 'Host: box', *UPGRADE, KEY, '', '']).encode():
            p.send(bytes([b]))
        same(p.head().status, 101)
        for b in frame(TEXT, b'slow') + frame(BINARY, b'x' * 200):
            p.send(bytes([b]))
        same((p.take(6), p.take(204)[4:]), (b'\x81\x04slow', b'x' * 200))


@test('S0-WS-08', 'frames sent along with the handshake')
def _():
    with shared().peer() as p:
        p.send('\r\n'.join(['GET /ws HTTP/1.1', 'Host: box', *UPGRADE, KEY, '', '']).encode() + frame(TEXT, b'early'))
        same(p.head().status, 101)
        same(p.take(7), b'\x81\x05early')


@test('S0-WS-08', 'fragments are joined, pings in between are answered first')
def _():
    with ws() as w:
        w.send(frame(TEXT, b'Hel', fin=False) + frame(PING, b'mid') + frame(CONTINUED, b'', fin=False) +
               frame(CONTINUED, b'lo'))
        same(w.frame(), (PONG, b'mid', True))
        same(w.message(), (TEXT, b'Hello'))


@test('S0-WS-08', 'UTF-8 may be cut anywhere between fragments')
def _():
    text = 'κόσμε 𐍈'.encode()
    with ws() as w:
        for cut in range(1, len(text)):
            w.send(frame(TEXT, text[:cut], fin=False) + frame(CONTINUED, text[cut:]))
            same(w.message(), (TEXT, text), cut)


@test('S1-11', 'a ping is answered by the box itself, a pong is not')
def _():
    with ws() as w:
        for data in (b'', b'Espressif', b'p' * 125):
            same(w.send(frame(PING, data)).frame(), (PONG, data, True))
        w.send(frame(PONG, b'unasked') + frame(TEXT, b'on'))
        same(w.message(), (TEXT, b'on'))


@test('S0-WS-08', 'a hundred frames in one write')
def _():
    with ws() as w:
        w.send(b''.join(frame(TEXT, b'%d' % i) for i in range(100)))
        same([w.message()[1] for _ in range(100)], [b'%d' % i for i in range(100)])


# ---- the end ----

@test('S0-WS-07', 'a close is answered with its code, then the connection ends')
def _():
    for sent, wanted in ((close_frame(1000, b'bye'), 1000), (close_frame(1001), 1001), (close_frame(3000), 3000),
                         (close_frame(4999), 4999), (frame(CLOSE), 1005)):
        with ws() as w:
            kind, data, _ = w.send(sent).frame()
            same((kind, struct.unpack('!H', data[:2])[0] if data else 1005), (CLOSE, wanted))
            w.closed()


BROKEN = {
    'not masked': (frame(TEXT, b'x', mask=b''), 1002),
    'reserved bit 1': (frame(TEXT, b'x', rsv=4), 1002),
    'reserved bit 3': (frame(TEXT, b'x', rsv=1), 1002),
    'reserved kind 3': (frame(3, b'x'), 1002),
    'reserved kind 11': (frame(11, b'x'), 1002),
    'ping of 126 bytes': (frame(PING, b'x' * 126), 1002),
    'ping in fragments': (frame(PING, b'x', fin=False), 1002),
    'continuation of nothing': (frame(CONTINUED, b'x'), 1002),
    'text within a text': (frame(TEXT, b'x', fin=False) + frame(TEXT, b'y'), 1002),
    'close with one byte': (frame(CLOSE, b'\x03'), 1002),
    'close code 1005': (close_frame(1005), 1002),
    'close code 1006': (close_frame(1006), 1002),
    'close code 999': (close_frame(999), 1002),
    'close code 5000': (close_frame(5000), 1002),
    'close reason not UTF-8': (close_frame(1000, b'\xff'), 1007),
    'text not UTF-8': (frame(TEXT, b'a\xc0\xafb'), 1007),
    'surrogate in a text': (frame(TEXT, b'\xed\xa0\x80'), 1007),
    'text ends within a character': (frame(TEXT, b'\xe2\x82'), 1007),
    'second fragment not UTF-8': (frame(TEXT, b'ok', fin=False) + frame(CONTINUED, b'\xfe'), 1007),
    'too long a length': (b'\x82\xff' + b'\xff' * 8 + b'mask', None),
    'a message of 16 MiB': (b'\x82\xff' + struct.pack('!Q', 16 << 20) + b'mask' + bytes(256 << 10), 1009),
}

for _name, (_bytes, _code) in BROKEN.items():
    def broken(data=_bytes, code=_code):
        with ws() as w:
            w.send(data)
            if code:
                w.ended(code)
            else:
                kind, body, _ = w.frame()
                within((kind, struct.unpack('!H', body[:2])[0]), ((CLOSE, 1002), (CLOSE, 1009)))
    test('S0-WS-10', f'refused with the right code: {_name}')(broken)


@test('S0-WS-03', 'an idle WebSocket ends after its time-out, a living one does not')
def _():
    s = shared('--ws-idle', 2)
    with Socket(s.port) as idle, Socket(s.port) as busy:
        start = time.monotonic()
        while time.monotonic() - start < 3.2:
            same(busy.send(frame(TEXT, b'tick')).message()[1], b'tick')
            time.sleep(.4)
        idle.sock.settimeout(4)
        while idle.more():
            pass
        check(1.5 < time.monotonic() - start < 7, 'not in time')


@test('S0-WS-03', 'the HTTP time-out does not end a WebSocket')
def _():
    with ws() as w:
        time.sleep(2.5)
        same(w.send(frame(TEXT, b'still here')).message(), (TEXT, b'still here'))


@test('S0-WS-09', 'example09_WebSockets: binary is little endian both ways (S0-EX-09c, S0-EX-09d)')
def _():
    numbers = [-21, 13]
    while len(numbers) < 32:
        numbers.append(numbers[-1] + numbers[-2])
    data = struct.pack('<32h', *numbers)
    same(data[:8].hex(), 'ebff0d00f8ff0500')
    with ws('/example09_WebSockets') as w:
        w.send(frame(TEXT, b"Hello webSocket server, after this text I'm sending 32 16 bit binary integers.") + frame(BINARY, data))
        same(w.message(), (TEXT, b"Thank you webSocket client, I'm sending back 8 32 bit binary floats."))
        same(w.message(), (BINARY, bytes.fromhex('0000803f0000003f0000803e0000003e0000803d0000003d0000803c0000003c')))


# ---- libraries ----

LONG = room(60000, 4000, 1000)


async def conversation(port, **options):
    import websockets
    url = f'ws://127.0.0.1:{port}/ws'
    async with websockets.connect(url, subprotocols=['chat'], max_size=1 << 22, **options) as w:
        same(w.subprotocol, 'chat', 'sub-protocol')
        for message in ('text', b'binary', 'größe €', '', 'x' * LONG, bytes(LONG), 'ab' * 450):
            await w.send(message)
            same(await asyncio.wait_for(w.recv(), 5 * SLOW), message)
        await w.send(iter(['frag', 'men', 'ted']))
        same(await asyncio.wait_for(w.recv(), 5 * SLOW), 'fragmented')
        await asyncio.wait_for(await w.ping(), 5 * SLOW)
        await w.send('Trigger async')
        same(await asyncio.wait_for(w.recv(), 5 * SLOW), 'Async data')
        compressed = [e.name for e in w.extensions]
    same(w.close_code, 1000, 'close code')
    return compressed


@test('S1-13', 'a Python client (python3-websockets), without compression')
def _():
    same(asyncio.run(conversation(shared().port, compression=None)), [])


@test('S1-13', 'a Python client with permessage-deflate')
def _():
    same(asyncio.run(conversation(shared().port)), ['permessage-deflate'])


@test('S0-WS-07', 'fifty clients, one of them never reads')
def _():
    import websockets

    async def client(port, i):
        async with websockets.connect(f'ws://127.0.0.1:{port}/ws', compression=None) as w:
            for k in range(20):
                await w.send(f'{i}.{k}')
                same(await asyncio.wait_for(w.recv(), 5 * SLOW), f'{i}.{k}')

    async def crowd(port):
        await asyncio.gather(*(client(port, i) for i in range(room(50, 6, 2))))
    s = shared()
    with ws(timeout=.3) as deaf:
        deaf.sock.setblocking(False)
        sent = 0
        try:
            for _ in range(4000):
                sent += deaf.sock.send(frame(BINARY, b'z' * 2000))
        except OSError:
            pass
        asyncio.run(crowd(s.port))
        same(s.get('/hello').status, 200)


def node(script, *words):
    if not (TOP / 'tests/e2e/node_modules').exists():
        raise Skipped('run npm ci in tests/e2e')
    done = subprocess.run(['node', str(TOP / 'tests/e2e' / script), *map(str, words)], capture_output=True, text=True,
                          timeout=60 * SLOW)
    if done.returncode:
        raise Failed((done.stdout + done.stderr).strip()[-300:])
    return done.stdout


for _mode in ('plain', 'deflate'):
    test('S1-13', f'the npm package ws, {_mode}')(lambda mode=_mode: node('ws_client.cjs', shared().port, mode))


@test('S0-WS-01', 'WebSockets and requests share a port; nothing is left when they have gone')
def _():
    with Server() as s:
        before = s.used()
        sockets = [Socket(s.port) for _ in range(room(20, 8, 3))]
        for i, w in enumerate(sockets):
            same(w.send(frame(TEXT, b'%d' % i)).message()[1], b'%d' % i)
        same(s.get('/hello').status, 200)
        for i, w in enumerate(sockets):
            if i % 3 == 0:
                w.reset()
            elif i % 3 == 1:
                w.sock.close()
            else:
                w.send(close_frame(1000)).frame()
                w.closed()
                w.sock.close()
        s.settle(before)
