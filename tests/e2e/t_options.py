"""What the command line says, and how the program ends."""
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import time

from harness import PROGRAM, SLOW, Failed, Server, check, free_port, has, same, test, until

OPTIONS = ('--root', '--www', '--listen', '--http', '--http-idle', '--ws-idle', '--seed-defaults', '--help', '--version')


def run(*words):
    """(exit code, stdout, stderr) of a call that must end by itself."""
    with tempfile.TemporaryDirectory(prefix='signalbox-options-') as place:
        done = subprocess.run([str(PROGRAM), *map(str, words)], cwd=place, capture_output=True, text=True, timeout=10 * SLOW,
                              stdin=subprocess.DEVNULL)
        same(os.listdir(place) if done.returncode == 2 else [], [], f'{words}: files made')
        return done.returncode, done.stdout, done.stderr


@test('S0-BOOT-13 S0-HTTP-23', '--help and --version: on stdout, exit 0')
def _():
    code, out, err = run('--help')
    same((code, err), (0, ''))
    for option in OPTIONS:
        check(re.search(rf'^  {option}  ', out, re.M), f'{option} is not in the help')
    code, out, err = run('--version')
    same((code, err), (0, ''))
    check(re.fullmatch(r'signalbox \d+\.\d+\.\d+\n', out), out)
    same(run('--http', '1', '--help')[0], 0, 'after other options')


BAD = (('--nonsense',), ('-h',), ('file',), ('--http',), ('--http', 'x'), ('--http', ''), ('--http', '70000'), ('--http', '-1'),
       ('--http', '+1'), ('--http', ' 1'), ('--http', '0x50'), ('--http', '80.5'), ('--http=',), ('--http-idle', 'soon'),
       ('--http-idle', 'inf'), ('--http-idle', 'nan'), ('--http-idle', '-1'), ('--http-idle', '1e9'), ('--ws-idle',),
       ('--listen', 'localhost'), ('--listen', '1.2.3'), ('--listen', ''), ('--root', ''), ('--seed-defaults=yes',),
       ('--help=me',), ('--', '--help'))


@test('S0-BOOT-13 S0-HTTP-23', 'usage errors: on stderr, exit 2, nothing is made')
def _():
    for words in BAD:
        code, out, err = run(*words)
        same((code, out), (2, ''), words)
        check(err.startswith('signalbox: ') and "Try 'signalbox --help'" in err, f'{words}: {err!r}')
        has(err, words[0].partition('=')[0] if len(words) == 1 or words[0] in ('--', '-h') else words[1], f'{words}')


@test('S0-HTTP-23', '--http PORT and --http=PORT name the port, --listen the address')
def _():
    with Server('--listen', '127.0.0.1') as s:
        same(s.get('/hello').status, 200)
        try:
            s.peer(host='::1').sock.close()
            raise Failed('::1 answers')
        except ConnectionRefusedError:
            pass
        has(s.text(), f'[web] server started on 127.0.0.1 port {s.port}\n', 'console')
    port = free_port()
    with Server(f'--http={port}', wait=False) as s:     # the last one counts
        s.port = port
        until(s.answers, 'the start')
        same(s.get('/hello').status, 200)


@test('S0-HTTP-23 S1-10', 'both families on "::", and the addresses are printed')
def _():
    with Server('--listen', '::') as s:
        for host in ('127.0.0.1', '::1'):
            with s.peer(host=host) as p:
                same(p.ask('GET', '/hello').status, 200, host)
        has(s.text(), f'[web] server started on :: port {s.port}\n', 'console')
    with Server('--listen', '::1', wait=False) as s:
        until(lambda: 'server started on ::1' in s.text(), 'the line')
        with s.peer(host='::1') as p:
            same(p.ask('GET', '/hello').status, 200)


@test('S0-HTTP-23', 'port 0 is off')
def _():
    with tempfile.TemporaryDirectory(prefix='signalbox-off-') as root:
        with Server('--http', 0, root=root, wait=False) as s:
            until(lambda: 'bytes   /ID' in s.text(), 'the start')
            check('[web] server started' not in s.text(), s.text()[:400])
            check(not re.search(rb':[0-9A-F]{4} 0+:0000 0A', listening(s.process.pid)), 'it listens')


def listening(pid):
    """The process' own lines of /proc/net/tcp*."""
    sockets = {os.readlink(f'/proc/{pid}/fd/{n}') for n in os.listdir(f'/proc/{pid}/fd')}
    own = {x[8:-1].encode() for x in sockets if x.startswith('socket:[')}
    lines = [line for name in ('tcp', 'tcp6') for line in pathlib.Path(f'/proc/{pid}/net/{name}').read_bytes().splitlines()[1:]]
    return b'\n'.join(line for line in lines if line.split()[9] in own)


