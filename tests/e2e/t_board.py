"""What only a board has to show: its start, its few connections, its network. Runs with run.py --board alone."""
import ftplib
import hashlib
import io
import os
import re
import signal
import socket
import subprocess
import threading
import time

from frames import BINARY, TEXT, Socket, frame
from harness import BOARD, SLOW, TOP, Failed, Peer, Server, check, free_port, has, room, same, shared, test, until
from qemu import store

CONNECTIONS = room(0, 16, 8)


# ---- the start ----

@test('S0-BOOT-09 X-BOARD', 'it is ready within a second of its own time, at 31 million instructions a second')
def _():
    with Server(extra=('-icount', 'shift=5,sleep=on')) as s:
        ready = re.search(r'\[board\] ready after (\d+) ms', s.text())
        check(ready and int(ready[1]) < 1000, s.text()[-200:])
        same(s.get('/hello').status, 200)


@test('X-BOARD', 'by DHCP it has its address and answers')
def _():
    s = Server(wait=False, words=())
    with s:
        until(s.answers, 'the address', 15)
        has(s.text(), '[net] the address is 10.0.2.15', 'console')
        same(s.get('/hello').status, 200)


@test('X-BOARD S0-TEL-18', 'reboot starts it anew, and it answers again')
def _():
    telnet = free_port()
    with Server('--telnet', telnet) as s:
        with Peer(telnet) as p:
            p.send('root\r\0rootpassword\r\0')
            while b'# ' not in p.rest:
                check(p.more(), 'closed')
            p.send('reboot\r\0')
            until(lambda: s.starts() == 2, 'the second start', 10)
        has(s.text(), 'reboot requested via telnet ...', 'console')
        until(lambda: s.text().count('the address is') == 2, 'the address')
        same(s.get('/hello').status, 200)


# ---- the flash ----

@test('S0-BOOT-01 S0-BOOT-02 S0-BOOT-03 S0-BOOT-04 S0-BOOT-05', 'the first start formats and fills in, later ones only mount and leave all as it is')
def _():
    with Server() as s:
        s.own_root = False
        said = s.text()
        has(said, '[file system] formatting, please wait ... formatted\r\n[file system] mounted', 'console')
        for path in '/etc/passwd', '/etc/shadow':
            has(said, f'[user_management] {path} does not exist, creating new one ... created.', 'console')
        s.put_file('/etc/passwd', (s.root / 'etc/passwd').read_bytes().replace(b'/var/telnet/', b'/var/tel/'))
        s.put_file('/var/www/html/index.html', b'mine')
        s.put_file('/var/www/html/other.html', b'other')
    for n in range(3):
        with Server(root=s.root) as again:
            again.own_root = n == 2
            check('formatting' not in again.text() and 'creating' not in again.text(), again.text()[:400])
            has(again.text(), '[file system] mounted', 'console')
            same(again.get('/').body, b'mine')
            same(again.get('/other.html').body, b'other')
            has((again.root / 'etc/passwd').read_bytes(), b'/var/tel/', 'passwd')


@test('S0-BOOT-13 S0-BOOT-15 S0-BOOT-17', 'the order of a start, and a line each minute')
def _():
    telnet = free_port()
    with Server('--telnet', telnet, extra=('-icount', 'shift=auto,sleep=off')) as s:
        for word in ('[file system] mounted', '/etc/passwd', '/etc/shadow', '/network/interfaces', '[web] server started', '[ftp] server started',
                     '[telnet] server started', 'Files present on built-in flash disk:', 'bytes   /ID', '[board] ready'):
            check(s.text().find(word) > -1, f'{word} is not on the console')
        until(lambda: re.search(r'\[loop \(\)\]\[Thread:\d\]\[Core:\d\] free heap: +\d+ bytes', s.text()), 'the line of a minute', 90)


@test('S0-BOOT-11 S0-FTP-05 X-FULL', 'a full flash: 507 and 452, what was there stays, and there is room again afterwards')
def _():
    with Server('--http-idle', 10) as s:
        before = s.used()
        same(s.get('/upload/keep.bin', method='PUT', body=b'k' * 50000).status, 201)
        n, code = 0, 201
        while code == 201:
            with s.peer(timeout=20) as p:
                code = p.ask('PUT', f'/upload/fill{n}.bin', body=bytes([n]) * 400000).status
            n += 1
            check(n < 20, 'it is never full')
        same(code, 507)
        with s.peer(timeout=20) as p:
            same(p.ask('PUT', '/upload/keep.bin', body=b'x' * 500000).status, 507)
        try:
            s.put_file('/var/upload/keep.bin', b'y' * 500000)
            raise Failed('an upload by FTP found room')
        except ftplib.error_temp as err:
            has(str(err), '452')
        check(s.get('/upload/keep.bin').body == b'k' * 50000, 'the old file is gone')
        for i in range(n - 1):
            same(s.get(f'/upload/fill{i}.bin', method='DELETE').status, 204)
        same(s.get('/upload/again.bin', method='PUT', body=b'a' * 700000).status, 201, 'room was given back')
        s.settle(before)


