"""The example programs: each is started and used as its text says."""
import re
import struct

from frames import BINARY, TEXT, Socket, close_frame, frame
from harness import TOP, Server, check, has, room, same, test, until

TEXT09 = b"Hello webSocket server, after this text I'm sending 32 16 bit binary integers."
CONSOLE09 = [
    "[example 09] got text from browser over webSocket: Hello webSocket server, after this text I'm sending 32 16 bit "
    'binary integers.',
    '[example 09] got 64 bytes of binary data from browser over webSocket',
    '[example 09] -21 13 -8 5 -3 2 -1 1 0 1 1 2 3 5 8 13 21 34 55 89 144 233 377 610 987 1597 2584 4181 6765 10946 17711 '
    '28657',
    '[example 09] Looks like this is the Fibonacci sequence,',
    '[example 09] which means that both, endianness and complements are compatible with javascript client.',
]


def fibonacci():
    numbers = [-21, 13]
    while len(numbers) < 32:
        numbers.append(numbers[-1] + numbers[-2])
    return struct.pack('<32h', *numbers)


def in_order(lines, wanted):
    """The wanted lines stand among the lines, in this order."""
    at = 0
    for line in wanted:
        rest = lines[at:]
        check(line in rest, f'console lacks {line!r}: {[x for x in rest if "example" in x][-6:]}')
        at += rest.index(line) + 1


@test('S0-EX-01', 'the program example01')
def _():
    with Server(program='example01', seed=False) as s:
        same(s.get('/example01.html').body, b'<HTML>Example 01 - dynamic HTML page<br><br>Led is off.</HTML>')
        same(s.get('/').status, 404)


@test('S0-EX-02', 'the program example02')
def _():
    with Server(program='example02', seed=False) as s:
        has(s.get('/example02.html').body, b'Example 02 - static HTML page calling REST functions', 'page')
        same(s.get('/builtInLed').body, b'{"id":"esp32","builtInLed":"off"}\r\n')


for _n, _title in (('03', b'Example 03 - HTML page interacting with ESP32'), ('04', b'Example 04 - user interface with style')):
    @test(f'S0-EX-{_n}', f'the program example{_n}')
    def _(n=_n, title=_title):
        with Server(program=f'example{n}', seed=False) as s:
            has(s.get(f'/example{n}.html').body, title, 'page')
            same(s.get('/builtInLed/on', method='PUT').json()['builtInLed'], 'on')
            same(s.get('/builtInLed').json()['builtInLed'], 'on')


@test('S0-EX-08', 'the program example08 calls itself (S0-WCL-01)')
def _():
    with Server(program='example08', seed=False) as s:
        until(lambda: '[example 08]' in s.text() and 'upTime' in s.text(), 'the reply')
        reply = s.text().partition('[example 08] ')[2].replace('\r\n', '\n')
        check(re.match(r'HTTP/1.1 200 OK\n([-\w]+: .+\n)+\n\{"id":"esp32","upTime":"\d+ sec"\}\n', reply), repr(reply))


for _program in ('example09', 'example09_events'):
    @test('S0-EX-09a S0-EX-09b S0-EX-09c S0-EX-09d S0-EX-09e S0-WS-04', f'the program {_program}: console lines, replies, end')
    def _(program=_program):
        with Server(program=program, seed=False) as s:
            has(s.get('/example09.html').body, b'Example 09 - using WebSockets', 'page')
            with Socket(s.port, '/example09_WebSockets') as w:
                w.send(frame(TEXT, TEXT09) + frame(BINARY, fibonacci()))
                same(w.message(), (TEXT, b"Thank you webSocket client, I'm sending back 8 32 bit binary floats."))
                same(w.message(), (BINARY, struct.pack('<8f', *(2.0 ** -i for i in range(8)))))
                w.send(close_frame(1000)).frame()
                w.closed()
            until(lambda: len([x for x in s.lines() if '[example 09]' in x]) >= 5, 'the lines')
            same([x for x in s.lines() if '[example 09]' in x], CONSOLE09)
            with Socket(s.port, '/example09_WebSockets') as w:
                w.send(frame(TEXT, b'x')[:5])
                w.reset()
            if program == 'example09_events':
                until(lambda: '[example 09] error in communication, closing connection' in s.lines(), 'the error line')


