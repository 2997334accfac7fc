"""Account files without a box: `signalbox check` and `verify`, held against passwd(5), shadow(5), pwck, openssl, crypt and busybox."""
import json
import os
import pathlib
import random
import re
import shutil
import string
import subprocess
import tempfile
import warnings

from harness import PROGRAM, SLOW, Skipped, check, has, same, test
from t_users import PASSWD, ROOT, hashed, run

GOOD = {'passwd': 'root:x:0:0:r:/:/bin/sh\n', 'shadow': 'root:*:::::::\n'}
TEXT = bytes(b for b in range(1, 256) if b not in b'\r\n:')      # what may stand in a text


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


def users(kind, data):
    """The accounts of a file that must be good."""
    with File(data) as f:
        code, out, err = run('check', kind, f)
    same((code, err), (0, ''), data[-80:])
    check(out.endswith('}\n') and out.count('\n') == out.rstrip().count('\n') + 1, 'one object, one line end')
    return json.loads(out)['users']


def faults(kind, data):
    """[(line, column, text)] of a file that must be bad."""
    with File(data) as f:
        code, out, err = run('check', kind, f)
    same((code, out), (1, ''), repr(data[-80:]))
    rows = [re.fullmatch(rf'{re.escape(str(f))}:(\d+):(\d+): (expected .+)', line) for line in err.splitlines()]
    check(rows and all(rows), err)
    return [(int(m[1]), int(m[2]), m[3]) for m in rows]


# ---- check ----

@test('S0-USR-02', 'check passwd: JSON of what is good')
def _():
    got = users('passwd', PASSWD + b'joe:*:1001:100:Joe "J" Doe\\,\xc3\xa9:/home/joe:/bin/sh\nx:x:1:1:\xe9::')
    same(got[0], {'name': 'root', 'uid': 0, 'home': '/', 'shell': ''})
    same(got[4], {'name': 'joe', 'uid': 1001, 'gid': 100, 'gecos': 'Joe "J" Doe\\,\u00e9', 'home': '/home/joe',
                  'shell': '/bin/sh'})
    same(got[5], {'name': 'x', 'uid': 1, 'gid': 1, 'gecos': '\udce9', 'shell': ''})
    same(len(got), 6)
    same(users('passwd', b''), [])
    same(users('shadow', b''), [])
    same(users('passwd', 'a:x:1:1::/:\r\na:x:00:4294967295:::/bin/sh'),
         [{'name': 'a', 'uid': 1, 'gid': 1, 'home': '/', 'shell': ''}, {'name': 'a', 'uid': 0, 'gid': 4294967295, 'shell': '/bin/sh'}])
    same(run('check', 'passwd', '/etc/passwd')[0], 0, "this host's own file")


@test('S0-USR-02', 'check shadow: JSON of what is good')
def _():
    same(users('shadow', 'root:$5$abc:19000:0:99999:7:14:20000:\nb:!$6$x:::::::\r\nc:*:::::::x y\nd::1::::::'), [
        {'name': 'root', 'hash': '$5$abc', 'locked': False, 'lastchg': 19000, 'min': 0, 'max': 99999, 'warn': 7, 'inact': 14,
         'expire': 20000},
        {'name': 'b', 'hash': '!$6$x', 'locked': True}, {'name': 'c', 'hash': '*', 'locked': True},
        {'name': 'd', 'locked': False, 'lastchg': 1}])
    for i, name in enumerate(('lastchg', 'min', 'max', 'warn', 'inact', 'expire')):
        fields = [''] * 6
        fields[i] = '007'
        same(users('shadow', 'a:x:' + ':'.join(fields) + ':\n'), [{'name': 'a', 'hash': 'x', 'locked': False, name: 7}])
    same(users('shadow', 'a:x:99999999999::::::\n')[0]['lastchg'], 99999999999)
    if os.access('/etc/shadow', os.R_OK):
        same(run('check', 'shadow', '/etc/shadow')[0], 0, "this host's own file")


@test('S0-USR-02', 'check: every byte that a text may hold comes back out of the JSON')
def _():
    got = users('passwd', b''.join(b'u%d:%c:%d:1:%c:/%c:/%c\n' % (b, b, b, b, b, b) for b in TEXT))
    for user, b in zip(got, TEXT):
        text = chr(b) if b < 128 else bytes([b]).decode('utf-8', 'surrogateescape')
        same((user['gecos'], user['home'], user['shell']), (text, '/' + text, '/' + text), f'byte {b}')
    same(users('passwd', 'j\u00f6:x:1:1:\u65e5\U0001f600:/\u00e9:\n')[0],
         {'name': 'j\u00f6', 'uid': 1, 'gid': 1, 'gecos': '\u65e5\U0001f600', 'home': '/\u00e9', 'shell': ''})
    same(users('shadow', b'a:' + TEXT + b':::::::\n')[0]['hash'], TEXT.decode('utf-8', 'surrogateescape'))


