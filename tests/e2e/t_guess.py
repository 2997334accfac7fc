"""Log-ins under attack: guessing over all protocols at once, slow hashes, overlong words, kill -9 between two passwords."""
import contextlib
import ftplib
import os
import random
import select
import signal
import socket
import subprocess
import threading
import time

from harness import PROGRAM, SLOW, Failed, Peer, Server, check, free_port, has, same, test, until
from t_users import ftp, hashed, login, put, words

SLOW_ROUNDS = 600000        # half a second on a fast host


class Box(Server):
    """HTTP, FTP and Telnet, everybody of them on a port of its own."""

    def __init__(self, *options, **more):
        self.ftp, self.telnet = free_port(), free_port()
        super().__init__('--ftp', self.ftp, '--telnet', self.telnet, '--http-idle', 30, *options, **more)


def telnet(port, name, password, host='127.0.0.1'):
    """Is that let in? All of what it says is read."""
    with socket.create_connection(('127.0.0.1', port), 20 * SLOW, (host, 0)) as s:
        s.sendall(f'{name}\r\0{password}\r\0quit\r\0'.encode())
        said = b''
        while data := s.recv(65536):
            said += data
    check((b'Welcome ' in said) != (b'incorrect' in said), said)
    return b'Welcome ' in said


# ---- 10,000 guesses ----

def reset(socks):
    """Those who wait for their turn go for good; a FIN would not tell, they might still listen."""
    for sock in socks:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
        sock.close()


def guess_http(s, n, seen):
    with s.peer(timeout=30) as p:
        for i in range(n):
            r = p.ask('GET', '/private/', words('webadmin', f'guess{i}'))
            if r.status == 429:
                check(1 <= int(r['retry-after']) <= 32, r['retry-after'])
            seen[r.status] = seen.get(r.status, 0) + 1


def guess_ftp(s, connections, each, seen):
    """Lines sent ahead on many connections. Those who wait for their turn at the end are left."""
    socks = [socket.create_connection(('127.0.0.1', s.ftp), 10 * SLOW) for _ in range(connections)]
    for i, sock in enumerate(socks):
        sock.sendall(b''.join(b'USER webadmin\r\nPASS guess%d-%d\r\n' % (i, k) for k in range(each)))
    answers = dict.fromkeys(socks, b'')

    def count():
        return sum(text.count(b'\r\n530 ') for text in answers.values())

    def unfinished():
        for sock in select.select(socks, [], [], 0)[0]:
            answers[sock] += sock.recv(65536)
        return sum(text.count(b'\r\n530 ') < each for text in answers.values())
    until(lambda: unfinished() <= 4, 'the refusal of all but those who wait', 30)
    seen['530'] = count()
    check(not any(b'\r\n230 ' in text for text in answers.values()), 'logged in')
    reset(socks)


def guess_telnet(s, times, connections, seen):
    for _ in range(times):
        open_ = {}
        for i in range(connections):
            sock = socket.create_connection(('127.0.0.1', s.telnet), 10 * SLOW)
            sock.sendall(b'webadmin\r\0guess%d\r\0' % i)
            open_[sock] = b''

        def left():
            for sock in select.select(list(open_), [], [], 0)[0]:
                data = sock.recv(65536)
                open_[sock] += data
                if not data:
                    text = open_.pop(sock)
                    check(b'incorrect' in text and b'Welcome' not in text, text)
                    sock.close()
                    seen['telnet'] = seen.get('telnet', 0) + 1
            return len(open_)
        until(lambda: left() <= 4, 'the end of all but those who wait', 30)
        reset(open_)


@test('S0-USR-01', '10,000 wrong log-ins over HTTP, FTP and Telnet: slowed, and right ones from elsewhere work all the while')
def _():
    with Box() as s:
        same(login(s, 'webadmin', 'webadminpassword', '127.0.0.2'), 200)
        before, memory, seen, failed = s.used(), s.memory(), {}, []

        def attack(how, *arguments):
            try:
                how(s, *arguments, seen)
            except Exception as e:      # a thread's failure is the test's
                failed.append(e)
        threads = [threading.Thread(target=attack, args=a) for a in
                   ((guess_http, 8000), (guess_ftp, 24, 50), (guess_telnet, 8, 100))]
        for t in threads:
            t.start()
        rounds = 0
        while any(t.is_alive() for t in threads) or rounds < 3:
            same(ftp(s.ftp, 'webadmin', 'webadminpassword', '127.0.0.2'), 230)
            check(telnet(s.telnet, 'webadmin', 'webadminpassword', '127.0.0.2'), 'Telnet from elsewhere')
            same(login(s, 'webadmin', 'webadminpassword', '127.0.0.2'), 200)
            same(login(s, 'webadmin', 'wrong', f'127.0.1.{rounds + 1}'), 401, 'who guesses once hears no')
            rounds += 1
        for t in threads:
            t.join()
        if failed:
            raise failed[0]
        same(seen[401] + seen[429], 8000)
        check(seen['530'] >= 24 * 50 - 4 * 50 and seen['telnet'] >= 8 * 96, seen)
        check(seen[401] < 60, f'looked at {seen[401]} guesses over HTTP')
        with s.peer() as p:
            until(lambda: int(p.ask('GET', '/private/', words('webadmin', 'no'))['retry-after'] or 0) > 1, 'a longer wait', 20)
            same(p.ask('GET', '/private/', words('webadmin', 'webadminpassword')).status, 429, 'the guesser, even with the right one')
        same(login(s, 'webadmin', 'webadminpassword', '127.0.0.3'), 200)
        same(s.get('/private/').status, 401, 'without a password: asked for one')
        s.settle(before)
        check(s.memory() - memory < 4 << 20, f'{s.memory() - memory} bytes more')


