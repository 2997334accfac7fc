"""FTP by hand and with ftplib: commands, transfers, data connections."""
import contextlib
import ftplib
import io
import os
import pathlib
import re
import socket
import subprocess
import tempfile
import time

from ftp_talk import Ftp, Talk, WWW
from harness import BOARD, Skipped, check, free_port, has, same, test, until, within


@test('S0-FTP-02', 'S0-FTP-03 S0-FTP-04 S0-FTP-17 banner, login, wrong login and again, log')
def _():
    with Ftp() as s, s.talk() as t:
        same(t.banner, '220-ESP32 FTP server - please login\r\n220 \r\n')
        same(t.ask('USER webadmin'), '331 enter password\r\n')
        same(t.ask('PASS wrong'), '530 user name or password incorrect\r\n')
        time.sleep(1.2)
        t.ask('user webadmin')
        same(t.ask('pass webadminpassword'),
             '230 logged on, use "/" to refer to your home directory "/var/www/html/"\r\n')
        has(s.text(), '[ftp] server started')
        other = Ftp('--ftp', s.ftp_port, wait=False)     # the last --ftp counts
        other.process.wait(10)
        has(other.text(), '[ftp] couldn\'t start ftp server')
    with Ftp('--accounts', 'none') as s, s.talk() as t:
        same(t.banner, '220-ESP32 FTP server - everyone is allowed to login\r\n220 \r\n')
        t.ask('USER x')
        has(t.ask('PASS y'), '230')


@test('S0-FTP-01', 'every verb, in any case, answers as it should')
def _():
    verbs = (('ACCT x', 202), ('CWD /', 250), ('XCWD /', 250), ('CDUP', 250), ('XCUP', 250), ('PWD', 257), ('XPWD', 257),
             ('MKD d', 257), ('XMKD e', 257), ('RMD d', 250), ('XRMD e', 250), ('TYPE A', 200), ('TYPE A N', 200), ('TYPE L 8', 200),
             ('TYPE E', 504), ('TYPE I', 200), ('STRU F', 200), ('STRU R', 504), ('MODE S', 200), ('MODE B', 504), ('SMNT x', 502),
             ('SIZE f', 213), ('MDTM f', 213), ('MDTM 20200101000000 f', 213), ('MFMT 20200101000000 f', 213), ('MLST f', 250),
             ('MLST', 250), ('STAT', 211), ('STAT f', 213), ('STAT /', 213), ('HELP', 214), ('HELP SITE', 214), ('HELP RETR', 214),
             ('SITE HELP', 214), ('SITE CHMOD 644 f', 504), ('SITE UTIME 20200101000000 f', 200),
             ('SITE UTIME f 20200101000000 20200101000000 20200101000000 UTC', 200), ('SITE X', 501), ('ALLO 100', 202),
             ('ALLO 100 R 10', 202), ('NOOP', 200), ('SYST', 215), ('FEAT', 211), ('OPTS UTF8 ON', 200), ('OPTS MLST size;', 200),
             ('OPTS X', 501), ('CLNT x', 200), ('AUTH TLS', 534), ('REST 2', 350), ('REST x', 501), ('ABOR', 226),
             ('RNFR f', 350), ('RNTO g', 250), ('RNTO g', 503), ('RNFR f', 550), ('DELE g', 250), ('PASV', 227), ('EPSV', 229),
             ('EPSV 1', 229), ('EPSV 2', 522), ('PORT 127,0,0,1,200,1', 200), ('EPRT |1|127.0.0.1|51201|', 200),
             ('EPRT $1$127.0.0.1$51201$', 200), ('EPSV ALL', 200), ('PORT 127,0,0,1,200,1', 503), ('REIN', 220), ('PWD', 530))
    with Ftp() as s:
        for change in (str.upper, str.lower, str.swapcase):
            with s.talk().login() as t:
                s.put_file('/f', b'1234')
                for line, code in verbs:
                    verb = line.split()[0]
                    same(t.ask(change(verb) + line[len(verb):])[:3], str(code), line)
                has(t.login().ask('QUIT'), '221')


