"""What every end-to-end test needs: servers, raw peers, checks and the list of tests."""
import atexit
import fnmatch
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = pathlib.Path(os.environ.get('SIGNALBOX', TOP / 'build' / 'release' / 'signalbox')).resolve()
OUT = TOP / 'build' / 'test'
BOARD = os.environ.get('E2E_BOARD', '')             # run.py --board: what QEMU emulates; '' is this host
RELEASE = os.environ.get('E2E_RELEASE', '')         # run.py --release: '-release', the firmware that is flashed
SLOW = float(os.environ.get('E2E_SLOW', '3' if BOARD else '1'))     # stretches every wait, for sanitizers and emulators
PEER = '10.0.2.2' if BOARD else '127.0.0.1'         # where the box sees its clients
ADDRESS = '10.0.2.15' if BOARD else '127.0.0.1'     # its own
MIB = 1 << 16 if BOARD else 1 << 20                 # of large files: a board's flash is 4 MiB
BAD_WORDS = re.compile(r'AddressSanitizer|LeakSanitizer|runtime error:|SUMMARY:|panic|assert', re.I)
SUITE = {'': 'e2e', 'mps2-an385': 'boards-an385', 'lm3s6965evb': 'boards-lm3s'}[BOARD]
SUITE = SUITE.replace('boards', 'release') if RELEASE else SUITE


class Failed(Exception):
    pass


class Skipped(Exception):
    pass


def check(ok, why):
    if not ok:
        raise Failed(why)


def same(got, wanted, what='got'):
    if got != wanted:
        raise Failed(f'{what} {short(got)}, wanted {short(wanted)}')


def within(got, wanted, what='got'):
    if got not in wanted:
        raise Failed(f'{what} {short(got)}, wanted one of {short(wanted)}')


def has(text, part, what='text'):
    if part not in text:
        raise Failed(f'{what} {short(text)} lacks {short(part)}')


def room(host, an385, lm3s):
    """How many of something there can be: here, on the boards."""
    return {'': host, 'mps2-an385': an385, 'lm3s6965evb': lm3s}[BOARD]


def short(value):
    text = repr(value)
    return text if len(text) < 200 else text[:150] + ' ... ' + text[-40:]


def until(condition, what, seconds=5.0):
    """Waits for a condition to become true and returns its value."""
    end = time.monotonic() + seconds * SLOW
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Failed(f'{what} did not happen within {seconds} s')
        time.sleep(.01)


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


