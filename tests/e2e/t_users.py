"""Accounts: the files, who may log in, what guessing costs, the sub-commands."""
import base64
import ftplib
import io
import json
import re
import shutil
import stat
import subprocess
import tempfile
import pathlib
import time

from harness import PROGRAM, SLOW, Server, check, free_port, has, same, test, until

PASSWD = (b'root:x:0:::/:\r\nwebserver::100:::/var/www/html/:\r\ntelnetserver::101:::/var/telnet/:\r\n'
          b'webadmin:x:1000:::/var/www/html/:\r\n')
ROOT = 'de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481'
WEBADMIN = '40c6af3d1540ca2af132e1e93e7f5a5f624280b9d4d552a0bb103afe17c75c53'
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
    path = s.root / 'etc' / name
    new = path.with_suffix('.new')
    new.write_bytes(data if isinstance(data, bytes) else data.encode())
    new.rename(path)


def run(*arguments, given=b''):
    done = subprocess.run([str(PROGRAM), *map(str, arguments)], input=given, capture_output=True, timeout=60 * SLOW)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class File:
    """A file with this content, gone at the end."""

    def __init__(self, data):
        self.data = data if isinstance(data, bytes) else data.encode()

    def __enter__(self):
        self.dir = tempfile.mkdtemp(prefix='signalbox-file-')
        path = pathlib.Path(self.dir) / 'file'
        path.write_bytes(self.data)
        return path

    def __exit__(self, *unused):
        shutil.rmtree(self.dir)


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
        check(re.fullmatch(r'(\w+:\$5\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{43}:::::::\r\n){2}', open(
            s.root / 'etc/shadow', newline='').read()), text)
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
        check(re.fullmatch(rb'root:\$5\$' + ROOT.encode() + rb':::::::\r\nwebadmin:\$5\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{43}:::::::\r\n',
                           text), text)
        same(login(s, 'webadmin', 'webadminpassword'), 200)
        same((s.root / 'etc/shadow').read_bytes(), text)


@test('S0-USR-05', 'a bad line is reported once, ignored and kept')
def _():
    with Server() as s:
        put(s, 'shadow', b'# comment\n' + SHADOW + b'\nlast\n')
        for _ in range(3):
            same(login(s, 'webadmin', 'webadminpassword'), 200)
        same(s.text().count('[user_management] bad format of /etc/shadow file, line 1, column 1: '), 1)
        same(s.text().count('[user_management] bad format of /etc/shadow file'), 3)
        text = (s.root / 'etc/shadow').read_bytes()
        check(text.startswith(b'# comment\nroot:') and text.endswith(b':::::::\r\n\nlast\n'), text)
        put(s, 'passwd', b'webserver::100:::/var/www/html/\n')
        until(lambda: s.get('/index.html').status == 404, 'the loss of the home')
        has(s.text(), '[user_management] bad format of /etc/passwd file, line 1, column 32: ', 'console')
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

@test('S0-USR-01', '10,000 wrong log-ins: slowed, and a right one works from elsewhere all the while')
def _():
    with Server('--http-idle', 10) as s:
        began, seen = time.monotonic(), {401: 0, 429: 0}
        with s.peer() as p:
            for i in range(10000):
                r = p.ask('GET', '/private/', words('webadmin', f'guess{i}'))
                seen[r.status] += 1
                if r.status == 429:
                    check(1 <= int(r['retry-after']) <= 32, r['retry-after'])
                if i % 2000 == 0:
                    same(login(s, 'webadmin', 'webadminpassword', '127.0.0.2'), 200)
            spent = time.monotonic() - began
            until(lambda: int(p.ask('GET', '/private/', words('webadmin', 'no'))['retry-after'] or 0) > 1, 'a longer wait', 20)
        check(seen[401] <= 4 + 8 + spent / 8 and seen[429] > 9000, f'{seen} in {spent:.1f} s')
        same(login(s, 'webadmin', 'webadminpassword'), 429, 'the guesser, even with the right one')
        same(login(s, 'webadmin', 'webadminpassword', '127.0.0.3'), 200)
        same(s.get('/private/').status, 401, 'without a password: asked for one')


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
        same(stat.S_IMODE((s.root / 'etc/shadow').stat().st_mode), 0o600)


# ---- the sub-commands ----

@test('S0-USR-02', 'check passwd: JSON of what is good')
def _():
    text = PASSWD + b'joe:*:1001:100:Joe "J" Doe\\,\xc3\xa9:/home/joe:/bin/sh\nx:x:1:1:\xe9::'
    with File(text) as f:
        code, out, err = run('check', 'passwd', f)
        same((code, err), (0, ''))
        users = json.loads(out)['users']
        same(users[0], {'name': 'root', 'uid': 0, 'home': '/', 'shell': ''})
        same(users[4], {'name': 'joe', 'uid': 1001, 'gid': 100, 'gecos': 'Joe "J" Doe\\,\u00e9', 'home': '/home/joe',
                        'shell': '/bin/sh'})
        same(users[5], {'name': 'x', 'uid': 1, 'gid': 1, 'gecos': '\udce9', 'shell': ''})
        same(len(users), 6)
    with File(b'') as f:
        same(json.loads(run('check', 'passwd', f)[1]), {'users': []})
    same(run('check', 'passwd', '/etc/passwd')[0], 0, "this host's own file")


