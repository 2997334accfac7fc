"""Accounts: the files, who may log in, what guessing costs, the sub-commands."""
import base64
import ftplib
import io
import re
import stat
import subprocess

from harness import BOARD, PROGRAM, SLOW, Server, check, free_port, has, same, test, until

PASSWD = (b'root:x:0:::/:\r\nwebserver::100:::/var/www/html/:\r\ntelnetserver::101:::/var/telnet/:\r\n'
          b'webadmin:x:1000:::/var/www/html/:\r\n')
ROOT = 'de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481'
WEBADMIN = '40c6af3d1540ca2af132e1e93e7f5a5f624280b9d4d552a0bb103afe17c75c53'
SALTED = r'[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{43}'      # of root on a board, who has read the file by FTP
SHADOW = f'root:$5${ROOT}:::::::\r\nwebadmin:$5${WEBADMIN}:::::::\r\n'.encode()


def words(name, password):
    return 'Authorization: Basic ' + base64.b64encode(f'{name}:{password}'.encode()).decode()


def login(s, name, password, host=None):
    """The status of the page that only webadmin may see; from 127.0.0.2 and so on when host is given."""
    command = ['curl', '-s', '-o', '/dev/null', '-w', '%{http_code}', '-u', f'{name}:{password}', s.url('/private/')]
    if host:
        command += ['--interface', host]
    return int(subprocess.run(command, capture_output=True, text=True, timeout=20 * SLOW).stdout)


def hashed(kind, password, *more):
    return subprocess.run(['openssl', 'passwd', kind, *more, '-stdin'], input=password, capture_output=True, text=True,
                          check=True).stdout.strip()


def put(s, name, data):
    """Behind the box's back, whole, as an editor would."""
    if BOARD:
        s.put_file(f'/etc/{name}', data if isinstance(data, bytes) else data.encode())
        return
    path = s.root / 'etc' / name
    new = path.with_suffix('.new')
    new.write_bytes(data if isinstance(data, bytes) else data.encode())
    new.rename(path)


def run(*arguments, given=b''):
    done = subprocess.run([str(PROGRAM), *map(str, arguments)], input=given, capture_output=True, timeout=60 * SLOW)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


# ---- the first start ----

@test('S0-BOOT-04 S0-BOOT-08', "the seed's account files, byte by byte, and only when absent")
def _():
    with Server() as s:
        same((s.root / 'etc/passwd').read_bytes(), PASSWD)
        same(len(PASSWD), 119)
        same((s.root / 'etc/shadow').read_bytes(), SHADOW)
        same(len(SHADOW), 166)
        s.own_root = False
    put(s, 'passwd', b'root:x:0:0::/:\n')
    put(s, 'shadow', b'')
    with Server(root=s.root) as again:
        again.own_root = True
        same((s.root / 'etc/passwd').read_bytes(), b'root:x:0:0::/:\n')
        same((s.root / 'etc/shadow').read_bytes(), b'')
        check('creating new one ... created.' not in again.text().split('/etc/')[-1][:60], 'made again')


@test('S0-BOOT-05', 'one log line per account file that is made')
def _():
    with Server() as s:
        for path in ('/etc/passwd', '/etc/shadow'):
            has(s.text(), f'[user_management] {path} does not exist, creating new one ... created.', 'console')


@test('S0-BOOT-08', 'the system accounts cannot log in')
def _():
    with Server() as s:
        for name in ('webserver', 'telnetserver'):
            for password in ('', 'x'):
                check(login(s, name, password) in (401, 429), f'{name} with {password!r}')
        same(login(s, 'webadmin', 'webadminpassword', '127.0.0.2'), 200)


@test('S0-BOOT-08', 'without --seed-defaults: random passwords on the console, once; only hashes in the file')
def _():
    with Server(seed=False) as s:
        found = dict(re.findall(r'^new account (\w+), password (\S+) \(shown only this once\)$', s.text(), re.M))
        same(sorted(found), ['root', 'webadmin'])
        text = (s.root / 'etc/shadow').read_text()
        for name, password in found.items():
            check(len(password) >= 16 and password not in text, name)
        check(re.fullmatch(r'(\w+:\$5\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{43}:::::::\r\n){2}', (
            s.root / 'etc/shadow').read_bytes().decode()), text)
        same(login(s, 'webadmin', found['webadmin']), 200)
        s.own_root = False
    with Server(root=s.root, seed=False) as again:
        again.own_root = True
        check('new account' not in again.text(), 'shown again')
        same(login(again, 'webadmin', found['webadmin']), 200)