@test('S0-USR-05', 'check: where a file is bad and what was expected')
def _():
    for kind, line, column, what in (
            ('passwd', '', 1, 'name'), ('passwd', '# comment', 1, 'name'), ('passwd', 'a', 2, 'name'), ('passwd', ' ', 1, 'name'),
            ('passwd', '#a:x:1:1::/:', 1, 'name'), ('passwd', ':x:1:1::/:', 1, 'name'), ('passwd', 'a b:x:1:1::/:', 2, 'name'),
            ('passwd', '+', 1, 'name'), ('passwd', '+::::::', 1, 'name'), ('passwd', '-joe:x:1:1::/:', 1, 'name'),
            ('passwd', 'a\0:x:1:1::/:', 2, 'name'), ('passwd', 'a\tb:x:1:1::/:', 2, 'name'), ('passwd', 'a/b:x:1:1::/:', 2, 'name'),
            ('passwd', 'a:x:b:1::/:', 5, 'user id'), ('passwd', 'a:x::1::/:', 5, 'user id'),
            ('passwd', 'a:x:-1:1::/:', 5, 'user id'), ('passwd', 'a:x:+1:1::/:', 5, 'user id'), ('passwd', 'a:x: 1:1::/:', 5, 'user id'),
            ('passwd', 'a:x:0x1:1::/:', 6, 'user id'), ('passwd', 'a:x:1.5:1::/:', 6, 'user id'), ('passwd', 'a:x:1 :1::/:', 6, 'user id'),
            ('passwd', 'a:x:1:-1::/:', 7, 'group id'), ('passwd', 'a:x:1:staff::/:', 7, 'group id'),
            ('passwd', 'a:x:4294967296:1::/:', 14, 'user id'), ('passwd', 'a:x:99999999999999999999999:1::/:', 14, 'user id'),
            ('passwd', 'a:x:1:4294967296::/:', 16, 'group id'),
            ('passwd', 'a:x:1:1:g', 10, 'text'), ('passwd', 'a:x:1:1:g:/', 12, 'path'), ('passwd', 'a:x:1', 6, 'user id'),
            ('passwd', 'a:x:1:1:g:tmp:', 11, 'path'), ('passwd', 'a:x:1:1:g\rh:/:', 10, 'text'), ('passwd', 'a:x:1:1:g\0:/:', 10, 'text'),
            ('passwd', 'a:x:1:1:g:/:sh', 13, 'path'), ('passwd', 'a:x:1:1:g:/:/sh:more', 16, 'end of the line'),
            ('passwd', 'a:x:1:1:g:/::', 13, 'end of the line'), ('passwd', 'a:x:1:1:g:/:/sh\r\r', 17, 'end of the line'),
            ('shadow', '', 1, 'name'), ('shadow', 'a:b', 4, 'hash'), ('shadow', 'a:b:x::::::', 5, 'day'), ('shadow', '+::::::::', 1, 'name'),
            ('shadow', 'a:b:1:2:3:4:5:6', 16, 'day'), ('shadow', 'a:b:::::::x:', 12, 'end of the line'),
            ('shadow', 'a:b::::::::', 11, 'end of the line'), ('shadow', 'a:b::::::', 10, 'day'), ('shadow', '::::::::', 1, 'name'),
            ('shadow', 'a:b:1:-2:::::', 7, 'days'), ('shadow', 'a:b:1:2:3x::::', 10, 'days'), ('shadow', 'a:b: 1::::::', 5, 'day'),
            ('shadow', 'a:b:99999999999999999999::::::', 23, 'day'), ('shadow', 'a:b:1:2:3:4:5:1e9:', 16, 'day'),
            ('shadow', 'a:\0:::::::', 3, 'hash')):
        for end in ('\n', '\r\n', ''):
            if line or end:
                same(len(rows := faults(kind, GOOD[kind] + line + end)), 1, repr(line))
                same(rows[0][:2], (2, column), repr(line + end))
                has(rows[0][2], what, repr(line))