class Server:
    """A running program of the project in a root directory of its own."""

    def __init__(self, *options, program='signalbox', root=None, prefix=(), seed=True, wait=True, stdin=subprocess.DEVNULL):
        path = PROGRAM if program == 'signalbox' else PROGRAM.parent / 'examples' / program
        if not path.exists():
            raise Failed(f'{path.name} is not built')
        self.own_root = root is None
        self.root = pathlib.Path(root or tempfile.mkdtemp(prefix='signalbox-e2e-'))
        self.port = free_port()
        self.console = tempfile.NamedTemporaryFile(prefix='signalbox-console-', delete=False)
        words = [*prefix, str(path), '--root', str(self.root), '--http', str(self.port)]
        if seed:
            words.append('--seed-defaults')
        self.process = subprocess.Popen(words + [str(o) for o in options], stdin=stdin,
                                        stdout=self.console, stderr=subprocess.STDOUT)
        atexit.register(self.process.kill)      # whatever a test leaves behind; of no effect on one that has ended
        if wait:
            until(self.answers, 'the start of the server', 15)

    def answers(self):
        if self.process.poll() is not None:
            raise Failed(f'the server ended with {self.process.returncode}: {self.text()[-400:]}')
        try:
            socket.create_connection(('127.0.0.1', self.port), 1).close()
            return True
        except OSError:
            return False

    def text(self):
        with open(self.console.name, encoding='utf-8', errors='replace') as f:
            return f.read()

    def lines(self):
        return self.text().splitlines()

    def url(self, path='/'):
        return f'http://127.0.0.1:{self.port}{path}'

    def peer(self, **options):
        return Peer(self.port, **options)

    def get(self, path, *fields, method='GET', body=b''):
        with self.peer() as p:
            return p.ask(method, path, *fields, body=body)

    def put_file(self, path, data):
        file = self.root / path.lstrip('/')
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        return file

    def names(self, path):
        """The names of all files below."""
        return [f for _, _, files in os.walk(self.root / path) for f in files]

    def set_time(self, path, seconds):
        os.utime(self.root / path, (seconds, seconds))

    def rest(self):
        """Between two tests. A small box needs a moment to be empty again."""

    def ended(self):
        """It has left, or started anew."""
        return self.process.poll() is not None

    def fds(self):
        return len(os.listdir(f'/proc/{self.process.pid}/fd'))

    def memory(self):
        """Resident bytes."""
        with open(f'/proc/{self.process.pid}/statm') as f:
            return int(f.read().split()[1]) * resource.getpagesize()

    def status(self):
        return json.loads(self.get('/status', 'Connection: close').body)

    def used(self):
        """Items out of each pool, without those of the question itself."""
        used = {p['what']: p['used'] for p in self.status()['pools'] if 'cache' not in p['what']}   # a cache
        used['descriptors'] = self.fds()
        return used

    def settle(self, before, seconds=6):
        """Nothing is held any more than before."""
        last = {}

        def back():
            last.clear()
            try:
                last.update(self.used())
            except ValueError:          # 503: still too full to be asked
                return False
            return all(last[k] <= before[k] for k in before)
        try:
            until(back, 'giving back', seconds)
        except Failed:
            if not last:
                raise Failed('is still full') from None
            more = {k: (before[k], last.get(k)) for k in before if last.get(k, 0) > before[k]}
            raise Failed(f'leaked (before, after): {more}') from None

    def stop(self):
        """Ends it by SIGTERM; it must leave cleanly."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(10 * SLOW)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            code = 'killed: SIGTERM was not enough'
        text = self.text()
        self.console.close()
        os.unlink(self.console.name)
        if self.own_root:
            shutil.rmtree(self.root, ignore_errors=True)
        bad = BAD_WORDS.search(text)
        check(not bad, f'console says {text[bad.start() - 100 if bad.start() > 100 else 0:][:600] if bad else ""}')
        same(code, 0, 'exit code')

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        try:
            self.stop()
        except Failed:
            if kind is None:
                raise


class Reply:
    def __init__(self, version, status, reason, fields, body=b''):
        self.version, self.status, self.reason, self.fields, self.body = version, status, reason, fields, body

    def __getitem__(self, name):
        """The value of a field, '' when it is not there, all of them joined."""
        return ', '.join(v for k, v in self.fields if k == name.lower())

    def __contains__(self, name):
        return any(k == name.lower() for k, _ in self.fields)

    def json(self):
        return json.loads(self.body)


class Peer:
    """A socket that speaks raw bytes."""

    def __init__(self, port, host='127.0.0.1', timeout=5.0, receive=None, source=None):
        self.sock = socket.socket(socket.AF_INET6 if ':' in host else socket.AF_INET)
        self.sock.settimeout(timeout * SLOW)
        if receive:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if source:
            self.sock.bind((source, 0))
        self.sock.connect((host, port))
        self.rest = b''

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.sock.close()

    def send(self, data):
        self.sock.sendall(data if isinstance(data, bytes) else data.encode('latin-1'))
        return self

    def ask(self, method, path, *fields, body=b'', version='1.1', host='box'):
        """One request, one reply."""
        lines = [f'{method} {path} HTTP/{version}', f'Host: {host}', *fields]
        if body or method in ('POST', 'PUT'):
            lines.append(f'Content-Length: {len(body)}')
        self.send('\r\n'.join(lines).encode('latin-1') + b'\r\n\r\n' + body)
        return self.reply(head=method == 'HEAD')

    def more(self):
        try:
            data = self.sock.recv(65536)
        except socket.timeout:
            raise Failed(f'no more bytes came; so far {short(self.rest)}') from None
        except ConnectionResetError:
            raise Failed(f'reset by the server after {short(self.rest)}') from None
        self.rest += data
        return len(data)

    def line(self):
        while b'\r\n' not in self.rest:
            check(self.more(), f'closed within a line: {short(self.rest)}')
        line, _, self.rest = self.rest.partition(b'\r\n')
        return line.decode('latin-1')

    def take(self, n):
        while len(self.rest) < n:
            check(self.more(), f'closed {n - len(self.rest)} bytes early')
        data, self.rest = self.rest[:n], self.rest[n:]
        return data

    def head(self):
        first = self.line()
        match = re.fullmatch(r'HTTP/(\d\.\d) (\d\d\d) (.*)', first)
        check(match, f'status line {short(first)}')
        fields = []
        while True:
            line = self.line()
            if not line:
                break
            name, colon, value = line.partition(':')
            check(colon and name.strip() == name, f'field line {short(line)}')
            fields.append((name.lower(), value.strip()))
        return Reply(match[1], int(match[2]), match[3], fields)

    def reply(self, head=False):
        r = self.head()
        if head or r.status in (204, 304) or r.status < 200:
            return r
        if 'chunked' in r['transfer-encoding']:
            r.body = self.chunks()
        elif 'content-length' in r:
            r.body = self.take(int(r['content-length']))
        else:
            while self.more():
                pass
            r.body, self.rest = self.rest, b''
        return r

    def chunks(self):
        body = b''
        while True:
            size = int(self.line().split(';')[0], 16)
            if size == 0:
                while self.line():
                    pass
                return body
            body += self.take(size)
            same(self.take(2), b'\r\n', 'after the chunk')

    def all(self):
        while self.more():
            pass
        data, self.rest = self.rest, b''
        return data

    def closed(self):
        """The server has nothing more to say and says so."""
        same(self.all(), b'', 'after the last reply')

    def reset(self):
        """Goes away rudely: RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
        self.sock.close()