@test('S0-HTTP-23 S0-HTTP-10', '--http-idle takes decimals')
def _():
    for seconds in ('0.5', '.5'):
        with Server('--http-idle', seconds) as s, s.peer() as p:
            same(p.ask('GET', '/hello').status, 200)
            start = time.monotonic()
            p.closed()
            took = time.monotonic() - start
            check(.3 < took < 1.4 * SLOW, f'{seconds}: {took:.2f} s')


@test('S0-HTTP-24', "a port that is taken: one clear line, exit 1")
def _():
    with socket.socket() as taken:
        taken.bind(('127.0.0.1', 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, out, err = run('--http', port)
        same(code, 1)
        lines = [x for x in (out + err).splitlines() if 'start' in x]
        check(any(re.search(rf"\[web\] couldn't start web server on port {port}: \w+", x) for x in lines), lines)
        check('server started' not in out + err, lines)


@test('S0-HTTP-24', "a box without the webserver's home says so and answers what it can")
def _():
    with tempfile.TemporaryDirectory(prefix='signalbox-home-') as root:
        (pathlib.Path(root) / 'var').write_bytes(b'a file where a directory should be')
        with Server(root=root) as s:
            has(s.text(), '[web] home directory for webserver system account is not set: there is no /var/www/html\n', 'console')
            same(s.get('/hello').status, 200)
            same(s.get('/index.html').status, 404)
            has(s.get('/').body, b'Please use FTP', '/')


@test('S0-BOOT-13', 'a root that cannot be used is said, exit 1')
def _():
    code, _, err = run('--root', '/proc/no/such')
    same(code, 1)
    check(re.match(r'signalbox: cannot make /proc/no/such: \w+', err), err)
    code, _, err = run('--www', '/no/such')
    same(code, 1)
    check(re.match(r'signalbox: cannot use /no/such: \w+', err), err)


# ---- the console ----

class Terminal:
    """A command on a pseudo terminal, as somebody at a keyboard has it."""

    def __init__(self, *words, cwd=None):
        self.pid, self.fd = os.forkpty()
        if self.pid == 0:
            try:
                os.chdir(cwd or '.')
                os.execvp(words[0], words)
            finally:
                os._exit(127)
        self.text = ''

    def read(self, wanted, seconds):
        """Reads until a pattern stands on the screen."""
        end = time.monotonic() + seconds * SLOW
        os.set_blocking(self.fd, False)
        while not re.search(wanted, self.text):
            try:
                data = os.read(self.fd, 4096)
            except BlockingIOError:
                data = None
                time.sleep(.02)
            except OSError:         # nobody is there any more
                data = b''
            if data == b'' or time.monotonic() > end:
                raise Failed(f'{wanted!r} did not come: {self.text[-300:]!r}')
            self.text += (data or b'').decode(errors='replace')

    def key(self, keys):
        os.write(self.fd, keys)

    def ended(self, seconds):
        """The exit code."""
        end = time.monotonic() + seconds * SLOW
        while time.monotonic() < end:
            try:
                self.text += os.read(self.fd, 4096).decode(errors='replace')
            except OSError:
                pass
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                os.close(self.fd)
                return os.waitstatus_to_exitcode(status)
            time.sleep(.02)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
        raise Failed(f'still there after {seconds} s: {self.text[-300:]!r}')


# The seed's example: menuconfig, then idf.py -p PORT flash monitor, left with Ctrl-]. That is the
# ESP32's. Here the options are the menu, tools/run builds and runs, and the console is left with Ctrl-C.
@test('S1-12', 'one command configures, builds and runs with a console; Ctrl-C leaves it with 0')
def _():
    top = pathlib.Path(__file__).resolve().parent.parent.parent
    port = free_port()
    with tempfile.TemporaryDirectory(prefix='signalbox-run-') as root:
        t = Terminal('tools/run', '--http', str(port), '--root', root, cwd=top)
        t.read(rf'\[web\] server started on 127\.0\.0\.1 port {port}\r\n', 300)
        with socket.create_connection(('127.0.0.1', port), 5) as s:
            s.sendall(b'GET /hello HTTP/1.0\r\n\r\n')
            has(s.recv(4096), b'HTTP/1.1 200 OK\r\n', 'reply')
        t.key(b'\x03')
        same(t.ended(10), 0, 'exit code')
        check(os.path.isfile(f'{root}/var/www/html/index.html'), 'the box was not made there')
