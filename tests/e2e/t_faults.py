"""Rude, many, slow and greedy peers. Afterwards nothing is held."""
import os
import resource
import socket
import time

from frames import BINARY, TEXT, Socket, frame
from harness import MIB, SLOW, Failed, Server, Skipped, check, room, same, shared, test, until, within

REQUESTS = {
    'line': b'GET /hello HTTP/1.1\r\n',
    'head': b'GET /hello HTTP/1.1\r\nHost: b\r\nX: y\r\n\r\n',
    'body': b'POST /echo HTTP/1.1\r\nHost: b\r\nContent-Length: 20\r\n\r\n01234567890123456789',
    'chunks': b'POST /echo HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    'upload': b'PUT /upload/r.txt HTTP/1.1\r\nHost: b\r\nContent-Length: 9\r\n\r\n123456789',
    'form': b'POST /upload/ HTTP/1.1\r\nHost: b\r\nContent-Type: multipart/form-data; boundary=q\r\nContent-Length: 93\r\n\r\n'
            b'--q\r\nContent-Disposition: form-data; name="f"; filename="rf.txt"\r\n\r\nhello there, you\r\n--q--\r\n',
    'events': b'GET /events HTTP/1.1\r\nHost: b\r\n\r\n',
    'file': b'GET /index.html HTTP/1.1\r\nHost: b\r\n\r\n',
    'socket': b'GET /ws HTTP/1.1\r\nHost: b\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n'
              b'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n' + frame(TEXT, b'hello') + frame(BINARY, b'x' * 300),
    'private': b'GET /private/ HTTP/1.1\r\nHost: b\r\nAuthorization: Basic eDp5\r\n\r\n',
}


@test('X-FAULT', 'peers reset or leave at every byte of every kind of request')
def _():
    with Server() as s:
        before = s.used()
        for name, request in REQUESTS.items():
            for cut in range(1, len(request) + 1, room(3, 5, 7)):
                p = s.peer().send(request[:cut])
                if cut % 2:
                    p.reset()
                else:
                    p.sock.close()
        s.rest()
        same(s.get('/hello').status, 200)
        s.settle(before)


@test('X-FAULT', 'peers reset in the middle of the reply')
def _():
    with Server('--http-idle', 3) as s:
        s.put_file('/var/www/html/big.bin', b'b' * (4 * MIB))
        before = s.used()
        for take in (0, 1, 1000, 100000):
            for request in (REQUESTS['events'], b'GET /big.bin HTTP/1.1\r\nHost: b\r\n\r\n',
                            b'GET /big.bin HTTP/1.1\r\nHost: b\r\nRange: bytes=0-1000000,2000000-\r\n\r\n',
                            b'GET /hello HTTP/1.1\r\nHost: b\r\n\r\n' * 500):
                p = s.peer(receive=4096).send(request)
                if take:
                    p.sock.recv(take)
                p.reset()
        s.rest()
        same(s.get('/hello').status, 200)
        s.settle(before)


@test('X-FAULT', 'peers that close one way only still get their answers')
def _():
    s = shared()
    with s.peer() as p:
        p.send(b'GET /hello HTTP/1.1\r\nHost: b\r\n\r\n' * 3)
        p.sock.shutdown(socket.SHUT_WR)
        same([p.reply().body for _ in range(3)], [b'Hello, world'] * 3)
        p.closed()
    with s.peer() as p:
        p.send(b'POST /echo HTTP/1.1\r\nHost: b\r\nContent-Length: 10\r\n\r\nhalf')
        p.sock.shutdown(socket.SHUT_WR)
        p.all()


@test('X-FAULT', 'a thousand slowloris connections, others are served, then all are gone')
def _():
    with Server('--connections', 3000) as s:
        before = s.used()
        slow = [s.peer() for _ in range(1000)]
        end = time.monotonic() + 2.5
        worst, n = 0, 0
        while time.monotonic() < end:
            for p in slow[n % 10::10]:
                try:
                    p.sock.send(b'GET /hello HTTP/1.1\r\nHo'[n % 20:n % 20 + 1])
                except OSError:
                    pass
            n += 1
            start = time.monotonic()
            same(s.get('/hello').status, 200)
            worst = max(worst, time.monotonic() - start)
            time.sleep(.03)
        check(worst < .5 * SLOW, f'somebody waited {worst:.2f} s')
        s.settle(before, 14)
        for p in slow:
            p.sock.close()


@test('X-FAULT', 'ten thousand idle connections, others are served; memory and descriptors come back')
def _():
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < 12000:
        raise Skipped('descriptors are limited here')
    with Server('--connections', 12000, '--http-idle', 60) as s:
        before = s.used()
        first = s.memory()
        peers = []
        for _ in range(10000):
            p = s.peer()
            p.send('GET /hello HTTP/1.1\r\nHost: b\r\n\r\n')
            peers.append(p)
        for p in peers:
            same(p.reply().status, 200)
        check(s.status()['pools'][0]['used'] >= 10000, 'they are not all there')
        each = (s.memory() - first) / 10000
        start = time.monotonic()
        same(s.get('/hello').status, 200)
        check(time.monotonic() - start < .3 * SLOW, 'slow')
        if 'SIGNALBOX' not in os.environ:
            check(each < 700, f'{each:.0f} bytes each')
        for p in peers:
            p.sock.close()
        s.settle(before, 10)


@test('X-FULL', 'full: idle ones go first')
def _():
    with Server('--connections', 8, '--http-idle', 30) as s:
        idle = [s.peer() for _ in range(6)]
        for p in idle:
            same(p.ask('GET', '/hello').status, 200)
        for _ in range(20):
            same(s.get('/hello').status, 200)
        within(len([1 for p in idle if gone(p)]), range(0, 7))
        for p in idle:
            p.sock.close()