# ---- slow hashes ----

@test('S0-USR-01 S0-USR-03', 'while one password is hashed for long, everybody else is served')
def _():
    with Box() as s:
        line = subprocess.run(['/usr/bin/python3', '-W', 'ignore', '-c', 'import crypt; print(crypt.crypt("slow", '
                               f'"$6$rounds={SLOW_ROUNDS}$salt$"))'], capture_output=True, text=True, check=True).stdout
        put(s, 'shadow', f'webadmin:{line.strip()}:::::::\n')
        with s.peer(timeout=60) as slow, s.peer() as fast, Peer(s.ftp) as f, Peer(s.telnet) as t:
            slow.send('GET /private/ HTTP/1.1\r\nHost: box\r\n' + words('webadmin', 'slow') + '\r\n\r\n')
            for i in range(50):
                same(fast.ask('GET', '/index.html').status, 200)
            f.send('SYST\r\n')
            until(lambda: b'215 ' in f.rest or f.more() == 0, 'an answer of FTP')
            until(lambda: b'user: ' in t.rest or t.more() == 0, 'the greeting of Telnet')
            check(not select.select([slow.sock], [], [], 0)[0], 'the slow one was faster than fifty others')
            same(slow.reply().status, 200)


@test('S0-USR-01', 'a log-in that the peer gives up, and one at the end of the box')
def _():
    with Box() as s:
        put(s, 'shadow', f'webadmin:{hashed("-6", "webadminpassword")}:::::::\n')
        before = s.used()
        for i in range(100):
            host = f'127.0.2.{i + 1}'
            for port, text in ((s.port, 'GET /private/ HTTP/1.1\r\nHost: box\r\n' + words('webadmin', f'{i}') + '\r\n\r\n'),
                               (s.ftp, 'USER webadmin\r\nPASS x\r\n'), (s.telnet, 'webadmin\rx\r')):
                with socket.create_connection(('127.0.0.1', port), 10, (host, 0)) as sock:
                    sock.sendall(text.encode())
                    if i % 2:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
        s.settle(before)
        with Peer(s.ftp) as f:
            f.line()        # it has been let in to the box
            f.send('USER webadmin\r\nPASS y\r\n')
            s.process.send_signal(signal.SIGTERM)
            f.all()


# ---- overlong words ----

@test('S0-USR-01', 'overlong names and passwords: wrong, and nothing more')
def _():
    with Box() as s:
        put(s, 'shadow', f'webadmin:{hashed("-5", "x" * 200)}:::::::\n')
        same(login(s, 'webadmin', 'x' * 200, '127.0.3.1'), 200)
        for i, (name, password) in enumerate((('webadmin', 'x' * 513), ('webadmin', 'x' * 4000), ('n' * 4000, 'x'), ('n' * 33, ''), ('', 'x'),
                                              ('n' * 1023, 'p' * 1023))):
            host = f'127.0.3.{i + 2}'
            same(login(s, name, password, host), 401, f'HTTP {len(name)} {len(password)}')
            with socket.create_connection(('127.0.0.1', s.ftp), 10 * SLOW, (host, 0)) as sock:
                sock.sendall(f'USER {name}\r\nPASS {password}\r\nQUIT\r\n'.encode())
                said = b''
                while data := sock.recv(65536):
                    said += data
                check(b'\r\n230 ' not in said and b'\r\n5' in said, said)
            check(not telnet(s.telnet, name, password, host), 'Telnet')
        same(login(s, 'webadmin', 'x' * 200, '127.0.3.1'), 200)


# ---- one box in one directory ----

@test('S0-BOOT-04', 'a second box in the same directory says so and does not start; after kill -9 the next one does')
def _():
    s = Server()
    try:
        done = subprocess.run([PROGRAM, '--root', s.root, '--http', str(free_port())], capture_output=True, text=True, timeout=20 * SLOW)
        same(done.returncode, 1)
        same(done.stdout, '')
        has(done.stderr, f'{s.root} is in use: another box runs there')
        same(login(s, 'webadmin', 'webadminpassword'), 200)
    finally:
        s.process.kill()
        s.process.wait()
    with Server(root=s.root) as again:
        again.own_root = True
        same(login(again, 'webadmin', 'webadminpassword'), 200)


