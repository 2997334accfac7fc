"""The seeds' TCP programs (S2, S3, S4), their PC-side programs written anew, and how long all of them are."""
import re
import socket
import subprocess
import threading
import time

from harness import ADDRESS, MIB, PEER, SLOW, TOP, Server, Skipped, check, free_port, same, test, until
from t_tcp import Service


# ---- S2: the echo server ----

@test('S2-01 S2-02 S2-03 S2-04', 'the program s2_echo and the seed\'s client: one byte at a time')
def _():
    with Service('s2_echo', 80) as s:
        until(lambda: s.listens() and ADDRESS in s.lines(), 'the start')
        same([x for x in s.lines() if x in ('Connected to the WiFi network', ADDRESS)],
             ['Connected to the WiFi network', ADDRESS])
        for n in range(3):
            sock = socket.socket()
            sock.settimeout(5 * SLOW)
            sock.connect(('127.0.0.1', s.tcp))
            message, data = b'Hello World', b''
            sock.send(message)
            while len(data) < len(message):
                data += sock.recv(1)
            same(data, message)
            sock.close()
            s.says('Client disconnected', n + 1)


@test('S2-01', 'the echo keeps pace with its peer: 8 MB there and back, all of it the same', )
def _():
    data = bytes(range(251)) * (8 * MIB // 251)
    with Service('s2_echo', 80) as s, s.peer(receive=16384) as p:
        def send():
            p.sock.sendall(data)
            p.sock.shutdown(socket.SHUT_WR)
        threading.Thread(target=send, daemon=True).start()
        got = p.all()
        check(got == data, f'{len(got)} of {len(data)} bytes came back, or not the same')
        before = s.memory()
        check(before < 64 << 20, f'{before} bytes of memory')


# ---- S3: hello ----

def node_client(port, sent):
    """What the tutorial's nodejs client does: says something, prints what comes until the end."""
    with socket.create_connection(('127.0.0.1', port), 5 * SLOW) as sock:
        for piece in sent:
            sock.sendall(piece)
            time.sleep(.02)
        data = b''
        while True:
            piece = sock.recv(1024)
            if not piece:
                return data.decode()
            data += piece


@test('S3-04 S3-05 S3-06 S3-07', 'the program s3_hello prints each request and answers Hello World, a browser\'s too')
def _():
    request = b'GET / HTTP/1.1\r\nHost: 192.168.1.1:3000\r\nAccept: text/html\r\n\r\n'
    with Service('s3_hello', 3000) as s:
        until(s.listens, 'the start')
        same(node_client(s.tcp, [b'Hello from the client']), 'Hello World')
        s.says('Hello from the client')
        same(node_client(s.tcp, [request]), 'Hello World')
        s.says('Host: 192.168.1.1:3000')
        same(node_client(s.tcp, [bytes(range(256))]), 'Hello World', 'any bytes')


@test('S3-06 S3-05', 'nodejs prints the message of s3_hello, and a client of the web complains of it')
def _():
    script = """const c = require('net').connect(+process.argv[1], '127.0.0.1', () => c.write('Hello from node'));
                c.on('data', d => console.log('Received: ' + d)); c.on('end', () => console.log('Ended'));"""
    with Service('s3_hello', 3000) as s:
        until(s.listens, 'the start')
        said = subprocess.run(['node', '-e', script, str(s.tcp)], capture_output=True, text=True, timeout=20 * SLOW).stdout
        same(said, 'Received: Hello World\nEnded\n')
        s.says('Hello from node')
        url = f'http://127.0.0.1:{s.tcp}/'
        same(subprocess.run(['curl', '-s', url], timeout=20 * SLOW).returncode, 1, 'curl: no HTTP')
        same(subprocess.run(['curl', '-s', '--http0.9', url], timeout=20 * SLOW, capture_output=True).stdout, b'Hello World')


@test('S3-04', 'a request that comes in pieces is printed to its end, a long one too')
def _():
    long = b''.join(b'line %05d of a long request\n' % i for i in range(20000))
    with Service('s3_hello', 3000) as s:
        until(s.listens, 'the start')
        same(node_client(s.tcp, [b'in ', b'three ', b'pieces']), 'Hello World')
        s.says('in three pieces')
        same(node_client(s.tcp, [long]), 'Hello World')
        s.says('line 19999 of a long request')
        lines = [x for x in s.lines() if x.endswith('of a long request')]
        check('\n'.join(lines) + '\n' == long.decode(), f'{len(lines)} lines were printed')


# ---- S4: server and client ----

@test('S4-04', 'the program s4_server: its lines, its first words, each message printed and returned')
def _():
    with Service('s4_server', 8000) as s:
        with s.peer() as p:
            same(p.take(11), b'I am Server')
            for text in b'one', b'two three', b'\xc3\xa9':
                same(p.send(text).take(len(text)), text)
                s.says(text.decode())
        s.says('close socket')
        lines = s.lines()
        wanted = [f'Server IP: {ADDRESS} \tPort: {s.tcp}', 'accepting.....', f'{PEER} connected', 'one', 'two three', 'close socket']
        same([x for x in lines if x in wanted], wanted)


@test('S4-07', 'the program s4_sketch_server: its lines, and what is typed on its console goes to the client')
def _():
    with Service('s4_sketch_server', 80, stdin=subprocess.PIPE) as s:
        s.process.stdin.write(b'to nobody\n')
        s.process.stdin.flush()
        s.says('IP address: 127.0.0.1')
        s.says(f'IP port: {s.tcp}')
        for n in 1, 2:
            with s.peer() as p:
                s.says('Client connected.', n)
                p.send(b'from the PC')
                s.says('from the PC', n)
                s.process.stdin.write(b'typed on the console\n')
                s.process.stdin.flush()
                same(p.take(21), b'typed on the console\n')
            s.says('Client Disconnected.', n)
        with s.peer() as p:
            p.send(b'x' * 300000)
            until(lambda: s.text().count('x') >= 300000, 'all that was said')
            s.process.stdin.close()             # nobody types any more: the rest goes on
            p.send(b'and more')
            until(lambda: 'and more' in s.text(), 'the rest')


def listener(port=0):
    sock = socket.socket()
    sock.settimeout(10 * SLOW)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(('127.0.0.1', port))
    sock.listen()
    return sock


def exactly(sock, n):
    data = b''
    while len(data) < n:
        piece = sock.recv(n - len(data))
        check(piece, f'closed after {data!r}')
        data += piece
    return data


@test('S4-01 S4-03 S0-TCP-03', 'the program s4_client: says hello, prints and returns what comes, tells of the end')
def _():
    with listener() as l, Server(PEER, l.getsockname()[1], program='s4_client', wait=False) as s:
        c = l.accept()[0]
        c.settimeout(5 * SLOW)
        same(exactly(c, 19), b'HelloThis is my IP.')
        for text in b'from the PC', b'again':
            c.sendall(text)
            same(exactly(c, len(text)), text)
            until(lambda: text.decode() in s.lines(), 'the printed text')
        c.close()
        until(lambda: 'Close socket' in s.lines(), 'the last line')


@test('S4-01', 'a host by its name')
def _():
    with listener() as l, Server('localhost', l.getsockname()[1], program='s4_client', wait=False):
        c = l.accept()[0]
        c.settimeout(5 * SLOW)
        same(exactly(c, 5), b'Hello')
        c.close()


@test('S4-02 S0-TCP-03', 'the program s4_client: nobody listens')
def _():
    with Server(PEER, free_port(), program='s4_client', wait=False) as s:
        until(lambda: 'TCP close, please reset!' in s.lines(), 'the line')


@test('S4-02 S4-01', 'the program s4_sketch_client tries until somebody listens, then talks both ways')
def _():
    port = free_port()
    with Server('127.0.0.1', port, program='s4_sketch_client', wait=False, stdin=subprocess.PIPE) as s:
        until(lambda: s.lines().count('Connection failed.') >= 2, 'a second try')
        check(s.lines().count('Waiting a moment before retrying...') >= 1, s.text())
        with listener(port) as l:
            c = l.accept()[0]
            c.settimeout(5 * SLOW)
            same(exactly(c, 21), b'Hello\nThis is my IP.\n')
            c.sendall(b'from the PC')
            until(lambda: '127.0.0.1:from the PC' in s.lines(), 'the printed text')
            s.process.stdin.write(b'typed\n')
            s.process.stdin.flush()
            same(exactly(c, 6), b'typed\n')
            c.close()


class PcTool:
    """The kit's sketchWiFi without its window: a mode, an address, a port; start, send, what came, clear."""

    def __init__(self, mode, ip='127.0.0.1', port=0):
        self.mode, self.ip, self.port = mode, ip, port
        self.receive_box = b''
        self.family = socket.AF_INET6 if ':' in ip else socket.AF_INET
        self.listening = self.sock = None

    def start(self):
        if self.mode == 'client':
            self.sock = socket.create_connection((self.ip, self.port), 5 * SLOW)
        else:
            self.listening = socket.create_server((self.ip, self.port), family=self.family)
            self.port = self.listening.getsockname()[1]
        return self

    def accept(self):
        self.listening.settimeout(10 * SLOW)
        self.sock = self.listening.accept()[0]
        self.sock.settimeout(5 * SLOW)

    def send(self, text):
        return self.sock.send(text)

    def receives(self, text):
        while not self.receive_box.endswith(text):
            piece = self.sock.recv(1024)
            check(piece, f'closed after {self.receive_box!r}')
            self.receive_box += piece

    def clear_receive(self):
        self.receive_box = b''

    def __enter__(self):
        return self.start()

    def __exit__(self, *unused):
        for sock in self.sock, self.listening:
            if sock:
                sock.close()


@test('S4-05 S4-04', 'the PC tool as client of s4_server: start, send, receive, clear, start again')
def _():
    with Service('s4_server', 8000) as s:
        until(s.listens, 'the start')
        for n in 1, 2:
            with PcTool('client', port=s.tcp) as tool:
                tool.receives(b'I am Server')
                tool.clear_receive()
                same(tool.send(b'typed into the box'), 18)
                tool.receives(b'typed into the box')
                same(tool.receive_box, b'typed into the box')
            s.says('close socket', n)


@test('S4-05 S4-01', 'the PC tool as server of s4_client')
def _():
    with PcTool('server') as tool, Server(PEER, tool.port, program='s4_client', wait=False) as s:
        tool.accept()
        tool.receives(b'HelloThis is my IP.')
        tool.clear_receive()
        tool.send(b'from the PC')
        tool.receives(b'from the PC')
        until(lambda: 'from the PC' in s.lines(), 'the printed text')


@test('S4-08', 'both projects over IPv6; the count of a send, the pieces of a receive, the close')
def _():
    with Service('s4_server', 8000, options=['--listen', '::1']) as s:
        until(s.listens, 'the start')
        with PcTool('client', '::1', s.tcp) as tool:
            tool.receives(b'I am Server')
            s.says('::1 connected')
            tool.clear_receive()
            same(tool.send(b'm' * 3000), 3000, 'the count')
            tool.receives(b'm' * 3000)          # more than the 1024 that one receive takes
        s.says('close socket')
    with PcTool('server', '::1') as tool, Server('::1', tool.port, program='s4_client', wait=False) as s:
        tool.accept()
        tool.receives(b'HelloThis is my IP.')
        tool.sock.close()
        until(lambda: 'Close socket' in s.lines(), 'the last line')


# ---- how long the programs are ----

EXAMPLES = TOP / 'handlers' / 'examples'
SEEDS = TOP.parent / 'shared' / 'spec' / 'seeds'

# Lines of the seeds' own programs. Of the snippets in the first seed, lines of code; the sketch of S2 says its lines
# itself; of S4's Python programs, which the text only quotes, the last line quoted. S3 shows no source.
SNIPPETS = {'example05.c': 11, 'example06.c': 12, 'example10.c': 87}
PROGRAMS = {'s2_echo.c': 47, 's4_client.c': 43, 's4_server.c': 52}


def code_lines(text):
    """Without comments, includes, empty lines and lone braces."""
    text = re.sub(r'/\*.*?\*/', '', text, flags=re.S)
    lines = (line.strip() for line in text.splitlines())
    return sum(line not in ('', '{', '}', '};') and not line.startswith(('//', '#include')) for line in lines)


@test('S0-EX-05 S0-EX-06 S0-EX-10 S2-01 S4-01 S4-04', 'the programs are at most as long as the seed wrote them')
def _():
    for name, limit in SNIPPETS.items():
        lines = code_lines((EXAMPLES / name).read_text().split('static const struct sb_app')[0])
        check(lines <= limit, f'{name}: {lines} lines of code, the seed {limit}')
    for name, limit in PROGRAMS.items():
        lines = len((EXAMPLES / name).read_text().splitlines())
        check(lines <= limit, f'{name}: {lines} lines, the seed {limit}')


@test('S0-EX-05 S0-EX-06 S0-EX-10 S2-01 S4-01 S4-04', "the seeds' texts are as long as that")
def _():
    texts = {path.name[:3]: path.read_text(encoding='utf-8') for path in SEEDS.glob('00*.txt')}
    if not texts:
        raise Skipped('the seeds are not there')
    for name, lines in SNIPPETS.items():
        snippet = re.search(rf'\*\*Example {name[7:9]}.*?```C\+\+\n(.*?)```', texts['000'], re.S)[1]
        same(code_lines(snippet), lines, name)
    numbers = ''.join(str(n) for n in range(1, PROGRAMS['s2_echo.c'] + 1))
    check(f'\n{numbers}\n`#include <WiFi.h>' in texts['002'], 'the sketch has other lines')
    for name, text in zip(('s4_client.c', 's4_server.c'), texts['004'].split('Project As Server')):
        same(max(int(n) for n in re.findall(r':lines: \d+-(\d+)', text)), PROGRAMS[name], name)