@test('S0-BOOT-03 S0-BOOT-05 X-FULL', 'a full flash has no room for the files of the network: it says so and serves')
def _():
    def fill(f):
        f.delete('/network/interfaces')
        f.rmd('/network')
        for size in 400000, 40000, 4000:
            try:
                for n in range(1000):
                    store(f, f'/fill/{size}-{n}', b'f' * size)
                raise Failed('it is never full')
            except ftplib.error_temp as err:
                has(str(err), '452')
    with Server() as s:
        s.as_root(fill)
        s.own_root = False
    with Server(root=s.root) as again:
        again.own_root = True
        has(again.text(), '[network] /network/interfaces does not exist, creating new one ... disk full', 'console')
        same(again.get('/').status, 200)


# ---- full ----

class Guest:
    """Somebody with a connection that is not idle, who can say later whether it is whole."""

    def __init__(self, box, kind):
        self.kind = kind
        if kind == 'ws':
            self.p = Socket(box.port)
        elif kind == 'telnet':
            self.p = Peer(int(box.words['telnet']))
            self.until(b'user: ')
        elif kind == 'ftp':
            self.p = Peer(box.ftp_at)
            same(self.p.line()[:4], '220-', 'FTP')
            self.p.line()
        else:
            self.p = box.peer()
            self.p.send(b'POST /echo HTTP/1.1\r\nHost: b\r\nContent-Length: 4\r\n\r\nab')
            while b'ab' not in self.p.rest:     # the echo has begun: its request is in progress
                check(self.p.more(), 'closed')

    def until(self, text):
        while text not in self.p.rest:
            check(self.p.more(), f'{self.kind}: closed before {text}')

    def whole(self):
        if self.kind == 'ws':
            same(self.p.send(frame(TEXT, b'still')).message(), (TEXT, b'still'))
        elif self.kind == 'telnet':
            self.p.send('root\r\0')
            self.until(b'password: ')
        elif self.kind == 'ftp':
            same(self.p.send('NOOP\r\n').line()[:3], '200')
        else:
            self.p.send(b'cd')
            same(self.p.reply().body, b'abcd')

    def leave(self, rudely):
        self.p.reset() if rudely else self.p.sock.close()


CROWD = room([], ['ws'] * 5 + ['telnet'] * 2 + ['ftp'] * 3, ['ws'] * 3 + ['telnet'] + ['ftp'] * 2)