def gone(p):
    p.sock.setblocking(False)
    try:
        return p.sock.recv(1) == b''
    except BlockingIOError:
        return False
    except OSError:
        return True


@test('X-FULL', 'full of busy ones: 503 with Retry-After, old work goes on')
def _():
    with Server('--connections', 8, '--http-idle', 30) as s:
        before = s.used()
        busy = []
        for _ in range(40):
            p = s.peer()
            busy.append(p)
            p.send(b'POST /echo HTTP/1.1\r\nHost: b\r\nContent-Length: 4\r\n\r\nab')
        time.sleep(.2)
        with s.peer() as p:
            p.send('GET /hello HTTP/1.1\r\nHost: b\r\n\r\n')
            r = p.reply()
            same(r.status, 503)
            check(r['retry-after'].isdigit(), 'no Retry-After')
        kept = 0
        for p in busy:
            try:
                p.send(b'cd')
                r = p.reply()
                kept += r.status == 200 and r.body == b'abcd'
            except (OSError, Failed):
                pass
        check(kept >= 4, f'only {kept} of the first were finished')
        for p in busy:
            p.sock.close()
        s.settle(before)
        same(s.get('/hello').status, 200)


@test('X-FULL', 'descriptors exhausted: others are served, and all is well afterwards')
def _():
    with Server('--http-idle', 30) as s:
        before = s.used()
        resource.prlimit(s.process.pid, resource.RLIMIT_NOFILE, (60, 60))
        peers = []
        for _ in range(100):
            try:
                p = s.peer(timeout=.5)
                p.send('GET /hello HTTP/1.1\r\nHost: b\r\n\r\n')
                peers.append(p)
            except OSError:
                break
        served = 0
        for p in peers:
            try:
                served += p.reply().status == 200
            except (OSError, Failed):
                pass
        check(served >= 30, f'{served} served')
        with open(f'/proc/{s.process.pid}/stat') as f:
            start = sum(map(int, f.read().split()[13:15]))
        time.sleep(.5)
        with open(f'/proc/{s.process.pid}/stat') as f:
            check(sum(map(int, f.read().split()[13:15])) - start < 25 * SLOW, 'the loop spins')
        for p in peers:
            p.sock.close()
        until(lambda: s.get('/hello').status == 200, 'service')
        until(lambda: s.get('/index.html').status == 200, 'a file')
        s.settle(before)


@test('X-FULL', 'all files of the pool open: 503, then well again')
def _():
    with Server('--http-idle', 30) as s:
        files = next(p['count'] for p in s.status()['pools'] if p['what'] == 'files')
        if files > 2000:
            raise Skipped(f'{files} files: too many to hold open here')
        s.put_file('/var/www/html/big.bin', b'b' * (8 * MIB))
        before = s.used()
        peers = [s.peer(receive=4096).send('GET /big.bin HTTP/1.1\r\nHost: b\r\n\r\n') for _ in range(files + 5)]
        codes = [p.head().status for p in peers]
        check(codes.count(200) >= files - 2 and set(codes) <= {200, 503}, f'{codes}')
        for p in peers:
            p.sock.close()
        s.settle(before)
        same(s.get('/index.html').status, 200)


@test('X-FULL', 'all tasks busy: 503 at once')
def _():
    with Server() as s:
        tasks = next(p['count'] for p in s.status()['pools'] if p['what'] == 'tasks')
        if tasks > 300:
            raise Skipped(f'{tasks} tasks: too many to hold')
        peers = [s.peer().send('PUT /builtInLed/on10s HTTP/1.1\r\nHost: b\r\nContent-Length: 0\r\n\r\n') for _ in range(tasks)]
        until(lambda: next(p['used'] for p in s.status()['pools'] if p['what'] == 'tasks') == tasks, 'all tasks')
        same(s.get('/builtInLed/on10s', method='PUT').status, 503)
        same(s.get('/hello').status, 200)
        for p in peers:
            p.reset()


@test('X-FAULT', 'WebSockets that reset while they are written to')
def _():
    with Server() as s:
        before = s.used()
        for i in range(60):
            w = Socket(s.port, receive=4096)
            w.sock.setblocking(False)
            try:
                for _ in range(i):
                    w.sock.send(frame(BINARY, b'q' * 1500))
            except OSError:
                pass
            w.reset()
        s.rest()
        same(s.get('/hello').status, 200)
        s.settle(before)


@test('X-FAULT', 'five hundred event streams, then none')
def _():
    with Server('--connections', 2000) as s:
        before = s.used()
        peers = [s.peer().send(REQUESTS['events']) for _ in range(500)]
        codes = [p.head().status for p in peers]
        check(set(codes) <= {200, 503} and codes.count(200) > 0, f'{set(codes)}')
        lucky = [p for p, code in zip(peers, codes) if code == 200]
        for p in lucky:
            while b'data: ' not in p.rest:
                check(p.more(), 'closed')
        for i, p in enumerate(peers):
            p.reset() if i % 2 else p.sock.close()
        s.settle(before)


@test('X-FAULT', 'nothing was left behind by all the tests before')
def _():
    for s in (shared(), shared('--http-idle', 4)):
        used = {}

        def quiet():
            used.update({p['what']: p['used'] for p in s.status()['pools']})
            return used['files'] == 0 and used['WebSockets'] == 0 and used['bodies'] == 0 \
                and used['connections'] <= 1 and used['requests'] <= 1 and used['tasks'] == 0
        try:
            until(quiet, 'quiet', 8)
        except Failed:
            raise Failed(f'still held: {used}') from None