@test('S0-BOOT-04', '/etc/shadow is for its owner alone, also after a change')
def _():
    with Server() as s:
        same(stat.S_IMODE((s.root / 'etc/shadow').stat().st_mode), 0o600)
        same(login(s, 'webadmin', 'webadminpassword'), 200)
        check(WEBADMIN not in (s.root / 'etc/shadow').read_text(), 'not renewed')
        same(stat.S_IMODE((s.root / 'etc/shadow').stat().st_mode), 0o600)


# ---- the modes ----

@test('S0-USR-01', '--accounts fixed: root / rootpassword, no files')
def _():
    with Server('--accounts', 'fixed') as s:
        same(login(s, 'webadmin', 'webadminpassword'), 401)
        same(login(s, 'root', 'nonsense'), 401)
        check(not (s.root / 'etc/shadow').exists(), 'a file was made')
        same(s.get('/index.html').status, 200)


@test('S0-USR-01', '--accounts none: everybody')
def _():
    with Server('--accounts', 'none') as s:
        same(login(s, 'webadmin', 'anything'), 200)
        same(s.get('/index.html').status, 200)
    if not BOARD:
        same(run('--accounts', 'some')[0], 2)


# ---- the files ----

@test('S0-USR-02 S0-USR-03', 'files replaced while running: new accounts, new hashes, at once')
def _():
    with Server() as s:
        for kind in ('-5', '-6'):
            put(s, 'shadow', f'joe:*:::::::\nwebadmin:{hashed(kind, "new" + kind)}:19000:0:99999:7:::\n')
            same(login(s, 'webadmin', 'new' + kind), 200, kind)
        same(login(s, 'webadmin', 'webadminpassword'), 401)
        put(s, 'shadow', f'webadmin:!{hashed("-6", "x")}:::::::\n')
        same(login(s, 'webadmin', 'x'), 401)


@test('S0-USR-03', "the seed's hash is taken once and then is a salted one")
def _():
    with Server() as s:
        same(login(s, 'webadmin', 'webadminpassword'), 200)
        text = (s.root / 'etc/shadow').read_bytes()
        check(re.fullmatch(rb'root:\$5\$' + (SALTED if BOARD else ROOT).encode() + rb':::::::\r\nwebadmin:\$5\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{43}:::::::\r\n',
                           text), text)
        same(login(s, 'webadmin', 'webadminpassword'), 200)
        same((s.root / 'etc/shadow').read_bytes(), text)


@test('S0-USR-05', 'a bad line is reported once, ignored and kept')
def _():
    with Server() as s:
        put(s, 'shadow', b'# comment\n' + SHADOW + b'\nlast\n')
        for _ in range(3):
            same(login(s, 'webadmin', 'webadminpassword'), 200)
        same(s.text().count('[user_management] bad format of /etc/shadow file, line 1, column 1: expected a name'), 1)
        same(s.text().count('[user_management] bad format of /etc/shadow file'), 3)
        text = (s.root / 'etc/shadow').read_bytes()
        check(text.startswith(b'# comment\nroot:') and text.endswith(b':::::::\r\n\nlast\n'), text)
        put(s, 'passwd', b'webserver::100:::/var/www/html/\n')
        until(lambda: s.get('/index.html').status == 404, 'the loss of the home')
        has(s.text(), '[user_management] bad format of /etc/passwd file, line 1, column 32: expected an absolute path', 'console')
        (s.root / 'etc/shadow').unlink()
        same(login(s, 'webadmin', 'webadminpassword'), 401)
        has(s.text(), "[user_management] can't read /etc/shadow file", 'console')
        (s.root / 'etc/passwd').unlink()
        until(lambda: s.get('/') and "[user_management] can't read /etc/passwd" in s.text(), 'the report')


