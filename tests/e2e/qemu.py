"""The box on a board that QEMU emulates, with the interface of harness.Server.

Every box has an image of its flash, ports and a folder of its own. What the host's tests do behind the box's back
in its directory is done by FTP here: `root` answers to what they ask of a path.
"""
import atexit
import calendar
import ftplib
import io
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import tempfile
import time
import types

import harness
from harness import OUT, SLOW, TOP, Failed, check, until

NIC = {'mps2-an385': 'lan9118', 'lm3s6965evb': 'stellaris'}
FLASH = 4 << 20
PASSIVE = 6                     # ports for data connections
SERVICES = {'example10': 24, 'files_at_once': 24, 's2_echo': 80, 's3_hello': 3000, 's4_server': 8000}
BAD = re.compile(r'FAULT|PANIC|ASSERT|Slirp: Failed|lockup|fatal')
PASS_ON = ('--http', '--telnet', '--ftp', '--tcp-base', '--pasv', '--public', '--deny', '--allow', '--accounts')
IDLE = ('--http-idle', '--ws-idle', '--telnet-idle', '--ftp-idle')
MOMENTARY = {'lwIP: frames': 1, 'lwIP: heads': 4, 'lwIP: segments': 3}    # what the question itself may take
_taken = set()


def free(port):
    if port in _taken:
        return False
    with socket.socket() as s:
        try:
            s.bind(('127.0.0.1', port))
        except OSError:
            return False
    return True


def passive_ports():
    """The first of a row of free ports below those that the system gives to clients."""
    while True:
        low = random.randrange(12000, 32000)
        if all(free(p) for p in range(low, low + PASSIVE)):
            _taken.update(range(low, low + PASSIVE))
            return low


class Place:
    """A path within the box, as much of pathlib.Path as the tests use."""

    def __init__(self, box, path=''):
        self.box, self.path = box, path

    def __truediv__(self, more):
        return Place(self.box, self.path + '/' + str(more).strip('/'))

    def __str__(self):
        return self.path or '/'

    name = property(lambda self: self.path.rpartition('/')[2])
    parent = property(lambda self: Place(self.box, self.path.rpartition('/')[0]))

    def read_bytes(self):
        data = io.BytesIO()
        try:
            self.box.as_root(lambda f: f.retrbinary(f'RETR {self}', data.write))
        except ftplib.error_perm as err:
            raise FileNotFoundError(f'{self}: {err}') from None
        return data.getvalue()

    def read_text(self):
        return self.read_bytes().decode()

    def write_bytes(self, data):
        self.box.as_root(lambda f: store(f, str(self), data))

    def unlink(self):
        self.box.as_root(lambda f: f.delete(str(self)))

    def facts(self):
        """What MLST tells, None when there is no such thing."""
        try:
            line = self.box.as_root(lambda f: f.sendcmd(f'MLST {self}')).splitlines()[1]
        except ftplib.error_perm as err:
            check(str(err)[:3] == '550', str(err))
            return None
        return dict(x.lower().split('=', 1) for x in line.strip().split(' ')[0].split(';') if '=' in x)

    def exists(self):
        return self.facts() is not None

    def is_file(self):
        return (self.facts() or {}).get('type') == 'file'

    def stat(self):
        facts = self.facts()
        when = calendar.timegm(time.strptime(facts['modify'], '%Y%m%d%H%M%S')) if 'modify' in facts else 0
        return types.SimpleNamespace(st_size=int(facts['size']), st_mtime=when)

    def iterdir(self):
        return [self / name for name, facts in self.box.as_root(lambda f: list(f.mlsd(str(self)))) if facts['type'] in ('file', 'dir')]


def store(f, path, data):
    """A file and the directories on the way to it."""
    steps = path.strip('/').split('/')[:-1]
    for i in range(len(steps)):
        try:
            f.mkd('/' + '/'.join(steps[:i + 1]))
        except ftplib.error_perm:
            pass                # there already
    f.storbinary(f'STOR {path}', io.BytesIO(data))