@test('X-BOARD X-FULL', 'as many connections at once as it shall have, one more of each kind is refused in its own words')
def _():
    telnet = free_port()
    with Server('--telnet', telnet, '--http-idle', 30) as s:
        before = s.used()
        crowd = [Guest(s, kind) for kind in CROWD]
        requests = next(p['count'] for p in s.status()['pools'] if p['what'] == 'requests')
        crowd += [Guest(s, 'http') for _ in range(requests)]
        idle = [s.peer() for _ in range(max(0, CONNECTIONS - len(crowd)))]
        for p in idle:
            p.send(b'\r\n')
        check(len(crowd) + len(idle) >= CONNECTIONS, f'{len(crowd)} and {len(idle)} connections')
        with s.peer() as p:
            r = p.ask('GET', '/hello')
            same(r.status, 503, 'one request too many')
            check(r['retry-after'].isdigit(), 'no Retry-After')
        with s.peer() as p:
            p.send('GET /ws HTTP/1.1\r\nHost: b\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n'
                   'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
            same(p.head().status, 503, 'one WebSocket too many')
        if CONNECTIONS == 8:
            with Peer(s.ftp_at) as p:
                same(p.line(), '421 too many connections')
        for g in crowd:
            g.whole()
        for i, g in enumerate(crowd):
            g.leave(i % 2)
        for p in idle:
            p.sock.close()
        s.settle(before)


@test('X-BOARD X-FULL', 'a crowd at every door for a while: whoever is inside stays whole')
def _():
    telnet = free_port()
    with Server('--telnet', telnet, '--http-idle', 30) as s:
        before = s.used()
        inside = [Guest(s, k) for k in (['ws', 'telnet', 'ftp'] if CONNECTIONS == 8 else ['ws'] * 4 + ['telnet', 'ftp'])]
        served = refused = 0
        for i in range(12 * CONNECTIONS):
            port = (s.port, telnet, s.ftp_at, s.port)[i % 4]
            try:
                p = Peer(port)
                if port == s.port:
                    code = p.ask('GET', '/hello').status
                    served, refused = served + (code == 200), refused + (code == 503)
                p.reset() if i % 3 else p.sock.close()
            except (Failed, OSError):
                refused += 1
        check(served > 3 * CONNECTIONS, f'{served} served, {refused} refused')
        for g in inside:
            g.whole()
            g.leave(False)
        s.settle(before)


@test('X-BOARD S0-FTP-10', 'active mode: the board calls back, to its peer alone')
def _():
    with Server() as s, socket.create_server(('127.0.0.1', 0)) as back, Peer(s.ftp_at) as p:
        port = back.getsockname()[1]
        back.settimeout(5 * SLOW)

        def ask(line, code):
            p.send(line + '\r\n')
            while not re.match(rf'{code} ', said := p.line()):
                check(said[3:4] == '-', f'{line}: {said}')
        while p.line() != '220 ':
            pass
        ask('USER root', 331)
        ask('PASS rootpassword', 230)
        ask('PORT 127,0,0,1,100,1', 504)
        ask('PORT 10,0,2,3,100,1', 504)
        for line in f'PORT 10,0,2,2,{port >> 8},{port & 255}', f'EPRT |1|10.0.2.2|{port}|':
            ask(line, 200)
            p.send('NLST /etc\r\n')
            with back.accept()[0] as data:
                has(p.line(), '150')
                text = b''
                while piece := data.recv(4096):
                    text += piece
            same(sorted(text.split()), [b'/etc/dhcpcd.conf', b'/etc/hostapd', b'/etc/passwd', b'/etc/shadow',
                                        b'/etc/wpa_supplicant.conf'])
            has(p.line(), '226')


@test('S0-BOOT-12 S0-TEL-22', 'FTP as root puts help.txt where Telnet looks for it')
def _():
    telnet = free_port()
    with Server('--telnet', telnet) as s:
        s.put_file('/var/telnet/help.txt', b'what one may type here\n')
        with Peer(telnet) as t:
            t.send('root\r\0rootpassword\r\0help\r\0')
            while b'what one may type here' not in t.rest:
                check(t.more(), 'closed')


# ---- much ----

@test('X-BOARD S0-HTTP-09', '10,000 requests: every answer is right')
def _():
    s = shared()
    wanted = None
    many = b'GET /hello HTTP/1.1\r\nHost: b\r\n\r\n' * 20
    with s.peer() as p:
        for _ in range(500):
            p.send(many)
            for _ in range(20):
                r = p.reply()
                wanted = wanted or (r.status, r.body)
                same((r.status, r.body), wanted)
    same(wanted, (200, b'Hello, world'))
    s.rest()
    check(s.status()['counters'].get('requests', 10000) >= 10000, 'not counted')


@test('X-BOARD S0-HTTP-09', 'a thousand connections, one after the other')
def _():
    s = shared()
    for _ in range(1000):
        same(s.get('/hello', 'Connection: close').body, b'Hello, world')


@test('X-BOARD S0-HTTP-06', '1 MiB there and back at once, the same bytes; twice')
def _():
    data = os.urandom(1 << 20)
    for n in range(2):
        with shared().peer(timeout=20) as p:
            feed = threading.Thread(target=lambda p=p: p.send(
                f'POST /echo HTTP/1.1\r\nHost: b\r\nContent-Length: {len(data)}\r\n\r\n'.encode() + data))
            feed.start()
            body = p.reply().body
            feed.join()
        same(hashlib.sha256(body).hexdigest(), hashlib.sha256(data).hexdigest(), f'digest {n}')


@test('X-BOARD S0-FTP-05', '1 MiB by FTP into the flash and back, by FTP and by HTTP')
def _():
    data = os.urandom(1 << 20)
    s = shared()
    began = time.monotonic()
    s.put_file('/var/www/html/mega.bin', data)
    check(time.monotonic() - began < 20 * SLOW, 'slow')
    got = io.BytesIO()
    s.as_root(lambda f: f.retrbinary('RETR /var/www/html/mega.bin', got.write))
    for body in got.getvalue(), s.get('/mega.bin').body:
        same(hashlib.sha256(body).hexdigest(), hashlib.sha256(data).hexdigest(), 'digest')
    s.as_root(lambda f: f.delete('/var/www/html/mega.bin'))


@test('X-BOARD S0-HTTP-12', 'several large uploads at once: no frame is lost')
def _():
    data, count = os.urandom(300 * 1024), room(0, 6, 2)
    with Server('--http-idle', 10) as s:
        said = []

        def one():
            with s.peer(timeout=20) as p:
                p.send(f'POST /post HTTP/1.1\r\nHost: b\r\nContent-Length: {len(data)}\r\n\r\n'.encode() + data)
                said.append(p.reply().status)
        threads = [threading.Thread(target=one) for _ in range(count)]
        for t in threads:
            t.start()
            time.sleep(.02)         # QEMU's network takes one new connection at a time
        for t in threads:
            t.join()
        same(said, [200] * count)


@test('X-BOARD S0-HTTP-06', 'slow readers on every request that fits, others are served and nothing is left')
def _():
    count, data = room(0, 6, 1), os.urandom(400000)
    with Server('--http-idle', 20) as s:
        s.put_file('/var/www/html/slow.bin', data)
        s.rest()
        before = s.used()
        slow = [s.peer(receive=4096, timeout=20) for _ in range(count)]
        for p in slow:
            p.send(b'GET /slow.bin HTTP/1.1\r\nHost: b\r\n\r\n')
            same(p.head().status, 200)
        for _ in range(10):
            same(s.get('/hello').status, 200, 'others')
        for p in slow:
            check(p.take(len(data)) == data, 'other bytes')
            p.sock.close()
        s.settle(before)


@test('X-BOARD S0-TEL-23', 'a Telnet, an FTP, a WebSocket and a page together')
def _():
    telnet = free_port()
    with Server('--telnet', telnet) as s:
        before = s.used()
        with Socket(s.port) as w, Peer(telnet) as t, ftplib.FTP(timeout=8 * SLOW) as f:
            f.connect('127.0.0.1', s.ftp_at)
            f.login('root', 'rootpassword')
            t.send('root\r\0rootpassword\r\0')
            while b'# ' not in t.rest:
                check(t.more(), 'closed')
            for i in range(20):
                same(w.send(frame(BINARY, bytes([i]) * 50)).message(), (BINARY, bytes([i]) * 50))
                same(s.get('/hello', 'Connection: close').status, 200)
                has(f.sendcmd('NOOP'), '200')
                t.rest = b''
                t.send('led state\r\0')
                while b'# ' not in t.rest:
                    check(t.more(), 'closed')
                has(t.rest, b'Led is', 'terminal')
        s.settle(before)


@test('X-BOARD X-FAULT', 'a port that nobody serves is refused, and nonsense on every port does no harm')
def _():
    telnet = free_port()
    with Server('--telnet', telnet) as s:
        before = s.used()
        for port in (s.port, telnet, s.ftp_at):
            for junk in (b'\xff' * 3000, os.urandom(5000), b'\0' * 100, b'\r\n' * 500, b'a' * 20000):
                try:
                    with Peer(port) as p:
                        p.send(junk)
                        p.sock.shutdown(socket.SHUT_WR)
                        while p.more():
                            p.rest = b''
                except (Failed, OSError):
                    pass
        same(s.get('/hello').status, 200)
        s.settle(before)


@test('S1-12 X-BOARD', 'make qemu builds the firmware, tells the ports of the host and serves there')
def _():
    base = 20000 + os.getpid() % 4000       # another than the other board's
    done = subprocess.Popen(['make', '-s', 'qemu', f'BOARD={BOARD}', 'WORDS=static'], cwd=TOP, text=True, start_new_session=True,
                            env=dict(os.environ, PORT_BASE=str(base)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        told = done.stdout.readline()
        same(told.split()[0], f'http://127.0.0.1:{base + 80}/', 'first line')
        until(lambda: 'ready' in done.stdout.readline(), 'the start', 20)
        with Peer(base + 80) as p:
            same(p.ask('GET', '/hello').status, 200)
    finally:
        os.killpg(done.pid, signal.SIGTERM)
        done.wait(10)