@test('S0-FTP-13', 'S0-FTP-12: before login 530, unknown 502, QUIT 221, what may be asked by anybody')
def _():
    with Ftp() as s, s.talk() as t:
        for line in ('LIST', 'RETR x', 'PASV', 'CWD /', 'STOR x', 'RNFR x', 'SIZE x', 'PORT 127,0,0,1,8,8', 'MLSD'):
            has(t.ask(line), '530 ')
        for line, code in (('SYST', 215), ('FEAT', 211), ('OPTS UTF8 ON', 200), ('AUTH TLS', 534), ('HELP', 214),
                           ('NOOP', 200), ('CLNT x', 200), ('FOO', 502), ('FOO bar', 502), ('', 500), ('PASS x', 503)):
            same(t.ask(line)[:3], str(code), line)
        same(t.ask('SYST'), '215 UNIX Type: L8\r\n')
        t.login()
        has(t.ask('RNTO x'), '503')
        has(t.ask('TYPE E'), '504')
        has(t.ask('PORT 1,2,3'), '501')
        has(t.ask('CWD ' + 'a' * 5000), '500')
        has(t.ask('NOOP'), '200')
        has(t.ask('QUIT'), '221')
        same(t.reply(), 'closed')


@test('S0-FTP-05', 'S0-FTP-06 S0-FTP-07 S0-FTP-09 S0-FTP-16 put, get, lists, the home')
def _():
    with Ftp() as s:
        f = s.login('webadmin', 'webadminpassword')
        same(f.storbinary('STOR index.html', io.BytesIO(b'page')), '226 /var/www/html/index.html transfer complete')
        same(s.get('/index.html').body, b'page')
        same((s.root / WWW / 'index.html').read_bytes(), b'page')
        r = s.login()
        same(r.storbinary('STOR /var/telnet/help.txt', io.BytesIO(b'help')), '226 /var/telnet/help.txt transfer complete')
        got = io.BytesIO()
        same(f.retrbinary('RETR index.html', got.write), '226 /var/www/html/index.html transfer complete')
        same(got.getvalue(), b'page')
        within('index.html', f.nlst())
        lines = []
        f.retrlines('LIST', lines.append)
        check(any(x.startswith('-rw-r--r--   1 owner    group ') and x.endswith(' index.html') for x in lines), lines)
        same(dict(f.mlsd())['index.html']['size'], '4')
        try:
            f.retrbinary('RETR nothing', got.write)
            check(False, 'got nothing')
        except ftplib.error_perm as e:
            same(str(e), '550 file could not be transfered')


@test('S0-FTP-11', 'S0-FTP-08: directories, names, removing, SIZE and empty files, times')
def _():
    with Ftp() as s, s.talk().login() as t:
        same(t.ask('PWD'), '257 "/" is the current directory\r\n')
        has(t.ask('MKD a "b"'), '257 "/a ""b""" created')
        has(t.ask('XCWD a "b"'), '250')
        has(t.ask('XPWD'), '"/a ""b"""')
        t.ask('TYPE I')
        has(t.store('empty', b''), '226')
        has(t.ask('SIZE empty'), '213 0')
        same(t.fetch('RETR empty'), b'')
        t.ask('TYPE A')
        has(t.ask('SIZE empty'), '550')
        has(t.ask('MDTM 20200229120000 empty'), '213 20200229120000')
        has(t.ask('MDTM empty'), '213 20200229120000')
        has(t.ask('MFMT 20210101000000 empty'), '213 Modify=20210101000000;')
        has(t.ask('SITE UTIME 202201010203 empty'), '200')
        has(t.ask('MDTM empty'), '213 20220101020300')
        has(t.ask('MDTM 20200230000000 empty'), '501')
        has(t.ask('CDUP'), '250')
        has(t.ask('RMD a "b"'), '550')
        has(t.ask('RNFR a "b"/empty'), '350')
        has(t.ask('RNTO moved'), '250')
        has(t.ask('XRMD moved'), '250 /moved deleted')
        has(t.ask('XRMD a "b"'), '250')
        has(t.ask('DELE etc'), '550')
        has(t.ask('RMD /'), '550')
        has(t.ask('CWD nowhere'), '550 path not found')
        has(t.store('', b'unique', 'STOU'), '226')