@test('S0-USR-05', 'check: every bad line is told, the good ones between them are not')
def _():
    same([row[:2] for row in faults('passwd', 'a\nroot:x:0:0::/:\n\n\r\nb:x:1:1::/:\nc:x:y:1::/:')], [(1, 2), (3, 1), (4, 1), (6, 5)])
    long = 'x' * 1000000
    same(users('passwd', f'a:x:1:1:{long}:/:\n')[0]['gecos'], long)
    same(faults('passwd', f'a:x:1:1:{long}:b:\n')[0][:2], (1, 1000010))
    same(faults('shadow', long)[0][:2], (1, 1000001))
    same(len(users('shadow', 'a:*:::::::\n' * 50000)), 50000)


@test('S0-USR-05', 'check: a file that cannot be read is neither good nor bad')
def _():
    for path in ('/nonexistent', '/', '/dev/null/x'):
        for kind in ('passwd', 'shadow'):
            code, out, err = run('check', kind, path)
            same((code, out), (2, ''), path)
            has(err, path + ': ', path)
    same(run('check', 'passwd', '/dev/null')[:2], (0, '{"users":[]}\n'))
    for wrong in (('check',), ('check', 'group', 'x'), ('verify',), ('verify', 'x'), ('check', 'passwd'), ('check', 'shadow'),
                  ('check', 'passwd', 'x', 'y'), ('verify', 'x', 'y', 'z')):
        code, out, err = run(*wrong)
        same((code, out), (2, ''), wrong)
        has(err, 'usage: ')
    with open('/dev/full', 'w') as full:
        same(subprocess.run([PROGRAM, 'check', 'passwd', '/etc/passwd'], stdout=full).returncode, 2, 'no room for the answer')


def spoil(rnd, line):
    """The line with some bytes changed, gone or new."""
    line = list(line)
    for _ in range(rnd.randrange(3)):
        at = rnd.randrange(len(line) + 1)
        line[at:at + rnd.randrange(2)] = rnd.choices('::: 019-xa/#', k=rnd.randrange(3))
    return ''.join(line)


def as_pwck_says(line):
    """False: pwck finds fault with the line. It knows spaces and signs in numbers, strange names and relative paths, and wants a
    group and no uid of 2^32 - 1; these lines are None."""
    fields = line.split(':')
    if line[:1] in '+-' or len(fields) == 7 and (
            any(re.match(r'\s*[-+]', f) or re.match(r'\s', f) for f in fields[2:4]) or not fields[3] or '4294967295' in fields[2:4]
            or re.search(r'[/#~]', fields[0]) or any(f and f[0] != '/' for f in fields[5:7])):
        return None
    with File(line + '\n') as f:
        said = subprocess.run(['/usr/sbin/pwck', '-r', str(f), '/dev/null'], capture_output=True, text=True, timeout=20 * SLOW).stdout
    return not re.search(r'invalid (password file entry|user name|user ID)', said)


@test('S0-USR-02', 'check passwd agrees with pwck about 150 spoiled lines')
def _():
    if not os.path.exists('/usr/sbin/pwck'):
        raise Skipped('no pwck here')
    rnd, compared, bad = random.Random(5), 0, 0
    while compared < 150:
        line = spoil(rnd, rnd.choice(('joe:x:1000:100:Joe:/home/joe:/bin/sh', '_apt:*:42:65534::/nonexistent:/usr/sbin/nologin',
                                      'root:x:0:0::/:', 'n:x:4294967290:7:::')))
        good = as_pwck_says(line)
        if good is None:
            continue
        with File(line + '\n') as f:
            same(run('check', 'passwd', f)[0], 0 if good else 1, repr(line))
        compared, bad = compared + 1, bad + (not good)
    check(25 < bad < 125, f'{bad} bad ones')


# ---- verify ----

def opens(line, password, name='u'):
    with File(f'{name}:{line}:::::::\n' if isinstance(line, str) else line) as f:
        return {0: True, 1: False}[run('verify', f, name, given=password)[0]]