if BOARD:
    from qemu import Board as Server                # noqa: F811, E402


# ---- the list of tests ----

TESTS = []
_shared = {}
kept = []               # servers of modules that end them themselves


def test(row, title, background=False):
    """Registers a test: @test('S0-HTTP-07', 'unknown path is 404')."""
    def register(fn):
        TESTS.append((f'{row} {title}', fn, background))
        return fn
    return register


def shared(*options, program='signalbox'):
    """A server that several tests use; stopped at the end."""
    key = (program, *options)
    if key not in _shared:
        _shared[key] = Server(*options, program=program)
    return _shared[key]


def exceptions():
    """{test: why it does not run on this board}, from boards.txt."""
    out, unused = {}, []
    with open(pathlib.Path(__file__).with_name('boards.txt'), encoding='utf-8') as f:
        rows = [[w.strip() for w in line.split(' | ')] for line in f if line.strip() and line[0] != '#']
    for pattern, board, why in rows:
        found = [name for name, _, _ in TESTS if matches(name, pattern)]
        unused += [] if found else [pattern]
        if board in ('*', BOARD):
            out.update(dict.fromkeys(found, why))
    if unused:
        raise SystemExit(f'boards.txt: no test matches {unused}')
    return out


def matches(name, pattern):
    return pattern in name or fnmatch.fnmatch(name, pattern)


class Run:
    def __init__(self, only):
        self.only, self.results, self.lock = only, [], threading.Lock()
        self.not_here = exceptions() if BOARD else {}

    def wanted(self, name):
        return not self.only or any(matches(name, p) for p in self.only)

    def tell(self, name, verdict, why=''):
        with self.lock:
            self.results.append((name, verdict, why))
            print(f'{verdict} {name}' + (f': {why}' if why else ''), flush=True)

    def one(self, name, fn):
        try:
            if name in self.not_here:
                raise Skipped(self.not_here[name])
            for s in (*_shared.values(), *kept):
                s.rest()
            fn()
            self.tell(name, 'ok')
        except Skipped as why:
            self.tell(name, 'SKIP', str(why))
        except Failed as why:
            self.tell(name, 'FAIL', str(why))
        except Exception as err:            # a broken test is a failed test
            place = traceback.extract_tb(sys.exc_info()[2])[-1]
            self.tell(name, 'FAIL', f'{type(err).__name__}: {err} ({pathlib.Path(place.filename).name}:{place.lineno})')

    def all(self):
        threads = []
        for name, fn, background in TESTS:
            if self.wanted(name) and background:
                threads.append(threading.Thread(target=self.one, args=(name, fn), daemon=True, name=name))
                threads[-1].start()
        for name, fn, background in TESTS:
            if self.wanted(name) and not background:
                self.one(name, fn)
        for t in threads:
            t.join(90)
            if t.is_alive():
                self.tell(t.name, 'FAIL', 'does not end')
        for key, server in _shared.items():
            self.one(f'X-STOP {" ".join(map(str, key))} leaves cleanly', server.stop)

    def report(self):
        OUT.mkdir(parents=True, exist_ok=True)
        with open(OUT / f'{SUITE}.tsv', 'w', encoding='utf-8') as f:
            for name, verdict, why in self.results:
                f.write(f'{name}\t{({"ok": "pass", "FAIL": "fail"}).get(verdict, "skip")}')
                f.write(f'\t{why}\n' if verdict == 'SKIP' else '\n')
        passed = sum(r[1] == 'ok' for r in self.results)
        failed = sum(r[1] == 'FAIL' for r in self.results)
        skipped = len(self.results) - passed - failed
        if skipped:
            print(f'{skipped} SKIPPED')
        print(f'{passed} passed, {failed} failed')
        return 1 if failed or not passed else 0