@test('S1-04', 'a fixed buffer: a message that is too long for it is skipped, the connection ends as the program says')
def _():
    with Server(program='example09', seed=False) as s, Socket(s.port, '/example09_WebSockets') as w:
        w.send(frame(TEXT, b'x' * 300))
        until(lambda: '[example 09] error in communication, closing connection' in s.lines(), 'the error line')
        w.ended(1000)


@test('S0-EX-09e', 'blocking tasks: five browsers at once (a board: as many as it has tasks), others are served')
def _():
    with Server(program='example09', seed=False) as s:
        sockets = [Socket(s.port, '/example09_WebSockets') for _ in range(room(5, 3, 1))]
        same(s.get('/example09.html').status, 200, 'meanwhile')
        for w in reversed(sockets):
            w.send(frame(BINARY, fibonacci()))
        for w in sockets:
            same(w.message()[0], TEXT)
            same(w.message()[0], BINARY)
            w.send(close_frame(1000)).frame()
            w.sock.close()


@test('S1-08 S1-01 S1-03 S1-06 S1-10', 'the program s1_ws_echo: log lines, echo, asynchronous send from another task')
def _():
    with Server('--listen', '::', program='s1_ws_echo', seed=False) as s:
        Socket(s.port, host='::1').sock.close()
        with Socket(s.port, fields=['Sec-WebSocket-Protocol: echo']) as w:
            same(w.answer['sec-websocket-protocol'], 'echo')
            same(w.send(frame(TEXT, b'hello')).message(), (TEXT, b'hello'))
            same(w.send(frame(BINARY, b'\0\1')).message(), (BINARY, b'\0\1'))
            same(w.send(frame(TEXT, b'Trigger async')).message(), (TEXT, b'Async data'))
            same(w.send(frame(TEXT, b'after')).message(), (TEXT, b'after'))
        lines = [m[1] for m in (re.fullmatch(r'I \(\d+\) ws_echo_server: (.*)', x) for x in s.lines()) if m]
        in_order(lines, [f"Starting server on port: '{s.port}'", 'Registering URI handlers',
                         'Handshake done, IPv6 address: ::1', 'Handshake done, IPv4 address: 127.0.0.1',
                         'Got packet with message: hello', 'Packet type: 1', 'Packet type: 2',
                         'Got packet with message: Trigger async', 'Packet type: 1'])


@test('S1-07', "the seed's client: a key of ten letters, the protocol echo")
def _():
    with Server(program='s1_ws_echo', seed=False) as s:
        with Socket(s.port, key='gfhjgfhjfj', fields=['Sec-WebSocket-Protocol: echo']) as w:
            same(w.answer['sec-websocket-accept'], 'Jg/fQVRsgwdDzYeG8yNBHRajUxw=')
            same(w.answer['sec-websocket-protocol'], 'echo')
            same(w.send(frame(TEXT, b'hello')).message(), (TEXT, b'hello'))


@test('S1-06', 'asynchronous send to one that has gone does no harm')
def _():
    with Server(program='s1_ws_echo', seed=False) as s:
        for _ in range(10):
            with Socket(s.port) as w:
                w.send(frame(TEXT, b'Trigger async') * 3)
                w.reset()
        with Socket(s.port) as w:
            same(w.send(frame(TEXT, b'Trigger async')).message(), (TEXT, b'Async data'))


# Lines of code of the seed's snippets (without blank lines, comments and lone braces).
SEED_LINES = {'example01.c': 4, 'example02.c': 4, 'example03.c': 11, 'example04.c': 11, 'example08.c': 7, 'example09.c': 28,
              'example02.html': 17, 'example03.html': 24, 'example04.html': 38, 'example09.html': 38}


def code_lines(path):
    """What a user writes for the web: handlers, rows and pages; not includes, the app, main and the files row."""
    text = re.sub(r'/\*.*?\*/', '', path.read_text(), flags=re.S).split('static const struct sb_app')[0]
    text = text.split('static int up_time')[0]      # example 08 calls what the seed's main program had
    lines = (line.strip() for line in text.splitlines())
    skip = ('', '{', '}', '};', 'static const struct sb_route routes[] = {')
    return sum(line not in skip and not line.startswith(('//', '#include')) and 'files =' not in line for line in lines)


@test('S0-EX-01', 'the web parts of the examples are at most as long as the seed wrote them')
def _():
    for name, limit in SEED_LINES.items():
        path = TOP / 'handlers' / ('pages' if name.endswith('html') else 'examples') / name
        check(code_lines(path) <= limit, f'{name}: {code_lines(path)} lines, the seed {limit}')