# ---- kill -9 ----

def change(port, old, new):
    """Telnet's passwd. True: changed; None: the box has gone before it said so."""
    with contextlib.suppress(OSError), socket.create_connection(('127.0.0.1', port), 10 * SLOW) as s:
        s.sendall(f'webadmin\r\0{old}\r\0passwd\r\0{old}\r\0{new}\r\0{new}\r\0quit\r\0'.encode())
        said = b''
        while data := s.recv(65536):
            said += data
            check(b'incorrect' not in said and b'Wrong' not in said, said)
        return True if b'Password changed.' in said else None
    return None


@test('S0-TEL-08 S0-USR-02', 'kill -9 while passwords are changed: the file is whole, and the old or the new one opens')
def _():
    rnd, old, box, survived = random.Random(9), 'webadminpassword', None, {'old': 0, 'new': 0}
    try:
        for turn in range(8):
            box = Box(root=box.root) if box else Box()
            killer = threading.Timer(rnd.random() * .15, box.process.kill)
            killer.start()
            new, sure = old, old
            for n in range(1000):
                new = f'p{turn}-{n}'
                if change(box.telnet, sure, new):
                    sure = new
                    continue
                break
            else:
                raise Failed('it was not killed')
            box.process.wait()
            killer.join()
            text = (box.root / 'etc/shadow').read_bytes()
            check(text.endswith(b':::::::\r\n') and text.count(b'\n') == 2, text)
            same(subprocess.run([PROGRAM, 'check', 'shadow', box.root / 'etc/shadow'], capture_output=True).returncode, 0)
            old = next((p for p in (sure, new) if subprocess.run(
                [PROGRAM, 'verify', box.root / 'etc/shadow', 'webadmin'], input=p.encode()).returncode == 0), None)
            check(old, f'neither {sure} nor {new} opens')
            survived['old' if old == sure else 'new'] += 1
            same(os.stat(box.root / 'etc/shadow').st_mode & 0o777, 0o600)
        box = Box(root=box.root)
        same(ftp(box.ftp, 'webadmin', old, '127.0.0.1'), 230)
        same(sorted(p.name for p in (box.root / 'etc').iterdir()),
             ['dhcpcd.conf', 'hostapd', 'passwd', 'shadow', 'wpa_supplicant.conf'], 'nothing is left of the files that were begun')
    finally:
        if box:
            box.own_root = True
            box.stop()


# ---- what may be a password ----

@test('S0-USR-02 S0-USR-03', 'passwords with blanks, colons, quotes, other scripts open over HTTP, FTP and Telnet')
def _():
    with Box() as s:
        for i, password in enumerate((' blank in front and behind ', 'colon:in:it', 'quote"\'\\ and $(more) `', '\u00e4\u20ac\U0001f600', '%41%00',
                                      '~!@#$%^&*()_+', 'x' * 200, '#')):
            put(s, 'shadow', f'webadmin:{hashed(("-5", "-6")[i % 2], password)}:::::::\n')
            same(login(s, 'webadmin', password), 200, password)
            with socket.create_connection(('127.0.0.1', s.ftp), 10 * SLOW) as sock:
                sock.sendall(f'USER webadmin\r\nPASS {password}\r\nQUIT\r\n'.encode())
                said = b''
                while data := sock.recv(65536):
                    said += data
            has(said, b'\r\n230 ', password)
            check(telnet(s.telnet, 'webadmin', password), password)
            same(login(s, 'webadmin', password + ' ', f'127.0.4.{i + 1}'), 401)


@test('S0-USR-01', 'the three modes, and empty passwords by the switch, over HTTP, FTP and Telnet')
def _():
    for options, name, password, good in (
            (('--accounts', 'fixed'), 'root', 'rootpassword', True), (('--accounts', 'fixed'), 'root', 'wrong', False),
            (('--accounts', 'fixed'), 'joe', 'rootpassword', False), (('--accounts', 'none'), 'joe', 'anything', True),
            (('--accounts', 'none'), 'joe', '', True), (('--accounts', 'files'), 'webadmin', 'webadminpassword', True),
            (('--empty-passwords',), 'empty', '', True), (('--empty-passwords',), 'empty', 'x', False), ((), 'empty', '', False)):
        with Box(*options, seed='--accounts' not in options or 'files' in options) as s:
            if 'empty' in name:
                put(s, 'shadow', 'empty::::::::\nwebadmin::::::::\n')
                put(s, 'passwd', 'empty:x:1:::/:\n')
                same(login(s, 'webadmin', password), 200 if good else 401)
            what = f'{options} {name} {password}'
            same(ftp(s.ftp, name, password, '127.0.0.1'), 230 if good else 530, what)
            same(telnet(s.telnet, name, password), good, what)