@test('S0-FTP-05', 'STOU tells the name it has made (RFC 1123 4.1.2.9), whether the data connection is there or comes later')
def _():
    with Ftp() as s, s.talk().login() as t:
        t.ask('MKD sub')
        t.ask('CWD sub')
        for late in (False, True):
            port = int(t.ask('EPSV').split('|')[3])
            if late:
                t.s.sendall(b'STOU\r\n')
                time.sleep(0.1)
            with socket.create_connection(('127.0.0.1', port), 8) as d:
                said = t.reply() if late else t.ask('STOU')
                check(re.fullmatch(r'150 FILE: ftp-[0-9a-f]{8}\r\n', said), said)
                d.sendall(b'unique')
            has(t.reply(), '226')
            same((s.root / 'sub' / said.split()[2]).read_bytes(), b'unique')


@test('S0-FTP-05', 'text has CR LF on the wire and LF in the file, at every split')
def _():
    with Ftp() as s, s.talk().login() as t:
        data = b'a\r\nb\rc\r\r\nd\n' * 700
        has(t.store('t', data), '226')
        same((s.root / 't').read_bytes(), data.replace(b'\r\n', b'\n'))
        s.put_file('/u', b'x\ny\r\nz\n' * 999)
        same(t.fetch('RETR u'), b'x\r\ny\r\nz\r\n' * 999)


@test('S0-FTP-07', 'resume both ways, APPE')
def _():
    data = os.urandom(300000)
    with Ftp() as s:
        f = s.login()
        f.storbinary('STOR a', io.BytesIO(data[:100000]))
        f.storbinary('STOR a', io.BytesIO(data[50000:200000]), rest=50000)
        f.storbinary('APPE a', io.BytesIO(data[200000:]))
        check((s.root / 'a').read_bytes() == data, 'differs')
        got = io.BytesIO()
        f.retrbinary('RETR a', got.write, rest=299990)
        same(got.getvalue(), data[-10:])
        try:
            f.retrbinary('RETR a', got.write, rest=300001)
            check(False, 'began behind the end')
        except ftplib.error_perm as e:
            has(str(e), '554')


@test('S0-FTP-10', 'active and passive, extended too, IPv6, a range of ports, a public address')
def _():
    low = free_port()
    with Ftp('--listen', '::', '--pasv', f'{low}-{low + 3}', '--public', '203.0.113.9') as s:
        f = s.login()
        f.set_pasv(False)
        within('ID', f.nlst())
        with s.talk().login() as t:
            r = t.ask('PASV')
            has(r, '(203,0,113,9,')
            n = [int(x) for x in r.split('(')[1].split(')')[0].split(',')]
            within(n[4] * 256 + n[5], range(low, low + 4))
            has(t.ask('EPSV 1'), '229')
            has(t.ask('EPSV 2'), '522')
            has(t.ask('EPSV ALL'), '200')
            has(t.ask('PASV'), '503')
            has(t.ask('PORT 127,0,0,1,200,1'), '503')
            t.ask('EPSV')
            time.sleep(0)
            has(t.ask('RETR nothing'), '550')
        f = ftplib.FTP(timeout=8)
        f.connect('::1', s.ftp_port)
        f.login('root', 'rootpassword')
        within('ID', f.nlst())
        f.set_pasv(False)
        within('ID', f.nlst())


def link_local():
    """An address of this host that counts on one link only, with its link; None: there is none."""
    with open('/proc/net/if_inet6', encoding='ascii') as f:
        for line in f:
            digits, number, _, scope, _, name = line.split()
            if scope == '20':
                return ':'.join(digits[i:i + 4] for i in range(0, 32, 4)) + '%' + name, int(number, 16)
    return None, 0


@test('S0-FTP-10', 'IPv6 on one link: passive and active')
def _():
    address, number = link_local()
    if not address or number > 255:
        raise Skipped('no link-local address')
    with Ftp('--listen', '::') as s:
        s.put_file('/f', b'linked')
        where = socket.getaddrinfo(address, s.ftp_port)[0][4]
        with socket.socket(socket.AF_INET6) as probe:
            probe.settimeout(8)
            probe.connect(where)
            t = Talk.over(probe).login()
            t.ask('TYPE I')
            has(t.ask('PASV'), '425')
            r = t.ask('EPSV')
            has(r, '229')
            with socket.socket(socket.AF_INET6) as d:
                d.connect((where[0], int(r.split('|||')[1].split('|')[0]), 0, where[3]))
                has(t.ask('RETR f'), '150')
                same(d.recv(100), b'linked')
            has(t.reply(), '226')
            with socket.socket(socket.AF_INET6) as l:
                l.bind((where[0], 0, 0, where[3]))
                l.listen()
                has(t.ask(f'EPRT |2|{where[0].split("%")[0]}|{l.getsockname()[1]}|'), '200')
                t.s.sendall(b'RETR f\r\n')
                d, _ = l.accept()
                has(t.reply(), '150')
                same(d.recv(100), b'linked')
                d.close()
            has(t.reply(), '226')


