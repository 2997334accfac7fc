"""Plain TCP: the program's own services and calls, and their firewall."""
import random
import signal
import socket
import time

from harness import BOARD, PEER, SLOW, Failed, Peer, Server, check, free_port, has, room, same, test, until

GREETING = b'Type anything except quit. Quit will end the connection.\xff\xfe\x01\r\n'
STARTED = '[example 10] Morse echo server started, try "telnet <server IP> 24" to try it'
STOPPED = '[example 10] Morse echo server stopped, already active connections will continue to run anyway'


def free_ports(n):
    """The first of n in a row, below those that the system gives away by itself."""
    while True:
        first = random.randrange(20000, 32000)
        try:
            for port in range(first, first + n):
                with socket.socket() as s:
                    s.bind(('127.0.0.1', port))
            return first
        except OSError:
            pass


class Service(Server):
    """A program whose service stands at a port in its code; here at a free one."""

    def __init__(self, program, port_in_code, *words, options=(), ports=1, **more):
        self.tcp = free_ports(ports)
        super().__init__('--tcp-base', self.tcp - port_in_code, *options, *words, program=program, wait=False, **more)

    def peer(self, **options):
        until(self.listens, 'the start of the service', 15)
        return Peer(self.tcp, **options)

    def listens(self):
        if self.process.poll() is not None:
            raise Failed(f'the program ended with {self.process.returncode}: {self.text()[-400:]}')
        return f'port {self.tcp}' in self.text()

    def says(self, line, times=1):
        until(lambda: self.lines().count(line) >= times, f'the line {line!r}')


CLIENTS = room(20, 2, 1)        # each has a task, the program itself another


def example10(*words, **options):
    return Service('example10', 24, *words, **options)


def whole(peer):
    """All until the peer's end."""
    data = peer.all()
    peer.sock.close()
    return data


# ---- the Morse server ----

@test('S0-EX-10b S0-EX-10c S0-EX-10d', 'the program example10: greeting, translation, quit')
def _():
    with example10() as s:
        with s.peer() as p:
            same(p.take(61), GREETING)
            for sent, code in ((b'SOS', b'... --- ... '), (b'sos 1', b'... --- ...    .---- '), (b'a:b;c[d]', b'.-    -... -.-. -.. '),
                               (b'0123456789', b'----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. '),
                               (b'\xff\xfd\x01\0\x7f\xc3\xa9!z', b'--.. ')):
                same(p.send(sent).take(len(code)), code, f'{sent!r} gives')
            same(p.send(b'quit').all(), b'--.- ..- .. - ')
        for sent in (b'qu\r\nit', b'quiet', b'qqui t', b'quixt'):
            with s.peer() as p:
                p.take(61)
                p.send(sent + b'.')
                p.send(b'QuIt')
                check(p.all().endswith(b'--.- ..- .. - '), f'{sent!r} must not end the connection')
        with s.peer() as p:
            p.take(61)
            for c in b'qQUi', b'T and no more':       # across packets
                p.send(c)
                time.sleep(.05)
            same(p.all(), b'--.- --.- ..- .. - ')


@test('S0-EX-10a S0-TCP-07', 'the program example10 listens so long; connections that are open go on')
def _():
    with example10('1') as s, s.peer() as p:
        s.says(STARTED)
        same(p.take(61), GREETING)
        s.says(STOPPED)
        try:
            with Peer(s.tcp) as late:       # QEMU takes the call of a board, and closes it when nobody is there
                check(BOARD and late.sock.recv(1) == b'', 'somebody could still come')
        except (ConnectionRefusedError, ConnectionResetError):
            pass
        same(p.send(b'e').take(2), b'. ')
        same(p.send(b'quit').all(), b'--.- ..- .. - ')
        s.says('[example 10] connection has just ended')


@test('S0-EX-10a', 'the program example10 listens for 30 seconds', background=True)
def _():
    with example10() as s:
        s.says(STARTED)
        time.sleep(28)
        check(STOPPED not in s.lines(), 'stopped early')
        time.sleep(3 * SLOW)
        check(STOPPED in s.lines(), 'still listens')


@test('S0-EX-10a S4-06', 'a port that is taken: the program says so; it is free at once when its owner has gone')
def _():
    with example10() as s, s.peer() as p:
        p.take(61)
        other = Server('--tcp-base', s.tcp - 24, program='example10', wait=False)
        until(lambda: '[example 10] unable to start Morse echo server' in other.lines(), 'the line')
        other.stop()
        s.process.kill()
        s.process.wait()
        again = Server('--tcp-base', s.tcp - 24, program='example10', wait=False)
        until(lambda: STARTED in again.lines(), 'the second start')
        again.stop()
        raise_none(s)


