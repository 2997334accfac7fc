"""The first start, options, the end."""
import os
import pathlib
import re
import signal
import subprocess
import tempfile

from harness import PROGRAM, Server, Skipped, check, has, same, test, until

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


NETWORK = {
    'network/interfaces': (
        '# only wlan2 can be used to connect to your WiFi', '', '# get IP address from DHCP', '   iface wlan2 inet dhcp', '',
        '# use static IP address (example below)', '#   iface wlan2 inet static', '#      address 10.0.0.3',
        '#      netmask 255.255.255.0', '#      gateway 10.0.0.1'),
    'etc/wpa_supplicant.conf': ('network = {', '   ssid = "YOUR-STA-SSID"', '   psk  = "YOUR-STA-PASSWORD"', '}'),
    'etc/dhcpcd.conf': (
        '# only static IP addresses can be used for acces point and only wlan1 can be used (example below)', '',
        'interface wlan1', '   static ip_address = 10.0.1.3', '          netmask = 255.255.255.0', '          gateway = 10.0.1.3'),
    'etc/hostapd/hostapd.conf': (
        '# only wlan1 can be used for access point', '', 'interface = wlan1', '   ssid = ESP32_SRV',
        '   # use at least 8 characters for wpa_passphrase', '   wpa_passphrase = YOUR-AP-PASSWORD'),
}


def made(path):
    return f'[network] /{path} does not exist, creating new one ... '


@test('S0-BOOT-03 S0-BOOT-05 S0-FS-01', 'the files of the network: byte by byte the seed\'s, made when absent and only then')
def _():
    edited, missing = 'network/interfaces', 'etc/hostapd/hostapd.conf'
    with Server() as s:
        for path, lines in NETWORK.items():
            same((s.root / path).read_bytes(), ''.join(x + '\r\n' for x in lines).encode(), path)
            same(s.text().count(made(path) + 'created.'), 1, f'{path} on the console')
        s.put_file('/' + edited, b'   iface wlan2 inet static\r\n')
        (s.root / missing).unlink()
        s.own_root = False
    with Server(root=s.root) as again:
        again.own_root = True
        same([p for p in NETWORK if made(p) in again.text()], [missing], 'made again')
        same((again.root / edited).read_bytes(), b'   iface wlan2 inet static\r\n')
        same((again.root / missing).read_bytes().splitlines()[-1].decode(), NETWORK[missing][-1])


@test('S0-BOOT-03 S0-BOOT-05', 'a medium that takes no files of the network: it says so and serves')
def _():
    root = pathlib.Path(tempfile.mkdtemp(prefix='signalbox-ro-'))
    if os.geteuid() or subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', root], capture_output=True).returncode:
        root.rmdir()
        raise Skipped('no file system can be mounted here')
    try:
        with Server(root=root):
            pass
        for path in NETWORK:
            (root / path).unlink()
        subprocess.run(['mount', '-o', 'remount,ro', root], check=True)
        with Server(root=root) as s:
            for path in NETWORK:
                check(made(path) in s.text() and made(path) + 'created.' not in s.text(), s.text()[:600])
            same(s.get('/index.html').status, 200)
    finally:
        subprocess.run(['umount', root], check=False)
        root.rmdir()


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


@test('S0-BOOT-17', 'a line each minute with the memory that is free', background=True)
def _():
    with Server() as s:
        until(lambda: re.search(r'^\[loop \(\)\]\[Thread:\d\]\[Core:\d\] free heap: +\d+ bytes$', s.text(), re.M), 'the line', 80)


@test('S0-BOOT-13 S0-HTTP-24', 'the led is off after the start, one line per service')
def _():
    with Server() as s:
        same(s.get('/builtInLed').json()['builtInLed'], 'off')
        check(any('[web] server started' in x and str(s.port) in x for x in s.lines()), s.text()[:500])


@test('S0-BOOT-13', '--www serves another directory and writes nothing into it')
def _():
    import shutil
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