@test('S0-FTP-10', 'nobody comes: 425; no PASV: 425')
def _():
    with Ftp() as s, s.talk().login() as t:
        has(t.ask('LIST'), '425')
        t.ask('EPSV')
        began = time.time()
        has(t.ask('LIST'), '425 can\'t open data connection')
        within(round(time.time() - began), (4, 5, 6))
        quiet = socket.socket()
        quiet.bind(('127.0.0.1', 0))
        port = quiet.getsockname()[1]
        t.ask(f'PORT 127,0,0,1,{port >> 8},{port & 255}')
        has(t.ask('LIST'), '425')
        has(t.ask('NOOP'), '200')


@test('S0-FTP-16', 'no spelling of a path leads out of the home')
def _():
    with Ftp() as s, s.talk().login('webadmin', 'webadminpassword') as t:
        t.ask('TYPE I')
        before = (s.root / 'etc/passwd').read_bytes()
        if not BOARD:           # whose files have no links
            os.symlink('/etc/hostname', s.root / WWW / 'link')
            os.symlink('../../../../../../etc', s.root / WWW / 'up')
        for up in ('..', '../..', '../../..', '/..', '/../..', './../', '..//..//..', 'x/../../..', '/../../../..'):
            for name in ('etc/passwd', '/etc/passwd', './etc/passwd', 'ID'):
                has(t.ask(f'SIZE {up}/{name}'), '550')
            has(t.ask('CWD ' + up), '')
            has(t.ask('PWD'), '257 "/"')
        for line in ('RETR link', 'SIZE link', 'RETR up/hostname', 'CWD up', 'RETR /etc/passwd', 'RETR ..\\..\\etc\\passwd',
                     'SIZE /..%2f..%2fetc/passwd', 'RNFR ../../../etc/passwd', 'DELE ../../../etc/passwd'):
            within(t.ask(line)[:1], ('4', '5'))
        same((s.root / 'etc/passwd').read_bytes(), before)


@test('S0-FTP-10', 'no bounce: PORT and EPRT to others or to low ports (RFC 2577)')
def _():
    with Ftp() as s, s.talk().login() as t:
        for line in ('PORT 127,0,0,2,100,1', 'PORT 10,0,0,1,100,1', 'PORT 127,0,0,1,0,80', 'EPRT |1|127.0.0.2|4000|',
                     'EPRT |1|127.0.0.1|80|', 'PORT 127,0,0,1,3,255'):
            has(t.ask(line), '504')
        has(t.ask('EPRT |2|::1|4000|'), '522')
        has(t.ask('EPRT |1|127.0.0.1|65536|'), '504')


@test('S0-FTP-10', 'no theft: who comes to a passive port from elsewhere gets nothing')
def _():
    with Ftp('--listen', '0.0.0.0') as s, s.talk().login() as t:
        s.put_file('/secret', b'secret')
        t.ask('TYPE I')
        r = t.ask('EPSV')
        port = int(r.split('|||')[1].split('|')[0])
        thief = socket.create_connection(('127.0.0.1', port), 8, ('127.0.0.2', 0))
        t.s.sendall(b'RETR secret\r\n')
        thief.settimeout(3)
        try:
            same(thief.recv(100), b'', 'the thief got')
        except ConnectionError:
            pass
        owner = socket.create_connection(('127.0.0.1', port), 8)
        has(t.reply(), '150')
        same(owner.recv(100), b'secret')
        has(t.reply(), '226')


def put_by_hand(t, content):
    """The passive port it went by."""
    port = int(t.ask('EPSV').split('|||')[1].split('|')[0])
    owner = socket.create_connection(('127.0.0.1', port), 8)
    t.s.sendall(b'STOR a\r\n')
    has(t.reply(), '150')
    owner.sendall(content)
    owner.close()
    has(t.reply(), '226')
    return port


