"""The first start, options, the end."""
import re
import signal
import subprocess

from harness import PROGRAM, Server, check, has, same, test, until

PAGES = ('android-192.png', 'apple-180.png', 'example02.html', 'example03.html', 'example04.html', 'example09.html',
         'index.html')


@test('S0-BOOT-09', 'everything answers after the first start of an empty root')
def _():
    with Server() as s:
        for name in PAGES:
            check((s.root / 'var/www/html' / name).is_file(), f'{name} was not made')
        has(s.get('/').body, b'Turn led on for 10 s', 'page')


@test('S0-BOOT-03', 'later starts leave changed files alone and make absent ones anew')
def _():
    with Server() as s:
        s.own_root = False
    s.own_root = True
    (s.root / 'var/www/html/index.html').write_bytes(b'mine')
    (s.root / 'var/www/html/example02.html').unlink()
    with Server(root=s.root) as again:
        again.own_root = True
        same(again.get('/').body, b'mine')
        same(again.get('/example02.html').status, 200)


@test('S0-BOOT-14', '/ID holds the project id, rewritten when it differs')
def _():
    wanted = b'Esp32_web_ftp_telnet_server_template'
    with Server() as s:
        until((s.root / 'ID').exists, '/ID')
        same((s.root / 'ID').read_bytes(), wanted)
        s.own_root = False
    (s.root / 'ID').write_bytes(b'other')
    with Server(root=s.root) as again:
        again.own_root = True
        until(lambda: (again.root / 'ID').read_bytes() == wanted, 'the right /ID')


@test('S0-BOOT-15', 'the files are listed on the console')
def _():
    with Server() as s:
        until(lambda: 'bytes   /ID' in s.text(), 'the listing')
        lines = s.lines()
        at = lines.index('Files present on built-in flash disk:')
        same((lines[at - 1], lines[at + 1]), ('', ''), 'around the title')
        rows = []
        for line in lines[at + 2:]:
            if not line:
                break
            rows.append(line)
        for row in rows:
            check(re.fullmatch(r'  [ \d]{5}\d bytes   /\S.*', row), f'row {row!r}')
        size = (s.root / 'var/www/html/index.html').stat().st_size
        check(f'  {size:6d} bytes   /var/www/html/index.html' in rows, rows)
        check('      36 bytes   /ID' in rows, rows)


@test('S0-BOOT-13 S0-HTTP-24', 'the led is off after the start, one line per service')
def _():
    with Server() as s:
        same(s.get('/builtInLed').json()['builtInLed'], 'off')
        check(any('[web] server started' in x and str(s.port) in x for x in s.lines()), s.text()[:500])


@test('S0-BOOT-13', '--www serves another directory and writes nothing into it')
def _():
    import pathlib
    import shutil
    import tempfile
    www = pathlib.Path(tempfile.mkdtemp(prefix='signalbox-www-'))
    try:
        (www / 'page.html').write_bytes(b'<p>from www</p>')
        with Server('--www', www) as s:
            same(s.get('/page.html').body, b'<p>from www</p>')
            has(s.get('/').body, b'Please use FTP', 'no index.html there')
            same(s.get('/hello').status, 200)
        same([p.name for p in www.iterdir()], ['page.html'], 'files')
    finally:
        shutil.rmtree(www)


@test('S0-BOOT-08', 'without --seed-defaults the well-known password does not open')
def _():
    import base64
    with Server(seed=False) as s:
        words = base64.b64encode(b'webadmin:webadminpassword').decode()
        same(s.get('/private/', f'Authorization: Basic {words}').status, 401)


@test('S0-HTTP-10', 'SIGTERM drains: a reply under way is finished, then exit 0')
def _():
    s = Server('--http-idle', 10)
    data = b'd' * (16 << 20)
    s.put_file('/var/www/html/big.bin', data)
    with s.peer(receive=65536, timeout=20) as p, s.peer() as idle:
        same(idle.ask('GET', '/hello').status, 200)
        p.send('GET /big.bin HTTP/1.1\r\nHost: b\r\n\r\n')
        p.head()
        p.take(1000)
        s.process.send_signal(signal.SIGTERM)
        idle.closed()
        until(lambda: refused(s.port), 'the end of listening', 3)
        same(len(p.take(len(data) - 1000)), len(data) - 1000)
    s.stop()


def refused(port):
    import socket
    try:
        socket.create_connection(('127.0.0.1', port), 1).close()
        return False
    except ConnectionRefusedError:
        return True


@test('S0-BOOT-13', 'ten starts in a row on one port')
def _():
    s = Server()
    s.own_root = False
    with s.peer() as p:
        p.ask('GET', '/hello')
        s.stop()        # our side closes first: TIME_WAIT stays with the server
    for _ in range(3):
        again = subprocess.Popen([str(PROGRAM), '--root', str(s.root), '--http', str(s.port)], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        try:
            until(lambda: not refused(s.port), 'the start')
            same(s.get('/hello').status, 200)
        finally:
            again.terminate()
            same(again.wait(10), 0)
    import shutil
    shutil.rmtree(s.root)