@test('S0-HTTP-04 S0-USR-04', "the web's directory is the home of account webserver, changed while running")
def _():
    with Server() as s:
        s.put_file('/srv/web/page.html', b'<p>elsewhere</p>')
        same(s.get('/page.html').status, 404)
        put(s, 'passwd', PASSWD.replace(b'100:::/var/www/html/', b'100:::/srv/web'))
        until(lambda: s.get('/page.html').status == 200, 'the new home')
        same(s.get('/page.html').body, b'<p>elsewhere</p>')
        same(s.get('/example02.html').status, 404)
        s.own_root = False
    with Server(root=s.root) as again:
        again.own_root = True
        if not BOARD:       # its packed pages stay where they are linked in
            check((s.root / 'srv/web/index.html').exists(), 'the first page goes into the home')
        same(again.get('/page.html').status, 200)


@test('S0-HTTP-24', 'no account webserver: said on the console')
def _():
    with Server() as s:
        s.own_root = False
    put(s, 'passwd', b'root:x:0:::/:\r\n')
    with Server(root=s.root) as again:
        again.own_root = True
        has(again.text(), '[web] home directory for webserver system account is not set', 'console')
        same(again.get('/index.html').status, 404)
        same(again.get('/upTime').status, 200)


@test('S0-USR-02', 'an empty password only by the switch')
def _():
    line = b'webadmin::::::::\n'
    with Server() as s:
        put(s, 'shadow', line)
        same(login(s, 'webadmin', ''), 401)
    with Server('--empty-passwords') as s:
        put(s, 'shadow', line)
        same(login(s, 'webadmin', ''), 200)
        same(login(s, 'webadmin', 'x'), 401)


# ---- guessing ----

def ftp(port, name, password, host):
    """The reply to PASS of somebody at that address."""
    with ftplib.FTP(source_address=(host, 0), timeout=10 * SLOW) as f:
        f.connect('127.0.0.1', port)
        f.sendcmd('USER ' + name)
        try:
            return int(f.sendcmd('PASS ' + password)[:3])
        except ftplib.error_perm as reply:
            return int(str(reply)[:3])


@test('S0-USR-01 S0-USR-03', 'wrong passwords count over all protocols together')
def _():
    port = free_port()
    with Server('--ftp', port, '--http-idle', 10) as s:
        same(ftp(port, 'webadmin', 'webadminpassword', '127.0.0.4'), 230)
        for i in range(2):
            same(login(s, 'webadmin', 'wrong', '127.0.0.4'), 401)
            same(ftp(port, 'webadmin', 'wrong', '127.0.0.4'), 530)
        for i in range(4):      # the waits: 250 ms, 500, 1 s, 2 s
            until(lambda: login(s, 'webadmin', f'wrong{i}', '127.0.0.4') == 401, 'the end of the wait', 10)
        same(login(s, 'webadmin', 'webadminpassword', '127.0.0.4'), 429, 'the right one within the wait')
        same(ftp(port, 'webadmin', 'webadminpassword', '127.0.0.5'), 230, 'from elsewhere')
        same(ftp(port, 'webadmin', 'webadminpassword', '127.0.0.4'), 230, 'within the wait, and FTP waits for its end')
        same(login(s, 'webadmin', 'webadminpassword', '127.0.0.4'), 200)


@test('S0-USR-02', 'account files put by FTP as root count at once')
def _():
    port = free_port()
    with Server('--ftp', port) as s:
        with ftplib.FTP(timeout=10 * SLOW) as f:
            f.connect('127.0.0.1', port)
            f.login('root', 'rootpassword')
            shadow = f'root:{hashed("-6", "other")}:::::::\nwebadmin:{hashed("-5", "changed")}:::::::\nbad\n'
            f.storbinary('STOR /etc/shadow', io.BytesIO(shadow.encode()))
            f.storbinary('STOR /etc/passwd', io.BytesIO(PASSWD.replace(b'/var/www/html/', b'/srv/')))
            f.mkd('/srv')
            f.storbinary('STOR /srv/new.html', io.BytesIO(b'<p>new</p>'))
        same(s.get('/new.html').body, b'<p>new</p>')
        same(login(s, 'webadmin', 'changed'), 200)
        same(login(s, 'webadmin', 'webadminpassword'), 401)
        same(ftp(port, 'root', 'other', '127.0.0.1'), 230)
        if not BOARD:
            same(stat.S_IMODE((s.root / 'etc/shadow').stat().st_mode), 0o600)