def raise_none(server):
    """Was killed on purpose: its exit code says nothing."""
    server.process.returncode = 0


@test('S0-EX-10e S0-TCP-01 S0-TCP-06', 'the program example10: many clients at once, and its lines')
def _():
    with example10() as s:
        peers = [s.peer() for _ in range(CLIENTS)]
        for p in peers:
            same(p.take(61), GREETING)
        for i, p in enumerate(reversed(peers)):
            p.send(b'abc'[i % 3:i % 3 + 1])
        for i, p in enumerate(reversed(peers)):
            code = (b'.- ', b'-... ', b'-.-. ')[i % 3]
            same(p.take(len(code)), code)
        for i, p in enumerate(peers):
            p.reset() if i % 2 else p.sock.close()
        s.says('[example 10] new connection arrived from ' + PEER, CLIENTS)
        s.says('[example 10] connection has just ended', CLIENTS)


@test('S0-EX-10e', 'a client that reads nothing is waited for; gone, it ends with a line')
def _():
    with example10() as s, s.peer(receive=4096) as p, s.peer() as q:
        p.sock.settimeout(1)
        try:
            while True:
                p.sock.sendall(b'0' * 65536)
        except socket.timeout:
            pass                    # neither side reads
        same(q.take(61), GREETING)
        same(q.send(b'e').take(2), b'. ', 'another client meanwhile')
        p.reset()
        s.says('[example 10] error while sending response')
        s.says('[example 10] connection has just ended')


@test('S0-TCP-01', 'more clients than there are tasks: the others are closed at once; resets in every state leave nothing behind')
def _():
    with example10() as s:
        peers = [s.peer() for _ in range(room(80, 9, 5))]
        heard = [p.rest + p.sock.recv(61, socket.MSG_WAITALL) for p in peers]
        same((heard.count(GREETING), heard.count(b'')), room((63, 17), (2, 7), (0, 5)), 'greeted and closed (the program itself is a task)')
        for p in peers:
            p.reset()
        for i in range(300):
            try:
                p = s.peer()
                p.send(b'sos quit'[:i % 9])
                if i % 3:
                    p.sock.recv(i)
                p.reset() if i % 2 else p.sock.close()
            except OSError:
                pass            # who is closed may hear of it as a reset
        before = s.fds()
        with s.peer() as p:
            same(p.take(61), GREETING, 'afterwards')
        until(lambda: s.fds() <= before, 'giving back descriptors')


@test('S0-TCP-08', 'a port that is taken is tried again every second, and served when it is free', background=True)
def _():
    with socket.create_server(('127.0.0.1', 0)) as taken:
        port = taken.getsockname()[1]
        s = Server('--tcp-base', port - 80, program='s2_echo', wait=False)
        s.tcp = port
        until(lambda: f"couldn't start tcp server on port {port}: busy, trying again every second" in s.text(), 'the line')
        time.sleep(1.5)
        check(s.process.poll() is None and 'server started' not in s.text(), s.text())
    with s:
        until(lambda: f'server started on 127.0.0.1 port {port}' in s.text(), 'the start', 3)
        with Peer(port) as p:
            same(p.send(b'here').take(4), b'here')


@test('S0-TCP-08', 'those who come while the box is busy wait in its queue')
def _():
    with example10() as s:
        until(s.listens, 'the start')
        s.process.send_signal(signal.SIGSTOP)
        peers = [Peer(s.tcp) for _ in range(50)]
        s.process.send_signal(signal.SIGCONT)
        for p in peers:
            same(p.take(61), GREETING)
            p.sock.close()


# ---- reading a file and waiting ----

@test('S0-EX-06', 'the program example06: the file or that there is none, three times, a second apart')
def _():
    with Server(program='example06', wait=False) as s:
        line = "[example 06] can't read file /ID"
        until(lambda: line in s.lines(), 'the first line')
        since = time.monotonic()
        s.put_file('/ID', b'box 7')
        until(lambda: s.lines().count('[example 06] box 7') == 2, 'the others')
        check(1.5 < time.monotonic() - since < 2.5 + SLOW, f'{time.monotonic() - since} s')
        time.sleep(1.2)
        same([x for x in s.lines() if '[example 06]' in x], [line] + 2 * ['[example 06] box 7'])


# ---- calls ----

