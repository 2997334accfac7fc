"""FTP: what an upload that ends badly leaves behind, and those who mean no good."""
import contextlib
import hashlib
import io
import os
import pathlib
import resource
import shutil
import signal
import socket
import struct
import tempfile
import threading

from ftp_talk import Ftp, Talk, WWW
from harness import SLOW, Skipped, check, has, same, test, until, within

OLD = b'old' * 40
RESET = struct.pack('ii', 1, 0)


def reset(sock):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    sock.close()


def leftovers(root):
    return [str(x) for x in root.rglob('.*.tmp')]


# ---- durability ----

@test('S0-FTP-05', 'an upload cut at every byte leaves the old file: STOR, APPE, REST')
def _():
    data = os.urandom((1 << 20) + 2)
    edges = [n + d for n in (65504, 65536, 131072, 1 << 20) for d in (-1, 0, 1)]
    with Ftp() as s, s.talk().login() as t:
        t.ask('TYPE I')
        s.put_file('/f', OLD)
        before = s.used()
        for verb, offsets in (('STOR', [*range(600), *edges]), ('APPE', [*range(200), *edges[:6]]),
                              ('REST', [*range(200), *edges[:6]])):
            for n in offsets:
                d = t.pasv()
                if verb == 'REST':
                    has(t.ask('REST 60'), '350')
                has(t.ask(f'{verb.replace("REST", "STOR")} f'), '150')
                d.sendall(data[:n])
                reset(d)
                same(t.reply()[:3], '426', f'{verb} cut at {n}')
                same((s.root / 'f').read_bytes(), OLD, f'{verb} cut at {n}')
        s.settle(before)
        same(leftovers(s.root), [])
        has(t.store('f', data), '226')
        check((s.root / 'f').read_bytes() == data, 'a whole one differs')
        d = t.pasv()
        d.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        has(t.ask('STOR f'), '150')
        for i in range(0, 70000, 7):
            d.sendall(data[i:i + 7])
        d.close()
        has(t.reply(), '226')
        check((s.root / 'f').read_bytes() == data[:70000], 'one in small pieces differs')


