"""Telnet and those who mean no good: what was taken is given back, others are served meanwhile."""
import socket
import threading
import time

from harness import SLOW, Failed, check, has, room, same, test, until
from t_telnet import PROMPT, Box, Session, root


def pour(session, data, seconds=1.0, most=1 << 22):
    """As much of it, again and again, as is taken; nothing of what comes back is read. Bytes."""
    session.sock.settimeout(.2)
    end, sent = time.monotonic() + seconds, 0
    try:
        while sent < most and time.monotonic() < end:
            sent += session.sock.send(data)
    except (TimeoutError, socket.timeout):
        pass
    except OSError as err:
        raise Failed(f'cut off after {sent} bytes: {err}') from None
    session.sock.settimeout(5 * SLOW)
    return sent


def serves(box, what='others'):
    with root(box) as s:
        same(s.ask('led state'), 'Led is off.', what)


FLOODS = {
    'NOP': b'\xff\xf1', 'are you there': b'\xff\xf6', 'timing marks': b'\xff\xfd\x06', 'offers': b'\xff\xfb\xc8\xff\xfd\xc9',
    'echo on and off': b'\xff\xfe\x01\xff\xfd\x01', 'interrupts': b'\xff\xf4', 'abort output': b'\xff\xf5', 'data marks': b'\xff\xf2',
    'windows': b'\xff\xfa\x1f\0\x50\0\x18\xff\xf0', 'a terminal type without end': b'\xff\xfa\x18\0' + b'x' * 2000,
    'broken subnegotiations': b'\xff\xfa\x1f\xff\xfa', 'escaped 255': b'\xff\xff',
}


@test('S0-TEL-23', 'floods of Telnet commands by peers who read nothing: memory is bounded, others are served, nothing leaks')
def _():
    at_once = room(2 * len(FLOODS), 3, 1)       # of a board's sessions, and one is left where there are more
    floods = [(data, at_prompt) for data in FLOODS.values() for at_prompt in (False, True)]
    with Box() as b:
        serves(b)
        before, memory = b.used(), b.memory()
        for first in range(0, len(floods), at_once):
            peers = []
            for data, at_prompt in floods[first:first + at_once]:
                peers.append(root(b) if at_prompt else Session(b))
                pour(peers[-1], data * (65536 // len(data)), .3)
            if at_once > 1:
                serves(b, 'others meanwhile')
            same(b.get('/hello').status, 200, 'the web meanwhile')
            check(b.memory() - memory < 16 << 20, f'{b.memory() - memory} bytes more memory')
            for i, p in enumerate(peers):
                p.reset() if i % 2 else p.sock.close()
            b.settle(before)
        serves(b)


@test('S0-TEL-23', 'a flood that is read: one answer for each question, and the session goes on')
def _():
    with Box() as b, root(b) as s:
        n = 20000
        def write():
            s.sock.sendall(b'\xff\xfd\x06\xff\xf6' * n)
            s.sock.sendall(b'led state\r\0')
        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        data = s.until(b'Led is off.' + PROMPT)
        writer.join()
        same((data.count(b'\xff\xfb\x06'), data.count(b'[yes]')), (n, n), 'answers')


@test('S0-TEL-06', 'lines without end, with every byte: a bell, and the session goes on')
def _():
    with Box() as b:
        for junk in (b'x' * 1000000, bytes(range(1, 256)) * 2000, '\u4e2d\u00e4\U0001f600'.encode() * 20000, b'"' * 100000):
            typed = junk.replace(b'\xff', b'\xff\xff').replace(b'\4', b'') + b'\x15\r\0\x03\x15led state\r\0'
            with root(b) as s:
                writer = threading.Thread(target=s.sock.sendall, args=(typed,), daemon=True)
                writer.start()
                has(s.until(b'Led is off.' + PROMPT)[-60:], b'led state')
                writer.join()


def states(b):
    """A session in each state there is; a name and the peer."""
    b.put_file('/tel/huge.txt', b'a line that nobody reads\n' * 400000)

    def typed(text, wait=b'', server=b):
        s = root(server)
        s.send(text)
        if wait:
            s.until(wait)
        return s

    yield 'greeting', Session(b)
    yield 'name', Session(b).send(b'ro')
    yield 'password', Session(b).send(b'root\r\0rootpa')
    yield 'password being checked', Session(b).send(b'root\r\0rootpassword\r\0')
    yield 'wrong password', Session(b, source='127.0.0.9').send(b'root\r\0never\r\0')
    yield 'prompt', typed(b'')
    yield 'line', typed(b'ls te', b'ls te')
    yield 'history and completion', typed(b'ls te\t\x1b[A\x1b[A\x19\x1b', b'ls te')
    yield 'middle of IAC', typed(b'\xff')
    yield 'middle of a subnegotiation', typed(b'\xff\xfa\x18\0vt')
    yield 'page', typed(b'cat /tel/huge.txt\r\0', b'nobody reads')
    yield 'list', typed(b'ls /var/www/html\r\0')
    yield 'task', typed(b'ping 127.0.0.1\r\0', b'data bytes')
    yield 'task with keys ahead', typed(b'ping 127.0.0.1\r\0led state\r\0' + b'x' * 9000 + b'\xff\xfd\x06', b'data bytes')
    yield 'task stopped', typed(b'ping 127.0.0.1\r\0\xff\xf4\xff\xf5', b'^C')
    yield 'old password', typed(b'passwd\r\0', b'user root: ')
    yield 'old password being checked', typed(b'passwd\r\0rootpassword\r\0', b'user root: ')
    yield 'new password', typed(b'passwd\r\0rootpassword\r\0new', b'enter new password: ')
    yield 'end', typed(b'quit\r\0')


@test('S0-TEL-23', 'resets and ends in every state, sixty at once: pools and descriptors are as before')
def _():
    with Box() as b:
        serves(b)
        before = b.used()
        for way in 'reset', 'close', 'half':
            peers = [(name, p) for _ in range(3) for name, p in states(b)]
            for _, p in peers:
                if way == 'reset':
                    p.reset()
                elif way == 'close':
                    p.sock.close()
                else:
                    try:
                        p.sock.shutdown(socket.SHUT_WR)
                    except OSError:
                        pass            # the box was first
            if way == 'half':           # what they still hear ends, then the box closes
                for name, p in peers:
                    try:
                        while p.sock.recv(65536):
                            pass
                    except ConnectionResetError:
                        pass
                    except (TimeoutError, socket.timeout):
                        raise Failed(f'{name}: not closed') from None
                    p.sock.close()
            b.settle(before, 8)
            serves(b, f'after {way}')


@test('S0-TEL-23', 'a hundred sessions at once are all served; one more than there can be is told so')
def _():
    with Box('--accounts', 'none') as b:
        before = b.used()
        peers = [Session(b, 'anybody', 'x') for _ in range(100)]
        for round_ in range(3):
            for i, p in enumerate(peers):
                p.send(f'ls /var/www/html\r\0led state\r\0')
            for p in peers:
                p.until(b'Led is off.' + PROMPT)
        more = []
        while len(more) < 600:
            s = Session(b)
            more.append(s)
            if s.rest or s.more():
                if b'Too many sessions' in s.rest:
                    break
        same(len(peers) + len(more), 513, 'sessions until one is refused')
        same(more[-1].all(), b'Too many sessions, please try again later.\r\n')
        peers[0].send('led state\r\0')
        peers[0].until(b'Led is off.' + PROMPT)
        for p in peers + more:
            p.reset()
        b.settle(before)
        with Session(b, 'anybody', 'x') as s:
            same(s.ask('led state'), 'Led is off.')