@test('S0-USR-02', 'verify: the password on standard input, whole')
def _():
    long = 'x' * 200
    accounts = {'a': (hashed('-5', 'secret'), 'secret'), 'b': (hashed('-6', 'secret'), 'secret'),
                'c': ('$5$' + ROOT, 'rootpassword'), 'd': (hashed('-6', long), long),
                'e': (hashed('-5', 's', '-salt', 'short'), 's')}
    text = ''.join(f'{name}:{line}:::::::\n' for name, (line, _) in accounts.items())
    text += f'bad line\nlocked:!{accounts["a"][0]}:::::::\nstar:*:::::::\nempty::::::::\na:*:::::::\n'
    with File(text) as f:
        for name, (_, password) in accounts.items():
            same(run('verify', f, name, given=password.encode())[0], 0, name)
            for wrong in (password + '\n', password[:-1], password + 'x', '', password.upper(), password + '\0'):
                same(run('verify', f, name, given=wrong.encode())[0], 1, f'{name} {wrong!r}')
        for name in ('locked', 'star', 'empty', 'nobody', '', 'bad line'):
            for password in (b'secret', b'', b'!', b'*'):
                same(run('verify', f, name, given=password), (1, '', ''), name)
        with open('/dev/zero', 'rb') as endless:
            same(subprocess.run([PROGRAM, 'verify', f, 'a'], stdin=endless, timeout=20 * SLOW).returncode, 1, 'a password without end')
        same(subprocess.run([PROGRAM, 'verify', f, 'a'], stdin=subprocess.DEVNULL).returncode, 1)
    same(run('verify', '/nonexistent', 'a', given=b'secret')[0], 1)
    same(run('verify', '/', 'a', given=b'secret')[0], 1)


def salt(rnd, letters='./', most=16):
    return ''.join(rnd.choices(string.ascii_letters + string.digits + letters, k=rnd.randrange(1, most + 1)))


def hashes(rnd):
    """(line, password, who made it) without end: any salt, any rounds, any bytes but NUL and, on a command line, line ends."""
    makers = ['openssl']
    try:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            import crypt
        makers.append('crypt')
    except ImportError:
        pass        # a newer Python
    if shutil.which('busybox'):
        makers.append('busybox')
    while True:
        maker, kind, password = rnd.choice(makers), rnd.choice('56'), ''.join(rnd.choices(string.printable[:94] + '\u00e9\u20ac ',
                                                                                         k=rnd.choice((1, 2, 8, 15, 31, 32, 33, 63, 64, 65, 120))))
        if maker == 'openssl':
            yield hashed('-' + kind, password, '-salt', salt(rnd, './=!*-_~@%')), password, maker
        elif maker == 'crypt':
            password += rnd.choice(('', '\n', '\x01\x7f', '\t'))
            yield crypt.crypt(password, f'${kind}$rounds={rnd.randrange(1000, 30000)}${salt(rnd)}$'), password, maker
        else:
            yield subprocess.run(['busybox', 'mkpasswd', '-m', {'5': 'sha256', '6': 'sha512'}[kind], '-S', salt(rnd), '-P', '0'],
                                 input=password + '\n', capture_output=True, text=True, check=True).stdout.strip(), password, maker


@test('S0-USR-02', 'verify: hashes of openssl, crypt and busybox, with salts, rounds and passwords by chance')
def _():
    rnd, by = random.Random(7), set()
    for _, (line, password, maker) in zip(range(60), hashes(rnd)):
        given = password.encode()
        same(opens(line, given), True, f'{maker} {line} {password!r}')
        same(opens(line, given[:-1] + bytes([given[-1] ^ 1])), False, f'{maker} {line} {password!r}')
        by.add(maker)
    check('openssl' in by, by)


@test('S0-USR-02', 'verify: rounds at the limits of crypt(5), salts that are none')
def _():
    for line, good in (('$5$rounds=1000$s$1', False), ('$5$rounds=999$s$tLRtXqEjhyTP85hR6osl2sfjJ8w.MW2qghiYMym8vq.', False)):
        same(opens(line, b'x'), good, line)
    at_1000 = '$5$rounds=1000$s$UV.87vXW4/kvVnPGvHpebxBcjL5eyLHMGZQONbNJfE0'
    same(opens(at_1000, b'x' * 31), True)
    for wrong in ('rounds=999', 'rounds=01000', 'rounds=+1000', 'rounds=1001', 'rounds=1000000000', 'rounds=', 'rounds'):
        same(opens(at_1000.replace('rounds=1000', wrong), b'x' * 31), False, wrong)
    plain = '$5$' + ROOT
    same(opens(plain, b'rootpassword'), True)
    for wrong in ('$6$' + ROOT, ROOT, plain[:-1], plain + '0', plain.replace('d', 'g'), '!' + plain, '*' + plain, ' ' + plain):
        same(opens(wrong, b'rootpassword'), False, wrong)