@test('S0-USR-02', 'check shadow: JSON of what is good')
def _():
    with File('root:$5$abc:19000:0:99999:7:14:20000:\nb:!$6$x:::::::\r\nc:*:::::::\nd::1::::::') as f:
        code, out, err = run('check', 'shadow', f)
        same((code, err), (0, ''))
        same(json.loads(out), {'users': [
            {'name': 'root', 'hash': '$5$abc', 'locked': False, 'lastchg': 19000, 'min': 0, 'max': 99999, 'warn': 7,
             'inact': 14, 'expire': 20000},
            {'name': 'b', 'hash': '!$6$x', 'locked': True}, {'name': 'c', 'hash': '*', 'locked': True},
            {'name': 'd', 'locked': False, 'lastchg': 1}]})


@test('S0-USR-05', 'check: where a file is bad and what was expected')
def _():
    good = 'root:x:0:0:r:/:/bin/sh\n'
    for kind, line, column, what in (
            ('passwd', '', 1, 'name'), ('passwd', '# comment', 1, 'name'), ('passwd', 'a', 2, 'name'),
            ('passwd', ':x:1:1::/:', 1, 'name'), ('passwd', 'a:x:b:1::/:', 5, 'user id'), ('passwd', 'a:x::1::/:', 5, 'user id'),
            ('passwd', 'a:x:1:-1::/:', 7, 'group id'), ('passwd', 'a:x:4294967296:1::/:', 14, 'user id'),
            ('passwd', 'a:x:1:1:g', 10, 'text'), ('passwd', 'a:x:1:1:g:tmp:', 11, 'path'),
            ('passwd', 'a:x:1:1:g:/:sh', 13, 'path'), ('passwd', 'a:x:1:1:g:/:/sh:more', 16, 'end of the line'),
            ('passwd', 'a:x:1:1:\tg:/:', 9, 'text'),
            ('shadow', '', 1, 'name'), ('shadow', 'a:b', 4, 'hash'), ('shadow', 'a:b:x::::::', 5, 'day'),
            ('shadow', 'a:b:1:2:3:4:5:6', 16, 'day'), ('shadow', 'a:b:::::::x:', 12, 'end of the line'),
            ('shadow', 'a:b:1:-2:::::', 7, 'days')):
        with File((good if kind == 'passwd' else 'root:*:::::::\n') + line + '\n') as f:
            code, out, err = run('check', kind, f)
            same((code, out), (1, ''), repr(line))
            m = re.fullmatch(rf'{re.escape(str(f))}:(\d+):(\d+): (.*)\n', err)
            check(m, f'{line!r}: {err}')
            same((int(m[1]), int(m[2])), (2, column), repr(line))
            has(m[3], what, repr(line))
    same(run('check', 'passwd', '/nonexistent')[0], 1)
    for wrong in (('check',), ('check', 'group', 'x'), ('verify',), ('verify', 'x'), ('check', 'passwd')):
        same(run(*wrong)[0], 2, wrong)


@test('S0-USR-02', 'verify: the password on standard input, whole')
def _():
    long = 'x' * 200
    accounts = {'a': (hashed('-5', 'secret'), 'secret'), 'b': (hashed('-6', 'secret'), 'secret'),
                'c': ('$5$' + ROOT, 'rootpassword'), 'd': (hashed('-6', long), long),
                'e': (hashed('-5', 's', '-salt', 'short'), 's')}
    text = ''.join(f'{name}:{line}:::::::\n' for name, (line, _) in accounts.items())
    text += f'bad line\nlocked:!{accounts["a"][0]}:::::::\nempty::::::::\na:*:::::::\n'
    with File(text) as f:
        for name, (_, password) in accounts.items():
            same(run('verify', f, name, given=password.encode())[0], 0, name)
            for wrong in (password + '\n', password[:-1], password + 'x', '', password.upper()):
                same(run('verify', f, name, given=wrong.encode())[0], 1, f'{name} {wrong!r}')
        for name in ('locked', 'empty', 'nobody', '', 'bad line'):
            for password in (b'secret', b'', b'!'):
                same(run('verify', f, name, given=password)[0], 1, name)
    same(run('verify', '/nonexistent', 'a', given=b'secret')[0], 1)


@test('S0-USR-02', 'verify: rounds, and a password that ends in a line feed or holds any byte')
def _():
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        try:
            import crypt
        except ImportError:
            return      # a newer Python: the unit tests have the same vectors
        rows = [(crypt.crypt(p, salt), p) for p in ('pw\n', '\u00e9\u20ac', 'a' * 511)
                for salt in ('$5$rounds=1000$ab$', '$6$rounds=123456$0123456789abcdef$', '$5$rounds=5000$-_~$')]
    for line, password in rows:
        with File(f'u:{line}:::::::') as f:
            same(run('verify', f, 'u', given=password.encode())[0], 0, line)
            same(run('verify', f, 'u', given=password.encode() + b'\n')[0], 1, line)