class Board(harness.Server):
    def __init__(self, *options, program='signalbox', root=None, prefix=(), seed=True, wait=True, stdin=None, extra=(), image=None,
                 words=('static',)):
        # pylint: disable=super-init-not-called
        check(not prefix and not stdin, 'a board has no command line, and nobody types on its console')
        self.elf = TOP / 'build/firmware' / (harness.BOARD + harness.RELEASE) / f'{program}.elf'
        if harness.RELEASE and program != 'signalbox':
            raise harness.Skipped('the release is built of the box itself')
        check(self.elf.exists(), f'not built: tools/firmware build {harness.BOARD} with {program}')
        check(root is None or isinstance(root, Place), 'a board has no directory of the host')
        self.own_root = root is None
        self.heir = None            # a later box with this flash
        self.root_password = root.box.root_password if root else 'rootpassword'
        if root:
            root.box.heir = self
        self.dir = root.box.dir if root else pathlib.Path(tempfile.mkdtemp(prefix='signalbox-board-'))
        self.image = self.dir / 'nor.img'
        if image:
            shutil.copyfile(image, self.image)
        elif not root:
            self.image.write_bytes(b'\xff' * FLASH)
        self.words, self.ports = {'public': '127.0.0.1'}, []
        self.seed, self.root, self.failed = seed, Place(self), False
        for port in ('http', 'telnet', 'ftp'):
            self.words[port] = '0'
        self.take(*map(str, options))
        self.port = int(self.words['http']) or harness.free_port()
        self.ftp_at = int(self.words['ftp']) or harness.free_port()
        self.words.update(http=str(self.port), ftp=str(self.ftp_at))
        if program in SERVICES:
            self.ports.append(int(self.words.get('tcp-base', 0)) + SERVICES[program])
        if program == 's2_echo':
            self.words['http'] = '0'
        if 'pasv' not in self.words:
            low = passive_ports()
            self.words['pasv'] = f'{low}-{low + PASSIVE - 1}'
        self.extra, self.more = extra, words
        self.start()
        atexit.register(lambda: self.process.poll() is None and self.process.kill())
        if wait:
            until(self.answers, 'the start of the board', 15)

    def take(self, *options):
        """The host's options as words of the board."""
        words = list(options)
        self.arguments = []
        while words:
            name, _, value = words.pop(0).partition('=')
            if name in ('--empty-passwords', '--seed-defaults'):
                self.words[name[2:]] = None
                continue
            if not name.startswith('--'):
                self.arguments.append(name)
                continue
            value = value or words.pop(0)
            if name in IDLE:
                self.words[name[2:] + '-ms'] = str(int(float(value) * 1000))
            elif name in ('--deny', '--allow'):
                self.arguments_rule(name[2:], value)
            elif name in PASS_ON:
                self.words[name[2:]] = value
            else:
                check(name in ('--listen', '--root') and value != '::', f'a board has no {name} {value}')

    def arguments_rule(self, what, rule):
        self.words.setdefault('rules', []).append(f'{what}={rule}')

    def line(self):
        words = ['fw', f'flash={self.image}', *self.more] + (['seed-defaults'] if self.seed else [])
        words += self.words.get('rules', [])
        words += [k if v is None else f'{k}={v}' for k, v in self.words.items() if k != 'rules']
        return words + [f'word={a}' for a in self.arguments]

    def start(self, *more):
        """Switches the board on, with more words of its line."""
        ports = {self.port, self.ftp_at, int(self.words['telnet']), *self.ports} - {0}
        low, high = map(int, self.words['pasv'].split('-'))
        forward = ''.join(f',hostfwd=tcp:127.0.0.1:{p}-:{p}' for p in sorted(ports | set(range(low, high + 1))))
        self.console = self.dir / 'uart.log'
        self.console.unlink(missing_ok=True)
        self.stderr = open(self.dir / 'stderr.log', 'a+b')
        self.process = subprocess.Popen(
            ['qemu-system-arm', '-M', harness.BOARD, '-display', 'none', '-monitor', 'none', '-serial', f'file:{self.console}',
             '-kernel', str(self.elf), '-nic', f'user,model={NIC[harness.BOARD]}{forward}', *self.extra,
             '-semihosting-config', 'enable=on,target=native' + ''.join(f',arg={w}' for w in [*self.line(), *more])],
            stdin=subprocess.DEVNULL, stdout=self.stderr, stderr=self.stderr)

    def answers(self):
        check(self.process.poll() is None, f'QEMU ended with {self.process.returncode}: {self.noise()[-400:]}')
        said = self.text()
        return '[board] ready' in said and '[net] the address is' in said

    def starts(self):
        return self.text().count('[board] ready')

    def ended(self):
        return self.starts() > 1

    def text(self):
        try:
            return self.console.read_bytes().decode('utf-8', 'replace')
        except FileNotFoundError:
            return ''

    def noise(self):
        """What QEMU itself said."""
        self.stderr.flush()
        return (self.dir / 'stderr.log').read_text(errors='replace')

    # ---- its files ----

    def passing(self):
        """Root's password on this box."""
        found = re.search(r'new account root, password (\S+)', self.text())
        self.root_password = found[1] if found else self.root_password
        return self.root_password

    def as_root(self, work):
        """Calls work with a session of root's. A box that is off is switched on for that."""
        if self.heir:
            return self.heir.as_root(work)
        if self.process.poll() is not None:
            return self.switched_on(work)
        end = time.monotonic() + 10
        while True:
            try:
                with ftplib.FTP(timeout=10 * SLOW) as f:
                    f.connect('127.0.0.1', self.ftp_at)
                    f.login('root', self.passing())
                    return work(f)
            except (ftplib.error_temp, EOFError, ConnectionError) as err:       # full just now
                if time.monotonic() > end or str(err)[:3].isdigit() and str(err)[:3] != '421':
                    raise
                time.sleep(.05)

    def switched_on(self, work):
        self.start()
        try:
            until(self.answers, 'the start of the board', 15)
            return self.as_root(work)
        finally:
            self.off()
            self.stderr.close()

    def put_file(self, path, data):
        file = self.root / path.lstrip('/')
        file.write_bytes(data)
        return file

    def names(self, path):
        def below(f, at):
            for name, facts in list(f.mlsd(at)):
                if facts['type'] == 'dir':
                    yield from below(f, f'{at.rstrip("/")}/{name}')
                elif facts['type'] == 'file':
                    yield name
        return self.as_root(lambda f: list(below(f, str(self.root / path))))

    def set_time(self, path, seconds):
        text = time.strftime('%Y%m%d%H%M%S', time.gmtime(seconds))
        self.as_root(lambda f: f.sendcmd(f'MFMT {text} {self.root / path}'))

    # ---- what the host counts ----

    def rest(self):
        """Nobody is served any more, or at least nearly nobody: who went notices only with the next words to him."""
        end = time.monotonic() + 3 * SLOW
        while self.process.poll() is None and time.monotonic() < end:
            try:
                used = self.used()
            except (Failed, OSError, ValueError):
                time.sleep(.05)
                continue
            if used['connections'] <= 2 and used['requests'] <= 1 and used['FTP'] == 0:
                return
            time.sleep(.05)

    def fds(self):
        return 0

    def memory(self):
        return 0

    def used(self):
        return self.count(self.status())

    @staticmethod
    def count(status):
        return {p['what']: p['used'] for p in status['pools'] if 'cache' not in p['what'] and 'stack' not in p['what']}

    def settle(self, before, seconds=6):
        """As on the host, lwIP's pools too. Asked over one connection: each that ends is one more that waits in TIME-WAIT."""
        more, end = {}, time.monotonic() + seconds * SLOW
        while time.monotonic() < end:
            try:
                with self.peer() as p:
                    while time.monotonic() < end:
                        used = self.count(p.ask('GET', '/status').json())
                        more = {k: (before[k], used[k]) for k in before if used[k] > before[k] + MOMENTARY.get(k, 0)}
                        if not more:
                            return
                        time.sleep(.1)
            except (Failed, OSError, ValueError):       # still too full to be asked
                time.sleep(.1)
        raise Failed(f'leaked (before, after): {more}' if more else 'is still full')

    # ---- the end ----

    def off(self):
        """Pulls the plug."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.off()
        said = self.text() + self.noise()
        bad = BAD.search(said)
        if bad or self.failed:
            self.keep()
        self.stderr.close()
        if self.own_root:
            shutil.rmtree(self.dir, ignore_errors=True)
        check(not bad, f'the board says {said[max(0, bad.start() - 60):][:300] if bad else ""!r}')

    def keep(self):
        """The console of one that failed stays, and what its flash held."""
        to = OUT / f'{harness.BOARD}-{os.getpid()}-{self.port}'
        to.mkdir(parents=True, exist_ok=True)
        for name in ('uart.log', 'stderr.log', 'nor.img'):
            if (self.dir / name).exists():
                shutil.copy(self.dir / name, to / name)

    def __exit__(self, kind, value, trace):
        self.failed = kind is not None
        super().__exit__(kind, value, trace)