@test('S0-FTP-05', 'a medium that is full at every byte: 452 and the old file, with enough room the new one')
def _():
    with Ftp() as s, s.talk().login() as t:
        t.ask('TYPE I')
        for verb, begin in (('STOR', b''), ('APPE', OLD)):
            s.put_file('/f', OLD)
            new = b'n' * 300
            size = len(begin) + len(new)
            for n in [*range(size), size]:
                resource.prlimit(s.process.pid, resource.RLIMIT_FSIZE, (n, resource.RLIM_INFINITY))
                d = t.pasv()
                r = t.ask(f'{verb} f')      # APPE begins with a copy, for which there may be no room
                if r.startswith('150'):
                    with contextlib.suppress(OSError):
                        d.sendall(new)
                    d.close()
                    r = t.reply()
                d.close()
                same(r[:3], '226' if n == size else '452', f'{verb}, room for {n}')
                same((s.root / 'f').read_bytes(), begin + new if n == size else OLD, f'{verb}, room for {n}')
            resource.prlimit(s.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        same(leftovers(s.root), [])


@test('S0-FTP-05', 'kill -9 in the middle of 200 uploads: whole old or whole new, and each 226 is new')
def _():
    old, new = b'o' * 50000, b'n' * 70000
    s = Ftp()
    for i in range(200):
        s.put_file(f'/f{i}', old)
    done = []

    def work(first):
        with contextlib.suppress(OSError, EOFError):
            f = s.login()
            for i in range(first, 200, 4):
                f.storbinary(f'STOR f{i}', io.BytesIO(new))
                done.append(i)
    threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
    for x in threads:
        x.start()
    until(lambda: len(done) >= 100, 'half of the uploads', 20)
    s.process.send_signal(signal.SIGKILL)
    for x in threads:
        x.join()
    check(len(done) < 200, 'all were done before')
    for i in range(200):
        got = (s.root / f'f{i}').read_bytes()
        check(got in ((new,) if i in done else (old, new)), f'f{i} has {len(got)} bytes')
    s.process.wait()
    with Ftp(root=s.root) as again:         # what the killed one left behind goes with the next start
        same(leftovers(again.root), [])
    shutil.rmtree(s.root)


@test('S0-FTP-05', 'a client that is killed in the middle leaves the old file')
def _():
    with Ftp() as s:
        s.put_file('/f', OLD)
        before = s.used()
        for n in range(0, 40000, 1000):
            pid = os.fork()
            if pid == 0:
                t = s.talk().login()
                t.ask('TYPE I')
                d = t.pasv()
                t.ask('STOR f')
                d.sendall(b'n' * n)
                os.kill(os.getpid(), signal.SIGKILL)
            os.waitpid(pid, 0)
        s.settle(before)
        same((s.root / 'f').read_bytes(), OLD)
        same(leftovers(s.root), [])


# ---- nothing outside of the home ----

def tree(top, without):
    """What is there: names, kinds, contents, times."""
    out = {}
    for path in sorted(top.rglob('*')):
        if without in (path, *path.parents):
            continue
        st = path.lstat()
        text = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else b''
        out[str(path)] = (st.st_mode, st.st_mtime_ns if path.is_file() else 0,
                          hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest())
    return out


@contextlib.contextmanager
def sealed(*options):
    """A server and webadmin's session; all but the home is the same afterwards, and nothing is held any more."""
    with tempfile.TemporaryDirectory(prefix='signalbox-around-') as around:
        root = pathlib.Path(around, 'root')
        root.mkdir()
        pathlib.Path(around, 'secret').write_bytes(b'secret')
        with Ftp(*options, root=root) as s:
            s.put_file('/etc/secret', b'secret')
            s.put_file(f'/{WWW}/page', b'page')
            for user in ('root', 'webadmin'):       # their first good login changes the hash
                s.talk().login(user, user + 'password').__exit__()
            s.settle(s.used())
            before, used = tree(pathlib.Path(around), root / WWW), s.used()
            with s.talk().login('webadmin', 'webadminpassword') as t:
                t.ask('TYPE I')
                yield s, t
                has(t.ask('NOOP'), '200')
            same(tree(pathlib.Path(around), root / WWW), before, 'the tree around the home')
            s.settle(used)


def try_all(t, path):
    """Every verb with a path, as far as it goes. Yields verb and answer."""
    for line in ('SIZE {}', 'MDTM {}', 'MDTM 20200101000000 {}', 'MFMT 20200101000000 {}', 'SITE UTIME 202001010000 {}',
                 'SITE UTIME {} 20200101000000 20200101000000 20200101000000 UTC', 'MLST {}', 'STAT {}', 'CWD {}',
                 'MKD {}/d', 'RMD {}', 'XRMD {}', 'DELE {}', 'RNFR {}', 'NLST {}', 'MLSD {}', 'RETR {}', 'STOR {}',
                 'APPE {}'):
        verb, carries = line[:4], line[:4] in ('NLST', 'MLSD', 'RETR', 'STOR', 'APPE')
        d = t.pasv() if carries else None
        r = t.ask(line.format(path))
        if r.startswith('150'):
            if verb in ('STOR', 'APPE'):
                d.sendall(b'evil')
                d.shutdown(socket.SHUT_WR)
            r = d.recv(65536).decode() + t.reply()
        if d:
            d.close()
        yield line, r
    has(t.ask('CWD /'), '250')
    has(t.ask('RNFR page'), '350')
    yield 'RNTO {}', t.ask(f'RNTO {path}/stolen')


@test('S0-FTP-16', 'no path leads out of the home: all verbs, all spellings; the tree around it stays as it was')
def _():
    with sealed() as (s, t):
        ups = ('..', '../..', '../../..', '/..', '/../../..', './../..', '..//..//..', 'x/../../..', '/./../', '\\..', '..\\..',
               '%2e%2e', '..%2f..', '~', '~root', '/~root', '....//', '.. ', ' ..', '..;', '..\xff..', '/../' * 30)
        for up in ups:
            for line, r in try_all(t, up + '/etc/secret'):
                within(r[0], '45', f'{line} {up}: {r}')
            has(t.ask('CWD ' + up), '')
            t.ask('CWD /')
        for up in ('..', '/', '/..', '../..', '.', './/'):       # the home itself, which stays
            for verb in ('RMD', 'DELE', 'RNFR', 'MKD'):
                within(t.ask(f'{verb} {up}')[:3], ('550', '452'))
        same((s.root / WWW / 'page').read_bytes(), b'page')


@test('S0-FTP-16', 'symbolic links stay in the home, whoever made them')
def _():
    with sealed() as (s, t):
        home = s.root / WWW
        (home / 'sub').mkdir()
        (home / 'sub/in').write_bytes(b'inside')
        for name, to in (('abs', '/etc'), ('up', '../../../etc'), ('top', '../../..'), ('out', '../../../../..'),
                         ('file', '../../../etc/secret'), ('good', 'sub'), ('twice', 'up'), ('loop', 'loop'),
                         ('round', 'sub/../../html/sub')):
            os.symlink(to, home / name)
        same(t.fetch('RETR good/in'), b'inside')
        has(t.ask('SIZE file'), '550')
        for path in ('abs/hostname', 'up/secret', 'top/etc/secret', 'out/secret', 'twice/secret', 'loop/x', 'round/in',
                     'sub/../up/secret', 'good/../up/secret'):
            for line, r in try_all(t, path):
                within(r[0], '45', f'{line} {path}: {r}')
        for path in ('abs', 'up', 'top', 'out', 'twice', 'loop', 'round'):
            for verb in ('CWD', 'SIZE', 'MLST', 'STAT', 'MDTM'):
                same(t.ask(f'{verb} {path}')[:3], '550', f'{verb} {path}')
            same(t.fetch(f'LIST {path}')[:3], '550', f'LIST {path}')
        names = t.fetch('NLST').decode().split()
        same([x for x in names if (home / x).is_symlink()], ['good'], 'links that are listed')
        has(t.store('file', b'mine'), '226')            # takes the place of the link
        check(not (home / 'file').is_symlink(), 'the link is still there')
        with s.talk().login() as r:                     # whose home is all of the box
            r.ask('TYPE I')
            same(r.fetch(f'RETR {WWW}/up/secret'), b'secret')
            within(r.ask(f'SIZE {WWW}/abs/hostname')[:3], ('550',))
            within(r.ask(f'SIZE {WWW}/out/secret')[:3], ('550',))


@test('S0-FTP-10', 'no theft: many who come first, or later, from elsewhere; no bounce, whatever is named')
def _():
    with sealed('--listen', '0.0.0.0') as (s, t):
        data = os.urandom(100000)
        (s.root / WWW / 'page').write_bytes(data)

        def thieves(port):
            return [socket.create_connection(('127.0.0.1', port), 8, ('127.0.0.2', 0)) for _ in range(80)]

        for early in (True, False):
            r = t.ask('EPSV')
            port = int(r.split('|||')[1].split('|')[0])
            if not early:
                t.s.sendall(b'RETR page\r\n')
            gang = thieves(port)
            if early:
                t.s.sendall(b'RETR page\r\n')
            owner = socket.create_connection(('127.0.0.1', port), 8)
            has(t.reply(), '150')
            check(owner.makefile('rb').read() == data, 'the owner got something else')
            owner.close()
            has(t.reply(), '226')
            for x in gang:
                x.settimeout(5 * SLOW)
                with contextlib.suppress(ConnectionError):
                    same(x.recv(100), b'', 'a thief got')
                x.close()
        with socket.create_server(('127.0.0.2', 0)) as victim:
            victim.settimeout(.3)
            port = victim.getsockname()[1]
            for line in (f'PORT 127,0,0,2,{port >> 8},{port & 255}', f'EPRT |1|127.0.0.2|{port}|',
                         f'EPRT |1|127.2|{port}|', f'EPRT |1|0x7f.0.0.2|{port}|', f'EPRT |1|2130706434|{port}|',
                         f'EPRT |1|127.0.0.2 |{port}|', f'EPRT |2|::ffff:127.0.0.2|{port}|', f'EPRT |1|localhost|{port}|',
                         f'EPRT !1!127.0.0.2!{port}!', 'PORT 0,0,0,0,100,1', 'PORT 255,255,255,255,100,1'):
                within(t.ask(line)[:3], ('501', '504', '522'), line)
                has(t.ask('RETR page'), '425')
            try:
                victim.accept()
                check(False, 'the victim was called')
            except TimeoutError:
                pass
        ports = {int(t.ask('EPSV').split('|||')[1].split('|')[0]) for _ in range(20)}
        check(len(ports) >= 19, f'ports can be foreseen: {sorted(ports)}')


@test('S0-FTP-14', 'overlong everything, floods of IAC, a subnegotiation without end; others are not disturbed')
def _():
    with sealed() as (s, t), s.talk().login() as other:
        for line in ('CWD ' + 'a' * 1500, 'CWD ' + 'a/' * 400, 'RETR ' + '../' * 300, 'STOR ' + 'n' * 256, 'MKD ' + 'n' * 300,
                     'REST ' + '9' * 40, 'ALLO ' + '9' * 40, 'PORT ' + '1,' * 3000, 'EPRT |1|' + '1.' * 3000 + '|1|',
                     'MDTM ' + '2' * 3000, 'SITE UTIME ' + '2' * 3000, 'OPTS MLST ' + 'type;' * 2000, 'LIST -' + 'a' * 9000,
                     'X' * 100000, 'X ' + 'y' * 100000, 'HELP ' + 'x' * 5000, 'EPSV ' + '1' * 99, 'TYPE ' + 'A' * 999,
                     'SITE ' + 'CHMOD ' * 999, 'NLST ' + '*' * 900, 'STAT ' + '?*' * 400):
            within(t.ask(line)[:1], ('2', '4', '5'), line[:20])
            has(other.ask('NOOP'), '200')
        with s.talk() as stranger:
            for line in ('USER ' + 'u' * 9000, 'USER ' + 'u' * 100, 'PASS ' + 'p' * 9000, 'PASS ' + 'p' * 900):
                within(stranger.ask(line)[:3], ('331', '500', '503', '530'))
        for flood in (b'\xff\xf1' * 300000, b'\xff\xfd\x01' * 200000, b'\xff\xf4\xff\xf2' * 150000, b'\xff\xff' * 100000,
                      b'\xff\xfa\x01' + b'x' * 600000, b'\xff\xfa' * 200000, b'\xf2' * 400000):
            t.s.sendall(flood)
            has(other.ask('NOOP'), '200')
            t.s.sendall(b'\r\nNOOP\r\n')
            r = t.reply()
            same(r[:3], '500', flood[:8])
            has(t.reply(), '200')
        t.s.sendall(b'\xff\xf1' * 1000 + b'\xff\xf4\xff\xf2NO\xff\xf1OP\r\n')   # but a command with Telnet's in it is one
        within(t.reply()[:3], ('200', '500'))


@test('S0-FTP-16', 'names are names: nothing in them is a command, a line or a format')
def _():
    with sealed() as (s, t):
        home = s.root / WWW
        for name in ('%s%n%x', '; rm -rf x', '$(touch x)', '`touch x`', '| cat', '> x', '-la', '*', '?', '"quoted"', "'", '\\',
                     ' blank ', 'a\u202eb', '\u00e4\u00f6', 'x' * 200, '226 done', '.hidden', '...'):
            has(t.store(name, b'named'), '226')
            same((home / name).read_bytes(), b'named', name)
            same(t.fetch(f'RETR {name}'), b'named', name)
            has(t.ask(f'RNFR {name}'), '350')
            has(t.ask('RNTO y'), '250')
            has(t.ask('DELE y'), '250')
        for line in ('MKD a\x00b', 'DELE a\x01b', 'STOR \x7f', 'MKD \x1b[2J', 'RETR \t'):
            within(t.ask(line)[:3], ('501', '500', '550', '553'), repr(line))
        (home / 'd').mkdir()
        (home / 'd/two\r\nlines').write_bytes(b'')
        (home / 'd/\x1b[2Jclear').write_bytes(b'')
        for verb in ('LIST', 'NLST', 'MLSD'):
            got = t.fetch(verb + ' d')
            same(got.count(b'\r\n'), 2, verb)
            check(b'\x1b' not in got, f'{verb} has an escape')
        same(t.ask('STAT d').count('\r\n'), 4)


@test('S0-FTP-15', '100 sessions with a transfer each, and resets in every state: nothing leaks')
def _():
    with sealed() as (s, t):
        (s.root / WWW / 'page').write_bytes(b'p' * 3000000)
        used = s.used()
        crowd = [s.talk().login('webadmin', 'webadminpassword') for _ in range(100)]
        data = []
        for i, x in enumerate(crowd):
            x.ask('TYPE I')
            d = x.pasv()
            has(x.ask('RETR page' if i & 1 else f'STOR up{i}'), '150')
            data.append(d)
        for i, d in enumerate(data):
            if i & 1:
                same(len(d.makefile('rb').read()), 3000000)
            else:
                d.sendall(b'u' * 1000)
            d.close()
            has(crowd[i].reply(), '226')
        for i, x in enumerate(crowd):
            x.f.close()
            reset(x.s) if i & 1 else x.s.close()
        s.settle(used)
        steps = (b'USER webadmin\r\n', b'PASS webadminpassword\r\n', b'TYPE I\r\n', None, b'REST 2\r\n', b'STOR w\r\n', b'data',
                 b'ABOR\r\n')
        for verb in (b'STOR w\r\n', b'APPE w\r\n', b'RETR page\r\n', b'LIST\r\n', b'MLSD\r\n', b'NOOP\r\nNOO'):
            for n in range(len(steps) + 1):
                for who in ('control', 'data', 'both', 'data closed, control'):
                    stop_after(s, steps[:n], verb, who)
        s.settle(used)
        same(leftovers(s.root), [])
        check(not (s.root / WWW / 'w').exists() or (s.root / WWW / 'w').read_bytes() in (b'data', b'dadata'), 'a part of it')


def stop_after(s, steps, verb, who):
    """Goes as far as steps and leaves rudely."""
    t, d = Talk(s.ftp_port), None
    for step in steps:
        with contextlib.suppress(OSError):
            if step is None:
                d = t.pasv()
            elif step == b'data':
                d.sendall(step)
            elif step == b'STOR w\r\n':
                t.s.sendall(verb)
                t.f.readline()
            else:
                t.s.sendall(step)
                t.f.readline()
    with contextlib.suppress(OSError):
        if d and who == 'data closed, control':
            d.close()
        elif d and who != 'control':
            reset(d)
        t.f.close()
        t.s.close() if who == 'data' else reset(t.s)
        if d:
            d.close()