@test('S0-TCP-03 S0-TCP-04', 'a call that nobody answers ends with its time-out')
def _():
    with socket.socket() as full:
        full.bind(('127.0.0.1', 0))
        full.listen(0)
        port = full.getsockname()[1]
        others = []
        for _ in range(4):          # the queue is full: further calls hang
            o = socket.socket()
            o.setblocking(False)
            o.connect_ex(('127.0.0.1', port))
            others.append(o)
        time.sleep(.2)
        with Server('127.0.0.1', port, program='s4_client', wait=False) as s:
            since = time.monotonic()
            until(lambda: 'TCP close, please reset!' in s.lines(), 'the time-out', 8)
            check(time.monotonic() - since > 3, 'too early')
        for o in others:
            o.close()


# ---- the firewall ----

def call(port, source, sent=b''):
    """Everything that one from this address is told."""
    sock = socket.create_connection(('127.0.0.1', port), 5 * SLOW, source_address=(source, 0))
    try:
        if sent:
            sock.sendall(sent)
        data = b''
        while True:
            piece = sock.recv(4096)
            if not piece:
                return data
            data += piece
    except ConnectionResetError:
        return data
    finally:
        sock.close()


GET = b'GET /example01.html HTTP/1.1\r\nHost: b\r\nConnection: close\r\n\r\n'


@test('S0-TCP-05', 'rules: the first that matches decides; who is not wanted hears nothing')
def _():
    rules = ['--allow', 'tcp:127.0.0.3', '--deny', 'tcp:127.0.0.2/31', '--deny', 'http:all', '--deny=::/0']
    with Service('s3_hello', 3000, options=rules) as s:
        until(s.listens, 'the start')
        same(call(s.tcp, '127.0.0.1', b'x'), b'Hello World', 'one that no rule matches hears')
        same(call(s.tcp, '127.0.0.2', b'x'), b'', 'a denied one hears')
        same(call(s.tcp, '127.0.0.3', b'x'), b'Hello World', 'one that is allowed first hears')


@test('S0-TCP-05', 'who is not wanted is closed at once, not with the first byte')
def _():
    with example10(options=['--deny', 'tcp:all']) as s:
        until(s.listens, 'the start')
        since = time.monotonic()
        same(call(s.tcp, '127.0.0.1'), b'')
        check(time.monotonic() - since < .5 * SLOW, 'took its time')
        same(s.lines().count('[example 10] new connection arrived from 127.0.0.1'), 0)


@test('S0-HTTP-13', 'a rule for the web: an immediate close and not a byte, others are served')
def _():
    with Server('--deny', 'http:127.0.0.2', '--deny', 'ftp:127.0.0.1', program='example01') as s:
        has(call(s.port, '127.0.0.1', GET), b'Led is off', 'reply')
        since = time.monotonic()
        same(call(s.port, '127.0.0.2'), b'', 'a denied one that waits hears')
        check(time.monotonic() - since < .5 * SLOW, f'closed after {time.monotonic() - since:.2f} s')
        for _ in range(20):
            same(call(s.port, '127.0.0.2', GET), b'', 'a denied one hears')
        has(call(s.port, '127.0.0.3', GET), b'Led is off', 'reply')


@test('S0-TCP-05 S0-HTTP-13', 'rules for Telnet and FTP: who is not wanted is not greeted')
def _():
    telnet, ftp = free_port(), free_port()
    with Server('--telnet', telnet, '--ftp', ftp, '--deny', 'telnet:127.0.0.2', '--allow', 'ftp:127.0.0.2', '--deny', 'ftp:all') as s:
        same(call(telnet, '127.0.0.2'), b'', 'Telnet says to a denied one')
        same(call(ftp, '127.0.0.1'), b'', 'FTP says to a denied one')
        has(call(s.port, '127.0.0.2', GET), b'Led is off', 'reply')
        for port, source in (telnet, '127.0.0.1'), (ftp, '127.0.0.2'):
            with socket.create_connection(('127.0.0.1', port), 5 * SLOW, source_address=(source, 0)) as sock:
                check(sock.recv(1), 'a welcome one is not greeted')


@test('S0-HTTP-13 S0-TCP-05', 'a wrong rule is said and there is no start')
def _():
    for rule in ('10.0.0.0/33', 'smtp:all', '10.0.0', '', '1.2.3.4/', 'http'):
        s = Server('--deny', rule, program='example01', wait=False)
        same(s.process.wait(10 * SLOW), 2, f'exit code for {rule!r}')
        has(s.text(), 'not a good value')
        raise_none(s)