@test('S0-FTP-10', 'who comes to the port of the last transfer is not taken for the next one')
def _():
    with Ftp() as s, s.talk().login() as t:
        t.ask('TYPE I')
        port = put_by_hand(t, b'first')
        for n in (1, 4, 100):
            strays = [socket.create_connection(('127.0.0.1', port), 8) for _ in range(n)]
            for x in strays[::2]:
                x.close()                                           # its end is not the end of an upload
            port = put_by_hand(t, b'content %d' % n)
            same(t.fetch('RETR a'), b'content %d' % n)
            for x in strays[1::2]:
                x.settimeout(8)
                with contextlib.suppress(ConnectionError):
                    same(x.recv(100), b'', 'a stray got')
                x.close()


@test('S0-FTP-05', 'an upload cut anywhere leaves the old file')
def _():
    with Ftp() as s:
        s.put_file('/f', b'old')
        before = s.fds()
        for n in (0, 1, 100, 65535, 65536, 200000):
            for verb in ('STOR', 'APPE'):
                t = s.talk().login()
                t.ask('TYPE I')
                d = t.pasv()
                has(t.ask(verb + ' f'), '150')
                d.sendall(b'n' * n)
                d.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
                d.close()
                has(t.reply(), '426')
                same((s.root / 'f').read_bytes(), b'old', f'{verb} cut at {n}')
                d = t.pasv()
                has(t.ask(verb + ' f'), '150')
                d.sendall(b'n' * n)
                t.f.close()
                t.s.close()     # the client was killed: both are closed
                d.close()
                time.sleep(0.05)
                same((s.root / 'f').read_bytes(), b'old', f'{verb}, client killed at {n}')
        until(lambda: s.fds() <= before, 'descriptors')
        same([x.name for x in s.root.iterdir() if x.name.endswith('.tmp')], [])


@test('S0-FTP-05', 'ABOR, with Telnet bytes and without, up and down; a stalled reader stalls nobody')
def _():
    with Ftp() as s:
        s.put_file('/f', b'old' * (300000 if BOARD else 20000000))
        for abort in (b'ABOR', b'\xff\xf4\xff\xf2ABOR', b'\xff\xf4\xf2abor'):
            with s.talk().login() as t, s.talk().login() as other:
                t.ask('TYPE I')
                d = t.pasv()
                has(t.ask('STOR g'), '150')
                d.sendall(b'n' * 100000)
                has(t.ask(abort), '426')
                has(t.reply(), '226')
                check(not (s.root / 'g').exists(), 'g is there')
                d = t.pasv()
                has(t.ask('RETR f'), '150')
                has(t.ask('STAT'), 'under way')
                has(other.ask('NOOP'), '200')
                has(t.ask(abort), '426')
                has(t.reply(), '226')
                has(t.ask(abort), '226')
                has(t.ask('NOOP'), '200')


@test('S0-FTP-05', 'a full disk: 452, and the old file stays')
def _():
    disk = pathlib.Path(tempfile.mkdtemp(prefix='signalbox-disk-'))
    if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=400k', 'none', disk], capture_output=True).returncode:
        raise Skipped('may not mount')
    try:
        with Ftp(root=disk) as s, s.talk().login() as t:
            t.ask('TYPE I')
            has(t.store('f', b'old' * 1000), '226')
            d = t.pasv()
            has(t.ask('STOR f'), '150')
            try:
                d.sendall(b'n' * 1000000)
                d.close()
            except OSError:
                pass
            has(t.reply(), '452 not enough space or other error')
            same((disk / 'f').read_bytes(), b'old' * 1000)
            has(t.store('f', b'new'), '226')
    finally:
        subprocess.run(['umount', '-l', disk], check=False)
        disk.rmdir()


@test('S0-FTP-15', 'many sessions at once, the idle ones leave, nothing is left')
def _():
    with Ftp('--ftp-idle', 2) as s:
        s.put_file('/f', b'x' * 100000)
        before = s.fds()
        all_of_them = [s.talk() for _ in range(100)]
        for t in all_of_them[:5]:
            t.login().ask('TYPE I')
            same(len(t.fetch('RETR f')), 100000)
        has(all_of_them[50].reply(), '421 time-out')
        for t in all_of_them:
            t.f.close()
            t.s.close()
        until(lambda: s.fds() <= before, 'descriptors')
